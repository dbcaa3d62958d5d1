"""Joining review files of the same source into one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.app.corrected.finding import How
from annotator.app.corrected.relocating import relocation
from annotator.app.errors import AppError
from annotator.app.files.opening import open_review
from annotator.app.files.versions import ancestor_of
from annotator.core.edits import MergeReviews
from annotator.core.errors import AnnotatorError
from annotator.core.joining import last_act
from annotator.core.merging import Contribution, brought_by, contribution, one_document
from annotator.core.phrases import Phrase
from annotator.core.review import Dossier, Review
from annotator.core.words import CODES
from annotator.io.catalogue import SOURCE, word


@dataclass(frozen=True, slots=True)
class JoinedFiles:
    """What came of joining: the dossier, and for each file after the first what became of its reviews."""

    dossier: Dossier
    said: tuple[tuple[Path, Phrase], ...]


class PerhapsSameError(AppError):
    """Two files hold the same words, published as other bytes: whether they are one document is for a person to say."""


def merge_files(paths: Sequence[Path], *, same_document: bool = False) -> JoinedFiles:
    """Join the reviews in the files `paths`, whichever comes first (`annotator.core.merging` says how).

    `same_document` says that files with the same words are of one document, also where they were published as other
    bytes. Raises `AppError` with the name of the file that cannot be joined and why; `FileError` where one cannot be
    read.
    """
    dossier = open_review(paths[0])
    said: list[tuple[Path, Phrase]] = []
    for path in paths[1:]:
        other = open_review(path)
        if _is_corrected(other) and not _is_corrected(dossier) and one_document(dossier, other):
            dossier, other = other, dossier  # what was corrected stands
        try:
            result = join_edit(dossier, other, same_document).result(dossier)
        except AnnotatorError as error:
            raise AppError("{path} cannot be merged: {why}", path=path, why=error) from None
        dossier = result.dossier
        said += [(path, sentence) for sentence in result.said]
    return JoinedFiles(dossier, tuple(said))


def on_source(dossier: Dossier, other: Dossier, *, same_document: bool = False) -> Dossier:
    """`other` on the source of `dossier`: as it is, or relocated where all its passages are found exactly.

    Verdicts on what reads otherwise there are to be looked at again. Raises `AppError` where they are not of one
    document, `PerhapsSameError` where they may be and `same_document` does not say so, or where words are not found.
    """
    if not one_document(dossier, other):
        if _words(dossier) != _words(other):
            return other  # `contribution` says why it is not joined
        if not same_document:
            raise PerhapsSameError(
                "The two files are not of the same source ({one}, {other}: their checksums differ), but have the same "
                "words; say that they are of one document to join them (--same-document).",
                one=dossier.source.file_name,
                other=other.source.file_name,
            )
        other = replace(other, id=dossier.id)
    if other.source.text == dossier.source.text:
        return replace(other, source=dossier.source)
    found = relocation(other, dossier)
    if found.losses or not all(one.sure and (one.how is How.EXACT or same_document) for one in found.passages):
        raise AppError(
            "The files hold two versions of the text, and not every passage is found exactly in the other; relocate "
            "{other} to {one} first.",
            one=dossier.source.file_name,
            other=other.source.file_name,
        )
    return replace(found.edit({}).apply(other), structure=found.structure)


def _is_corrected(dossier: Dossier) -> bool:
    """Whether the source is another than the one that the document was imported from."""
    return dossier.id != dossier.source.document_id


def _words(dossier: Dossier) -> list[str]:
    return dossier.source.text.split()


def known_base(one: Dossier, other: Dossier, base: Dossier | None = None) -> Contribution | None:
    """What both came of, as far as is known: `base`, else what this user's programs have kept; None for nothing.

    A review that either has from before the base, or another way round than by it, is no part of what is known.
    """
    known = base or ancestor_of(one)
    if known is None or known.source.text != one.source.text:
        return None
    latest = [{r.reviewer.id: last_act(r) for r in side.reviews} for side in (one, other)]
    sure = base is not None

    def comes_of(review: Review) -> bool:
        ends = [side.get(review.reviewer.id) for side in latest]
        return sure or all(end is None or end >= last_act(review) for end in ends)

    return brought_by(replace(known, reviews=tuple(filter(comes_of, known.reviews))))


def merge_edit(dossier: Dossier, path: Path, same_document: bool = False) -> MergeReviews:
    """The edit that joins the reviews in the file at `path` to `dossier`; `same_document` as for `on_source`.

    Raises `AppError`, `FileError` where it is no review that can be read, `ReviewError` where it is of another source.
    """
    return join_edit(dossier, open_review(path), same_document)


def join_edit(dossier: Dossier, other: Dossier, same_document: bool = False) -> MergeReviews:
    """The same with the file as it was read."""
    other = on_source(dossier, other, same_document=same_document)
    return MergeReviews(contribution(dossier, other), known_base(dossier, other), words=words_of_notes(dossier))


def words_of_notes(dossier: Dossier) -> tuple[tuple[str, str], ...]:
    """The words of notes of what was not taken, by their codes: in the language of the document, as in its reports.

    So they are the same whoever joins the files.
    """
    language = dossier.facts.language or SOURCE
    return () if language == SOURCE else tuple((code, word(code, language)) for code in CODES)
