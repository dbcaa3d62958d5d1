"""Several windows on one file: what each saves is joined, and only what two have changed is asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.files.opening import open_review
from annotator.app.files.saving import save
from annotator.app.settings import Settings, store_settings
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.editing import Edit
from annotator.gui.views.files.clashes import ClashesDialog
from annotator.gui.window.main_window import MainWindow
from tests.gui.waiting import files_done, open_in, wait_until
from tests.strategies.small import LATER
from tests.strategies.small import dossier as small

QUESTIONS = ("1", "1.1", "2a", "2b")


@pytest.fixture(autouse=True)
def no_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(dialog: QDialog) -> None:
        raise AssertionError(f"asked: {dialog.windowTitle()}")

    monkeypatch.setattr(QDialog, "exec", refuse)
    monkeypatch.setattr(QMessageBox, "exec", refuse)
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    save(small(), tmp_path / "kept.xml")
    return tmp_path / "kept.xml"


@pytest.fixture
def windows(qtbot: QtBot, path: Path) -> Callable[[int], list[MainWindow]]:
    store_settings(Settings(reviewer=small().reviews[0].reviewer))

    def make(count: int) -> list[MainWindow]:
        made = [MainWindow() for _ in range(count)]
        for window in made:
            qtbot.addWidget(window)
            window.show()
            open_in(window, path)
        return made

    return make


def do(window: MainWindow, edit: Edit) -> None:
    assert window.document is not None
    window.document.session.do(edit)


def saved(window: MainWindow) -> None:
    window.file_controller.saving.save_file()
    files_done(window)
    wait_until(lambda: window.document is not None and not window.document.modified, "the save")


def comment(number: int) -> str:
    return f"words {number}"


def test_three_windows_in_turns_lose_nothing_and_ask_nothing(
    windows: Callable[[int], list[MainWindow]], path: Path
) -> None:
    made = windows(3)
    for number in range(9):
        window = made[number % 3]
        do(window, e.AddNote("r1", f"n1{number}", comment(number), 0, 7, LATER))
        do(window, e.SetComment("r2", QUESTIONS[number % 3], comment(number), LATER))
        saved(window)
    review = open_review(path).review("r1")
    assert {comment(number) for number in range(9)} <= {note.text for note in review.notes}
    assert [open_review(path).review("r2").assessment(q).comment for q in QUESTIONS[:3]] == [
        comment(n) for n in (6, 7, 8)
    ]


def test_undone_is_ones_own_work_and_that_of_others_stays(
    windows: Callable[[int], list[MainWindow]], path: Path
) -> None:
    one, other = windows(2)
    do(one, e.SetComment("r2", "2a", "theirs", LATER))
    saved(one)
    do(other, e.SetComment("r2", "2b", "mine", LATER))
    saved(other)
    assert "Joined" in other.statusBar().currentMessage()
    assert other.document is not None
    other.document.session.undo()
    saved(other)
    kept = open_review(path).review("r2")
    assert (kept.assessment("2a").comment, kept.assessment("2b").comment) == ("theirs", "")


@pytest.mark.parametrize(("here", "stands"), [(True, Verdict.NOT_ANSWERED), (False, Verdict.PARTIAL), (None, None)])
def test_what_both_changed_is_asked_side_by_side(
    windows: Callable[[int], list[MainWindow]],
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    here: bool | None,
    stands: Verdict | None,
) -> None:
    one, other = windows(2)
    do(one, e.SetVerdict("r1", "2a", Verdict.PARTIAL, LATER))
    saved(one)
    do(other, e.SetVerdict("r1", "2a", Verdict.NOT_ANSWERED, LATER))
    shown: list[list[str]] = []

    def answer(dialog: ClashesDialog) -> int:
        shown.append([button.text() for group in dialog.groups for button in group.buttons()])
        if here is None:
            return QDialog.DialogCode.Rejected
        dialog.groups[0].buttons()[0 if here else 1].setChecked(True)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ClashesDialog, "exec", answer)
    other.file_controller.saving.save_file()
    files_done(other)
    wait_until(lambda: bool(shown), "the question")
    if here is None:
        assert "Nothing was saved" in other.statusBar().currentMessage()
        assert open_review(path).review("r1").assessment("2a").verdict is Verdict.PARTIAL
        return
    wait_until(lambda: other.document is not None and not other.document.modified, "the save")
    assert shown == [["not answered", "partial"]]
    assert open_review(path).review("r1").assessment("2a").verdict is stands
