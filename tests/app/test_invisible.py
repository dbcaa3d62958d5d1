"""Invisible characters change neither lines nor labels: the structure is that of the text without them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.app.resources import sample_path
from annotator.core.invisible import without_invisible
from annotator.core.structure import Structure
from annotator.io.importers import read_source
from tests.importing import import_source

CHARACTERS = "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u2060\u2063\u2066\ufe0f\ufeff"
LABEL = re.compile(r"^(Antwoord|Vraag|(?:\d+[a-z]?(?:-\d+)?[.)]))", re.MULTILINE)
PLACES = {
    "before": lambda label, char: char + label,
    "inside": lambda label, char: label[:-1] + char + label[-1],
    "behind": lambda label, char: label + char,
}


def outline(structure: Structure) -> tuple[list[object], list[object]]:
    return (
        [(q.id, q.label, q.parent, q.judged, q.conditional) for q in structure.questions],
        [(a.id, a.label, a.declared_for) for a in structure.answers],
    )


def sample() -> str:
    return read_source(sample_path().read_bytes(), "x").text


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("char", CHARACTERS, ids=lambda char: f"{ord(char):04X}")
def test_labels_with_them_are_found(char: str, place: str) -> None:
    text = sample()
    plain = import_source(text.encode(), "x.txt")
    disturbed = LABEL.sub(lambda found: PLACES[place](found[0], char), text)
    assert disturbed != text
    found = import_source(disturbed.encode(), "x.txt")
    assert outline(found.structure) == outline(plain.structure)
    words = [without_invisible(q.span.of(disturbed)).strip() for q in found.structure.questions]
    assert words == [q.span.of(text) for q in plain.structure.questions]


@pytest.mark.parametrize("char", CHARACTERS, ids=lambda char: f"{ord(char):04X}")
def test_lines_of_them_are_blank(char: str) -> None:
    text = sample()
    disturbed = text.replace("\n\n", f"\n{char}\n")
    plain, found = import_source(text.encode(), "x.txt"), import_source(disturbed.encode(), "x.txt")
    assert outline(found.structure) == outline(plain.structure)


@pytest.mark.parametrize(
    "name", ["maatwerk-zwsp-after-label.txt", "maatwerk-zwsp-blank-lines.txt", "maatwerk-sharepoint-like.html"]
)
def test_the_cases_give_what_the_text_gives_without_them(name: str, shared: Path) -> None:
    structure = import_source((shared / "cases" / name).read_bytes(), name).structure
    assert len(structure.judged) == 10
    assert [answer.label for answer in structure.answers] == ["1", "2", "3-5", "6", "7", "8"]
