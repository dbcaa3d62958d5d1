"""Finding the questions and answers of an open document anew, also in a language that the reviewer chooses."""

from __future__ import annotations

from dataclasses import replace

from annotator.app.files.bulletins import marked_in
from annotator.app.files.opening import import_document
from annotator.core.edits import Restructure
from annotator.core.review import Dossier

LANGUAGES = ("nl", "fr", "en", "de")
"""Languages (ISO 639-1) whose words for questions and answers the program knows."""


def in_language(dossier: Dossier, language: str) -> Restructure:
    """The edit that finds everything anew with the words of `language`; what is known of the text otherwise stays.

    What the markup of the original file states goes before words in every language. Raises `FileError` where the
    original cannot be read again.
    """
    from annotator.analysis.segmenting import segment

    source = dossier.source
    found = segment(source.text, language=language, chosen=True, furniture=source.furniture, marked=marked_in(source))
    return Restructure(found.structure, replace(dossier.facts, language=language))


def found_anew(dossier: Dossier) -> Restructure:
    """The edit that finds everything anew, as an import does; the facts stay.

    Raises `FileError` where the original cannot be read again.
    """
    from annotator.analysis.segmenting import segment
    from annotator.io import akn

    source = dossier.source
    if source.reading.partition("#")[0] in akn.READINGS:
        return Restructure(import_document(source.original, source.file_name, source.reading).structure)
    language = dossier.facts.language
    found = segment(source.text, language=language, furniture=source.furniture, marked=marked_in(source))
    return Restructure(found.structure)
