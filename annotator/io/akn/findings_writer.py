"""A reviewer's work -> `workflow`, `analysis` and `notes`."""

from __future__ import annotations

from collections import Counter

from lxml import etree

from annotator.core.addresses import address_in
from annotator.core.commitments import COMMITMENT_LINKS, Commitment
from annotator.core.dates import is_moment
from annotator.core.review import Assessment, Note, Review, ReviewKind
from annotator.core.structure import Structure
from annotator.io.akn.body_writer import BodyLayout
from annotator.io.akn.characters import escaped
from annotator.io.akn.comments import CommentsOut
from annotator.io.akn.extras import Restorer
from annotator.io.akn.identification import UNKNOWN_DATE
from annotator.io.akn.names import ANALYSIS_ORDER, ROLE_REVIEWER, STATE_IDS, VERDICT_IDS, akn, own
from annotator.io.akn.passages import write_passages, write_string


def write_workflow(meta: etree._Element, review: Review, reviewer_eid: str, extras: Restorer) -> None:
    """Add the history of the review, where it has one. A time that XML Schema refuses stands in `wqr:at`."""
    reviewer = review.reviewer.id
    if not review.history:
        return
    workflow = etree.SubElement(meta, akn("workflow"), {"source": f"#{reviewer_eid}"})
    for number, step in enumerate(review.history):
        known = is_moment(step.at)
        attributes = {"date": step.at if known else UNKNOWN_DATE, "by": f"#{reviewer_eid}", "as": f"#{ROLE_REVIEWER}"}
        attributes["refersTo"] = f"#{STATE_IDS[step.state]}"
        if step.at and not known:
            attributes[own("at")] = escaped(step.at)
        extras.restore(etree.SubElement(workflow, akn("step"), attributes), f"step {reviewer} {number}")
    extras.restore(workflow, f"workflow {reviewer}")


def write_analysis(
    meta: etree._Element,
    review: Review,
    reviewer_eid: str,
    structure: Structure,
    layout: BodyLayout,
    comments: CommentsOut,
    extras: Restorer,
) -> None:
    """Add the findings of one review; their comments go to `comments`."""
    _AnalysisWriter(review, structure, layout, comments, extras).write(meta, reviewer_eid)


