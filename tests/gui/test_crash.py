"""The program is killed and started again, for real; and it ends without a word where it is not killed."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.files.opening import open_file
from annotator.app.files.saving import save
from annotator.app.session.recovery import journal_folder
from annotator.app.settings import Seat, Settings, load_settings, new_reviewer, store_settings


@pytest.fixture(autouse=True)
def reviewer() -> None:
    store_settings(Settings(reviewer=new_reviewer("Anna", "Watch")))


def start(*words: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.gui.driven", *map(str, words)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def lines(process: subprocess.Popen[str], number: int) -> list[str]:
    assert process.stdout is not None
    return [process.stdout.readline().strip() for _ in range(number)]


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Exit code, output and errors, without what Qt says of every window that has no screen."""
    out, err = process.communicate(timeout=60)
    return process.returncode, out, "".join(ln for ln in err.splitlines(True) if "propagateSizeHints" not in ln)


def killed(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


def test_a_killed_program_gives_the_work_back_at_its_next_start(sample_path: Path) -> None:
    first = start("edit", sample_path)
    kept, state = lines(first, 2)
    killed(first)
    assert kept.startswith("Every edit kept ")
    for _ in range(2):  # killed again after restoring, it is offered again
        again = start("restore")
        offer, restored, window = lines(again, 3)
        killed(again)
        assert offer.startswith("1 3 3 edits"), offer
        assert "Never saved" in offer
        assert restored == state
        assert window == f"1 3 3 True {sample_path.name}", "all of it can be undone, none of it is saved"


def test_the_saved_file_is_not_touched(sample_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "review.xml"
    save(open_file(sample_path).dossier, path)
    before = path.read_bytes()
    first = start("edit", path)
    lines(first, 2)
    killed(first)
    again = start("restore")
    offer, _, window = lines(again, 3)
    killed(again)
    assert str(path) in offer
    assert window.endswith("True review.xml")
    assert path.read_bytes() == before
    assert len(list(journal_folder().iterdir())) == 1
    there = start("restore", path)
    _, _, window = lines(there, 3)
    killed(there)
    assert window.startswith("1 3 3 True"), "the window that shows the file takes the work up"


def test_the_session_and_the_work_come_back_together(sample_path: Path, tmp_path: Path) -> None:
    paths = [tmp_path / "review.xml", tmp_path / "another.xml"]
    for path in paths:
        save(open_file(sample_path).dossier, path)
    before = [path.read_bytes() for path in paths]
    first = start("edit", paths[0])
    _, state = lines(first, 2)
    killed(first)
    settings = replace(load_settings(), restore_session=True, session=tuple(Seat(str(path)) for path in paths))
    store_settings(settings)
    again = start("restore")
    offer, restored, window = lines(again, 3)
    killed(again)
    assert offer.startswith("1 3 3 edits"), offer
    assert restored == state
    assert window == "2 3 3 True review.xml", "the window of the session that shows the file takes the work up"
    assert [path.read_bytes() for path in paths] == before


def test_after_a_proper_end_nothing_is_offered(sample_path: Path) -> None:
    assert ended(start("quit", sample_path)) == (0, "", "")
    assert ended(start("look")) == (0, "0\n", "")


@pytest.mark.parametrize("how", ["quit", "leave"])
def test_ending_says_nothing(sample_path: Path, how: str) -> None:
    """The fault it guards against, a traceback at the very end, came now and then."""
    assert ended(start(how, sample_path)) == (0, "", "")
