"""What an RTF says of the letters that come: by groups, fonts, styles, fields of text and of forms."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from annotator.io.importers.rtf.story import Story
from annotator.io.importers.scripts import Script

UNDEFINED: Final = 25
"""What a box to tick holds whose state was never set."""


@dataclass
class Field:
    """A field that begins in `story`, behind so many pieces; what it says."""

    story: Story | None
    place: int
    instruction: Story | None = None


@dataclass
class State:
    """What holds within a group."""

    story: Story | None
    kind: str = ""  # of the group itself: its destination
    hidden: bool | None = None
    deleted: bool = False
    script: Script | None = None
    font: int = 0
    paragraph_style: int = 0
    letter_style: int | None = None
    skip: int = 1  # characters for programs that know no Unicode, after each that they do not know
    in_table: bool = False
    label: bool = False
    pictured: bool = False  # inside an object, whose picture is not told again
    field: Field | None = None  # the innermost one


@dataclass
class Style:
    """A font (`name`, `charset`) or a style (`hidden`, `script`, and what it is based on)."""

    name: str = ""
    charset: int = 0
    encoding: str | None = None
    hidden: bool | None = None
    script: Script | None = None
    base: int | None = None


@dataclass
class Form:
    """A field of a form: what kind, which of its entries is chosen."""

    kind: int = 0
    result: int = UNDEFINED
    otherwise: int = 0
    entries: list[str] = field(default_factory=list)

    def shown(self) -> str:
        """What a box to tick or a list to choose from shows."""
        at = self.otherwise if self.result == UNDEFINED else self.result
        if self.kind == 1:
            return "☒" if at else "☐"
        return self.entries[at] if self.kind == 2 and 0 <= at < len(self.entries) else ""
