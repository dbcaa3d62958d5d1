"""The source view by itself: places, marks, the gutter, choosing by mouse and keys."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Verdict
from annotator.core.source import PageStart, Source
from annotator.core.spans import Span
from annotator.core.structure import Structure
from annotator.gui.style.sizes import SOURCE
from annotator.gui.style.theme import DARK, LIGHT
from annotator.gui.views.source import MarkKind, Pane, SourceView, TextMark
from annotator.gui.views.source.grips import grips
from annotator.gui.views.source.measure import LETTERS
from tests.strategies.small import TEXT, place
from tests.strategies.small import dossier as small

LONG = 2000
"""Lines, far more than fit in the view."""


def source(text: str, **more: object) -> Source:
    return Source(text, text.encode(), "bridges.txt", **more)  # type: ignore[arg-type]


@pytest.fixture
def view(qtbot: QtBot) -> SourceView:
    made = SourceView()
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show()
    made.markup.text_changed.connect(made.show_source)
    made.markup.show_text(source(TEXT))
    made.markup.show_structure(small().structure)
    return made


@pytest.fixture
def long_view(qtbot: QtBot) -> SourceView:
    """The small dossier, and so many lines after it that the end is out of view."""
    made = SourceView()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    made.markup.text_changed.connect(made.show_source)
    made.markup.show_text(source(TEXT + "line\n" * LONG))
    made.markup.show_structure(small().structure)
    return made


def put_caret(view: SourceView, words: str) -> None:
    view.select(place(words).start, place(words).start)


def spot_of(view: SourceView, words: str) -> QPoint:
    """The middle of the first letter of `words` on the screen."""
    (_, rect), *_ = view.sheet().rects(place(words).start, place(words).start + 1)
    return rect.center().toPoint()


def click(qtbot: QtBot, view: SourceView, words: str) -> None:
    """Click where `words` begin, with the caret elsewhere before."""
    view.select(0, 0)
    spot = spot_of(view, words)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot - QPoint(2, 0))


def picture(view: SourceView) -> QImage:
    view.select(0, 0)
    return view.viewport().grab().toImage()


def mark(view: SourceView, kind: MarkKind, finding: str, *stretches: Span) -> None:
    view.markup.mark(kind, finding, stretches)


def colours(image: QImage, area: QRectF | None = None) -> dict[str, int]:
    """How many pixels have each colour."""
    inside = area.toAlignedRect() if area is not None else image.rect()
    found: dict[str, int] = {}
    for x in range(max(0, inside.left()), min(image.width(), inside.right() + 1)):
        for y in range(max(0, inside.top()), min(image.height(), inside.bottom() + 1)):
            name = image.pixelColor(x, y).name()
            found[name] = found.get(name, 0) + 1
    return found


def ground_of(view: SourceView, words: str) -> str:
    """The commonest colour on the screen where `words` stand."""
    image = picture(view)
    (_, rect), *_ = view.sheet().rects(place(words).start, place(words).end)
    found = colours(image, rect)
    return max(found, key=lambda name: found[name])


def test_places_are_code_points_also_behind_astral_characters(view: SourceView) -> None:
    text = "a 😀😀 bridge\n"
    view.markup.show_text(source(text))
    start = text.index("bridge")
    view.select(start, start + 6)
    assert view.textCursor().selectedText() == "bridge"
    assert view.selection() == (start, start + 6)
    assert view.textCursor().selectionStart() == start + 2, "Qt counts each of the two characters before it twice"
    ((_, rect),) = view.sheet().rects(start, start + 6)
    assert rect.right() == pytest.approx(view.cursorRect().center().x(), abs=2)


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


def test_lines_stand_apart_and_a_click_still_finds_the_letter(view: SourceView) -> None:
    lines = view.sheet().lines
    height = view.fontMetrics().lineSpacing()
    steps = {round((after.above - before.above) / height, 1) for before, after in pairwise(lines)}
    assert min(steps) == 0.6, "an empty line sets paragraphs apart, and is lower"
    assert steps <= {0.6, 1.1, 1.2}
    for line in lines:
        middle = QPoint(view.viewport().width() // 2, round((line.above + line.below) / 2))
        at = view._offsets.points(view.cursorForPosition(middle).position())
        assert line.start <= at <= line.end


def test_marks_are_told_apart_by_their_owner_and_each_can_be_told(view: SourceView) -> None:
    view.markup.set_current("1")
    line = place("1. Yes, in May. We shall tell the House.")
    told = place("We shall tell")
    yes = place("Yes, in May.")
    mark(view, MarkKind.EVIDENCE, "1", Span(line.start, told.end))
    assert ground_of(view, "Yes, in May.") == QColor(LIGHT.evidence).name()
    before = picture(view)
    mark(view, MarkKind.EVIDENCE, "1.1", yes)
    framed = picture(view)
    assert framed != before
    assert colours(framed)[QColor(LIGHT.evidence).name()] < colours(before)[QColor(LIGHT.evidence).name()], "a frame"
    mark(view, MarkKind.COMMITMENT, "c1", Span(told.start, line.end))
    grounds = [ground_of(view, words) for words in ("Yes, in May.", "We shall tell", "the House.", "The quay is old.")]
    wanted = (LIGHT.evidence, LIGHT.evidence, LIGHT.commitment_fill, LIGHT.paper)
    assert grounds == [QColor(colour).name() for colour in wanted]
    assert view.marks_at(spot_of(view, "We shall tell")) == (
        TextMark(line.start, told.end, MarkKind.EVIDENCE, "1"),
        TextMark(told.start, line.end, MarkKind.COMMITMENT, "c1"),
    )
    assert view.marks_at(spot_of(view, "The quay is old.")) == ()


@pytest.mark.parametrize(
    ("kind", "drawn"),
    [
        (MarkKind.COMMITMENT, LIGHT.commitment),
        (MarkKind.NOTE, LIGHT.quiet),
        (MarkKind.SUGGESTION, LIGHT.commitment),
    ],
)
def test_what_is_no_evidence_is_underlined(view: SourceView, kind: MarkKind, drawn: str) -> None:
    def under() -> int:
        (line, rect), *_ = view.sheet().rects(place("Who pays?").start, place("Who pays?").end)
        strip = QRectF(rect.left(), line.baseline + 1, rect.width(), 4)
        return sum(_near(name, drawn) * count for name, count in colours(picture(view), strip).items())

    before = under()
    mark(view, kind, "x", place("Who pays?"))
    assert under() > before + 20
    view.markup.show_marks(kind, {})
    assert under() == before


def _near(one: str, other: str) -> bool:
    a, b = QColor(one), QColor(other)
    return abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue()) < 150


def test_marks_are_drawn_where_they_come_into_view_and_go_again(long_view: SourceView) -> None:
    far = len(TEXT) + 5 * (LONG - 3)
    long_view.markup.set_current("1")
    mark(long_view, MarkKind.EVIDENCE, "1", Span(far, far + 4))
    evidence = QColor(LIGHT.evidence).name()
    assert evidence not in colours(picture(long_view))
    long_view.reveal(far, far + 4)
    assert evidence in colours(long_view.viewport().grab().toImage())
    mark(long_view, MarkKind.EVIDENCE, "1")
    assert evidence not in colours(long_view.viewport().grab().toImage())


def test_another_theme_draws_the_marks_in_its_colours(view: SourceView, monkeypatch: pytest.MonkeyPatch) -> None:
    view.markup.set_current("1")
    mark(view, MarkKind.EVIDENCE, "1", place("Who pays?"))
    monkeypatch.setattr("annotator.gui.style.theme._Shown.theme", DARK)
    view.markup.show_theme()
    assert ground_of(view, "Who pays?") == QColor(DARK.evidence).name()


def test_the_gutter_names_each_part_where_it_begins(view: SourceView) -> None:
    view.markup.show_verdicts({"1": Verdict.PARTIAL})
    view.markup.set_current("2a")
    rows = list(view.gutter.rows(view.sheet()))
    parts = [r for r in rows if r.is_part]
    assert [r.words for r in parts] == ["Q1", "Q1.1", "Q2", "Q2a", "Q2b", "A1", "A2"]
    assert [r.words for r in parts if r.current] == ["Q2a", "A2"]
    assert [r.question for r in parts if r.judged and r.question] == ["1", "1.1", "2a", "2b"]
    assert view.gutter.words_at(spot_of(view, "Will the").y()) == "Question 1\nPartial"
    assert "claims question 2b: Not yet reviewed" in view.gutter.words_at(spot_of(view, "The city pays").y())


def test_a_joint_answer_of_several_lines_shows_each_question_it_claims(view: SourceView, qtbot: QtBot) -> None:
    view.resize(330, 1400)
    view.zoom(10)
    view.markup.set_current("2b")
    rows = list(view.gutter.rows(view.sheet()))
    stacked = rows[[r.words for r in rows].index("A2") :]
    assert [(r.words, r.question, r.current) for r in stacked[1:]] == [("2a", "2a", False), ("2b", "2b", True)]
    with qtbot.waitSignal(view.question_chosen) as told:
        qtbot.mousePress(view.gutter, Qt.MouseButton.LeftButton, pos=QPoint(3, round(stacked[1].top + 2)))
    assert told.args == ["2a"]


def test_the_current_parts_have_a_bracket_in_the_colour_of_what_is_current(view: SourceView) -> None:
    def drawn() -> int:
        return colours(view.gutter.grab().toImage()).get(QColor(LIGHT.accent).name(), 0)

    assert drawn() == 0
    view.markup.set_current("2a")
    assert drawn() > spot_of(view, "b) How").y() - spot_of(view, "a) Who").y()


def test_the_number_of_a_page_stands_beside_its_first_line(qtbot: QtBot) -> None:
    view = SourceView()
    qtbot.addWidget(view)
    view.resize(600, 700)
    view.show()
    view.markup.text_changed.connect(view.show_source)
    view.markup.show_text(source(TEXT, pages=(PageStart(0, "17"), PageStart(place("2. The quay").start, "18"))))
    numbers = QRectF(0, spot_of(view, "2. The quay").y() - 8, 60, 16)
    assert any(_near(name, LIGHT.quiet) for name in colours(view.gutter.grab().toImage(), numbers))


def test_passages_have_the_lane_of_their_kind_and_owner(view: SourceView, qtbot: QtBot) -> None:
    view.markup.set_current("1")
    mark(view, MarkKind.EVIDENCE, "1", place("Yes, in May."))
    for other in ("1.1", "2a", "2b"):
        mark(view, MarkKind.EVIDENCE, other, place("in May."))
    mark(view, MarkKind.COMMITMENT, "c1", place("May. We"))
    mark(view, MarkKind.NOTE, "n1", place("May."))
    lanes = {(m.kind, m.id): lane.center().x() for m, lane in view.gutter.lanes(view.sheet())}
    assert lanes[MarkKind.EVIDENCE, "1.1"] == lanes[MarkKind.EVIDENCE, "2b"]
    assert len(set(lanes.values())) == 4
    boxes = list(view.gutter.boxes(view.sheet()))
    assert [words for words, _, _ in boxes] == ["1.1", "2a", "2b"], "three questions share a passage"
    assert all(not one.intersects(other) for (_, one, _), (_, other, _) in pairwise(boxes))
    with qtbot.waitSignal(view.marks_chosen) as told:
        place_ = next(lane for m, lane in view.gutter.lanes(view.sheet()) if m.id == "c1").center().toPoint()
        qtbot.mousePress(view.gutter, Qt.MouseButton.LeftButton, pos=place_)
    assert told.args is not None
    assert [m.id for m in told.args[0]] == ["c1"]
    with qtbot.waitSignal(view.marks_chosen) as told:
        qtbot.mousePress(view.gutter, Qt.MouseButton.LeftButton, pos=boxes[1][1].center().toPoint())
    assert told.args is not None
    assert [m.id for m in told.args[0]] == ["2a"]


def test_running_heads_are_dimmed(view: SourceView) -> None:
    def darkest() -> int:
        (_, rect), *_ = view.sheet().rects(0, len("Bridges"))
        return min(QColor(name).lightness() for name in colours(picture(view), rect))

    before = darkest()
    view.markup.show_text(source(TEXT, furniture=(Span(0, len("Bridges")),)))
    assert darkest() > before + 40


def test_a_question_that_is_gone_is_no_longer_current(view: SourceView) -> None:
    view.markup.set_current("2a")
    assert QColor(LIGHT.tint).name() in colours(picture(view))
    view.markup.show_structure(Structure())
    assert list(view.gutter.rows(view.sheet())) == []
    assert QColor(LIGHT.tint).name() not in colours(picture(view))


def test_choosing_a_question_brings_it_into_view(long_view: SourceView) -> None:
    long_view.reveal(len(TEXT) + 5 * LONG - 1, len(TEXT) + 5 * LONG)
    assert long_view.verticalScrollBar().value() > LONG / 2
    long_view.markup.set_current("1")
    long_view.bring_current()
    assert long_view.firstVisibleBlock().position() <= place("1. Will").start


def test_a_selection_is_kept_where_something_else_is_shown(long_view: SourceView) -> None:
    words = place("Who pays?")
    long_view.select(words.start, words.end)
    long_view.reveal(len(TEXT) + 5 * LONG - 1, len(TEXT) + 5 * LONG)
    assert long_view.verticalScrollBar().value() > LONG / 2
    assert long_view.selection() == (words.start, words.end)


@pytest.mark.parametrize(("words", "chosen"), [("How much", "2b"), ("in May", "1"), ("The rest", "2a")])
def test_a_click_chooses_and_leaves_the_caret_there(view: SourceView, qtbot: QtBot, words: str, chosen: str) -> None:
    view.question_chosen.connect(view.markup.set_current)
    with qtbot.waitSignal(view.question_chosen) as told:
        click(qtbot, view, words)
    assert told.args == [chosen]
    assert view.caret() == place(words).start


@pytest.mark.parametrize("words", ["Bridges", "in May"])
def test_a_click_outside_every_part_or_in_a_claiming_answer_chooses_nothing(
    view: SourceView, qtbot: QtBot, words: str
) -> None:
    view.markup.set_current("1.1")
    with qtbot.assertNotEmitted(view.question_chosen):
        click(qtbot, view, words)


def test_a_click_on_one_passage_chooses_it_and_one_on_several_tells_them_all(view: SourceView, qtbot: QtBot) -> None:
    mark(view, MarkKind.EVIDENCE, "1", place("Yes, in May."))
    mark(view, MarkKind.COMMITMENT, "c1", place("May. We"))
    with qtbot.waitSignal(view.marks_chosen) as told:
        click(qtbot, view, "Yes")
    assert told.args is not None
    assert told.args[0] == view.markup.marks.of(MarkKind.EVIDENCE, "1") == (view.markup.chosen,)
    with qtbot.waitSignal(view.marks_chosen) as told:
        click(qtbot, view, "ay. We")
    assert told.args is not None
    assert [m.id for m in told.args[0]] == ["1", "c1"]
    assert view.markup.chosen is None


def test_the_ends_of_the_chosen_passage_are_dragged(view: SourceView, qtbot: QtBot) -> None:
    chosen = TextMark(place("shall tell").start, place("shall tell").end, MarkKind.EVIDENCE, "1")
    mark(view, MarkKind.EVIDENCE, "1", Span(chosen.start, chosen.end))
    view.markup.choose(chosen)
    start, last = grips(view.sheet(), chosen)
    spot = spot_of(view, "House.")
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=last.knob.toPoint())
    qtbot.mouseMove(view.viewport(), spot - QPoint(3, 0))
    with qtbot.waitSignal(view.passage_moved) as told:
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == [chosen, chosen.start, place("House.").start]
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start.knob.toPoint())
    qtbot.mouseMove(view.viewport(), spot_of(view, "Yes"))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(view.passage_moved):
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.markup.chosen is None


def test_the_caret_chooses_as_it_is_moved_by_keys(view: SourceView, qtbot: QtBot) -> None:
    view.question_chosen.connect(view.markup.set_current)
    put_caret(view, "Who pays?")
    with qtbot.waitSignal(view.question_chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert told.args == ["2b"]
    assert place("b) How much?").start <= view.caret() < place("b) How much?").end
    with qtbot.assertNotEmitted(view.question_chosen):
        qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)


def test_a_click_in_the_gutter_puts_the_caret_there(view: SourceView, qtbot: QtBot) -> None:
    height = spot_of(view, "2. The quay").y()
    view.select(0, 0)
    with qtbot.waitSignal(view.question_chosen) as told:
        qtbot.mousePress(view.gutter, Qt.MouseButton.LeftButton, pos=QPoint(view.gutter.width() - 3, height))
    assert told.args == ["2"]
    assert view.caret() == place("2. The quay").start


def test_the_gutter_and_the_letters_grow_with_the_wheel_and_not_below_the_smallest(
    view: SourceView, qtbot: QtBot
) -> None:
    view.zoom_wanted.connect(view.zoom)
    before, letters = view.gutter.width(), view.font().pointSizeF()
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(0, 0),
        QPoint(0, 1200),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.font().pointSizeF() == letters + 10
    assert view.gutter.width() > before
    assert view.viewport().x() == view.gutter.x() + view.gutter.width()
    view.zoom(-100)
    assert view.font().pointSizeF() == 6


def turn(view: SourceView, by: int) -> None:
    """Turn the wheel over the text with Ctrl; 120 is one step of a mouse's wheel, a touchpad sends less."""
    none, place = Qt.ScrollPhase.NoScrollPhase, QPointF(50, 50)
    held, ctrl = Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier
    wheel = QWheelEvent(place, place, QPoint(0, 0), QPoint(0, by), held, ctrl, none, False)
    QApplication.sendEvent(view.viewport(), wheel)


