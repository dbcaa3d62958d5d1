"""Marks: places where a line reads as if a question or an answer began there.

A mark is a candidate. Whether "3." begins question 3, answer 3 or item 3 of a list is decided later, by what
stands around it; here only what can be no label at all is left out (dates, amounts, the end of a sentence).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from annotator.analysis.segmenting.expressions import Atom, Family
from annotator.core.spans import Span

OPEN = "open"
"""Style of a label that nothing sets off from its text ("1 Kan de minister")."""

LINE = "line"
"""Style of a bare number on a line of its own."""

AGAIN = "again"
"""Style of an answer's heading whose remark says which of several it is ("Reply (final):")."""


class Role(Enum):
    """What a mark says of itself."""

    ITEM = "item"  # a bare label: "3.", "(a)", "3-5."
    QUESTION = "question"  # "Vraag 3", "Question:"
    ANSWER = "answer"  # "Antwoord op vraag 3", "Zu Frage 3:", "Antwort"
    REPLY = "reply"  # an answer's head that names who answers: "Antwoord van de minister van Werk"
    DOCUMENT = "document"  # the head of a whole record: "Vraag nr. 12 van mevrouw Jansen"
    END = "end"  # another heading: "Toelichting:", "Vorbemerkung der Fragesteller"


@dataclass(frozen=True, slots=True)
class Mark:
    """One candidate. The label is `[start, end)` of the text, what follows it begins at `body`.

    `line` is the line's index. `style` is what the labels of one list share: "()", ")", ".", `OPEN`, `LINE`.
    `alone`: nothing follows on the line. `number`: a document's number where the head states one. `printed` is
    where the label itself stands, without its noun and its point.
    """

    role: Role
    line: int
    start: int
    end: int
    body: int
    atoms: tuple[Atom, ...] = ()
    style: str = ""
    alone: bool = False
    number: str | None = None
    printed: Span | None = None

    @property
    def family(self) -> Family | None:
        """What the label is made of, None where none is printed."""
        return self.atoms[0].family if self.atoms else None

    @property
    def names(self) -> tuple[str, ...]:
        """The labels one by one ("3", "4", "5")."""
        return tuple(atom.name for atom in self.atoms)
