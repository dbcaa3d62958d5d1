"""What belongs to the pages of a PDF and not to its text: running heads and feet, page numbers, footnotes."""

from __future__ import annotations

import re
import statistics
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, takewhile

from annotator.io.importers.pdf.pieces import PdfRow

_TOP, _BOTTOM = 4, 4
"""Rows at the top and at the bottom of a page that may be its head or foot."""

_DIGITS = re.compile(r"\d{1,5}")
_BARE = re.compile(r"(\d{1,4})\Z")
# "-2-", "...2...", "[3]", "Page 2 of 5", "Seite 3", "2/5": nothing else reads like this at a page's edge.
_SET_OFF = re.compile(
    r"(?:[-–—.…(\[][-–—.…(\[\s]*(?P<between>\d{1,4})[-–—.…)\]/\s]*"
    r"|(?:page|pagina|seite|blz\.?|pag\.?|p\.|s\.)\s*(?P<named>\d{1,4})(?:\s*(?:/|of|von|van|de|sur)\s*\d{1,4})?"
    r"|(?P<of>\d{1,4})\s?/\s?\d{1,4})\Z",
    re.IGNORECASE,
)
_NOTE = re.compile(r"[\d⁰¹²³⁴-⁹*†]{1,3}[.)]?\s*[^\W\d]")
_SET_APART = 1.15
"""Distances of lines that a running head or foot has from the text at least."""

_SMALLER = 0.9
"""Part of the usual height of letters below which a footnote's are."""

_MOST_NOTES = 0.6
"""Part of a page's rows that may be footnotes; a page of small type is a table or an annex."""


@dataclass
class PrintedSheet:
    """One page: its rows from top to bottom, those of its furniture, and the number that is printed on it.

    `aside` are rows in the margin beside the text, furniture too.
    """

    rows: list[PdfRow]
    aside: list[PdfRow] = field(default_factory=list)
    furniture: set[int] = field(default_factory=set)
    number: str | None = None

    def margins(self) -> list[int]:
        """The rows that may be head or foot."""
        return sorted({*range(min(_TOP, len(self.rows))), *range(max(0, len(self.rows) - _BOTTOM), len(self.rows))})

    def at_edge(self, candidates: Collection[int], sure: Collection[int], distance: float) -> set[int]:
        """Of those rows the ones with nothing but others of them between them and the edge of the page.

        What is not `sure` must stand further from the text than lines do that are `distance` apart.
        """
        found: set[int] = set()
        for inwards, step in ((range(len(self.rows)), 1), (range(len(self.rows) - 1, -1, -1), -1)):
            edge = list(takewhile(candidates.__contains__, inwards))
            while edge and edge[-1] not in sure and self._distance(edge[-1], edge[-1] + step) < _SET_APART * distance:
                edge.pop()
            found.update(edge)
        return found

    def _distance(self, one: int, other: int) -> float:
        if not 0 <= other < len(self.rows):
            return float("inf")
        return abs(self.rows[one].foot - self.rows[other].foot)


def find_furniture(sheets: Sequence[PrintedSheet]) -> None:
    """Note the furniture and the printed numbers of all pages in them."""
    numbered = [_set_off(sheet) for sheet in sheets]
    set_off = [set(rows) for rows in numbered]
    found = [set(rows) for rows in set_off]
    for page, row, number in _repeated(sheets):
        found[page].add(row)
        if number is not None:
            numbered[page].setdefault(row, number)
    for page, row, number in _bare(sheets):
        found[page].add(row)
        set_off[page].add(row)
        numbered[page].setdefault(row, number)
    usual, distance = _usual_height(sheets), _usual_distance(sheets)
    for sheet, rows, numbers, sure in zip(sheets, found, numbered, set_off, strict=True):
        sheet.furniture = sheet.at_edge(rows, sure, distance)
        shown = [row for row in sorted(numbers) if row in sheet.furniture and not _announces(sheet.rows[row].text)]
        printed = [numbers[row] for row in shown] or [n for row in sheet.aside if (n := _number_in(row)) is not None]
        sheet.number = str(printed[-1]) if printed else None
        _notes(sheet, usual)


