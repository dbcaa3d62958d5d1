"""What commitments of other documents say that links lead to, where their files are at hand."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from annotator.app.results.exporting import visible
from annotator.app.workspace.scanning import files_below
from annotator.core.addresses import Address, address_in
from annotator.core.errors import AnnotatorError
from annotator.core.review import Dossier
from annotator.io.files import read_bytes

_LOOKED_AT = 2_000
"""Files that are read at most: some seconds, off the window's own thread."""


def elsewhere(dossier: Dossier) -> frozenset[str]:
    """The addresses of commitments of other documents that links of this one lead to."""
    return frozenset(
        link.target
        for review in dossier.reviews
        for commitment in review.commitments
        for link in commitment.links
        if address_in(link.target) is not None
    )


def titles_of(targets: Collection[str], path: Path, roots: Sequence[Path], reviewer: str | None) -> dict[str, str]:
    """For each address whose file is beside `path` or below the roots: what was promised, and in which document.

    What is hidden from `reviewer` (an id) is not told.
    """
    from annotator.io import akn

    wanted = {target: address for target in targets if (address := address_in(target)) is not None}
    found: dict[str, str] = {}
    for each in islice(_near(path, roots), _LOOKED_AT):
        if len(found) == len(wanted):
            break
        with suppress(AnnotatorError):
            data = read_bytes(each)
            if any(one.dossier.encode("utf-8", "surrogatepass") in data for one in wanted.values()):
                dossier = visible(akn.read(data), reviewer)
                found.update({target: said for target, one in wanted.items() if (said := _said(dossier, one))})
    return found


def _near(path: Path, roots: Sequence[Path]) -> Iterator[Path]:
    for folder, most in ((path.parent, 1), *((root, None) for root in roots)):
        yield from (each for each, _, here in files_below(folder, {".xml"}, [], most) if here and each != path)


def _said(dossier: Dossier, address: Address) -> str:
    if dossier.id != address.dossier or not dossier.has_review(address.reviewer):
        return ""
    commitments = dossier.review(address.reviewer).commitments
    summary = next((one.summary for one in commitments if one.id == address.commitment), "")
    return f"{summary} ({dossier.facts.title or dossier.source.file_name})" if summary else ""
