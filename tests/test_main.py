"""The bundled program (`.ci/bundle`) has no Python beside it, and starts itself for its own processes."""

from __future__ import annotations

import subprocess
import sys

import pytest

from annotator.__main__ import main
from annotator.io.child import command


def test_a_bundled_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/annotator/annotator")
    assert command("annotator.app.worker_process", "pdf") == [
        "/opt/annotator/annotator", "-m", "annotator.app.worker_process", "pdf",
    ]  # fmt: skip


def test_a_bundled_program_runs_its_modules(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["annotator"])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert main(["-m", "this"]) == 0
    assert "Simple is better than complex" in capsys.readouterr().out
    assert sys.argv == ["this"]


def test_started_by_python_it_has_no_such_door() -> None:
    ran = subprocess.run([sys.executable, "-m", "annotator", "-m", "this"], capture_output=True, text=True, check=False)
    assert ran.returncode == 2
    assert "Simple is better" not in ran.stdout