class _AnalysisWriter:
    def __init__(
        self, review: Review, structure: Structure, layout: BodyLayout, comments: CommentsOut, extras: Restorer
    ) -> None:
        self._work = review
        self._reviewer = review.reviewer.id
        self._structure = structure
        self._layout = layout
        self._comments = comments
        self._extras = extras

    def write(self, meta: etree._Element, reviewer_eid: str) -> None:
        source = {"source": f"#{reviewer_eid}"}
        analysis = etree.SubElement(meta, akn("analysis"), source)
        other = etree.SubElement(analysis, akn("otherAnalysis"), source)
        review = etree.SubElement(other, own("review"), {"reviewer": escaped(self._reviewer)})
        if self._work.kind is not ReviewKind.INDIVIDUAL:
            review.set("kind", str(self._work.kind))
        for number, party in enumerate(self._work.parties):
            element = etree.SubElement(review, own("party"), {"reviewer": escaped(party)})
            self._extras.restore(element, f"party {self._reviewer} {number}")
        for assessment in self._work.assessments:
            self._write_assessment(review, assessment)
        for commitment in self._work.commitments:
            self._write_commitment(review, commitment)
        for note in self._work.notes:
            self._write_note(review, note)
        for number, span in enumerate(self._work.dismissed):
            element = etree.SubElement(review, own("dismissed"), {"start": str(span.start), "end": str(span.end)})
            self._extras.restore(element, f"dismissed {self._reviewer} {number}")
        self._extras.restore(review, f"review {self._reviewer}")
        self._extras.restore(other, f"otherAnalysis {self._reviewer}")
        self._extras.restore(analysis, f"analysis {self._reviewer}", ANALYSIS_ORDER)

    def _write_assessment(self, review: etree._Element, assessment: Assessment) -> None:
        place = f"assessment {self._reviewer} {assessment.question}"
        element = etree.SubElement(review, own("assessment"), {"question": escaped(assessment.question)})
        if assessment.verdict is not None:
            element.set("verdict", f"#{VERDICT_IDS[assessment.verdict]}")
        if assessment.reason is not None:
            element.set("reason", escaped(assessment.reason))
        if assessment.confidence is not None:
            element.set("confidence", assessment.confidence)
        if assessment.at:
            element.set("at", escaped(assessment.at))
        if assessment.look_again:
            element.set("lookAgain", "true")
        if assessment.comment:
            element.set("comment", self._comments.add(assessment.comment, self._question_eid(assessment.question)))
        for number, reason in enumerate(assessment.other_reasons):
            other = etree.SubElement(element, own("otherReason"), {"reason": escaped(reason)})
            self._extras.restore(other, f"{place} > otherReason {number}")
        for number, one in enumerate(assessment.recoded):
            values = (
                ("reason", one.reason),
                ("version", one.version),
                ("now", one.now),
                ("by", one.by),
                ("at", one.at),
            )
            recoded = etree.SubElement(element, own("recoded"), {name: escaped(value) for name, value in values})
            self._extras.restore(recoded, f"{place} > recoded {number}")
        write_passages(element, assessment.evidence, place, self._layout, self._extras)
        self._extras.restore(element, place)

    def _question_eid(self, question_id: str) -> str | None:
        if not self._structure.has_question(question_id):
            return None
        return self._layout.eid_at(self._structure.question(question_id).span.start)

    def _write_commitment(self, review: etree._Element, commitment: Commitment) -> None:
        place = f"commitment {self._reviewer} {commitment.id}"
        element = etree.SubElement(
            review, own("commitment"), {"id": escaped(commitment.id), "type": str(commitment.type)}
        )
        for name, value in (("actor", commitment.actor), ("dueText", commitment.due_text)):
            if value:
                element.set(name, escaped(value))
        if commitment.due is not None:
            element.set("due", escaped(commitment.due))
        if commitment.comment:
            first = commitment.passages[0].span.start if commitment.passages else None
            about = None if first is None else self._layout.eid_at(first)
            element.set("comment", self._comments.add(commitment.comment, about))
        self._extras.restore(write_string(element, "summary", commitment.summary), f"{place} > summary")
        write_passages(element, commitment.passages, place, self._layout, self._extras)
        self._write_statuses(element, commitment, place)
        numbers: Counter[str] = Counter()
        for link in commitment.links:
            # An older program takes the target of a `link` for a commitment of this review, and misses it here.
            abroad = link.type in COMMITMENT_LINKS and address_in(link.target) is not None
            name = "crossReference" if abroad else "link"
            target = {"type": str(link.type), "target": escaped(link.target)}
            self._extras.restore(etree.SubElement(element, own(name), target), f"{place} > {name} {numbers[name]}")
            numbers[name] += 1
        self._extras.restore(element, place)

    def _write_statuses(self, element: etree._Element, commitment: Commitment, place: str) -> None:
        for number, change in enumerate(commitment.history):
            status = etree.SubElement(element, own("status"), {"value": str(change.status)})
            said = (("note", change.note), ("document", change.document), ("wasDue", change.was_due))
            for name, value in (("at", change.at), ("by", change.by), *said):
                if value or name == "by":
                    status.set(name, escaped(value))
            self._extras.restore(status, f"{place} > status {number}")
            if status.get("at") is None:  # an older program asks for it; where the file had one, it is back by now
                status.set("at", "")

    def _write_note(self, review: etree._Element, note: Note) -> None:
        place = f"remark {self._reviewer} {note.id}"
        reference = self._comments.add(note.text, self._layout.eid_at(note.passage.span.start))
        element = etree.SubElement(review, own("remark"), {"id": escaped(note.id), "comment": reference})
        if note.at:
            element.set("at", escaped(note.at))
        write_passages(element, (note.passage,), place, self._layout, self._extras)
        self._extras.restore(element, place)
