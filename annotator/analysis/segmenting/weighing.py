"""What a candidate earns whatever was read before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotator.analysis.segmenting.candidate import Candidate, Kind, Role
from annotator.analysis.segmenting.evidence.after import FOOT, NOTE, OWN, RUN_ON
from annotator.analysis.segmenting.layouts import costs
from annotator.analysis.segmenting.state import Reading

SURE = 1.5
"""Strength from which on an answer's head is one."""


class Weighing:
    """The costs of one page. `liked`: what a role earns at a key, from marks or a profile."""

    def __init__(self, liked: Mapping[tuple[Role, str], float] | None = None) -> None:
        self.w = w = costs()
        self.liked = liked or {}
        self._last: Candidate | None = None
        self._bases = (0.0, 0.0)
        self._headed = False
        self._direct = {OWN: w.direct_own, RUN_ON: 0.0, FOOT: w.direct_foot, NOTE: w.direct_note}

    def look_at(self, candidates: Sequence[Candidate]) -> None:
        """Take note of what all candidates of the page say together."""
        self._headed = any(c.kind is Kind.ANSWER and c.head > SURE for c in candidates)

    def _base(self, c: Candidate) -> tuple[float, float]:
        """What a candidate earns as a question and as an answer, whatever was read before; kept for its place."""
        if self._last is not c:
            self._last, self._bases = c, (self._ask_base(c), self._answer_base(c))
        return self._bases

    def _ask_base(self, c: Candidate) -> float:
        w = self.w
        match c.kind:
            case Kind.QUESTION | Kind.ANSWER:
                return float(w.ask_noun + w.head * c.head)
            case Kind.LABEL:
                return float(w.ask_label)
            case Kind.SERIES:
                return float(w.ask_series)
            case Kind.TITLE | Kind.SPEAKER:
                return 0.0
            case Kind.PARAGRAPH:
                return float(w.ask_paragraph)
            case _:
                return 0.0 if c.only else float(w.ask_given)

    def _answer_base(self, c: Candidate) -> float:
        w = self.w
        base = {
            Kind.ANSWER: w.answer_noun + w.head * c.head,
            Kind.QUESTION: w.answer_repeat,
            Kind.LABEL: w.answer_label,
            Kind.SERIES: w.answer_series,
            Kind.TITLE: 0.0,
            Kind.SPEAKER: w.answer_speaker,
        }.get(c.kind, 0.0 if c.only else w.ask_given)
        if self._headed and c.kind in (Kind.SERIES, Kind.TITLE):
            base += w.beside_heads
        if (c.ends or c.asks_first) and c.kind in (Kind.LABEL, Kind.QUESTION, Kind.SERIES):
            base += w.answer_asks
        if c.kind is Kind.LABEL and c.head < -1:
            base += c.head
        if c.kind is Kind.ANSWER and not c.atoms and c.requests:
            base += w.answer_requests
        base += w.goes_on if c.goes_on else 0.0
        base += w.pair if c.pair is Role.ANSWERS else -w.pair if c.pair is Role.ASKS else 0.0
        if c.inline:
            base += w.answer_inline + (0.0 if c.sentence else w.mid_sentence)
        return float(base)

    def _left_in_batch(self, r: Reading) -> float:
        """What it costs that labelled answers below one without a label claim some of its questions and not all."""
        left = r.rest.bit_count()
        return float(self.w.partly * min(left, 3)) if left < r.batch.bit_count() else 0.0
