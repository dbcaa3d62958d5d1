"""How well questions and answers are found: `segmentation.py FOLDER [--misses] [--no-words] [--leave-out SOURCE]
[--profiles] [--scaling]`.

Reads every document that has a `NAME.gold.json` beside it and prints, per document and in all, precision,
recall and F1 of question starts, answer starts and answer-to-question links, and milliseconds per page of 3,000
characters. The gold names starts by their first words: they are compared without white space, with the label
before them or not. Units with a parent and no printed label are left out, and stems that ask nothing where the
gold does not name them.

Below it the mean over sources (the folder of a document), each counted once, the documents without a miss, the share of
parts whose words begin exactly where the gold's do (`bodies`: within heading words), and seconds per MB. A gold whose
document is missing is named, and fails the run.

`--no-words` takes every word of a language away; `--leave-out SOURCE` scores that source alone, with the words but
without the fixtures' say; `--profiles` learns a layout from the first question and answer of a source's first document
and scores its others with it and without any mark.

The last tally is of doubts: precision and recall of the doubted parts as a finder of the wrong ones. Wrong is a part
that the gold does not have, an answer with other links than the gold's, and a part in which one of the gold begins
unseen.

`--scaling` segments 1, 2, 4, 8 and 10 MB of text made of the documents, of one long document, and of what is worst
for the patterns.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

if "--no-words" in sys.argv:
    import tests.benchmarks.wordless  # noqa: F401 - takes the words away when it is imported

from annotator.analysis.segmenting import Profile, Role, learn, segment
from annotator.core.errors import AnnotatorError
from annotator.core.marked import Imported
from annotator.core.structure import Answer, Question, Structure
from annotator.io.importers import read_document

PAGE = 3_000
MISSING: list[Path] = []
"""Golds whose document is not there."""

TALLIES = ("questions", "answers", "links", "doubts")
SIZES = (1, 2, 4, 8, 10)
_SPACE = re.compile(r"[\s*_]+")
_SEPARATORS = re.compile(r"^[\s*_:.)\]–—-]+")


@dataclass
class Tally:
    """Hits, what was found and what should have been."""

    hits: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, other: Tally) -> None:
        self.hits += other.hits
        self.found += other.found
        self.wanted += other.wanted

    @property
    def precision(self) -> float:
        return self.hits / self.found if self.found else float(not self.wanted)

    @property
    def recall(self) -> float:
        return self.hits / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        total = self.found + self.wanted
        return 2 * self.hits / total if total else 1.0

    def __str__(self) -> str:
        return f"{self.precision:5.3f} {self.recall:5.3f} {self.f1:5.3f}"


@dataclass
class Result:
    """The tallies of one document, how many parts were found in it, and which of them are wrong."""

    questions: Tally = field(default_factory=Tally)
    answers: Tally = field(default_factory=Tally)
    links: Tally = field(default_factory=Tally)
    doubts: Tally = field(default_factory=Tally)
    bodies: Tally = field(default_factory=Tally)
    parts: int = 0
    wrong: frozenset[str] = frozenset()
    misses: list[str] = field(default_factory=list)


def squeezed(text: str) -> str:
    return _SPACE.sub("", text).casefold()


def begins_with(text: str, unit: Question | Answer, start_text: str) -> bool:
    """Whether a unit begins with the gold's words, after its label or with it."""
    return any(stands_at(text, at, start_text) for at in (unit.body, unit.span.start))


def stands_at(text: str, at: int, start_text: str) -> bool:
    """Whether the gold's words stand at `at`, separators before them allowed."""
    found, wanted = text[at : at + 4 * len(start_text) + 200], squeezed(start_text)
    return any(squeezed(words).startswith(wanted) for words in (found, _SEPARATORS.sub("", found)))


def scored_questions(text: str, structure: Structure, golds: Sequence[dict[str, object]]) -> list[Question]:
    """The questions that count: stems that ask nothing only where the gold names them, by label or by place."""
    named = {str(q["id"]).rpartition(":")[2] for q in golds}
    stems = {q.parent for q in structure.questions if q.parent is not None and q.label is not None}
    return [
        q
        for q in structure.questions
        if not (q.parent is not None and q.label is None)
        and (q.judged or q.id not in stems or (q.label in named if q.label else _is_gold(text, q, golds)))
    ]


