"""The best reading of a page's candidates, by a beam search.

At every place a reading asks (a question begins), answers (an answer begins), turns aside (a head over questions, a
question printed again) or passes on. Every decision has a cost from `resources/layouts.toml`; there is no word of a
language here, and no document.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from itertools import groupby

from annotator.analysis.segmenting.candidate import Candidate, Kind, Role
from annotator.analysis.segmenting.evidence.after import FOOT, NOTE, OWN, RUN_ON
from annotator.analysis.segmenting.expressions import Family, Rank
from annotator.analysis.segmenting.layouts import Layout, costs, layouts
from annotator.analysis.segmenting.marks import LINE, OPEN

BEAM = 16
"""Readings that are kept at each place."""

WIDTH = 4
"""Readings of one layout that are kept at each place."""

MARGIN = 12.0
"""How far behind the best a reading may lie and still be kept."""

_MOST_MADE = 32
"""Moves that are made at each place, the best first, at most."""

_MOST_LEFT_OUT = 2
_GLUED = re.compile(r"(?<=\d)(?=[a-z])")


class Mode(Enum):
    """What was printed last."""

    NOTHING = 0
    QUESTION = 1
    ANSWER = 2


class Move(Enum):
    """What a reading did at a candidate."""

    ASK = "question"
    ANSWER = "answer"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Level:
    """One open list of questions: its key, its last label, its last question and that one's name; whether its sentence
    is still open.
    """

    key: str
    rank: Rank | None
    question: int
    name: str | None
    open: bool


@dataclass(frozen=True, slots=True)
class Step:
    """One decision of a reading. `claims` are the numbers of questions, or labels where no questions are printed."""

    before: Step | None
    move: Move
    candidate: Candidate
    score: float
    question: int = -1
    parent: int | None = None
    name: str | None = None
    claims: tuple[int | str, ...] = ()
    labelled: bool = False


class Reading:
    """What was read so far, and its score."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.score = layout.prior
        self.mode = Mode.NOTHING
        self.levels: tuple[Level, ...] = ()
        self.place: tuple[object, ...] = ()
        self.ask_key: str | None = None
        self.answer_key: str | None = None
        self.answer_last: Rank | None = None
        self.answer_top: str | None = None
        self.asked: Mapping[str, int] = {}
        self.wordings: Mapping[str, int] = {}
        self.done: frozenset[str] = frozenset()
        self.open: frozenset[int] = frozenset()
        self.batch: tuple[int, ...] = ()
        self.rest: frozenset[int] = frozenset()
        self.about: tuple[int, ...] | None = None
        self.questions = self.answers = self.asking = self.left = 0
        self.under = False
        self.passed: tuple[tuple[str, Rank], ...] = ()
        self.step: Step | None = None

    def copy(self) -> Reading:
        """The same, to be gone on from."""
        new = Reading.__new__(Reading)
        new.__dict__ = self.__dict__.copy()
        return new

    def key(self) -> tuple[object, ...]:
        """Readings with one key have the same future: the best of them is kept."""
        return (
            self.layout.name, self.mode.value, self.place, self.answer_last,
            self.answer_top, self.questions, self.answer_key, len(self.open), self.about, self.passed,
        )  # fmt: skip


def canonical(name: str) -> str:
    """ "8a" as a path of labels, "8.a"."""
    return _GLUED.sub(".", name)


def path(parent: str | None, name: str) -> str:
    """The path of a label under another one; a label that is printed in full is its own."""
    name = canonical(name)
    return name if parent is None or name.startswith(f"{parent}.") else f"{parent}.{name}"


def left_out(before: Rank, after: Rank) -> int | None:
    """How many labels of a list lack between two of it; None where the second cannot follow the first."""
    if after.sub and before.number == after.number:
        return after.sub - before.sub - 1 if after.sub > before.sub else None
    if after.number > before.number:
        return after.number - before.number - 1 if after.sub <= 1 else None
    return None


def _is_first(rank: Rank) -> bool:
    return rank.number == 1 and rank.sub <= 1


