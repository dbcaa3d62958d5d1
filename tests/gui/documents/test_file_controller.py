"""Saving while the disk takes its time: nothing waits, nothing is lost, nothing is called saved too soon."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.analysis import segmenting
from annotator.app.files.opening import open_file, suggested_path
from annotator.app.files.saving import save
from annotator.app.files.versions import begin, earlier_versions
from annotator.app.session.file_store import FileStore, StoredFile
from annotator.app.settings import Settings, store_settings
from annotator.core.edits import SetComment
from annotator.core.source import Source
from annotator.gui.documents import opening
from annotator.gui.jobs import WORKERS
from annotator.gui.views.files.save_trouble import DifferencesDialog, SaveTrouble, SaveWay
from annotator.gui.window.main_window import MainWindow
from annotator.gui.window.working import PATIENCE
from annotator.io.locks import lock_path
from tests.gui.acting import message, state
from tests.gui.waiting import files_done, open_in, wait_until
from tests.strategies.small import NOW, TEXT
from tests.strategies.small import dossier as small


class SlowDisk:
    """`os.fsync` waits until the disk is let go; not in the window's own thread, which keeps the settings."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.reached, self.go = threading.Event(), threading.Event()
        self._real = os.fsync
        patch.setattr(os, "fsync", self._fsync)

    def _fsync(self, handle: int) -> None:
        if threading.current_thread() is not threading.main_thread():
            self.reached.set()
            self.go.wait(120)
        self._real(handle)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    store_settings(Settings(reviewer=small().reviews[0].reviewer))
    save(small(), tmp_path / "kept.xml")
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    open_in(made, tmp_path / "kept.xml")
    return made


@pytest.fixture
def disk(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowDisk]:
    made = SlowDisk(monkeypatch)
    yield made
    made.go.set()


@pytest.fixture(autouse=True)
def discarding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)


def answer(monkeypatch: pytest.MonkeyPatch, *ways: SaveWay) -> list[str]:
    """Answer what is asked after a save that failed, one way after the other; the sentences that were shown."""
    shown, row = list[str](), iter(ways)

    def choose(box: SaveTrouble) -> None:
        shown.append(box.text())
        box.ways[next(row)].click()

    monkeypatch.setattr(SaveTrouble, "exec", choose)
    return shown


def begin_saving(window: MainWindow, disk: SlowDisk) -> None:
    window.file_controller.saving.save_file()
    wait_until(disk.reached.is_set, "the disk")
    assert window.file_controller.busy


def act(window: MainWindow, name: str, question: str = "1") -> None:
    window.presenter.choose(question)
    window.actions_by_name[name].trigger()


def test_edits_during_a_save_are_kept_and_still_to_be_saved(window: MainWindow, disk: SlowDisk, tmp_path: Path) -> None:
    act(window, "set_partial")
    written = state(window)
    begin_saving(window, disk)
    act(window, "set_not_answered")
    act(window, "set_cannot_judge", "2b")
    now = state(window)
    disk.go.set()
    files_done(window)
    assert open_file(tmp_path / "kept.xml").dossier == written
    assert state(window) is now
    assert window.isWindowModified()
    window.undo()
    window.undo()
    assert state(window) == written
    assert not window.isWindowModified(), "what was written is what is clean"
    window.undo()
    assert window.isWindowModified()


def test_what_was_written_and_then_undone_for_good_is_modified(
    window: MainWindow, disk: SlowDisk, tmp_path: Path
) -> None:
    act(window, "set_partial")
    begin_saving(window, disk)
    window.undo()
    act(window, "set_not_answered")
    disk.go.set()
    files_done(window)
    assert window.isWindowModified()
    window.undo()
    assert window.isWindowModified(), "the state of the file cannot be reached any more"


def test_going_back_during_a_save_is_modified_and_forward_again_is_not(window: MainWindow, disk: SlowDisk) -> None:
    act(window, "set_partial")
    begin_saving(window, disk)
    window.undo()
    disk.go.set()
    files_done(window)
    assert window.isWindowModified()
    window.redo()
    assert not window.isWindowModified()


