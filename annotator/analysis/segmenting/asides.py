"""Heads over questions and answers, and questions that are printed again: what begins no part itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.state import Mode, Move, Names, Reading, Step, canonical, path
from annotator.analysis.segmenting.weighing import Weighing

_MOST_AT_ONCE = 80
"""Questions that are printed again over one answer, at most."""

_Aside = tuple[float, Callable[[], Reading]]


def _stand_under(n: Reading) -> None:
    """What comes next stands under a head."""
    n.levels, n.place, n.mode, n.under = (), (), Mode.NOTHING, True


def _begin_anew(n: Reading) -> None:
    """What comes next stands under a head that begins another section."""
    n.begin_anew()
    n.answer_last = n.answer_top = None
    _stand_under(n)


class Asides(Weighing):
    """Where a reading turns aside, and what it knows then."""

    def _asides(self, r: Reading, c: Candidate) -> Iterator[_Aside]:
        """Each way to turn aside at a candidate, with what it costs or earns."""
        heads = c.kind in (Kind.QUESTION, Kind.ANSWER, Kind.TITLE)
        ways = (self._over, self._hollow, self._again) if heads else (self._again,) if r.layout.again else ()
        for way in ways:
            aside = way(r, c)
            if aside is not None:
                yield aside

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
        w, may = self.w, r.mode is not Mode.ANSWER or r.layout.back or r.layout.first
        if c.forced or not may:
            return None
        if c.kind in (Kind.QUESTION, Kind.TITLE) and not c.asks and c.head > 0.5 and r.layout.asks != "none":
            if c.kind is Kind.TITLE and not c.colon:
                return None
            score = 0.2 * c.head if c.kind is Kind.QUESTION and (c.hollow or not c.atoms) else w.over_untitled
            return self._aside(r, c, score, _begin_anew if r.mode is Mode.ANSWER else _stand_under)
        asked = c.asks_first or (c.alone and c.asks and (c.hollow or c.kind is Kind.QUESTION))
        if c.kind in (Kind.ANSWER, Kind.QUESTION) and c.atoms and asked and not r.open:

            def gives_labels(n: Reading) -> None:
                _stand_under(n)
                n.given = tuple(map(canonical, c.names))

            return self._aside(r, c, w.over + w.partly * len(r.given), gives_labels)
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
            if r.mode is Mode.ANSWER and not names:  # another minister
                n.batch, n.done, n.solo = (1 << r.questions - r.base) - 1, Names(), 0
            n.mode = Mode.ANSWER if r.questions or r.layout.first else r.mode
            n.open |= r.bits(r.asked[name] for name in names)
            n.done = n.done.and_(names, 0) if names else n.done

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
        score += self.w.again_open if r.open & r.bits(about) else 0.0
        follows = r.about and r.step is not None and r.step.move is Move.ASIDE
        together = (*r.about, *about)[-_MOST_AT_ONCE:] if follows and r.about else about

        def speak_about(n: Reading) -> None:
            n.mode, n.about = Mode.ANSWER, together

        return self._aside(r, c, score, speak_about)
