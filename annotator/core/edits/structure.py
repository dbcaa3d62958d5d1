"""Correcting what the program found: boundaries, labels, claims, or all of it anew.

Findings follow (`annotator.core.carrying`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.core import structuring
from annotator.core.carrying import Lost, lost, restructured
from annotator.core.editing import Edit
from annotator.core.matching import matched
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier, LayoutProfile
from annotator.core.source import Facts
from annotator.core.spans import Span
from annotator.core.structure import Structure, check_structure
from annotator.core.structuring import PartKind


@dataclass(frozen=True, slots=True)
class MarkQuestion(Edit):
    """Make `[start, end)` a question; `body` is where its wording begins, after the printed label."""

    start: int
    end: int
    body: int
    label: str | None = None
    parent: str | None = None
    conditional: bool = False

    def apply(self, dossier: Dossier) -> Dossier:
        change = structuring.mark_question(
            dossier.source.text,
            dossier.structure,
            Span(self.start, self.end),
            self.body,
            self.label,
            self.parent,
            self.conditional,
        )
        return restructured(dossier, change)

    def describe(self) -> Phrase:
        return phrase("Question {label} marked", label=self.label) if self.label else phrase("Question marked")


@dataclass(frozen=True, slots=True)
class MarkAnswer(Edit):
    """Make `[start, end)` an answer that claims the questions `declared_for`."""

    start: int
    end: int
    body: int
    label: str | None = None
    declared_for: tuple[str, ...] = ()

    def apply(self, dossier: Dossier) -> Dossier:
        change = structuring.mark_answer(
            dossier.source.text, dossier.structure, Span(self.start, self.end), self.body, self.label, self.declared_for
        )
        return restructured(dossier, change)

    def describe(self) -> Phrase:
        return phrase("Answer {label} marked", label=self.label) if self.label else phrase("Answer marked")


@dataclass(frozen=True, slots=True)
class SplitPart(Edit):
    """Cut a part in two at code point `at`; `body` is where the wording of the second half begins."""

    kind: PartKind
    part: str
    at: int
    body: int
    label: str | None = None

    def apply(self, dossier: Dossier) -> Dossier:
        change = structuring.split(
            dossier.source.text, dossier.structure, self.kind, self.part, self.at, self.body, self.label
        )
        return restructured(dossier, change)

    def describe(self) -> Phrase:
        return phrase("{part} split", part=self.part)


@dataclass(frozen=True, slots=True)
class MergeParts(Edit):
    """Make two neighbours one, under the label of the first."""

    kind: PartKind
    one: str
    other: str

    def apply(self, dossier: Dossier) -> Dossier:
        change = structuring.merge(dossier.source.text, dossier.structure, self.kind, self.one, self.other)
        return restructured(dossier, change)

    def describe(self) -> Phrase:
        return phrase("{one} and {other} merged", one=self.one, other=self.other)


@dataclass(frozen=True, slots=True)
class DeletePart(Edit):
    """Make a part plain text again; its verdicts go with it."""

    kind: PartKind
    part: str

    def apply(self, dossier: Dossier) -> Dossier:
        change = structuring.delete(dossier.source.text, dossier.structure, self.kind, self.part)
        return restructured(dossier, change)

    def describe(self) -> Phrase:
        return phrase("{part} deleted", part=self.part)


@dataclass(frozen=True, slots=True)
class MovePart(Edit):
    """Give a part the ends `[start, end)`; its neighbours give way, and what was found stays with it."""

    kind: PartKind
    part: str
    start: int
    end: int

    def apply(self, dossier: Dossier) -> Dossier:
        span = Span(self.start, self.end)
        change = structuring.move(dossier.source.text, dossier.structure, self.kind, self.part, span)
        return restructured(dossier, change)

    def describe(self) -> Phrase:
        return phrase("{part}: other ends", part=self.part)


@dataclass(frozen=True, slots=True)
class RelabelPart(Edit):
    """Give a part another label; None for none."""

    kind: PartKind
    part: str
    label: str | None

    def apply(self, dossier: Dossier) -> Dossier:
        change = structuring.relabel(dossier.source.text, dossier.structure, self.kind, self.part, self.label)
        return restructured(dossier, change)

    def describe(self) -> Phrase:
        if not self.label:
            return phrase("{part}: label taken away", part=self.part)
        return phrase("{part} relabelled {label}", part=self.part, label=self.label)


@dataclass(frozen=True, slots=True)
class DeclareAnswer(Edit):
    """Say which questions an answer claims."""

    answer: str
    questions: tuple[str, ...]

    def apply(self, dossier: Dossier) -> Dossier:
        change = structuring.declare(dossier.source.text, dossier.structure, self.answer, self.questions)
        return restructured(dossier, change)

    def describe(self) -> Phrase:
        return phrase("{answer} declared for {questions}", answer=self.answer, questions=", ".join(self.questions))


@dataclass(frozen=True, slots=True)
class JudgeQuestion(Edit):
    """Say whether a question is judged or is a stem."""

    question: str
    judged: bool

    def apply(self, dossier: Dossier) -> Dossier:
        change = structuring.judge(dossier.source.text, dossier.structure, self.question, self.judged)
        return restructured(dossier, change)

    def describe(self) -> Phrase:
        if self.judged:
            return phrase("Question {question} is judged", question=self.question)
        return phrase("Question {question} is a stem", question=self.question)


@dataclass(frozen=True, slots=True)
class Restructure(Edit):
    """Take a whole new `structure` of the same text, and new `facts` or another `layout` where they are given.

    Findings follow to the question or answer that theirs became (`annotator.core.matching`). `losses` says
    beforehand which have no place in it.
    """

    structure: Structure
    facts: Facts | None = None
    layout: LayoutProfile | None = None

    def losses(self, dossier: Dossier) -> tuple[Lost, ...]:
        """The findings that applying this would drop."""
        return lost(dossier, matched(dossier.source.text, dossier.structure, self.structure))

    def gone(self, dossier: Dossier) -> tuple[Phrase, ...]:
        """Questions and answers that would be none any more, and answers that would not be for all that they are."""
        old, change = dossier.structure, matched(dossier.source.text, dossier.structure, self.structure)
        said = [phrase("Question {id} goes.", id=q.id) for q in old.judged if change.questions[q.id] is None]
        for answer in old.answers:
            new, label = change.answers[answer.id], answer.label or answer.id
            names, claimed = ", ".join(answer.declared_for), {change.questions[q] for q in answer.declared_for} - {None}
            if new is None:
                said.append(phrase("Answer {label} goes.", label=label))
            elif claimed - set(self.structure.answer(new).declared_for):
                said.append(
                    phrase("Answer {label} is not for all of {questions} any more.", label=label, questions=names)
                )
        return tuple(said)

    def apply(self, dossier: Dossier) -> Dossier:
        check_structure(dossier.source.text, self.structure)
        change = matched(dossier.source.text, dossier.structure, self.structure)
        done = restructured(dossier, change)
        return replace(done, facts=self.facts or dossier.facts, layout=self.layout or dossier.layout)

    def describe(self) -> Phrase:
        return phrase("Questions and answers found anew")
