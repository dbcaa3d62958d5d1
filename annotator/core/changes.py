"""What differs between two states of a dossier, so that only that is drawn anew."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.commitments import Commitment
from annotator.core.review import Assessment, Dossier, Review

_Keyed = Assessment | Commitment


@dataclass(frozen=True, slots=True)
class Changes:
    """What to look at again after an edit, an undo or a redo.

    `questions` and `commitments` are ids in any review whose findings differ. `structure` is set where
    questions or answers themselves differ: all that is drawn of them is stale then. `reviews` is set where
    reviewers come or go, a review's state changes, or findings become hidden or shown.
    """

    questions: frozenset[str] = frozenset()
    commitments: frozenset[str] = frozenset()
    structure: bool = False
    facts: bool = False
    notes: bool = False
    reviews: bool = False
    suggestions: bool = False
    codebook: bool = False
    source: bool = False

    def __bool__(self) -> bool:
        return self != Changes()


def changes(before: Dossier, after: Dossier) -> Changes:
    """Compare two states of one dossier; parts that are the same object cost nothing."""
    reviewers = [r.reviewer for r in before.reviews]
    same_reviewers = reviewers == [r.reviewer for r in after.reviews]
    pairs = list(zip(before.reviews, after.reviews, strict=True)) if same_reviewers else []
    if not same_reviewers:
        pairs = [(Review(r.reviewer), r) for r in after.reviews] + [(r, Review(r.reviewer)) for r in before.reviews]
    pairs = [(old, new) for old, new in pairs if old is not new]
    return Changes(
        questions=frozenset().union(*(_differing(old.assessments, new.assessments) for old, new in pairs)),
        commitments=frozenset().union(*(_differing(old.commitments, new.commitments) for old, new in pairs)),
        structure=before.structure is not after.structure and before.structure != after.structure,
        facts=before.facts != after.facts,
        notes=any(old.notes != new.notes for old, new in pairs),
        reviews=(
            not same_reviewers
            or _shared(before) != _shared(after)
            or any((o.history, o.kind, o.parties) != (n.history, n.kind, n.parties) for o, n in pairs)
        ),
        suggestions=any(old.dismissed != new.dismissed for old, new in pairs),
        codebook=before.codebook is not after.codebook and before.codebook != after.codebook,
        source=before.source is not after.source and before.source != after.source,
    )


def _shared(dossier: Dossier) -> tuple[object, ...]:
    return dossier.blind, dossier.assigned, dossier.blindings


def _differing(before: tuple[_Keyed, ...], after: tuple[_Keyed, ...]) -> frozenset[str]:
    if before is after:
        return frozenset()
    # Of thousands all but one are the same objects: what is the same at both sides need not be looked at.
    shorter = min(len(before), len(after))
    start = next((n for n in range(shorter) if before[n] is not after[n]), shorter)
    kept = next((n for n in range(shorter - start) if before[-1 - n] is not after[-1 - n]), shorter - start)
    old = {_key(item): item for item in before[start : len(before) - kept]}
    new = {_key(item): item for item in after[start : len(after) - kept]}
    return frozenset(
        key for key in old.keys() | new.keys() if old.get(key) is not new.get(key) and old.get(key) != new.get(key)
    )


def _key(item: _Keyed) -> str:
    return item.question if isinstance(item, Assessment) else item.id
