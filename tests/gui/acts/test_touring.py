"""The tour: on the sample, once, in the way of nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.app.settings import load_settings
from annotator.core.codebook import Verdict
from annotator.gui.mainwindow import MainWindow
from annotator.gui.views.help.tour import STEPS, TourCard
from tests.gui.waiting import files_done, open_in, wait_until


@pytest.fixture
def card(window: MainWindow, qtbot: QtBot) -> TourCard:
    """The tour as it begins on the sample."""
    qtbot.mouseClick(window.welcome.sample, Qt.MouseButton.LeftButton)
    files_done(window)
    found: TourCard = window.rooms.touring.card
    wait_until(found.isVisible, "the tour")
    return found


def test_every_step_is_shown_and_the_last_one_ends_it(window: MainWindow, card: TourCard, qtbot: QtBot) -> None:
    said = []
    for _ in STEPS:
        said.append(card.words.text())
        assert window.rect().contains(card.geometry())
        qtbot.mouseClick(card.next, Qt.MouseButton.LeftButton)
    assert said == [step.text for step in STEPS]
    assert card.isHidden()
    assert load_settings().toured


def test_one_can_go_back_and_work_beside_it(window: MainWindow, card: TourCard, qtbot: QtBot) -> None:
    assert not card.back.isEnabled()
    qtbot.mouseClick(card.next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.back, Qt.MouseButton.LeftButton)
    assert card.words.text() == STEPS[0].text
    window.actions_by_name["set_answered"].trigger()
    assert window.document is not None
    assert window.document.review.assessment("1").verdict is Verdict.ANSWERED
    assert card.isVisible()


@pytest.mark.parametrize("way", ["button", "escape"])
def test_who_skips_it_is_not_asked_again(window: MainWindow, card: TourCard, qtbot: QtBot, way: str) -> None:
    if way == "button":
        qtbot.mouseClick(card.skip, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert card.isHidden()
    again = MainWindow()
    qtbot.addWidget(again)
    again.show()
    qtbot.mouseClick(again.welcome.sample, Qt.MouseButton.LeftButton)
    files_done(again)
    assert again.document is not None
    assert again.rooms.touring.card.isHidden()


def test_it_is_taken_again_when_asked_for(window: MainWindow, sample_path: Path) -> None:
    open_in(window, sample_path)
    assert window.rooms.touring.card.isHidden(), "a file of one's own is no tour"
    window.actions_by_name["show_tour"].trigger()
    assert window.rooms.touring.card.isVisible()


def test_asked_for_without_a_file_it_opens_the_sample(window: MainWindow) -> None:
    window.actions_by_name["show_tour"].trigger()
    files_done(window)
    wait_until(window.rooms.touring.card.isVisible, "the tour")
    assert window.document is not None
