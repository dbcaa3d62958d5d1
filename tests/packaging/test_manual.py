"""The manuals speak of the window as it is: every item of every menu, by the words that the window has for it."""

from __future__ import annotations

import re

import pytest

from annotator.app.resources import MANUALS, manual_text
from annotator.app.speaking import translated
from annotator.gui.actions import ACTIONS


def shown(text: str, language: str) -> str:
    return translated("actions", text, language).replace("&&", "\0").replace("&", "").replace("\0", "&")


def tasks(language: str) -> str:
    """The manual without its last section, which is made of the table."""
    return manual_text(language).rpartition("\n## ")[0]


@pytest.mark.parametrize("language", MANUALS)
def test_every_item_of_every_menu_is_named(language: str) -> None:
    text = manual_text(language)
    assert [act.name for act in ACTIONS if f"*{shown(act.text, language)}*" not in text] == []


@pytest.mark.parametrize("language", MANUALS)
def test_a_path_through_the_menus_leads_somewhere(language: str) -> None:
    paths = re.findall(r"\*([^*›]+(?: › [^*›]+)+)\*", tasks(language))
    assert len(paths) > 40
    known = set()
    for act in ACTIONS:
        place = [shown(name, language) for name in (act.menu, act.submenu, act.text) if name]
        known |= {" › ".join(place), " › ".join(place[:-1])}
    assert [path for path in paths if path not in known] == []


def test_both_manuals_tell_the_same() -> None:
    names = [act.name for act in ACTIONS if not act.submenu]
    told = {
        language: {name for name, act in zip(names, (a for a in ACTIONS if not a.submenu), strict=True)
                   if shown(act.text, language) in tasks(language)}
        for language in MANUALS
    }  # fmt: skip
    assert [text.count("\n## ") for text in map(tasks, MANUALS)] == [tasks("en").count("\n## ")] * 2
    assert told["nl"] == told["en"]


@pytest.mark.parametrize("word", ["opeis", "aanloop", "bewoording", "verbeterde"])
def test_the_dutch_manual_uses_the_words_of_the_window(word: str) -> None:
    assert word not in tasks("nl").casefold()
