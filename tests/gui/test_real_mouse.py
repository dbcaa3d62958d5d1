"""A review on a real (virtual) display with the mouse alone: chosen, judged, proved, promised, saved."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from annotator.app.files.saving import save
from annotator.app.files.sessions import open_file
from annotator.app.settings import Settings, new_reviewer, store_settings
from annotator.core.codebook import Verdict
from tests.gui.test_real_window import PATIENCE, Window, display, pytestmark, saved, wait_for

__all__ = ["display", "pytestmark"]
PROOF = "Vanaf het zwemseizoen"


class Mouse(Window):
    """A mouse on the program, which says where things are."""

    def __init__(self, display: str, review: Path) -> None:
        super().__init__(display, review, "Annotator|annotator|" + review.stem)

    def start(self, document: Path) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "tests.gui.pointed", str(document)]
        return subprocess.Popen(command, env=self.env, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def seen(self, what: str) -> list[str]:
        """Where it is now; nothing where it is out of sight."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(what.encode() + b"\n")
        self.process.stdin.flush()
        place = self.process.stdout.readline().decode().split()
        return place if len(place) == 2 else []

    def place(self, what: str) -> list[str]:
        """Where it is, once it is there."""
        wait_for(lambda: bool(self.seen(what)), what)
        return self.seen(what)

    def click(self, what: str) -> None:
        self.xdotool("mousemove", "--sync", *self.place(what), "click", "1")
        time.sleep(0.3)

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


def test_a_review_by_mouse_alone(display: str, sample_path: Path, tmp_path: Path) -> None:
    store_settings(Settings(reviewer=new_reviewer("Anna", "Watch")))
    review = tmp_path / "review.xml"
    save(open_file(sample_path).dossier, review)
    before = review.read_bytes()
    mouse = Mouse(display, review)
    try:
        mouse.click("row 5")
        mouse.click("verdict not_answered")
        mouse.click("reason N1_lost_in_joint_answer")
        mouse.click("reason N1_lost_in_joint_answer")
        mouse.click("row 4")
        mouse.click("verdict answered")
        mouse.drag_over(PROOF)
        mouse.click("button evidence")
        mouse.drag_over(PROOF)
        mouse.click("tool add_commitment")
        mouse.click("tool save_file")
        wait_for(lambda: review.read_bytes() != before, "the save")
    finally:
        mouse.process.kill()
        mouse.process.communicate()
    made = saved(review).reviews[0]
    fifth, fourth = made.assessment("5"), made.assessment("4")
    assert (fifth.verdict, fifth.reason) == (Verdict.NOT_ANSWERED, "N1_lost_in_joint_answer")
    assert fourth.verdict is Verdict.ANSWERED
    assert [p.exact for p in fourth.evidence] == [PROOF]
    assert [p.exact for c in made.commitments for p in c.passages] == [PROOF]