def _is_gold(text: str, question: Question, golds: Sequence[dict[str, object]]) -> bool:
    return any(begins_with(text, question, str(gold["start_text"])) for gold in golds)


def compare(text: str, structure: Structure, gold: dict[str, list[dict[str, object]]]) -> Result:
    """Match the units in the order of the text; a link counts where both of its ends are matched."""
    result = Result()
    questions = scored_questions(text, structure, gold["questions"])
    question_of = match(text, questions, gold["questions"], "id", result, "question")
    answer_of = match(text, structure.answers, gold["answers"], "label", result, "answer")
    result.questions = Tally(len(question_of), len(questions), len(gold["questions"]))
    result.answers = Tally(len(answer_of), len(structure.answers), len(gold["answers"]))
    scored = {q.id for q in questions}
    found = {(a.id, q) for a in structure.answers for q in a.declared_for if q in scored}
    place = {str(q["id"]): i for i, q in enumerate(gold["questions"])}
    wanted = [
        (i, place[str(q)]) for i, a in enumerate(gold["answers"]) for q in _list(a["addresses"]) if str(q) in place
    ]
    unasked = {q.id for q in structure.questions if not q.judged}
    wanted = [(i, j) for i, j in wanted if question_of.get(j) not in unasked]
    hits = sum((answer_of.get(i), question_of.get(j)) in found for i, j in wanted)
    result.links = Tally(hits, len(found), len(wanted))
    wrong = _wrong_links(structure, answer_of, question_of, scored, wanted)
    known = {*question_of.values(), *answer_of.values()}
    wrong |= {q.id for q in questions if q.id not in known} | {a.id for a in structure.answers if a.id not in known}
    result.bodies = _bodies(text, structure, gold, question_of, answer_of)
    missed = [g for i, g in enumerate(gold["questions"]) if i not in question_of]
    missed += [g for i, g in enumerate(gold["answers"]) if i not in answer_of]
    wrong |= _unseen_in(text, structure, [str(g["start_text"]) for g in missed])
    doubted = {part.id for part in structure.segments() if part.doubts}
    result.wrong = frozenset(wrong)
    result.doubts, result.parts = Tally(len(wrong & doubted), len(doubted), len(wrong)), len(structure.segments())
    if hits < max(len(found), len(wanted)):
        result.misses.append(f"links: {hits} of {len(wanted)}, found {len(found)}")
    return result


def _bodies(
    text: str,
    structure: Structure,
    gold: dict[str, list[dict[str, object]]],
    question_of: dict[int, str],
    answer_of: dict[int, str],
) -> Tally:
    """Of the parts that were found: those whose words begin where the gold's do."""
    pairs = [(structure.question(u), gold["questions"][i]) for i, u in question_of.items()]
    pairs += [(structure.answer(u), gold["answers"][i]) for i, u in answer_of.items()]  # type: ignore[misc]
    exact = sum(stands_at(text, part.body, str(one["start_text"])) for part, one in pairs)
    return Tally(exact, len(pairs), len(pairs))


def _wrong_links(
    structure: Structure,
    answer_of: dict[int, str],
    question_of: dict[int, str],
    scored: set[str],
    wanted: Sequence[tuple[int, int]],
) -> set[str]:
    """The answers whose links to the questions that were found are not the gold's."""
    right: dict[str, set[str | None]] = {answer: set() for answer in answer_of.values()}
    for i, j in wanted:
        if i in answer_of:
            right[answer_of[i]].add(question_of.get(j))
    known = scored.intersection(question_of.values())
    return {
        a.id for a in structure.answers if a.id in right and known.intersection(a.declared_for) != right[a.id] - {None}
    }


