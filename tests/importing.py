"""A published document as it is when it was opened, without a file of it."""

from __future__ import annotations

from annotator.app.files.opening import found_in
from annotator.core.review import Dossier
from annotator.io.importers import read_document


def import_source(data: bytes, file_name: str) -> Dossier:
    """The bytes of a document as a dossier, its questions and answers found."""
    return found_in(read_document(data, file_name))
