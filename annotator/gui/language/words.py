"""The words of the field, as users read them, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.core.codebook import Codebook, ReasonId, Verdict
from annotator.core.commitments import CommitmentField, CommitmentType, LinkType, Status
from annotator.core.completing import Open
from annotator.core.phrases import Moment
from annotator.core.progress import Attention
from annotator.core.review import Confidence, ReviewState
from annotator.core.source import FactName
from annotator.gui.language.times import local_time
from annotator.gui.language.translating import QT_TRANSLATE_NOOP

_CONTEXT = "words"
VERDICTS: dict[Verdict | None, str] = {
    Verdict.ANSWERED: QT_TRANSLATE_NOOP("words", "Answered"),
    Verdict.PARTIAL: QT_TRANSLATE_NOOP("words", "Partial"),
    Verdict.NOT_ANSWERED: QT_TRANSLATE_NOOP("words", "Not answered"),
    Verdict.NOT_APPLICABLE: QT_TRANSLATE_NOOP("words", "Not applicable"),
    Verdict.CANNOT_JUDGE: QT_TRANSLATE_NOOP("words", "Cannot judge"),
    None: QT_TRANSLATE_NOOP("words", "Not yet reviewed"),
}
CONFIDENCES: dict[Confidence | None, str] = {
    None: QT_TRANSLATE_NOOP("words", "Not stated"),
    Confidence.LOW: QT_TRANSLATE_NOOP("words", "Low"),
    Confidence.MEDIUM: QT_TRANSLATE_NOOP("words", "Medium"),
    Confidence.HIGH: QT_TRANSLATE_NOOP("words", "High"),
}
TYPES = {
    CommitmentType.PROMISE: QT_TRANSLATE_NOOP("words", "Promise"),
    CommitmentType.ONGOING_ACTION: QT_TRANSLATE_NOOP("words", "Ongoing action"),
    CommitmentType.INFORMATION: QT_TRANSLATE_NOOP("words", "Information"),
    CommitmentType.STUDY_CONSIDERATION: QT_TRANSLATE_NOOP("words", "Study or consideration"),
    CommitmentType.INTENTION: QT_TRANSLATE_NOOP("words", "Intention"),
}
STATUSES = {
    Status.OPEN: QT_TRANSLATE_NOOP("words", "Open"),
    Status.IN_PROGRESS: QT_TRANSLATE_NOOP("words", "In progress"),
    Status.PARTLY_FULFILLED: QT_TRANSLATE_NOOP("words", "Partly fulfilled"),
    Status.FULFILLED: QT_TRANSLATE_NOOP("words", "Fulfilled"),
    Status.NOT_FULFILLED: QT_TRANSLATE_NOOP("words", "Not fulfilled"),
    Status.DROPPED: QT_TRANSLATE_NOOP("words", "Dropped"),
    Status.SUPERSEDED: QT_TRANSLATE_NOOP("words", "Superseded"),
    Status.UNCLEAR: QT_TRANSLATE_NOOP("words", "Unclear"),
}
ATTENTION = {
    Attention.DOUBTFUL: QT_TRANSLATE_NOOP("words", "doubtful boundary or claim"),
    Attention.NO_ANSWER: QT_TRANSLATE_NOOP("words", "no answer claims it"),
    Attention.REASON_MISSING: QT_TRANSLATE_NOOP("words", "reason missing"),
    Attention.EVIDENCE_MISSING: QT_TRANSLATE_NOOP("words", "evidence missing"),
    Attention.JOINT_ANSWER_SILENT: QT_TRANSLATE_NOOP("words", "the joint answer does not address it"),
}
LINKS = {
    LinkType.RESPONDS_TO: QT_TRANSLATE_NOOP("words", "Responds to question"),
    LinkType.STATED_IN: QT_TRANSLATE_NOOP("words", "Stated in answer"),
    LinkType.PART_OF: QT_TRANSLATE_NOOP("words", "Part of"),
    LinkType.DEPENDS_ON: QT_TRANSLATE_NOOP("words", "Depends on"),
    LinkType.REPEATS: QT_TRANSLATE_NOOP("words", "Repeats"),
    LinkType.AMENDS: QT_TRANSLATE_NOOP("words", "Amends"),
    LinkType.SUPERSEDES: QT_TRANSLATE_NOOP("words", "Supersedes"),
    LinkType.CONTRADICTS: QT_TRANSLATE_NOOP("words", "Contradicts"),
    LinkType.FULFILS: QT_TRANSLATE_NOOP("words", "Fulfilled by document"),
    LinkType.EXTENDS_DEADLINE: QT_TRANSLATE_NOOP("words", "Deadline extended by document"),
}
FIELDS = {
    CommitmentField.SUMMARY: QT_TRANSLATE_NOOP("words", "Summary"),
    CommitmentField.TYPE: QT_TRANSLATE_NOOP("words", "Type"),
    CommitmentField.ACTOR: QT_TRANSLATE_NOOP("words", "Actor"),
    CommitmentField.DUE_TEXT: QT_TRANSLATE_NOOP("words", "Due date as written"),
    CommitmentField.DUE: QT_TRANSLATE_NOOP("words", "Due date"),
    CommitmentField.COMMENT: QT_TRANSLATE_NOOP("words", "Comment"),
}
FACTS = {
    FactName.TITLE: QT_TRANSLATE_NOOP("words", "Title"),
    FactName.NUMBER: QT_TRANSLATE_NOOP("words", "Number"),
    FactName.ASKER: QT_TRANSLATE_NOOP("words", "Asked by"),
    FactName.DATE_ASKED: QT_TRANSLATE_NOOP("words", "Asked on"),
    FactName.MINISTER: QT_TRANSLATE_NOOP("words", "Minister"),
    FactName.DATE_ANSWERED: QT_TRANSLATE_NOOP("words", "Answered on"),
    FactName.LANGUAGE: QT_TRANSLATE_NOOP("words", "Language"),
    FactName.LEGISLATURE: QT_TRANSLATE_NOOP("words", "Legislature"),
    FactName.THEME: QT_TRANSLATE_NOOP("words", "Theme"),
}
STATES = {
    ReviewState.IN_PROGRESS: QT_TRANSLATE_NOOP("words", "In progress"),
    ReviewState.COMPLETE: QT_TRANSLATE_NOOP("words", "Complete"),
}
OPEN = {
    Open.UNREVIEWED: QT_TRANSLATE_NOOP("words", "Question {0} is not yet reviewed"),
    Open.REASON_MISSING: QT_TRANSLATE_NOOP("words", "Question {0} has a verdict without a reason"),
    Open.EVIDENCE_MISSING: QT_TRANSLATE_NOOP("words", "Question {0} has a verdict without evidence"),
    Open.LINK_MISSING: QT_TRANSLATE_NOOP("words", "Commitment {0} is linked to no question"),
}
_QUESTION = QT_TRANSLATE_NOOP("words", "Q{0}")
_ANSWER = QT_TRANSLATE_NOOP("words", "A{0}")
_ALL: tuple[Mapping[Any, str], ...] = (
    VERDICTS, CONFIDENCES, TYPES, STATUSES, ATTENTION, LINKS, FIELDS, FACTS, STATES,
)  # fmt: skip
_BY_KIND = {type(key): table for table in _ALL for key in table if key is not None}


def named(value: str, codebook: Codebook | None = None) -> str:
    """A value of a sentence as users read it: a word of the field translated, a reason by its label, a time here."""
    if isinstance(value, Moment):
        return local_time(value)
    if isinstance(value, ReasonId):
        labels = {r.id: r.label.in_language(language()) for r in codebook.reasons} if codebook is not None else {}
        return labels.get(value) or str(value)
    table = _BY_KIND.get(type(value))
    return lowered(word(table[value])) if table is not None else str(value)


def lowered(words: str) -> str:
    """A word as it stands inside a sentence. German keeps its capitals."""
    return words if language() == "de" else words[:1].lower() + words[1:]


def word(english: str) -> str:
    """One of the words above, translated."""
    return QCoreApplication.translate(_CONTEXT, english)


def language() -> str:
    """ISO 639-1 code of the language that the codebook is shown in."""
    return QLocale().name()[:2]


def question_label(label: str) -> str:
    """A question where there is little room: "Q2a"; "Q1" as well where the id "q1" stands for no printed label."""
    own = label.removeprefix("q")
    return word(_QUESTION).format(own if own.isdigit() else label)


def answer_label(label: str) -> str:
    """An answer where there is little room: "A2"; "" where no label is printed gives the letter alone."""
    return word(_ANSWER).format(label)
