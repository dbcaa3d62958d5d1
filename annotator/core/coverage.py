"""Questions against answers: what an answer's label claims, and what the reviewer found in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.core.codebook import Verdict
from annotator.core.progress import addressed_by
from annotator.core.review import Review
from annotator.core.structure import Question, Structure


class Coverage(StrEnum):
    """What one answer is to one question."""

    NONE = "none"  # the answer neither claims nor addresses the question
    DECLARED = "declared"  # it claims the question; whether it addresses it was not judged yet
    FOUND = "found"  # it claims the question, and evidence was found in it
    UNPROVED = "unproved"  # it claims the question, which was judged as addressed, but no evidence was given
    MISSING = "missing"  # it claims the question and does not address it, as judged
    ELSEWHERE = "elsewhere"  # it does not claim the question, and evidence was found in it all the same


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One question: its verdict, the ids of the answers that claim it, and of those that were found to address it."""

    verdict: Verdict | None
    declared: frozenset[str]
    found: frozenset[str]

    def cell(self, answer_id: str) -> Coverage:
        if answer_id in self.found:
            return Coverage.FOUND if answer_id in self.declared else Coverage.ELSEWHERE
        if answer_id not in self.declared:
            return Coverage.NONE
        if self.verdict is Verdict.NOT_ANSWERED or self.found:
            return Coverage.MISSING
        return Coverage.UNPROVED if self.verdict in (Verdict.ANSWERED, Verdict.PARTIAL) else Coverage.DECLARED


def coverage_of(structure: Structure, review: Review, question: Question) -> CoverageRow:
    """How the answers cover one question, as the reviewer found it."""
    assessment = review.assessment(question.id)
    declared = frozenset(a.id for a in structure.answers_for(question.id))
    return CoverageRow(assessment.verdict, declared, frozenset(addressed_by(structure, assessment)))


def never_addressed(structure: Structure, row: CoverageRow) -> bool:
    """Whether a joint answer claims the question, and it was judged not answered."""
    joint = any(len(structure.answer(a).declared_for) > 1 for a in row.declared)
    return joint and row.verdict is Verdict.NOT_ANSWERED