def test_asking_to_save_during_a_save_saves_once_more(window: MainWindow, disk: SlowDisk, tmp_path: Path) -> None:
    act(window, "set_partial")
    begin_saving(window, disk)
    act(window, "set_not_answered")
    window.file_controller.saving.save_file()
    disk.go.set()
    files_done(window)
    assert open_file(tmp_path / "kept.xml").dossier == state(window)
    assert not window.isWindowModified()


def test_saving_elsewhere_during_a_save_does_both(
    window: MainWindow, disk: SlowDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    act(window, "set_partial")
    begin_saving(window, disk)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "second.xml"), ""))
    window.file_controller.saving.save_file_as()
    disk.go.set()
    files_done(window)
    for name in ("kept.xml", "second.xml"):
        assert open_file(tmp_path / name).dossier == state(window)
    assert window.file == tmp_path / "second.xml"


def test_closing_waits_for_the_save(window: MainWindow, disk: SlowDisk, tmp_path: Path) -> None:
    act(window, "set_partial")
    begin_saving(window, disk)
    assert not window.close()
    assert window.isVisible()
    assert "still being saved" in window.statusBar().currentMessage()
    disk.go.set()
    wait_until(window.isHidden, "the window to close")
    assert open_file(tmp_path / "kept.xml").dossier == state(window)


def test_closing_stays_where_the_save_fails(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    act(window, "set_partial")
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Save)
    assert window.document is not None
    (tmp_path / "kept.xml").unlink()  # else it would be found there
    window.document.session.path = tmp_path / "gone" / "kept.xml"
    answer(monkeypatch, SaveWay.NOTHING)
    assert not window.close()
    files_done(window)
    assert window.isVisible()
    assert window.isWindowModified()
    assert "no folder" in window.statusBar().currentMessage()
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)


def test_another_file_is_opened_once_the_old_one_is_saved(
    window: MainWindow, disk: SlowDisk, tmp_path: Path, sample_path: Path
) -> None:
    act(window, "set_partial")
    written = state(window)
    begin_saving(window, disk)
    window.file_controller.opening.open_named(str(sample_path))
    disk.go.set()
    wait_until(lambda: window.document is not None and window.document.name == sample_path.name, "the sample")
    assert open_file(tmp_path / "kept.xml").dossier == written


def test_of_two_files_asked_for_the_last_is_shown(window: MainWindow, sample_path: Path, tmp_path: Path) -> None:
    window.file_controller.opening.open_path(tmp_path / "kept.xml")
    window.file_controller.opening.open_path(sample_path)
    wait_until(lambda: window.file_controller.jobs.idle, "both files")
    assert window.document is not None
    assert window.document.name == sample_path.name


