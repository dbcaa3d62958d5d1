"""PySide6 6.12.0 on Python below 3.12 releases None too often; the process dies after some 5,000 calls."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for number in range(20_000):
    label.setText(str(number))
print(label.text())
"""


def test_twenty_thousand_calls_are_survived() -> None:
    ended = subprocess.run([sys.executable, "-c", CALLS], check=False, capture_output=True, text=True, timeout=120)
    assert (ended.returncode, ended.stdout.strip()) == (0, "19999"), ended.stderr
