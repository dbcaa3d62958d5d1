"""How well commitments, due dates, evidence and silence are suggested: `commitments.py SHARED [--misses] [--speed]`.

SHARED is the folder with `samples`, `reference` and `corpora`. A suggestion hits where it overlaps a marked
commitment; a commitment is found where a suggestion overlaps it; optional ones count in neither. Sets are kept apart:

- `reference`, `seen`, `second set`, `held out`: texts of the corpora, marked by a reader; words were chosen beside
  them at some time, so their figures are no fair test.
- `r1` to `r8`: texts of our own in tests/fixtures/commitments, written and marked before the program was run on them;
  the first figures are those in the README there. A set is seen as soon as words are chosen beside it.

Of our own texts traps (`{t|...}`), sentences that prove (`^`) and questions that a joint answer leaves out (`~`) are
marked too. False alarms are counted besides over the documents without any commitment. Intervals are bootstraps by
document (percentiles 2.5 and 97.5 of 1,000 draws).
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.app.files.opening import open_file
from annotator.app.suggestions import (
    MOST_CANDIDATES,
    Suggestion,
    evidence_candidates,
    silent_answers,
    suggested_commitments,
    suggested_due,
)
from annotator.core.review import Dossier
from annotator.core.source import Source
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure

GOLD = Path(__file__).with_suffix(".gold.json")
OWN = Path(__file__).resolve().parents[1] / "fixtures/commitments"
REFERENCE = "reference/maatwerk-delokalisatie.reference-coding.json"
TYPES = {"p": "promise", "i": "information", "o": "ongoing_action", "s": "study_consideration", "n": "intention"}
TRAP = "t"
_MARK = re.compile(
    r"(?P<sign>[\^~])"
    r"|\{(?P<types>[piosnt/]+)(?P<optional>\?)?(?: (?P<due>[\d-]{10}))?\|(?P<proof>\^?)(?P<words>[^}]*)\}"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A commitment as a reader marked it; `due` is the last day that it names."""

    span: Span
    types: tuple[str, ...]
    optional: bool = False
    due: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A marked text; `given` holds the answers as a reader marked them, else they are those that the program reads."""

    title: str
    name: str
    dossier: Dossier
    marks: tuple[Mark, ...]
    given: Dossier | None = None
    dated: bool = True
    """Whether its due days were marked."""
    traps: tuple[Span, ...] = ()
    proofs: tuple[int, ...] = ()
    silent: tuple[int, ...] = ()
    """Where sentences that prove begin, and questions that their joint answer leaves out."""


def own(paths: Iterable[Path]) -> Iterator[Document]:
    """Texts of our own: a head (`language`, `said`), a blank line, the text with its marks (`{p 2025-06-30|...}`)."""
    for path in paths:
        head, _, body = path.read_text("utf-8").partition("\n\n")
        facts = dict(line.split(": ") for line in head.splitlines())
        marks, text, at = [], "", 0
        traps: list[Span] = []
        places: dict[str, list[int]] = {"^": [], "~": []}
        for match in _MARK.finditer(body):
            text, at = text + body[at : match.start()], match.end()
            if match["sign"] or match["proof"]:
                places[match["sign"] or match["proof"]].append(len(text))
            if match["sign"]:
                continue
            span = Span(len(text), len(text) + len(match["words"]))
            if match["types"] == TRAP:
                traps.append(span)
            else:
                types = tuple(TYPES[t] for t in match["types"].split("/"))
                marks.append(Mark(span, types, match["optional"] is not None, match["due"]))
            text += match["words"]
        text += body[at:]
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / path.name).write_text(text, "utf-8")
            dossier = open_file(Path(folder) / path.name).dossier
        assert dossier.source.text == text, path
        named = replace(dossier.facts, language=facts["language"], date_answered=facts["said"])
        yield Document(
            path.stem[:2], path.stem, replace(dossier, facts=named), tuple(marks), None, True,
            tuple(traps), tuple(places["^"]), tuple(places["~"]),
        )  # fmt: skip


def corpora(shared: Path) -> Iterator[Document]:
    """The texts that are marked in `reference` and in `commitments.gold.json`."""
    coding = json.loads((shared / REFERENCE).read_text("utf-8"))
    entries: list[tuple[str, str | None, str, str, dict[str, Any]]] = [
        ("reference", "nl", coding["source"]["path"], coding["source"]["sha256"], coding)
    ]
    for path in sorted((shared / "reference/commitments").glob("*.json")):
        one = json.loads(path.read_text("utf-8"))
        if isinstance(one, dict):
            entries.append(("seen", one["language"], one["path"], one["text_sha256"], one))
    gold = json.loads(GOLD.read_text("utf-8"))
    entries.extend(
        (one.get("set", "second set"), None, f"corpora/{one['path']}", one["text_sha256"], one)
        for one in gold["documents"]
    )
    for title, language, place, checksum, one in entries:
        again = gold["reread"].get(place, {})
        checksum, one = again.get("text_sha256", checksum), {**one, **again}
        dossier = open_file(shared / place).dossier
        if checksum not in (dossier.source.text_sha256, dossier.source.sha256):
            print(f"{place}: left out, its text is read in another way than when it was annotated")
            continue
        if language is not None:
            dossier = replace(dossier, facts=replace(dossier.facts, language=language))
        regions = [Answer(f"A{i}", Span(*at), at[0]) for i, at in enumerate(one.get("regions", ()), 1)]
        given = replace(dossier, structure=Structure((), tuple(regions))) if regions else None
        dated = all("due" in mark for mark in one["commitments"]) and title != "reference"
        yield Document(title, place, dossier, tuple(map(_mark, one["commitments"])), given, dated)


def _mark(one: dict[str, Any]) -> Mark:
    types = tuple(one.get("types") or [one["type"]])
    return Mark(Span(one["start"], one["end"]), types, bool(one.get("optional")), one.get("due"))


COUNTS = ("hits", "suggested", "found", "wanted", "typed", "ongoing found", "ongoing", "due right", "due", "chars")
CONFUSED: Counter[tuple[str, str]] = Counter()
"""How often one type was suggested for another, over all that was read."""


def compare(document: Document, dossier: Dossier, show_misses: bool) -> Counter[str]:
    """What `COUNTS` names, and found and wanted of each type, for one document."""
    text, tally = dossier.source.text, Counter[str]()
    tally["chars"] = sum(len(a.span) for a in dossier.structure.answers)
    suggested = suggested_commitments(dossier)
    for s in suggested:
        hit = [m for m in document.marks if m.span.overlaps(s.span)]
        if hit and all(m.optional for m in hit):
            continue
        tally["suggested"] += 1
        tally["hits"] += bool(hit)
        tally["typed"] += any(s.type.value in m.types for m in hit)
        if hit:
            CONFUSED[s.type.value if any(s.type.value in m.types for m in hit) else hit[0].types[0], s.type.value] += 1
        if show_misses and not hit:
            print(f"    too many {s.score:.2f} {s.type.value} {', '.join(s.features)}: {_short(s.span.of(text))}")
        if show_misses and hit and not any(s.type.value in m.types for m in hit):
            print(f"    {s.type.value} for {hit[0].types} {', '.join(s.features)}: {_short(s.span.of(text))}")
        due = suggested_due(dossier, s)
        if due is not None and document.dated:
            right = any(m.due is not None and due.start <= m.due <= due.end for m in hit)
            tally["due"] += 1
            tally["due right"] += right
            if show_misses and not right:
                print(f"    due {due} for {[m.due for m in hit]}: {_short(s.span.of(text))}")
    _look_up(document, suggested, tally, show_misses)
    return tally


def _look_up(document: Document, suggested: Sequence[Suggestion], tally: Counter[str], show_misses: bool) -> None:
    """Count which marks and which traps are among what was suggested."""
    text = document.dossier.source.text
    tally["traps"], tally["trapped"] = len(document.traps), 0
    for trap in document.traps:
        tally["trapped"] += any(s.span.overlaps(trap) for s in suggested)
    if not document.marks:
        tally["bare chars"], tally["bare alarms"] = tally["chars"], tally["suggested"]
    for mark in (m for m in document.marks if not m.optional):
        found = any(s.span.overlaps(mark.span) for s in suggested)
        tally["found"] += found
        tally["wanted"] += 1
        tally[f"{mark.types[0]} found"] += found
        tally[f"{mark.types[0]} wanted"] += 1
        if show_misses and not found:
            print(f"    missed {mark.types[0]}: {_short(mark.span.of(text))}")


def _short(words: str) -> str:
    return " ".join(words.split())[:170]


def f1(tallies: Iterable[Counter[str]]) -> float:
    """The harmonic mean of precision and recall over some documents; 0 where nothing is right."""
    total = sum(tallies, Counter[str]())
    return (
        2
        * total["hits"]
        * total["found"]
        / max(1, total["hits"] * total["wanted"] + total["found"] * total["suggested"])
    )


def figures(tallies: Sequence[Counter[str]]) -> str:
    """One line of the table."""
    total = sum(tallies, Counter[str]())
    draw = random.Random(17)
    drawn = sorted(f1(draw.choices(tallies, k=len(tallies))) for _ in range(1000))
    alarms = (total["suggested"] - total["hits"]) / max(1, total["chars"]) * 10_000
    return (
        f"P {_share(total, 'hits', 'suggested')}  R {_share(total, 'found', 'wanted')}  F1 {f1(tallies):.3f} "
        f"[{drawn[25]:.2f} {drawn[974]:.2f}]  type {_share(total, 'typed', 'hits')}  "
        f"due {_share(total, 'due right', 'due')}  false alarms {alarms:.1f} per 10,000 characters"
    )


def _share(total: Counter[str], part: str, whole: str) -> str:
    value = f"{total[part] / total[whole]:.3f}" if total[whole] else "  -  "
    return f"{value} ({total[part]}/{total[whole]})"


def table(documents: Iterable[Document], show_misses: bool) -> None:
    """A line for each set, its languages, its types and, where the answers were given, the program's own reading."""
    rows: dict[str, dict[str, list[Counter[str]]]] = {}
    for document in documents:
        if show_misses:
            print(f"  {document.name}")
        tally = compare(document, document.given or document.dossier, show_misses)
        language = document.dossier.facts.language or "unknown"
        names = ["in all", f"language {language}"]
        for name in names:
            rows.setdefault(document.title, {}).setdefault(name, []).append(tally)
        if document.given is not None:
            again = compare(document, document.dossier, show_misses=False)
            rows[document.title].setdefault("own reading", []).append(again)
    for title, lines in rows.items():
        print(f"{title} ({len(lines['in all'])} documents):")
        for name in sorted(lines):
            print(f"  {name:12} {figures(lines[name])}")
        total = sum(lines["in all"], Counter[str]())
        print(
            f"  traps suggested {_share(total, 'trapped', 'traps')}, false alarms where nothing is undertaken: "
            f"{total['bare alarms'] / max(1, total['bare chars']) * 10_000:.1f} per 10,000 characters"
        )
        print(
            "  recall       " + "  ".join(f"{t} {_share(total, f'{t} found', f'{t} wanted')}" for t in TYPES.values())
        )


