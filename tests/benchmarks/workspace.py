"""A workspace of many documents, made here of varied words: `python -m tests.benchmarks.workspace [COUNT] [FOLDER]`.

Prints each figure beside its limit and exits 1 where one of 10,000 documents is missed. A FOLDER is kept.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from annotator.app.batch import local
from annotator.app.resources import default_codebook
from annotator.app.workspace.assigning import Terms, dealt_batch, write_batch
from annotator.app.workspace.board import board
from annotator.app.workspace.browsing import answer
from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.registering import NewStatus, register, set_status
from annotator.app.workspace.searching import Wanted, asked, hits, rows
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.commitments import CommitmentField, Status
from annotator.core.review import Dossier, Reviewer
from annotator.core.source import Facts, Source
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure
from annotator.io import akn

ME, OTHER = Reviewer("r1", "Anna"), Reviewer("r2", "Ben")
AT, TODAY = "2026-11-24T10:00:00Z", "2026-12-01"
SYLLABLES = (
    "wa",
    "ter",
    "be",
    "leid",
    "drem",
    "pel",
    "fiet",
    "sen",
    "brug",
    "ver",
    "voer",
    "zorg",
    "stad",
    "on",
    "der",
)
QUERIES = 200
missed = []


def words() -> list[str]:
    """Some thousand words, the first of them in many documents and the last in few."""
    chosen = random.Random(1)
    return ["".join(chosen.choices(SYLLABLES, k=chosen.randint(2, 4))) for _ in range(4000)]


def sentence(chosen: random.Random, known: list[str], count: int) -> str:
    """As many words, common ones oftener."""
    return " ".join(known[min(int(chosen.expovariate(1 / 300)), len(known) - 1)] for _ in range(count))


def document(number: int, known: list[str]) -> Dossier:
    """Question and answer of some 3 kB in three parts each, half of them reviewed, with a commitment."""
    chosen = random.Random(number)
    text = f"Vraag {number} over {sentence(chosen, known, 4)}\n\n"
    questions, answers = [], []
    for label in ("1", "2", "3"):
        start, text = len(text), f"{text}{label}. {sentence(chosen, known, 35).capitalize()}?\n"
        questions.append(Question(label, Span(start, len(text) - 1), start + 3, label))
    text += "\nAntwoord\n"
    for label in ("1", "2", "3"):
        start, text = len(text), f"{text}{label}. {sentence(chosen, known, 90).capitalize()}.\n"
        answers.append(Answer(f"a{label}", Span(start, len(text) - 1), start + 3, label, (label,)))
    year, month = 2015 + number % 11, number % 12 + 1
    facts = Facts(
        title=text.partition("\n")[0], language="nl", number=str(number), minister=f"Minister {number % 23}",
        theme=f"Thema {number % 9}", date_answered=f"{year}-{month:02}-15",
    )  # fmt: skip
    source = Source(text, text.encode(), f"{number}.txt")
    made = Dossier(source, default_codebook(), facts, Structure(tuple(questions), tuple(answers)))
    if number % 2:
        return made
    who = OTHER if number % 8 == 0 else ME
    made = e.StartReview(who, AT).apply(made)
    for question in made.structure.judged:
        made = e.SetVerdict(who.id, question.id, chosen.choice(list(Verdict)[:3]), AT).apply(made)
    span, day = answers[0].span, f"{year + 1}-{month:02}-01"
    made = e.AddCommitment(who.id, "c1", sentence(chosen, known, 6), span.start, span.end, AT).apply(made)
    return e.ChangeCommitment(who.id, "c1", CommitmentField.DUE, day).apply(made) if number % 3 else made


def write(task: tuple[Path, range]) -> None:
    """Write the documents of some numbers, as one process does it."""
    folder, numbers = task
    known = words()
    for number in numbers:
        target = folder / f"{number // 500:03}" / f"{number}.xml"
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(akn.write(document(number, known)))


def told(name: str, value: float, limit: float, unit: str = "s") -> None:
    """Print a figure beside its limit."""
    good = value < limit
    print(f"{name:48} {value:10.3f} {unit:3} limit {limit:g} {'' if good else 'MISSED'}", flush=True)
    if not good:
        missed.append(name)


def timed(work: Callable[[], object]) -> float:
    """Seconds that something takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def refreshed(workspace: Workspace) -> None:
    """Bring the index up to date in processes, as the window does."""
    for _ in workspace.refresh(engine=local()):
        pass


