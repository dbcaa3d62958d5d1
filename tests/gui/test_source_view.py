"""The source view by itself: places, marks, the gutter, choosing by mouse and keys."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Verdict
from annotator.core.source import Source
from annotator.core.structure import Structure
from annotator.gui.theme import DARK, LIGHT
from annotator.gui.views.source import Mark, MarkKind, SourceView
from tests.strategies.small import TEXT, place
from tests.strategies.small import dossier as small

LONG = 2000
"""Lines, far more than fit in the view."""


def source(text: str) -> Source:
    return Source(text, text.encode(), "bridges.txt")


@pytest.fixture
def view(qtbot: QtBot) -> SourceView:
    made = SourceView()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    made.show_text(source(TEXT))
    made.show_structure(small().structure)
    return made


@pytest.fixture
def long_view(qtbot: QtBot) -> SourceView:
    """The small dossier, and so many lines after it that the end is out of view."""
    made = SourceView()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    made.show_text(source(TEXT + "line\n" * LONG))
    made.show_structure(small().structure)
    return made


def put_caret(view: SourceView, words: str) -> None:
    view.select(place(words).start, place(words).start)


def click(qtbot: QtBot, view: SourceView, words: str) -> None:
    """Click where `words` begin, with the caret elsewhere before."""
    put_caret(view, words)
    spot = view.cursorRect().center()
    view.select(0, 0)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def formatted(view: SourceView, point: int) -> list[tuple[int, int]]:
    """The formatted stretches of the line at code point `point` (a text without astral characters)."""
    return [(f.start, f.length) for f in view.document().findBlock(point).layout().formats()]


def test_places_are_code_points_also_behind_astral_characters(view: SourceView) -> None:
    text = "a 😀😀 bridge\n"
    view.show_text(source(text))
    start = text.index("bridge")
    view.select(start, start + 6)
    assert view.textCursor().selectedText() == "bridge"
    assert view.selection() == (start, start + 6)
    view.show_marks((Mark(start, start + 6, MarkKind.EVIDENCE),))
    assert formatted(view, 0) == [(start + 2, 6)], "Qt counts each of the two characters before it twice"


def test_a_selection_loses_the_white_space_at_its_ends(view: SourceView, qtbot: QtBot) -> None:
    words = place("Who pays?")
    with qtbot.waitSignal(view.selection_changed) as told:
        view.select(words.start - 1, words.end + 1)
    assert told.args == [True]
    assert view.selection() == (words.start, words.end)


def test_white_space_alone_is_no_selection(view: SourceView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.selection_changed) as told:
        view.select(7, 9)
    assert told.args == [False]
    assert view.selection() is None


def test_the_text_cannot_be_changed_and_has_a_caret(view: SourceView, qtbot: QtBot) -> None:
    put_caret(view, "Who pays?")
    qtbot.keyClick(view, Qt.Key.Key_X)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert view.toPlainText() == TEXT
    assert view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert view.accessibleName()
    assert view.gutter.accessibleName()


def test_overlapping_marks_are_drawn_as_one_row_of_stretches(view: SourceView) -> None:
    line = place("1. Yes, in May. We shall tell the House.")
    told = place("We shall")
    view.show_marks(
        (
            Mark(line.start, told.end, MarkKind.EVIDENCE),
            Mark(told.start, line.end, MarkKind.COMMITMENT),
            Mark(line.start, line.start + 2, MarkKind.NOTE),
        )
    )
    at = [0, 2, told.start - line.start, told.end - line.start, line.end - line.start]
    assert formatted(view, line.start) == [(a, b - a) for a, b in pairwise(at)]
    drawn = view.document().findBlock(line.start).layout().formats()
    noted, plain, both, promised = (QTextCharFormat(f.format) for f in drawn)
    assert noted.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine
    assert plain.background().color() == both.background().color() == QColor(LIGHT.evidence)
    assert both.underlineStyle() == promised.underlineStyle() == QTextCharFormat.UnderlineStyle.SingleUnderline
    assert promised.background().style() == Qt.BrushStyle.NoBrush


def test_marks_are_drawn_where_they_come_into_view_and_go_again(long_view: SourceView) -> None:
    far = len(TEXT) + 5 * (LONG - 3)
    mark = Mark(far, far + 4, MarkKind.EVIDENCE)
    long_view.show_marks((mark,))
    assert formatted(long_view, far) == []
    long_view.reveal(far, far + 4)
    assert formatted(long_view, far) == [(0, 4)]
    long_view.reveal(0, 0)
    long_view.show_theme(DARK)
    long_view.show_marks(())
    long_view.reveal(far, far + 4)
    assert formatted(long_view, far) == []


def test_another_theme_draws_the_marks_in_its_colours(view: SourceView) -> None:
    words = place("Who pays?")
    view.show_marks((Mark(words.start, words.end, MarkKind.EVIDENCE),))
    view.show_theme(DARK)
    (drawn,) = view.document().findBlock(words.start).layout().formats()
    assert drawn.format.background().color() == QColor(DARK.evidence)


def test_the_gutter_names_each_part_where_it_begins(view: SourceView) -> None:
    view.show_verdicts({"1": Verdict.PARTIAL})
    view.set_current("2a")
    rows = view.gutter.rows.values()
    assert [r.label for r in rows if r.label] == ["Q1", "Q1.1", "Q2", "Q2a", "Q2b", "A1", "A2"]
    assert [r.label for r in rows if r.label and r.question] == ["Q1", "Q1.1", "Q2", "Q2a", "Q2b"]
    assert [r.label for r in rows if r.current] == ["Q2a", "A2"]
    assert [r.label for r in rows if r.judged] == ["Q1", "Q1.1", "Q2a", "Q2b"], "a stem is not judged"
    assert [r.verdict for r in rows if r.label in ("Q1", "Q2a")] == [Verdict.PARTIAL, None]


def test_the_gutter_is_drawn_in_the_colours_of_the_verdicts(view: SourceView) -> None:
    def colours() -> set[str]:
        image = view.gutter.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}

    view.set_current(None)
    assert LIGHT.accent not in colours()
    view.set_current("1")
    assert {LIGHT.accent, LIGHT.quiet, LIGHT.panel} <= colours()


def test_the_current_question_and_its_answer_have_a_ground_until_another_is_chosen(view: SourceView) -> None:
    view.set_current("2a")
    assert formatted(view, place("a) Who pays?").start) == [(0, len("a) Who pays?"))]
    assert formatted(view, place("2. The city").start)
    view.set_current(None)
    assert formatted(view, place("a) Who pays?").start) == []


def test_a_question_that_is_gone_is_no_longer_current(view: SourceView) -> None:
    view.set_current("2a")
    view.show_structure(Structure())
    assert view.gutter.rows == {}
    assert formatted(view, place("a) Who pays?").start) == []


def test_choosing_a_question_brings_it_into_view(long_view: SourceView) -> None:
    long_view.reveal(len(TEXT) + 5 * LONG - 1, len(TEXT) + 5 * LONG)
    assert long_view.verticalScrollBar().value() > LONG / 2
    long_view.set_current("1")
    assert long_view.firstVisibleBlock().position() <= place("1. Will").start


def test_a_selection_is_kept_where_something_else_is_shown(long_view: SourceView) -> None:
    words = place("Who pays?")
    long_view.select(words.start, words.end)
    long_view.reveal(len(TEXT) + 5 * LONG - 1, len(TEXT) + 5 * LONG)
    assert long_view.verticalScrollBar().value() > LONG / 2
    assert long_view.selection() == (words.start, words.end)


@pytest.mark.parametrize(("words", "chosen"), [("How much", "2b"), ("in May", "1"), ("The rest", "2a")])
def test_a_click_chooses_and_leaves_the_caret_there(view: SourceView, qtbot: QtBot, words: str, chosen: str) -> None:
    view.question_chosen.connect(view.set_current)
    with qtbot.waitSignal(view.question_chosen) as told:
        click(qtbot, view, words)
    assert told.args == [chosen]
    assert view.caret() == place(words).start


@pytest.mark.parametrize("words", ["Bridges", "in May"])
def test_a_click_outside_every_part_or_in_a_claiming_answer_chooses_nothing(
    view: SourceView, qtbot: QtBot, words: str
) -> None:
    view.set_current("1.1")
    with qtbot.assertNotEmitted(view.question_chosen):
        click(qtbot, view, words)


def test_the_caret_chooses_as_it_is_moved_by_keys(view: SourceView, qtbot: QtBot) -> None:
    view.question_chosen.connect(view.set_current)
    put_caret(view, "Who pays?")
    with qtbot.waitSignal(view.question_chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert told.args == ["2b"]
    assert place("b) How much?").start <= view.caret() < place("b) How much?").end
    with qtbot.assertNotEmitted(view.question_chosen):
        qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)


def test_a_click_in_the_gutter_puts_the_caret_there(view: SourceView, qtbot: QtBot) -> None:
    put_caret(view, "b) How")
    height = view.cursorRect().center().y()
    view.select(0, 0)
    with qtbot.waitSignal(view.question_chosen) as told:
        qtbot.mousePress(view.gutter, Qt.MouseButton.LeftButton, pos=QPoint(3, height))
    assert told.args == ["2b"]
    assert view.caret() == place("b) How much?").start


def test_the_gutter_grows_with_the_text(view: SourceView) -> None:
    before = view.gutter.width()
    view.zoomIn(10)
    assert view.gutter.width() > before
    assert view.viewport().x() == view.gutter.width()


def test_lines_stay_short_in_a_wide_window(view: SourceView) -> None:
    view.resize(2400, 500)
    paper = view.viewport().width() - 2 * view.document().documentMargin()
    assert paper / view.fontMetrics().averageCharWidth() == pytest.approx(100, abs=3)
    view.resize(500, 500)
    assert view.viewport().x() + view.viewport().width() >= 500 - view.verticalScrollBar().width()
