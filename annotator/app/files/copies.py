"""Copies that a sync program has made of one review changed in two places: known by what is in them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from annotator.core.errors import AnnotatorError
from annotator.core.review import Dossier
from annotator.io import disk
from annotator.io.files import read_bytes

_LOOKED_AT = 100
"""Files of a folder that are read at most; those whose names begin alike come first, for the name is a hint."""


def conflict_copies(path: Path, dossier: Dossier) -> tuple[Path, ...]:
    """The files beside `path` with other work of one of its reviewers on the same document; none is fetched for it."""
    from annotator.io import akn

    mine = {review.reviewer.id: review for review in dossier.individual}
    told = (dossier.id.encode("utf-8", "surrogatepass"), dossier.source.sha256.encode())
    found: list[Path] = []
    with suppress(OSError):
        beside = [
            each for each in path.parent.glob("*.xml") if each.name != path.name and not disk.is_away(each.lstat())
        ]
        beside.sort(key=lambda each: (not each.stem.startswith(path.stem[:8]), each.name))
        for each in beside[:_LOOKED_AT]:
            with suppress(AnnotatorError):
                data = read_bytes(each)
                if not any(words in data for words in told):
                    continue
                other = akn.read(data)
                if other.id == dossier.id and any(mine.get(r.reviewer.id, r) != r for r in other.individual):
                    found.append(each)
    return tuple(found)
