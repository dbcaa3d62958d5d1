"""Evidence in every export is the published text, up to line ends and soft breaks."""

from __future__ import annotations

import html
import io
import json
import re
import zipfile

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from annotator.core.anchors import passage
from annotator.core.codebook import Verdict
from annotator.core.printed import on_one_line
from annotator.core.review import Assessment, Dossier, Review
from annotator.core.source import Source
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure
from annotator.io.exporters.registry import EXPORTERS
from tests.io.exporters.hostile import SETTING
from tests.strategies.small import ANNA, CODEBOOK

AROUND = "1. Hoe?\n1. "
WORDS = (
    "het maatschappelijk-\neconomische en samen-\nwerking in Noord-\nHolland, 5\u00a0000\u202f€, "
    "bedrijf\u00adsleven, PMK-\nlinks of PMK-rechts"
)
SAID = (
    "het maatschappelijk-economische en samenwerking in Noord-Holland, 5\u00a0000\u202f€, bedrijfsleven, "
    "PMK-links of PMK-rechts"
)
EXPORTS = {exporter.name: exporter for exporter in EXPORTERS}


def quoting(words: str) -> Dossier:
    text = f"{AROUND}{words}"
    evidence = passage(text, len(AROUND), len(text))
    structure = Structure(
        (Question("1", Span(0, 7), 3, "1"),), (Answer("1", Span(8, len(text)), len(AROUND), "1", ("1",)),)
    )
    review = Review(ANNA, (Assessment("1", Verdict.PARTIAL, "P1", evidence=(evidence,)),))
    return Dossier(Source(text, text.encode(), "x.txt"), CODEBOOK, structure=structure, reviews=(review,))


def shown(name: str, dossier: Dossier) -> str:
    data = EXPORTS[name].write([dossier], SETTING)
    if name == "docx":
        return "\n".join(paragraph.text for paragraph in Document(io.BytesIO(data)).paragraphs)
    if name == "xlsx":
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            return html.unescape(book.read("xl/sharedStrings.xml").decode())
    if name == "pdf":
        pages = PdfDocument(data)
        return "\n".join(pages[i].get_textpage().get_text_range() for i in range(len(pages)))
    return html.unescape(re.sub(r"<[^>]*>", "", data.decode("utf-8-sig")))


def selected(dossier: Dossier) -> list[str]:
    """What the selections of a REFI project stand at in the text that it holds."""
    with zipfile.ZipFile(io.BytesIO(EXPORTS["qdpx"].write([dossier], SETTING))) as project:
        (text,) = [project.read(name).decode("utf-8-sig") for name in project.namelist() if name.endswith(".txt")]
        places = re.findall(rb'startPosition="(\d+)" endPosition="(\d+)"', project.read("project.qde"))
    return [text[int(start) : int(end)] for start, end in places]


@pytest.mark.parametrize("name", ["html", "csv", "docx", "xlsx"])
def test_evidence_is_quoted_as_it_was_published(name: str) -> None:
    assert SAID in shown(name, quoting(WORDS))


def test_other_programs_get_the_very_words() -> None:
    written = EXPORTS["json"].write([quoting(WORDS)], SETTING).decode()
    assert json.dumps(WORDS, ensure_ascii=False)[1:-1] in written


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet="abA1-\n é\u00a0\u00ad", min_size=1, max_size=40).filter(lambda words: words.strip() == words))
def test_any_evidence_differs_from_the_text_in_line_ends_and_soft_breaks_alone(words: str) -> None:
    for name in ("html", "csv"):
        assert on_one_line(words, f"{AROUND}{words}") in shown(name, quoting(words))
    said = "".join(on_one_line(words, f"{AROUND}{words}").split())
    assert said in "".join(shown("pdf", quoting(words)).split())
    assert words in selected(quoting(words))
