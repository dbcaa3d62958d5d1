"""Every page and dialog once in each language: words in full, 24 pixels to click, contrast that can be read.

Sizes of letters, colours and scales of the screen are dealt over the languages: each is tried, not each with each.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.walked import cut, pale, small

SCREEN = {"name": "s", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
WALKS = (("en", 13, "light", "2"), ("nl", 20, "dark", "1"), ("de", 9, "contrast", "1.5"), ("fr", 13, "light", "1"))
KEYS = "en"
"""The walk in which keys are typed too."""


@pytest.mark.parametrize(("language", "points", "theme", "scale"), WALKS)
def test_nothing_is_cut_too_small_or_pale(tmp_path: Path, language: str, points: int, theme: str, scale: str) -> None:
    screen = tmp_path / "screen.json"
    screen.write_text(json.dumps({"screens": [SCREEN]}))
    here = {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "QT_SCALE_FACTOR": scale}
    command = [sys.executable, "-m", "tests.gui.walked", language, str(points), theme]
    command += ["keys"] if language == KEYS else []
    run = subprocess.run(command, env={**os.environ, **here}, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (0, ""), run.stderr


def test_the_walk_sees_such_faults(qtbot: QtBot) -> None:
    made = QWidget()
    qtbot.addWidget(made)
    rows = QVBoxLayout(made)
    words, quiet, choice, field = QLabel("a long line of words"), QLabel("pale"), QComboBox(), QLineEdit()
    words.setFixedWidth(20)
    quiet.setStyleSheet("color: #999999; background: #ffffff")
    choice.addItem("a long line of words")
    choice.setFixedWidth(40)
    field.setStyleSheet("min-height: 10px; max-height: 10px")
    for part in (words, quiet, choice, field):
        rows.addWidget(part)
    made.show()
    QApplication.processEvents()
    assert [fault.split(" ")[1] for fault in cut(made)] == ["QLabel", "QComboBox"]
    assert any("QLineEdit" in fault for fault in small(made))
    assert any("pale" in fault for fault in pale(made))
