"""How fast the window is with a large review: `window.py [--megabytes 10] [--passages 10000] [--openings 5] [--cpu]`.

Prints milliseconds, and beside them the same for a bare Qt widget (`QPlainTextEdit` with the same text) where there
is such a thing: opening a review file until its text is painted, and until all of it is shown; frames while
scrolling, at first with the search for suggestions going on; adding and removing a passage, from the edit until the
window is painted again, with the journal kept; and starting until a window is usable, as a multiple of a bare
PySide6 window. Ends with 1 where a limit is passed. The text is made up; a third of its passages overlap another.

Wants a display: `xvfb-run -a .venv/bin/python tests/benchmarks/window.py`.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import psutil
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from annotator.app.files.saving import save
from annotator.app.resources import default_codebook
from annotator.app.settings import Settings, store_settings
from annotator.core import edits as e
from annotator.core.anchors import passage
from annotator.core.codebook import Verdict
from annotator.core.commitments import Commitment, Status, StatusChange
from annotator.core.review import Assessment, Dossier, HistoryStep, Review, Reviewer, ReviewState
from annotator.core.source import Source
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure, check_structure
from annotator.gui.application import prepared
from annotator.gui.views.source import SourceView
from annotator.gui.window.main_window import MainWindow

PART = 4_000
"""Characters of a question with its answer."""
OVERLAPPING = 0.3
LIMITS = {"opening": 1000.0, "whole": 1200.0, "turn": 100.0, "frame": 16.0, "edit": 50.0, "start": 2.5, "memory": 1.3}
"""Milliseconds; of starting and memory how many times a bare window, and the first opening. See `said` for which."""
OVER: list[str] = []
"""What was over its limit."""
NOW = "2026-01-01T00:00:00Z"
ANNA = Reviewer("r1", "Anna")
WORDS = [
    "a",
    "state",
    "bridge",
    "stood",
    "near",
    "the",
    "water",
    "while",
    "minister",
    "and",
    "towns",
    "told",
    "house",
    "before",
    "summer",
    "what",
    "they",
    "found",
]

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
application = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QPlainTextEdit())
window.resize(1280, 800)
window.show()
while not window.windowHandle().isExposed():
    application.processEvents()
window.repaint()
print("ready", flush=True)
"""
OURS = """
import sys
from annotator.__main__ import main
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from annotator.gui.libraries import import_plainly
import_plainly()  # as main() does, before it loads the window
from annotator.gui.window import main_window as mainwindow
shown = mainwindow.MainWindow.showEvent
def ready(window):
    def tell():
        if not window.windowHandle().isExposed():
            QTimer.singleShot(0, tell)
            return
        window.repaint()
        print("ready", flush=True)
        QApplication.quit()
    return tell
def show(window, event):
    shown(window, event)
    QTimer.singleShot(0, ready(window))
mainwindow.MainWindow.showEvent = show
sys.argv = ["annotator"]
main()
"""


