"""What is in a dossier, as plain data for `annotator show --json` and for other programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.core.anchors import Passage
from annotator.core.commitments import Commitment
from annotator.core.phrases import Phrase, phrase
from annotator.core.progress import standings
from annotator.core.review import Assessment, Dossier, Review
from annotator.core.structure import Answer, Question
from annotator.io.exporters.interface import Setting
from annotator.io.exporters.plain import clean

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class JsonExporter:
    """UTF-8. One dossier is the object that `show --json` prints; several are a list of such objects."""

    name: str = "json"
    title: Phrase = phrase("Data (JSON)")
    media_type: str = "application/json"
    extension: str = ".json"
    together: bool = True
    loses: Phrase = phrase(
        "This form holds the findings and the wording of questions and answers, not the rest of the source text, "
        "who is assigned, or labels and guidance of the codebook."
    )

    def write(self, dossiers: Sequence[Dossier], setting: Setting) -> bytes:  # noqa: ARG002
        """The object of one dossier, the list of several; the same in every setting."""
        data = [as_json(dossier) for dossier in dossiers]
        written = json.dumps(data[0] if len(data) == 1 else data, ensure_ascii=False, indent=1)
        return (clean(written) + "\n").encode("utf-8")


def as_json(dossier: Dossier) -> Json:
    """The form that the design fixes (section 6). Offsets are code points into the source text, end exclusive."""
    return {
        "source": _source(dossier),
        "questions": [_question(dossier, q) for q in dossier.structure.questions],
        "answers": [_answer(dossier, a) for a in dossier.structure.answers],
        "reviews": [_review(r) for r in dossier.reviews],
    }


def standings_as_json(dossier: Dossier) -> list[Json]:
    """Who should review and how far each is: what everybody may know, also while findings are hidden."""
    return [
        {
            "reviewer": one.reviewer.name,
            "reviewer_id": one.reviewer.id,
            "organisation": one.reviewer.organisation,
            **{name: getattr(one, name) for name in ("assigned", "due", "begun", "judged", "total", "complete")},
        }
        for one in standings(dossier)
    ]


def _source(dossier: Dossier) -> Json:
    source, facts = dossier.source, dossier.facts
    return {
        "id": dossier.id,
        "sha256": source.sha256,
        "chars": len(source.text),
        "language": facts.language,
        "title": facts.title,
        "number": facts.number,
        "asker": facts.asker,
        "minister": facts.minister,
        "date_asked": facts.date_asked,
        "date_answered": facts.date_answered,
        "legislature": facts.legislature,
        "theme": facts.theme,
        "parliament": facts.parliament,
        "url": facts.url,
        "file_name": source.file_name,
        "media_type": source.media_type,
        "encoding": source.encoding,
        "newline": str(source.newline),
        "bom": source.bom,
        "lacking": [{"kind": str(one.kind), "count": one.count, "place": one.place} for one in source.remarks],
    }


def _part(dossier: Dossier, part: Question | Answer) -> Json:
    return {
        "start": part.span.start,
        "end": part.span.end,
        "body": part.body,
        "text": part.span.of(dossier.source.text),
        "doubts": [str(d) for d in part.doubts],
    }


def _question(dossier: Dossier, question: Question) -> Json:
    return {
        "id": question.id,
        "label": question.label,
        "parent": question.parent,
        "judged": question.judged,
        **_part(dossier, question),
    }


def _answer(dossier: Dossier, answer: Answer) -> Json:
    return {"id": answer.id, "label": answer.label, "declared_for": list(answer.declared_for), **_part(dossier, answer)}


def _review(review: Review) -> Json:
    return {
        "reviewer": review.reviewer.name,
        "reviewer_id": review.reviewer.id,
        "organisation": review.reviewer.organisation,
        "state": str(review.state),
        "kind": str(review.kind),
        "parties": list(review.parties),
        "assessments": [_assessment(a) for a in review.assessments],
        "commitments": [_commitment(c) for c in review.commitments],
        "notes": [{"id": n.id, "text": n.text, "at": n.at, "passage": _passage(n.passage)} for n in review.notes],
    }


def _assessment(assessment: Assessment) -> Json:
    return {
        "question": assessment.question,
        "verdict": assessment.verdict and str(assessment.verdict),
        "reason": assessment.reason,
        "other_reasons": list(assessment.other_reasons),
        "confidence": assessment.confidence and str(assessment.confidence),
        "comment": assessment.comment,
        "evidence": [_passage(p) for p in assessment.evidence],
        "look_again": assessment.look_again,
    }


def _commitment(commitment: Commitment) -> Json:
    return {
        "id": commitment.id,
        "summary": commitment.summary,
        "type": str(commitment.type),
        "status": str(commitment.status),
        "actor": commitment.actor,
        "due": commitment.due,
        "due_text": commitment.due_text,
        "comment": commitment.comment,
        "passages": [_passage(p) for p in commitment.passages],
        "history": [
            {"status": str(one.status), "at": one.at, "by": one.by, "note": one.note, "document": one.document}
            for one in commitment.history
        ],
        "links": [{"type": str(link.type), "target": link.target} for link in commitment.links],
    }


def _passage(passage: Passage) -> Json:
    return {"start": passage.span.start, "end": passage.span.end, "quote": passage.exact}
