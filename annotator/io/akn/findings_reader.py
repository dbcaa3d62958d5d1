"""`workflow`, `analysis` and `notes` -> the work of each reviewer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from annotator.core.codebook import Verdict
from annotator.core.commitments import Commitment, CommitmentType, Link, LinkType, Status, StatusChange
from annotator.core.review import (
    Assessment,
    Confidence,
    HistoryStep,
    Note,
    Recoded,
    Review,
    Reviewer,
    ReviewKind,
    ReviewState,
)
from annotator.core.spans import Span
from annotator.io.akn.comments import CommentsIn
from annotator.io.akn.identification import UNKNOWN_DATE
from annotator.io.akn.names import STATE_IDS, VERDICT_IDS, akn, own
from annotator.io.akn.node import Node
from annotator.io.akn.passages import read_passages
from annotator.io.errors import FileError

_VERDICTS = {f"#{eid}": verdict for verdict, eid in VERDICT_IDS.items()}
_STATES = {f"#{eid}": state for state, eid in STATE_IDS.items()}


def read_reviews(meta: Node, reviewers: Mapping[str, Reviewer]) -> tuple[Review, ...]:
    """The reviews of the file, in its order; `reviewers` are those that `references` names, by eId."""
    comments = CommentsIn(meta, reviewers)
    histories = _read_histories(meta, reviewers)
    reviews: dict[str, Review] = {}
    for analysis in meta.all(akn("analysis")):
        reviewer = _by_source(analysis, reviewers)
        work = None if reviewer is None else _own_review(analysis, reviewer)
        if reviewer is None or work is None or reviewer.id in reviews:
            meta.forget(analysis)
            continue
        reviews[reviewer.id] = _read_review(work, reviewer, histories.pop(reviewer.id, ()), comments)
    comments.finish()
    if len(reviews) < len(reviewers):
        missing = next(r for r in reviewers.values() if r.id not in reviews)
        raise FileError("The work of {name} is not in the file; open an earlier copy of it.", name=missing.name)
    return tuple(reviews.values())


def _by_source(node: Node, reviewers: Mapping[str, Reviewer]) -> Reviewer | None:
    return reviewers.get((node.element.get("source") or "").removeprefix("#"))


def _own_review(analysis: Node, reviewer: Reviewer) -> Node | None:
    """The `wqr:review` in that analysis; None where it has none, and is somebody else's."""
    for other in analysis.all(akn("otherAnalysis")):
        review = other.optional(own("review"))
        if review is None:
            analysis.forget(other)
            continue
        analysis.known("source")
        other.known("source")
        other.rest(f"otherAnalysis {reviewer.id}")
        analysis.rest(f"analysis {reviewer.id}")
        return review
    return None


def _read_histories(meta: Node, reviewers: Mapping[str, Reviewer]) -> dict[str, tuple[HistoryStep, ...]]:
    histories: dict[str, tuple[HistoryStep, ...]] = {}
    for workflow in meta.all(akn("workflow")):
        reviewer = _by_source(workflow, reviewers)
        if reviewer is None or reviewer.id in histories:
            meta.forget(workflow)
            continue
        workflow.known("source")
        histories[reviewer.id] = tuple(
            _read_step(step, f"step {reviewer.id} {number}") for number, step in enumerate(workflow.all(akn("step")))
        )
        workflow.rest(f"workflow {reviewer.id}")
    return histories


def _read_step(node: Node, place: str) -> HistoryStep:
    node.known("by", "as")
    node.need("date")
    dated = "date" if node.element.get("date") != UNKNOWN_DATE else own("at")
    at = node.moment(dated)
    state: ReviewState = node.choice("refersTo", _STATES.__getitem__)
    node.rest(place)
    return HistoryStep(state, at)


def _read_review(node: Node, reviewer: Reviewer, history: tuple[HistoryStep, ...], comments: CommentsIn) -> Review:
    node.known("reviewer")
    review = Review(
        reviewer=reviewer,
        assessments=tuple(_read_assessment(n, reviewer, comments) for n in node.all(own("assessment"))),
        commitments=tuple(_read_commitment(n, reviewer, comments) for n in node.all(own("commitment"))),
        notes=tuple(_read_note(n, reviewer, comments) for n in node.all(own("remark"))),
        history=history,
        dismissed=_read_dismissed(node, reviewer),
        kind=ReviewKind.INDIVIDUAL if node.element.get("kind") is None else node.choice("kind", ReviewKind),
        parties=_read_parties(node, reviewer),
    )
    node.rest(f"review {reviewer.id}")
    return review