def large(characters: int, passages: int) -> Dossier:
    """Questions with their answers, one after the other, and one reviewer's findings on all of them."""
    chance = random.Random(5)
    pieces: list[str] = []
    questions: list[Question] = []
    answers: list[Answer] = []
    at = 0
    for number in range(1, characters // PART + 1):
        asked = f"{number}. {_words(chance, 24)}?"
        told = f"{number}. " + _words(chance, (PART - len(asked)) // 5) + "."
        questions.append(Question(str(number), Span(at, at + len(asked)), at + len(str(number)) + 2, str(number)))
        start = at + len(asked) + 2
        end = start + len(told)
        answers.append(
            Answer(f"A{number}", Span(start, end), start + len(str(number)) + 2, str(number), (str(number),))
        )
        pieces += [asked, "\n\n", told, "\n\n"]
        at = end + 2
    text = "".join(pieces)
    structure = Structure(tuple(questions), tuple(answers))
    check_structure(text, structure)
    spans = _spans(chance, [a.span for a in answers], passages)
    half = len(spans) // 2
    proofs: dict[str, list[Span]] = {}
    for span in spans[:half]:
        part = structure.segment_at(span.start)
        assert part is not None
        proofs.setdefault(part.label or "", []).append(span)
    assessments = tuple(
        Assessment(
            q, Verdict.ANSWERED, evidence=tuple(passage(text, s.start, s.end) for s in sorted(set(found))), at=NOW
        )
        for q, found in proofs.items()
    )
    commitments = tuple(
        Commitment(f"c{n}", "Tell", (passage(text, s.start, s.end),), (StatusChange(Status.OPEN, NOW, "r1"),))
        for n, s in enumerate(spans[half:])
    )
    review = Review(ANNA, assessments, commitments, history=(HistoryStep(ReviewState.IN_PROGRESS, NOW),))
    return Dossier(Source(text, text.encode(), "large.txt"), default_codebook(), structure=structure, reviews=(review,))


def _words(chance: random.Random, count: int) -> str:
    words = [chance.choice(WORDS) for _ in range(count)]
    for place in range(17, count, 18):
        words[place] += "\n"
    return " ".join(words).replace("\n ", "\n")


def _spans(chance: random.Random, answers: Sequence[Span], count: int) -> list[Span]:
    made: list[Span] = []
    answer = answers[0]
    while len(made) < count:
        length = chance.randint(20, 300)
        if made and chance.random() < OVERLAPPING:
            start = made[-1].start + chance.randint(0, len(made[-1]) // 2)
        else:
            answer = chance.choice(answers)
            start = chance.randint(answer.start + 8, answer.end - length - 8)
        made.append(Span(start, min(start + length, answer.end)))
    chance.shuffle(made)
    return made


clock = time.perf_counter


def timed(act: Callable[[], object]) -> float:
    """Milliseconds that it takes."""
    before = clock()
    act()
    return (clock() - before) * 1000


def settle() -> None:
    """Let Qt do what waits."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def said(what: str, ours: Sequence[float], bare: Sequence[float] = (), limit: float | None = None) -> None:
    """One line of figures: median, 95th percentile, the longest; of many the second is held to the limit, else the 1st.

    Of turns of the event loop it is the longest that somebody waits for.
    """

    def figures(values: Sequence[float]) -> str:
        if not values:
            return f"{'':>26}"
        ordered = sorted(values)
        p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
        return f"{statistics.median(ordered):8.1f} {p95:8.1f} {ordered[-1]:8.1f}"

    ordered = sorted(ours)
    held = ordered[-1] if "turns" in what else ordered[int(len(ordered) * (0.95 if len(ordered) >= 20 else 0.5))]
    over = limit is not None and held > limit
    if over:
        OVER.append(what)
    within = "" if limit is None else f"   limit {limit:g}{' OVER' if over else ''}"
    print(f"{what:<46} {figures(ours)}   | {figures(bare)}{within}", flush=True)


def scrolling(widget: QPlainTextEdit, frames: int = 300) -> list[float]:
    """Milliseconds of each frame: a turn of the wheel, and now and then a jump."""
    bar = widget.verticalScrollBar()
    found: list[float] = []
    place = 0
    for frame in range(frames):
        place = (place + 3) if frame % 25 else (frame * 7919) % max(1, bar.maximum())

        def step(to: int = place) -> None:
            bar.setValue(to)
            widget.repaint()

        found.append(timed(step))
        settle()
    return found


def bare_widget(text: str) -> tuple[list[float], list[float]]:
    """Opening and scrolling of Qt's own widget."""
    widget = QPlainTextEdit()
    widget.setReadOnly(True)
    widget.setUndoRedoEnabled(False)
    widget.resize(740, 700)
    widget.show()
    settle()

    def opening() -> None:
        widget.setPlainText(text)
        widget.repaint()

    opened = [timed(opening)]
    frames = scrolling(widget)
    widget.deleteLater()
    return opened, frames


class Painted(QObject):
    """Notices when a view has painted a text for the first time."""

    def __init__(self, view: SourceView) -> None:
        super().__init__(view)
        self._view = view
        self.at: float | None = None
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is not QEvent.Type.Paint or self._view.blockCount() == 1 or self.at is not None:
            return False
        self._view.viewportEvent(event)  # which paints
        self.at = clock()
        return True


def opening(window: MainWindow, path: Path) -> tuple[float, float, list[float]]:
    """Milliseconds from asking for a file until its text is painted and until all is, and those of each turn."""
    painted = Painted(window.source)
    turns: list[float] = []
    begun = clock()
    window.file_controller.opening.open_path(path)
    while window.document is None:
        turns.append(timed(lambda: QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)))
    turns.append(timed(window.repaint))
    assert painted.at is not None
    return (painted.at - begun) * 1000, (clock() - begun) * 1000, turns


def edits(window: MainWindow, count: int = 40) -> tuple[list[float], list[float]]:
    """From an edit until the window is painted again: adding evidence, and taking it back by an edit."""
    added, removed = [], []
    chance = random.Random(6)
    assert window.document is not None
    answers = window.document.dossier.structure.answers
    for _ in range(count):
        answer = chance.choice(answers)
        question = answer.declared_for[0]
        start = answer.span.start + chance.randint(10, 1000)
        window.presenter.choose(question)
        window.pane.reveal(start, start + 50)
        settle()
        for make, found in ((e.AddEvidence, added), (e.RemoveEvidence, removed)):
            edit = make("r1", question, start, start + 50, NOW)

            def act(edit: e.Edit = edit) -> None:
                window.presenter.do(edit)
                settle()  # which paints what became stale

            found.append(timed(act))
    return added, removed


def starting(script: str) -> float:
    """Milliseconds from starting a process until it says that its window is ready."""
    usual = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}  # as installed
    before = time.perf_counter()
    started = subprocess.Popen([sys.executable, "-c", script], stdout=-1, cwd=Path(__file__).parents[2], env=usual)
    with started as run:
        assert run.stdout is not None
        line = run.stdout.readline()
        taken = (time.perf_counter() - before) * 1000
    assert line == b"ready\n", line
    return taken


def main() -> int:
    """Measure and print, with settings of its own."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition(":")[0])
    parser.add_argument("--megabytes", type=float, default=10.0)
    parser.add_argument("--passages", type=int, default=10_000)
    parser.add_argument("--starts", type=int, default=7)
    parser.add_argument("--openings", type=int, default=5)
    parser.add_argument("--cpu", action="store_true", help="count time of the processor, on a machine that is busy")
    wanted = parser.parse_args()
    if wanted.cpu:
        global clock
        clock = time.process_time
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # each process would compile the program anew
    with tempfile.TemporaryDirectory(prefix="annotator-benchmark-") as home:
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = home
        measure(wanted, Path(home))
    for what in OVER:
        print(f"OVER: {what}")
    return 1 if OVER else 0


def openings(application: QApplication, path: Path, count: int, bare: Sequence[float]) -> MainWindow:
    """Open the file so often, each time in a new window, and tell what it took; the last window."""
    windows, texts, wholes, turns, held = prepared(application), [], [], [], []
    window = windows.start([])
    for number in range(count):
        if number:
            window.close()
            settle()
            window = windows.start([])
        window.resize(1280, 800)
        while not window.windowHandle().isExposed():
            settle()
        text, whole, between = opening(window, path)
        texts, wholes, turns = [*texts, text], [*wholes, whole], [*turns, *between]
        while not window.file_controller.jobs.idle:
            settle()
        held.append(psutil.Process().memory_info().rss / 1e6)
    said("opening the file, until the text is painted", texts, bare, LIMITS["opening"])
    said("opening the file, until all of it is shown", wholes, (), LIMITS["whole"])
    said("  turns meanwhile, in which nothing is answered", turns, (), LIMITS["turn"])
    grown = held[-1] / held[0]
    OVER.extend(["memory"] if grown > LIMITS["memory"] else [])
    print(f"{'memory after the first and the last opening, MB':<46} {held[0]:8.1f} {held[-1]:8.1f}   {grown:.2f} times")
    return window


def measure(wanted: argparse.Namespace, home: Path) -> None:
    """Build the review, and take the times one after the other."""
    application = QApplication(sys.argv[:1])
    store_settings(Settings(reviewer=ANNA))
    dossier = large(int(wanted.megabytes * 1_000_000), wanted.passages)
    structure, path = dossier.structure, home / "large.xml"
    save(dossier, path, None)
    print(
        f"{len(dossier.source.text):,} characters, {len(structure.questions):,} questions, {wanted.passages:,} passages"
    )
    print(f"platform {application.platformName()}, ms: median, p95, longest; | the same of a bare QPlainTextEdit\n")
    bare_opened, bare_frames = bare_widget(dossier.source.text)
    del dossier

    window = openings(application, path, wanted.openings, bare_opened)
    settle()
    said("scrolling, a frame, while suggestions are sought", scrolling(window.source), bare_frames, LIMITS["frame"])
    while not window.file_controller.jobs.idle:
        settle()
    said("scrolling, a frame", scrolling(window.source), bare_frames, LIMITS["frame"])
    added, removed = edits(window)
    said("adding a passage, until painted", added, (), LIMITS["edit"])
    said("removing a passage, until painted", removed, (), LIMITS["edit"])
    steps = [timed(lambda: (window.presenter.step(1), settle())) for _ in range(40)]
    said("next question, until painted", steps)
    if wanted.starts:
        pairs = [(starting(OURS), starting(BARE)) for _ in range(wanted.starts)]
        said("starting until usable", [ours for ours, _ in pairs], [bare for _, bare in pairs])
        ratio = statistics.median(ours for ours, _ in pairs) / statistics.median(bare for _, bare in pairs)
        print(f"{'':<46} {ratio:8.2f} times a bare window   limit {LIMITS['start']:g}")
        OVER.extend(["starting"] if ratio > LIMITS["start"] else [])
    assert window.document is not None
    window.document.session.history.saved = window.document.session.history.index
    window.close()


if __name__ == "__main__":
    sys.exit(main())
