"""One small dossier with everything in it, for tests that need to point at things."""

from __future__ import annotations

from annotator.core.anchors import Passage, passage
from annotator.core.codebook import Codebook, LocalText, Reason, Verdict
from annotator.core.commitments import Commitment, Link, LinkType, Status, StatusChange
from annotator.core.review import Assessment, Confidence, Dossier, HistoryStep, Note, Review, Reviewer, ReviewState
from annotator.core.source import Facts, Source
from annotator.core.spans import Span
from annotator.core.structure import Answer, Doubt, Question, Structure

TEXT = (
    "Bankjes in het park\n\nOp de kaart staan er tien.\n\n"
    "1. Hoeveel bankjes zijn er?\n\n2. Het park is groot.\n a) Is het open?\n b) Wanneer?\n"
    "Antwoord\n\n1. Twaalf.\n\n2. Ik laat dat nagaan tegen de zomer.\n\nDe minister\n"
)
MOMENT = "2026-03-04T05:06:07Z"


def span_of(words: str) -> Span:
    """Where `words` stand in `TEXT`."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def passage_of(words: str) -> Passage:
    span = span_of(words)
    return passage(TEXT, span.start, span.end)


def _question(words: str, body: str, identity: str, parent: str | None = None, judged: bool = True) -> Question:
    span = span_of(words)
    return Question(identity, span, span.start + words.index(body), identity, parent, judged)


STRUCTURE = Structure(
    questions=(
        _question("1. Hoeveel bankjes zijn er?", "Hoeveel", "1"),
        _question("2. Het park is groot.", "Het", "2", judged=False),
        _question("a) Is het open?", "Is", "2a", "2"),
        _question("b) Wanneer?", "Wanneer", "2b", "2"),
    ),
    answers=(
        Answer("A1", span_of("1. Twaalf."), span_of("Twaalf").start, "1", ("1",)),
        Answer(
            "A2",
            span_of("2. Ik laat dat nagaan tegen de zomer."),
            span_of("Ik").start,
            "2",
            ("2a", "2b"),
            (Doubt.LINK,),
        ),
    ),
    title=span_of("Bankjes in het park"),
)

CODEBOOK = Codebook(
    "proef",
    "1",
    (
        Reason("P1", Verdict.PARTIAL, LocalText((("en", "incomplete"), ("nl", "onvolledig")))),
        Reason("N1", Verdict.NOT_ANSWERED, LocalText((("en", "silent"),)), examples=(("en", "..."),)),
    ),
)

COMMITMENT = Commitment(
    id="c1",
    summary="gaat het na",
    passages=(passage_of("Ik laat dat nagaan"),),
    history=(
        StatusChange(Status.OPEN, MOMENT, "anna-1"),
        StatusChange(Status.FULFILLED, MOMENT, "anna-1", "gezien", "Brief 12"),
    ),
    actor="de minister",
    due_text="tegen de zomer",
    due="2026-06-21",
    comment="in het oog houden",
    links=(Link(LinkType.RESPONDS_TO, "2a"), Link(LinkType.STATED_IN, "A2"), Link(LinkType.FULFILS, "Brief 12")),
)

ANNA = Review(
    reviewer=Reviewer("anna-1", "Anna", "Parkwacht"),
    assessments=(
        Assessment("1", Verdict.ANSWERED, confidence=Confidence.HIGH, evidence=(passage_of("Twaalf"),), at=MOMENT),
        Assessment("2a", Verdict.PARTIAL, "P1", comment="vaag\nen laat", at=MOMENT),
        Assessment("2b", Verdict.NOT_ANSWERED, "N1", other_reasons=("N1",), at=MOMENT),
    ),
    commitments=(COMMITMENT,),
    notes=(Note("n1", "vreemd", passage_of("Op de kaart"), MOMENT),),
    history=(HistoryStep(ReviewState.IN_PROGRESS, MOMENT), HistoryStep(ReviewState.COMPLETE, MOMENT)),
)

DOSSIER = Dossier(
    source=Source(TEXT, TEXT.encode(), "bankjes.txt"),
    codebook=CODEBOOK,
    facts=Facts(title="Bankjes in het park", language="nl", number="7 (2025)", date_asked="2025-05-01"),
    structure=STRUCTURE,
    reviews=(ANNA, Review(Reviewer("bert", "Bert"))),
)