def _read_dismissed(node: Node, reviewer: Reviewer) -> tuple[Span, ...]:
    spans = []
    for number, place in enumerate(node.all(own("dismissed"))):
        spans.append(place.span())
        place.rest(f"dismissed {reviewer.id} {number}")
    return tuple(spans)


def _read_parties(node: Node, reviewer: Reviewer) -> tuple[str, ...]:
    parties = []
    for number, party in enumerate(node.all(own("party"))):
        parties.append(party.need("reviewer"))
        party.rest(f"party {reviewer.id} {number}")
    return tuple(parties)


def _read_assessment(node: Node, reviewer: Reviewer, comments: CommentsIn) -> Assessment:
    question = node.need("question")
    place = f"assessment {reviewer.id} {question}"
    verdict: Verdict | None = None
    if node.element.get("verdict") is not None:
        verdict = node.choice("verdict", _VERDICTS.__getitem__)
    assessment = Assessment(
        question=question,
        verdict=verdict,
        reason=node.text("reason"),
        other_reasons=_read_other_reasons(node, place),
        confidence=None if node.element.get("confidence") is None else node.choice("confidence", Confidence),
        comment=_read_comment(node, comments),
        evidence=read_passages(node, place),
        at=node.moment("at"),
        look_again=node.flag("lookAgain", False),
        recoded=_read_recoded(node, place),
    )
    node.rest(place)
    return assessment


def _read_other_reasons(node: Node, place: str) -> tuple[str, ...]:
    reasons = []
    for number, other in enumerate(node.all(own("otherReason"))):
        reasons.append(other.need("reason"))
        other.rest(f"{place} > otherReason {number}")
    return tuple(reasons)


def _read_recoded(node: Node, place: str) -> tuple[Recoded, ...]:
    found = []
    for number, one in enumerate(node.all(own("recoded"))):
        before, now = (one.need(name) for name in ("reason", "now"))
        found.append(Recoded(before, one.need("version"), now, one.need("by"), one.moment("at")))
        one.rest(f"{place} > recoded {number}")
    return tuple(found)


def _read_comment(node: Node, comments: CommentsIn) -> str:
    reference = node.raw("comment")
    return "" if reference is None else comments.use(reference)


def _read_commitment(node: Node, reviewer: Reviewer, comments: CommentsIn) -> Commitment:
    identity = node.need("id")
    place = f"commitment {reviewer.id} {identity}"
    commitment = Commitment(
        id=identity,
        summary=node.only(own("summary")).string(f"{place} > summary"),
        passages=read_passages(node, place),
        history=_read_statuses(node, place),
        type=node.choice("type", CommitmentType),
        actor=node.text("actor") or "",
        due_text=node.text("dueText") or "",
        due=node.day("due"),
        comment=_read_comment(node, comments),
        links=_read_links(node, place),
    )
    node.rest(place)
    return commitment


def _read_statuses(node: Node, place: str) -> tuple[StatusChange, ...]:
    node.only(own("status"))
    changes = []
    for number, status in enumerate(node.all(own("status"))):
        changes.append(
            StatusChange(
                status=status.choice("value", Status),
                at=status.moment("at"),
                by=status.need("by"),
                note=status.text("note") or "",
                document=status.text("document") or "",
                was_due=status.day("wasDue") or "",
            )
        )
        status.rest(f"{place} > status {number}")
    return tuple(changes)


def _read_links(node: Node, place: str) -> tuple[Link, ...]:
    links = []
    numbers: Counter[str] = Counter()
    for link in node.all(own("link"), own("crossReference")):
        links.append(Link(link.choice("type", LinkType), link.need("target")))
        link.rest(f"{place} > {link.name} {numbers[link.name]}")
        numbers[link.name] += 1
    return tuple(links)


def _read_note(node: Node, reviewer: Reviewer, comments: CommentsIn) -> Note:
    identity = node.need("id")
    place = f"remark {reviewer.id} {identity}"
    node.only(own("passage"))
    passages = read_passages(node, place)
    note = Note(identity, comments.use(node.need("comment")), passages[0], node.moment("at"))
    node.rest(place)
    return note
