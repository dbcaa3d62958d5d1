"""The command line makes the same edits as the window: the files that come of them are the same, byte for byte."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.__main__ import main
from annotator.app.files.saving import save
from annotator.app.settings import Settings, store_settings
from annotator.core.commitments import CommitmentField
from annotator.core.review import Dossier
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import press, select
from tests.gui.waiting import files_done, open_in
from tests.strategies.small import ANNA, dossier, without_findings

TIME = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
RANDOM = re.compile(rb"(?<![a-z0-9])(c\d+)-[a-z2-7]{8}(?![a-z0-9])")
"""An id of a commitment (`annotator.core.addresses.new_id`): its number is the same in both files."""
Acts = Callable[[MainWindow, QtBot], None]


def without_times_and_ids(path: Path) -> bytes:
    return RANDOM.sub(rb"\1", TIME.sub(b"", path.read_bytes()))


def judged(window: MainWindow, qtbot: QtBot) -> None:
    window.presenter.choose("2a")
    press(qtbot, window, Qt.Key.Key_2)
    window.controllers.reviewing.choose_reason("P1")
    select(window, "The city pays.")
    press(qtbot, window, Qt.Key.Key_E)
    window.parts.details.comment.setPlainText("only the city")
    window.presenter.finish()


def committed(window: MainWindow, qtbot: QtBot) -> None:
    window.presenter.choose("1")
    select(window, "The city pays.")
    press(qtbot, window, Qt.Key.Key_C)
    current = window.parts.commitments.current
    assert current is not None
    window.controllers.committing.write_field(current, CommitmentField.DUE, "2026-05-31")


def question_marked(window: MainWindow, _: QtBot) -> None:
    select(window, "is old")
    window.actions_by_name["mark_question"].trigger()


def answer_marked(window: MainWindow, _: QtBot) -> None:
    window.presenter.choose("2b")
    select(window, "The rest follows.")
    window.actions_by_name["mark_answer"].trigger()


PAIRS: list[tuple[Acts, list[str]]] = [
    (judged, ["judge", "2a", "partial", "--reason", "P1", "--quote", "The city pays.", "--comment", "only the city"]),
    (committed, ["commit", "--quote", "The city pays.", "--due", "2026-05-31"]),
    (question_marked, ["mark", "question", "--quote", "is old"]),
    (answer_marked, ["mark", "answer", "--quote", "The rest follows."]),
]


@pytest.mark.parametrize(("acts", "command"), PAIRS, ids=lambda v: v[0] if isinstance(v, list) else "")
@pytest.mark.parametrize("start", [dossier, without_findings])
def test_the_command_writes_what_the_window_writes(
    start: Callable[[], Dossier], acts: Acts, command: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    store_settings(Settings(reviewer=ANNA))
    here, there = tmp_path / "window.xml", tmp_path / "command.xml"
    for path in (here, there):
        save(start(), path)
    before = here.read_bytes()
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    open_in(window, here)
    acts(window, qtbot)
    window.actions_by_name["save_file"].trigger()
    files_done(window)
    assert main([command[0], str(there), *command[1:]]) == 0
    assert without_times_and_ids(there) == without_times_and_ids(here)
    assert here.read_bytes() != before
