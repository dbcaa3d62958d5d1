"""A workspace of many documents, made here of varied words: `python -m tests.benchmarks.workspace [COUNT] [FOLDER]`.

Prints each figure beside its limit and exits 1 where one of 10,000 documents is missed. A FOLDER is kept. Beside the
time that passes stands the processor's (of the workers too): that is what counts with `--cpu`, where others work on the
machine. `--window` (turns of the event loop while indexing, scrolling, showing a known folder) and `--kills [N]` (kill
-9 of indexing and importing, run again: the same) are runs of their own.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import active_children
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, perf_counter_ns, process_time, sleep

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


BY_CPU = "--cpu" in sys.argv


def told(name: str, found: tuple[float, float], limit: float, unit: str = "s", *, least: bool = False) -> None:
    """Print a figure, as time passed and as the processor worked, beside its limit; `least` is one to be reached."""
    value = found[BY_CPU]
    good = value >= limit if least else value < limit
    numbers = f"{found[0]:10.3f} {unit:3} cpu {found[1]:9.3f}"
    print(f"{name:44} {numbers} limit {limit:g} {'' if good else 'MISSED'}", flush=True)
    if not good:
        missed.append(name)


def working() -> float:
    """Seconds that the processor worked for this process and its children."""
    times = os.times()
    return process_time() + times.children_user + times.children_system


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds that something takes, and those of the processor."""
    start, busy = perf_counter(), working()
    work()
    return perf_counter() - start, working() - busy


