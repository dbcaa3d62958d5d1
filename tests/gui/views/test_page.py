"""The document page: one question over its answers, the whole document one key away, columns that make room."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.files.saving import save
from annotator.app.settings import Settings, store_settings
from annotator.gui.style.theme import LIGHT
from annotator.gui.views.source import Band, MarkKind
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import state, to_text
from tests.gui.waiting import open_in, show_dossier
from tests.strategies.small import ANNA, TEXT, place
from tests.strategies.small import dossier as small


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    path = tmp_path / "bridges.xml"
    save(small(), path)
    store_settings(Settings(reviewer=ANNA))
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    open_in(made, path, whole=False)
    made.presenter.choose("2b")
    return made


def test_a_file_opens_with_its_question_over_the_answer(window: MainWindow) -> None:
    assert window.source is window.pane.answers
    assert window.source.toPlainText() == "2. The city pays. The rest follows."
    assert window.parts.band.number == "2b"
    assert window.parts.band.words.text() == "How much?"
    assert "The quay is old." in window.parts.band.caption.words, "the stem stands with it"


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_F])
def test_a_key_shows_the_whole_text_and_back(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    to_text(window)
    qtbot.keyClick(window.source, key)
    assert window.source is window.pane.view
    assert window.source.toPlainText() == TEXT
    assert window.source.hasFocus()
    assert window.menus.bar.document.isChecked()
    qtbot.keyClick(window.source, key)
    assert window.source is window.pane.answers
    assert window.menus.bar.question.isChecked()


def test_evidence_selected_there_is_evidence_in_the_whole_text(window: MainWindow) -> None:
    assert window.document is not None
    words = place("The rest follows.")
    window.source.select(words.start, words.end)
    window.actions_by_name["add_evidence"].trigger()
    kept = window.document.review.assessment("2b").evidence
    assert [(p.span.start, p.span.end) for p in kept] == [(words.start, words.end)]
    assert window.pane.markup.marks.of(MarkKind.EVIDENCE, "2b")


def test_a_place_that_is_not_in_view_brings_the_document(window: MainWindow) -> None:
    words = place("Will the bridge")
    window.pane.reveal(words.start, words.end)
    assert window.source is window.pane.view


def test_a_question_that_no_answer_claims_says_so_and_leads_on(window: MainWindow, qtbot: QtBot) -> None:
    bare = replace(state(window), structure=replace(state(window).structure, answers=()))
    show_dossier(window, bare)
    assert window.pane.shown is window.pane.nothing
    assert "No answer" in window.pane.nothing.title.text()
    qtbot.mouseClick(window.pane.nothing.button, Qt.MouseButton.LeftButton)
    assert window.source is window.pane.view


def test_what_is_copied_is_the_source(window: MainWindow) -> None:
    words = place("The city pays. The rest follows.")
    window.source.select(words.start, words.end)
    window.source.copy()
    assert QGuiApplication.clipboard().text() == words.of(TEXT)


def test_a_selection_has_a_bar_of_what_it_can_be_made(window: MainWindow) -> None:
    words = place("The rest follows.")
    window.source.select(words.start, words.end)
    assert window.pane.selected.isVisible()
    window.source.select(words.start, words.start)
    assert not window.pane.selected.isVisible()


def test_a_narrow_window_has_a_rail_and_a_wide_one_all_of_the_list(window: MainWindow) -> None:
    assert window.page.side_is_whole
    window.resize(900, 620)
    QApplication.processEvents()
    assert not window.page.side_is_whole
    assert window.page.side.width() == window.parts.questions.rail_width
    window.resize(1280, 720)
    QApplication.processEvents()
    assert window.page.side_is_whole


def test_the_columns_are_remembered_and_can_be_put_back(window: MainWindow) -> None:
    page = window.page
    assert page.state() == ""
    usual = page.inner.sizes()
    page.inner.setSizes([500, 515])
    page._note_move()
    kept, moved = page.state(), page.inner.sizes()
    page.reset()
    assert page.inner.sizes() == usual
    page.restore(kept)
    assert page.inner.sizes() == moved
    page.restore("1:nonsense")
    assert page.inner.sizes() == moved


def test_a_long_question_takes_smaller_letters_then_two_lines_with_a_way_to_the_rest(qtbot: QtBot) -> None:
    band = Band()
    qtbot.addWidget(band)
    band.resize(700, 90)
    band.show()
    sizes = []
    for words in ("Who pays?", "Who pays for it? " * 6, "Who pays for all of it? " * 40):
        band.show_question("1", "Question 1 of 1", words, judged=True)
        sizes.append((band.words.font().pointSizeF(), band.height(), band.more.isHidden()))
    assert sizes[0][0] > sizes[2][0]
    assert len({height for _, height, _ in sizes}) == 1, "one height"
    assert [hidden for _, _, hidden in sizes] == [True, True, False]
    assert band.words.text().endswith("…")
    band.show_whole(True)
    assert band.height() > sizes[0][1]
    assert band.words.text().endswith("all of it? ")


def test_nothing_is_behind_the_answer_but_what_is_found_in_it(window: MainWindow) -> None:
    image = window.source.viewport().grab().toImage()
    assert image.pixelColor(image.width() - 3, 12).name() == LIGHT.paper