def _unseen_in(text: str, structure: Structure, starts: Sequence[str]) -> set[str]:
    """The parts that hold the words of `starts`, or come last before them."""
    kept = [(i, c) for i, c in enumerate(text) if not _SPACE.match(c)]
    plain = "".join(c.lower() if len(c.lower()) == 1 else c for _, c in kept)
    found: set[str] = set()
    for start in starts:
        at = plain.find("".join(start.lower().split()))
        before = [s for s in structure.segments() if at >= 0 and s.span.start <= kept[at][0]]
        found.update(s.id for s in before[-1:])
    return found


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def match(
    text: str,
    units: Sequence[Question | Answer],
    golds: Sequence[dict[str, object]],
    name: str,
    result: Result,
    kind: str,
) -> dict[int, str]:
    """Gold's index -> id of the unit that begins there; the label decides where several do."""
    free = list(units)
    found: dict[int, str] = {}
    for i, gold in enumerate(golds):
        start_text = str(gold["start_text"])
        options = [u for u in free if begins_with(text, u, start_text)]
        if not options:
            result.misses.append(f"{kind} {gold[name]} not found: {start_text[:50]!r}")
            continue
        options.sort(key=lambda u: squeezed(u.label or "").strip("().") != squeezed(str(gold[name])).strip("()."))
        found[i] = options[0].id
        free.remove(options[0])
    result.misses.extend(f"{kind} {u.id} too many: {u.span.of(text)[:50]!r}" for u in free)
    return found


def documents(folder: Path, originals: bool = False) -> Iterator[tuple[Path, dict[str, list[dict[str, object]]]]]:
    """Each document with its gold; with `originals` also the Word, PDF or web page that the text was made of."""
    for gold in sorted(folder.rglob("*.gold.json")):
        stem = gold.name.removesuffix(".gold.json")
        content = json.loads(gold.read_text("utf-8"))
        named = content.get("file")
        beside = sorted(p for p in gold.parent.glob(f"{stem}.*") if not p.name.endswith(".gold.json"))
        chosen = [p for p in beside if p.name == named] or beside
        others = [p for p in beside if p not in chosen[:1]]
        if not chosen:
            print(f"{gold.relative_to(folder)}: its document is missing")
            MISSING.append(gold)
        for path in [*chosen[:1], *(others if originals else [])]:
            yield path, content


def read(path: Path) -> Imported | None:
    """What is imported of a file; None where it cannot be read."""
    try:
        return read_document(path.read_bytes(), path.name)
    except AnnotatorError as error:
        print(f"{path.name}: not read: {error}")
        return None


def score(folder: Path, options: argparse.Namespace) -> None:
    """Print the table of a folder."""
    total, by_source = Result(), defaultdict(Result)
    characters, seconds, clean, number = 0, 0.0, 0, 0
    print(f"{'document':32} " + " ".join(f"{name + ' P R F1':20}" for name in TALLIES) + " ms/page")
    profiles: dict[Path, Profile] = {}
    for path, gold in documents(folder, options.originals):
        if options.leave_out and path.parent.name != options.leave_out:
            continue
        loaded = read(path)
        if loaded is None:
            continue
        text = loaded.source.text
        if options.profiles and path.parent not in profiles:
            first = _learnt(loaded, gold)
            if first is not None:
                profiles[path.parent] = first
            continue
        began = time.process_time()
        found = segment(
            text, furniture=loaded.source.furniture, marked=loaded.marked, profile=profiles.get(path.parent)
        )
        took = time.process_time() - began
        result = compare(text, found.structure, gold)
        for name in (*TALLIES, "bodies"):
            getattr(total, name).add(getattr(result, name))
            getattr(by_source[path.parent.name], name).add(getattr(result, name))
        total.parts += result.parts
        number, clean = number + 1, clean + (not result.misses)
        characters, seconds = characters + len(text), seconds + took
        print(row(path.name, result, 1000 * took * PAGE / max(1, len(text))))
        if options.misses:
            print(*(f"    {miss}" for miss in result.misses), sep="\n", end="\n" if result.misses else "")
    print(row("in all", total, 1000 * seconds * PAGE / max(1, characters)))
    means = (sum(getattr(r, name).f1 for r in by_source.values()) / max(1, len(by_source)) for name in TALLIES[:3])
    print(f"mean over {len(by_source)} sources: F1 " + " ".join(f"{mean:.3f}" for mean in means))
    print(f"{clean} of {number} documents without a miss; bodies exact {total.bodies.recall:.3f}")
    print(f"{seconds / max(1, characters) * 1_000_000:.2f} seconds per MB")
    doubts = total.doubts
    print(f"{doubts.found} of {total.parts} parts doubted; {doubts.hits} of {doubts.wanted} wrong ones among them")