def quickest(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of the quickest of five."""
    found = [timed(work) for _ in range(5)]
    return 1000 * min(wall for wall, _ in found), 1000 * min(busy for _, busy in found)


def refreshed(workspace: Workspace) -> None:
    """Bring the index up to date in processes, as the window does."""
    for _ in workspace.refresh(engine=local()):
        pass
    for worker in active_children():
        worker.join()  # so that what it worked is counted


def p95(works: Iterator[Callable[[], object]]) -> tuple[float, float]:
    """Milliseconds that 95 of 100 stay under."""
    found = [timed(work) for work in works]
    passed, busy = (quantiles(times, n=20)[-1] * 1000 for times in zip(*found, strict=True))
    return passed, busy


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
    told("rescan, nothing changed", timed(lambda: list(workspace.refresh())), 3 if whole else 0.5)
    reader = workspace.index.reader()
    known = words()
    for kind in ("word", "two words", "phrase", "prefix"):
        limit = (400 if kind in ("phrase", "prefix") else 200) if whole else 50
        works = (partial(hits, reader, Wanted(query=asked(q))) for q in queries(kind, known))
        told(f"search p95, {kind}", p95(works), limit, "ms")
    ranked = (partial(hits, reader, Wanted(query=asked(q)), ranked=True) for q in queries("word", known))
    told("search by rank p95", p95(ranked), 500 if whole else 150, "ms")
    told("facets", quickest(lambda: answer(reader, Wanted(today=TODAY))), 150, "ms")
    told("board", quickest(lambda: board(reader, TODAY)), 150, "ms")
    within = (partial(answer, reader, Wanted(query=asked(q), today=TODAY)) for q in queries("word", known))
    told("facets within a search p95", p95(within), 300, "ms")
    pages = (partial(rows, reader, Wanted(), "newest", at, 100) for at in range(0, count, max(100, count // 50)))
    told("a page of rows p95", p95(pages), 50, "ms")
    path = next(folder.rglob("*.xml"))
    told("a saved file in the index", quickest(lambda: workspace.file_changed(path)), 100, "ms")
    some = rows(reader, Wanted(), count=1000)
    terms = Terms(f"bench {perf_counter_ns()}", (ME, OTHER), double=0.1)
    told("1,000 rows assigned", timed(lambda: write_batch(workspace, dealt_batch(workspace, terms, some))), 60)
    addresses = [entry.promise.address for entry in register(reader)][:1000]
    told("register read", timed(lambda: register(reader)), 5)
    told(
        "1,000 promises given a status",
        timed(lambda: set_status(workspace, addresses, NewStatus(Status.FULFILLED))),
        60,
    )
    reader.close()
    workspace.close()


def statistics(folder: Path) -> None:
    """Memory and time of `annotator statistics FOLDER`, in a process of its own."""
    command = [sys.executable, "-m", "annotator", "statistics", str(folder), "--json"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    told("statistics", timed(lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=False)), 40)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    unclear = " at most: a worker before had as much" if before / 1024 >= peak else ""
    told(f"statistics, memory{unclear}", (peak, peak), 300, "MB")


def texts(folder: Path, count: int) -> None:
    """Sources of some 5 kB to be imported."""
    known = words()
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        chosen = random.Random(number)
        parts = [f"Vragen over {sentence(chosen, known, 4)}\n"]
        parts += [f"{n}. {sentence(chosen, known, 35).capitalize()}?" for n in (1, 2, 3)] + ["\nAntwoord\n"]
        parts += [f"{n}. {sentence(chosen, known, 150).capitalize()}." for n in (1, 2, 3)]
        (folder / f"{number}.txt").write_text("\n".join(parts))


def importing(scratch: Path, count: int = 600) -> None:
    """Texts a second of `annotator import FOLDER --into FOLDER`."""
    texts(scratch / "texts", count)
    command = [sys.executable, "-m", "annotator", "import", str(scratch / "texts"), "--into", str(scratch / "reviews")]
    passed, busy = timed(lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True))
    told("import --into, texts a second on 2 cores", (count / passed, 2 * count / busy), 60, "/s", least=True)


def kills(times: int, scratch: Path) -> None:
    """Kill indexing and importing at any moment and run them again: what comes is what comes undisturbed."""
    write((scratch / "documents", range(200)))
    texts(scratch / "texts", 60)
    chance, other = random.Random(9), 0
    whole = _listed(scratch / "documents", scratch / "undisturbed")
    _import(scratch / "texts", scratch / "out").wait()
    made = {path.name: path.read_bytes() for path in (scratch / "out").iterdir()}
    for number in range(times):
        cache, out = scratch / f"cache{number}", scratch / f"out{number}"
        for started in (_list(scratch / "documents", cache), _import(scratch / "texts", out)):
            sleep(chance.uniform(0.2, 3))
            os.killpg(started.pid, signal.SIGKILL)
            started.wait()
        other += _listed(scratch / "documents", cache) != whole
        _import(scratch / "texts", out).wait()
        other += {path.name: path.read_bytes() for path in out.iterdir() if path.suffix == ".xml"} != made
    print(f"killed {2 * times} times, of which another result came: {other}")
    if other:
        missed.append("kills")


def _list(folder: Path, cache: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "annotator", "list", str(folder), "--json"]
    place = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, env=place, start_new_session=True)


def _listed(folder: Path, cache: Path) -> object:
    return json.loads(_list(folder, cache).communicate()[0])


def _import(folder: Path, out: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "annotator", "import", str(folder), "--into", str(out), "--jobs", "2"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True)


def main() -> int:
    """Make the documents and measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("count", type=int, nargs="?", default=10_000)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--cpu", action="store_true")
    parser.add_argument("--window", action="store_true")
    parser.add_argument("--kills", type=int, nargs="?", const=50)
    given = parser.parse_args()
    with TemporaryDirectory() as scratch:
        if given.kills is not None:
            kills(given.kills, Path(scratch))
            return int(bool(missed))
        folder = given.folder or Path(scratch, "documents")
        lots = [(folder, range(at, min(at + 100, given.count))) for at in range(0, given.count, 100)]
        with ProcessPoolExecutor() as pool:
            list(pool.map(write, lots))
        if given.window:
            from tests.benchmarks.workspace_window import measure as in_the_window

            in_the_window(folder, Path(scratch), told, missed)
        else:
            measure(given.count, folder, Path(scratch, "cache"))
            statistics(folder)
            importing(Path(scratch))
    return int(bool(missed) and given.count <= 10_000)


if __name__ == "__main__":
    sys.exit(main())
