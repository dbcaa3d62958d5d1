"""The page of one question: only it and its answers, and evidence from there is evidence in the whole text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.files.saving import save
from annotator.app.settings import Settings, store_settings
from annotator.gui.mainwindow import MainWindow
from annotator.gui.views.source import MarkKind
from tests.gui.waiting import open_in
from tests.strategies.small import ANNA, TEXT, place
from tests.strategies.small import dossier as small


@pytest.fixture(autouse=True)
def leaves_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    path = tmp_path / "bridges.xml"
    save(small(), path)
    store_settings(Settings(reviewer=ANNA))
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    open_in(made, path)
    made.desk.choose("2b")
    qtbot.keyClick(made.source, Qt.Key.Key_F)
    return made


def test_a_key_shows_the_question_under_its_stem_over_its_answer_and_the_whole_text_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    focus, action = window.pane.focus, window.actions_by_name["toggle_focus"]
    assert focus.isVisible()
    assert action.isChecked()
    assert not window.source.isVisible()
    assert focus.question.toPlainText() == "2. The quay is old.\n\nb) How much?"
    assert focus.answers.toPlainText() == "2. The city pays. The rest follows."
    assert "2b" in focus.asked.text()
    assert "2a" in focus.answered.text()
    qtbot.keyClick(focus.answers, Qt.Key.Key_F)
    assert window.source.isVisible()
    assert not action.isChecked()
    assert window.source.toPlainText() == TEXT


def test_evidence_selected_there_is_evidence_in_the_whole_text(window: MainWindow) -> None:
    assert window.document is not None
    words = place("The rest follows.")
    window.pane.select(words.start, words.end)
    assert window.pane.focus.answers.textCursor().selectedText() == "The rest follows."
    window.actions_by_name["add_evidence"].trigger()
    (found,) = window.document.review.assessment("2b").evidence
    assert (found.span, found.exact) == (words, "The rest follows.")
    assert [(m.start, m.end) for m in window.pane.focus.answers.markup.marks.of(MarkKind.EVIDENCE, "2b")]
    assert window.pane.focused
    ((_, rect),) = window.pane.focus.answers.sheet().rects(words.start, words.end)
    assert window.pane.focus.answers.marks_at(rect.center().toPoint())


def test_keys_judge_and_go_on_there(window: MainWindow, qtbot: QtBot) -> None:
    focus = window.pane.focus
    qtbot.keyClick(focus.answers, Qt.Key.Key_1)
    assert "✓" in focus.asked.text()
    qtbot.keyClick(focus.answers, Qt.Key.Key_P)
    assert focus.question.toPlainText().endswith("a) Who pays?")
    window.desk.choose("1")
    assert focus.question.toPlainText() == "1. Will the bridge open?"
    assert focus.answers.toPlainText() == "1. Yes, in May. We shall tell the House."
    window.actions_by_name["delete_part"].trigger()
    assert focus.answers.toPlainText() == "", "the answer at the caret is no part any more"


def test_a_question_that_no_answer_claims_says_so(window: MainWindow) -> None:
    assert window.document is not None
    answer = window.document.dossier.structure.answers[1]
    window.pane.select(answer.span.start, answer.span.start)
    window.actions_by_name["delete_part"].trigger()
    assert window.pane.focus.answers.toPlainText() == ""
    assert "No answer" in window.pane.focus.answered.text()


def test_what_is_elsewhere_is_shown_in_the_whole_text(window: MainWindow) -> None:
    inside = place("The rest")
    window.pane.reveal(inside.start, inside.end)
    assert window.pane.focused
    outside = place("in May")
    window.pane.reveal(outside.start, outside.end)
    assert not window.pane.focused
    assert window.source.visibleRegion()
    assert any(True for _ in window.source.sheet().rects(outside.start, outside.end))


def test_the_views_of_the_page_grow_with_the_letters(window: MainWindow) -> None:
    before = window.pane.focus.question.height()
    window.pane.zoom_by(6)
    assert window.pane.focus.answers.font().pointSizeF() == window.source.font().pointSizeF()
    window.pane.focus.resize(600, 900)
    assert window.pane.focus.question.height() > before


def test_headings_begin_where_the_text_does(window: MainWindow) -> None:
    focus = window.pane.focus
    for width in (1700, 1300):
        window.resize(width, 800)
        for heading, view, words in (
            (focus.asked, focus.question, "2. The quay"),
            (focus.answered, focus.answers, "2. The city"),
        ):
            start = place(words).start
            view.select(start, start)
            text = view.viewport().mapTo(window, view.cursorRect().topLeft()).x()
            assert abs(heading.mapTo(window, heading.contentsRect().topLeft()).x() - text) <= 2
