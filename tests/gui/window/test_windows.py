"""Several windows, what is opened the next time, the language changed while one works."""

from __future__ import annotations

import gc
import os
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial, partialmethod
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QLocale, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.resources import sample_path as sample_in
from annotator.app.settings import Seat, Settings, load_settings, new_reviewer, store_settings
from annotator.core.codebook import Verdict
from annotator.gui.application_context import ApplicationContext
from annotator.gui.window.main_window import MainWindow
from annotator.gui.window.windows import Windows
from tests.gui.waiting import open_in, wait_until


@pytest.fixture
def windows(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)
    store_settings(Settings(reviewer=new_reviewer("Anna", "Watch")))
    made = Windows(ApplicationContext())
    yield made
    made.quit()
    QLocale.setDefault(QLocale.c())


def test_the_first_window_is_whole_on_a_small_screen(windows: Windows) -> None:
    window = windows.start(())
    room = window.screen().availableSize()
    assert room.width() < 1280, "the screen of the tests is too small for the usual size"
    assert window.frameGeometry().width() <= room.width()
    assert window.frameGeometry().height() <= room.height()


def test_further_windows_are_whole_beside_the_first(windows: Windows) -> None:
    windows.start(())
    for _ in range(9):
        windows.add()
    opened = shown(windows)
    room = opened[0].screen().availableGeometry()
    assert all(room.contains(window.frameGeometry()) for window in opened)
    assert len({window.pos().toTuple() for window in opened[:4]}) == 4


def shown(windows: Windows) -> list[MainWindow]:
    def found() -> list[MainWindow]:
        return [w for w in windows._program.windows if isinstance(w, MainWindow)]

    wait_until(lambda: not windows.busy and not any(w.file_controller.busy for w in found()), "the files")
    return found()


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def names(windows: Windows) -> list[str]:
    return [w.document.name if w.document is not None else "" for w in shown(windows)]


def test_each_file_has_a_window_and_is_open_once(windows: Windows, sample_path: Path) -> None:
    other = sample_in("fr")
    windows.start([])
    first = shown(windows)[0]
    drop(first, sample_path, other)
    assert names(windows) == [sample_path.name, other.name]
    first.file_controller.opening.open_named(str(other))
    assert names(windows) == [sample_path.name, other.name]
    first.actions_by_name["new_window"].trigger()
    assert names(windows) == [sample_path.name, other.name, ""]
    first.file_controller.opening.open_named(str(sample_in("de")))
    assert names(windows)[2] == sample_in("de").name, "the empty window takes it"


def test_the_menu_lists_the_windows(windows: Windows, sample_path: Path) -> None:
    windows.start([sample_path, sample_in("fr")])
    first, second = shown(windows)
    menu = first.window_list._menu
    menu.aboutToShow.emit()
    entries = menu.actions()
    assert ["zwemwater" in e.text() for e in entries] == [True, False]
    assert [e.isChecked() for e in entries] == [True, False]
    assert "eclairage" in entries[1].text()
    second.showMinimized()
    menu.triggered.emit(entries[1])
    assert not second.isMinimized()


def test_quitting_and_starting_again_gives_the_same_files_and_places(windows: Windows, sample_path: Path) -> None:
    windows.start([sample_path, sample_in("fr")])
    first, second = shown(windows)
    first.presenter.choose("6.1")
    second.presenter.choose("2")
    first.actions_by_name["quit"].trigger()
    assert shown(windows) == []
    kept = [(Path(seat.path).name, seat.question) for seat in load_settings().session]
    assert kept == [(sample_path.name, "6.1"), (sample_in("fr").name, "2")]
    again = Windows(ApplicationContext())
    again.start([])
    assert names(again) == [sample_path.name, sample_in("fr").name]
    assert [w.presenter.question for w in shown(again)] == ["6.1", "2"]
    again.quit()


def test_a_window_that_python_collects_is_told_nothing_more(qtbot: QtBot) -> None:
    made = weakref.ref(MainWindow())
    with qtbot.captureExceptions() as caught:
        gc.collect()
        assert made() is None
    assert caught == []


def test_who_stays_for_unsaved_work_keeps_every_window(
    windows: Windows, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows.start([sample_path, sample_in("fr")])
    first, second = shown(windows)
    second.controllers.reviewing.set_partial()
    assert second.isWindowModified()
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: answers.pop(0))
    first.actions_by_name["quit"].trigger()
    assert names(windows) == [sample_path.name, sample_in("fr").name]
    first.actions_by_name["quit"].trigger()
    assert shown(windows) == []


def test_a_closed_window_is_whole_until_qt_deletes_it(windows: Windows) -> None:
    windows.start(())
    known = weakref.ref(windows.add())
    shown(windows)
    outer, asking = QEventLoop(), QEventLoop()
    whole = []

    def close_while_another_asks() -> None:
        window = known()
        assert window is not None
        window.close()
        del window
        QTimer.singleShot(0, collect)
        asking.exec()
        outer.quit()

    def collect() -> None:
        gc.collect()  # as `Collector` does
        left = known()
        whole.append(left is not None and hasattr(left, "menus"))
        asking.quit()

    QTimer.singleShot(0, close_while_another_asks)
    outer.exec()
    assert whole == [True]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = known()
    assert left is None or not shiboken6.isValid(left)


