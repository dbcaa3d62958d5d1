"""The words of the field, as users read them, in the language of the window."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.core import words as _words
from annotator.core.codebook import Codebook, ReasonId
from annotator.core.labels import called, number
from annotator.core.phrases import Moment
from annotator.core.words import (
    ATTENTION,
    CONFIDENCES,
    FACTS,
    FIELDS,
    LINKS,
    OPEN,
    STATES,
    STATUSES,
    TYPES,
    VERDICTS,
    word_of,
)
from annotator.gui.translation.times import local_time
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP

__all__ = [
    "ATTENTION",
    "CONFIDENCES",
    "FACTS",
    "FIELDS",
    "LINKS",
    "OPEN",
    "STATES",
    "STATUSES",
    "TYPES",
    "VERDICTS",
    "answer_label",
    "called",
    "language",
    "lowered",
    "named",
    "number",
    "question_label",
    "word",
]

_CONTEXT = "words"
_QUESTION = QT_TRANSLATE_NOOP("words", "Q{0}")
_ANSWER = QT_TRANSLATE_NOOP("words", "A{0}")


def named(value: str, codebook: Codebook | None = None) -> str:
    """A value of a sentence as users read it: a word of the field translated, a reason by its label, a time here."""
    if isinstance(value, Moment):
        return local_time(value)
    if isinstance(value, ReasonId):
        labels = {r.id: r.label.in_language(language()) for r in codebook.reasons} if codebook is not None else {}
        return labels.get(value) or str(value)
    english = word_of(value) if isinstance(value, StrEnum) else None
    return lowered(word(english)) if english is not None else str(value)


def lowered(words: str) -> str:
    """A word as it stands inside a sentence. German keeps its capitals."""
    return _words.lowered(words, language())


def word(english: str) -> str:
    """One of the words above, translated."""
    return QCoreApplication.translate(_CONTEXT, english)


def language() -> str:
    """ISO 639-1 code of the language that the codebook is shown in."""
    return QLocale().name()[:2]


def question_label(label: str) -> str:
    """A question where there is little room: "Q2a"; "Q1" as well where the id "q1" stands for no printed label."""
    return word(_QUESTION).format(number(label))


def answer_label(label: str) -> str:
    """An answer where there is little room: "A2"; "" where no label is printed gives the letter alone."""
    return word(_ANSWER).format(label)
