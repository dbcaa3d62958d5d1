"""Recording commitments: their fields, status, links and passages, and suggestions that are none."""

from __future__ import annotations

from collections.abc import Collection

from annotator.app.acts.passing import of_minister, parts_with_words
from annotator.app.acts.writing import together, writer
from annotator.app.due_dates import proposed_due, written_day
from annotator.app.errors import AppError
from annotator.app.session.session import Session
from annotator.app.suggestions import likeliest_question
from annotator.app.times import utc_now
from annotator.core import edits as e
from annotator.core.addresses import short
from annotator.core.commitments import Commitment, CommitmentField, CommitmentType, Link, LinkType, Status, free_id
from annotator.core.edits import Edit
from annotator.core.phrases import phrase
from annotator.core.printed import in_short
from annotator.core.review import Dossier
from annotator.core.spans import Span
from annotator.core.structure import Answer

SUMMARY_LENGTH = 120
"""Code points of a passage that a new commitment's summary begins with; the reviewer shortens or rewrites it."""


def record(
    session: Session,
    span: Span,
    kind: CommitmentType = CommitmentType.PROMISE,
    questions: tuple[str, ...] | None = None,
) -> e.AddCommitment:
    """The words are a commitment, stated in its answer.

    It responds to `questions`; where none are named to the question that its answer claims, of several claimed ones
    to the likeliest, of none to none.
    """
    reviewer, span = writer(session), of_minister(session.dossier, span)
    new_id = free_id(session.review.commitments)
    answers = _answers(session.dossier, span)
    claimed = claims(session.dossier, span)
    if questions is None:
        questions = (likeliest_question(session.dossier, span, claimed),) if claimed else ()
    links = [Link(LinkType.RESPONDS_TO, question) for question in dict.fromkeys(questions)]
    links += [Link(LinkType.STATED_IN, answer.id) for answer in answers]
    summary = in_short(session.dossier.source.text[span.start : span.end], SUMMARY_LENGTH, session.dossier.source.text)
    return e.AddCommitment(reviewer, new_id, summary, span.start, span.end, utc_now(), tuple(links), kind)


def claims(dossier: Dossier, span: Span) -> tuple[str, ...]:
    """The questions that the answers in which `span` stands claim, in the order of the text."""
    claimed = {question for answer in _answers(dossier, span) for question in answer.declared_for}
    return tuple(question.id for question in dossier.structure.judged if question.id in claimed)


def other_question(session: Session, commitment: str) -> Edit:
    """Link the commitment to the next question that its answer claims, in the place of the one it is linked to."""
    reviewer, found = writer(session), session.review.commitment(commitment)
    claimed, linked = claimed_for(session.dossier, found), found.targets(LinkType.RESPONDS_TO)
    now = next((question for question in reversed(claimed) if question in linked), None)
    place = claimed.index(now) + 1 if now is not None else 0
    new = next((q for q in (*claimed[place:], *claimed[:place]) if q not in linked), None)
    if new is None:
        raise AppError("The answer of commitment {id} claims no other question.", id=short(commitment))
    kind = LinkType.RESPONDS_TO
    edits = [e.RemoveLink(reviewer, commitment, kind, now)] if now is not None else []
    title = phrase("Commitment {id}: linked to {target}", id=short(commitment), target=new)
    return together([*edits, e.AddLink(reviewer, commitment, kind, new)], title)


def claimed_for(dossier: Dossier, commitment: Commitment) -> tuple[str, ...]:
    """The questions that the answers claim in which the commitment stands, in the order of the text."""
    claimed = {question for passage in commitment.passages for question in claims(dossier, passage.span)}
    return tuple(question.id for question in dossier.structure.judged if question.id in claimed)


def toggle_questions(session: Session, commitment: str, questions: Collection[str]) -> Edit | None:
    """Link the commitment to all of the questions, or unlink it from them where it is linked to all."""
    linked = set(session.review.commitment(commitment).targets(LinkType.RESPONDS_TO))
    wanted = linked - set(questions) if linked.issuperset(questions) else linked | set(questions)
    return set_questions(session, commitment, wanted)


def set_questions(session: Session, commitment: str, wanted: Collection[str]) -> Edit | None:
    """The commitment responds to these questions and no others."""
    reviewer, kind = writer(session), LinkType.RESPONDS_TO
    linked = session.review.commitment(commitment).targets(kind)
    edits: list[Edit] = [e.RemoveLink(reviewer, commitment, kind, q) for q in linked if q not in wanted]
    order = [q.id for q in session.dossier.structure.questions]
    edits += [e.AddLink(reviewer, commitment, kind, q) for q in order if q in wanted and q not in linked]
    return together(edits, phrase("Commitment {id}: linked questions", id=short(commitment))) if edits else None


def add_link(session: Session, commitment: str, kind: LinkType, target: str) -> Edit:
    """Tie a commitment to something."""
    return e.AddLink(writer(session), commitment, kind, target)


def remove_link(session: Session, commitment: str, kind: LinkType, target: str) -> Edit:
    """Untie it."""
    return e.RemoveLink(writer(session), commitment, kind, target)


def write_field(session: Session, commitment: str, field: CommitmentField, value: str) -> Edit:
    """One field of a commitment; a due date in any form of one day. Raises `AppError` where it names several."""
    if field is CommitmentField.DUE:
        value = written_day(session.dossier, value)
    return e.ChangeCommitment(writer(session), commitment, field, value)


def take_proposed_due(session: Session, commitment: str) -> Edit | None:
    """The due date that the words of a commitment name; None where they name none, or a day is stated."""
    found = proposed_due(session.dossier, session.review.commitment(commitment))
    if found is None:
        return None
    reviewer = writer(session)
    values = ((CommitmentField.DUE_TEXT, found.words), (CommitmentField.DUE, found.day))
    changes = tuple(e.ChangeCommitment(reviewer, commitment, field, value) for field, value in values)
    return e.Several(changes, phrase("Commitment {id}: due {day}", id=short(commitment), day=found.day))


def set_status(
    session: Session, commitment: str, status: Status, note: str = "", shown_by: str = "", due: str = ""
) -> Edit | None:
    """A status for the history of a commitment, and another due date; if it says more than the last."""
    known = session.review.commitment(commitment)
    if known.status is status and not note and not shown_by and due in ("", known.due):
        return None
    return e.SetStatus(writer(session), commitment, status, utc_now(), note, shown_by, due)


def add_passage(session: Session, commitment: str, span: Span) -> Edit:
    """The words state the commitment too."""
    reviewer, span = writer(session), of_minister(session.dossier, span)
    return e.AddCommitmentPassage(reviewer, commitment, span.start, span.end)


def move_passage(session: Session, commitment: str, old: Span, new: Span) -> Edit:
    """The passage `old` of the commitment gets other ends."""
    reviewer, new = writer(session), of_minister(session.dossier, new, old)
    return e.MoveCommitmentPassage(reviewer, commitment, old.start, old.end, new.start, new.end)


def remove_passage(session: Session, commitment: str, span: Span) -> Edit:
    """The passage does not state the commitment."""
    return e.RemoveCommitmentPassage(writer(session), commitment, span.start, span.end)


def remove(session: Session, commitment: str) -> Edit:
    """Take a commitment away."""
    return e.RemoveCommitment(writer(session), commitment)


def dismiss(session: Session, span: Span) -> Edit:
    """What is suggested there is no commitment."""
    return e.DismissSuggestion(writer(session), span.start, span.end)


def _answers(dossier: Dossier, span: Span) -> tuple[Answer, ...]:
    return tuple(part for part in parts_with_words(dossier, span) if isinstance(part, Answer))
