"""The command line as Windows starts it: wildcards as they were typed, no console, a pipe that ends otherwise."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.files.saving import save
from annotator.cli import main as running
from annotator.cli import patterns
from tests.strategies.small import dossier


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("b.xml", "a.xml", "vraag[1].xml"):
        save(dossier(), tmp_path / name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(patterns, "LEFT_TO_US", True)
    return tmp_path


def test_wildcards_are_expanded_where_the_shell_leaves_them(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert [str(p) for p in patterns.expanded(map(Path, ["[ab].xml", "*.txt", "vraag[1].xml"]))] == [
        *("a.xml", "b.xml"),
        *("*.txt", "vraag[1].xml"),
    ]
    assert main(["export", "*.xml", "--to", "csv", "-o", "out.csv"]) == 0
    assert main(["suggest", "?.xml"]) == 0
    assert main(["suggest", "nothing*.xml"]) == 2
    assert "nothing*.xml" in capsys.readouterr().err


def test_elsewhere_a_name_with_a_star_is_that_name(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "LEFT_TO_US", False)
    assert patterns.expanded([Path("*.xml")]) == [Path("*.xml")]


def test_without_a_console_a_command_does_its_work(folder: Path) -> None:
    """Programs of Windows without a console have no standard output and no standard error at all."""
    code = (
        "import sys; sys.stdout = sys.stderr = None; from annotator.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    for arguments, expected in ((["show", "a.xml"], 0), (["export", "a.xml", "--to", "csv", "-o", "x.csv"], 0)):
        assert subprocess.run([sys.executable, "-c", code, *arguments], check=False).returncode == expected
    assert Path("x.csv").stat().st_size
    assert subprocess.run([sys.executable, "-c", code, "show", "nothing.xml"], check=False).returncode == 2


def test_a_pipe_that_nobody_reads_any_more_is_no_fault_on_windows_either(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def closed(text: str) -> int:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    monkeypatch.setattr(running, "_let_go_of_output", lambda: None)
    monkeypatch.setattr(sys.stdout, "write", closed)
    assert main(["show", "a.xml"]) == 2, "elsewhere it is a fault of the output"
    monkeypatch.setattr(running, "_READER_GONE", {errno.EPIPE, errno.EINVAL})
    capsys.readouterr()
    assert main(["show", "a.xml"]) == 0
    assert capsys.readouterr().err == ""