def proofs(documents: Iterable[Document]) -> None:
    """Evidence and silence in our own texts, by the program's own reading of questions and answers."""
    ranks: dict[str, Counter[int]] = {}
    hints: dict[str, Counter[str]] = {}
    for document in documents:
        structure = document.dossier.structure
        for question in structure.judged if document.proofs or document.silent else ():
            answers = [a.span for a in structure.answers_for(question.id)]
            proven = [at for at in document.proofs if any(a.start <= at < a.end for a in answers)]
            if proven:
                rank = _rank(document.dossier, question.id, [Span(at, at + 1) for at in proven])
                ranks.setdefault(document.title, Counter())[rank] += 1
            tally = hints.setdefault(document.title, Counter())
            left_out = bool(answers) and any(question.span.start <= at < question.span.end for at in document.silent)
            hinted = bool(silent_answers(document.dossier, question.id))
            tally.update(silent=left_out, hinted=hinted, right=left_out and hinted)
    for title in hints:
        found, tally = ranks[title], hints[title]
        of_three = sum(found.values()) - found[0]
        print(f"evidence, {title}: first {found[1]}, of three {of_three} of {sum(found.values())}; ", end="")
        print(f"silence: {tally['right']} right of {tally['hinted']} hints, {tally['silent']} silent")