def test_a_dialog_on_the_open_file_is_ended_before_another_is_shown(window: MainWindow, sample_path: Path) -> None:
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()
    before = window.document
    window.file_controller.opening.open_path(sample_path)
    wait_until(lambda: window.file_controller.jobs.idle, "the reading to end")
    QTest.qWait(50)
    assert window.document is before
    dialog.close()
    wait_until(lambda: window.document is not before, "the file")


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Files are read only once this is set."""
    go, read = threading.Event(), FileStore.open

    def wait_and_read(*arguments: Any, **named: Any) -> StoredFile:
        go.wait(120)
        return read(*arguments, **named)

    monkeypatch.setattr(FileStore, "open", wait_and_read)
    yield go
    go.set()


@pytest.mark.parametrize("by", ["the button", "Escape"])
def test_opening_can_be_given_up_and_nothing_is_lost(
    window: MainWindow, slow: threading.Event, tmp_path: Path, by: str
) -> None:
    save(small(), tmp_path / "other.xml")
    act(window, "set_partial")
    before = state(window)
    window.file_controller.opening.open_path(tmp_path / "other.xml")
    wait_until(window.status.working.isVisible, "the bar")
    if by == "Escape":
        window.activateWindow()
        QTest.keyClick(window, Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(window.status.working.button, Qt.MouseButton.LeftButton)
    assert not window.status.working.isVisible()
    assert not window.file_controller.busy
    assert "other.xml was not opened" in message(window)
    slow.set()
    wait_until(
        lambda: window.file_controller.jobs.idle and window.file_controller.shown.document_lock.jobs.idle,
        "the reading to end",
    )
    assert state(window) == before
    assert window.isWindowModified()
    assert not lock_path(tmp_path / "other.xml").exists(), "nobody holds what was not opened"
    open_in(window, tmp_path / "other.xml")
    assert window.file == (tmp_path / "other.xml").absolute(), "it can be opened after all"


def test_files_that_are_read_forever_hold_up_no_save(
    window: MainWindow, slow: threading.Event, tmp_path: Path, sample_path: Path
) -> None:
    act(window, "set_partial")
    for _ in range(WORKERS + 1):  # a drive that does not answer
        window.file_controller.opening.open_path(sample_path)
        window.file_controller.opening.let_go()
    window.file_controller.saving.save_file()
    files_done(window)
    assert not window.file_controller.jobs.idle, "they are still being read"
    assert open_file(tmp_path / "kept.xml").dossier == state(window)
    assert not window.isWindowModified()


def test_what_is_opened_quickly_shows_no_bar(window: MainWindow, slow: threading.Event, tmp_path: Path) -> None:
    slow.set()
    open_in(window, tmp_path / "kept.xml")
    QTest.qWait(PATIENCE + 100)
    assert not window.status.working.isVisible()


def changed_elsewhere(window: MainWindow, tmp_path: Path) -> bytes:
    """Somebody else has saved another document under the name, which cannot be joined; the bytes of the file."""
    act(window, "set_partial")
    theirs = replace(small(), source=Source(TEXT, TEXT.encode() + b" ", "bridges.txt"))
    save(SetComment("r1", "1", "theirs", NOW).apply(theirs), tmp_path / "kept.xml")
    return (tmp_path / "kept.xml").read_bytes()


def test_a_file_that_somebody_else_changed_is_overwritten_only_knowingly(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = changed_elsewhere(window, tmp_path)
    shown = answer(monkeypatch, SaveWay.NOTHING, SaveWay.OVERWRITE)
    window.file_controller.saving.save_file()
    wait_until(lambda: bool(shown), "the question")
    at = datetime.fromtimestamp((tmp_path / "kept.xml").stat().st_mtime)
    assert f"changed by somebody else at {QLocale().toString(at, QLocale.FormatType.ShortFormat)}," in shown[0]
    assert (tmp_path / "kept.xml").read_bytes() == theirs
    assert window.isWindowModified()
    window.file_controller.saving.save_file()
    wait_until(lambda: not window.isWindowModified(), "the save")
    assert open_file(tmp_path / "kept.xml").dossier == state(window)
    kept = earlier_versions(state(window), tmp_path / "kept.xml")
    assert theirs in [version.read() for version in kept], "theirs is an earlier version"
    assert not window.isWindowModified()
    act(window, "set_not_answered")
    window.file_controller.saving.save_file()
    files_done(window)
    assert len(shown) == 2, "what we overwrote is ours now"


def test_it_is_compared_first(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = changed_elsewhere(window, tmp_path)
    answer(monkeypatch, SaveWay.COMPARE)
    target, listed = tmp_path / "mine.xml", list[str]()

    def look(dialog: DifferencesDialog) -> None:
        listed.extend(dialog.list.item(row).text() for row in range(dialog.list.count()))
        dialog.elsewhere.click()

    monkeypatch.setattr(DifferencesDialog, "exec", look)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.file_controller.saving.save_file()
    wait_until(target.exists, "the other file")
    files_done(window)
    assert listed == [
        "The source text, or the file it was read from, is another one.",
        "Anna, question 1, verdict: partial here, answered in the file",
        "Anna, question 1, comment: nothing here, theirs in the file",
    ]
    assert (tmp_path / "kept.xml").read_bytes() == theirs
    assert open_file(target).dossier == state(window)
    assert window.document is not None
    assert window.document.path == target


def test_comparing_with_what_is_no_review_any_more(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    act(window, "set_partial")
    (tmp_path / "kept.xml").write_text("no review")
    shown = answer(monkeypatch, SaveWay.COMPARE, SaveWay.NOTHING)
    window.file_controller.saving.save_file()
    wait_until(lambda: len(shown) == 2, "the second question")
    assert "no review" in shown[1]
    assert (tmp_path / "kept.xml").read_text() == "no review"


def test_a_vanished_folder_and_a_full_disk_can_be_tried_again_or_left(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    act(window, "set_partial")
    before = (tmp_path / "kept.xml").read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    shown = answer(monkeypatch, SaveWay.AGAIN, SaveWay.NOTHING)
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        window.file_controller.saving.save_file()
        wait_until(lambda: len(shown) == 2, "the second try")
        files_done(window)
    assert all("No space left" in sentence for sentence in shown)
    assert (tmp_path / "kept.xml").read_bytes() == before
    assert window.isWindowModified()
    (tmp_path / "away").mkdir()
    gone = tmp_path / "drive"
    (tmp_path / "kept.xml").unlink()  # it went with the drive
    assert window.document is not None
    window.document.session.path = gone / "kept.xml"
    shown = answer(monkeypatch, SaveWay.ELSEWHERE)
    target = tmp_path / "away" / "kept.xml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.file_controller.saving.save_file()
    wait_until(lambda: not window.isWindowModified(), "the save elsewhere")
    assert "no folder" in shown[0]
    assert open_file(target).dossier == state(window)


def test_leaving_goes_on_once_it_is_saved_elsewhere(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    act(window, "set_partial")
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Save)
    assert window.document is not None
    (tmp_path / "kept.xml").unlink()  # else it would be found there
    window.document.session.path = tmp_path / "gone" / "kept.xml"
    answer(monkeypatch, SaveWay.ELSEWHERE)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "new.xml"), ""))
    window.close()
    wait_until(window.isHidden, "the window to close")
    assert open_file(tmp_path / "new.xml").dossier == state(window)


def said(window: MainWindow) -> str:
    return window.statusBar().currentMessage()


def test_an_earlier_version_is_opened_as_a_copy(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.file_controller.opening.open_backup()
    wait_until(lambda: "no earlier version" in said(window), "the sentence")
    first = state(window)
    for name in ("set_partial", "set_not_answered"):
        act(window, name)
        begin(tmp_path / "kept.xml")
        window.file_controller.saving.save_file()
        files_done(window)
    offered: list[str] = []

    def pick(_window: object, _title: str, _label: str, names: list[str], *_: object) -> tuple[str, bool]:
        offered.extend(names)
        return names[-1], True

    monkeypatch.setattr(QInputDialog, "getItem", pick)
    window.file_controller.opening.open_backup()
    wait_until(lambda: window.document is not None and window.document.path is None, "the copy")
    assert [(name[0], name.split()[-1]) for name in offered] == [("1", "kept.xml"), ("2", "kept.xml")]
    assert state(window) == first
    assert suggested_path(window.document.name, tmp_path) == tmp_path / "kept.xml"


def test_what_was_never_saved_has_no_earlier_version(window: MainWindow, sample_path: Path) -> None:
    open_in(window, sample_path)
    window.file_controller.opening.open_backup()
    assert "never saved" in said(window)


@pytest.fixture
def empty(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_long_text_is_shown_while_its_questions_are_sought(
    empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, path = threading.Event(), tmp_path / "long.txt"
    path.write_text(TEXT)
    monkeypatch.setattr(opening, "LONG", len(TEXT))
    real = segmenting.segment
    monkeypatch.setattr(segmenting, "segment", lambda *words, **named: (go.wait(120), real(*words, **named))[1])
    empty.file_controller.opening.open_path(path)
    wait_until(lambda: empty.source.blockCount() > 1, "the text")
    assert empty.document is None
    assert empty.pane.isVisible()
    assert not empty.actions_by_name["save_file"].isEnabled()
    assert empty.source.toPlainText() == TEXT
    shown = empty.pane.markup.source
    go.set()
    files_done(empty)
    assert state(empty).source is shown
    assert empty.source.toPlainText() == "1. Yes, in May. We shall tell the House.", (
        "the Question view, as for any text"
    )
    empty.pane.toggle_view()
    assert empty.source.toPlainText() == TEXT


def test_a_long_review_that_was_altered_leaves_the_window_as_it_was(
    empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "LONG", len(TEXT))
    path = tmp_path / "long.xml"
    save(small(), path)
    path.write_bytes(path.read_bytes().replace(b"not_answered", b"not_at_all"))
    seen: list[Source] = []
    empty.file_controller.opening.seen.connect(seen.append)
    open_in(empty, path)
    assert [source.text for source in seen] == [TEXT], "the text, which is whole"
    assert empty.document is None
    assert empty.welcome.isVisible()
    assert "not_at_all" in message(empty)
