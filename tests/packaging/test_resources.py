"""What ships beside the code: the codebook in four languages, the icons, the samples."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from annotator.core.codebook import LocalText, Verdict, codebook_from_json
from annotator.gui.style.icons import MEANINGS

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LANGUAGES = {"en", "nl", "fr", "de"}
ICONS = set(MEANINGS)


def read(name: str) -> object:
    return json.loads((RESOURCES / name).read_text(encoding="utf-8"))


def test_codebook_explains_every_reason_in_four_languages() -> None:
    book = codebook_from_json(read("codebook/codebook.json"))
    assert book.name == "kv-codebook/0.1"
    assert len(book.reasons) == 22
    for reason in book.reasons:
        for text in (reason.label, reason.definition, reason.use_when, reason.not_when):
            assert {language for language, words in text.texts if words.strip()} == LANGUAGES, reason.id
            assert not same_in_two_languages(text), reason.id
        assert {language for language, _ in reason.examples} == LANGUAGES, reason.id


def same_in_two_languages(text: LocalText) -> bool:
    """Whether a longer text was left as it was in another language; a word may well be the same in two."""
    long = [words for _, words in text.texts if len(words) > 25]
    return len(set(long)) < len(long)


def test_codebook_names_the_reasons_that_it_refers_to() -> None:
    book = codebook_from_json(read("codebook/codebook.json"))
    numbers = {reason.id.split("_")[0] for reason in book.reasons}
    for reason in book.reasons:
        by_language = [set(re.findall(r"\b[APN]\d+\b", words)) for _, words in reason.not_when.texts]
        assert by_language.count(by_language[0]) == len(LANGUAGES), reason.id
        assert by_language[0] <= numbers, reason.id


def test_codebook_gives_reasons_for_the_three_verdicts_only() -> None:
    book = codebook_from_json(read("codebook/codebook.json"))
    counted = {verdict: len(book.reasons_for(verdict)) for verdict in Verdict if book.reasons_for(verdict)}
    assert counted == {Verdict.ANSWERED: 5, Verdict.PARTIAL: 5, Verdict.NOT_ANSWERED: 12}


def test_icons_are_all_there() -> None:
    assert {path.stem for path in (RESOURCES / "icons").glob("*.svg")} == ICONS


@pytest.mark.parametrize("name", sorted(ICONS))
def test_icon_is_drawn(name: str, qtbot: QtBot) -> None:
    image = QIcon(str(RESOURCES / "icons" / f"{name}.svg")).pixmap(QSize(24, 24)).toImage()
    drawn = sum(image.pixelColor(x, y).alpha() > 128 for x in range(image.width()) for y in range(image.height()))
    assert drawn >= 24


def test_neutral_icons_have_one_colour_to_replace() -> None:
    coloured = {"annotator", "drop"}
    for name in ICONS - coloured:
        drawing = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        assert set(re.findall(r"#[0-9a-f]+", drawing)) == {"#000"}, name


def test_samples_are_text_as_published(sample_bytes: bytes) -> None:
    text = sample_bytes.decode("utf-8")
    assert text.startswith(" Zwemmen in rivieren")
    assert max(map(len, text.splitlines())) <= 88
    assert {path.stem[:2] for path in (RESOURCES / "samples").glob("*.txt")} == LANGUAGES


def test_the_wheel_takes_every_folder_but_the_screenshots() -> None:
    project = tomllib.loads((RESOURCES.parent / "pyproject.toml").read_text(encoding="utf-8"))
    taken = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    folders = {path.name for path in RESOURCES.iterdir()} - {"screenshots"}
    assert taken == {f"resources/{name}": f"annotator/resources/{name}" for name in folders}
