"""Every pair of colours that meet, measured; every sign and colour with one meaning."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QColor

from annotator.app.resources import icon_path
from annotator.core.codebook import Verdict
from annotator.gui.style.icons import MEANINGS, icon
from annotator.gui.style.theme import THEMES, VERDICT_ICONS, VERDICT_SYMBOLS, Theme
from annotator.gui.views.commitments.list import SIGNS
from annotator.gui.views.question.message import SIGNS as MESSAGES

GROUNDS = ("paper", "panel", "chrome", "soft", "hover")
TEXT = [
    *(("ink", ground) for ground in (*GROUNDS, "tint", "evidence", "selection", "commitment_fill", "to_do", "fault")),
    *(("quiet", ground) for ground in GROUNDS),
    *(("accent", ground) for ground in ("paper", "panel", "chrome", "soft", "to_do", "hover")),
    *((verdict, ground) for verdict in ("answered", "partial", "not_answered") for ground in GROUNDS[:3]),
    *(("on_verdict", verdict) for verdict in ("answered", "partial", "not_answered")),
    ("on_accent", "accent"),
    ("commitment", "paper"),
    ("commitment", "panel"),
    ("evidence_edge", "paper"),
    ("not_answered", "fault"),
]
SEEN = [
    *(("edge", ground) for ground in GROUNDS),
    *((strong, "soft") for strong in ("answered", "partial", "not_answered")),
    ("accent", "panel"),
    ("evidence_edge", "panel"),
    ("evidence_edge", "evidence"),
    ("commitment", "evidence"),
    ("commitment", "commitment_fill"),
]


def luminance(colour: str) -> float:
    """WCAG 2.1, relative luminance."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("shown", THEMES.values(), ids=THEMES)
def test_words_can_be_read_and_signs_be_seen_wherever_they_stand(shown: Theme) -> None:
    low = [(a, b) for a, b in TEXT if contrast(getattr(shown, a), getattr(shown, b)) < 4.5]
    low += [(a, b) for a, b in SEEN if contrast(getattr(shown, a), getattr(shown, b)) < 3.0]
    assert low == []


@pytest.mark.parametrize("shown", THEMES.values(), ids=THEMES)
def test_a_strong_colour_has_one_meaning(shown: Theme) -> None:
    strong = ("answered", "partial", "not_answered", "commitment", "accent", "evidence")
    assert len({getattr(shown, name) for name in strong}) == len(strong)


def test_each_picture_stands_for_one_thing_and_each_thing_has_one() -> None:
    shipped = {path.stem for path in icon_path("undo").parent.glob("*.svg")}
    assert shipped == set(MEANINGS)
    assert [m for m, count in Counter(MEANINGS.values()).items() if count > 1] == []
    drawings = Counter(icon_path(name).read_text(encoding="utf-8") for name in MEANINGS)
    assert max(drawings.values()) == 1


def test_signs_of_one_kind_share_a_shape_that_no_other_kind_has() -> None:
    kinds = {name: meaning.partition(":")[0] for name, meaning in MEANINGS.items()}
    assert {kinds[name] for name in VERDICT_ICONS.values()} == {"verdict"}
    assert {kinds[name] for name in SIGNS.values()} == {"commitment"}
    assert len(set(VERDICT_ICONS.values())) == len(Verdict) + 1
    assert len(set(MESSAGES.values())) == len(MESSAGES)
    for name in SIGNS.values():
        assert "<rect" in icon_path(name).read_text(encoding="utf-8"), "statuses are squares"
    for name in VERDICT_ICONS.values():
        assert "<circle" in icon_path(name).read_text(encoding="utf-8"), "verdicts are round"


def test_every_verdict_has_a_symbol_and_a_colour() -> None:
    assert len(set(VERDICT_SYMBOLS.values())) == len(Verdict) + 1
    dark = THEMES["dark"]
    assert dark.verdict(None) == QColor(dark.quiet)


def test_an_icon_is_drawn_in_the_colour_asked_for(qapp: object) -> None:
    image = icon("begun_all", "#ff0000").pixmap(24, 24).toImage()
    assert image.pixelColor(12, 12) == QColor("#ff0000")
