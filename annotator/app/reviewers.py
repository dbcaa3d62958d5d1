"""Who reviews: which review of a file a name stands for."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.app.errors import AppError
from annotator.app.settings import load_settings, new_reviewer
from annotator.core.review import Dossier, Reviewer

SHORT = 7
"""Characters of a reviewer's id that tell two people of one name apart, at least."""


def who_reviews(dossier: Dossier, named: str | None) -> Reviewer:
    """The reviewer that is `named` (see `named_reviewer`), else the one of this computer's settings.

    A name that the file does not know is that of the settings where it is the same, else somebody new. Raises
    `AppError` where nobody is named at all, or two have the name.
    """
    mine = load_settings().reviewer
    if named is None:
        if mine is None:
            raise AppError("Nobody is named who reviews; add --reviewer NAME.")
        return mine
    found = named_reviewer((review.reviewer for review in dossier.reviews), named)
    if found is None and "#" in named:
        raise AppError("There is no review by {name} in this file; see annotator show for who has one.", name=named)
    return found or (mine if mine is not None and mine.name == named.strip() else new_reviewer(named))


def named_reviewer(reviewers: Iterable[Reviewer], named: str) -> Reviewer | None:
    """The one that `named` stands for: an id, a name, or NAME#ID with the beginning of the id; None where none does.

    Raises `AppError` where two have the name.
    """
    known = tuple(reviewers)
    wanted = named.strip()
    name, _, beginning = wanted.rpartition("#")
    found = [one for one in known if one.id == wanted] or [one for one in known if one.name == wanted]
    if not found and name:
        found = [one for one in known if one.name == name.strip() and one.id.startswith(beginning)]
    if len(found) > 1:
        ids = short_ids(found)
        raise AppError(
            "{count} reviewers here are called {name}; choose one of {choices}.",
            count=len(found),
            name=found[0].name,
            choices=", ".join(f"{one.name}#{ids[one.id]}{_of(one)}" for one in found),
        )
    return found[0] if found else None


def _of(reviewer: Reviewer) -> str:
    return f" ({reviewer.organisation})" if reviewer.organisation else ""


def short_ids(reviewers: Iterable[Reviewer]) -> dict[str, str]:
    """The beginning of each id that no other has, of `SHORT` characters or more."""
    ids = [reviewer.id for reviewer in reviewers]
    lengths = range(SHORT, max(map(len, ids), default=SHORT) + 1)
    enough = next((n for n in lengths if len({each[:n] for each in ids}) == len(ids)), lengths[-1])
    return {each: each[:enough] for each in ids}
