"""Where no window can be shown, the main job is done on the terminal, and the way to the window is told."""

from __future__ import annotations

import importlib.util
import os
import socket
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from annotator.__main__ import main
from annotator.app.display import PACKAGES, display_is_there
from annotator.app.files.saving import save
from annotator.cli.windowless import without_libraries, without_qt
from tests.strategies.small import dossier


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_without_a_display_the_questions_and_verdicts_of_a_file(
    no_display: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    review = tmp_path / "review.xml"
    save(dossier(), review)
    assert main([str(review)]) == 0
    lines = [line.split("  ") for line in capsys.readouterr().out.splitlines()]
    rows = {cells[1]: [cell.strip() for cell in cells if cell.strip()] for cells in lines if len(cells) > 1}
    assert rows["Question"][:3] == ["Question", "Answer", "Anna"]
    assert rows["2b"][2] == "partial"
    assert any("apt" not in line[0] and PACKAGES[0] in line[0] for line in lines), "how to get the window"


def test_without_a_display_and_a_file_the_sample(
    no_display: None, sample_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    assert main([]) == 0
    said = capsys.readouterr().out
    assert said.count("nog niet beoordeeld") == 9
    assert "7b" in said
    assert main([str(sample_path)]) == 0
    assert capsys.readouterr().out == said


def test_without_a_display_a_bad_file_is_told_and_the_others_are_shown(
    no_display: None, sample_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path / "absent.txt"), str(sample_path)]) == 2
    told = capsys.readouterr()
    assert told.err.count("\n") == 1
    assert "7b" in told.out


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays are named so on Linux")
def test_a_display_is_there_where_it_answers(tmp_path: Path) -> None:
    number = 100_000 + os.getpid()  # no other run of the tests has it
    assert display_is_there({"QT_QPA_PLATFORM": "offscreen"})
    assert not display_is_there({})
    for name in (f":{number}", f"unix:{number}", "localhost:4711.0", "nonsense", ":x"):
        assert not display_is_there({"DISPLAY": name}), name
    assert not display_is_there({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)})
    with (
        TemporaryDirectory(dir="/tmp") as folder,  # short: a socket's path has 108 bytes at most
        socket.socket(socket.AF_UNIX) as wayland,
        socket.socket(socket.AF_UNIX) as x,
    ):
        wayland.bind(f"{folder}/wayland-0")
        assert display_is_there({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": folder})
        x.bind(f"\0/tmp/.X11-unix/X{number}")
        x.listen()
        assert display_is_there({"DISPLAY": f":{number}.0"})


def test_a_missing_library_is_one_sentence_with_the_packages(capsys: pytest.CaptureFixture[str]) -> None:
    assert without_libraries("libGL.so.1: cannot open shared object file") == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "libGL.so.1" in said
    assert all(package in said for package in PACKAGES)
    assert without_qt() == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.skipif(importlib.util.find_spec("PySide6") is None, reason="Qt is not installed")
def test_a_library_that_cannot_be_loaded_ends_in_that_sentence(tmp_path: Path) -> None:
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").write_text("")
    (broken / "QtWidgets.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')")
    path = os.pathsep.join([str(tmp_path), *sys.path])
    environ = {**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"}
    run = [sys.executable, "-m", "annotator", "x.txt"]
    done = subprocess.run(run, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "libEGL.so.1" in done.stderr
