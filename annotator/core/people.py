"""Telling reviewers apart: two people of one name stay two, in every list, table and export."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.core.review import Dossier, Reviewer

SHORT = 7
"""Characters of a reviewer's id that tell two people of one name apart, at least."""


def short_ids(reviewers: Iterable[Reviewer]) -> dict[str, str]:
    """The beginning of each id that no other has, of `SHORT` characters or more."""
    ids = list(dict.fromkeys(reviewer.id for reviewer in reviewers))
    longest = max((SHORT, *map(len, ids)))
    enough = next((n for n in range(SHORT, longest) if len({each[:n] for each in ids}) == len(ids)), longest)
    return {each: each[:enough] for each in ids}


def names(reviewers: Iterable[Reviewer]) -> dict[str, str]:
    """What each is called among the others, by id: the name, or where several have it "Anna (Watch, #r1f2a3b)"."""
    people = {reviewer.id: reviewer for reviewer in reviewers}
    times = Counter(reviewer.name.strip().casefold() for reviewer in people.values())
    ids = short_ids(people.values())
    called = {}
    for one in people.values():
        about = ", ".join(part for part in (one.organisation, f"#{ids[one.id]}") if part)
        called[one.id] = f"{one.name} ({about})" if times[one.name.strip().casefold()] > 1 else one.name
    return called


def told_apart(dossiers: Sequence[Dossier]) -> tuple[Dossier, ...]:
    """The dossiers, to be shown or exported: their reviewers are called what tells them apart in all of them."""
    called = names(review.reviewer for dossier in dossiers for review in dossier.reviews)

    def shown(dossier: Dossier) -> Dossier:
        changed = [review for review in dossier.reviews if called[review.reviewer.id] != review.reviewer.name]
        if not changed:
            return dossier
        people = {r.reviewer.id: replace(r.reviewer, name=called[r.reviewer.id]) for r in changed}
        reviews = (replace(r, reviewer=people.get(r.reviewer.id, r.reviewer)) for r in dossier.reviews)
        return replace(dossier, reviews=tuple(reviews))

    return tuple(map(shown, dossiers))