@pytest.mark.parametrize(
    ("settings", "files", "expected"),
    [
        (Settings(session=(Seat("/no/such/file.xml"),)), [], [""]),
        (Settings(session=(Seat(str(sample_in("de"))),), restore_session=False), [], [""]),
        (Settings(session=(Seat(str(sample_in("de"))),)), [sample_in("fr")], ["fr-eclairage.txt"]),
    ],
    ids=["the file is gone", "not wanted", "other files asked for"],
)
def test_the_session_is_not_always_opened(
    windows: Windows, settings: Settings, files: list[Path], expected: list[str]
) -> None:
    store_settings(settings)
    again = Windows(ApplicationContext())
    again.start(files)
    assert names(again) == expected
    again.quit()


def test_who_stays_with_unsaved_work_keeps_the_windows(
    windows: Windows, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows.start([sample_path, sample_in("fr")])
    first, _ = shown(windows)
    first.actions_by_name["set_answered"].trigger()
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Cancel)
    first.actions_by_name["quit"].trigger()
    assert len(shown(windows)) == 2
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)
    first.actions_by_name["close_window"].trigger()
    assert names(windows) == [sample_in("fr").name]
    assert [Path(seat.path).name for seat in load_settings().session] == [sample_in("fr").name]


def test_the_language_changes_at_once_and_nothing_is_lost(windows: Windows, sample_path: Path, qtbot: QtBot) -> None:
    windows.start([sample_path])
    (window,) = shown(windows)
    window.presenter.choose("4")
    window.actions_by_name["set_partial"].trigger()
    window.parts.details.comment.setPlainText("half a word")
    window.actions_by_name["toggle_side"].trigger()
    side = window.page.side_is_whole
    document = window.document
    before = window.menus.menu("&File").title()
    window.actions_by_name["language_nl"].trigger()
    qtbot.waitUntil(lambda: window.actions_by_name["language_nl"].isChecked())
    QCoreApplication.processEvents()
    assert window.document is document
    assert QLocale().name()[:2] == "nl"
    assert window.presenter.question == "4"
    assert document is not None
    found = document.review.assessment("4")
    assert (found.verdict, found.comment) == (Verdict.PARTIAL, "half a word")
    assert window.page.side_is_whole is side
    assert window.isWindowModified()
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    assert not window.isWindowModified()
    window.actions_by_name["set_answered"].trigger()
    assert document.review.assessment("4").verdict is Verdict.ANSWERED
    window.actions_by_name["language_en"].trigger()
    qtbot.waitUntil(lambda: window.menus.menu("&File").title() == before)


def test_recent_files_stand_in_the_menu_and_can_be_forgotten(windows: Windows, sample_path: Path) -> None:
    windows.start([])
    (window,) = shown(windows)
    open_in(window, sample_path)
    menu = window.recent._menu
    assert menu is not None
    wait_until(lambda: not window.recent.busy, "the recent files")
    menu.aboutToShow.emit()
    assert sample_path.name in menu.actions()[0].text()
    window.actions_by_name["forget_recent"].trigger()
    menu.aboutToShow.emit()
    assert not any(sample_path.name in entry.text() for entry in menu.actions())
    assert load_settings().recent == ()


def test_a_recent_file_is_opened_from_the_menu(windows: Windows, sample_path: Path) -> None:
    windows._program.settings_store.change(lambda settings: replace(settings, recent=(str(sample_path),)))
    windows.start([])
    (window,) = shown(windows)
    menu = window.recent._menu
    assert menu is not None
    wait_until(lambda: not window.recent.busy, "the recent files")
    menu.aboutToShow.emit()
    menu.triggered.emit(menu.actions()[0])
    assert names(windows) == [sample_path.name]


def test_a_share_that_is_away_holds_no_window_up(
    windows: Windows, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows answers after half a minute or more that a share is not there; nothing waits for that but a job."""
    answers = Event()
    there, is_dir = os.path.lexists, os.path.isdir

    def asked(of: Callable[[str], bool], path: object) -> bool:
        if "a share that is away" in str(path):
            assert current_thread() is not main_thread(), "the window waits"
            answers.wait(120)
            return False
        return of(str(path))

    for name, of in (("lexists", there), ("exists", os.path.exists), ("isdir", is_dir)):
        monkeypatch.setattr(os.path, name, partial(asked, of))
    monkeypatch.setattr(Path, "exists", partialmethod(lambda path: asked(there, path)))
    monkeypatch.setattr(Path, "is_dir", partialmethod(lambda path: asked(is_dir, path)))
    away = str(sample_path.parent / "a share that is away" / "a.xml")
    kept = Settings(recent=(away, str(sample_path)), session=(Seat(away), Seat(str(sample_path))))
    windows._program.settings_store.change(lambda _: kept)
    window = windows.start(())
    assert window.welcome.isVisible()
    window.file_controller.opening.open_named(away)
    assert windows.busy
    windows._keep_session()
    assert load_settings().session == kept.session, "who leaves meanwhile finds them the next time"
    answers.set()
    assert sample_path.name in names(windows)
