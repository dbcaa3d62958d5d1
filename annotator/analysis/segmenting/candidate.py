"""A place where a question or an answer may begin, with what speaks for it.

Readers of evidence (`evidence/`) make candidates generously: each adds a reading of a place and removes none. Which of
them begin what is decided by the decoder alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from annotator.analysis.segmenting.expressions import Atom, Family
from annotator.core.spans import Span


class Kind(Enum):
    """What a candidate was read by."""

    __hash__ = object.__hash__

    QUESTION = "question"  # a question's noun: "Vraag 3", "Question:"
    ANSWER = "answer"  # an answer's noun or opener: "Antwoord op vraag 3", "Zu 3:"
    LABEL = "label"  # a bare label, at a line or inside it: "3.", "(a)"
    SERIES = "series"  # a line whose shape recurs with rising numbers: "Kérdés 3"
    TITLE = "title"  # a line that recurs word for word: "Réplica"
    SPEAKER = "speaker"  # a name before a colon: "Jane Hill (Fenwick):"
    AFTER = "after"  # the text behind a question mark
    PARAGRAPH = "paragraph"  # a paragraph that asks
    GIVEN = "given"  # markup, a reviewer's mark, or what looks like one


class Role(Enum):
    """What a part is."""

    ASKS = "asks"
    ANSWERS = "answers"


@dataclass(slots=True)
class Candidate:
    """One reading of a place.

    `start` is the first code point of its label or head, `body` that of its words, `line` the index of its line.
    `atoms` are its labels one by one, `key` is what places of one series share (the noun, the style of the label).
    `head` says how much it looks like a heading. `alone`: its words begin on a later line. `inline`: it stands within a
    line. `opens`: a blank line, a page or nothing stands before it. `colon`: a colon sets it off.

    Of its words: `asks` (they ask), `asks_below` (the one paragraph that does stands further below), `asks_first`
    (their first sentence does), `ends` (they end asking), `stops` (they end with a full stop and a paragraph),
    `requests` (they ask in words that only requests have), `wording` (their first letters, where they ask: the same
    wording again is a question repeated), `repeats` (that wording was there before).

    `goes_on`: it stands in a list that a sentence leads up to, `led`: one that asks. `sentence`: it
    stands where a sentence may begin. `hollow`: a head right above another one. `pending`: its words only say that an
    answer is to come. `conditional`: it asks in one case only.

    `number`: that of a record ("12345"), a label that stands in no list.

    `printed`: where its labels stand, without their sign, where they are several.

    `pair`: its list is printed twice with the same labels, once for the questions and once for the answers.

    `said`: where its words begin as an answer, where who asks stands before `body`.

    `forced` is the role that a mark or markup gives it, `only` the role that the part it lies in allows.
    """

    start: int
    body: int
    line: int
    kind: Kind
    atoms: tuple[Atom, ...] = ()
    key: str = ""
    head: float = 0.0
    style: str = ""
    alone: bool = False
    inline: bool = False
    opens: bool = False
    colon: bool = False
    asks: bool = False
    asks_below: bool = False
    asks_first: bool = False
    ends: bool = False
    stops: bool = False
    requests: bool = False
    wording: str = ""
    repeats: bool = False
    goes_on: bool = False
    led: bool = False
    sentence: bool = True
    hollow: bool = False
    pending: bool = False
    conditional: bool = False
    size: int = 0
    number: str | None = None
    printed: Span | None = None
    forced: Role | None = None
    only: Role | None = None
    said: int = -1
    pair: Role | None = None
    not_asking: bool = False
    not_answering: bool = False

    @property
    def reply(self) -> int:
        """Where its words begin if it answers."""
        return self.said if self.said >= 0 else self.body

    @property
    def family(self) -> Family | None:
        """What the labels are made of; None where there are none."""
        return self.atoms[0].family if self.atoms else None

    @property
    def names(self) -> tuple[str, ...]:
        """The labels one by one ("3", "4", "5")."""
        return tuple(atom.name for atom in self.atoms)
