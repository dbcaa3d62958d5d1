"""A dossier small enough to read, with every kind of thing in it, and one edit of every type that fits it."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from annotator.core import edits as e
from annotator.core.anchors import Passage, passage
from annotator.core.codebook import Codebook, LocalText, Reason, Verdict
from annotator.core.commitments import Commitment, CommitmentField, Link, LinkType, Status, StatusChange
from annotator.core.merging import Contribution
from annotator.core.phrases import phrase
from annotator.core.review import (
    Assessment,
    Assignment,
    Confidence,
    Dossier,
    Extra,
    HistoryStep,
    Note,
    Review,
    Reviewer,
    ReviewState,
)
from annotator.core.source import FactName, Facts, Source
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure, check_structure
from annotator.core.structuring import PartKind

_Part = TypeVar("_Part", Question, Answer)

TEXT = """Bridges

1. Will the bridge open?

If so, when?

2. The quay is old.
a) Who pays?
b) How much?
1. Yes, in May. We shall tell the House.

2. The city pays. The rest follows.
"""
NOW = "2026-11-24T10:00:00Z"
LATER = "2026-11-24T11:00:00Z"
ANNA = Reviewer("r1", "Anna", "Watch")
BEN = Reviewer("r2", "Ben")
CODEBOOK = Codebook(
    "test",
    "1",
    (
        Reason("A1", Verdict.ANSWERED, LocalText((("en", "said"),))),
        Reason("P1", Verdict.PARTIAL, LocalText((("en", "incomplete"), ("nl", "onvolledig")))),
        Reason("P2", Verdict.PARTIAL, LocalText((("en", "implicit"),))),
        Reason("N1", Verdict.NOT_ANSWERED, LocalText((("en", "lost"),))),
    ),
)


def place(words: str, text: str = TEXT) -> Span:
    """Where `words` stand in the text; they must stand there once."""
    assert text.count(words) == 1, words
    start = text.index(words)
    return Span(start, start + len(words))


def question(
    question_id: str, words: str, body: str, label: str | None, parent: str | None = None, **more: bool
) -> Question:
    span = place(words)
    return Question(question_id, span, span.start + words.index(body), label, parent, **more)


def answer(answer_id: str, words: str, body: str, label: str, claims: tuple[str, ...]) -> Answer:
    span = place(words)
    return Answer(answer_id, span, span.start + words.index(body), label, claims)


def dossier() -> Dossier:
    """Questions 1, 1.1, stem 2, 2a, 2b; answers 1 and 2; Anna has found things, Ben has not."""
    structure = Structure(
        (
            question("1", "1. Will the bridge open?", "Will", "1"),
            question("1.1", "If so, when?", "If", None, "1", conditional=True),
            question("2", "2. The quay is old.", "The", "2", judged=False),
            question("2a", "a) Who pays?", "Who", "2a", "2"),
            question("2b", "b) How much?", "How", "2b", "2"),
        ),
        (
            answer("A1", "1. Yes, in May. We shall tell the House.", "Yes", "1", ("1", "1.1")),
            answer("A2", "2. The city pays. The rest follows.", "The", "2", ("2a", "2b")),
        ),
        title=Span(0, 7),
    )
    check_structure(TEXT, structure)
    found = place("Yes")
    told = place("We shall tell the House.")
    anna = Review(
        ANNA,
        (
            Assessment("1", Verdict.ANSWERED, evidence=(passage(TEXT, found.start, found.end),), at=NOW),
            Assessment("2b", Verdict.PARTIAL, "P1", ("P2",), Confidence.LOW, "vague", at=NOW),
        ),
        (
            Commitment(
                "c1",
                "Tell the House",
                (passage(TEXT, told.start, told.end),),
                (StatusChange(Status.OPEN, NOW, "r1"),),
                links=(Link(LinkType.RESPONDS_TO, "1.1"), Link(LinkType.STATED_IN, "A1")),
            ),
            Commitment(
                "c2",
                "Pay",
                (passage(TEXT, *_ends("The city pays.")),),
                (StatusChange(Status.OPEN, NOW, "r1"),),
                links=(Link(LinkType.DEPENDS_ON, "c1"), Link(LinkType.RESPONDS_TO, "2a")),
            ),
        ),
        (Note("n1", "odd", passage(TEXT, *_ends("quay"))),),
        (HistoryStep(ReviewState.IN_PROGRESS, NOW),),
    )
    source = Source(TEXT, TEXT.encode(), "bridges.txt")
    return Dossier(
        source,
        CODEBOOK,
        Facts(title="Bridges", language="en"),
        structure,
        (anna, Review(BEN, dismissed=(place("The city pays."),))),
    )


def _ends(words: str) -> tuple[int, int]:
    span = place(words)
    return span.start, span.end


def acts() -> list[e.Edit]:
    """One edit of each type, each of which changes `dossier()`."""
    q, a = PartKind.QUESTION, PartKind.ANSWER
    rest = _ends("The rest follows.")
    told = _ends("We shall tell the House.")
    pays = _ends("The city pays.")
    return [
        e.SetVerdict("r1", "2a", Verdict.NOT_ANSWERED, LATER),
        e.SetVerdict("r1", "2b", None, LATER),
        e.SetReason("r1", "2b", "P2", LATER),
        e.SetReason("r1", "2b", None, LATER),
        e.SetOtherReasons("r1", "2b", (), LATER),
        e.SetConfidence("r1", "2b", Confidence.HIGH, LATER),
        e.SetConfidence("r1", "2b", None, LATER),
        e.SetComment("r2", "2b", "clear", LATER),
        e.AddEvidence("r1", "2b", *rest, LATER),
        e.RemoveEvidence("r1", "1", *_ends("Yes"), LATER),
        e.MoveEvidence("r1", "1", *_ends("Yes"), *rest, LATER),
        e.AddNote("r1", "n2", "note", *pays, LATER),
        e.MoveNote("r1", "n1", *rest, LATER),
        e.ChangeNote("r1", "n1", "even", LATER),
        e.RemoveNote("r1", "n1"),
        e.AddCommitment("r1", "c3", "Follow", *rest, LATER, (Link(LinkType.STATED_IN, "A2"),)),
        e.RemoveCommitment("r1", "c1"),
        *(e.ChangeCommitment("r1", "c1", f, v) for f, v in _values()),
        e.SetStatus("r1", "c1", Status.FULFILLED, LATER, "done", "letter"),
        e.AddLink("r1", "c1", LinkType.RESPONDS_TO, "1"),
        e.AddLink("r1", "c1", LinkType.FULFILS, "Letter of May"),
        e.AddLink("r1", "c1", LinkType.CONTRADICTS, "c2"),
        e.RemoveLink("r1", "c1", LinkType.STATED_IN, "A1"),
        e.AddCommitmentPassage("r1", "c1", *rest),
        e.Several(
            (
                e.AddCommitmentPassage("r1", "c1", *rest),
                e.RemoveCommitmentPassage("r1", "c1", *told),
            ),
            phrase("Other passage"),
        ),
        e.MoveCommitmentPassage("r1", "c1", *told, *rest),
        e.DismissSuggestion("r2", *told),
        e.StartReview(Reviewer("r3", "Cas"), LATER),
        e.StartConsensus(Reviewer("r4", "Anna and Ben"), ("r1", "r2"), LATER),
        _agreed(e.TakeSide("r4", "1", "r1", LATER)),
        _agreed(e.TakeAgreed("r4", "1", LATER), e.SetVerdict("r2", "1", Verdict.ANSWERED, LATER)),
        _agreed(e.AddParty("r4", "r3"), e.StartReview(Reviewer("r3", "Cas"), LATER)),
        _agreed(e.RemoveConsensus("r4"), e.SetComment("r2", "1", "alone again", LATER)),
        _agreed(e.Decide("r4", "2b", Verdict.NOT_ANSWERED, "N1", "how much is never said", LATER)),
        _agreed(e.TakeCommitment("r4", "r1", "c2", "c1")),
        e.SetBlind(True, ANNA, LATER),
        e.SetAssigned((Assignment(BEN, "2026-12-01"), Assignment(Reviewer("", "Cas")))),
        e.Several((_corrected("1"), e.ConfirmVerdict("r1", "1", LATER)), phrase("Corrected, and confirmed")),
        e.MergeReviews(_found_elsewhere(), words=(("verdict", "oordeel"),)),
        e.TakeReview(replace(dossier().review("r1"), notes=()), (Extra("reviewer r1", "<a/>"),)),
        e.SetCodebook(*_other_codebook()),
        e.SetReviewState("r1", ReviewState.COMPLETE, LATER),
        e.SetFact(FactName.MINISTER, "Minister of Quays"),
        e.SetFact(FactName.DATE_ASKED, "2026-01-31"),
        e.SetFact(FactName.THEME, "Mobility"),
        e.MarkQuestion(*_ends("The rest follows."), rest[0], "3"),
        e.MarkAnswer(*_ends("We shall tell the House."), place("We shall").start, None, ("1.1",)),
        e.SplitPart(a, "A1", place("We shall").start, place("We shall").start, None),
        e.SplitPart(q, "1", place("open?").start, 0, None),
        e.MergeParts(q, "1", "1.1"),
        e.MergeParts(a, "A1", "A2"),
        e.DeletePart(q, "2b"),
        e.DeletePart(a, "A2"),
        e.MovePart(q, "2b", place("b) How").start, place("How much").end),
        e.MovePart(a, "A1", place("1. Yes").start, place("The city pays.").end),
        e.RelabelPart(q, "1", "9"),
        e.RelabelPart(a, "A2", "2-3"),
        e.DeclareAnswer("A2", ("2b",)),
        e.JudgeQuestion("2b", False),
        e.JudgeQuestion("2", True),
        _corrected(),
        e.Restructure(_found_anew(), Facts(title="The quay", language="en")),
    ]


def _agreed(act: e.Edit, *before: e.Edit) -> e.Edit:
    """An act of a consensus, which has to be there first, as has what is done `before`."""
    started = e.StartConsensus(Reviewer("r4", "Anna and Ben"), ("r1", "r2"), LATER)
    return e.Several((*before, started, act), phrase("Consensus: an act"))


def _other_codebook() -> tuple[Codebook, tuple[tuple[str, str], ...]]:
    """A codebook in which incomplete has another id."""
    renamed = replace(CODEBOOK.reasons[1], id="P9")
    return replace(CODEBOOK, version="2", reasons=(*CODEBOOK.reasons[2:], renamed)), (("P1", "P9"),)


def _found_elsewhere() -> Contribution:
    """What Cas found in a file of his own, and Anna in another copy of hers."""
    base = dossier()
    cas = Review(Reviewer("r3", "Cas"), (Assessment("2a", Verdict.ANSWERED, at=LATER),))
    anna = replace(base.review("r1"), notes=())
    return Contribution(base.structure, CODEBOOK, Facts(minister="Quays"), (cas, anna))


def _corrected(*look_again: str) -> e.ReplaceSource:
    """The text with a line before it; what Ben dismissed is given up, and 2b is gone."""
    added = "Corrected.\n"
    old = dossier()
    source = Source(added + TEXT, (added + TEXT).encode(), "corrected.txt")
    places = {p.span: Span(p.span.start + len(added), p.span.end + len(added)) for p in _all_passages(old)}
    questions = tuple(_shifted(q, len(added)) for q in old.structure.questions if q.id != "2b")
    answers = tuple(_shifted(a, len(added)) for a in old.structure.answers)
    answers = (answers[0], replace(answers[1], declared_for=("2a",)))
    structure = Structure(questions, answers)
    return e.ReplaceSource(source, structure, old.facts, tuple(places.items()), (("2b", None),), (), look_again)


def _all_passages(held: Dossier) -> list[Passage]:
    anna = held.review("r1")
    evidence = [p for a in anna.assessments for p in a.evidence]
    return [*evidence, *(p for c in anna.commitments for p in c.passages), *(n.passage for n in anna.notes)]


def _shifted(part: _Part, by: int) -> _Part:
    return replace(part, span=Span(part.span.start + by, part.span.end + by), body=part.body + by)


def _found_anew() -> Structure:
    """Another segmentation: 1.1 is part of 1, and 2b goes on into the answer, which is not found."""
    return Structure(
        (
            question("1", "1. Will the bridge open?\n\nIf so, when?", "Will", "1"),
            question("2", "2. The quay is old.", "The", "2", judged=False),
            question("2a", "a) Who pays?", "Who", "2a", "2"),
            question("2c", "b) How much?\n1. Yes, in May.", "How", "2c", "2"),
        ),
        (answer("A2", "2. The city pays. The rest follows.", "The", "2", ("2a",)),),
    )


def _values() -> list[tuple[CommitmentField, str]]:
    return [
        (CommitmentField.SUMMARY, "Tell"),
        (CommitmentField.TYPE, "information"),
        (CommitmentField.ACTOR, "minister"),
        (CommitmentField.DUE_TEXT, "in May"),
        (CommitmentField.DUE, "2026-05-31"),
        (CommitmentField.COMMENT, "soon"),
    ]


def without_findings() -> Dossier:
    """The same, with nobody's work in it."""
    return replace(dossier(), reviews=())