_Aside = tuple[float, Callable[[], Reading]]


def _stand_under(n: Reading) -> None:
    """What comes next stands under a head."""
    n.levels, n.place, n.mode, n.under = (), (), Mode.NOTHING, True


def _begin_anew(n: Reading) -> None:
    """What comes next stands under a head that begins another section."""
    n.left += len(n.open)
    n.asked, n.wordings, n.done, n.open = {}, {}, frozenset(), frozenset()
    n.answer_last = n.answer_top = None
    _stand_under(n)


class Decoder:
    """Decodes one page. `liked`: what a role earns at a key, from marks or a profile."""

    def __init__(self, liked: Mapping[tuple[Role, str], float] | None = None, rows: Sequence[Layout] = ()) -> None:
        self.w = costs()
        self.liked = liked or {}
        self.rows = tuple(rows) or layouts()
        self._last: Candidate | None = None
        self._bases = (0.0, 0.0)
        w = self.w
        self._direct = {OWN: w.direct_own, RUN_ON: w.direct_run, FOOT: w.direct_foot, NOTE: w.direct_note}

    def best(self, candidates: Sequence[Candidate]) -> list[Reading]:
        """The readings that are left at the end, the best first; their scores are final."""
        beam = [Reading(row) for row in self.rows]
        for _, group in groupby(candidates, key=lambda c: c.start):
            beam = self._step(beam, list(group))
        for one in beam:
            one.score += self._at_end(one)
        return sorted(beam, key=lambda r: -r.score)

    def _step(self, beam: Sequence[Reading], group: Sequence[Candidate]) -> list[Reading]:
        """The readings after the place where `group` stands. Only moves that may be kept are made."""
        labels = tuple((c.key, c.atoms[-1].rank) for c in group if c.kind is Kind.LABEL)
        moves: list[tuple[float, int, Callable[[], Reading]]] = []
        for before in beam:
            cost = 0.0
            for one in group:
                asks = False
                for score, make, is_ask in self._moves(before, one):
                    asks = asks or is_ask
                    moves.append((before.score + score, len(moves), make))
                cost = min(cost, self._passing(before, one, asks))
            moves.append((before.score + cost, len(moves), partial(self._pass, before, cost, labels)))
        moves.sort(key=lambda m: (-m[0], m[1]))
        least = moves[0][0] - MARGIN
        kept: dict[tuple[object, ...], Reading] = {}
        for score, _, make in moves[:_MOST_MADE]:
            if score < least:
                break
            _keep(kept, make())
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
        for way in (self._over, self._hollow, self._again):
            aside = way(before, one)
            if aside is not None:
                yield aside[0], aside[1], False
        for score, claimed in self._answering(before, one):
            total = score - liked + broken
            yield total, partial(self._answer, before, one, total, claimed), False

    # questions

    def _asking(self, r: Reading, c: Candidate) -> Iterator[tuple[float, tuple[Level, ...], bool]]:
        """Each way to take a candidate as a question: score, the lists it stands in, whether a list begins anew."""
        if c.only is Role.ANSWERS or (c.only is not None and c.forced is not None) or c.not_asking:
            found: list[tuple[float, tuple[Level, ...], bool]] = []
        else:
            found = list(self._ask_ways(r, c))
        if c.forced is Role.ASKS:
            for score, levels, restart in found or [(0.0, (), r.mode is Mode.ANSWER)]:
                yield score + self.w.forced, levels, restart
        elif c.forced is Role.ANSWERS:
            for score, levels, restart in found:
                yield score + self.w.forced_not, levels, restart
        else:
            yield from found

    def _ask_base(self, c: Candidate) -> float:
        w = self.w
        match c.kind:
            case Kind.QUESTION:
                return float(w.ask_noun + w.head * c.head)
            case Kind.LABEL:
                return float(w.ask_label)
            case Kind.SERIES:
                return float(w.ask_series)
            case Kind.TITLE:
                return float(w.ask_title)
            case Kind.SPEAKER:
                return float(w.ask_speaker)
            case Kind.PARAGRAPH:
                return float(w.ask_paragraph)
            case _:
                return 0.0 if c.only else float(w.ask_given)

    def _ask_ways(self, r: Reading, c: Candidate) -> Iterator[tuple[float, tuple[Level, ...], bool]]:
        w, row, answered = self.w, r.layout, r.mode is Mode.ANSWER
        if row.asks == "none" or c.kind in (Kind.AFTER, Kind.ANSWER) or (answered and not row.back):
            return
        plain = self._base(c)[0] + (w.repeats if c.repeats else 0.0)
        asked = w.asks if c.asks else w.noun_asks_not if c.kind is Kind.QUESTION and c.atoms else w.asks_not
        if c.number is not None and r.ask_key == c.key and not c.asks:
            asked = w.inherits
        base = plain + asked + (w.requests if c.requests and c.kind in (Kind.PARAGRAPH, Kind.SPEAKER) else 0.0)
        if c.kind is Kind.PARAGRAPH:
            if row.asks == "plain" or c.only:
                yield base, (), answered and not r.open
            return
        if row.asks == "plain" and c.atoms and not r.levels and c.kind is Kind.LABEL:
            return
        inherited = plain + (w.asks if c.asks else w.inherits)
        base += w.inline * c.inline + (c.head if c.kind is Kind.LABEL and c.head < -1 else 0.0)
        if not c.atoms:
            recorded = c.number is not None and r.ask_key == c.key
            if not c.asks and not recorded and not c.forced and (c.kind is not Kind.GIVEN or c.only):
                return
            if c.kind is Kind.SPEAKER and row.asks != "plain":
                return
            yield (
                base + (w.other_key if r.ask_key and r.ask_key != c.key else 0.0),
                (),
                answered and not (r.open and r.step is not None and r.step.move is Move.ASIDE),
            )
            return
        yield from self._in_list(r, c, base, inherited)

    def _in_list(
        self, r: Reading, c: Candidate, base: float, inherited: float
    ) -> Iterator[tuple[float, tuple[Level, ...], bool]]:
        w, first = self.w, c.atoms[0].rank
        for depth in range(len(r.levels) - 1, -1, -1):
            level = r.levels[depth]
            same = level.key == c.key
            if level.rank is None or not (same or (depth == 0 and _in_other_sign(level.key, c))):
                continue
            missing = left_out(level.rank, first)
            if missing is None and level.rank == first and c.kind is Kind.QUESTION and r.mode is Mode.QUESTION:
                yield base + w.twice, r.levels[:depth], False
                return
            if missing is None or missing > _MOST_LEFT_OUT:
                continue
            goes_on = inherited if level.open and r.mode is Mode.QUESTION else base
            yield goes_on + (0.0 if same else w.other_style) + w.follows + missing * w.gap, r.levels[:depth], False
            break
        yield from self._begins_list(r, c, base, inherited)

    def _begins_list(
        self, r: Reading, c: Candidate, base: float, inherited: float
    ) -> Iterator[tuple[float, tuple[Level, ...], bool]]:
        w, answered, first = self.w, r.mode is Mode.ANSWER, c.atoms[0].rank
        if len(c.atoms) > 1 and c.kind is not Kind.QUESTION:
            base += w.several_bare
        late = w.inline_first if c.inline else 0.0
        if _is_first(first):
            if not r.levels:
                yield base + w.starts + late, (), answered
                return
            fresh = all(level.key != c.key for level in r.levels)
            if (
                r.mode is Mode.QUESTION
                and fresh
                and c.kind in (Kind.LABEL, Kind.SERIES)
                and c.style not in (LINE, OPEN)
            ):
                under = w.starts_sub + (w.numbers_under_noun if _is_record(r.levels[-1], c) else 0.0)
                yield (inherited if r.levels[-1].open else base) + under, r.levels, False
            if answered:
                yield base + w.restart + late + (w.other_key if r.ask_key != c.key else 0.0), (), True
        elif not r.levels and not c.inline:
            noun = c.kind is Kind.QUESTION or r.under
            yield base + (w.starts_late_noun if noun else w.starts_late), (), answered
        elif c.kind is Kind.QUESTION and r.ask_key == c.key and answered:
            yield base + w.gap, (), True

    def _ask(self, r: Reading, c: Candidate, score: float, levels: tuple[Level, ...], restart: bool) -> Reading:
        w, n = self.w, r.copy()
        if r.step is not None and r.step.move is Move.ANSWER and r.step.candidate.body >= c.start:
            score += w.empty
        if r.mode is Mode.ANSWER:
            score += self._left_in_batch(r)
            n.rest = frozenset()
        if restart:
            n.asked, n.wordings, n.done, n.left, n.open = {}, {}, frozenset(), r.left + len(r.open), frozenset()
        parent = levels[-1] if levels else None
        above = parent.name if parent is not None else None
        rank = c.atoms[-1].rank if c.atoms else None
        names = [path(above, a.name) for a in c.atoms]
        if rank is not None and not restart and self._is_twice(r, c, len(levels)):
            rank = Rank(rank.number + 1)
            names = [path(above, str(rank.number))]
        name = names[0] if names else None
        if not levels and n.ask_key is None:
            n.ask_key = c.key
        elif not levels and n.ask_key != c.key and c.kind is not Kind.PARAGRAPH:
            score += w.other_key
        goes_on = not c.ends and (
            c.asks
            or c.forced is not None
            or (parent is not None and parent.open)
            or (not restart and any(x.key == c.key and x.open for x in r.levels))
        )
        number = r.questions
        n.mode, n.under = Mode.QUESTION, False
        n.questions, n.asking = r.questions + 1, r.asking + c.asks
        n.levels = (*levels, Level(c.key, rank, number, name, goes_on))
        n.place = tuple((x.key, x.rank) for x in n.levels)
        if c.atoms:
            n.asked = {**n.asked, **dict.fromkeys(names, number)}
        if c.wording and n.layout.again:
            n.wordings = {**n.wordings, c.wording: number}
        n.open = n.open | {number}
        n.answer_top = None
        n.answer_last = None if restart else r.answer_last
        n.score += score
        n.passed = ()
        n.step = Step(r.step, Move.ASK, c, score, number, parent.question if parent is not None else None, name)
        return n

    def _is_twice(self, r: Reading, c: Candidate, depth: int) -> bool:
        """Whether a heading is printed with the label of the question before it, by mistake."""
        last = r.levels[depth] if depth < len(r.levels) else None
        return last is not None and last.key == c.key and last.rank == c.atoms[0].rank and len(c.atoms) == 1

    # heads over questions, questions printed again

    def _aside(self, r: Reading, c: Candidate, score: float, change: Callable[[Reading], None]) -> _Aside:
        return score, partial(self._turned, r, c, score, change)

    def _turned(self, r: Reading, c: Candidate, score: float, change: Callable[[Reading], None]) -> Reading:
        n = r.copy()
        n.score += score
        n.passed = ()
        n.step = Step(r.step, Move.ASIDE, c, score)
        change(n)
        return n

    def _over(self, r: Reading, c: Candidate) -> _Aside | None:
        """A head over questions that asks nothing itself ("Questions 12 to 14"), or an answer's head that does."""
        w, may = self.w, r.mode is not Mode.ANSWER or r.layout.back
        if c.forced or not may:
            return None
        if c.kind in (Kind.QUESTION, Kind.TITLE) and not c.asks and c.head > 0.5 and r.layout.asks != "none":
            if c.kind is Kind.TITLE and not c.colon:
                return None
            score = 0.2 * c.head if c.kind is Kind.QUESTION and not c.atoms else w.over_untitled
            return self._aside(r, c, score, _begin_anew if r.mode is Mode.ANSWER else _stand_under)
        asked = c.asks_first or (c.alone and c.asks and c.kind is Kind.QUESTION)
        if c.kind in (Kind.ANSWER, Kind.QUESTION) and c.atoms and asked and not r.open:
            return self._aside(r, c, w.over, _stand_under)
        return None

    def _hollow(self, r: Reading, c: Candidate) -> _Aside | None:
        """An answer's head right over the labelled answers; one that names questions opens them again."""
        if c.kind is not Kind.ANSWER or not c.hollow or c.forced:
            return None
        names = self._named(r, c)
        if c.atoms and len(names) < len(c.atoms):
            return None
        score = self.w.answer_noun if (r.open and r.mode is Mode.QUESTION) or c.atoms else 0.0

        def answers_below(n: Reading) -> None:
            n.mode = Mode.ANSWER if r.questions else r.mode
            n.open, n.done = r.open.union(r.asked[name] for name in names), r.done.difference(names)

        return self._aside(r, c, score, answers_below)

    def _named(self, r: Reading, c: Candidate) -> list[str]:
        """The questions that a candidate's labels name, from the top or under the last top-level question."""
        for above in (None, r.levels[0].name if r.levels else None):
            names = [name for a in c.atoms if (name := path(above, a.name)) in r.asked]
            if names:
                return names
        return []

    def _again(self, r: Reading, c: Candidate) -> _Aside | None:
        """A question printed again over its answer."""
        if c.inline or not r.layout.again or not (r.asked or r.wordings):
            return None
        if c.kind not in (Kind.QUESTION, Kind.LABEL, Kind.PARAGRAPH, Kind.SERIES):
            return None
        about: tuple[int, ...] = ()
        if c.kind is not Kind.PARAGRAPH and (c.repeats or c.kind is Kind.QUESTION):
            names = (canonical(a.name) for a in c.atoms)
            about = tuple(r.asked[name] for name in names if name in r.asked)
        if not about and c.repeats and c.wording in r.wordings:
            about = (r.wordings[c.wording],)
        if not about:
            return None
        score = self.w.again + (self.w.again_words if c.repeats else 0.0)
        score += self.w.again_open if any(q in r.open for q in about) else 0.0
        follows = r.about and r.step is not None and r.step.move is Move.ASIDE
        together = (*r.about, *about) if follows and r.about else about

        def speak_about(n: Reading) -> None:
            n.mode, n.about = Mode.ANSWER, together

        return self._aside(r, c, score, speak_about)

    # answers

    def _answering(self, r: Reading, c: Candidate) -> Iterator[tuple[float, tuple[str, ...] | None]]:
        """Each way to take a candidate as an answer: score, and the labels that it claims."""
        if c.only is Role.ASKS or c.not_answering:
            found: list[tuple[float, tuple[str, ...] | None]] = []
        else:
            found = list(self._answer_ways(r, c))
        if c.forced is Role.ANSWERS:
            for score, claimed in found or [(0.0, None)]:
                yield score + self.w.forced, claimed
        elif c.forced is Role.ASKS:
            for score, claimed in found:
                yield score + self.w.forced_not, claimed
        else:
            yield from found

    def _base(self, c: Candidate) -> tuple[float, float]:
        """What a candidate earns as a question and as an answer, whatever was read before; kept for its place."""
        if self._last is not c:
            self._last, self._bases = c, (self._ask_base(c), self._answer_base(c))
        return self._bases

    def _answer_base(self, c: Candidate) -> float:
        w = self.w
        base = {
            Kind.ANSWER: w.answer_noun + w.head * c.head,
            Kind.QUESTION: w.answer_repeat,
            Kind.LABEL: w.answer_label,
            Kind.SERIES: w.answer_series,
            Kind.TITLE: w.answer_title,
            Kind.SPEAKER: w.answer_speaker,
        }.get(c.kind, 0.0 if c.only else w.ask_given)
        if (c.ends or c.asks_first) and c.kind in (Kind.LABEL, Kind.QUESTION, Kind.SERIES):
            base += w.answer_asks
        if c.kind is Kind.LABEL and c.head < -1:
            base += c.head
        if c.kind is Kind.ANSWER and not c.atoms and c.requests:
            base += w.answer_requests
        if c.inline:
            base += w.answer_inline + (0.0 if c.sentence else w.mid_sentence)
        return float(base)

    def _answer_ways(self, r: Reading, c: Candidate) -> Iterator[tuple[float, tuple[str, ...] | None]]:
        w, row = self.w, r.layout
        if c.kind is Kind.AFTER:
            waits = r.mode is Mode.QUESTION and r.open and not row.again
            if row.direct and (waits or r.about is not None):
                labelled = w.other_key if r.answer_key and r.answer_key.endswith("#") else 0.0
                yield self._direct[c.key] + w.in_order + labelled, None
            return
        barred = c.kind is Kind.PARAGRAPH or (c.kind is Kind.QUESTION and not row.repeat)
        if barred or (c.kind is Kind.LABEL and not row.bare and r.mode is not Mode.ANSWER):
            return
        base = self._base(c)[1] + (w.goes_on * (1 + c.led) if c.goes_on and r.mode is Mode.ANSWER else 0.0)
        if c.atoms and row.asks != "none":
            yield from self._claiming(r, c, base)
        elif c.atoms:
            headed = c.kind in (Kind.ANSWER, Kind.QUESTION, Kind.SERIES)
            if headed and (r.answer_last is None or left_out(r.answer_last, c.atoms[0].rank) is not None):
                yield base + w.claims, c.names
        elif self._may_answer(r, c):
            base += w.before_asked if row.asks != "none" and not r.questions else 0.0
            yield base + (w.in_order if r.open else w.only_answers if row.asks == "none" else w.nothing_open), None

    def _may_answer(self, r: Reading, c: Candidate) -> bool:
        """Whether a candidate without a label can begin an answer: a title or a name only where one is waited for."""
        if c.kind in (Kind.LABEL, Kind.QUESTION) or c.hollow:
            return False
        if c.kind not in (Kind.TITLE, Kind.SPEAKER):
            return True
        waited = bool(r.open) and r.mode is Mode.QUESTION and r.about is None
        return waited and not (c.ends or c.requests or c.asks_first)

    def _claiming(self, r: Reading, c: Candidate, base: float) -> Iterator[tuple[float, tuple[str, ...]]]:
        """An answer to the questions that its labels name: from the top, or under the last answer or question."""
        w = self.w
        nested = c.kind is Kind.LABEL and not r.layout.bare
        over = dict.fromkeys((None, r.answer_top, r.levels[0].name if r.levels else None))
        for above in over:
            found = [path(above, a.name) for a in c.atoms]
            known = [f for f in found if f in r.asked]
            score = base
            if not known and c.kind in (Kind.LABEL, Kind.ANSWER):
                found = [path(above, _in_other_style(a.family, a.rank)) for a in c.atoms]
                known = [f for f in found if f in r.asked]
                score += w.claims_other_style
            if not known or (nested and above is None and (r.answer_key or "").endswith("#")):
                continue
            share = len(known) / len(found)
            score += w.claims * share + w.claims_none * (1 - share)
            if (
                above is None
                and r.answer_key
                and r.answer_key != c.key
                and (c.kind is Kind.LABEL or c.key == r.ask_key)
            ):
                score += w.other_key
            if not any(self._is_fresh(r, f) for f in known):
                score += w.claims_again
            rank = c.atoms[0].rank
            ordered = r.answer_last is None or left_out(r.answer_last, rank) is not None or _is_first(rank)
            yield score + (w.in_order if ordered else -w.in_order), tuple(known)

    def _is_fresh(self, r: Reading, name: str) -> bool:
        number = r.asked[name]
        return number in r.open or (number in r.batch and len(r.batch) > 1 and name not in r.done)

    def _answer(self, r: Reading, c: Candidate, score: float, claimed: tuple[str, ...] | None) -> Reading:
        n = r.copy()
        n.mode, n.answers = Mode.ANSWER, r.answers + 1
        ids: tuple[int | str, ...]
        if r.layout.asks == "none":
            ids = claimed or ()
            n.answer_last = c.atoms[-1].rank if c.atoms else None
        elif claimed:
            ids = tuple(dict.fromkeys(r.asked[name] for name in claimed))
            n.rest = r.rest.difference(ids)
            n.done = r.done.union(claimed)
            n.answer_last = c.atoms[-1].rank
            if len(claimed) > 1:
                n.answer_top = None
            elif not c.inline:
                n.answer_top = claimed[0] if c.kind is not Kind.LABEL or "." not in claimed[0] else r.answer_top
            n.open = r.open.difference(ids)
        elif r.about is not None:
            ids, n.about = r.about, None
            n.open = r.open.difference(ids)
        else:
            n.batch = tuple(sorted(r.open)) or r.batch
            ids, n.rest = n.batch, frozenset(n.batch)
            n.open, n.answer_last, n.answer_top = frozenset(), None, None
        if (
            r.answer_key is None
            and c.atoms
            and (claimed is None or "." not in claimed[0] or c.kind is not Kind.LABEL)
            and c.key != "A:joint#"
        ):
            n.answer_key = c.key
        n.score += score
        n.passed = ()
        n.step = Step(r.step, Move.ANSWER, c, score, claims=ids, labelled=bool(claimed))
        return n

    # passing on

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
        elif c.kind is Kind.LABEL and c.asks:
            cost = w.skip_next if asked and asks else w.skip_asks if r.mode is Mode.NOTHING and not c.inline else 0.0
        return float(cost + (w.skip_forced if c.forced else 0.0))

    def _left_in_batch(self, r: Reading) -> float:
        """What it costs that labelled answers below one without a label claim some of its questions and not all."""
        left = len(r.rest)
        return float(self.w.partly * min(left, 3)) if left < len(r.batch) else 0.0

    def _at_end(self, r: Reading) -> float:
        w = self.w
        if r.questions > 1 and not r.asking:
            return float(w.none_asks * r.questions)
        if not r.answers:
            return float(w.no_answers if r.questions else 0.0)
        return self._left_in_batch(r) + float(w.unanswered * (len(r.open) + r.left + (3 if r.about else 0)))


