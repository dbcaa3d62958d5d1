"""A review of before is taken over to what this version reads from the same file, or reads in another encoding."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.app.corrected.relocating import relocation
from annotator.app.corrected.rereading import preview, reread
from annotator.app.errors import AppError
from annotator.app.files.bulletins import within
from annotator.app.files.opening import found_in
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.review import Dossier, Reviewer
from annotator.core.spans import Span
from annotator.io.errors import FileError
from annotator.io.importers import read_document
from tests.importing import import_source
from tests.io.importers.packages import docx, p

AT = "2026-12-01T05:00:00Z"


def judged(dossier: Dossier, words: str) -> Dossier:
    start = dossier.source.text.index(words)
    started = e.StartReview(Reviewer("r1", "Anna"), AT).apply(dossier)
    found = e.SetVerdict("r1", "1", Verdict.ANSWERED, AT).apply(started)
    return e.AddEvidence("r1", "1", start, start + len(words), AT).apply(found)


def test_relocate_offers_the_better_text_of_the_same_file() -> None:
    raised = "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>6</w:t></w:r>"
    body = p("1. Hoeveel?") + p("Antwoord") + p("1. Wij betalen 10").replace("</w:p>", f"{raised}</w:p>")
    now = import_source(docx(body), "x.docx")
    text = now.source.text.replace("10⁶", "106")
    before = judged(replace(now, source=replace(now.source, text=text, reading="docx/1")), "Wij betalen")
    found = relocation(before, now)
    after = found.edit({}).apply(before)
    assert (after.source.text, after.source.reading) == (now.source.text, "docx/3")
    assert [one.exact for one in after.reviews[0].assessment("1").evidence] == ["Wij betalen"]


def test_a_source_is_read_in_another_encoding_and_the_review_goes_along() -> None:
    data = "1. Hoeveel kost het café?\n\nAntwoord\n\n1. Vijf euro.\n".encode("cp850")
    before = judged(found_in(read_document(data, "x.txt", "cp1252")), "Vijf euro.")
    assert preview(before.source, "cp850") == "1. Hoeveel kost het café?"
    after = reread(before, "cp850").edit({}).apply(before)
    assert "café" in after.source.text
    assert [one.exact for one in after.reviews[0].assessment("1").evidence] == ["Vijf euro."]


def test_what_cannot_be_read_in_another_encoding_is_told() -> None:
    with pytest.raises(FileError, match="says itself how it is encoded"):
        reread(import_source(rb"{\rtf1 1. Hoeveel?}", "x.rtf"), "cp850")
    part = within(read_document(b"1. Hoe?\n1. Zo.\n2. Wie?", "x.txt"), Span(0, 14))
    with pytest.raises(AppError, match="one document of a file that holds several"):
        reread(found_in(part), "cp850")
