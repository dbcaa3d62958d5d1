"""Tables of markup: which of their cells reach down into rows below, where they keep their place."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from annotator.io.importers.elements import local, names, number

ROWS = names("tr row")
CELLS = names("td th entry cell")


def covered(table: etree._Element) -> Iterator[tuple[etree._Element, int]]:
    """How many cells that reach down from rows above stand before each cell, and (with the row) behind its last."""
    reaching: dict[int, tuple[int, int]] = {}  # by its first column: the column behind such a cell, and its last row
    rows = (one for one in table.iter() if local(one) in ROWS)
    for i, row in enumerate(one for one in rows if next(_tables(one), None) is table):
        column = 0
        for cell in (*(one for one in row if local(one) in CELLS), row):
            count = 0
            while column in reaching and reaching[column][1] >= i:
                column, count = reaching[column][0], count + 1
            yield cell, count
            if cell is not row:
                behind = column + max(1, number(cell, "colspan", 1))
                reaching[column] = behind, i + number(cell, "rowspan", number(cell, "morerows", 0) + 1) - 1
                column = behind


def _tables(element: etree._Element) -> Iterator[etree._Element]:
    return (above for above in element.iterancestors() if local(above) in ("table", "tgroup"))
