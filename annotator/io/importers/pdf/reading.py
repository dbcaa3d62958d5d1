"""PDF -> text with pages and furniture, in this process; `apart` runs it in another."""

from __future__ import annotations

import statistics
from itertools import pairwise
from typing import Final

import pypdfium2

from annotator.core.source import Source
from annotator.io.errors import FileError
from annotator.io.importers.limits import too_long
from annotator.io.importers.pdf.aside import split_aside
from annotator.io.importers.pdf.columns import in_reading_order
from annotator.io.importers.pdf.furniture import Sheet, find_furniture
from annotator.io.importers.pdf.glyphs import glyph_lines
from annotator.io.importers.pdf.pieces import Piece, Row, pieces_of, rows_of
from annotator.io.importers.writing import TextWriter

READING: Final = "pdf/1"

PAGES_LIMIT = 5_000
_PASSWORD = 4
"""The library's code for a file that asks for a password."""

_PARAGRAPH = 1.35
"""Usual distances of lines from which a paragraph begins."""


def read_pdf(data: bytes, file_name: str) -> Source:
    """The source that the PDF `data` holds. Raises `FileError` for a scan, an encrypted or a damaged file."""
    sheets = _sheets(data, file_name)
    if not any(sheet.rows for sheet in sheets):
        raise FileError(
            "{name} is a scan: its pages are pictures without text; run text recognition (OCR) over it, and open "
            "what that makes.",
            name=file_name,
        )
    find_furniture(sheets)
    writer = TextWriter(file_name)
    for number, sheet in enumerate(sheets):
        if number:
            writer.page_end()
        writer.begin_page(sheet.number)
        _write(writer, sheet)
    return writer.finished(data, media_type="application/pdf", reading=READING).source


def _sheets(data: bytes, file_name: str) -> list[Sheet]:
    pages = _pages(data, file_name)
    return [Sheet(rows_of(text), rows_of(aside)) for text, aside in split_aside(pages)]


def _pages(data: bytes, file_name: str) -> list[list[Piece]]:
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
        return [_page(document, number, file_name) for number in range(len(document))]
    finally:
        document.close()


def _page(document: pypdfium2.PdfDocument, number: int, file_name: str) -> list[Piece]:
    try:
        page = document[number]
        try:
            pieces = [piece for line in glyph_lines(page) for piece in pieces_of(line)]
        finally:
            page.close()
    except pypdfium2.PdfiumError:
        raise _damaged(file_name) from None
    if sum(len(piece.text) for piece in pieces) > 1_000_000:
        raise too_long(file_name)
    return pieces


def _damaged(file_name: str) -> FileError:
    return FileError(
        "{name} is damaged and cannot be read as PDF; get a fresh copy, or print it to a new PDF.", name=file_name
    )


def _write(writer: TextWriter, sheet: Sheet) -> None:
    """One page: its head, its text, its foot."""
    body = [row for i, row in enumerate(sheet.rows) if i not in sheet.furniture]
    first = next((i for i in range(len(sheet.rows)) if i not in sheet.furniture), len(sheet.rows))
    _write_furniture(writer, [sheet.rows[i] for i in sorted(sheet.furniture) if i < first])
    writer.start_paragraph()
    blocks = in_reading_order([piece for row in body for piece in row.pieces])
    usual = _usual_distance(blocks)
    for block in blocks:
        writer.start_paragraph()
        for above, row in pairwise([None, *block]):
            assert row is not None
            if above is not None and above.foot - row.foot > _PARAGRAPH * usual:
                writer.start_paragraph()
            writer.write(row.text)
            writer.start_line()
    writer.start_paragraph()
    _write_furniture(writer, [*(sheet.rows[i] for i in sorted(sheet.furniture) if i >= first), *sheet.aside])


def _write_furniture(writer: TextWriter, rows: list[Row]) -> None:
    for row in rows:
        writer.start_line()
        with writer.furnishing():
            writer.write(row.text)
        writer.start_line()


def _usual_distance(blocks: list[list[Row]]) -> float:
    """The distance of lines of a paragraph: the usual one among the smaller half."""
    distances = sorted(above.foot - row.foot for block in blocks for above, row in pairwise(block))
    lower = distances[: max(1, len(distances) * 3 // 4)]
    return statistics.median(lower) if lower else float("inf")
