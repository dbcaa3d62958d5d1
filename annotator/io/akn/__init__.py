"""Akoma Ntoso 3.0: review files, written and read back with nothing lost.

`write_valid(dossier) -> bytes`, `read(bytes) -> Dossier`, `check(bytes) -> findings`; documents of others by
`read_foreign(bytes, name) -> Foreign`, where `read_if_reviewed(bytes, seen)` found no review in them yet.
"""

from annotator.io.akn.foreign.document import Foreign, read_foreign
from annotator.io.akn.foreign.readings import READING, READINGS
from annotator.io.akn.foreign.splicing import is_document
from annotator.io.akn.parsing import looks_like_xml
from annotator.io.akn.reader import holds_review, read, read_if_reviewed
from annotator.io.akn.saving import write_valid
from annotator.io.akn.schema import Finding, check, invalid, measures, prepare
from annotator.io.akn.vocabulary import check_vocabulary, vocabulary_measure
from annotator.io.akn.writer import write

__all__ = [
    "READING",
    "READINGS",
    "Finding",
    "Foreign",
    "check",
    "check_vocabulary",
    "holds_review",
    "invalid",
    "is_document",
    "looks_like_xml",
    "measures",
    "prepare",
    "read",
    "read_foreign",
    "read_if_reviewed",
    "vocabulary_measure",
    "write",
    "write_valid",
]
