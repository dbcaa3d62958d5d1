"""Akoma Ntoso 3.0: review files, written and read back with nothing lost.

`write_valid(dossier) -> bytes`, `read(bytes) -> Dossier`, `check(bytes) -> findings`; documents of others by
`read_foreign(bytes, name) -> Foreign`, where `read_if_reviewed(bytes, seen)` found no review in them yet.
"""

from typing import TYPE_CHECKING

from annotator.core.late import late

if TYPE_CHECKING:
    from annotator.io.akn.foreign.document import Foreign as Foreign
    from annotator.io.akn.foreign.document import read_foreign as read_foreign
    from annotator.io.akn.foreign.readings import READING as READING
    from annotator.io.akn.foreign.readings import READINGS as READINGS
    from annotator.io.akn.foreign.splicing import is_document as is_document
    from annotator.io.akn.parsing import looks_like_xml as looks_like_xml
    from annotator.io.akn.reader import holds_review as holds_review
    from annotator.io.akn.reader import read as read
    from annotator.io.akn.reader import read_if_reviewed as read_if_reviewed
    from annotator.io.akn.saving import write_valid as write_valid
    from annotator.io.akn.schema import Finding as Finding
    from annotator.io.akn.schema import check as check
    from annotator.io.akn.schema import invalid as invalid
    from annotator.io.akn.schema import measures as measures
    from annotator.io.akn.vocabulary import check_vocabulary as check_vocabulary
    from annotator.io.akn.vocabulary import vocabulary_measure as vocabulary_measure
    from annotator.io.akn.writer import write as write
else:
    __getattr__ = late(
        __name__,
        {
            "foreign.document": "Foreign read_foreign",
            "foreign.readings": "READING READINGS",
            "foreign.splicing": "is_document",
            "parsing": "looks_like_xml",
            "reader": "holds_review read read_if_reviewed",
            "saving": "write_valid",
            "schema": "Finding check invalid measures",
            "vocabulary": "check_vocabulary vocabulary_measure",
            "writer": "write",
        },
    )
