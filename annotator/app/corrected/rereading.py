"""Reading the source of a review again in another encoding, and taking the review over to what that gives."""

from __future__ import annotations

from annotator.app.corrected.relocating import Relocation, relocation
from annotator.app.errors import AppError
from annotator.app.files.opening import found_in
from annotator.core.review import Dossier
from annotator.core.source import Source

_LINES = 40
"""Lines of a preview at most: those that an encoding changes."""


def encodings() -> tuple[str, ...]:
    """The encodings that can be chosen, by their Python names, the likeliest first."""
    from annotator.io.importers.encodings import CHOICES

    return CHOICES


def preview(source: Source, encoding: str) -> str:
    """The lines of `source` that hold more than ASCII, as that encoding reads them; all lines where none does."""
    lines = source.original.decode(encoding, "replace").splitlines()
    odd = [line for line in lines if not line.isascii()]
    return "\n".join((odd or lines)[:_LINES])


def reread(dossier: Dossier, encoding: str) -> Relocation:
    """What of `dossier` is found in its source when that is read in another encoding.

    Raises `AppError` where the source is one document of several, `FileError` where its format fixes the encoding.
    """
    from annotator.io.importers import read_document

    source = dossier.source
    if "#" in source.reading:
        raise AppError(
            "{name} is one document of a file that holds several; import that file with the encoding, and choose it.",
            name=source.file_name,
        )
    return relocation(dossier, found_in(read_document(source.original, source.file_name, encoding)))
