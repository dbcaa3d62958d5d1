"""Copies that a sync program has made of one review changed in two places: known by what is in them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from annotator.app.files.folders import may_be_reviews
from annotator.core.errors import AnnotatorError
from annotator.core.review import Dossier
from annotator.io import disk
from annotator.io.files import read_bytes

_LOOKED_AT = 100
"""Files of a folder that are read at most; those whose names begin alike come first, for the name is a hint."""


def conflict_copies(path: Path, dossier: Dossier) -> tuple[Path, ...]:
    """The files beside `path` with work of one of its reviewers on the same document that is not in it.

    None is fetched for it.
    """
    from annotator.io import akn

    mine = {review.reviewer.id: review for review in dossier.individual}
    told = (dossier.id.encode("utf-8", "surrogatepass"), dossier.source.sha256.encode())
    found: list[Path] = []
    with suppress(OSError):
        files = may_be_reviews(path.parent)
        beside = [each for each in files if each.name != path.name and not disk.is_away(each.lstat())]
        beside.sort(key=lambda each: (not each.stem.startswith(path.stem[:8]), each.name))
        for each in beside[:_LOOKED_AT]:
            with suppress(AnnotatorError):
                data = read_bytes(each)
                if not any(words in data for words in told):
                    continue
                other = akn.read(data)
                if other.id != dossier.id or all(mine.get(r.reviewer.id, r) == r for r in other.individual):
                    continue
                if _brings(dossier, other):
                    found.append(each)
    return tuple(found)


def _brings(dossier: Dossier, other: Dossier) -> bool:
    """Whether joining the other file would change something, or cannot be done by itself."""
    from annotator.app.merging import join_edit

    try:
        return join_edit(dossier, other).apply(dossier) != dossier
    except AnnotatorError:
        return True
