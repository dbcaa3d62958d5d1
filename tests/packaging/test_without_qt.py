"""Where Qt's libraries are missing the tests run: those that need them are skipped, and the packages are named."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from annotator.app.display import PACKAGES

REPOSITORY = Path(__file__).resolve().parents[2]


def test_what_needs_qt_is_skipped_with_the_packages_and_the_rest_passes(tmp_path: Path) -> None:
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").write_text("")
    for name in ("QtTest", "QtWidgets"):
        (broken / f"{name}.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')")
    # The options of the run that this test is part of are not those of the run in it: without pytest-cov, --cov fails.
    environ = {**os.environ, "PYTHONPATH": str(tmp_path), "PYTEST_ADDOPTS": ""}
    run = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:cov",
        f"--basetemp={tmp_path / 'base'}",
    ]
    tests = ["tests/packaging/test_manual.py", "tests/core/test_words.py"]
    done = subprocess.run([*run, *tests], cwd=REPOSITORY, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed, 1 skipped" in done.stdout
    assert (
        f"libEGL.so.1: cannot open shared object file; on Debian: apt-get install {' '.join(PACKAGES)}" in done.stdout
    )
