"""Findings as a spreadsheet: a sheet of questions, of commitments, of the codebook, in words of a language.

The last sheet says what the columns and the values are called in files that are made for programs.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from annotator.core.phrases import Phrase, marked, phrase
from annotator.core.review import Dossier
from annotator.core.words import ATTENTION, CONFIDENCES, KINDS, LINKS, STATES, STATUSES, TYPES, VERDICTS
from annotator.io.catalogue import word
from annotator.io.exporters.headings import HEADINGS
from annotator.io.exporters.interface import Setting
from annotator.io.exporters.plain import clean, harmless
from annotator.io.exporters.tables import CODEBOOK, COMMITMENTS, FINDINGS, Said, codebooks, commitments, findings

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_LONGEST = 32_767
"""Characters that a cell of this format can hold."""

_A4 = 9
"""The number of that paper in Office Open XML (`paperSize`)."""

_OTHER = 16
"""Width, in characters, of a column that is not printed."""

_LINE, _HIGHEST = 15, 405
"""Height of a line of text and of the highest row, in points (the format allows 409)."""

_QUESTIONS = {
    "title": 20,
    "question": 9,
    "question_text": 42,
    "answers": 9,
    "reviewer": 13,
    "verdict": 14,
    "reason_label": 20,
    "confidence": 11,
    "comment": 26,
    "evidence": 42,
    "stands_out": 18,
}
"""The columns that one reads, with their widths in characters: together as much as a sheet of A4 shows legibly."""
_PROMISES = {
    "title": 20,
    "commitment": 12,
    "summary": 36,
    "type": 15,
    "status": 13,
    "overdue": 9,
    "due": 11,
    "actor": 16,
    "questions": 10,
    "passages": 48,
    "comment": 20,
    "reviewer": 13,
}
_REASONS = {"reason": 26, "verdict": 14, "reason_label": 34, "definition": 80}
IDS = marked("words", "Ids")
_IDS = ("where", "here", "elsewhere")
_VALUES: tuple[tuple[str, Mapping[Any, str]], ...] = (
    ("verdict", VERDICTS), ("confidence", CONFIDENCES), ("stands_out", ATTENTION), ("review_kind", KINDS),
    ("review_state", STATES), ("type", TYPES), ("status", STATUSES), ("other_links", LINKS),
)  # fmt: skip
"""The columns whose cells are values of the field."""


@dataclass(frozen=True, slots=True)
class XlsxExporter:
    """Office Open XML. Every cell is text: formulas, links and numbers in the text are never run or changed."""

    name: str = "xlsx"
    title: Phrase = phrase("Spreadsheet (Excel, LibreOffice)")
    media_type: str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    extension: str = ".xlsx"
    together: bool = True
    loses: Phrase = phrase(
        "A spreadsheet cannot hold the source text, where the document comes from, notes, who is assigned, guidance "
        "of the codebook, or more than 32,767 characters in a cell; "
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
        language = setting.language_of(dossiers[0]) if dossiers else setting.language or "en"
        said = partial(word, language=language)
        for name, columns, rows, printed in (
            ("Questions", FINDINGS, findings(dossiers, setting, said), _QUESTIONS),
            ("Commitments", COMMITMENTS, commitments(dossiers, setting, said), _PROMISES),
            ("Codebook", CODEBOOK, codebooks(dossiers, setting, said), _REASONS),
            (IDS, _IDS, _ids(said), dict.fromkeys(_IDS, 34)),
        ):
            _sheet(book, said(name), columns, rows, printed, said)
        book.close()
        return data.getvalue()


def _ids(said: Said) -> Iterator[tuple[str, str, str]]:
    """What each column and each value is called here, and what in files for programs."""
    for name, columns in (("Questions", FINDINGS), ("Commitments", COMMITMENTS), ("Codebook", CODEBOOK)):
        for column in columns:
            yield said(name), said(HEADINGS[column]), column
    for column, table in _VALUES:
        for code in table:
            if code is not None:
                yield said(HEADINGS[column]), said(code), str(code)


def _sheet(
    book: Workbook,
    name: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    printed: Mapping[str, int],
    said: Said,
) -> None:
    """Add a sheet of the rows under the columns, those first that are `printed`, with their widths in characters."""
    head = book.add_format({"bold": True, "bg_color": "#EEF1F5", "bottom": 1, "valign": "top"})
    body = book.add_format({"text_wrap": True, "valign": "top", "bottom": 1, "bottom_color": "#D5D9DE"})
    sheet = book.add_worksheet(name)
    order = sorted(range(len(columns)), key=lambda place: (columns[place] not in printed, place))
    for column, place in enumerate(order):
        sheet.set_column(column, column, printed.get(columns[place], _OTHER))
        sheet.write_string(0, column, said(HEADINGS[columns[place]]), head)
    last = 0
    for last, row in enumerate(rows, 1):
        for column, place in enumerate(order):
            sheet.write_string(last, column, harmless(clean(row[place]))[:_LONGEST], body)
        sheet.set_row(last, _height((row[place], printed[columns[place]]) for place in order[: len(printed)]))
    sheet.autofilter(0, 0, last, len(columns) - 1)
    sheet.print_area(0, 0, last, len(printed) - 1)
    _lay_out(sheet)


def _height(cells: Iterable[tuple[str, int]]) -> int:
    """Points that cells of these widths (characters) need to show their text: LibreOffice does not find that out."""
    needed = max(
        sum(len(wrap(line, width)) or 1 for line in cell[: width * _HIGHEST].split("\n")) for cell, width in cells
    )
    return min(_LINE * needed, _HIGHEST)


def _lay_out(sheet: Worksheet) -> None:
    """What is printed goes across one page, sideways, with the names of the columns on each."""
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)  # inches
    sheet.fit_to_pages(1, 0)  # as many pages down as the rows need
    sheet.set_footer("&L&F · &A&R&P / &N")
