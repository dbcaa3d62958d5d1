"""A dossier whose every word tries to be something else: markup, a formula, a control, a style."""

from __future__ import annotations

from dataclasses import replace

from annotator.core.anchors import passage
from annotator.core.codebook import Verdict
from annotator.core.commitments import Commitment, Status, StatusChange
from annotator.core.review import Assessment, Dossier, HistoryStep, Note, Review, Reviewer, ReviewState
from annotator.core.source import Facts, Source
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure
from annotator.io.exporters.interface import Setting
from tests.strategies.small import CODEBOOK

AT = "2026-03-04T05:06:07Z"
SETTING = Setting("2026-03-05", AT)
EVIL = "</div></style><script>alert(1)</script><img src=x onerror=alert(2)>\"'&lt;"
QUESTION = f"1. =1+1 {EVIL} \x00\x0b é 😀?"
ANSWER = f"1. @SUM(A1) {EVIL} \u202e ]]> --> {{}}."
TEXT = f"{QUESTION}\n\n{ANSWER}\n"


def hostile() -> Dossier:
    question = Question("1", Span(0, len(QUESTION)), 3, "1")
    start = TEXT.index(ANSWER)
    answer = Answer("A1", Span(start, start + len(ANSWER)), start + 3, "1", ("1",))
    told = passage(TEXT, start + 3, start + len(ANSWER))
    commitment = Commitment(
        "c1", f"=cmd|' /C calc'!A0 {EVIL}", (told,), (StatusChange(Status.OPEN, AT, "r1", EVIL),), due="2026-01-01"
    )
    review = Review(
        Reviewer("r1", f"=HYPERLINK {EVIL}", f"+{EVIL}"),
        (Assessment("1", Verdict.PARTIAL, "P1", comment=f"-2+3 {EVIL}", evidence=(told,), at=AT),),
        (commitment,),
        (Note("n1", f"\t{EVIL}", told, AT),),
        (HistoryStep(ReviewState.COMPLETE, AT),),
    )
    facts = Facts(title=EVIL, language="en", minister=EVIL, number="@1")
    return Dossier(
        Source(TEXT, TEXT.encode(), f"{EVIL}.txt"), CODEBOOK, facts, Structure((question,), (answer,)), (review,)
    )


def changed(dossier: Dossier, **facts: str | None) -> Dossier:
    return replace(dossier, facts=replace(dossier.facts, **facts))
