"""The report as a print: answer sheet, what stands out, commitments, figures.

The letters are those of Noto Sans (SIL Open Font License), embedded as far as they are used; the font comes with the
package fontpkg-noto-sans.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier
from annotator.io.exporters.interface import Setting


@dataclass(frozen=True, slots=True)
class PdfExporter:
    """A4, one print for each dossier."""

    name: str = "pdf"
    title: Phrase = phrase("Printable report (PDF)")
    media_type: str = "application/pdf"
    extension: str = ".pdf"
    together: bool = False
    loses: Phrase = phrase(
        "A print holds no full text, no links between commitments, no history of each, not who is assigned and no "
        "guidance of the codebook, and nothing can be taken back from it; it has letters for Latin, Greek and "
        "Cyrillic only, and passages of more than 2,000 characters are cut."
    )

    def write(self, dossiers: Sequence[Dossier], setting: Setting) -> bytes:
        """The print; several dossiers follow each other, each from a new page on."""
        from annotator.io.exporters.pdf_sheet import Print  # loads slowly, and is seldom needed

        # The library warns of each letter that the font lacks; that such letters are lost is said in `loses`.
        logging.getLogger("fpdf").setLevel(logging.ERROR)
        logging.getLogger("fontTools").setLevel(logging.ERROR)
        with closing(Print(setting)) as sheet:
            for dossier in dossiers:
                sheet.document(dossier)
            return bytes(sheet.output())
