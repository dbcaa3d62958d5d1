"""The words of the field, as sentences show them."""

from __future__ import annotations

from enum import StrEnum

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.app.resources import resource
from annotator.core.codebook import ReasonId, Verdict
from annotator.core.commitments import CommitmentField, CommitmentType, LinkType, Status
from annotator.core.completing import Open
from annotator.core.edits import SetReason, SetVerdict
from annotator.core.review import Confidence, ReviewState
from annotator.core.source import FactName
from annotator.gui.document import translated
from annotator.gui.translation import words
from tests.strategies.small import CODEBOOK, LATER

TABLES: list[tuple[type[StrEnum], dict[object, str]]] = [
    (Verdict, words.VERDICTS),
    (Confidence, words.CONFIDENCES),
    (CommitmentType, words.TYPES),
    (Status, words.STATUSES),
    (LinkType, words.LINKS),
    (CommitmentField, words.FIELDS),
    (FactName, words.FACTS),
    (ReviewState, words.STATES),
    (Open, words.OPEN),
]  # type: ignore[list-item]


@pytest.mark.parametrize(("kind", "table"), TABLES, ids=lambda value: getattr(value, "__name__", ""))
def test_every_word_of_the_field_has_one(kind: type[StrEnum], table: dict[object, str]) -> None:
    assert set(kind) <= set(table)


def test_a_sentence_shows_words_and_labels_and_no_ids() -> None:
    said = SetVerdict("r1", "4", Verdict.NOT_ANSWERED, LATER).describe()
    assert translated(said) == "Question 4: verdict not answered"
    assert translated(SetReason("r1", "4", "N1", LATER).describe(), CODEBOOK) == "Question 4: reason lost"


def test_a_reason_that_the_codebook_does_not_have_is_named_by_its_id() -> None:
    assert words.named(ReasonId("Z9"), CODEBOOK) == "Z9"


def test_german_words_keep_their_capitals(monkeypatch: pytest.MonkeyPatch) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        assert words.lowered("Antwort") == "Antwort"
    finally:
        QLocale.setDefault(before)
    assert words.lowered("Answer") == "answer"


@pytest.mark.parametrize(("code", "expected"), [("en", "Q2a A3"), ("nl", "V2a A3"), ("fr", "Q2a R3"), ("de", "F2a A3")])
def test_short_labels_have_the_letters_of_the_language(qapp: QApplication, code: str, expected: str) -> None:
    translator = QTranslator()
    if code != "en":
        assert translator.load(str(resource("translations", f"annotator_{code}.qm")))
        qapp.installTranslator(translator)
    try:
        assert f"{words.question_label('2a')} {words.answer_label('3')}" == expected
    finally:
        qapp.removeTranslator(translator)


def test_a_question_without_a_label_has_one_letter() -> None:
    assert [words.question_label(known) for known in ("q1", "1", "q", "qa")] == ["Q1", "Q1", "Qq", "Qqa"]
