"""Ways to take a candidate as an answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.analysis.segmenting.candidate import Candidate, Kind, Role
from annotator.analysis.segmenting.expressions import Family, Rank
from annotator.analysis.segmenting.labels import LINE, OPEN
from annotator.analysis.segmenting.state import Mode, Move, Reading, Step, is_first, left_out, path
from annotator.analysis.segmenting.weighing import SURE, Weighing


class Answering(Weighing):
    """Where an answer may begin, what it claims and costs, and what a reading knows then."""

    def _answering(self, r: Reading, c: Candidate) -> Iterable[tuple[float, tuple[str, ...] | None]]:
        """Each way to take a candidate as an answer: score, and the labels that it claims."""
        found = () if c.only is Role.ASKS or c.not_answering else self._answer_ways(r, c)
        if c.forced is None:
            return found
        gain = self.w.forced if c.forced is Role.ANSWERS else self.w.forced_not
        ways = list(found) or ([(0.0, None)] if c.forced is Role.ANSWERS else [])
        return [(score + gain, claimed) for score, claimed in ways]

    def _answer_ways(self, r: Reading, c: Candidate) -> Iterator[tuple[float, tuple[str, ...] | None]]:
        row = r.layout
        if row.first and r.questions:
            return
        if c.kind is Kind.AFTER:
            yield from self._directly(r, c)
            return
        barred = c.kind is Kind.PARAGRAPH or (c.kind is Kind.QUESTION and not row.repeat)
        if barred or (c.kind is Kind.LABEL and not row.bare and r.mode is not Mode.ANSWER):
            return
        base = self._base(c)[1] + (self.w.sentence_open if _goes_on(r, c) else 0.0)
        if c.atoms and row.asks != "none" and not row.first:
            ways = list(self._claiming(r, c, base))
            yield from ways
            if not ways and c.kind is Kind.ANSWER and c.head >= SURE and not c.inline and r.questions and not c.hollow:
                yield base + self.w.claims_unknown, ()
        elif c.atoms:
            headed = c.kind in (Kind.ANSWER, Kind.QUESTION, Kind.SERIES) or (row.first and r.mode is Mode.ANSWER)
            back = r.answer_last is not None and left_out(r.answer_last, c.atoms[0].rank) is None
            if headed and (not back or (c.head >= SURE and c.kind is Kind.ANSWER)):
                yield base + self.w.claims - self.w.in_order * back, c.names
        elif self._may_answer(r, c):
            yield self._unlabelled(r, c, base), None

    def _directly(self, r: Reading, c: Candidate) -> Iterator[tuple[float, None]]:
        """Text without a head as an answer."""
        waits = r.mode is Mode.QUESTION and r.open and not r.layout.again
        if r.layout.direct and (waits or r.about is not None):
            labelled = self.w.other_key if r.answer_key and r.answer_key.endswith("#") else 0.0
            yield self._direct[c.key] + self.w.in_order + labelled, None

    def _unlabelled(self, r: Reading, c: Candidate, base: float) -> float:
        w, row = self.w, r.layout
        if c.kind is Kind.SPEAKER and r.mode is Mode.ANSWER:
            return 0.0
        if row.first or (r.open and r.questions):
            return base + float(w.in_order)
        base += w.before_asked if row.asks != "none" and not r.questions else 0.0
        return base + float(w.only_answers if row.asks == "none" else w.nothing_open)

    def _may_answer(self, r: Reading, c: Candidate) -> bool:
        """Whether a candidate without a label can begin an answer: a title or a name only where one is waited for."""
        if c.kind in (Kind.LABEL, Kind.QUESTION) or c.hollow:
            return False
        if c.kind not in (Kind.TITLE, Kind.SPEAKER):
            return True
        if c.kind is Kind.SPEAKER and c.style and r.mode is Mode.ANSWER and r.answers and c.opens:
            return True
        waited = bool(r.open) and r.mode is Mode.QUESTION and r.about is None
        return waited and not (c.ends or c.requests or c.asks_first)

    def _claiming(self, r: Reading, c: Candidate, base: float) -> Iterator[tuple[float, tuple[str, ...]]]:
        """An answer to the questions that its labels name: from the top, or under the last answer or question."""
        w = self.w
        nested = c.kind is Kind.LABEL and not r.layout.bare
        deep = [r.answer_deep] if r.answer_deep else []
        while deep and "." in deep[-1]:
            deep.append(deep[-1].rpartition(".")[0])
        over = dict.fromkeys((None, r.answer_top, *deep, r.levels[0].name if r.levels else None))
        for above in over:
            found = [path(above, a.name) for a in c.atoms]
            known = [f for f in found if f in r.asked]
            score = base
            if not known and c.kind in (Kind.LABEL, Kind.ANSWER) and c.style not in (OPEN, LINE):
                found = [path(above, _in_other_style(a.family, a.rank)) for a in c.atoms]
                known = [f for f in found if f in r.asked]
                score += w.claims_other_style + (w.numbers_for_letters if c.family is Family.NUMBER else 0.0)
            if not known and c.kind is Kind.ANSWER and above is None and r.unlabelled:
                found = [f"#{a.name}" for a in c.atoms]
                known = [f for f in found if f in r.asked]
                score = base + w.claims_by_order
            if not known or (nested and above is None and (r.answer_key or "").endswith("#")):
                continue
            share = len(known) / len(found)
            score += w.claims * share
            if (
                above is None
                and r.answer_key
                and r.answer_key != c.key
                and (c.kind is Kind.LABEL or c.key == r.ask_key)
            ):
                score += w.other_key
            if not any(self._is_fresh(r, f) for f in known):
                part = c.key == r.joint_key and not c.inline and r.joint.issuperset(r.asked[f] for f in known)
                score += w.claims_part if part else w.claims_again
            rank = c.atoms[0].rank
            ordered = r.answer_last is None or left_out(r.answer_last, rank) is not None or is_first(rank)
            yield score + (w.in_order if ordered else -w.in_order), tuple(known)

    def _is_fresh(self, r: Reading, name: str) -> bool:
        bit = r.bits((r.asked[name],))
        several = r.batch & bit and r.batch.bit_count() > 1
        return bool(r.open & bit or (several and not r.done.get(name) and not r.solo & bit))

    def _answer(self, r: Reading, c: Candidate, score: float, claimed: tuple[str, ...] | None) -> Reading:
        n = r.copy()
        n.given, n.mode, n.answers = (), Mode.ANSWER, r.answers + 1
        ids: tuple[int | str, ...]
        if r.layout.asks == "none" or r.layout.first:
            ids = claimed or ()
            n.answer_last = c.atoms[-1].rank if c.atoms else None
        elif claimed is not None:
            ids = _claim(r, n, c, claimed)
        elif r.about is not None:
            ids, n.about = r.about, None
            claims = r.bits(r.about)
            n.open, n.solo = r.open & ~claims, r.solo | claims
        else:
            another = c.kind is Kind.SPEAKER and r.mode is Mode.ANSWER
            n.batch = n.rest = r.bits(range(r.block, r.questions)) if another else r.open or r.batch
            ids = r.numbers(n.batch)
            n.open, n.answer_last, n.answer_top = 0, None, None
        if r.answer_key is None:
            n.answer_key = _key(c, claimed)
        n.score += score
        n.passed = ()
        top = r.answer_top if claimed and claimed[0].startswith(f"{r.answer_top}.") else None
        n.step = Step(r.step, Move.ANSWER, c, score, name=top, claims=ids, labelled=claimed is not None)
        return n


def _claim(r: Reading, n: Reading, c: Candidate, claimed: tuple[str, ...]) -> tuple[int, ...]:
    """Note what a labelled answer claims."""
    ids = tuple(dict.fromkeys(r.asked[name] for name in claimed))
    claims = r.bits(ids)
    n.rest, n.open, n.about = r.rest & ~claims, r.open & ~claims, None
    n.joint, n.joint_key = (frozenset(ids), c.key) if len(ids) > 1 else (r.joint.difference(ids), r.joint_key)
    if c.key == r.joint_key and not (c.inline or r.open & claims) and r.joint and min(r.joint) in ids:
        n.open |= r.bits(r.joint.difference(ids))  # now one by one, all of them
    n.done = r.done.and_(claimed, 1) if claimed else r.done
    n.answer_last = c.atoms[-1].rank
    if len(claimed) != 1:
        n.answer_top = None
        return ids
    n.answer_deep = claimed[0]
    if not c.inline:
        n.answer_top = claimed[0] if c.kind is not Kind.LABEL or "." not in claimed[0] else r.answer_top
    return ids


def _key(c: Candidate, claimed: tuple[str, ...] | None) -> str | None:
    """What the first answers look like; others cost something."""
    if c.kind is Kind.AFTER:
        return "D"
    nested = bool(claimed) and "." in (claimed or ("",))[0] and c.kind is Kind.LABEL
    return c.key if c.atoms and not nested and c.key != "A:joint#" else None


def _goes_on(r: Reading, c: Candidate) -> bool:
    """Whether a label stands where the sentence of a question goes on."""
    if c.kind is not Kind.LABEL or r.mode is not Mode.QUESTION or not r.levels:
        return False
    return r.levels[-1].open and not r.levels[-1].stops


def _in_other_style(family: Family, rank: Rank) -> str:
    """The name of a label as a letter for a number and as a number for a letter: "a)" may answer "1."."""
    if family is Family.NUMBER and rank.number < 27:
        return chr(96 + rank.number)
    return str(rank.number)
