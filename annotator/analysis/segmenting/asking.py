"""Ways to take a candidate as a question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.analysis.segmenting.candidate import Candidate, Kind, Role
from annotator.analysis.segmenting.expressions import Family
from annotator.analysis.segmenting.labels import LINE, OPEN
from annotator.analysis.segmenting.state import (
    Level,
    Mode,
    Move,
    Reading,
    Step,
    canonical,
    is_far,
    is_first,
    left_out,
    path,
)
from annotator.analysis.segmenting.weighing import Weighing

_MOST_LEFT_OUT = 2
_HIGHEST_LABEL = 99
"""The highest label of a list of questions; a higher one numbers a record."""
_MOST_OPEN = 2_048
"""Questions that are kept in mind; where there are more, the older half counts as over."""

_PLAIN = ("P", "T:", "N:")


class Asking(Weighing):
    """Where a question may begin, what it costs, and what a reading knows then."""

    def _asking(self, r: Reading, c: Candidate) -> Iterable[tuple[float, tuple[Level, ...], bool]]:
        """Each way to take a candidate as a question: score, the lists it stands in, whether a list begins anew."""
        barred = c.only is Role.ANSWERS or (c.only is not None and c.forced is not None) or c.not_asking
        found = () if barred else self._ask_ways(r, c)
        if c.forced is None:
            return found
        gain = self.w.forced if c.forced is Role.ASKS else self.w.forced_not
        ways = list(found) or ([(0.0, (), r.mode is Mode.ANSWER)] if c.forced is Role.ASKS else [])
        return [(score + gain, levels, restart) for score, levels, restart in ways]

    def _ask_ways(self, r: Reading, c: Candidate) -> Iterator[tuple[float, tuple[Level, ...], bool]]:
        w, row, answered = self.w, r.layout, r.mode is Mode.ANSWER
        if row.asks == "none" or c.kind is Kind.AFTER or (answered and not (row.back or row.first)):
            return
        if c.kind is Kind.ANSWER and not self._asks_in_head(r, c):
            return
        plain = self._base(c)[0] + (w.repeats if c.repeats else 0.0)
        base = plain + self._asked(r, c)
        if c.kind is Kind.PARAGRAPH:
            if row.asks == "plain" or c.only:
                yield base + (w.asks_on if _asks_on(r, c) else 0.0), (), answered and not r.open
            return
        if row.first and not r.questions and not (r.answers and r.under):
            return
        if row.asks == "plain" and c.atoms and not r.levels and c.kind is Kind.LABEL:
            return
        far = is_far(r, c)
        inherited = plain + (w.asks if c.asks else w.asks_not if far else w.inherits)
        base += w.inline * c.inline + (c.head if c.kind is Kind.LABEL and c.head < -1 else 0.0)
        if c.atoms:
            yield from self._in_list(r, c, base, inherited)
        elif self._may_ask(r, c):
            base += w.other_key if r.ask_key and r.ask_key != c.key else 0.0
            yield base, (), answered and not (r.open and r.step is not None and r.step.move is Move.ASIDE)

    def _asked(self, r: Reading, c: Candidate) -> float:
        """What it earns or costs that the words of a candidate ask or do not."""
        w, asks = self.w, c.asks or (c.asks_below and r.layout.asks == "label")
        if c.number is not None and r.ask_key == c.key and not c.asks:
            return float(w.inherits)
        if c.pair is Role.ASKS and not asks:
            return float(w.pair)
        asked = w.asks if asks else w.noun_asks_not if c.kind is Kind.QUESTION and c.atoms else w.asks_not
        return float(asked + (w.requests if c.requests and c.kind in (Kind.PARAGRAPH, Kind.SPEAKER) else 0.0))

    def _may_ask(self, r: Reading, c: Candidate) -> bool:
        """Whether a candidate without a label can begin a question."""
        if c.kind in (Kind.SPEAKER, Kind.TITLE) and r.layout.asks != "plain":
            return False
        recorded = c.number is not None and r.ask_key == c.key
        asks = c.asks or (c.asks_below and r.layout.asks == "label")
        return asks or recorded or bool(c.forced) or (c.kind is Kind.GIVEN and not c.only)

    def _asks_in_head(self, r: Reading, c: Candidate) -> bool:
        """Whether an answer's head repeats a question that is printed nowhere else ("Zu 1: Wie viele Brücken ...?")."""
        fresh = all(canonical(name) not in r.asked for name in c.names)
        return (
            r.layout.direct and bool(c.atoms) and c.asks_first and not c.alone and not c.inline and fresh and not r.open
        )

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
            printed_twice = missing is None and level.rank == first and not c.inline and len(c.atoms) == 1
            goes_on = inherited if level.open and r.mode is Mode.QUESTION else base
            if printed_twice and r.mode is Mode.QUESTION:
                yield goes_on + w.twice, r.levels[:depth], False
                return
            if missing is None or missing > _MOST_LEFT_OUT:
                if self._is_stray(r, c, depth):
                    yield base + w.stray, (), False
                continue
            yield goes_on + (0.0 if same else w.other_style) + w.follows + missing * w.gap, r.levels[:depth], False
            break
        yield from self._begins_list(r, c, base, inherited)

    def _is_stray(self, r: Reading, c: Candidate, depth: int) -> bool:
        """Whether a question is printed out of the order of its list, behind an answer or by who asks it."""
        fresh = all(canonical(name) not in r.asked for name in c.names)
        return (
            depth == 0
            and c.asks
            and not is_first(c.atoms[0].rank)
            and not c.inline
            and fresh
            and (c.requests or r.mode is Mode.ANSWER)
        )

    def _begins_list(
        self, r: Reading, c: Candidate, base: float, inherited: float
    ) -> Iterator[tuple[float, tuple[Level, ...], bool]]:
        w, answered, first = self.w, r.mode is Mode.ANSWER, c.atoms[0].rank
        if len(c.atoms) > 1 and c.kind is not Kind.QUESTION:
            base += w.several_bare
        late = w.inline_first if c.inline else 0.0
        if is_first(first):
            if not r.levels:
                yield base + w.starts + late, (), answered
                return
            fresh = all(level.key != c.key or _numbers_record(level) for level in r.levels)
            if (
                r.mode is Mode.QUESTION
                and fresh
                and c.kind in (Kind.LABEL, Kind.SERIES)
                and c.style not in (LINE, OPEN)
            ):
                under = w.starts_sub + (w.numbers_under_noun if _is_record(r.levels[-1], c) else 0.0)
                yield (inherited if r.levels[-1].open and not r.levels[-1].stops else base) + under, r.levels, False
            if answered:
                yield base + w.restart + late + (w.other_key if r.ask_key != c.key else 0.0), (), True
        elif not r.levels and not c.inline:
            noun = c.kind is Kind.QUESTION or r.under or c.requests
            yield base + (w.starts_late_noun if noun else w.starts_late), (), answered
        elif c.kind is Kind.QUESTION and r.ask_key == c.key and answered:
            yield base + w.gap, (), True

    def _ask(self, r: Reading, c: Candidate, score: float, levels: tuple[Level, ...], restart: bool) -> Reading:
        w, n, number = self.w, r.copy(), r.questions
        score += self._behind(r, c)
        if r.mode is Mode.ANSWER:
            n.block, n.rest = number, 0
        if restart:
            n.begin_anew()
        n.about = None
        if levels and levels[-1].open and is_far(r, c):
            levels = (*levels[:-1], levels[-1]._replace(open=False))
        parent = levels[-1] if levels else None
        level, names = _level(r, c, levels, restart)
        if not levels and n.ask_key is None:
            n.ask_key = c.key
        elif not levels and n.ask_key != c.key and not r.under:
            score += w.other_key * (0.5 * _labelled(n, c) if c.kind is Kind.PARAGRAPH else 1)
        name = _take_names(n, c, names, parent)
        n.mode, n.under = Mode.QUESTION, False
        n.questions, n.asking = number + 1, r.asking + (c.asks or c.pair is Role.ASKS)
        n.levels = (*levels, level._replace(name=name))
        n.place = tuple((x.key, x.rank) for x in n.levels)
        if c.wording and n.layout.again:
            n.wordings = n.wordings.and_([c.wording], number)
        if number - n.base >= _MOST_OPEN:
            n.forget(_MOST_OPEN // 2)
        n.open |= 1 << number - n.base
        n.answer_top, n.answer_last = None, None if restart else r.answer_last
        n.score += score
        n.passed = ()
        n.step = Step(r.step, Move.ASK, c, score, number, parent.question if parent is not None else None, name)
        return n

    def _behind(self, r: Reading, c: Candidate) -> float:
        """What is lost at a question: an answer without words, one that lacks behind a question printed again."""
        empty = r.step is not None and r.step.move is Move.ANSWER and r.step.candidate.body >= c.start
        lost = self.w.empty if empty else 0.0
        lost += 2 * self.w.unanswered if r.about is not None else 0.0
        return float(lost + (self._left_in_batch(r) if r.mode is Mode.ANSWER else 0.0))


def _level(r: Reading, c: Candidate, levels: tuple[Level, ...], restart: bool) -> tuple[Level, list[str]]:
    """The place of a question in its list, and its names; a label that was printed twice by mistake shifts the rest."""
    parent = levels[-1] if levels else None
    above = parent.name if parent is not None else None
    rank = c.atoms[-1].rank if c.atoms else None
    names = [path(above, a.name) for a in c.atoms]
    before = r.levels[len(levels)] if len(levels) < len(r.levels) and not restart else None
    shift = before.shift if before is not None and before.key == c.key and rank is not None else 0
    if before is not None and before.key == c.key and rank is not None and before.rank == rank and len(c.atoms) == 1:
        shift += 1
    if rank is not None and shift:
        names = [path(above, _counted(c.family, rank.number + shift))]
    goes_on = not c.ends and (
        c.asks
        or c.forced is not None
        or (parent is not None and parent.open)
        or (not restart and any(x.key == c.key and x.open for x in r.levels))
    )
    return Level(c.key, rank, r.questions, None, goes_on, c.stops and goes_on, shift), names


def _take_names(n: Reading, c: Candidate, names: list[str], parent: Level | None) -> str | None:
    """Note the names of a question: its labels, else one that a head gave, else its place in the order."""
    if c.atoms:
        n.asked = n.asked.and_(names, n.questions)
        n.given = tuple(name for name in n.given if name not in names)
        return names[0]
    if parent is not None:
        return None
    if n.given and (c.style or not c.conditional):
        name, n.given = n.given[0], n.given[1:]
        n.asked = n.asked.and_([name], n.questions)
        return name
    n.unlabelled += 1
    n.asked = n.asked.and_([f"#{n.unlabelled}"], n.questions)
    return None


def _asks_on(r: Reading, c: Candidate) -> bool:
    """Whether a paragraph goes on with a headed question."""
    if r.mode is not Mode.QUESTION or r.step is None or r.step.candidate.kind is not Kind.QUESTION:
        return False
    return (bool(r.levels) and r.levels[-1].rank is not None) or (c.requests and not c.ends)


def _counted(family: Family | None, number: int) -> str:
    return chr(96 + number) if family is Family.LETTER and number < 27 else str(number)


def _labelled(r: Reading, c: Candidate) -> bool:
    """Whether a paragraph that only asks stands among questions with labels."""
    return r.ask_key is not None and (r.ask_key.endswith("#") or r.ask_key[:1] in "nlr") and not c.requests


def _numbers_record(level: Level) -> bool:
    """Whether a label is too high for a list of questions: a list in the same sign may stand under it."""
    return level.rank is not None and level.rank.number > _HIGHEST_LABEL


def _is_record(level: Level, c: Candidate) -> bool:
    """Whether plain numbers begin under a question's noun with a number, which numbers the record, or under a paragraph
    that has asked already.
    """
    return (
        (level.key[:2] == "Q:" or (level.key[:2] in _PLAIN and not level.open))
        and c.family is Family.NUMBER
        and c.style in (".", ")")
    )


def _in_other_sign(key: str, c: Candidate) -> bool:
    """Whether two bare numbers of one list have other signs ("3." after "2)")."""
    return c.kind is Kind.LABEL and not c.inline and key[:1] == c.key[:1] == "n"
