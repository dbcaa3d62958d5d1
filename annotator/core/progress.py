"""How far a review is, and what in it deserves a look."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from annotator.core.codebook import Verdict
from annotator.core.review import Assessment, Dossier, Review, Reviewer, ReviewState
from annotator.core.structure import Answer, Structure


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of the `total` judged questions have a verdict, and which verdicts."""

    judged: int
    total: int
    verdicts: tuple[tuple[Verdict, int], ...]


def progress(structure: Structure, review: Review) -> Progress:
    """Count the verdicts of `review` on the judged questions of `structure`; each verdict is listed, also at 0."""
    units = {q.id for q in structure.judged}
    counted = Counter(a.verdict for a in review.assessments if a.verdict is not None and a.question in units)
    return Progress(counted.total(), len(units), tuple((v, counted[v]) for v in Verdict))


@dataclass(frozen=True, slots=True)
class Standing:
    """How far one who reviews is: what all may know while findings are hidden, and nothing else is.

    `assigned` says whether the reviewer should review, by `due`; `judged` of `total` questions have a verdict.
    """

    reviewer: Reviewer
    assigned: bool
    due: str | None
    begun: bool
    judged: int
    total: int
    complete: bool


def standings(dossier: Dossier) -> tuple[Standing, ...]:
    """Everybody's standing: those who have a review of their own in its order, then those who have not begun."""
    total = len(dossier.structure.judged)
    found = []
    for review in dossier.individual:
        task = next((one for one in dossier.assigned if one.is_of(review.reviewer)), None)
        judged = progress(dossier.structure, review).judged
        complete = review.state is ReviewState.COMPLETE
        due = None if task is None else task.due
        found.append(Standing(review.reviewer, task is not None, due, True, judged, total, complete))
    absent = [one for one in dossier.assigned if not any(one.is_of(review.reviewer) for review in dossier.individual)]
    return (*found, *(Standing(one.reviewer, True, one.due, False, 0, total, False) for one in absent))


class Attention(StrEnum):
    """Why a question deserves a look."""

    DOUBTFUL = "doubtful"  # the program is not sure of its boundaries, label or answer
    NO_ANSWER = "no_answer"  # no answer claims it
    REASON_MISSING = "reason_missing"  # partial or not answered without a reason
    EVIDENCE_MISSING = "evidence_missing"  # answered or partial without a passage that shows it
    JOINT_ANSWER_SILENT = "joint_answer_silent"  # a joint answer claims it, and was found not to answer it
    LOOK_AGAIN = "look_again"  # its wording or answer has changed since it was judged


def addressed_by(structure: Structure, assessment: Assessment) -> tuple[str, ...]:
    """The ids of the answers in which the reviewer found evidence: what addresses the question.

    What is not answered is addressed by none: its evidence is the nearest miss (step 8 of the codebook's procedure).
    """
    if assessment.verdict is Verdict.NOT_ANSWERED:
        return ()
    spans = sorted(found.span for found in assessment.evidence)
    parts = (part for span in spans for part in structure.segments_in(span.start, span.end))
    return tuple(dict.fromkeys(part.id for part in parts if isinstance(part, Answer)))


def attention(dossier: Dossier, review: Review, question_id: str) -> tuple[Attention, ...]:
    """What in the question and in the reviewer's findings on it deserves a look, most basic first."""
    question = dossier.structure.question(question_id)
    claiming = dossier.structure.answers_for(question_id)
    found: list[Attention] = []
    if question.doubts or any(a.doubts for a in claiming):
        found.append(Attention.DOUBTFUL)
    if not question.judged:
        return tuple(found)
    assessment = review.assessment(question_id)
    if not claiming:
        found.append(Attention.NO_ANSWER)
    if assessment.look_again:
        found.append(Attention.LOOK_AGAIN)
    if assessment.verdict is not None:
        found.extend(_lacking(assessment, joint=any(len(a.declared_for) > 1 for a in claiming)))
    return tuple(found)


def _lacking(assessment: Assessment, *, joint: bool) -> list[Attention]:
    lacking: list[Attention] = []
    if assessment.verdict in (Verdict.PARTIAL, Verdict.NOT_ANSWERED) and assessment.reason is None:
        lacking.append(Attention.REASON_MISSING)
    if assessment.verdict in (Verdict.ANSWERED, Verdict.PARTIAL) and not assessment.evidence:
        lacking.append(Attention.EVIDENCE_MISSING)
    if joint and assessment.verdict is Verdict.NOT_ANSWERED:
        lacking.append(Attention.JOINT_ANSWER_SILENT)
    return lacking
