"""The register of commitments as a table, a spreadsheet, a calendar, and a letter on what is overdue."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from annotator.core.commitments import CommitmentField
from annotator.core.phrases import marked
from annotator.core.source import FactName
from annotator.core.words import FACTS, FIELDS
from annotator.io.catalogue import word
from annotator.io.exporters.plain import clean, harmless
from annotator.io.index.reader import Registered

COLUMNS = (
    "address", "title", "number", "minister", "answered", "summary", "type", "status", "actor", "due", "first_due",
    "moved_to", "due_as_written", "overdue", "questions", "changed",
)  # fmt: skip
"""Of the table for programs; a spreadsheet has them in words of its language."""

_HEADINGS = {
    "title": FACTS[FactName.TITLE], "number": FACTS[FactName.NUMBER], "minister": FACTS[FactName.MINISTER],
    "answered": FACTS[FactName.DATE_ANSWERED], "summary": FIELDS[CommitmentField.SUMMARY],
    "type": FIELDS[CommitmentField.TYPE], "status": marked("words", "Status"),
    "actor": FIELDS[CommitmentField.ACTOR], "due": FIELDS[CommitmentField.DUE],
    "first_due": marked("words", "First due date"), "moved_to": marked("words", "Moved to"),
    "due_as_written": FIELDS[CommitmentField.DUE_TEXT],
    "overdue": marked("words", "Overdue"), "questions": marked("words", "Questions"),
    "changed": marked("words", "Last changed"), "address": marked("words", "Address"),
}  # fmt: skip

_LATE, _UNKNOWN = "overdue", "unknown"

_LINE = 75
"""Bytes of a line of a calendar file (RFC 5545, 3.1)."""


def written(entries: Sequence[Registered], kind: str, made_at: str, language: str) -> bytes:
    """The register in one of `FORMATS`; `made_at` is the moment of it (UTC ISO 8601), which decides what is overdue."""
    return _WRITERS[kind](entries, made_at, language)


def _values(entry: Registered, today: str) -> list[str]:
    p, row = entry.promise, entry.row
    late = "yes" if entry.late(today) else ""
    return [
        p.address, row.title, row.number, row.minister, row.answered, p.summary, p.type, p.status, p.actor, p.due,
        p.first_due, " ".join(p.dues[1:]), p.due_text, late, " ".join(p.questions), p.changed,
    ]  # fmt: skip


def _csv(entries: Sequence[Registered], made_at: str, _language: str) -> bytes:
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for entry in entries:
        writer.writerow([harmless(cell) for cell in _values(entry, made_at[:10])])
    return table.getvalue().encode("utf-8-sig", "replace")


def _xlsx(entries: Sequence[Registered], made_at: str, language: str) -> bytes:
    from xlsxwriter import Workbook

    data = io.BytesIO()
    book = Workbook(data, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": datetime.fromisoformat(made_at).replace(tzinfo=None)})
    sheet = book.add_worksheet(word("Commitments", language)[:31])
    bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    columns = [*(c for c in COLUMNS if c != "address"), "address"]  # what programs need stands last
    for place, column in enumerate(columns):
        sheet.write_string(0, place, word(_HEADINGS[column], language), bold)
        sheet.set_column(place, place, 40 if column in ("title", "summary") else 16, wrapped)
    for line, entry in enumerate(entries, 1):
        values = dict(zip(COLUMNS, _values(entry, made_at[:10]), strict=True))
        values |= {"type": word(values["type"], language), "status": word(values["status"], language)}
        values["overdue"] = word(_LATE, language) if values["overdue"] else ""
        for place, column in enumerate(columns):
            sheet.write_string(line, place, clean(values[column]))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(1, len(entries)), len(columns) - 1)
    book.close()
    return data.getvalue()


def _ics(entries: Sequence[Registered], made_at: str, _language: str) -> bytes:
    """An all-day event for each due date (RFC 5545); the address is the UID, so that a calendar knows it again."""
    stamp = made_at.replace("-", "").replace(":", "")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Annotator//Register//EN"]
    for entry in entries:
        if not entry.promise.due:
            continue
        day = date.fromisoformat(entry.promise.due)
        about = " · ".join(part for part in (entry.row.title, entry.row.number, entry.row.minister) if part)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{entry.promise.address}",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{day + timedelta(1):%Y%m%d}",
            f"SUMMARY:{_escaped(entry.promise.summary)}",
            f"DESCRIPTION:{_escaped(about)}",
            "END:VEVENT",
        ]
    folded = (part for line in [*lines, "END:VCALENDAR"] for part in _folded(line))
    return "".join(f"{part}\r\n" for part in folded).encode("utf-8", "replace")


def _escaped(words: str) -> str:
    line = " ".join(words.split())
    return line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> Iterator[str]:
    """The line in pieces of at most `_LINE` bytes, no letter divided; each but the first begins with a space."""
    piece = ""
    for letter in line:
        if len((piece + letter).encode("utf-8", "replace")) > _LINE:
            yield piece
            piece = " "
        piece += letter
    yield piece


def _docx(entries: Sequence[Registered], made_at: str, language: str) -> bytes:
    """One heading a minister, and under it what is overdue, with the words that it was promised in."""
    from docx import Document

    letter = Document()
    letter.core_properties.created = datetime.fromisoformat(made_at).replace(tzinfo=None)
    letter.core_properties.author = ""
    letter.add_heading(word("Overdue commitments", language), 1)
    late = [entry for entry in entries if entry.late(made_at[:10])]
    for minister in sorted({entry.row.minister for entry in late}):
        letter.add_heading(clean(minister or word(_UNKNOWN, language)), 2)
        for entry in late:
            if entry.row.minister == minister:
                promise, row = entry.promise, entry.row
                letter.add_paragraph(clean(promise.summary), style="List Bullet")
                said = [
                    row.title,
                    row.number,
                    row.answered,
                    f"{word(FIELDS[CommitmentField.DUE], language)}: {promise.due}",
                ]
                letter.add_paragraph(clean(" · ".join(part for part in said if part)))
    data = io.BytesIO()
    letter.save(data)
    return data.getvalue()


_WRITERS = {"xlsx": _xlsx, "csv": _csv, "ics": _ics, "docx": _docx}
FORMATS = tuple(_WRITERS)
