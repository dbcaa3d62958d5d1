"""Repair in the window: two places, a preview, one step to undo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from annotator.app.layouts import layout_names, learn_layout, place_of, save_layout
from annotator.core.source import Source
from annotator.core.structure import Structure
from annotator.gui.views.repair import RepairWindow
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import state
from tests.gui.waiting import open_in, show_dossier, wait_until


@pytest.fixture
def bare(window: MainWindow, sample_path: Path) -> MainWindow:
    """The sample, in which nothing was found."""
    open_in(window, sample_path)
    show_dossier(window, replace(state(window), structure=Structure()))
    return window


def shown(window: MainWindow) -> RepairWindow:
    view = window.controllers.repairing.view
    assert view is not None
    return view


def mark(window: MainWindow, qtbot: QtBot, words: str, button: str) -> None:
    """Put the caret there and press the button: two acts."""
    start = state(window).source.text.index(words)
    window.pane.select(start, start)
    qtbot.mouseClick(getattr(shown(window), button), Qt.MouseButton.LeftButton)


def test_a_text_without_questions_leads_there_and_is_put_right_in_six_acts(bare: MainWindow, qtbot: QtBot) -> None:
    before = state(bare)
    assert "No questions" in bare.parts.band.words.text()
    qtbot.mouseClick(bare.parts.band.repair, Qt.MouseButton.LeftButton)
    assert not shown(bare).apply.isEnabled()
    mark(bare, qtbot, "Hoeveel", "question")
    mark(bare, qtbot, "In 2022 waren", "answer")
    wait_until(lambda: shown(bare).apply.isEnabled(), "the preview")
    assert shown(bare).preview.topLevelItemCount() == 10
    assert "none is lost" in shown(bare).message.words.words
    qtbot.mouseClick(shown(bare).apply, Qt.MouseButton.LeftButton)
    assert len(state(bare).structure.judged) == 9
    assert not shown(bare).isVisible()
    bare.undo()
    assert state(bare) == before, "one step"


def test_a_layout_is_kept_where_it_is_asked_for(
    bare: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare.actions_by_name["repair"].trigger()
    mark(bare, qtbot, "Hoeveel", "question")
    mark(bare, qtbot, "In 2022 waren", "answer")
    wait_until(lambda: shown(bare).keep.isEnabled(), "the preview")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Flanders", True))
    qtbot.mouseClick(shown(bare).keep, Qt.MouseButton.LeftButton)
    assert layout_names() == ("Flanders",)
    assert state(bare).layout is not None


def test_a_layout_that_fits_is_offered_and_found_by(bare: MainWindow, qtbot: QtBot) -> None:
    source = state(bare).source
    places = [place_of(source, "Hoeveel")], [place_of(source, "In 2022 waren")]
    save_layout(learn_layout(source, *places, "Flanders").profile)
    bare.actions_by_name["repair"].trigger()
    wait_until(lambda: shown(bare).layouts.count() == 2, "the offer")
    assert shown(bare).layouts.isVisible()
    shown(bare).layouts.setFocus()
    qtbot.keyClick(shown(bare).layouts, Qt.Key.Key_Down)
    wait_until(lambda: shown(bare).apply.isEnabled(), "the preview")
    qtbot.mouseClick(shown(bare).apply, Qt.MouseButton.LeftButton)
    carried = state(bare).layout
    assert (len(state(bare).structure.judged), carried and carried.name) == (9, "Flanders")


def test_the_status_line_says_which_layout_a_new_source_looks_like(window: MainWindow, tmp_path: Path) -> None:
    text = "Zub 1\nWelmo trapi lon deka.\nMirk\nSolen trapi na.\n"
    source = Source(text, text.encode(), "x.txt")
    save_layout(learn_layout(source, [place_of(source, "Welmo")], [place_of(source, "Solen")], "Zubia").profile)
    path = tmp_path / "next.txt"
    path.write_text("Zub 1\nTrelo min sapa.\nMirk\nSapa lo tre.\n", "utf-8")
    open_in(window, path)
    wait_until(lambda: "your layout Zubia" in window.statusBar().currentMessage(), "the offer")


def test_nothing_changes_until_it_is_applied(bare: MainWindow, qtbot: QtBot) -> None:
    before = state(bare)
    bare.actions_by_name["repair"].trigger()
    mark(bare, qtbot, "Hoeveel", "question")
    mark(bare, qtbot, "In 2022 waren", "answer")
    wait_until(lambda: shown(bare).apply.isEnabled(), "the preview")
    qtbot.mouseClick(shown(bare).anew, Qt.MouseButton.LeftButton)
    assert not shown(bare).apply.isEnabled()
    qtbot.mouseClick(shown(bare).cancel, Qt.MouseButton.LeftButton)
    assert state(bare) is before
