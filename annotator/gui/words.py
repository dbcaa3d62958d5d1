"""The words of the field, as users read them, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.core.codebook import Verdict
from annotator.core.commitments import CommitmentType, Status
from annotator.core.progress import Attention
from annotator.core.review import Confidence
from annotator.gui.translating import QT_TRANSLATE_NOOP

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


def word(english: str) -> str:
    """One of the words above, translated."""
    return QCoreApplication.translate(_CONTEXT, english)


def language() -> str:
    """ISO 639-1 code of the language that the codebook is shown in."""
    return QLocale().name()[:2]
