"""What a reading knows at a place: what was asked and answered so far, in lists that are shared and never changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from annotator.analysis.segmenting.candidate import Candidate
from annotator.analysis.segmenting.expressions import Rank
from annotator.analysis.segmenting.layouts import Layout

_GLUED = re.compile(r"(?<=\d)(?=[a-z])")
_FAR = 1_500
"""Code points from an item of a list from which on the next one goes on no sentence of it."""


class Names:
    """Numbers by name, never changed: one more name costs little, however many there are.

    The names lie in layers, each at least twice the size of the one above it.
    """

    __slots__ = ("_layers",)

    def __init__(self, layers: tuple[Mapping[str, int], ...] = ()) -> None:
        self._layers = layers

    def and_(self, names: Iterable[str], number: int) -> Names:
        """The same with more names for `number`."""
        layers, top = self._layers, dict.fromkeys(names, number)
        while layers and len(layers[-1]) <= 2 * len(top):
            layers, top = layers[:-1], {**layers[-1], **top}
        return Names((*layers, top))

    def get(self, name: str) -> int | None:
        """The number of a name; None where it is not there."""
        for layer in self._layers[::-1]:
            if name in layer:
                return layer[name]
        return None

    def __getitem__(self, name: str) -> int:
        found = self.get(name)
        if found is None:
            raise KeyError(name)
        return found

    def __contains__(self, name: str) -> bool:
        for layer in self._layers:  # noqa: SIM110 - asked for at every step: a generator would cost four times as much
            if name in layer:
                return True
        return False

    def __bool__(self) -> bool:
        return bool(self._layers)


_NONE = Names()


class Mode(Enum):
    """What was printed last."""

    __hash__ = object.__hash__

    NOTHING = 0
    QUESTION = 1
    ANSWER = 2


class Move(Enum):
    """What a reading did at a candidate."""

    ASK = "question"
    ANSWER = "answer"
    ASIDE = "aside"


class Level(NamedTuple):
    """One open list of questions: its key, its last label, its last question and that one's name; whether its sentence
    is still open, but for a full stop; by how much its labels fall short where one was printed twice.
    """

    key: str
    rank: Rank | None
    question: int
    name: str | None
    open: bool
    stops: bool = False
    shift: int = 0


class Step(NamedTuple):
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
    """What was read so far, and its score.

    `open` (questions without an answer), `batch` (those of the last answer without a label), `rest` (those of them
    that no labelled answer claims) and `solo` (those answered by themselves) are sets as bits, from question `base` on.
    """

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
        self.answer_deep: str | None = None
        self.asked = self.wordings = self.done = _NONE
        self.base = self.open = self.batch = self.rest = self.solo = 0
        self.about: tuple[int, ...] | None = None
        self.joint: frozenset[int] = frozenset()
        self.joint_key: str | None = None
        self.questions = self.answers = self.asking = self.left = self.unlabelled = self.block = 0
        self.under = False
        self.given: tuple[str, ...] = ()
        self.passed: tuple[tuple[str, Rank], ...] = ()
        self.step: Step | None = None

    def copy(self) -> Reading:
        """The same, to be gone on from."""
        new = Reading.__new__(Reading)
        new.__dict__ = self.__dict__.copy()
        return new

    def bits(self, numbers: Iterable[int]) -> int:
        """Some questions as bits; those before `base` are over."""
        found = 0
        for number in numbers:
            found |= 1 << number - self.base if number >= self.base else 0
        return found

    def numbers(self, found: int) -> tuple[int, ...]:
        """The questions of a set of bits, in their order."""
        return tuple(self.base + i for i, bit in enumerate(reversed(bin(found)[2:])) if bit == "1")

    def forget(self, count: int) -> None:
        """Take the first questions for over: none of them is answered any more."""
        self.left += (self.open & (1 << count) - 1).bit_count()
        self.open, self.batch, self.rest, self.solo = (
            bits >> count for bits in (self.open, self.batch, self.rest, self.solo)
        )
        self.base += count

    def begin_anew(self) -> None:
        """Forget what was asked: its labels mean other questions from here on."""
        self.left += self.open.bit_count()
        self.asked = self.wordings = self.done = _NONE
        self.open = self.batch = self.rest = self.solo = self.unlabelled = 0
        self.base, self.answer_key = self.questions, None

    def key(self) -> tuple[object, ...]:
        """Readings with one key have the same future: the best of them is kept."""
        return (
            self.layout.name, self.mode, self.place, self.answer_last,
            self.answer_top, self.questions, self.answer_key, self.open.bit_count(), self.about, self.passed,
        )  # fmt: skip


@lru_cache(maxsize=4096)
def canonical(name: str) -> str:
    """ "8a" as a path of labels, "8.a"."""
    return _GLUED.sub(".", name)


@lru_cache(maxsize=4096)
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


def is_first(rank: Rank) -> bool:
    """Whether a list begins with a label."""
    return rank.number == 1 and rank.sub <= 1


def is_far(r: Reading, c: Candidate) -> bool:
    """Whether a candidate stands too far behind the part before it to go on with its sentence."""
    return r.step is not None and c.start - r.step.candidate.body > _FAR
