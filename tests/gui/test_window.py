"""The window as a user meets it: real widgets, real files; only dialogs that would wait are answered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.files.opening import open_file
from annotator.app.files.saving import save
from annotator.app.settings import Seat, Settings, load_settings, store_settings
from annotator.core.codebook import Verdict
from annotator.gui import application
from annotator.gui.views.dialogs import ReviewerDialog
from annotator.gui.views.files.save_trouble import SaveTrouble, SaveWay
from annotator.gui.views.source import MarkKind
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import message, press, put_caret, state
from tests.gui.waiting import files_done, open_in, show_dossier, wait_until
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
    opened.close()
    assert load_settings().geometry
    assert load_settings().layout
    again = MainWindow()
    assert again.settings_store.settings.geometry == load_settings().geometry
    again.close()


def test_who_reviews_is_asked_once_in_the_panel(qtbot: QtBot, sample_path: Path) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    open_in(window, sample_path)
    before, asked = state(window), window.parts.details.name_line
    window.actions_by_name["set_answered"].trigger()
    assert state(window) is before
    assert asked.isVisible()
    assert not asked.keep.isEnabled()
    qtbot.keyClick(asked.name, Qt.Key.Key_Escape)
    assert asked.isHidden()
    assert "say who reviews" in message(window)
    window.actions_by_name["set_answered"].trigger()
    qtbot.keyClicks(asked.name, "Ben")
    qtbot.keyClick(asked.name, Qt.Key.Key_Return)
    kept = load_settings().reviewer
    assert kept is not None
    assert kept.name == "Ben"
    (review,) = state(window).reviews
    assert review.reviewer == kept
    assert [a.verdict for a in review.assessments] == [Verdict.ANSWERED], "what waited for the name was done"
    window.actions_by_name["set_partial"].trigger()
    assert asked.isHidden()
    assert state(window).reviews[0].assessments[0].verdict is Verdict.PARTIAL


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


def test_the_last_document_is_put_away_and_the_window_stays(opened: MainWindow, sample_path: Path) -> None:
    opened.actions_by_name["close_window"].trigger()
    assert opened.isVisible()
    assert opened.welcome.isVisible()
    assert opened.document is None
    assert opened.windowTitle() == "Annotator"
    assert not opened.actions_by_name["set_answered"].isEnabled()
    open_in(opened, sample_path)
    assert opened.page.isVisible()
    opened.actions_by_name["set_partial"].trigger()
    assert state(opened).reviews
    assert opened.actions_by_name["undo"].isEnabled()


def test_with_nothing_open_the_window_closes(window: MainWindow) -> None:
    window.actions_by_name["close_window"].trigger()
    assert not window.isVisible()


def test_a_file_opens_where_it_was_left(opened: MainWindow, tmp_path: Path) -> None:
    save(small(), tmp_path / "bridges.xml")
    open_in(opened, tmp_path / "bridges.xml", whole=True)
    opened.presenter.choose("2b")
    opened.actions_by_name["close_window"].trigger()
    opened.file_controller.opening.open_path(tmp_path / "bridges.xml")
    files_done(opened)
    assert opened.presenter.question == "2b"
    assert opened.pane.asked_whole
    (seat,) = (s for s in load_settings().seats if s.path == str(tmp_path / "bridges.xml"))
    assert (seat.judged, seat.total) == (2, 4)


def test_recent_files_are_found_and_pinned(qtbot: QtBot, tmp_path: Path) -> None:
    paths = [tmp_path / f"{n}.xml" for n in range(8)]
    for path in paths:
        path.write_text("")
    seats = tuple(
        Seat(str(path), title="Old quay" if path is paths[7] else f"Bridge {path.stem}", judged=1, total=4)
        for path in paths
    )
    store_settings(Settings(recent=tuple(map(str, paths)), seats=seats))
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    welcome = window.welcome
    wait_until(lambda: welcome.recent.count() == len(paths), "the files that are there")
    assert welcome.recent.item(0).text() == f"Bridge 0\n0.xml · 1 of 4 judged · {tmp_path}"
    welcome.looked_for.setText("QUAY old")
    assert welcome.recent.count() == 1
    assert not welcome.pin.isEnabled()
    welcome.recent.setCurrentRow(0)
    welcome.pin.click()
    welcome.looked_for.clear()
    assert welcome.recent.count() == 8
    assert welcome.recent.item(0).text().startswith("Old quay")
    window.recent._fill()
    assert window.recent._listed[0].data() == str(paths[7])
    welcome.recent.setCurrentRow(0)
    assert welcome.pin.isChecked()
    welcome.pin.click()
    assert welcome.recent.item(0).text().startswith("Bridge 0")


def test_what_was_written_can_be_opened(opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    opened.controllers.handing_over._written(tmp_path / "a b.pdf")
    assert opened.status.link.text() == "Open"
    opened.status.link.click()
    assert shown == [str(tmp_path / "a b.pdf")]


def test_the_original_is_opened_as_what_it_is(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile())))
    opened.actions_by_name["open_original"].trigger()
    wait_until(lambda: bool(shown), "the original")
    assert shown[0].read_bytes() == state(opened).source.original
    disguised = replace(state(opened), source=replace(state(opened).source, file_name="bridges.exe"))
    show_dossier(opened, disguised)
    opened.actions_by_name["open_original"].trigger()
    wait_until(lambda: len(shown) == 2, "the original")
    assert shown[1].suffix == ".txt", "no program is started that a file of others brings along"
    opened.actions_by_name["show_in_folder"].trigger()
    assert "never saved" in message(opened)


def test_copy_and_select_all_are_of_the_field_that_has_the_keys(opened: MainWindow) -> None:
    opened.activateWindow()
    opened.pane.take_focus()
    opened.actions_by_name["select_all"].trigger()
    assert opened.source.textCursor().hasSelection()
    opened.parts.details.comment.setFocus()
    opened.parts.details.comment.setPlainText("half a word")
    QApplication.processEvents()
    opened.actions_by_name["select_all"].trigger()
    opened.actions_by_name["copy_words"].trigger()
    assert QApplication.clipboard().text() == "half a word"


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