def _set_off(sheet: PrintedSheet) -> dict[int, int]:
    """The rows that are a page number by their form."""
    found = {row: _number_in(sheet.rows[row]) for row in sheet.margins()}
    return {row: number for row, number in found.items() if number is not None}


def _number_in(row: PdfRow) -> int | None:
    match = _SET_OFF.match(row.text)
    return int(match["between"] or match["named"] or match["of"]) if match is not None else None


def _announces(text: str) -> bool:
    """Whether a row is the number of the next page ("...2/-" at the foot of page 1, as in India)."""
    return text.rstrip(" -").endswith("/")


def _bare(sheets: Sequence[PrintedSheet]) -> Iterator[tuple[int, int, int]]:
    """Page, row and number of bare numbers that rise with the pages, or stand alone at the foot of a single page."""
    seen: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for page, sheet in enumerate(sheets):
        for row in sheet.margins():
            match = _BARE.match(sheet.rows[row].text)
            if match is not None:
                seen[int(match[1]) - page].append((page, row, int(match[1])))
    for shift, same in seen.items():
        if len({page for page, _, _ in same}) > 1 or (len(sheets) == 1 and shift == 1):
            yield from same


def _repeated(sheets: Sequence[PrintedSheet]) -> Iterator[tuple[int, int, int | None]]:
    """Page and row of what returns at the top or bottom of other pages, and the number in it that rises with them."""
    places: dict[tuple[bool, str], list[tuple[int, int]]] = defaultdict(list)
    for page, sheet in enumerate(sheets):
        for row in sheet.margins():
            text = _DIGITS.sub("#", " ".join(sheet.rows[row].text.split()))
            if sum(c.isalpha() for c in text) >= 3:
                places[row < _TOP, text].append((page, row))
    for same in places.values():
        pages = {page for page, _ in same}
        if len(pages) < 2 or len(pages) * 4 < len(sheets):
            continue
        texts = [sheets[page].rows[row].text for page, row in same]
        rising = _rising(same, texts)
        if len(set(texts)) == 1 or rising is not None:
            for (page, row), text in zip(same, texts, strict=True):
                yield page, row, None if rising is None else int(_DIGITS.findall(text)[rising])


def _rising(same: Sequence[tuple[int, int]], texts: Sequence[str]) -> int | None:
    """Which number of a running head is that of the page: the one that differs, by as much as the pages do."""
    numbers = [[int(n) for n in _DIGITS.findall(text)] for text in texts]
    for k in range(min(len(row) for row in numbers)):
        shifts = {row[k] - page for row, (page, _) in zip(numbers, same, strict=True)}
        others = {tuple(n for i, n in enumerate(row) if i != k) for row in numbers}
        if len(shifts) == 1 and len(others) == 1:
            return k
    return None


def _usual_distance(sheets: Sequence[PrintedSheet]) -> float:
    """The distance of lines within a paragraph: a quarter of all distances are smaller."""
    distances = sorted(above.foot - row.foot for sheet in sheets for above, row in pairwise(sheet.rows))
    return distances[len(distances) // 4] if distances else 0.0


def _usual_height(sheets: Sequence[PrintedSheet]) -> float:
    heights = [row.height for sheet in sheets for row in sheet.rows for _ in range(1 + len(row.text) // 20)]
    return statistics.median(heights) if heights else 0.0


def _notes(sheet: PrintedSheet, usual: float) -> None:
    """The footnotes: rows in smaller type above the foot, of which the first bears a note's mark."""
    small: list[int] = []
    for i in range(len(sheet.rows) - 1, 0, -1):
        if i in sheet.furniture:
            continue
        row = sheet.rows[i]
        if row.height >= _SMALLER * usual or not any(c.isalnum() for c in row.text):
            break
        small.append(i)
    while small and not _NOTE.match(sheet.rows[small[-1]].text):
        small.pop()
    if small and len(small) <= _MOST_NOTES * len(sheet.rows):
        sheet.furniture.update(small)