@pytest.mark.parametrize("way", [1, -1])
def test_a_touchpad_zooms_both_ways(view: SourceView, qtbot: QtBot, way: int) -> None:
    steps: list[int] = []
    view.zoom_wanted.connect(steps.append)
    for _ in range(24):
        turn(view, 10 * way)
    assert steps == [way, way]


def test_the_letters_follow_those_of_the_program(qtbot: QtBot) -> None:
    pane = Pane()
    qtbot.addWidget(pane)
    pane.show()
    before, usual = pane.view.font().pointSizeF(), QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(usual.pointSizeF() + 5)
    try:
        QApplication.setFont(larger)
        QApplication.processEvents()
        assert pane.view.font().pointSizeF() == pytest.approx(before + 5 * SOURCE)
    finally:
        QApplication.setFont(usual)


def test_lines_stay_short_in_a_wide_window(view: SourceView) -> None:
    view.resize(2400, 500)
    paper = view.viewport().width() - 2 * view.document().documentMargin()
    assert paper / view.fontMetrics().averageCharWidth() == pytest.approx(LETTERS, abs=3)
    view.resize(500, 500)
    assert view.viewport().x() + view.viewport().width() >= 500 - view.verticalScrollBar().width()


def test_lines_broken_by_the_publisher_fill_the_width(view: SourceView) -> None:
    text = ("Every line of this text was broken by those who published it, here and behind each of\n") * 30
    view.markup.show_text(source(text))
    for width in (1600, 700):
        view.resize(width, 500)
        lines = view.sheet().lines
        assert text[lines[0].start : lines[0].end] != text.split("\n")[0]
        ends = [next(iter(list(line.rects(view._offsets, line.start, line.end))[::-1])).right() for line in lines[:-1]]
        assert max(ends) - min(ends) < 0.2 * max(ends), "no line is left with a few words"


