"""How well commitments and evidence are suggested: `commitments.py SHARED [--misses] [--speed]`.

SHARED is the folder with `samples`, `reference` and `corpora`. Prints precision, recall and F1 of the suggested
commitments against the reference coding and against `commitments.gold.json`, and how often the best candidates for
evidence are sentences in which the reference coding finds the question addressed.

A suggestion hits where it overlaps a commitment of the gold; a commitment is found where a suggestion overlaps it.
Optional commitments may be suggested and may be left out: they count in neither. The Dutch cues were written beside
the reference coding, so its figures are no fair test; `commitments.gold.json` was annotated sentence by sentence
before any cue was run on its texts, and cues were improved after the first run on it (which gave precision .625,
recall .405); those of its documents that are held out were annotated later and never used to improve a cue.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.app.files.opening import open_file
from annotator.app.suggestions import evidence_candidates, suggested_commitments
from annotator.core.review import Dossier
from annotator.core.source import Source
from annotator.core.spans import Span
from annotator.core.structure import Answer, Structure

GOLD = Path(__file__).with_suffix(".gold.json")
REFERENCE = "reference/maatwerk-delokalisatie.reference-coding.json"


@dataclass
class Tally:
    """Suggestions that hit, all that count, commitments found, all that should be."""

    hits: int = 0
    suggested: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, other: Tally) -> None:
        self.hits += other.hits
        self.suggested += other.suggested
        self.found += other.found
        self.wanted += other.wanted

    def __str__(self) -> str:
        precision = self.hits / self.suggested if self.suggested else float("nan")
        recall = self.found / self.wanted if self.wanted else float("nan")
        f1 = 2 * precision * recall / (precision + recall) if precision and recall else float("nan")
        return (
            f"precision {precision:5.3f} ({self.hits}/{self.suggested})  "
            f"recall {recall:5.3f} ({self.found}/{self.wanted})  F1 {f1:5.3f}"
        )


def compare(dossier: Dossier, gold: Sequence[dict[str, Any]], show_misses: bool) -> Tally:
    """Score the suggestions for one document against its gold."""
    text = dossier.source.text
    wanted = [Span(g["start"], g["end"]) for g in gold if not g.get("optional")]
    optional = [Span(g["start"], g["end"]) for g in gold if g.get("optional")]
    tally = Tally(wanted=len(wanted))
    suggested = suggested_commitments(dossier)
    for s in suggested:
        if any(s.span.overlaps(w) for w in wanted):
            tally.hits += 1
        elif any(s.span.overlaps(o) for o in optional):
            continue
        elif show_misses:
            print(f"    too many {s.score:.2f} {', '.join(s.cues)}: {_short(s.span.of(text))}")
        tally.suggested += 1
    for w in wanted:
        if any(s.span.overlaps(w) for s in suggested):
            tally.found += 1
        elif show_misses:
            print(f"    missed: {_short(w.of(text))}")
    return tally


def _short(words: str) -> str:
    return " ".join(words.split())[:170]


def reference(shared: Path, show_misses: bool) -> None:
    """Commitments and evidence against the reference coding of the real sample."""
    coding = json.loads((shared / REFERENCE).read_text("utf-8"))
    dossier = open_file(shared / coding["source"]["path"]).dossier
    assert dossier.source.sha256 == coding["source"]["sha256"]
    print("reference coding (nl, cues written beside it):")
    print("  commitments ", compare(dossier, coding["commitments"], show_misses))
    places = {s["id"]: Span(s["start"], s["end"]) for s in coding["answer_segments"]}
    starts = {q["id"]: q["start"] for q in coding["questions"]}
    ranks: list[int] = []
    joint_ranks: list[int] = []
    for judgement in coding["judgements"]:
        addressed = [places[s] for s in judgement["addressed_by"]]
        question = next(q for q in dossier.structure.questions if q.body == starts[judgement["question"]])
        candidates = evidence_candidates(dossier, question.id)
        if not addressed:
            best = f"{candidates[0].score:.2f}" if candidates else "none"
            print(f"  question {question.id} is addressed nowhere; best candidate scores {best}")
            continue
        rank = next((i for i, c in enumerate(candidates, 1) if any(c.span.overlaps(a) for a in addressed)), 0)
        ranks.append(rank)
        if any(len(a.declared_for) > 1 for a in dossier.structure.answers_for(question.id)):
            joint_ranks.append(rank)
    for name, found in (("all answers", ranks), ("joint answers", joint_ranks)):
        first, third = sum(r == 1 for r in found), sum(0 < r <= 3 for r in found)
        print(f"  evidence, {name}: first candidate right {first}/{len(found)}, one of three {third}/{len(found)}")


def corpora(shared: Path, show_misses: bool) -> None:
    """Commitments against the second set and the one held out, by language and in all."""
    by_set: dict[str, dict[str, Tally]] = {}
    for document in json.loads(GOLD.read_text("utf-8"))["documents"]:
        dossier = open_file(shared / "corpora" / document["path"]).dossier
        if dossier.source.text_sha256 != document["text_sha256"]:
            print(f"{document['path']}: left out, its text is read in another way than when it was annotated")
            continue
        if show_misses:
            print(f"  {document['path']}")
        tally = compare(dossier, document["commitments"], show_misses)
        tallies = by_set.setdefault(document.get("set", "second set"), {})
        for name in (dossier.facts.language or "unknown", "in all"):
            tallies.setdefault(name, Tally()).add(tally)
    for title, tallies in by_set.items():
        print(f"{title} (one reading):")
        for name in sorted(tallies, key=lambda n: (n == "in all", n)):
            print(f"  {name:12} {tallies[name]}")


SEEN = frozenset(
    ("at2807AB", "at3880AB", "at9871AB", "be3", "by", "caQ1305", "caQ393", "caQ484", "epen", "hh2", "ie2", "ie3",
     "inAU1267", "inAU3302", "lim04", "lim40", "lim69", "nds11141", "nds11158", "nds11182", "ni3", "scot", "uk_lords",
     "za3", "za4", "za5")
)  # fmt: skip
"""Documents of `reference/commitments` that words were chosen beside. What is added there later is unseen."""


def marked(shared: Path, show_misses: bool) -> None:
    """Commitments marked by a reader, `SEEN` and unseen apart, by language; false alarms where there are none.

    Before words were chosen beside these documents: all languages P .59, R .52, F1 .55, ongoing action 5 of 11.
    """
    by_set: dict[str, dict[str, Tally]] = {}
    alarms: Counter[str] = Counter()
    for path in sorted((shared / "reference/commitments").glob("*.json")):
        document = json.loads(path.read_text("utf-8"))
        if not isinstance(document, dict):
            continue
        dossier = open_file(shared / document["path"]).dossier
        title = "seen" if path.stem in SEEN else "unseen"
        if dossier.source.text_sha256 != document["text_sha256"]:
            print(f"{document['path']}: left out, its text is read in another way than when it was annotated")
            continue
        given = tuple(Answer(f"A{i}", Span(*at), at[0]) for i, at in enumerate(document["regions"], 1))
        of_gold = replace(dossier, structure=Structure((), given))
        tally, own = (compare(one, document["commitments"], show_misses) for one in (of_gold, dossier))
        tallies = by_set.setdefault(title, {})
        for name, one in ((document["language"], tally), ("in all", tally), ("own reading", own)):
            tallies.setdefault(name, Tally()).add(one)
        if not document["commitments"]:
            alarms[title] += tally.suggested
            alarms[f"{title} characters"] += sum(end - start for start, end in document["regions"])
    for title, tallies in by_set.items():
        print(f"marked by a reader, {title}:")
        for name in sorted(tallies):
            print(f"  {name:12} {tallies[name]}")
        print(f"  false alarms {alarms[title]} in {alarms[f'{title} characters']} characters without commitments")


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
    parser.add_argument("--speed", action="store_true", help="seconds for 1, 2, 4 and 8 MB")
    options = parser.parse_args()
    if options.speed:
        speed(options.shared)
        return
    reference(options.shared, options.misses)
    corpora(options.shared, options.misses)
    marked(options.shared, options.misses)


if __name__ == "__main__":
    main()
