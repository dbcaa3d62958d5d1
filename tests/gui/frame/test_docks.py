"""The panels: moved, closed, put behind each other, remembered, and put back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings, load_settings, store_settings
from annotator.gui.frame.docks import Dock
from annotator.gui.mainwindow import MainWindow
from annotator.gui.views.panels import PANELS, Panel
from annotator.gui.views.questions.panel import QuestionsPanel
from tests.gui.waiting import open_in


@pytest.fixture
def window(qtbot: QtBot, sample_path: Path) -> MainWindow:
    return opened(qtbot, sample_path)


def opened(qtbot: QtBot, path: Path, size: QSize | None = None) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    if size is not None:
        made.resize(size)
    made.show()
    open_in(made, path)
    return made


def places(window: MainWindow) -> dict[str, tuple[bool, bool, Qt.DockWidgetArea]]:
    return {
        name: (dock.isHidden(), dock.isFloating(), window.dockWidgetArea(dock))
        for name, dock in window.docks.by_name.items()
    }


def core(window: MainWindow) -> list[Dock]:
    return [window.docks.by_name[name] for name in ("questions", "details")]


def test_without_a_file_there_are_no_panels(qtbot: QtBot, sample_path: Path) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    assert all(dock.isHidden() for dock in window.docks.by_name.values())
    assert not any(window.actions_by_name[panel.name].isEnabled() for panel in PANELS)
    open_in(window, sample_path)
    assert {n for n, d in window.docks.by_name.items() if not d.isHidden()} == {p.name for p in PANELS if p.shown}


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(1920, 1080)])
def test_the_text_is_the_largest_thing(qtbot: QtBot, sample_path: Path, size: QSize) -> None:
    window = opened(qtbot, sample_path, size)
    assert all(dock.x() > window.source.mapTo(window, window.source.rect().topRight()).x() for dock in core(window))
    area = window.source.width() * window.source.height()
    assert area > 0.5 * size.width() * size.height()
    assert all(area > 2 * dock.width() * dock.height() for dock in core(window))


def test_a_panel_is_closed_and_shown_again_by_its_action(window: MainWindow) -> None:
    action = window.actions_by_name["questions"]
    dock = window.docks.by_name["questions"]
    assert action.isChecked()
    action.trigger()
    assert dock.isHidden()
    assert not action.isChecked()
    action.trigger()
    assert dock.isVisible()
    assert action.isChecked()
    dock.close()
    assert not action.isChecked(), "closed by its own button"


def test_a_panel_behind_another_comes_to_the_front_first(window: MainWindow, qtbot: QtBot) -> None:
    front, behind = window.docks.by_name["details"], window.docks.by_name["commitments"]
    front.raise_()
    qtbot.waitUntil(lambda: behind.visibleRegion().isEmpty())
    window.actions_by_name["commitments"].trigger()
    qtbot.waitUntil(lambda: not behind.visibleRegion().isEmpty())
    assert window.actions_by_name["commitments"].isChecked()
    assert not behind.isHidden()


def test_the_layout_is_remembered_and_put_back(window: MainWindow, qtbot: QtBot, sample_path: Path) -> None:
    first = places(window)
    window.docks.by_name["commitments"].close()
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, window.docks.by_name["details"])
    moved = places(window)
    assert moved != first
    window.close()
    again = opened(qtbot, sample_path)
    assert places(again) == moved
    again.actions_by_name["reset_layout"].trigger()
    assert places(again) == first


def test_closed_without_a_file_the_layout_stays(window: MainWindow, qtbot: QtBot, sample_path: Path) -> None:
    window.docks.by_name["commitments"].close()
    moved = places(window)
    window.close()
    empty = MainWindow()
    qtbot.addWidget(empty)
    empty.show()
    empty.close()
    assert places(opened(qtbot, sample_path)) == moved


@pytest.mark.parametrize("layout", ["not base64!", "AAAA"])
def test_a_layout_that_is_not_understood_is_left(qtbot: QtBot, sample_path: Path, layout: str) -> None:
    store_settings(Settings(layout=layout))
    assert all(dock.isVisible() for dock in core(opened(qtbot, sample_path)))
    assert load_settings().layout == layout


def test_a_panel_tells_its_title(window: MainWindow) -> None:
    assert window.docks.by_name["questions"].windowTitle() == window.docks.panel(QuestionsPanel).windowTitle()
    assert "9" in window.docks.by_name["questions"].windowTitle()
    assert all(isinstance(content, QWidget) for content in window.docks.contents())


def test_a_panel_behind_a_tab_has_no_title_of_its_own(window: MainWindow) -> None:
    details = window.docks.by_name["details"]
    assert details.titleBarWidget() is not None, "the tab has its title"
    details.setFloating(True)
    assert details.titleBarWidget() is None
    window.actions_by_name["reset_layout"].trigger()
    assert details.titleBarWidget() is not None


def test_the_panels_in_front_stay_there_in_another_language(window: MainWindow) -> None:
    usual = window.keeper.settings
    try:
        for front, behind in (("details", "facts"), ("facts", "details")):
            window.docks.bring(front)
            window.keeper.change(lambda settings: replace(settings, language="de" if settings.language else "nl"))
            QApplication.processEvents()
            docks = window.docks.by_name
            assert docks[front].in_front
            assert not docks[behind].in_front
    finally:
        window.keeper.change(lambda _: usual)


def test_the_key_of_a_panel_closes_it_brings_it_back_and_forward(window: MainWindow) -> None:
    details, action = window.docks.by_name["details"], window.actions_by_name["details"]
    assert details.in_front
    action.trigger()
    assert details.isHidden()
    action.trigger()
    assert details.in_front
    window.docks.bring("commitments")
    QApplication.processEvents()
    assert not details.in_front
    action.trigger()
    QApplication.processEvents()
    assert details.in_front
    assert action.isChecked()


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
def test_the_keys_of_a_panel_go_to_it_and_close_it_from_within(window: MainWindow, qtbot: QtBot, panel: Panel) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.source.setFocus()
    dock, key = window.docks.by_name[panel.name], getattr(Qt.Key, f"Key_{panel.key[-1]}")
    qtbot.keyClick(window.source, key, Qt.KeyboardModifier.AltModifier)
    assert dock.in_front
    focus = QApplication.focusWidget()
    assert focus is not None
    assert dock.isAncestorOf(focus)
    assert window.actions_by_name[panel.name].isChecked()
    qtbot.keyClick(focus, key, Qt.KeyboardModifier.AltModifier)
    assert dock.isHidden()


def test_keys_never_go_to_a_panel_that_is_covered(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    details, facts = window.docks.by_name["details"], window.docks.by_name["facts"]
    window.rooms.details.comment.setFocus()
    qtbot.waitUntil(lambda: details.isAncestorOf(QApplication.focusWidget()))
    facts.raise_()
    qtbot.waitUntil(lambda: facts.isAncestorOf(QApplication.focusWidget()))
    assert not window.rooms.details.comment.isVisible(), "no letter of a label leads there"
    details.raise_()
    qtbot.waitUntil(window.rooms.details.comment.isVisible)
    assert details.isAncestorOf(QApplication.focusWidget())


def test_a_click_with_a_key_held_down_is_still_a_click(window: MainWindow, qtbot: QtBot) -> None:
    dock, action = window.docks.by_name["details"], window.actions_by_name["details"]
    window.source.setFocus()
    if not dock.in_front:
        action.trigger()
    qtbot.keyPress(window.source, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier
    action.trigger()
    qtbot.keyRelease(window.source, Qt.Key.Key_Control)
    assert dock.isHidden()
