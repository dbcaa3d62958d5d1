"""Opening and saving. What is opened is a dossier, whatever it was before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app.errors import AppError
from annotator.app.files.bulletins import ListedDocument, chosen, listed, no_such_document, of_sections, within
from annotator.app.files.folders import journal_folder
from annotator.app.files.pinned import pinned_in
from annotator.app.files.shared import shared_root
from annotator.app.resources import first_codebook
from annotator.core.marked import Imported
from annotator.core.review import Dossier
from annotator.core.source import Facts, Source
from annotator.io.atomic import mend
from annotator.io.files import checksum, read_bytes
from annotator.io.names import file_name

if TYPE_CHECKING:
    from annotator.analysis.segmenting import Segmentation
    from annotator.io.akn import Foreign


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of a file: its dossier, and `path` if a save goes to that file.

    That is a review file, or an Akoma Ntoso document of others, into which the review will go; `reviewed` says
    whether there was a review in it already. `sha256` is the checksum of that file, None where there is no `path`.
    `documents` lists those of a source file that holds several and was read as one.
    """

    dossier: Dossier
    path: Path | None
    name: str
    reviewed: bool = False
    sha256: str | None = None
    documents: tuple[ListedDocument, ...] = ()


def by_nobody(_source: Source) -> None:
    """Who need not see a source before it is read whole."""


def open_file(
    path: Path,
    document: int | None = None,
    seen: Callable[[Source], object] = by_nobody,
    encoding: str | None = None,
) -> Opened:
    """Read a review file, or import any other file as a source; `document` chooses one where it holds several.

    A source is read in `encoding` where one is chosen, by its Python name. `seen` may be told the source before all of
    it is read and found, so that it can be shown meanwhile. Raises `FileError`, and `AppError` where there is no
    document of that number.
    """
    mend(journal_folder())
    opened = open_bytes(read_bytes(path), path, document, seen, encoding)
    root = shared_root(path) if not opened.reviewed else None
    pinned = pinned_in([root]) if root is not None else None
    return opened if pinned is None else replace(opened, dossier=pinned.laid_over(opened.dossier))


def open_bytes(
    data: bytes,
    path: Path,
    document: int | None = None,
    seen: Callable[[Source], object] = by_nobody,
    encoding: str | None = None,
) -> Opened:
    """What `open_file` does with `data` as the content of the file at `path`."""
    from annotator.io import akn
    from annotator.io.importers import is_akoma_ntoso, read_document

    if is_akoma_ntoso(data):
        reviewed = akn.read_if_reviewed(data, seen)
        if reviewed is None:
            return _opened_foreign(akn.read_foreign(data, path.name, akn.READING), data, path, document)
        if document is not None:
            raise AppError("{path} is a review of one document; open it without a number.", path=path)
        return Opened(reviewed, path, path.name, True, checksum(data))
    imported = read_document(data, path.name, encoding)
    if document is None:
        seen(imported.source)
        found = _found(imported)
        return Opened(_dossier(imported, found), None, path.name, documents=listed(imported, found.documents))
    return Opened(found_in(chosen(imported, document)), None, f"{path.stem}-{document}{path.suffix}")


def documents_in(data: bytes, path: Path) -> Iterator[tuple[int, Opened]]:
    """Each document of a file with its number, the file read once; one that is a document itself has number 0.

    Nothing of a file that is a review. Raises `FileError`.
    """
    from annotator.io import akn
    from annotator.io.importers import is_akoma_ntoso, read_document

    if is_akoma_ntoso(data):
        if not akn.holds_review(data):
            foreign = akn.read_foreign(data, path.name, akn.READING)
            numbers = range(1, len(foreign.sections) + 1) if len(foreign.sections) > 1 else (0,)
            yield from ((number, _opened_foreign(foreign, data, path, number or None)) for number in numbers)
        return
    imported = read_document(data, path.name)
    found = _found(imported)
    if len(found.documents) < 2:
        yield 0, Opened(_dossier(imported, found), None, path.name)
        return
    for number, span in enumerate(found.documents, 1):
        yield number, Opened(found_in(within(imported, span)), None, f"{path.stem}-{number}{path.suffix}")


def _opened_foreign(foreign: Foreign, data: bytes, path: Path, document: int | None) -> Opened:
    """A document that others marked up, with its sections listed; or one section, whose review is a file of its own."""
    several = foreign.sections
    if document is None or document == 1 == max(1, len(several)):
        return Opened(_dossier_of(foreign), path, path.name, False, checksum(data), of_sections(foreign))
    if not 1 <= document <= len(several):
        raise no_such_document(path.name, document, max(1, len(several)))
    return Opened(_dossier_of(several[document - 1]), None, f"{path.stem}-{document}{path.suffix}")


def found_in(imported: Imported) -> Dossier:
    """A published document as a dossier, its questions and answers found; the markup goes before the text."""
    return _dossier(imported, _found(imported))


def _found(imported: Imported) -> Segmentation:
    from annotator.analysis.segmenting import segment

    return segment(imported.source.text, furniture=imported.source.furniture, marked=imported.marked)


def _dossier(imported: Imported, found: Segmentation) -> Dossier:
    return Dossier(imported.source, first_codebook(), _stated(imported.facts, found.facts), found.structure)


def _stated(by_markup: Facts, by_text: Facts) -> Facts:
    """The facts together; what an attribute states of a person or a date is surer than words of the text."""
    return Facts(**{f.name: getattr(by_markup, f.name) or getattr(by_text, f.name) for f in fields(by_text)})


def import_document(data: bytes, file_name: str, reading: str | None = None) -> Dossier:
    """An Akoma Ntoso document of others, or the section that `reading` names, as a dossier. Raises `FileError`."""
    from annotator.io import akn

    return _dossier_of(akn.read_foreign(data, file_name, reading or akn.READING))


def _dossier_of(document: Foreign) -> Dossier:
    """A dossier of it; where its markup states no question they are found in the text."""
    from annotator.analysis.segmenting import segment

    text, facts = document.source.text, document.facts
    if document.structure.questions or document.law:
        return Dossier(document.source, first_codebook(), _with_language(facts, text), document.structure)
    found = segment(text, language=facts.language, furniture=document.source.furniture)
    title = document.structure.title or found.structure.title
    structure = replace(found.structure, title=title)
    return Dossier(document.source, first_codebook(), _stated(facts, found.facts), structure)


def _with_language(facts: Facts, text: str) -> Facts:
    from annotator.analysis.words import detect_language

    return facts if facts.language else replace(facts, language=detect_language(text))


def open_review(path: Path) -> Dossier:
    """Read a review file and nothing else. Raises `AppError` for what is none, `FileError` for a damaged one."""
    from annotator.io import akn

    return akn.read(review_bytes(path))


def review_bytes(path: Path) -> bytes:
    """The bytes of a file that may be a review. Raises `AppError` where it is no XML at all."""
    from annotator.io import akn

    data = read_bytes(path)
    if not akn.looks_like_xml(data):
        raise AppError("{path} is no review; import it first, or choose a review file.", path=path)
    return data


def openable() -> tuple[str, ...]:
    """The endings of files that can be opened (".docx"), for the filter of a dialog; content decides, not the name."""
    from annotator.io.importers import suffixes

    return suffixes()


def suggested_path(opened_name: str, folder: Path, ending: str = ".xml") -> Path:
    """Where a review of the file `opened_name` is best saved: X.txt becomes X.xml in `folder`."""
    return folder / file_name(Path(opened_name).stem or "review", ending)
