"""The one codebook of a workspace, by which all its reviews judge: `.annotator/codebook/codebook.json`."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from annotator.app.files.shared import all_shared, shared_path
from annotator.core.codebook import Codebook
from annotator.core.edits import SetCodebook
from annotator.core.errors import ReviewError
from annotator.core.review import Dossier


@dataclass(frozen=True, slots=True)
class Pinned:
    """The codebook with its version. `mapping`: (old id, new id) pairs of reasons that another took the place of.

    `by` (a reviewer's id) pinned it at `at` (UTC ISO 8601).
    """

    codebook: Codebook
    mapping: tuple[tuple[str, str], ...] = ()
    by: str = ""
    at: str = ""

    def laid_over(self, dossier: Dossier) -> Dossier:
        """The dossier judged by it; as it was where a reason in it has no place in the codebook."""
        with suppress(ReviewError):
            if dossier.codebook != self.codebook:
                return SetCodebook(self.codebook, self.mapping, self.by, self.at).apply(dossier)
        return dossier


def pinned_path(root: Path) -> Path:
    """Where the pinned codebook of a folder is."""
    return shared_path(root, "codebook", "codebook")


def pinned_in(roots: Iterable[Path]) -> Pinned | None:
    """The codebook that is pinned in these folders."""
    return next(all_shared(roots, "codebook", Pinned), None)
