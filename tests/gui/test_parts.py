"""Offsets, marks, themes, icons, the action table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from annotator.app.resources import icon_path
from annotator.core.spans import Span
from annotator.gui.actions import ACTIONS, MENUS
from annotator.gui.style.icons import icon
from annotator.gui.views.source import MarkKind, TextMark
from annotator.gui.views.source.marks import TextMarks, flattened
from annotator.gui.views.source.offsets import Offsets, shown


@given(st.text(max_size=40))
def test_code_points_and_units_agree_with_utf_16(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        unit = len(text[:point].encode("utf-16-le", "surrogatepass")) // 2
        assert offsets.units(point) == unit
        assert offsets.points(unit) == point


def test_the_second_half_of_a_pair_belongs_to_its_character() -> None:
    assert [Offsets("a😀b").points(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


def test_halves_of_pairs_are_shown_in_their_place() -> None:
    assert shown("a\ud800b") == "a\ufffdb"


@given(
    st.lists(
        st.builds(
            lambda a, n, k: TextMark(a, a + n, k), st.integers(0, 20), st.integers(1, 9), st.sampled_from(MarkKind)
        ),
        unique=True,
    )
)
def test_flattened_marks_say_of_each_place_what_it_is(marks: list[TextMark]) -> None:
    found = list(flattened(sorted(marks), 5, 15))
    for place in range(5, 15):
        here = tuple(m for m in sorted(marks) if m.start <= place < m.end)
        assert [m for left, right, m in found if left <= place < right] == ([here] if here else [])


spans = st.builds(lambda a, n: Span(a, a + n), st.integers(0, 9000), st.integers(1, 4000))
findings = st.tuples(st.sampled_from(MarkKind), st.sampled_from("abc"), st.lists(spans, max_size=4, unique=True))


@given(st.lists(findings, max_size=12), st.integers(0, 9000), st.integers(1, 3000))
def test_marks_are_found_by_place_whatever_was_put_and_taken_before(
    acts: list[tuple[MarkKind, str, list[Span]]], start: int, length: int
) -> None:
    marks, plain = TextMarks(), dict[tuple[MarkKind, str], list[Span]]()
    for kind, finding, put in acts:
        assert marks.put(kind, finding, put) == (put != plain.get((kind, finding), []))
        plain[kind, finding] = put
    known = [TextMark(s.start, s.end, kind, finding) for (kind, finding), put in plain.items() for s in put]
    end = start + length
    assert marks.within(start, end) == sorted(m for m in known if m.start < end and start < m.end)
    assert len(marks) == len(known)


@given(st.text(max_size=30), st.lists(st.integers(0, 30), max_size=6, unique=True))
def test_pieces_of_a_text_keep_the_places_of_the_whole(text: str, cuts: list[int]) -> None:
    edges = sorted(min(cut, len(text)) for cut in cuts)
    pieces = [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=False) if a < b]
    offsets = Offsets(text, pieces)
    units = offsets.text.encode("utf-16-le", "surrogatepass")
    for piece in pieces:
        for point in range(piece.start, piece.end):
            unit = offsets.units(point)
            assert offsets.points(unit) == point
            assert units[2 * unit :].decode("utf-16-le", "surrogatepass").startswith(text[point])
            assert offsets.shows(point)


LINE = st.text("aé😀-b ", min_size=38, max_size=44)


@given(st.lists(LINE, min_size=2, max_size=8), st.lists(st.integers(0, 300), max_size=4, unique=True))
def test_what_is_drawn_leads_back_to_the_source_over_soft_line_ends(lines: list[str], cuts: list[int]) -> None:
    text = "\n".join(lines)
    edges = sorted(min(cut, len(text)) for cut in cuts)
    pieces = [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=False) if a < b] or [Span(0, len(text))]
    offsets = Offsets(text, pieces)
    drawn, before = offsets.text, -1
    for piece in pieces:
        assert offsets.within(piece.start, piece.end) == piece.of(text), "what is copied is the source"
        for point in range(piece.start, piece.end):
            unit = offsets.units(point)
            assert unit >= before
            before = unit
            if offsets.draws(point) and not text[point].isspace():
                assert offsets.points(unit) == point
                assert drawn.encode("utf-16-le")[2 * unit :].decode("utf-16-le").startswith(text[point])
            elif not offsets.draws(point):
                assert text[point].isspace(), "only blanks are drawn otherwise"


def test_every_action_has_a_shortcut_of_its_own_and_an_icon_that_is_there(qtbot: QtBot) -> None:
    keys = [act.key for act in ACTIONS if act.key]
    assert len(set(keys)) == len(keys)
    for act in ACTIONS:
        assert act.menu in MENUS
        if act.icon:
            assert icon_path(act.icon).exists()
            assert not icon(act.icon, "#ff0000").isNull()


@pytest.mark.parametrize("size", [16, 24])
def test_icons_are_drawn_as_fine_as_the_screen_is(qtbot: QtBot, size: int) -> None:
    made = icon("open", "#ff0000")
    assert [made.pixmap(QSize(size, size), scale).width() for scale in (1.0, 2.0)] == [size, 2 * size]
