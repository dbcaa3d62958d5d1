"""A file for each reviewer: where several people work, nobody ever writes another's, and a window shows all of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from annotator.app.files.opening import Opened, open_review
from annotator.core.errors import AnnotatorError
from annotator.core.joining import last_act
from annotator.core.review import Dossier, Review, Reviewer, ReviewKind


def together(opened: Opened, beside: Iterable[Path], me: Reviewer | None) -> Opened:
    """What was opened, with the reviews of the other files of its document to be seen in it.

    A save goes to that file only where it is the reviewer's own: only her review is in it.
    """
    whose = {r.reviewer.id for r in opened.dossier.individual}
    own = me is not None and whose == {me.id}
    seen, _ = with_others(opened.dossier, beside, whose if own else set())
    if own:
        return replace(opened, dossier=seen, reviewed=False)
    return replace(opened, dossier=seen, path=None, sha256=None)


def with_others(dossier: Dossier, beside: Iterable[Path], kept: Collection[str] = ()) -> tuple[Dossier, list[Path]]:
    """The dossier with the reviews of other files of its document, and those files; of `kept` it has its own.

    Of two reviews of one reviewer that in a file of her own counts, then the later. Files of another text or with other
    questions stay out, for their findings have no place here.
    """
    reviews = {r.reviewer.id: (len(dossier.individual) == 1, last_act(r), r) for r in dossier.reviews}
    joined = []
    for path in beside:
        with suppress(AnnotatorError):
            other = open_review(path)
            if other.id == dossier.id and other.source.text == dossier.source.text and _alike(other, dossier):
                joined.append(path)
                for r in other.reviews:
                    found = (len(other.individual) == 1, last_act(r), r)
                    known = reviews.get(r.reviewer.id)
                    if known is None or (found[:2] > known[:2] and r.reviewer.id not in kept):
                        reviews[r.reviewer.id] = found
    return replace(dossier, reviews=tuple(review for _, _, review in reviews.values())), joined


def _alike(one: Dossier, other: Dossier) -> bool:
    return [(q.id, q.span) for q in one.structure.judged] == [(q.id, q.span) for q in other.structure.judged]


def own_part(dossier: Dossier, before: Dossier, me: Reviewer | None) -> Dossier:
    """What the reviewer's own file holds of a dossier that began as `before`: reviews of others are in theirs."""
    theirs = {r.reviewer.id: r for r in before.reviews if me is None or r.reviewer.id != me.id}

    def is_own(review: Review) -> bool:
        known = theirs.get(review.reviewer.id)
        if known is None:
            return True
        # Whoever reviews may have been said since; and a consensus belongs to all of its parties.
        return review != known and (me is None or review.kind is ReviewKind.CONSENSUS)

    return replace(dossier, reviews=tuple(filter(is_own, dossier.reviews)))