def _is_inside(r: Reading, c: Candidate) -> bool:
    """Whether a candidate lies in the head of the part before it, or has its words."""
    last = r.step
    if last is None or c.forced is not None:
        return False
    within = last.candidate.start < c.start < last.candidate.body
    return within or (last.move is Move.ASK and last.candidate.body == c.body and c.kind is Kind.PARAGRAPH)


def _breaks_list(r: Reading, c: Candidate) -> bool:
    """Whether a label goes on with a list whose item before it was passed over as text."""
    if c.kind is not Kind.LABEL or c.forced is not None:
        return False
    return any(key == c.key and left_out(rank, c.atoms[0].rank) == 0 for key, rank in r.passed)


def _begins_sub_list(r: Reading, c: Candidate) -> bool:
    """Whether a first label is of another style than the lists that are open, and set off from its text."""
    if c.kind not in (Kind.LABEL, Kind.SERIES) or c.style in (LINE, OPEN):
        return False
    return all(level.key != c.key for level in r.levels)


def _is_record(level: Level, c: Candidate) -> bool:
    """Whether plain numbers begin under a question's noun with a number: that one numbers the record."""
    return level.key.startswith("Q:") and c.family is Family.NUMBER and c.style in (".", ")")


def _in_other_sign(key: str, c: Candidate) -> bool:
    """Whether two bare numbers of one list have other signs ("3." after "2)")."""
    return c.kind is Kind.LABEL and not c.inline and key[:1] == c.key[:1] == "n"


def _in_other_style(family: Family, rank: Rank) -> str:
    """The name of a label as a letter for a number and as a number for a letter: "a)" may answer "1."."""
    if family is Family.NUMBER and rank.number < 27:
        return chr(96 + rank.number)
    return str(rank.number)


def _keep(kept: dict[tuple[object, ...], Reading], new: Reading) -> None:
    key = new.key()
    old = kept.get(key)
    if old is None or new.score > old.score:
        kept[key] = new


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
