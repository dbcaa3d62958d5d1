"""A day's work in the real window by keyboard or by mouse alone: `python -m tests.benchmarks.workday [keys|mouse]`.

By keys: opens a folder of documents, searches, opens a hit, judges, proves, records a commitment, completes, takes the
next, and does the half-yearly round in the register. By mouse: judging two documents of the list. Xvfb, openbox and
xdotool do what hands do; each act is counted at 1.1 s a click and .28 s a key (words that are typed count a key a
letter), and what came of it is read from the files.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep

from annotator.app.files.opening import open_review
from annotator.app.files.saying import said_in
from annotator.app.resources import sample_path
from annotator.core.commitments import Status
from annotator.core.errors import AnnotatorError
from annotator.core.review import Dossier, ReviewState
from tests.benchmarks.workspace import write

CLICK, KEY = 1.1, 0.28
PATIENCE = 60.0
START = float(os.environ.get("START", "8"))
"""Seconds after which the folder is in the index: more on a machine that has other work."""
PAUSE = START / 4
"""Seconds after which what was asked for is on the screen."""
SETTINGS = (
    "from annotator.app.settings import *; from annotator.core.review import Reviewer; "
    "store_settings(Settings(reviewer=Reviewer('r1', 'Anna'), language='en'))"
)


class Hand:
    """What a reviewer's hand does on the display, counted."""

    def __init__(self, display: str) -> None:
        self.clicks = self.keys = 0
        self._environment = {**os.environ, "DISPLAY": display}

    def press(self, *keys: str) -> None:
        """Press keys by their names of X."""
        for key in keys:
            self.keys += 1
            self._do("key", key)

    def write(self, words: str) -> None:
        """Type words."""
        self.keys += len(words)
        self._do("type", "--delay", "40", words)

    def click(self, x: int, y: int, *, times: int = 1, holding: str = "") -> None:
        """Click at a place of the screen."""
        self.clicks += times
        for key in filter(None, (holding,)):
            self._do("keydown", key)
        self._do("mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "60", "1")
        for key in filter(None, (holding,)):
            self._do("keyup", key)

    @property
    def seconds(self) -> float:
        """What it takes."""
        return self.clicks * CLICK + self.keys * KEY

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True)
        sleep(0.5)


def _shown_on() -> dict[str, str]:
    """The environment of what is shown on this run's own display."""
    return {**os.environ, "DISPLAY": f":{os.getpid() % 400 + 600}"}


@contextmanager
def desktop(folder: Path, home: Path) -> Iterator[Hand]:
    """The program on a folder, on a display of its own of 1280 by 720."""
    environment = {**_shown_on(), "HOME": str(home), "QT_QPA_PLATFORM": "xcb"}
    display = environment["DISPLAY"]
    subprocess.run([sys.executable, "-c", SETTINGS], env=environment, check=True)
    started = [subprocess.Popen(["Xvfb", display, "-screen", "0", "1280x720x24"], stderr=subprocess.DEVNULL)]
    try:
        sleep(2)
        started.append(subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL))
        started.append(subprocess.Popen([sys.executable, "-m", "annotator", str(folder)], env=environment))
        asked = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(started[-1].pid)]
        shown = subprocess.run(asked, env=environment, check=True, capture_output=True, text=True).stdout.split()[-1]
        place = ["windowsize", shown, "1280", "720", "windowmove", shown, "0", "0", "windowfocus", shown]
        subprocess.run(["xdotool", *place], env=environment, check=True)
        sleep(START)
        yield Hand(display)
    finally:
        for one in reversed(started):
            one.terminate()
            one.wait()


def until(condition: Callable[[], bool], what: str) -> None:
    """Wait for what comes of an act."""
    end = monotonic() + PATIENCE
    while not condition():
        if monotonic() > end:
            subprocess.run(["scrot", "-o", os.environ.get("SHOT", os.devnull)], env=_shown_on(), check=False)
            raise SystemExit(f"in vain: {what}")
        sleep(0.5)


def reviewed(folder: Path) -> list[Dossier]:
    """The reviews of the texts, as they are in the files."""
    found = []
    for path in folder.glob("*.xml"):
        try:
            found.append(open_review(path))
        except AnnotatorError:
            continue  # it is being written
    return found