def test_writing_from_right_to_left_is_marked_where_it_stands(view: SourceView) -> None:
    text = "The word שלום עולם means peace\n"
    view.markup.show_text(source(text))
    start = text.index("שלום")
    first = [rect for _, rect in view.sheet().rects(start, start + 4)]
    second = [rect for _, rect in view.sheet().rects(start + 5, start + 9)]
    both = [rect for _, rect in view.sheet().rects(start, start + 9)]
    assert len(first) == len(second) == len(both) == 1
    assert first[0].left() > second[0].right(), "the first word stands to the right of the second"
    across = [rect for _, rect in view.sheet().rects(start - 5, start + 4)]
    assert len(across) == 2, "a stretch that turns around stands in two places"


def test_a_million_characters_in_one_line_are_shown_and_marked(view: SourceView, qtbot: QtBot) -> None:
    text = "Every word of this stands in one line that never ends. " * 18_000
    view.markup.show_text(source(text))
    middle = text.index("stands", len(text) // 2)
    mark(view, MarkKind.EVIDENCE, "1", Span(middle, middle + 6))
    view.reveal(middle, middle + 6)
    ((_, rect),) = view.sheet().rects(middle, middle + 6)
    assert view.viewport().rect().contains(rect.center().toPoint())
    assert view.marks_at(rect.center().toPoint()) == view.markup.marks.of(MarkKind.EVIDENCE, "1")
