"""What is to be seen of a dossier, and by whom."""

from __future__ import annotations

from dataclasses import replace

from annotator.app.errors import AppError
from annotator.core.review import Dossier


def visible(dossier: Dossier, reviewer: str | None) -> Dossier:
    """The dossier as others may see it: while findings are hidden, only with that of `reviewer` (id, NAME, NAME#ID).

    Raises `AppError` where they are hidden and no reviewer is named, one who has no review in it, or two have the name.
    """
    if not dossier.findings_hidden:
        return dossier
    from annotator.app.reviewers import named_reviewer

    who = named_reviewer((r.reviewer for r in dossier.reviews), reviewer) if reviewer is not None else None
    own = tuple(r for r in dossier.reviews if r.reviewer is who)
    if not own:
        raise AppError(
            "The findings in {name} are hidden until all reviews are complete; name the reviewer whose own are wanted.",
            name=dossier.source.file_name,
        )
    return replace(dossier, reviews=own)