def by_keys(hand: Hand, folder: Path) -> None:
    """Search, open, judge three questions, prove one, commit, complete, next; then the register."""
    hand.press("ctrl+f")
    hand.write("riolering")
    hand.press("Return")
    sleep(PAUSE)
    hand.press("Return")
    sleep(PAUSE)
    hand.press("1", "shift+e")  # answered, and the evidence that is suggested
    hand.press("n", "3", "n", "1", "ctrl+s")
    until(lambda: any(len(d.reviews[0].assessments) >= 3 for d in reviewed(folder) if d.reviews), "three verdicts")
    hand.press("g", "y")  # the commitment that is suggested
    hand.press("ctrl+shift+Return")
    sleep(PAUSE)
    hand.press("Tab", "space")  # complete as it is
    sleep(PAUSE)
    hand.press("ctrl+s")
    until(lambda: _complete(folder) == 1, "a complete review")
    hand.press("ctrl+Next")
    sleep(PAUSE)
    hand.press("1")
    until(lambda: len(reviewed(folder)) >= 2, "the next document's review")
    hand.press("alt+1", "ctrl+f", "Escape", "Down")
    sleep(PAUSE)
    hand.press("ctrl+Tab")
    sleep(PAUSE)
    hand.press("shift+Down", "shift+Down", "s")
    sleep(PAUSE)
    hand.press("Down", "Tab")
    hand.write("half-yearly round")
    hand.press("Tab")
    hand.write("Kamerstuk 12")
    hand.press("Return")


def by_mouse(hand: Hand, folder: Path) -> None:
    """With clicks alone: the next unfinished, two verdicts, save, another document from the slim list, a verdict."""
    hand.click(1178, 45)  # Next unfinished
    sleep(PAUSE)
    before = _judged(folder)
    hand.click(975, 200)  # the verdict "Answered" of question 1
    hand.click(1257, 95)  # on to the next question
    hand.click(975, 200)
    hand.click(81, 47)  # Save
    until(lambda: _judged(folder) >= before + 2, "two verdicts")
    hand.click(140, 194)  # the fourth of the list of documents
    sleep(PAUSE)
    hand.click(975, 200)
    hand.click(81, 47)
    until(lambda: _judged(folder) >= before + 3, "a verdict on another document")


def _judged(folder: Path) -> int:
    return sum(len(r.assessments) for d in _all(folder) for r in d.reviews)


def _complete(folder: Path) -> int:
    return sum(r.state is ReviewState.COMPLETE for d in reviewed(folder) for r in d.reviews)


def main() -> int:
    """Do the day and print what it took."""
    way = sys.argv[1] if len(sys.argv) > 1 else "keys"
    with TemporaryDirectory() as scratch:
        folder, home = Path(scratch, "work"), Path(scratch, "home")
        home.mkdir()
        write((folder, range(250)))
        text = sample_path().read_text(encoding="utf-8")
        for number in range(50):
            (folder / f"Zwemwater {number}.txt").write_text(f"{text}\n{number}\n", encoding="utf-8")
        with desktop(folder, home) as hand:
            (by_keys if way == "keys" else by_mouse)(hand, folder)
            if way == "keys":
                until(lambda: _statuses(folder) >= 3, "three statuses with a note and a document")
        print(f"{way}: {hand.keys} keys, {hand.clicks} clicks, {hand.seconds:.0f} s of hand")
        shutil.rmtree(folder)
    return 0


def _statuses(folder: Path) -> int:
    """How many commitments got the status, in own files or said of others'."""
    own = [c for d in _all(folder) for r in d.reviews for c in r.commitments]
    noted = [c for c in own if c.history[-1].note == "half-yearly round" and c.history[-1].document == "Kamerstuk 12"]
    said = [s for s in said_in([folder]).statuses if s.note == "half-yearly round" and s.status is not Status.OPEN]
    return len(noted) + len(said)


def _all(folder: Path) -> Iterator[Dossier]:
    for path in folder.rglob("*.xml"):
        try:
            yield open_review(path)
        except AnnotatorError:
            continue


if __name__ == "__main__":
    sys.exit(main())
