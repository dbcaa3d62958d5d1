"""The compiled catalogue, read without Qt."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from annotator.io.catalogue import LANGUAGES, SOURCE, Catalogue, translated

CATALOGUES = Path(__file__).resolve().parents[2] / "resources" / "translations"


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != SOURCE])
def test_every_text_is_found_as_qt_finds_it(language: str) -> None:
    qt = QTranslator()
    assert qt.load(str(CATALOGUES / f"annotator_{language}.qm"))
    several = 0
    for context in ElementTree.parse(CATALOGUES / f"annotator_{language}.ts").getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = message.findtext("source", "")
            assert translated(name, text, language) == message.findtext("translation") == qt.translate(name, text)
            several += 1
    assert several > 1000


def test_what_is_not_in_it_stays_english() -> None:
    assert translated("words", "Bridges are grey", "nl") == "Bridges are grey"
    assert translated("no such context", "Partial", "nl") == "Partial"
    assert translated("words", "Partial", "en") == translated("words", "Partial", "xx") == "Partial"
    assert translated("words", "\ud800", "nl") == "\ud800"


def test_an_empty_catalogue_holds_nothing() -> None:
    assert Catalogue(b"").get("words", "Partial") is None
