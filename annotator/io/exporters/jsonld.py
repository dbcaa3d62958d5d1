"""Findings as W3C Web Annotations: each points to its passage by position and by quote.

A verdict is an annotation on its question; each piece of evidence is an annotation whose body is that verdict;
commitments and notes are annotations of their own. Words that the Web Annotation vocabulary does not have are in a
namespace of ours, declared in the context.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from annotator.core.anchors import Passage, passage
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Assessment, Dossier, Review
from annotator.io.exporters.interface import Setting
from annotator.io.exporters.plain import clean

Json = dict[str, object]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
TERMS = "urn:x-annotator:terms:1#"
"""Namespace of our own words; stable."""

_OWN = (
    "verdict", "reason", "otherReason", "confidence", "question", "commitmentType", "status", "due", "dueText", "actor",
    "comment", "link", "linkType", "linkTarget", "addressed",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class JsonLdExporter:
    """One collection of annotations for all dossiers."""

    name: str = "jsonld"
    title: Phrase = phrase("Web Annotations (JSON-LD)")
    media_type: str = "application/ld+json"
    extension: str = ".jsonld"
    together: bool = True
    loses: Phrase = phrase(
        "Web Annotations point to the source text without holding it, and leave out the facts of the document, which "
        "answer claims which question, organisations of reviewers, who is assigned, the history of commitments, "
        "labels and guidance of the codebook, and questions that nobody has judged."
    )

    def write(self, dossiers: Sequence[Dossier], setting: Setting) -> bytes:
        """The collection, with all annotations in one page."""
        items = [item for dossier in dossiers for item in _annotations(dossier, dossier.source.text_sha256)]
        key = "-".join(dossier.source.sha256[:12] for dossier in dossiers)[:200] or "none"
        collection: Json = {
            "@context": [CONTEXT, {name: TERMS + name for name in _OWN}],
            "id": f"urn:x-annotator:collection:{key}",
            "type": "AnnotationCollection",
            "label": "Findings",
            "total": len(items),
            "generated": setting.made_at,
            "first": {
                "id": f"urn:x-annotator:collection:{key}:1",
                "type": "AnnotationPage",
                "startIndex": 0,
                "items": items,
            },
        }
        return (clean(json.dumps(collection, ensure_ascii=False, indent=1)) + "\n").encode("utf-8")


def _annotations(dossier: Dossier, text: str) -> Iterator[Json]:
    """The annotations on one source; `text` is the checksum of its text."""
    for review in dossier.reviews:
        for assessment in review.assessments:
            yield from _assessment(dossier, review, assessment, text)
        for commitment in review.commitments:
            for number, place in enumerate(commitment.passages, 1):
                yield {
                    **_head(dossier, review, f"commitment:{commitment.id}:{number}", commitment.history[-1].at),
                    "motivation": "describing",
                    "body": {
                        "type": "TextualBody",
                        "purpose": "describing",
                        "format": "text/plain",
                        "value": commitment.summary,
                        "commitmentType": commitment.type,
                        "status": commitment.status,
                        **_filled(
                            due=commitment.due,
                            dueText=commitment.due_text,
                            actor=commitment.actor,
                            comment=commitment.comment,
                        ),
                        "link": [{"linkType": link.type, "linkTarget": link.target} for link in commitment.links],
                    },
                    "target": _target(dossier, place, text),
                }
        for note in review.notes:
            yield {
                **_head(dossier, review, f"note:{note.id}", note.at),
                "motivation": "commenting",
                "body": {"type": "TextualBody", "format": "text/plain", "value": note.text},
                "target": _target(dossier, note.passage, text),
            }


def _assessment(dossier: Dossier, review: Review, assessment: Assessment, text: str) -> Iterator[Json]:
    if not dossier.structure.has_question(assessment.question):
        return
    question = dossier.structure.question(assessment.question)
    head = _head(dossier, review, f"assessment:{assessment.question}", assessment.at)
    asked = passage(dossier.source.text, question.span.start, question.span.end)
    bodies: list[Json] = []
    if assessment.verdict is not None:
        bodies.append({"type": "TextualBody", "purpose": "classifying", "value": assessment.verdict})
    if assessment.comment:
        bodies.append({"type": "TextualBody", "purpose": "commenting", "value": assessment.comment})
    yield {
        **head,
        "motivation": "assessing",
        **({"body": bodies} if bodies else {}),
        "target": _target(dossier, asked, text),
        "question": assessment.question,
        **_filled(verdict=assessment.verdict, reason=assessment.reason, confidence=assessment.confidence),
        **({"otherReason": list(assessment.other_reasons)} if assessment.other_reasons else {}),
    }
    for number, place in enumerate(assessment.evidence, 1):
        yield {
            **_head(dossier, review, f"evidence:{assessment.question}:{number}", assessment.at),
            "motivation": "linking",
            "body": head["id"],
            "target": _target(dossier, place, text),
        }


def _head(dossier: Dossier, review: Review, what: str, at: str) -> Json:
    key = f"{dossier.source.sha256[:16]}:{quote(clean(review.reviewer.id), safe='')}:{quote(clean(what), safe=':')}"
    return {
        "id": f"urn:x-annotator:{key}",
        "type": "Annotation",
        "creator": {
            "id": f"urn:x-annotator:reviewer:{quote(clean(review.reviewer.id), safe='')}",
            "type": "Person",
            "name": review.reviewer.name,
        },
        **_filled(created=at),
    }


def _filled(**values: object) -> Json:
    """The values that are known."""
    return {name: value for name, value in values.items() if value}


def _target(dossier: Dossier, place: Passage, text: str) -> Json:
    return {
        "type": "SpecificResource",
        "source": {
            "id": f"urn:x-annotator:text:{text}",
            "type": "Text",
            "format": "text/plain",
            **_filled(language=dossier.facts.language),
        },
        "selector": [
            {"type": "TextPositionSelector", "start": place.span.start, "end": place.span.end},
            {"type": "TextQuoteSelector", "exact": place.exact, **_filled(prefix=place.prefix, suffix=place.suffix)},
        ],
    }
