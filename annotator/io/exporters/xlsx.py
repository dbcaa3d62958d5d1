"""Findings as a spreadsheet: a sheet of questions, a sheet of commitments, a sheet with the codebook."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier
from annotator.io.exporters.interface import Setting
from annotator.io.exporters.plain import clean, harmless
from annotator.io.exporters.tables import COMMITMENTS, FINDINGS, codebooks, commitments, findings

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_LONGEST = 32_767
"""Characters that a cell of this format can hold."""

_A4 = 9
"""The number of that paper in Office Open XML (`paperSize`)."""

_WIDE = frozenset({"question_text", "comment", "evidence", "commitments", "summary", "passages", "definition", "title"})


@dataclass(frozen=True, slots=True)
class XlsxExporter:
    """Office Open XML. Every cell is text: formulas, links and numbers in the text are never run or changed."""

    name: str = "xlsx"
    title: Phrase = phrase("Spreadsheet (Excel, LibreOffice)")
    media_type: str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    extension: str = ".xlsx"
    together: bool = True
    loses: Phrase = phrase(
        "A spreadsheet cannot hold the source text or notes, nor more than 32,767 characters in a cell; "
        "characters that XML cannot hold become \ufffd."
    )

    def write(self, dossiers: Sequence[Dossier], setting: Setting) -> bytes:
        """The workbook of all dossiers."""
        from xlsxwriter import Workbook  # loads slowly, and is seldom needed

        data = io.BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        book = Workbook(data, options)
        made = datetime.fromisoformat(setting.made_at).replace(tzinfo=None)
        book.set_properties({"created": made, "comments": "Annotator"})
        head = book.add_format({"bold": True, "bg_color": "#EEF1F5", "bottom": 1, "valign": "top"})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        reasons = list(codebooks(dossiers, setting))
        for name, columns, rows in (
            ("Questions", FINDINGS, findings(dossiers, setting)),
            ("Commitments", COMMITMENTS, commitments(dossiers, setting)),
            ("Codebook", reasons[0], reasons[1:]),
        ):
            _fill(book.add_worksheet(name), columns, rows, head, body)
        book.close()
        return data.getvalue()


def _fill(sheet: Worksheet, columns: Sequence[str], rows: Iterable[Sequence[str]], head: object, body: object) -> None:
    for column, title in enumerate(columns):
        sheet.set_column(column, column, 48 if title in _WIDE else 16)
        sheet.write_string(0, column, title, head)
    last = 0
    for last, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            sheet.write_string(last, column, harmless(clean(cell))[:_LONGEST], body)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)  # as many pages down as the rows need
    sheet.autofilter(0, 0, last, len(columns) - 1)
