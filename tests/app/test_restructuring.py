"""Questions and answers found anew, as an import finds them."""

from __future__ import annotations

from pathlib import Path

from annotator.app.files.opening import import_document
from annotator.app.restructuring import found_anew
from annotator.core.edits import DeletePart
from annotator.core.structuring import PartKind
from tests.importing import import_source

OTHERS = Path(__file__).parents[1] / "fixtures" / "akn" / "others-3.0.xml"


def test_a_document_of_others_is_read_by_its_markup_again() -> None:
    imported = import_document(OTHERS.read_bytes(), "x.xml")
    corrected = DeletePart(PartKind.QUESTION, "2a").apply(imported)
    assert found_anew(corrected).apply(corrected) == imported


def test_a_text_is_read_as_on_the_first_day(sample_path: Path) -> None:
    imported = import_source(sample_path.read_bytes(), sample_path.name)
    assert found_anew(imported).apply(imported) == imported
