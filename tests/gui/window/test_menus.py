"""Every line of a menu, and every control of a dialog, has a key of its own in each language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings
from annotator.gui.translation.chosen import LANGUAGES
from annotator.gui.window.main_window import MainWindow
from tests.gui.gallery import DIALOGS, window_on_sample


@pytest.fixture(params=LANGUAGES)
def window(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on the sample that the gallery shows, in each language."""
    made = window_on_sample(tmp_path, request.param)
    qtbot.addWidget(made)
    yield made
    made.settings_store.change(lambda _: Settings(language="en"))


def shared_keys(texts: Iterable[str]) -> list[str]:
    """The letters that more than one of `texts` is marked with."""
    marked = (re.search("&([^&])", text.replace("&&", "")) for text in texts)
    keys = Counter(found[1].lower() for found in marked if found)
    return [key for key, times in keys.items() if times > 1]


def menus(top: QMenuBar | QMenu) -> Iterator[QMenuBar | QMenu]:
    yield top
    for inner in (action.menu() for action in top.actions()):
        if isinstance(inner, QMenu):
            yield from menus(inner)


def texts(dialog: QWidget) -> Iterator[str]:
    """What bears a key in a dialog; a label only where the key leads somewhere."""
    yield from (button.text() for button in dialog.findChildren(QAbstractButton) if button.isVisible())
    yield from (label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.buddy())
    yield from (box.title() for box in dialog.findChildren(QGroupBox) if box.isVisible())


def test_lines_of_a_menu_share_no_key(window: MainWindow) -> None:
    found = [
        (action.text(), shared_keys(inner.text() for inner in menu.actions()))
        for menu in menus(window.menuBar())
        for action in menu.actions()[:1]
    ]
    assert len(found) > 10
    assert [menu for menu in found if menu[1]] == []


def test_controls_of_a_dialog_share_no_key(window: MainWindow) -> None:
    found: dict[str, list[str]] = {}
    for name, show in DIALOGS.items():
        show(window, lambda dialog, name=name: found.update({name: shared_keys(texts(dialog))}))  # type: ignore[misc]
    assert found.keys() == DIALOGS.keys()
    assert {name: keys for name, keys in found.items() if keys} == {}


def test_fields_of_a_panel_share_no_key_with_each_other_or_the_menus(window: MainWindow, qtbot: QtBot) -> None:
    bar = [action.text() for action in window.menuBar().actions()]
    commitments = window.parts.commitments
    window.presenter.open_commitment("c2")
    commitments.more.setChecked(True)
    qtbot.waitUntil(commitments.tabs.isVisible)
    for number in range(commitments.tabs.count()):
        commitments.tabs.setCurrentIndex(number)
        found = list(texts(window.parts.details))
        assert shared_keys([*bar, *found]) == [], found
