"""Findings as a table of plain text: one row for each judged question and reviewer."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier
from annotator.io.exporters.interface import Setting
from annotator.io.exporters.plain import harmless
from annotator.io.exporters.tables import FINDINGS, findings


@dataclass(frozen=True, slots=True)
class CsvExporter:
    """UTF-8 with a byte order mark, comma-separated unless another sign is asked for, RFC 4180, a header row.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it; half a surrogate pair, which
    UTF-8 cannot hold, becomes a question mark.
    """

    name: str = "csv"
    title: Phrase = phrase("Table (CSV)")
    media_type: str = "text/csv"
    extension: str = ".csv"
    together: bool = True
    loses: Phrase = phrase(
        "A table cannot hold the source text, where the document comes from, notes, who is assigned, guidance of the "
        "codebook, or of a commitment more than its summary, status and due date; one that responds to "
        "several questions is repeated."
    )

    def write(self, dossiers: Sequence[Dossier], setting: Setting) -> bytes:
        """The table of all dossiers."""
        table = io.StringIO(newline="")
        writer = csv.writer(table, delimiter=setting.separator, lineterminator="\r\n")
        writer.writerow(FINDINGS)
        for row in findings(dossiers, setting):
            writer.writerow([harmless(cell) for cell in row])
        return table.getvalue().encode("utf-8-sig", "replace")