def confusion() -> None:
    """Which types were suggested for which."""
    print(f"{'marked':22}" + "".join(f"{t[:11]:>13}" for t in TYPES.values()))
    for marked in TYPES.values():
        print(f"{marked:22}" + "".join(f"{CONFUSED[marked, t]:13}" for t in TYPES.values()))


def evidence(shared: Path) -> None:
    """How often the best candidates prove, for all long answers, and how good the hint of silence is."""
    coding = json.loads((shared / REFERENCE).read_text("utf-8"))
    places = {s["id"]: [s["start"], s["end"]] for s in coding["answer_segments"]}
    dossier = open_file(shared / coding["source"]["path"]).dossier
    starts = {q["id"]: q["start"] for q in coding["questions"]}
    ranks: Counter[int] = Counter()
    for judged in coding["judgements"]:
        proofs = [Span(*places[s]) for s in judged["addressed_by"]]
        question = next(q for q in dossier.structure.questions if q.body == starts[judged["question"]])
        if proofs:
            ranks[_rank(dossier, question.id, proofs)] += 1
    print(f"evidence, reference: first {ranks[1]}, of three {sum(ranks.values()) - ranks[0]} of {sum(ranks.values())}")
    ranks, hints = Counter(), Counter[str]()
    for one in json.loads((shared / "reference/commitments/evidence.json").read_text("utf-8")):
        ranks[_rank(_asked(shared, one), "Q", [Span(*at) for at in one["evidence"]])] += 1
    print(f"evidence, seen: first {ranks[1]}, of three {sum(ranks.values()) - ranks[0]} of {sum(ranks.values())}")
    for one in json.loads((shared / "reference/commitments/joint.json").read_text("utf-8")):
        hinted = bool(silent_answers(_asked(shared, one), "Q"))
        hints["silent"] += not one["addressed"]
        hints["hinted"] += hinted
        hints["right"] += hinted and not one["addressed"]
    print(f"silence: {hints['right']} right of {hints['hinted']} hints, {hints['silent']} of 14 pairs are silent")


