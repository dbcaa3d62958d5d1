"""The sample reviewed from opening to completing, by keys alone and by mouse alone: `python -m tests.benchmarks.walks`.

The real program on a virtual screen of 1280x720, driven from outside by xdotool. Every question gets a verdict, the
first evidence that the program offers, and a reason where one is asked for; then the review is completed and saved.
Prints how many keys, and how many clicks, that took; fails where the file says otherwise. Wants Xvfb and xdotool.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.app.files.opening import open_file
from annotator.app.resources import sample_path
from annotator.app.settings import Settings, new_reviewer, store_settings
from annotator.core.review import Dossier, ReviewState
from tests.gui.test_real_mouse import Mouse
from tests.gui.test_real_window import Window, saved, wait_for

REASONED = {"1": ("2", "partial", "P1_incomplete"), "5": ("3", "not_answered", "N1_lost_in_joint_answer")}
"""Questions that are not answered: the key, the verdict and the reason; all others are answered."""


class Keys(Window):
    """Counts the keys that are pressed; a name that is typed is one for each letter."""

    acts = 0

    def press(self, *keys: str) -> None:
        self.acts += len(keys)
        super().press(*keys)

    def type(self, words: str) -> None:
        self.acts += len(words)
        super().type(words)


class Clicks(Mouse):
    """Counts the clicks."""

    acts = 0

    def click(self, what: str, times: int = 1) -> None:
        self.acts += times
        super().click(what, times)


def by_keys(display: str, sample: Path, review: Path) -> int:
    """Keys pressed. Next unreviewed is U, the evidence that is offered Shift+E."""
    window = Keys(display, [sample], sample.stem)
    for question in open_file(sample).dossier.structure.judged:
        key = REASONED.get(question.id, ("1",))[0]
        window.press(key)
        if question.id in REASONED:
            window.opens("r")
            window.closes("1", title=sample.stem)
        window.press("shift+e", "u")
    window.opens("ctrl+shift+Return")
    window.closes("Tab", "space", title=sample.stem)
    window.opens("ctrl+s")
    window.closes("Return", title=review.name)
    wait_for(review.exists, "the review file")
    window.process.kill()
    return window.acts


def by_mouse(display: str, sample: Path, review: Path) -> int:
    """Clicks made."""
    with Clicks(display) as mouse:
        mouse.click("press Open a file…")
        mouse.click(f"file {sample.name}", times=2)
        for question in open_file(sample).dossier.structure.judged:
            _, verdict, reason = REASONED.get(question.id, ("", "answered", ""))
            mouse.click(f"row {question.id}")
            mouse.click(f"verdict {verdict}")
            for _ in (1, 2) if reason else ():
                mouse.click(f"reason {reason}")
            if mouse.ask("press Accept") and mouse.seen("press Accept"):
                mouse.click("press Accept")
        mouse.click("press Complete review")
        mouse.click("press Complete as it is")
        mouse.click("tool save_file")
        mouse.click("press Save")
        wait_for(review.exists, "the review file")
        return mouse.acts


def lacking(dossier: Dossier) -> list[str]:
    """What the file does not say, of what was done."""
    (made,) = dossier.reviews
    found = [] if made.state is ReviewState.COMPLETE else ["it is not complete"]
    for question in dossier.structure.judged:
        _, verdict, reason = REASONED.get(question.id, ("", "answered", None))
        got = made.assessment(question.id)
        found += (
            [f"{question.id}: {got.verdict}, {got.reason}"] if (got.verdict, got.reason) != (verdict, reason) else []
        )
    return found


def main() -> int:
    """Walk twice, each on a screen and in settings of its own."""
    wrong: list[str] = []
    for name, walk in (("keys", by_keys), ("clicks", by_mouse)):
        with TemporaryDirectory() as home:
            for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
                os.environ[variable] = home
            sample = Path(shutil.copy(sample_path(), home))
            store_settings(Settings(reviewer=new_reviewer("Anna", "Watch"), last_folder=home))
            read, write = os.pipe()
            command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x720x24", "-nolisten", "tcp"]
            server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
            os.close(write)
            try:
                begun = time.monotonic()
                review = sample.with_suffix(".xml")
                with os.fdopen(read) as number:
                    acts = walk(f":{number.readline().strip()}", sample, review)
                found = saved(review)
            finally:
                server.terminate()
                server.wait()
            count = len(found.structure.judged)
            print(f"{count} questions: {acts} {name}, {acts / count:.1f} a question, {time.monotonic() - begun:.0f} s")
            wrong += lacking(found)
    print(*wrong, sep="\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
