"""What the program is not sure of, and finding questions anew in another language."""

from __future__ import annotations

import pytest

from annotator.app.doubts import doubtful, misgiving, next_doubtful
from annotator.app.restructuring import in_language
from annotator.core.review import Dossier
from tests.importing import import_source

UNSURE = "Vraag 1\nWat?\n\nVraag 2\nHoe?\n\nAntwoord 1\nDit.\n\nAntwoord 4\nDat.\n"


def dossier(text: str) -> Dossier:
    return import_source(text.encode(), "x.txt")


def test_each_doubt_is_a_sentence_about_its_part() -> None:
    found = doubtful(dossier(UNSURE).structure)
    assert [str(sentence) for one in found for sentence in one.why] == [
        "Question 2: which answer is its own is not sure.",
        "Answer 4: which questions it answers is not sure.",
    ]


def test_doubts_of_questions_are_told_too() -> None:
    found = doubtful(dossier("1. Wat kost het?\n\n2. Wie betaalt?\n\n4. Wanneer?\n").structure)
    assert [str(sentence) for one in found for sentence in one.why] == [
        "Question 4: its label breaks the sequence, or was read with doubt."
    ]


def test_the_next_doubtful_part_comes_round_to_the_first() -> None:
    structure = dossier(UNSURE).structure
    first = next_doubtful(structure, 0)
    assert first is not None
    last = next_doubtful(structure, first.part.span.start)
    assert last is not None
    assert (first.part.id, last.part.id) == ("2", "A4")
    assert next_doubtful(structure, last.part.span.start) == first


def test_where_all_is_sure_there_is_no_next() -> None:
    assert next_doubtful(dossier("Vraag 1\nWat?\nAntwoord 1\nDit.\n").structure, 0) is None


@pytest.mark.parametrize(("language", "labels"), [("nl", ["1"]), ("fr", [None]), ("de", [None])])
def test_headings_of_another_language_than_the_chosen_one_are_none(language: str, labels: list[str | None]) -> None:
    before = dossier("Vraag 1\nKlopt dit?\n\nAntwoord 1\nDat klopt.\n")
    after = in_language(before, language).apply(before)
    assert [a.label for a in after.structure.answers] == labels
    assert after.facts.language == language
    assert after.source is before.source


def test_numbering_counts_in_every_language() -> None:
    before = dossier("1. Klopt dit?\n\n2. En dat?\n\n1. Dit klopt.\n\n2. Dat niet.\n")
    after = in_language(before, "de").apply(before)
    assert after.structure == before.structure


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Geachte heer,\n\nHet was een mooie dag en de zon scheen.\n", "No questions were found in x.txt"),
        ("1. Wat kost de brug?\n\n2. Wie betaalt het?\n\n3. Wanneer is hij klaar?\n", "Most questions in x.txt"),
        ("1. Zub welmo tarka?\n\n2. Ven dolmi?\n\n1. Solen.\n\n2. Marka.\n", "The language of x.txt is not known"),
        ("Vraag 1\nWat is het?\n\nVraag 2\nHoe?\n\nAntwoord 1\nDit is het.\n\nAntwoord 2\nZo.\n", "None"),
    ],
)
def test_a_document_that_was_read_wrongly_as_a_whole_is_never_silent(text: str, said: str) -> None:
    assert str(misgiving(dossier(text))).startswith(said)
