"""Layouts by example: learnt from marked places, kept by name, applied to the next document of the same house."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.app.errors import AppError
from annotator.app.files.opening import open_file
from annotator.app.files.saving import save
from annotator.app.layouts import (
    carried_layout,
    export_layout,
    import_layout,
    layout,
    layout_names,
    layouts_for,
    layouts_like,
    learn_layout,
    place_of,
    relaid,
    remove_layout,
    save_layout,
)
from annotator.app.repairing import by_layout
from annotator.core.source import Source
from tests.importing import import_source

# Words of no language: only marks tell what asks and what answers.
FIRST = "Zub 1\nWelmo trapi lon deka.\nMirk\nSolen trapi na.\n\nZub 2\nKasto pelin?\nMirk\nPelin kasto dre lunta.\n"
SECOND = (
    "Zub 1\nTrelo min sapa.\nMirk\nSapa lo tre.\n\nZub 2\nGanto fel ore dim.\nMirk\nDim ore.\n\n"
    "Zub 3\nHesta mi lor?\nMirk\nLor mi hesta vun.\n"
)


def source(text: str) -> Source:
    return Source(text, text.encode(), "x.txt")


@pytest.fixture
def house() -> Source:
    return source(FIRST)


def learnt(house: Source, name: str = "Zubia") -> None:
    places = [place_of(house, "Welmo trapi")], [place_of(house, "Solen trapi na.")]
    save_layout(learn_layout(house, *places, name).profile)


def test_the_second_document_of_a_house_comes_right_by_the_layout_of_the_first(house: Source, tmp_path: Path) -> None:
    learnt(house)
    path = tmp_path / "second.txt"
    path.write_text(SECOND, "utf-8")
    dossier = open_file(path).dossier
    found = relaid(dossier, layout("Zubia")).apply(dossier)
    asked = [SECOND[q.body : q.body + 5] for q in found.structure.questions]
    assert asked == ["Trelo", "Ganto", "Hesta"]
    links = [(SECOND[a.body : a.body + 5], a.declared_for) for a in found.structure.answers]
    assert links == [("Sapa ", ("1",)), ("Dim o", ("2",)), ("Lor m", ("3",))]
    assert found.layout is not None
    assert found.layout.name == "Zubia"
    assert carried_layout(found) == layout("Zubia")
    assert layouts_for(found) == ("Zubia",)
    review = tmp_path / "second.xml"
    save(found, review)
    remove_layout("Zubia")
    assert layouts_for(open_file(review).dossier) == ("Zubia",), "the review carries it"
    assert by_layout(open_file(review).dossier, "Zubia").edit.structure == found.structure
    assert import_layout(review) == layout("Zubia")


def test_a_review_that_carries_no_layout_gives_none(tmp_path: Path) -> None:
    save(import_source(b"Vraag 1\nHoe?\n", "x.txt"), tmp_path / "x.xml")
    with pytest.raises(AppError, match="carries no layout"):
        import_layout(tmp_path / "x.xml")
    assert layouts_for(open_file(tmp_path / "x.xml").dossier) == ()


def test_what_is_learnt_is_shown_in_the_text_it_was_learnt_from(house: Source) -> None:
    found = learn_layout(house, [place_of(house, "Welmo")], [place_of(house, "Solen")], "x").structure
    assert [q.label for q in found.questions] == ["1", "2"]
    assert [a.declared_for for a in found.answers] == [("1",), ("2",)]


def test_layouts_are_kept_by_name(house: Source, tmp_path: Path) -> None:
    assert layout_names() == ()
    learnt(house)
    assert layout_names() == ("Zubia",)
    export_layout("Zubia", tmp_path / "z.toml")
    kept = layout("Zubia")
    remove_layout("Zubia")
    assert layout_names() == ()
    assert import_layout(tmp_path / "z.toml") == kept
    with pytest.raises(AppError, match="already"):
        import_layout(tmp_path / "z.toml")
    assert import_layout(tmp_path / "z.toml", replacing=True) == layout("Zubia")


@pytest.mark.parametrize("act", [layout, remove_layout])
def test_a_layout_that_is_not_there_is_told(act: object) -> None:
    assert callable(act)
    with pytest.raises(AppError, match="no layout"):
        act("Nowhere")


@pytest.mark.parametrize("name", ["", "../x", "a/b", ".hidden", "x" * 90, "x."])
def test_a_name_is_one_that_every_system_takes_for_a_file(name: str, house: Source) -> None:
    with pytest.raises(AppError, match="no name"):
        learn_layout(house, [6], [place_of(house, "Solen")], name)


def test_a_damaged_layout_is_told(tmp_path: Path) -> None:
    for content in ("", "name = 1", "name = 'x'", "name = 'x'\n[[head]]\nrole = 'sings'", "head = 3", "\x00"):
        (tmp_path / "l.toml").write_text(content, "utf-8")
        with pytest.raises(AppError, match="holds no layout"):
            import_layout(tmp_path / "l.toml")


def test_layouts_whose_heads_stand_in_a_text_are_offered_and_others_not(house: Source) -> None:
    learnt(house)
    assert layouts_like(source(SECOND)) == ("Zubia",)
    assert layouts_like(source("Vraag 1\nHoe?\n\nAntwoord 1\nZo.\n")) == ()


def test_marks_must_hold_text_and_both_kinds(house: Source) -> None:
    with pytest.raises(AppError, match="needs both"):
        learn_layout(house, [6], [], "x")
    for place in (-1, len(FIRST), FIRST.index("\n")):
        with pytest.raises(AppError, match="holds no text"):
            learn_layout(house, [place], [6], "x")


def test_a_place_is_a_number_or_words_as_printed(house: Source) -> None:
    assert place_of(house, "12") == 12
    assert place_of(house, "Kasto   pelin?") == FIRST.index("Kasto")
    with pytest.raises(AppError, match="does not stand"):
        place_of(house, "Vraag")
