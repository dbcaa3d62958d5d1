"""The window as a user meets it: real widgets, real files; only dialogs that would wait are answered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QListWidget, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.files.opening import open_file
from annotator.app.files.saving import save
from annotator.app.settings import Settings, load_settings, store_settings
from annotator.core.codebook import Verdict
from annotator.gui import application
from annotator.gui.views.dialogs import ReviewerDialog
from annotator.gui.views.files.save_trouble import SaveTrouble, SaveWay
from annotator.gui.views.source import MarkKind
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import message, press, put_caret, state
from tests.gui.waiting import files_done, open_in, wait_until
from tests.strategies.small import dossier as small
from tests.strategies.small import place


def test_an_empty_window_says_what_to_do_and_opens_the_sample(window: MainWindow, qtbot: QtBot) -> None:
    assert window.stack.currentWidget() is window.welcome
    qtbot.mouseClick(window.welcome.sample, Qt.MouseButton.LeftButton)
    files_done(window)
    assert window.stack.currentWidget() is window.page
    assert [q.id for q in state(window).structure.judged] == ["1", "2", "3", "4", "5", "6", "6.1", "7a", "7b"]
    assert window.pane.active is window.pane.answers, "one question over its answer"
    assert window.presenter.question == "1"


def test_choosing_in_the_text_or_the_list_chooses_everywhere(opened: MainWindow, qtbot: QtBot) -> None:
    put_caret(opened, "How much")
    spot = opened.source.cursorRect().center()
    qtbot.mouseClick(opened.source.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened.presenter.question == "2b"
    put_caret(opened, "Yes, in")
    spot = opened.source.cursorRect().center()
    qtbot.mouseClick(opened.source.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened.presenter.question == "1", "an answer leads to the first question that it claims"
    top = opened.source.cursorRect().center().y()
    opened.presenter.choose("2b")
    qtbot.mouseClick(opened.source.gutter, Qt.MouseButton.LeftButton, pos=QPoint(5, top))
    assert opened.presenter.question == "1"
    rows = opened.parts.questions.list
    rows.setCurrentIndex(rows.model().index(1, 0))
    assert opened.presenter.question == "1.1"


def test_save_and_reopen(
    window: MainWindow, qtbot: QtBot, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_in(window, sample_path)
    press(qtbot, window, Qt.Key.Key_1)
    target = tmp_path / "out.xml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.file_controller.saving.save_file()
    files_done(window)
    assert not window.isWindowModified()
    assert open_file(target).dossier == state(window)
    press(qtbot, window, Qt.Key.Key_2)
    assert window.isWindowModified()
    window.file_controller.saving.save_file()
    files_done(window)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **_options: (str(target), ""))
    kept = state(window)
    window.file_controller.opening.open_file()
    files_done(window)
    assert state(window) == kept
    assert load_settings().recent[0] == str(target)


def test_what_cannot_be_read_is_said_and_changes_nothing(opened: MainWindow, tmp_path: Path) -> None:
    before = state(opened)
    for name, content in (("empty.txt", b""), ("binary.txt", bytes(range(256))), ("other.xml", b"<a/>")):
        path = tmp_path / name
        path.write_bytes(content)
        open_in(opened, path)
        assert name in message(opened) or "this" in message(opened).lower()
    open_in(opened, tmp_path / "missing.txt")
    assert "no file" in message(opened)
    assert state(opened) is before


def test_what_cannot_be_written_is_said_and_stays_unsaved(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.actions_by_name["set_partial"].trigger()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "such" / "x.xml"), ""))
    monkeypatch.setattr(SaveTrouble, "exec", lambda box: box.ways[SaveWay.NOTHING].click())
    opened.file_controller.saving.save_file_as()
    files_done(opened)
    assert opened.isWindowModified()
    assert "no folder" in message(opened)


@pytest.mark.parametrize(
    ("answer", "leaves"),
    [
        (QMessageBox.StandardButton.Discard, True),
        (QMessageBox.StandardButton.Cancel, False),
        (QMessageBox.StandardButton.Save, True),
    ],
)
def test_unsaved_work_is_asked_about(
    opened: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: QMessageBox.StandardButton,
    leaves: bool,
) -> None:
    assert opened.document is not None
    opened.document.session.path = tmp_path / "kept.xml"
    opened.actions_by_name["set_partial"].trigger()
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: answer)
    saves = answer == QMessageBox.StandardButton.Save
    assert opened.close() is (leaves and not saves), "while it is saved it stays"
    files_done(opened)
    assert opened.isHidden() is leaves
    assert (tmp_path / "kept.xml").exists() is saves


def test_the_layout_is_remembered(opened: MainWindow) -> None:
    opened.actions_by_name["toggle_side"].trigger()
    opened.actions_by_name["close_window"].trigger()
    assert load_settings().geometry
    assert load_settings().layout
    again = MainWindow()
    assert again.settings_store.settings.geometry == load_settings().geometry
    again.close()


def test_who_reviews_is_asked_once(qtbot: QtBot, sample_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[ReviewerDialog] = []

    def fill(dialog: ReviewerDialog) -> QDialog.DialogCode:
        asked.append(dialog)
        if len(asked) == 1:
            return QDialog.DialogCode.Rejected
        dialog.name.setText("Ben")
        dialog.organisation.setText("House")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ReviewerDialog, "exec", fill)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    open_in(window, sample_path)
    before = state(window)
    window.actions_by_name["set_answered"].trigger()
    assert state(window) is before
    for name in ("set_answered", "set_partial"):
        window.actions_by_name[name].trigger()
    assert len(asked) == 2
    kept = load_settings().reviewer
    assert kept is not None
    assert (kept.name, kept.organisation) == ("Ben", "House")
    assert state(window).reviews[0].reviewer == kept


def test_a_name_is_needed(qtbot: QtBot) -> None:
    dialog = ReviewerDialog("", "")
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.name.setText("Anna")
    assert ok.isEnabled()


def test_themes_and_zoom(opened: MainWindow) -> None:
    size = opened.source.font().pointSizeF()
    opened.actions_by_name["zoom_in"].trigger()
    assert opened.source.font().pointSizeF() > size
    opened.actions_by_name["zoom_out"].trigger()
    first = opened.pane.markup.theme
    for name in ("theme_dark", "theme_contrast"):
        opened.actions_by_name[name].trigger()
        assert opened.pane.markup.theme != first
        assert opened.actions_by_name[name].isChecked()
    opened.actions_by_name["theme_system"].trigger()
    assert opened.pane.markup.theme == first


def test_the_text_is_marked_with_what_an_edit_changed(opened: MainWindow) -> None:
    marks = opened.pane.markup.marks
    assert [(m.start, m.end) for m in marks.of(MarkKind.EVIDENCE, "1")] == [(place("Yes").start, place("Yes").end)]
    assert marks.of(MarkKind.COMMITMENT, "c1")
    assert marks.of(MarkKind.NOTE, "n1")
    opened.controllers.reviewing.remove_evidence(place("Yes").start, place("Yes").end)
    assert not marks.of(MarkKind.EVIDENCE, "1")
    opened.undo()
    assert marks.of(MarkKind.EVIDENCE, "1")
    opened.parts.commitments.set_current("c1")
    opened.controllers.committing.remove_commitment("c1")
    assert not marks.of(MarkKind.COMMITMENT, "c1")
    opened.controllers.reviewing.set_partial()
    assert opened.pane.markup.verdicts["1"] is Verdict.PARTIAL


def test_a_file_is_dropped(window: MainWindow, sample_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample_path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    files_done(window)
    assert window.document is not None
    assert window.document.name == sample_path.name


@pytest.mark.parametrize(("address", "taken"), [("file:///tmp/a.txt", True), ("https://example.org/a.txt", False)])
def test_only_files_may_be_dropped(window: MainWindow, address: str, taken: bool) -> None:
    data = QMimeData()
    data.setUrls([QUrl(address)])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    entered.ignore()
    window.dragEnterEvent(entered)
    assert entered.isAccepted() is taken


def test_recent_files_are_offered(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "review.xml"
    save(small(), path)
    store_settings(Settings(recent=(str(path), str(tmp_path / "gone.xml"))))
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    wait_until(lambda: not window.recent.busy, "the recent files")
    recent: QListWidget = window.welcome.recent
    assert [recent.item(row).text() for row in range(recent.count())] == [f"review.xml\n{tmp_path}"]
    recent.itemActivated.emit(recent.item(0))
    files_done(window)
    assert state(window) == small()
    assert "Anna" in window.status.facts.text(), "without a reviewer of one's own the first review is shown"


def test_the_program_opens_a_window_for_each_file(
    qtbot: QtBot, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles: list[str] = []

    def look(*_: object) -> int:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow):
                files_done(window)
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
        titles.extend(w.windowTitle() for w in windows)
        for shown in windows:
            shown.close()
        return 0

    monkeypatch.setattr(QApplication, "exec", look)
    assert application.run([sample_path]) == 0
    assert any("zwemwater" in title for title in titles)


def test_a_text_without_questions_says_what_to_do(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Nothing is asked here.\n")
    open_in(window, path)
    assert window.statusBar().currentMessage().startswith("No questions were found here;")
