"""One stream of an RTF under construction: the text, a note, a box, a head or a foot."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

_FEW_CELLS = 3
"""Cells of a row that may set whole paragraphs beside each other; a row of more is data, and one line."""

_TRAILING = re.compile(r"[\t ]+$", re.MULTILINE)


@dataclass
class Story:
    """Collects text; the label of a list waits for the first word after it."""

    pieces: list[str] = field(default_factory=list)
    lost: bool = False  # something of this paragraph does not print
    _label: str = ""
    _cells: list[str] = field(default_factory=list)
    _cell_at: int = 0

    def text(self) -> str:
        """All that was collected, without blanks at the ends of lines."""
        if not self.lost:
            self._print_label()
        return _TRAILING.sub("", "".join(self.pieces))

    def last(self) -> str:
        """The character that was written last, "" for none."""
        return self.pieces[-1][-1:] if self.pieces and not self._label else ""

    def write(self, text: str, *, label: bool = False) -> None:
        """Add `text`, or to the `label` of the paragraph."""
        if label:
            self._label += text
        elif text:
            self._print_label()
            self._add(text)

    def forget_label(self) -> None:
        """The end of this paragraph does not print, so that its label, if nothing stands behind it, is none."""
        self._label, self.lost = "", True

    def end_paragraph(self, *, in_table: bool) -> None:
        """End a line; a label of which nothing that follows prints is none."""
        if not self.lost:
            self._print_label()
        if not (self.lost and self._is_empty()):
            self._add("\n")
        self._label, self.lost = "", False
        if not in_table and not self._cells:
            self._cell_at = len(self.pieces)

    def end_cell(self) -> None:
        """End a cell of a row."""
        self._print_label()
        self._cells.append("".join(self.pieces[self._cell_at :]).strip("\n"))
        del self.pieces[self._cell_at :]
        self.lost = False

    def end_row(self, covered: Sequence[bool] = ()) -> None:
        """Write the cells of a row: below each other where few of them hold paragraphs, else on one line.

        Those that others cover print nothing.
        """
        cells = ["" if hidden else cell for cell, hidden in zip_longest(self._cells, covered[: len(self._cells)])]
        self._cells = []
        if len(cells) == 1 or (len(cells) <= _FEW_CELLS and any("\n" in cell for cell in cells)):
            self._add("\n".join(cell for cell in cells if cell) + "\n")
        elif cells:
            self._add("\t".join(cell.replace("\n", " ") for cell in cells) + "\n")
        self._cell_at = len(self.pieces)

    def _is_empty(self) -> bool:
        return not self.pieces or self.pieces[-1].endswith("\n")

    def _print_label(self) -> None:
        label, self._label = self._label, ""
        self._add(label)

    def _add(self, text: str) -> None:
        if text:
            self.pieces.append(text)
