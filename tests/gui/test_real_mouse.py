"""A whole review on a real (virtual) display with the mouse alone, from opening to opening again."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from annotator.app.settings import Settings, new_reviewer, store_settings
from annotator.core.codebook import Verdict
from annotator.core.commitments import LinkType
from tests.gui.test_real_window import PATIENCE, Window, display, pytestmark, saved, wait_for

__all__ = ["display", "pytestmark"]
PROOF = "Vanaf het zwemseizoen"
STEPS = 20
"""In which a thing is dragged; a program sees nothing of a mouse that jumps."""


class Mouse(Window):
    """A mouse on the program, which says where things are."""

    def __init__(self, display: str, *files: Path) -> None:
        super().__init__(display, files, "Annotator|annotator")

    def start(self, files: Sequence[Path]) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "tests.gui.pointed", *map(str, files)]
        return subprocess.Popen(command, env=self.env, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, what: str) -> list[str]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(what.encode() + b"\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().decode().split()

    def seen(self, what: str) -> list[str]:
        """Where it is now; nothing where it is out of sight, or moves between two looks."""
        _, place = self.ask(what), self.ask(what)
        return place if len(place) == 2 else []

    def place(self, what: str) -> list[str]:
        """Where it is, once it is there and stays."""
        found: list[str] = []
        wait_for(lambda: found.extend(self.seen(what)) or bool(found), what)
        return found

    def click(self, what: str, times: int = 1) -> None:
        """Click on a thing, and wait until the program has heard of it."""
        before, place = int(*self.ask("releases")), self.place(what)
        self.xdotool("mousemove", *place, "click", "--repeat", str(times), "--delay", "80", "1")
        wait_for(lambda: int(*self.ask("releases")) > before, what)
        time.sleep(0.3)  # two clicks that follow at once are a double click

    def choose(self, menu: str, *entries: str) -> None:
        for entry in (menu, *entries):
            self.click(f"menu {entry}")

    def drag(self, what: str, onto: str) -> None:
        """Take a thing and let it go on another."""
        (x, y), (to_x, to_y) = (map(int, self.place(place)) for place in (what, onto))
        self.xdotool("mousemove", str(x), str(y), "mousedown", "1")
        for step in range(1, STEPS + 1):
            way = str(x + (to_x - x) * step // STEPS), str(y + (to_y - y) * step // STEPS)
            self.xdotool("mousemove", *way)
        self.xdotool("mouseup", "1")
        time.sleep(0.3)

    def __enter__(self) -> Mouse:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()

    def leave(self) -> int:
        self.click("menu File")
        self.xdotool("mousemove", *self.place("menu Quit"), "click", "1")
        return self.process.wait(PATIENCE)

    def drag_over(self, words: str) -> None:
        """Turn the wheel until the words are there, then drag over them."""
        self.xdotool("mousemove", "--sync", *self.place("source"))
        until = time.monotonic() + PATIENCE
        while not (self.seen(f"text first {words}") and self.seen(f"text last {words}")):
            assert time.monotonic() < until, words
            self.xdotool("click", "5")
            time.sleep(0.1)
        first, last = self.place(f"text first {words}"), self.place(f"text last {words}")
        self.xdotool("mousemove", "--sync", *first, "mousedown", "1")
        self.xdotool("mousemove", "--sync", *last, "mouseup", "1")
        time.sleep(0.3)


def review_by_mouse(mouse: Mouse, sample: str, review: Path) -> None:
    """Open the sample, judge three questions, one act taken back, and save twice."""
    mouse.click("press Open a file…")
    mouse.click(f"file {sample}", times=2)
    mouse.click("row 5")
    mouse.click("verdict not_answered")
    mouse.click("reason N1_lost_in_joint_answer")
    mouse.click("reason N1_lost_in_joint_answer")
    mouse.click("row 4")
    mouse.click("verdict partial")
    mouse.click("tool undo")
    mouse.click("verdict answered")
    mouse.drag_over(PROOF)
    mouse.click("tool add_evidence")
    mouse.drag_over(PROOF)
    mouse.click("tool add_commitment")
    mouse.click("row 3")
    mouse.choose("Review", "Commitments", "Link or unlink commitment and question")
    mouse.click("tool save_file")
    mouse.click("press Save")
    wait_for(review.exists, "the review file")
    first = saved(review)
    mouse.click("row 1")
    mouse.click("verdict answered")
    mouse.click("tool save_file")
    wait_for(lambda: saved(review) != first, "the second save")


def test_a_review_by_mouse_alone(display: str, sample_path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    shutil.copy(sample_path, folder)
    store_settings(Settings(reviewer=new_reviewer("Anna", "Watch"), last_folder=str(folder)))
    review = folder / f"{sample_path.stem}.xml"
    with Mouse(display) as mouse:
        review_by_mouse(mouse, sample_path.name, review)
        assert mouse.leave() == 0

    kept = saved(review)
    (made,) = kept.reviews
    assert kept.source.original == sample_path.read_bytes()
    assert {a.question: (a.verdict, a.reason) for a in made.assessments} == {
        "1": (Verdict.ANSWERED, None),
        "4": (Verdict.ANSWERED, None),
        "5": (Verdict.NOT_ANSWERED, "N1_lost_in_joint_answer"),
    }
    assert [p.exact for p in made.assessment("4").evidence] == [PROOF]
    (commitment,) = made.commitments
    assert [p.exact for p in commitment.passages] == [PROOF]
    assert set(commitment.targets(LinkType.RESPONDS_TO)) == {"3", "4"}

    before = review.read_bytes()
    with Mouse(display, review) as again:
        again.click("row 4")
        assert again.leave() == 0
    assert review.read_bytes() == before, "opening, looking and closing changes nothing"
