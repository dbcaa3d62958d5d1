"""What a reviewer is told of the question at hand: where it stands, what is to be done, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.core.codebook import Verdict
from annotator.core.labels import number
from annotator.core.phrases import Moment, Phrase, phrase
from annotator.core.review import Assessment, Dossier, Review, ReviewState
from annotator.core.spans import Span
from annotator.core.structure import Question


class Tone(StrEnum):
    """What kind of thing is said; each has a sign of its own."""

    FAULT = "fault"
    LOCKED = "locked"
    TO_DO = "to_do"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence, and at most one act that goes with it: an action's name and what it is called here."""

    level: Tone
    sentence: Phrase
    act: str = ""
    label: Phrase | None = None


def guidance(dossier: Dossier, review: Review, question: Question, *, own: bool, read_only: bool = False) -> Message:
    """What to say of `question` in the review that is shown; `own`: it is the reviewer's.

    First what forbids to change anything, then what lacks, then what is hidden, else what comes next. What is hidden
    holds for the whole review, so that it must not stand in the place of what lacks here.
    """
    if read_only:
        return Message(Tone.LOCKED, phrase("Opened to be read only; nothing can be changed."))
    if not own:
        return Message(Tone.LOCKED, phrase("Review by {name}, read only.", name=review.reviewer.name))
    if review.state is ReviewState.COMPLETE:
        changed = _changed(review.assessment(question.id))
        return changed or Message(
            Tone.LOCKED,
            phrase("Complete since {day}, read only.", day=Moment(review.history[-1].at)),
            "take_up_again",
            phrase("Reopen…"),
        )
    if not question.judged:
        return Message(Tone.TO_DO, phrase("It introduces its sub-questions, and is not judged itself."))
    lacking = _lacking(review.assessment(question.id))
    if lacking is not None:
        return lacking
    onward = _onward(dossier, review, question)
    hidden = [r.reviewer.name for r in dossier.individual if r.reviewer.id != review.reviewer.id]
    if dossier.findings_hidden and hidden:
        said = phrase("Findings of {names} are hidden until all are complete.", names=", ".join(hidden))
        return Message(Tone.LOCKED, said, onward.act, onward.label)
    return onward


def _changed(found: Assessment) -> Message | None:
    if not found.look_again:
        return None
    said = phrase("Its wording or answer has changed: look again.")
    return Message(Tone.TO_DO, said, "confirm_verdict", phrase("The verdict stands"))


def _lacking(found: Assessment) -> Message | None:
    if found.verdict is None:
        return Message(Tone.TO_DO, phrase("To do: verdict. Press 1, 2 or 3."))
    if changed := _changed(found):
        return changed
    reason = found.verdict.needs_reason and found.reason is None
    evidence = found.verdict in (Verdict.ANSWERED, Verdict.PARTIAL) and not found.evidence
    if reason and evidence:
        return Message(Tone.TO_DO, phrase("To do: reason, evidence."), "pick_reason", phrase("Choose a reason"))
    if reason:
        return Message(Tone.TO_DO, phrase("To do: reason."), "pick_reason", phrase("Choose a reason"))
    if evidence:
        return Message(Tone.TO_DO, phrase("To do: evidence."), "add_evidence", phrase("Add selection"))
    return None


def _onward(dossier: Dossier, review: Review, question: Question) -> Message:
    """The question is complete: the next without a verdict, else completing the review."""
    order = [q.id for q in dossier.structure.judged]
    place = order.index(question.id) + 1
    for other in (*order[place:], *order[:place]):
        if review.assessment(other).verdict is None:
            done = phrase("Question {question} is complete.", question=number(question.id))
            return Message(Tone.DONE, done, "next_unreviewed", phrase("Next: {question}", question=number(other)))
    return Message(Tone.DONE, phrase("All questions have a verdict."), "complete_review", phrase("Complete…"))


def standing(dossier: Dossier, question: Question) -> tuple[Phrase, ...]:
    """Where a question stands: which of how many, the answers that claim it and with which others, its stem."""
    structure = dossier.structure
    judged = [q.id for q in structure.judged]
    said: list[Phrase] = []
    if question.id in judged:
        said.append(phrase("Question {place} of {total}", place=judged.index(question.id) + 1, total=len(judged)))
    else:
        said.append(phrase("Stem of sub-questions"))
    if question.conditional:
        said.append(phrase("follow-up, if its condition holds"))
    for answer in structure.answers_for(question.id):
        label = answer.label or ""
        others = [number(q) for q in answer.declared_for if q != question.id]
        if others:
            said.append(phrase("answer {label}, with {others}", label=label, others=", ".join(others)))
        else:
            said.append(phrase("answer {label}", label=label))
    if question.judged and not structure.answers_for(question.id):
        said.append(phrase("no answer claims it"))
    return tuple(said)


def place_of(dossier: Dossier, span: Span) -> Phrase:
    """Where a passage stands: the question or answer, and which paragraph of it, counted from 1."""
    part = dossier.structure.segment_at(span.start)
    if part is None:
        return phrase("outside of questions and answers")
    before = dossier.source.text[part.body : span.start]
    paragraph = 1 + sum(bool(words.strip()) for words in before.split("\n\n")[:-1])
    if isinstance(part, Question):
        return phrase("question {label}", label=number(part.id))
    return phrase(
        "answer {label}, paragraph {paragraph}", label=part.label or ", ".join(part.declared_for), paragraph=paragraph
    )
