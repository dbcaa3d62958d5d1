"""What looks wrong is marked with a doubt; what is plain is not."""

from __future__ import annotations

from annotator.analysis.segmenting import segment
from annotator.core.structure import Doubt


def doubts(text: str) -> dict[str, tuple[Doubt, ...]]:
    structure = segment(text).structure
    return {one.id: one.doubts for one in (*structure.questions, *structure.answers) if one.doubts}


def test_a_plain_list_has_no_doubts() -> None:
    assert doubts("1. Hoeveel bruggen zijn er?\n2. Waarom?\n\nAntwoord\n\n1. Twaalf.\n2. Daarom.\n") == {}


def test_labels_printed_again_under_their_joint_heading_without_a_question_mark() -> None:
    found = doubts("Frage 1:\nWie viele?\n\nFragen 2 und 3:\n2. die Gründe.\n3. der Beginn.\n\nEs sind zwei.\n")
    assert found["2"] == found["3"] == (Doubt.BOUNDARY,)


def test_a_question_that_asks_nothing() -> None:
    found = doubts("Vraag 1\nDe brug is dicht.\n\nVraag 2\nWaarom?\n\nAntwoord 1\nJa.\n\nAntwoord 2\nDaarom.\n")
    assert found == {"1": (Doubt.BOUNDARY,)}


def test_an_answer_that_ends_by_asking() -> None:
    found = doubts("Vraag 1\nHoeveel?\n\nAntwoord 1\nTwee.\n\nEn hoeveel tunnels zijn er?\n")
    assert found == {"A1": (Doubt.BOUNDARY,)}
