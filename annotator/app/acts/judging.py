"""Judging questions: verdict, reason, confidence, comment, evidence."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.app.acts.agreeing import allowed
from annotator.app.acts.passing import of_minister
from annotator.app.acts.writing import for_each, writer
from annotator.app.errors import AppError
from annotator.app.session.session import Session
from annotator.app.times import utc_now
from annotator.core import edits as e
from annotator.core.codebook import Reason, ReasonId, Verdict
from annotator.core.edits import Edit
from annotator.core.phrases import phrase
from annotator.core.review import Confidence
from annotator.core.spans import Span


def set_verdict(session: Session, questions: Sequence[str], verdict: Verdict | None) -> Edit:
    """The verdict on each of the questions; None takes it back."""
    reviewer, now, count = writer(session), utc_now(), len(questions)
    title = phrase("{count} questions: verdict {verdict}", count=count, verdict=verdict or "")
    if verdict is None:
        title = phrase("{count} questions: verdict taken back", count=count)
    edit = for_each(questions, title, lambda question: (e.SetVerdict(reviewer, question, verdict, now),))
    return allowed(session, edit)


def confirm_verdict(session: Session, questions: Sequence[str]) -> Edit:
    """The verdict stands on each of the questions whose wording or answer has changed since; when complete too."""
    reviewer, now = writer(session, completed=True), utc_now()
    changed = [question for question in questions if session.review.assessment(question).look_again]
    if not changed:
        raise AppError("Nothing here is to be looked at again.")
    title = phrase("{count} questions: verdict confirmed", count=len(changed))
    return for_each(changed, title, lambda question: (e.ConfirmVerdict(reviewer, question, now),))


def give_reason(session: Session, questions: Sequence[str], reason: str) -> Edit:
    """A reason, and the verdict that it belongs to, for each of the questions."""
    reviewer, now = writer(session), utc_now()
    given = session.dossier.codebook.reason(reason)
    values = {"verdict": given.verdict, "reason": ReasonId(reason)}
    title = phrase("{count} questions: {verdict}, reason {reason}", count=len(questions), **values)
    if len(questions) == 1:
        title = phrase("Question {question}: {verdict}, reason {reason}", question=questions[0], **values)

    def edits(question: str) -> tuple[Edit, ...]:
        judged = e.SetVerdict(reviewer, question, given.verdict, now)
        return judged, e.SetReason(reviewer, question, reason, now)

    return allowed(session, for_each(questions, title, edits))


def reasons_to_give(session: Session, question: str) -> tuple[Reason, ...]:
    """The reasons that go with the verdict on a question, all where there is no verdict. Raises `AppError`: none."""
    verdict, book = session.review.assessment(question).verdict, session.dossier.codebook
    reasons = book.reasons_for(verdict) if verdict is not None else book.reasons
    if not reasons:
        raise AppError("The codebook has no reasons for this verdict.")
    return reasons


def last_reason(session: Session, remembered: str | None) -> str:
    """The reason to repeat: the one that is remembered, if the codebook has it, else the one that was given last."""
    known = {reason.id for reason in session.dossier.codebook.reasons}
    given = sorted((a.at, a.reason) for a in session.review.assessments if a.reason is not None)
    if remembered in known and remembered is not None:
        return remembered
    if not given:
        raise AppError("No reason was given yet; choose one first (R).")
    return given[-1][1]


def set_reason(session: Session, question: str, reason: str | None) -> Edit:
    """The primary reason, of those that go with the verdict; None for none."""
    return allowed(session, e.SetReason(writer(session), question, reason, utc_now()))


def set_other_reasons(session: Session, question: str, reasons: tuple[str, ...]) -> Edit:
    """The reasons beside the primary one."""
    return e.SetOtherReasons(writer(session), question, reasons, utc_now())


def set_confidence(session: Session, questions: Sequence[str], confidence: Confidence | None) -> Edit:
    """How sure the reviewer is of the verdict on each of the questions."""
    reviewer, now = writer(session), utc_now()
    title = phrase("{count} questions: confidence {level}", count=len(questions), level=confidence or "–")
    return for_each(questions, title, lambda question: (e.SetConfidence(reviewer, question, confidence, now),))


def set_comment(session: Session, question: str, comment: str) -> Edit | None:
    """The comment on a question, if it is another than before."""
    if session.review.assessment(question).comment == comment:
        return None
    return allowed(session, e.SetComment(writer(session), question, comment, utc_now()))


def add_evidence(session: Session, question: str, span: Span) -> Edit:
    """The words prove the verdict on the question."""
    reviewer, span = writer(session), of_minister(session.dossier, span)
    return e.AddEvidence(reviewer, question, span.start, span.end, utc_now())


def move_evidence(session: Session, question: str, old: Span, new: Span) -> Edit:
    """The passage `old` of the evidence gets other ends."""
    reviewer, new = writer(session), of_minister(session.dossier, new, old)
    return e.MoveEvidence(reviewer, question, old.start, old.end, new.start, new.end, utc_now())


def remove_evidence(session: Session, question: str, span: Span) -> Edit:
    """The passage proves nothing any more."""
    return e.RemoveEvidence(writer(session), question, span.start, span.end, utc_now())


def next_unreviewed(session: Session, questions: Sequence[str], after: str | None) -> str:
    """The next of the questions without a verdict; after the last one, from the first on. Raises `AppError`: none."""
    place = questions.index(after) + 1 if after in questions else 0
    for question in (*questions[place:], *questions[:place]):
        if session.review.assessment(question).verdict is None:
            return question
    raise AppError("Every question that is shown has a verdict.")
