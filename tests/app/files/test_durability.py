"""Small shares of `tests/benchmarks/durability.py`, and a disk that is really full."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.app.files.opening import open_file
from annotator.app.files.saving import save
from annotator.app.session import recovery
from annotator.core.edits import SetComment
from annotator.io.errors import FileError
from annotator.io.journal import read_journal
from tests.app.session.test_recovery import done, fitting
from tests.benchmarks import review_faults, review_kills
from tests.strategies.small import NOW, dossier


@pytest.fixture(autouse=True)
def journal_folder_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The benchmarks put another function there."""
    monkeypatch.setattr(recovery, "journal_folder", recovery.journal_folder)


@pytest.mark.posix
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_killed_at_random_moments(capsys: pytest.CaptureFixture[str]) -> None:
    assert review_kills.run(8), capsys.readouterr().out


@pytest.mark.posix
def test_every_call_that_writes_refused_in_turn(capsys: pytest.CaptureFixture[str]) -> None:
    assert review_faults.run(1), capsys.readouterr().out


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(command, capture_output=True).returncode == 0
    except OSError:
        mounted = False
    if not mounted:
        pytest.skip("only root may mount a small disk here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_leaves_the_review_as_it_was(small_disk: Path) -> None:
    path = small_disk / "review.xml"
    save(dossier(), path)
    before = path.read_bytes()
    (small_disk / "filler").write_bytes(bytes(64 * 1024 - 4096 * (2 + len(before) // 4096)))
    large = SetComment("r1", "1", "x" * 30_000, NOW).apply(dossier())
    with pytest.raises(FileError, match="No space left"):
        save(large, path)
    assert path.read_bytes() == before
    assert sorted(p.name for p in small_disk.iterdir()) == ["filler", "review.xml"]
    (small_disk / "filler").unlink()
    save(large, path)
    assert open_file(path).dossier == large


def test_a_journal_on_a_full_disk_goes_on_when_there_is_room(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch, sample_path: Path
) -> None:
    monkeypatch.setattr(recovery, "journal_folder", lambda: small_disk / "journals")
    recorder = recovery.Recorder(open_file(sample_path), None)
    row = done([SetComment("r1", "1", "x" * 1000, NOW)]) + done(fitting()[:2])
    recorder.record(row[0])
    (path,) = (small_disk / "journals").iterdir()
    filler = small_disk / "filler"
    assert subprocess.run(["dd", "if=/dev/zero", f"of={filler}", "bs=1024"], capture_output=True).returncode == 1
    kept, refusals = 1, list[str]()
    while not refusals and kept < 20:
        try:
            recorder.record(row[0])
            kept += 1
        except FileError as error:
            refusals.append(str(error))
    assert "No space left" in refusals[0]
    assert read_journal(path).acts[:kept] == (row[0],) * kept
    filler.unlink()
    recorder.record(row[1])
    assert read_journal(path).acts == (*(row[0],) * (kept + 1), row[1])
