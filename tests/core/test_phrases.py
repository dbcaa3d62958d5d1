"""Sentences whose values are words of the field."""

from __future__ import annotations

from annotator.core.codebook import ReasonId, Verdict
from annotator.core.edits import SetReason, SetVerdict
from annotator.core.phrases import phrase
from tests.strategies.small import LATER


def test_a_value_keeps_its_type_for_who_shows_it() -> None:
    kinds = {name: type(value) for name, value in SetVerdict("r1", "4", Verdict.PARTIAL, LATER).describe().values}
    assert kinds == {"question": str, "verdict": Verdict}
    assert dict(SetReason("r1", "4", "N1", LATER).describe().values)["reason"] == ReasonId("N1")


def test_in_english_it_reads_as_text() -> None:
    said = phrase("{count} questions: {verdict}, {reason}", count=2, verdict=Verdict.PARTIAL, reason=ReasonId("P1"))
    assert str(said) == "2 questions: partial, P1"


def test_a_translation_may_turn_words_round() -> None:
    said = phrase("{count} questions: {verdict}", count=2, verdict=Verdict.PARTIAL)
    assert said.filled("{verdict} ({count})", lambda value: value.upper()) == "PARTIAL (2)"
