"""The File menu: each line has a key of its own, so that one press does it."""

from __future__ import annotations

from collections import Counter

from annotator.gui.actions import file_menu


def test_no_two_lines_share_a_key() -> None:
    lines = [act.text for act in file_menu.ACTS if not act.submenu]
    keys = Counter(text[text.index("&") + 1].lower() for text in lines)
    assert [key for key, times in keys.items() if times > 1] == []
