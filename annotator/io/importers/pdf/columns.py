"""The reading order of a page: columns of running text one after the other, all else from top to bottom."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from annotator.io.importers.pdf.pieces import PdfRow, Piece, rows_of

_FEWEST_LINES = 5
"""Lines on either side from which two blocks of text are columns."""

_SHORTEST_LINE = 20
"""Characters of a usual line of a column; cells of tables are shorter, and are read along their rows."""

_ALIGNED = 3.0
"""Points within which lines of a column begin."""

_MOST_ACROSS = 0.25
"""Part of the lines that may run over both columns (titles)."""

_MOST_COLUMNS = 4


def in_reading_order(pieces: Sequence[Piece], depth: int = _MOST_COLUMNS) -> list[list[PdfRow]]:
    """The rows of a page in blocks; between blocks a paragraph ends."""
    edge = _gutter(pieces) if depth > 1 else None
    if edge is None:
        return _side_by_side(rows_of(pieces))
    blocks: list[list[PdfRow]] = []
    left: list[Piece] = []
    right: list[Piece] = []

    def flush() -> None:
        if left or right:
            blocks.extend([rows_of(left), *in_reading_order(right, depth - 1)])
        left.clear()
        right.clear()

    for row in rows_of(pieces):
        if any(piece.left < edge < piece.right for piece in row.pieces):
            flush()
            blocks.append([row])
        else:
            left.extend(piece for piece in row.pieces if piece.left < edge)
            right.extend(piece for piece in row.pieces if piece.left >= edge)
    flush()
    return [block for block in blocks if block]


def _side_by_side(rows: list[PdfRow]) -> list[list[PdfRow]]:
    """Rows in blocks; short columns beside each other, each of which runs on from line to line, after one another."""
    blocks: list[list[PdfRow]] = [[]]
    at = 0
    while at < len(rows):
        end = at + 1
        while end < len(rows) and _aligned(rows[at], rows[end]):
            end += 1
        pair = rows[at:end]
        columns = [[PdfRow((row.pieces[side],)) for row in pair] for side in (0, 1)] if len(pair) > 1 else []
        if columns and all(map(_runs_on, columns)):
            blocks += [*columns, []]
        else:
            blocks[-1].extend(pair)
        at = end
    return [block for block in blocks if block]


def _aligned(above: PdfRow, row: PdfRow) -> bool:
    """Whether two rows have two pieces each, the second ones of which begin at one place."""
    if len(above.pieces) != 2 or len(row.pieces) != 2:
        return False
    return all(abs(a.left - b.left) < _ALIGNED for a, b in zip(above.pieces, row.pieces, strict=True))


def _runs_on(column: list[PdfRow]) -> bool:
    """Whether each line of a column but the last is long, ends no sentence, and goes on in small letters."""
    return all(
        len(above.text) >= _SHORTEST_LINE and above.text[-1] not in ".?!:;" and row.text[:1].islower()
        for above, row in pairwise(column)
    )


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Where the second column begins, None where there is one column only."""
    begins = Counter(round(piece.left / 3) for piece in pieces)
    for place, count in sorted(begins.items()):
        edge = 3 * place - 3.0
        if count >= _FEWEST_LINES and _parts_columns(pieces, edge):
            return edge
    return None


def _parts_columns(pieces: Sequence[Piece], edge: float) -> bool:
    left = [piece for piece in pieces if piece.right <= edge]
    right = [piece for piece in pieces if piece.left >= edge]
    across = len(pieces) - len(left) - len(right)
    if min(len(left), len(right)) < _FEWEST_LINES or across > _MOST_ACROSS * len(pieces):
        return False
    if any(statistics.median(len(piece.text) for piece in side) < _SHORTEST_LINE for side in (left, right)):
        return False
    top = min(max(p.foot for p in left), max(p.foot for p in right))
    bottom = max(min(p.foot for p in left), min(p.foot for p in right))
    beside = sum(bottom <= piece.foot <= top for piece in right)
    return beside * 2 >= len(right)
