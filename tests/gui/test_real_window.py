"""The real window on a real (virtual) display, driven by keys alone: open, judge, save, close, reopen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from annotator.app.files.opening import open_file
from annotator.app.settings import Settings, new_reviewer, store_settings
from annotator.core.codebook import Verdict
from annotator.core.review import Dossier

PATIENCE = 60.0
"""Seconds to wait for anything; a window shows within two on the machine this was written on."""

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="Xvfb and xdotool are not installed"
)


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual screen of 1280x800 that nothing else uses."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as number:
        yield f":{number.readline().strip()}"
    server.terminate()
    server.wait(PATIENCE)


class Window:
    """The program in a process of its own, and the keys sent to it."""

    def __init__(self, display: str, files: Sequence[Path], title: str) -> None:
        self.env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
        self.env.pop("WAYLAND_DISPLAY", None)
        self.process = self.start(files)
        self.focus(title)

    def start(self, files: Sequence[Path]) -> subprocess.Popen[bytes]:
        return subprocess.Popen([sys.executable, "-m", "annotator", *map(str, files)], env=self.env)

    def focus(self, title: str) -> None:
        window = self.xdotool("search", "--sync", "--onlyvisible", "--name", title).split()[0]
        self.xdotool("windowfocus", "--sync", window)

    def xdotool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self.env, check=True, capture_output=True, text=True, timeout=PATIENCE
        ).stdout

    def press(self, *keys: str) -> None:
        self.xdotool("key", "--clearmodifiers", "--delay", "60", *keys)

    def shown(self) -> set[str]:
        """Its windows that are to be seen, dialogs among them."""
        command = ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)]
        return set(subprocess.run(command, env=self.env, check=False, capture_output=True, text=True).stdout.split())

    def opens(self, *keys: str) -> None:
        """Press keys, the last of which opens a dialog, and wait until that has the focus."""
        before = self.shown()
        self.press(*keys)
        wait_for(lambda: self.xdotool("getwindowfocus").strip() in self.shown() - before, "the dialog")

    def closes(self, *keys: str, title: str) -> None:
        """Press keys, the last of which closes a dialog; no window manager gives the focus back to the window."""
        before = self.shown()
        self.press(*keys)
        wait_for(lambda: self.shown() < before, "the end of the dialog")
        self.focus(title)

    def type(self, words: str) -> None:
        self.xdotool("type", "--clearmodifiers", "--delay", "15", words)

    def close(self) -> int:
        self.press("ctrl+q")
        return self.process.wait(PATIENCE)


def wait_for(condition: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < until, f"waited in vain for {what}"
        time.sleep(0.1)


def saved(path: Path) -> Dossier:
    return open_file(path).dossier


def verdicts(dossier: Dossier) -> dict[str, Verdict | None]:
    return {a.question: a.verdict for review in dossier.reviews for a in review.assessments}


def job(display: str, sample: Path, review: Path) -> None:
    window = Window(display, [sample], sample.stem)
    try:
        window.press("1", "n", "3", "n", "2", "ctrl+z", "ctrl+shift+z", "n", "1", "ctrl+z")
        window.opens("ctrl+s")
        window.type(str(review))
        window.closes("Return", title=review.name)
        wait_for(review.exists, "the review file")
        first = saved(review)
        ids = [q.id for q in first.structure.judged]
        assert verdicts(first) == {ids[0]: Verdict.ANSWERED, ids[1]: Verdict.NOT_ANSWERED, ids[2]: Verdict.PARTIAL}
        assert first.source.original == sample.read_bytes()
        assert window.close() == 0
    finally:
        window.process.kill()
        window.process.wait()

    again = Window(display, [review], review.stem)
    try:
        before = review.read_bytes()
        again.press("n", "n", "1", "ctrl+s")
        wait_for(lambda: review.read_bytes() != before, "the second save")
        second = saved(review)
        assert verdicts(second) == {**verdicts(first), ids[2]: Verdict.ANSWERED}
        assert second.source == first.source
        assert second.structure == first.structure
        assert again.close() == 0
    finally:
        again.process.kill()
        again.process.wait()


def test_the_main_job_on_the_bundled_sample(display: str, sample_path: Path, tmp_path: Path) -> None:
    store_settings(Settings(reviewer=new_reviewer("Anna", "Watch")))
    job(display, sample_path, tmp_path / "review.xml")


def test_the_main_job_on_the_real_sample(display: str, shared: Path, tmp_path: Path) -> None:
    store_settings(Settings(reviewer=new_reviewer("Anna", "Watch")))
    job(display, shared / "samples" / "maatwerk-delokalisatie.txt", tmp_path / "review.xml")
