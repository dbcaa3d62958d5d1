"""All formats that can be written."""

from __future__ import annotations

from annotator.io.exporters.akn import AknExporter
from annotator.io.exporters.csv import CsvExporter
from annotator.io.exporters.docx import DocxExporter
from annotator.io.exporters.html import HtmlExporter
from annotator.io.exporters.interface import Exporter
from annotator.io.exporters.json import JsonExporter
from annotator.io.exporters.jsonld import JsonLdExporter
from annotator.io.exporters.pdf import PdfExporter
from annotator.io.exporters.refi import QdpxExporter
from annotator.io.exporters.refi_codes import QdcExporter
from annotator.io.exporters.xlsx import XlsxExporter

EXPORTERS: tuple[Exporter, ...] = (
    CsvExporter(),
    XlsxExporter(),
    HtmlExporter(),
    PdfExporter(),
    DocxExporter(),
    JsonExporter(),
    JsonLdExporter(),
    QdpxExporter(),
    QdcExporter(),
)

EVERY: tuple[Exporter, ...] = (*EXPORTERS, AknExporter())
"""All forms of findings, and the document alone."""
