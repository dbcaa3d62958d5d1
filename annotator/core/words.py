"""The words of the field, as users read them: in English here, translated by who shows them.

One table for the window, the reports and the command line, so that a thing has one name everywhere. `marked` says
that a text is in the catalogue (`resources/translations`); `.ci/translations.py` finds it there.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from annotator.core.codebook import Verdict
from annotator.core.commitments import CommitmentField, CommitmentType, LinkType, Status
from annotator.core.completing import Open
from annotator.core.phrases import marked
from annotator.core.progress import Attention
from annotator.core.review import Confidence, ReviewKind, ReviewState
from annotator.core.source import FactName


class Thing(StrEnum):
    """What two may have changed, and has no name among the fields of a commitment and the facts."""

    VERDICT = "verdict"
    TEXT = "text"
    PASSAGE = "passage"
    REVIEWER = "reviewer"
    LAYOUT = "layout"


VERDICTS: dict[Verdict | None, str] = {
    Verdict.ANSWERED: marked("words", "Answered"),
    Verdict.PARTIAL: marked("words", "Partial"),
    Verdict.NOT_ANSWERED: marked("words", "Not answered"),
    Verdict.NOT_APPLICABLE: marked("words", "Not applicable"),
    Verdict.CANNOT_JUDGE: marked("words", "Cannot judge"),
    None: marked("words", "Not yet reviewed"),
}
CONFIDENCES: dict[Confidence | None, str] = {
    None: marked("words", "Not stated"),
    Confidence.LOW: marked("words", "Low"),
    Confidence.MEDIUM: marked("words", "Medium"),
    Confidence.HIGH: marked("words", "High"),
}
TYPES = {
    CommitmentType.PROMISE: marked("words", "Promise"),
    CommitmentType.ONGOING_ACTION: marked("words", "Ongoing action"),
    CommitmentType.INFORMATION: marked("words", "Information"),
    CommitmentType.STUDY_CONSIDERATION: marked("words", "Study or consideration"),
    CommitmentType.INTENTION: marked("words", "Intention"),
}
STATUSES = {
    Status.OPEN: marked("words", "Open"),
    Status.IN_PROGRESS: marked("words", "In progress"),
    Status.PARTLY_FULFILLED: marked("words", "Partly fulfilled"),
    Status.FULFILLED: marked("words", "Fulfilled"),
    Status.NOT_FULFILLED: marked("words", "Not fulfilled"),
    Status.DROPPED: marked("words", "Dropped"),
    Status.SUPERSEDED: marked("words", "Superseded"),
    Status.UNCLEAR: marked("words", "Unclear"),
}
ATTENTION = {
    Attention.DOUBTFUL: marked("words", "doubtful boundary or claim"),
    Attention.NO_ANSWER: marked("words", "no answer claims it"),
    Attention.REASON_MISSING: marked("words", "reason missing"),
    Attention.EVIDENCE_MISSING: marked("words", "evidence missing"),
    Attention.JOINT_ANSWER_SILENT: marked("words", "the joint answer does not address it"),
    Attention.LOOK_AGAIN: marked("words", "look again: its wording or answer has changed"),
}
LINKS = {
    LinkType.RESPONDS_TO: marked("words", "Responds to question"),
    LinkType.STATED_IN: marked("words", "Stated in answer"),
    LinkType.PART_OF: marked("words", "Part of"),
    LinkType.DEPENDS_ON: marked("words", "Depends on"),
    LinkType.REPEATS: marked("words", "Repeats"),
    LinkType.AMENDS: marked("words", "Amends"),
    LinkType.SUPERSEDES: marked("words", "Supersedes"),
    LinkType.CONTRADICTS: marked("words", "Contradicts"),
    LinkType.FULFILS: marked("words", "Fulfilled by document"),
    LinkType.EXTENDS_DEADLINE: marked("words", "Deadline extended by document"),
}
FIELDS = {
    CommitmentField.SUMMARY: marked("words", "Summary"),
    CommitmentField.TYPE: marked("words", "Type"),
    CommitmentField.ACTOR: marked("words", "Actor"),
    CommitmentField.DUE_TEXT: marked("words", "Due date as written"),
    CommitmentField.DUE: marked("words", "Due date"),
    CommitmentField.COMMENT: marked("words", "Comment"),
}
FACTS = {
    FactName.TITLE: marked("words", "Title"),
    FactName.NUMBER: marked("words", "Number"),
    FactName.ASKER: marked("words", "Asked by"),
    FactName.DATE_ASKED: marked("words", "Asked on"),
    FactName.MINISTER: marked("words", "Minister"),
    FactName.DATE_ANSWERED: marked("words", "Answered on"),
    FactName.LANGUAGE: marked("words", "Language"),
    FactName.LEGISLATURE: marked("words", "Legislature"),
    FactName.THEME: marked("words", "Theme"),
    FactName.PARLIAMENT: marked("words", "Parliament"),
    FactName.URL: marked("words", "Web address"),
}
STATES = {ReviewState.IN_PROGRESS: marked("words", "In progress"), ReviewState.COMPLETE: marked("words", "Complete")}
OPEN = {
    Open.UNREVIEWED: marked("words", "Question {0} is not yet reviewed"),
    Open.REASON_MISSING: marked("words", "Question {0} has a verdict without a reason"),
    Open.EVIDENCE_MISSING: marked("words", "Question {0} has a verdict without evidence"),
    Open.LOOK_AGAIN: marked("words", "Look again at question {0}: its wording or answer has changed"),
    Open.LINK_MISSING: marked("words", "Commitment {0} is linked to no question"),
}
KINDS = {ReviewKind.INDIVIDUAL: marked("words", "Individual"), ReviewKind.CONSENSUS: marked("words", "Consensus")}
OTHERS = {
    "unreviewed": VERDICTS[None],
    "all": marked("words", "All"),
    "unknown": marked("words", "Unknown"),
    "overdue": marked("words", "Overdue"),
    "yes": marked("words", "Yes"),
    "no": marked("words", "No"),
    Thing.VERDICT: marked("words", "Verdict"),
    Thing.TEXT: marked("words", "Text"),
    Thing.PASSAGE: marked("words", "Passage"),
    Thing.REVIEWER: marked("words", "Reviewer"),
    Thing.LAYOUT: marked("words", "Layout"),
}
"""What is told of as a value of the field is, and is none."""
_ALL: tuple[Mapping[Any, str], ...] = (
    VERDICTS, CONFIDENCES, TYPES, STATUSES, ATTENTION, LINKS, FIELDS, FACTS, STATES, KINDS, OTHERS,
)  # fmt: skip
_BY_CODE = {str(code): english for table in _ALL for code, english in table.items() if code is not None}
_ADJECTIVES = frozenset(str(code) for table in (VERDICTS, CONFIDENCES, STATUSES, STATES, OTHERS) for code in table)


CODES = tuple(_BY_CODE)
"""Every value of the field, and every name of a thing that is told of as one, as files have it."""
NAMES = {str(code): code for code in (*FactName, *CommitmentField, *Thing)}
"""The names of things that people fill in, by their codes, so that who shows a sentence has a word for them."""


def word_of(code: str) -> str | None:
    """The English word, with a capital, for a value of the field as files have it ("not_answered"); None for others."""
    return _BY_CODE.get(code)


def lowered(words: str, language: str, code: str = "") -> str:
    """A word as it stands inside a sentence. German keeps the capital of a noun: of all but states and judgements."""
    return words if language == "de" and code not in _ADJECTIVES else words[:1].lower() + words[1:]
