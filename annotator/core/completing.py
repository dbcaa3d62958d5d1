"""What is still open in a review: looked at before it is completed, which stays the reviewer's own decision."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.core.codebook import Verdict
from annotator.core.commitments import LinkType
from annotator.core.review import Dossier, Review


class Open(StrEnum):
    """What is lacking."""

    UNREVIEWED = "unreviewed"
    REASON_MISSING = "reason_missing"
    EVIDENCE_MISSING = "evidence_missing"
    LINK_MISSING = "link_missing"
    LOOK_AGAIN = "look_again"


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One thing that is lacking; `id` is a commitment's for `LINK_MISSING`, else a question's."""

    kind: Open
    id: str


def open_points(dossier: Dossier, review: Review) -> tuple[OpenPoint, ...]:
    """What is lacking in `review`, by kind, each kind in the order of the text.

    A verdict that says something was answered needs a passage that shows it; a commitment needs the question
    that it responds to.
    """
    judged = dossier.structure.judged
    found = [(q.id, review.assessment(q.id)) for q in judged]
    shows = (Verdict.ANSWERED, Verdict.PARTIAL)
    return (
        *(OpenPoint(Open.UNREVIEWED, q) for q, a in found if a.verdict is None),
        *(OpenPoint(Open.REASON_MISSING, q) for q, a in found if a.verdict and a.verdict.needs_reason and not a.reason),
        *(OpenPoint(Open.EVIDENCE_MISSING, q) for q, a in found if a.verdict in shows and not a.evidence),
        *(OpenPoint(Open.LOOK_AGAIN, q) for q, a in found if a.look_again),
        *(OpenPoint(Open.LINK_MISSING, c.id) for c in review.commitments if not c.targets(LinkType.RESPONDS_TO)),
    )
