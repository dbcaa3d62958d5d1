"""The offer to restore: restore, keep for later, discard knowingly; and what cannot be restored."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.files.opening import Opened, open_file
from annotator.app.files.saving import save
from annotator.app.session.recovery import journal_folder
from annotator.core.edits import SetComment, SetReason
from annotator.core.journal_entries import Done
from annotator.gui.documents.file_controller import FileController
from annotator.gui.documents.recovering import FileRecovery
from annotator.gui.views.files.leftovers import LeftoversDialog
from annotator.gui.window.main_window import MainWindow
from tests.app.session.test_recovery import crashed
from tests.gui.waiting import files_done, wait_until
from tests.strategies.small import NOW
from tests.strategies.small import dossier as small

DISCARD, CANCEL = QMessageBox.StandardButton.Discard, QMessageBox.StandardButton.Cancel


@pytest.fixture(autouse=True)
def discarding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: DISCARD)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def recovering(window: MainWindow) -> FileRecovery:
    def free(_: Path | None) -> FileController:
        return window.file_controller

    return FileRecovery(window, free)


def offered(recovering: FileRecovery, qtbot: QtBot) -> LeftoversDialog:
    with qtbot.waitSignal(recovering.looked):
        recovering.look()
    assert recovering.dialog is not None
    return recovering.dialog


def comment(words: str) -> Done:
    return Done(SetComment("r1", "1", words, NOW), NOW)


def two_journals(tmp_path: Path) -> None:
    save(small(), tmp_path / "bridges.xml")
    crashed(open_file(tmp_path / "bridges.xml"), comment("a"), comment("b"))
    (tmp_path / "bridges.xml").unlink()
    crashed(Opened(small(), None, "never.txt"), comment("c"))


def rows(dialog: LeftoversDialog) -> list[str]:
    return sorted(dialog.list.item(row).text().split("\n")[0] for row in range(dialog.list.count()))


def choose(dialog: LeftoversDialog, name: str) -> None:
    (item,) = dialog.list.findItems(name, Qt.MatchFlag.MatchStartsWith)
    dialog.list.setCurrentItem(item)


def test_nothing_left_nothing_asked(recovering: FileRecovery, qtbot: QtBot) -> None:
    with qtbot.waitSignal(recovering.looked) as told:
        recovering.look()
    assert told.args == [False]
    assert recovering.dialog is None


def test_it_shows_what_each_journal_holds(recovering: FileRecovery, qtbot: QtBot, tmp_path: Path) -> None:
    two_journals(tmp_path)
    dialog = offered(recovering, qtbot)
    assert rows(dialog) == ["bridges.xml", "never.txt"]
    choose(dialog, "bridges.xml")
    assert str(tmp_path / "bridges.xml") in dialog.about.text()
    assert "changed or removed since" in dialog.about.text()
    assert "2 edits" in dialog.about.text()
    assert [dialog.edits.item(row).text() for row in range(2)] == ["Question 1: comment"] * 2
    choose(dialog, "never.txt")
    assert "Never saved" in dialog.about.text()
    assert "One edit, made at" in dialog.about.text()


def test_a_reason_goes_by_its_label(recovering: FileRecovery, qtbot: QtBot) -> None:
    crashed(Opened(small(), None, "never.txt"), Done(SetReason("r1", "2b", "P2", NOW), NOW))
    assert offered(recovering, qtbot).edits.item(0).text() == "Question 2b: reason implicit"


def test_restored_it_is_open_and_unsaved(
    recovering: FileRecovery, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    two_journals(tmp_path)
    dialog = offered(recovering, qtbot)
    choose(dialog, "bridges.xml")
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    files_done(window)
    assert window.document is not None
    assert window.document.dossier.review("r1").assessment("1").comment == "b"
    assert len(window.document.session.history.titles) == 2
    assert window.isWindowModified()
    assert not (tmp_path / "bridges.xml").exists(), "nothing is written by itself"
    assert rows(dialog) == ["never.txt"]
    dialog.later.click()
    assert len(list(journal_folder().iterdir())) == 2


def test_discarding_is_asked_about(
    recovering: FileRecovery, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_journals(tmp_path)
    dialog = offered(recovering, qtbot)
    for answer, left in ((CANCEL, 2), (DISCARD, 1), (DISCARD, 0)):
        monkeypatch.setattr(QMessageBox, "question", lambda *_, answer=answer: answer)
        qtbot.mouseClick(dialog.discard, Qt.MouseButton.LeftButton)
        wait_until(lambda: recovering.jobs.idle, "the journal to go")
        assert dialog.list.count() == left
        assert len(list(journal_folder().iterdir())) == left
    assert not dialog.isVisible()


def test_what_cannot_be_read_is_said_and_can_only_be_discarded(recovering: FileRecovery, qtbot: QtBot) -> None:
    journal_folder().mkdir(parents=True)
    (journal_folder() / "x.journal").write_bytes(b"nonsense")
    dialog = offered(recovering, qtbot)
    assert "damaged" in dialog.about.text()
    assert not dialog.restore.isEnabled()
    assert dialog.discard.isEnabled()
