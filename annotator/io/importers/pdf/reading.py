"""PDF -> text with pages and furniture, in this process; `apart` runs it in another."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import pypdfium2

from annotator.core.source import Lack, Source
from annotator.io.errors import FileError
from annotator.io.importers.limits import too_long
from annotator.io.importers.pdf.aside import split_aside
from annotator.io.importers.pdf.columns import in_reading_order
from annotator.io.importers.pdf.drawn import count_pictures, drawn_pieces, flatten_stamps, has_stamps
from annotator.io.importers.pdf.furniture import PrintedSheet, find_furniture
from annotator.io.importers.pdf.glyphs import glyph_lines
from annotator.io.importers.pdf.pieces import PdfRow, Piece, in_place, pieces_of, rows_of
from annotator.io.importers.writing import TextWriter

READING: Final = "pdf/3"

PAGES_LIMIT = 5_000
_PASSWORD = 4
"""The library's code for a file that asks for a password."""

_FEW_TURNED = 0.2
"""Part of a page's letters below which those in other directions are no text but a stamp, or a mark in the margin."""

_PARAGRAPH = 1.35
"""Usual distances of lines from which a paragraph begins."""


def read_pdf(data: bytes, file_name: str) -> Source:
    """The source that the PDF `data` holds. Raises `FileError` for a scan, an encrypted or a damaged file."""
    pages = _pages(data, file_name)
    sheets = _sheets(pages)
    if not any(sheet.rows for sheet in sheets):
        raise FileError(
            "{name} is a scan: its pages are pictures without text; run text recognition (OCR) over it, and open "
            "what that makes.",
            name=file_name,
        )
    find_furniture(sheets)
    writer = TextWriter(file_name)
    for number, (page, sheet) in enumerate(zip(pages, sheets, strict=True)):
        if number:
            writer.page_end()
        writer.begin_page(sheet.number)
        _write(writer, sheet, page.turned)
        writer.lacks(Lack.PICTURES, page.pictures)
    return writer.finished(data, media_type="application/pdf", reading=READING).source


@dataclass(frozen=True, slots=True)
class _Page:
    """The pieces of a page in the direction that most of its letters have, and in each other one, turned upright.

    `aside`: those in other directions are few, as a stamp or a mark in the margin, else they are text.
    """

    pieces: list[Piece]
    others: list[list[Piece]]
    aside: bool
    pictures: int

    @property
    def turned(self) -> list[list[Piece]]:
        """What is text in other directions."""
        return [] if self.aside else self.others


def _sheets(pages: list[_Page]) -> list[PrintedSheet]:
    sheets = []
    for page, (text, aside) in zip(pages, split_aside([page.pieces for page in pages]), strict=True):
        beside = [row for others in page.others for row in rows_of(others)] if page.aside else []
        sheets.append(PrintedSheet(rows_of(text), [*rows_of(aside), *beside]))
    return sheets


def _pages(data: bytes, file_name: str) -> list[_Page]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            raise FileError(
                "{name} is encrypted; open it with its password and save it without.", name=file_name
            ) from None
        raise _damaged(file_name) from None
    try:
        if len(document) > PAGES_LIMIT:
            raise FileError(
                "{name} has more than {limit} pages; split it, and open the part that holds the question.",
                name=file_name,
                limit=PAGES_LIMIT,
            )
        document.init_forms()
        form = document.formenv.raw if document.formenv is not None else None
        return [_page(document, number, data, file_name, form) for number in range(len(document))]
    finally:
        document.close()


def _page(document: pypdfium2.PdfDocument, number: int, data: bytes, file_name: str, form: object) -> _Page:
    try:
        page = document[number]
        try:
            turned: dict[int, list[Piece]] = {0: list(drawn_pieces(page, form))}
            if has_stamps(page):
                page.close()
                page = _stamped(data, number)
            for line in glyph_lines(page):
                turned.setdefault(line.direction, []).extend(pieces_of(line.glyphs))
            turned = {direction: in_place(pieces) for direction, pieces in turned.items()}
            pictures = count_pictures(page, turned[0])
        finally:
            page.close()
    except pypdfium2.PdfiumError:
        raise _damaged(file_name) from None
    sizes = {direction: sum(len(piece.text) for piece in pieces) for direction, pieces in turned.items()}
    total = sum(sizes.values())
    if total > 1_000_000:
        raise too_long(file_name)
    main = max(sizes, key=lambda direction: (sizes[direction], -direction))
    others = [turned[direction] for direction in sorted(turned) if direction != main and turned[direction]]
    return _Page(turned[main], others, total - sizes[main] < _FEW_TURNED * total, pictures)


def _stamped(data: bytes, number: int) -> pypdfium2.PdfPage:
    """A page with the stamps on it drawn into it, from the file opened anew: its forms stand in the way."""
    document = pypdfium2.PdfDocument(data)
    page = document[number]
    flatten_stamps(page)
    page.close()
    return document[number]


def _damaged(file_name: str) -> FileError:
    return FileError(
        "{name} is damaged and cannot be read as PDF; get a fresh copy, or print it to a new PDF.", name=file_name
    )


def _write(writer: TextWriter, sheet: PrintedSheet, turned: list[list[Piece]]) -> None:
    """One page: its head, its text, what stands there in other directions, its foot."""
    body = [row for i, row in enumerate(sheet.rows) if i not in sheet.furniture]
    first = next((i for i in range(len(sheet.rows)) if i not in sheet.furniture), len(sheet.rows))
    _write_furniture(writer, [sheet.rows[i] for i in sorted(sheet.furniture) if i < first])
    writer.start_paragraph()
    for pieces in ([piece for row in body for piece in row.pieces], *turned):
        _write_blocks(writer, in_reading_order(pieces))
    writer.start_paragraph()
    _write_furniture(writer, [*(sheet.rows[i] for i in sorted(sheet.furniture) if i >= first), *sheet.aside])


def _write_blocks(writer: TextWriter, blocks: list[list[PdfRow]]) -> None:
    usual = _usual_distance(blocks)
    for block in blocks:
        writer.start_paragraph()
        for above, row in pairwise([None, *block]):
            assert row is not None
            if above is not None and above.foot - row.foot > _PARAGRAPH * usual:
                writer.start_paragraph()
            writer.write(row.text)
            writer.start_line()


def _write_furniture(writer: TextWriter, rows: list[PdfRow]) -> None:
    for row in rows:
        writer.start_line()
        with writer.furnishing():
            writer.write(row.text)
        writer.start_line()


def _usual_distance(blocks: list[list[PdfRow]]) -> float:
    """The distance of lines of a paragraph: the usual one among the smaller half."""
    distances = sorted(above.foot - row.foot for block in blocks for above, row in pairwise(block))
    lower = distances[: max(1, len(distances) * 3 // 4)]
    return statistics.median(lower) if lower else float("inf")