def _learnt(loaded: Imported, gold: dict[str, list[dict[str, object]]]) -> Profile | None:
    """The layout of the first question and the first answer of a document; None where it lacks one of them."""
    text = loaded.source.text
    marks = []
    for role, kind in ((Role.ASKS, "questions"), (Role.ANSWERS, "answers")):
        words = str(gold[kind][0]["start_text"]).split() if gold[kind] else []
        match = re.search(r"\s+".join(map(re.escape, words[:8])), text) if words else None
        if match is None:
            return None
        marks.append((match.start(), role))
    return learn(text, marks, "first", loaded.source.furniture)


def row(name: str, result: Result, per_page: float) -> str:
    return f"{name[:32]:32} " + " ".join(f"{getattr(result, tally)!s:20}" for tally in TALLIES) + f" {per_page:7.2f}"


def scaling(folder: Path) -> None:
    """Seconds of processor time a MB for 1, 2, 4, 8 and 10 MB: flat where time is proportional to length."""
    texts = [loaded.source.text for path, _ in documents(folder) if (loaded := read(path)) is not None]
    words = Counter(len(t) for t in texts)
    many = "\n\n".join(texts)
    question = "{n}. Hoeveel bruggen telt gemeente {n}, en welke daarvan zijn in slechte staat?\n\n"
    answer = "{n}. Gemeente {n} telt vier bruggen. Een ervan wordt dit jaar hersteld.\n\n"
    few = "".join(question.format(n=n) for n in range(1, 5))
    print(f"{'seconds a MB':38}" + "".join(f"{size:>9} MB" for size in SIZES))
    for title, make in (
        (f"{len(words)} documents, repeated", lambda size: (many * (size // len(many) + 1))[:size]),
        ("the same as one line", lambda size: " ".join((many * (size // len(many) + 1))[:size].split())),
        ("one list of 400 questions, repeated", lambda size: _lists(question, answer, size)),
        ("one line of labels", lambda size: "1. a) (b) Vraag 3 en 4, " * (size // 24)),
        ("digits and joiners", lambda size: "1,2-" * (size // 4)),
        ("blanks after a heading's first word", lambda size: "zu" + " " * size + "x"),
        ("brackets after a sentence", lambda size: "1. Wat?" + ")" * size + "x\n1. Dat."),
        ("headings of answers, nothing asked", lambda size: "Mill Road\nAnswer for Mill Road\nYes.\n" * (size // 36)),
        ("few questions, asked anew", lambda size: (few + "Antwoord van minister Mol\nJa.\n") * (size // 400)),
        ("labels only", lambda size: "1.\na)\n(i)\n" * (size // 10)),
    ):
        print(f"{title:38}", end="", flush=True)
        for megabytes in SIZES:
            text = make(megabytes * 1_000_000)
            began = time.process_time()
            segment(text)
            print(f"{(time.process_time() - began) / megabytes:12.3f}", end="", flush=True)
        print()


def _lists(question: str, answer: str, size: int) -> str:
    one = "".join(question.format(n=n) for n in range(1, 401)) + "".join(answer.format(n=n) for n in range(1, 401))
    return (one * (size // len(one) + 1))[:size]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scaling", action="store_true", help="1, 2, 4, 8, 10 MB side by side")
    parser.add_argument("--misses", action="store_true", help="what was missed, and what was found too much")
    parser.add_argument("--originals", action="store_true", help="also the DOCX, PDF or HTML beside a gold's text")
    parser.add_argument("--no-words", action="store_true", help="without a word of any language")
    parser.add_argument("--leave-out", metavar="SOURCE", help="that source alone")
    parser.add_argument("--profiles", action="store_true", help="by the layout of a source's first document")
    options = parser.parse_args()
    if options.scaling:
        scaling(options.folder)
    else:
        score(options.folder, options)
    sys.exit(1 if MISSING else 0)


if __name__ == "__main__":
    main()