def p95(times: list[float]) -> float:
    """Milliseconds that 95 of 100 stay under."""
    return quantiles(times, n=20)[-1] * 1000


def queries(kind: str, known: list[str]) -> Iterator[str]:
    """What people type: single words, two, phrases of a text, and beginnings of words."""
    chosen = random.Random(kind)
    for _ in range(QUERIES):
        one = known[min(int(chosen.expovariate(1 / 300)), len(known) - 1)]
        two = known[min(int(chosen.expovariate(1 / 300)), len(known) - 1)]
        yield {"word": one + " ", "two words": f"{one} {two} ", "phrase": f'"{one} {two}"', "prefix": one[:4]}[kind]


def measure(count: int, folder: Path, cache: Path) -> None:
    """All figures, in order."""
    whole = count >= 100_000
    workspace = Workspace([folder], ME, cache)
    told("first index", timed(lambda: refreshed(workspace)), 400 if whole else 40)
    told("rescan, nothing changed", timed(lambda: refreshed(workspace)), 3 if whole else 0.5)
    reader = workspace.index.reader()
    known = words()
    for kind in ("word", "two words", "phrase", "prefix"):
        found = [timed(lambda q=q: hits(reader, Wanted(query=asked(q)))) for q in queries(kind, known)]
        told(f"search p95, {kind}", p95(found), (400 if kind in ("phrase", "prefix") else 200) if whole else 50, "ms")
    ranked = [timed(lambda q=q: hits(reader, Wanted(query=asked(q)), ranked=True)) for q in queries("word", known)]
    told("search by rank p95", p95(ranked), 500 if whole else 150, "ms")
    told("facets", 1000 * min(timed(lambda: answer(reader, Wanted(today=TODAY))) for _ in range(5)), 150, "ms")
    told("board", 1000 * min(timed(lambda: board(reader, TODAY)) for _ in range(5)), 150, "ms")
    within = [timed(lambda q=q: answer(reader, Wanted(query=asked(q), today=TODAY))) for q in queries("word", known)]
    told("facets within a search p95", p95(within), 300, "ms")
    pages = [
        timed(lambda at=at: rows(reader, Wanted(), "newest", at, 100)) for at in range(0, count, max(100, count // 50))
    ]
    told("a page of rows p95", p95(pages), 50, "ms")
    path = next(folder.rglob("*.xml"))
    told(
        "a saved file in the index",
        1000 * max(timed(lambda: workspace.file_changed(path)) for _ in range(5)),
        100,
        "ms",
    )
    some = rows(reader, Wanted(), count=1000)
    terms = Terms("bench", (ME, OTHER), double=0.1)
    told("1,000 rows assigned", timed(lambda: write_batch(workspace, dealt_batch(workspace, terms, some))), 60)
    addresses = [entry.promise.address for entry in register(reader)][:1000]
    told("register read", timed(lambda: register(reader)), 5)
    told(
        "1,000 promises given a status",
        timed(lambda: set_status(workspace, addresses, NewStatus(Status.FULFILLED))),
        60,
    )
    told(
        "reopened and looked at",
        timed(lambda: Workspace([folder], ME, cache).index.connection.execute("SELECT 1")),
        0.7,
    )
    reader.close()
    workspace.close()


def statistics(folder: Path) -> None:
    """Memory and time of `annotator statistics FOLDER`, in a process of its own."""
    start = perf_counter()
    command = [sys.executable, "-m", "annotator", "statistics", str(folder), "--json"]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    told("statistics", perf_counter() - start, 40)
    told("statistics, memory", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, 300, "MB")


def main() -> int:
    """Make the documents and measure."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with TemporaryDirectory() as scratch:
        folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(scratch, "documents")
        lots = [(folder, range(at, min(at + 100, count))) for at in range(0, count, 100)]
        with ProcessPoolExecutor() as pool:
            list(pool.map(write, lots))
        measure(count, folder, Path(scratch, "cache"))
        statistics(folder)
    return int(bool(missed) and count <= 10_000)


if __name__ == "__main__":
    sys.exit(main())