def _rank(dossier: Dossier, question: str, proofs: Sequence[Span]) -> int:
    found = evidence_candidates(dossier, question, MOST_CANDIDATES)
    return next((i for i, c in enumerate(found, 1) if any(c.span.overlaps(p) for p in proofs)), 0)


def _asked(shared: Path, one: dict[str, Any]) -> Dossier:
    """The document with one question and the answers that a reader gave it, joint where the set is of such."""
    dossier = open_file(shared / one["doc"]).dossier
    asked = Span(*one["question_span"])
    questions = [Question("Q", asked, asked.start)]
    if "addressed" in one:  # joint: another question beside it
        questions.append(Question("other", Span(asked.end, asked.end + 1), asked.end))
    claimed = tuple(q.id for q in questions)
    answers = tuple(Answer(f"A{i}", Span(*at), at[0], declared_for=claimed) for i, at in enumerate(one["answers"], 1))
    return replace(dossier, structure=Structure(tuple(questions), answers))


def speed(shared: Path) -> None:
    """Seconds for one answer of 1, 2, 4 and 8 MB: it must grow no faster than the text."""
    sample = open_file(shared / "samples/maatwerk-delokalisatie.txt").dossier
    one = "".join(a.span.of(sample.source.text) + "\n\n" for a in sample.structure.answers)
    for title, piece in (("answers, repeated", one), ("one sentence", "ik zal dat, "), ("one word", "zal")):
        times = []
        for megabytes in (1, 2, 4, 8):
            text = (piece * (megabytes * 1_000_000 // len(piece) + 1))[: megabytes * 1_000_000].strip()
            structure = Structure((), (Answer("A1", Span(0, len(text)), 0),))
            source = Source(text, b"", "long.txt")
            dossier = Dossier(source, sample.codebook, sample.facts, structure)
            began = time.perf_counter()
            suggested_commitments(dossier)
            times.append(time.perf_counter() - began)
        print(f"{title:20} " + "  ".join(f"{t:6.2f} s" for t in times))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--misses", action="store_true", help="what was missed, and what was suggested too much")
    parser.add_argument("--only", default="", help="only the own texts whose names begin so")
    parser.add_argument("--speed", action="store_true", help="seconds for 1, 2, 4 and 8 MB")
    options = parser.parse_args()
    if options.speed:
        speed(options.shared)
        return
    written = list(own(sorted(OWN.glob(f"{options.only or 'r'}*.txt"))))
    table(written, options.misses)
    proofs(written)
    if not options.only:
        table(corpora(options.shared), options.misses)
        evidence(options.shared)
    confusion()


if __name__ == "__main__":
    main()
