"""The best reading of a page's candidates, by a beam search.

At every place a reading asks (a question begins), answers (an answer begins), turns aside (a head over questions, a
question printed again) or passes on. Every decision has a cost from `resources/layouts.toml`; there is no word of a
language here, and no document.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby

from annotator.analysis.segmenting.answering import Answering
from annotator.analysis.segmenting.asides import Asides
from annotator.analysis.segmenting.asking import Asking
from annotator.analysis.segmenting.candidate import Candidate, Kind, Role
from annotator.analysis.segmenting.evidence.after import OWN
from annotator.analysis.segmenting.expressions import Rank
from annotator.analysis.segmenting.layouts import Layout, layouts
from annotator.analysis.segmenting.state import Mode, Move, Reading, left_out

BEAM = 16
"""Readings that are kept at each place."""

WIDTH = 4
"""Readings of one layout that are kept at each place."""

MARGIN = 12.0
"""How far behind the best a reading may lie and still be kept."""

_MOST_EMPTY = 60
"""Places without words behind each other that may still begin parts; more are no list."""

_MOST_MADE = 32
"""Moves that are made at each place, the best first, at most."""


class Decoder(Asking, Asides, Answering):
    """Decodes one page. `liked`: what a role earns at a key, from marks or a profile."""

    def __init__(self, liked: Mapping[tuple[Role, str], float] | None = None, rows: Sequence[Layout] = ()) -> None:
        super().__init__(liked)
        self.rows = rows

    def best(self, candidates: Sequence[Candidate]) -> list[Reading]:
        """The readings that are left at the end, the best first; their scores are final."""
        self.look_at(candidates)
        beam = [Reading(row) for row in self.rows or _possible(candidates)]
        for group in _with_words([list(group) for _, group in groupby(candidates, key=lambda c: c.start)]):
            beam = self._step(beam, group)
        for one in beam:
            one.score += self._at_end(one)
        return sorted(beam, key=lambda r: -r.score)

    def _step(self, beam: Sequence[Reading], group: Sequence[Candidate]) -> list[Reading]:
        """The readings after the place where `group` stands. Only moves that may be kept are made."""
        labels = tuple((c.key, c.atoms[-1].rank) for c in group if c.kind is Kind.LABEL and not c.goes_on)
        moves: list[tuple[float, int, Callable[[], Reading], str]] = []
        for before in beam:
            cost = 0.0
            for one in group:
                asks = False
                for score, make, is_ask in self._moves(before, one):
                    asks = asks or is_ask
                    moves.append((-before.score - score, len(moves), make, before.layout.name))
                cost = min(cost, self._passing(before, one, asks))
            passing = partial(self._pass, before, cost, labels)
            moves.append((-before.score - cost, len(moves), passing, before.layout.name))
        moves.sort()
        most = moves[0][0] + MARGIN
        kept: dict[tuple[object, ...], Reading] = {}
        sure: Counter[str] = Counter()
        for loss, _, make, row in moves[:_MOST_MADE]:
            if loss > most:
                break
            if sure[row] < WIDTH:  # what is made scores no more than its move says
                new = make()
                sure[row] += _keep(kept, new) and new.score >= -loss
        return _pruned(kept.values())

    def _pass(self, before: Reading, cost: float, labels: tuple[tuple[str, Rank], ...]) -> Reading:
        passed = before.copy()
        passed.score += cost
        if labels and before.mode is not Mode.NOTHING:
            passed.passed = labels
        return passed

    def _moves(self, before: Reading, one: Candidate) -> Iterator[tuple[float, Callable[[], Reading], bool]]:
        """What may be done at a candidate: the score at most, how it is done, whether it asks."""
        if _is_inside(before, one):
            return
        liked = 0.0
        if self.liked:
            liked = self.liked.get((Role.ASKS, one.key), 0.0) - self.liked.get((Role.ANSWERS, one.key), 0.0)
        broken = self.w.breaks_list if _breaks_list(before, one) else 0.0
        for score, levels, restart in self._asking(before, one):
            total = score + liked + broken
            yield total, partial(self._ask, before, one, total, levels, restart), True
        for aside in self._asides(before, one):
            yield *aside, False
        for score, claimed in self._answering(before, one):
            total = score - liked + broken
            yield total, partial(self._answer, before, one, total, claimed), False

    def _passing(self, r: Reading, c: Candidate, asks: bool) -> float:
        """What it costs to pass over a candidate; `asks`: it could have asked."""
        w, asked = self.w, r.mode is Mode.QUESTION
        cost = 0.0
        if c.kind is Kind.ANSWER and c.head > 1:
            cost = w.skip_answer_noun * c.head
        elif c.kind is Kind.QUESTION and c.head > 1 and not (r.layout.again and c.atoms):
            cost = w.skip_ask_noun * c.head
        elif c.kind is Kind.SERIES:
            cost = w.skip_series
        elif c.kind is Kind.AFTER and c.key == OWN and asked and r.layout.direct:
            cost = w.skip_direct
        elif c.kind is Kind.PARAGRAPH and not asked and not c.repeats:
            cost = w.skip_requests if c.requests and not c.ends else w.skip_asks
        elif c.kind is Kind.LABEL and c.requests and asks and not c.inline:
            cost = w.skip_requests
        elif c.kind is Kind.LABEL and c.asks:
            cost = w.skip_next if asked and asks else w.skip_asks if r.mode is Mode.NOTHING and not c.inline else 0.0
        return float(cost + (w.skip_forced if c.forced else 0.0))

    def _at_end(self, r: Reading) -> float:
        w = self.w
        if r.questions > 1 and not r.asking:
            return float(w.none_asks * r.questions)
        if not r.answers:
            return float((w.no_answers if r.questions else 0.0) + (3 * w.unanswered if r.about else 0.0))
        if r.layout.first:
            return float(0.0 if r.questions else w.none_asks)
        return self._left_in_batch(r) + float(w.unanswered * (r.open.bit_count() + r.left + (3 if r.about else 0)))


def _is_inside(r: Reading, c: Candidate) -> bool:
    """Whether a candidate lies in the head of the part before it, or has its words."""
    last = r.step
    if last is None or c.forced is not None:
        return False
    within = last.candidate.start < c.start < last.candidate.body
    return within or (last.move is Move.ASK and last.candidate.body == c.body and c.kind is Kind.PARAGRAPH)


def _breaks_list(r: Reading, c: Candidate) -> bool:
    """Whether a label goes on with a list whose item before it was passed over as text."""
    if not r.passed or c.kind is not Kind.LABEL or c.forced is not None:
        return False
    if r.answer_last is not None and left_out(r.answer_last, c.atoms[0].rank) == 0:
        return False
    return any(key == c.key and left_out(rank, c.atoms[0].rank) == 0 for key, rank in r.passed)


def _possible(candidates: Sequence[Candidate]) -> list[Layout]:
    """The layouts but those whose own way no candidate of the page could take: they read it as others do."""
    again = any(not c.inline and (c.repeats or (c.kind is Kind.QUESTION and c.atoms)) for c in candidates)
    repeat = any(c.kind is Kind.QUESTION for c in candidates)
    rows = (row for row in layouts() if again or not row.again)
    return [row for row in rows if repeat or not row.repeat or row.asks == "none"]


def _with_words(places: Sequence[list[Candidate]]) -> Iterator[list[Candidate]]:
    """The places but those of long runs of labels that have no words: they are no list of questions or answers."""
    for empty, run in groupby(places, key=lambda place: not any(c.size or c.forced for c in place)):
        found = list(run)
        if not empty or len(found) < _MOST_EMPTY:
            yield from found


def _keep(kept: dict[tuple[object, ...], Reading], new: Reading) -> bool:
    """Keep the best reading of each key; whether its key is a new one."""
    key = new.key()
    old = kept.get(key)
    if old is None or new.score > old.score:
        kept[key] = new
    return old is None


def _pruned(readings: Iterable[Reading]) -> list[Reading]:
    ranked = sorted(readings, key=lambda r: -r.score)
    least = ranked[0].score - MARGIN
    counts: dict[str, int] = {}
    kept: list[Reading] = []
    for one in ranked:
        if one.score < least or len(kept) >= BEAM:
            break
        n = counts.get(one.layout.name, 0)
        if n < WIDTH:
            counts[one.layout.name] = n + 1
            kept.append(one)
    return kept
