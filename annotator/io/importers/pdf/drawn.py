"""What of a page is drawn apart from its content: values of forms, notes on it; and pictures, which hold no text."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium

from annotator.io.importers.pdf.pieces import Piece

_LONGEST = 100_000
"""Bytes of one value at most."""

_MOST_OPTIONS = 1_000
_LINE = 12.0
"""Points from one line of a value to the next."""

_LARGE = 0.05
"""Part of a page from which a picture may show text; logos and lines are smaller."""

_PASSWORD = 1 << 13
"""The flag of a field whose value is shown as signs (ISO 32000-1, table 228)."""

_FEW = 20
"""Characters over a picture that tell that its text was recognised, or that it lies behind the page."""


def drawn_pieces(page: pypdfium2.PdfPage, form: object) -> Iterator[Piece]:
    """The values of form fields and the free-text notes that print, each at its place. `form` is the library's."""
    for k in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        note = pdfium.FPDFPage_GetAnnot(page.raw, k)
        if not note:
            continue
        try:
            flags = pdfium.FPDFAnnot_GetFlags(note)
            if flags & pdfium.FPDF_ANNOT_FLAG_PRINT and not flags & pdfium.FPDF_ANNOT_FLAG_HIDDEN:
                yield from _pieces(note, _words(note, form))
        finally:
            pdfium.FPDFPage_CloseAnnot(note)


def has_stamps(page: pypdfium2.PdfPage) -> bool:
    """Whether any stamp lies on a page, as a note of its own."""
    return pdfium.FPDF_ANNOT_STAMP in _kinds(page)


def flatten_stamps(page: pypdfium2.PdfPage) -> None:
    """Make the stamps on a page part of it, nothing else. The page must be opened anew, in a document without forms."""
    for k, kind in reversed(list(enumerate(_kinds(page)))):
        if kind != pdfium.FPDF_ANNOT_STAMP:
            pdfium.FPDFPage_RemoveAnnot(page.raw, k)
    pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_PRINT)


def _kinds(page: pypdfium2.PdfPage) -> list[int]:
    kinds = []
    for k in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        note = pdfium.FPDFPage_GetAnnot(page.raw, k)
        kinds.append(pdfium.FPDFAnnot_GetSubtype(note) if note else pdfium.FPDF_ANNOT_UNKNOWN)
        pdfium.FPDFPage_CloseAnnot(note)
    return kinds


def count_pictures(page: pypdfium2.PdfPage, pieces: list[Piece]) -> int:
    """How many pictures of some size stand on a page without text over them; `pieces` as on the page, unturned."""
    width, height = page.get_size()
    found = 0
    for image in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = image.get_bounds()
        over = sum(len(p.text) for p in pieces if left <= p.left <= right and bottom <= p.foot <= top)
        found += (right - left) * (top - bottom) >= _LARGE * width * height and over < _FEW
    return found


def _words(note: object, form: object) -> str:
    kind = pdfium.FPDFAnnot_GetSubtype(note)
    if kind == pdfium.FPDF_ANNOT_FREETEXT:
        return _string(lambda buffer, size: pdfium.FPDFAnnot_GetStringValue(note, b"Contents", buffer, size))
    if kind != pdfium.FPDF_ANNOT_WIDGET or form is None:
        return ""
    field = pdfium.FPDFAnnot_GetFormFieldType(form, note)
    if field in (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON):
        return "☒" if pdfium.FPDFAnnot_IsChecked(form, note) else "☐"
    if field not in (pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX):
        return ""
    chosen = [
        _string(lambda buffer, size, at=k: pdfium.FPDFAnnot_GetOptionLabel(form, note, at, buffer, size))
        for k in range(min(pdfium.FPDFAnnot_GetOptionCount(form, note), _MOST_OPTIONS))
        if pdfium.FPDFAnnot_IsOptionSelected(form, note, k)
    ]
    if any(chosen):  # what the list shows, where its value is only a name for programs
        return "\n".join(chosen)
    value = _string(lambda buffer, size: pdfium.FPDFAnnot_GetFormFieldValue(form, note, buffer, size))
    return "*" * len(value) if pdfium.FPDFAnnot_GetFormFieldFlags(form, note) & _PASSWORD else value


def _string(read: object) -> str:
    """What the library writes into a buffer, in UTF-16, once asked how long it is."""
    assert callable(read)
    size = min(int(read(None, 0)), _LONGEST)
    buffer = ctypes.create_string_buffer(max(size, 2))
    read(ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw[: max(size - 2, 0)].decode("utf-16-le", "replace").replace("\r\n", "\n").replace("\r", "\n")


def _pieces(note: object, words: str) -> Iterator[Piece]:
    box = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(note, box)
    left, right, top, bottom = box.left, box.right, max(box.top, box.bottom), min(box.top, box.bottom)
    lines = [line.strip() for line in words.split("\n") if line.strip()]
    step = min(_LINE, (top - bottom) / len(lines)) if lines else _LINE
    for number, line in enumerate(lines):
        yield Piece(line, left, right, top - (number + 1) * step + 0.2 * step, max(0.7 * step, 0.1))
