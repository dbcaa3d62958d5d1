"""Offsets, marks, themes, icons, the action table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from annotator.app.resources import icon_path
from annotator.core.codebook import Verdict
from annotator.gui.actions import ACTS, MENUS
from annotator.gui.icons import icon
from annotator.gui.theme import DARK, LIGHT, VERDICT_SYMBOLS, Theme, theme
from annotator.gui.views.source import Mark, MarkKind
from annotator.gui.views.source.marks import flattened
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
        st.builds(lambda a, n, k: Mark(a, a + n, k), st.integers(0, 20), st.integers(1, 9), st.sampled_from(MarkKind))
    )
)
def test_flattened_marks_say_of_each_place_what_it_is(marks: list[Mark]) -> None:
    found = list(flattened(marks, 5, 15))
    for place in range(5, 15):
        kinds = {m.kind for m in marks if m.start <= place < m.end}
        assert [set(k) for left, right, k in found if left <= place < right] == ([kinds] if kinds else [])


def luminance(colour: str) -> float:
    """WCAG 2.1, relative luminance."""
    red, green, blue = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (red, green, blue)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_ground(colours: Theme) -> None:
    for ground in (colours.paper, colours.panel, colours.current, colours.evidence):
        assert contrast(colours.ink, ground) >= 4.5
    for ground in (colours.paper, colours.panel):
        for text in (colours.quiet, colours.accent, *(c for _, c in colours.verdicts)):
            assert contrast(text, ground) >= 4.5, (text, ground)
    assert contrast(colours.paper, colours.accent) >= 4.5


def test_every_verdict_has_a_symbol_and_a_colour() -> None:
    assert len(set(VERDICT_SYMBOLS.values())) == len(Verdict) + 1
    assert theme(dark=True).verdict(None) == QColor(DARK.quiet)
    assert theme(dark=False) is LIGHT


def test_every_action_has_a_shortcut_of_its_own_and_an_icon_that_is_there(qtbot: QtBot) -> None:
    keys = [act.key for act in ACTS if act.key]
    assert len(set(keys)) == len(keys)
    for act in ACTS:
        assert act.menu in MENUS
        if act.icon:
            assert icon_path(act.icon).exists()
            assert not icon(act.icon, "#ff0000").isNull()
