"""The questions to ask again, as a letter to work on: what was asked, what was answered, a draft of the next question.

It is written in the language of the document, for it goes back to the one who answered it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from annotator.core.codebook import Verdict
from annotator.core.phrases import Phrase, phrase
from annotator.core.printed import on_one_line
from annotator.core.review import Assessment, Dossier, Review, ReviewKind
from annotator.core.structure import Question
from annotator.io.exporters import report
from annotator.io.exporters.interface import Setting
from annotator.io.exporters.plain import clean
from annotator.io.exporters.wording import LANGUAGES, say

if TYPE_CHECKING:
    from docx.document import Document as Letter

_LONGEST = 600
"""Characters of the answer that are quoted where no evidence is marked in it."""

_AGAIN = {
    "en": (
        "Question {label} was not answered{reason}. Could you still answer it: {question}",
        "Question {label} was answered in part only{reason}. Could you complete the answer to: {question}",
    ),
    "nl": (
        "Vraag {label} werd niet beantwoord{reason}. Kunt u ze alsnog beantwoorden: {question}",
        "Vraag {label} werd slechts gedeeltelijk beantwoord{reason}. Kunt u het antwoord aanvullen op: {question}",
    ),
    "fr": (
        "La question {label} est restée sans réponse{reason}. Pourriez-vous encore y répondre : {question}",
        "La question {label} n’a reçu qu’une réponse partielle{reason}. Pourriez-vous compléter la réponse à : "
        "{question}",
    ),
    "de": (
        "Frage {label} wurde nicht beantwortet{reason}. Können Sie sie noch beantworten: {question}",
        "Frage {label} wurde nur teilweise beantwortet{reason}. Können Sie die Antwort ergänzen auf: {question}",
    ),
}


@dataclass(frozen=True, slots=True)
class DocxExporter:
    """Office Open XML, one letter for each dossier."""

    name: str = "docx"
    title: Phrase = phrase("Questions to ask again (Word)")
    media_type: str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    extension: str = ".docx"
    together: bool = False
    loses: Phrase = phrase(
        "This letter holds only the questions found not or partly answered, each with a draft that a person must "
        "correct; commitments and all other findings are left out."
    )

    def write(self, dossiers: Sequence[Dossier], setting: Setting) -> bytes:
        """The letter; several dossiers follow each other under headings of their own."""
        from docx import Document  # loads slowly, and is seldom needed

        letter = Document()
        made = datetime.fromisoformat(setting.made_at).replace(tzinfo=None)
        letter.core_properties.created = letter.core_properties.modified = made
        letter.core_properties.author = letter.core_properties.comments = ""
        for dossier in dossiers:
            _document(letter, dossier, setting)
        data = io.BytesIO()
        letter.save(data)
        return data.getvalue()


def _document(letter: Letter, dossier: Dossier, setting: Setting) -> None:
    language = dossier.facts.language or setting.language or "en"
    known = dossier.facts
    letter.core_properties.language = language
    letter.core_properties.title = clean(report.title(dossier))[:255]
    letter.add_heading(clean(say("Questions to ask again", language)), 1)
    about = [report.title(dossier), known.number, known.asker, known.minister, known.date_answered]
    letter.add_paragraph(clean(" · ".join(on_one_line(a) for a in about if a)))
    _quiet(letter, say("Drafts: read and correct them before you send them.", language))
    listed = False
    for question in dossier.structure.judged:
        for review, assessment in _lacking(dossier, question):
            listed = True
            _entry(letter, dossier, question, review, assessment, language)
    if not listed:
        letter.add_paragraph(clean(say("Every question was answered, or has not been judged yet.", language)))


def _lacking(dossier: Dossier, question: Question) -> Iterator[tuple[Review, Assessment]]:
    """Each review that finds the question not or partly answered; a consensus speaks for its parties."""
    settled = {
        party
        for review in dossier.reviews
        if review.kind is ReviewKind.CONSENSUS and review.assessment(question.id).verdict is not None
        for party in review.parties
    }
    for review in dossier.reviews:
        assessment = review.assessment(question.id)
        if assessment.verdict in (Verdict.NOT_ANSWERED, Verdict.PARTIAL) and review.reviewer.id not in settled:
            yield review, assessment


def _entry(
    letter: Letter, dossier: Dossier, question: Question, review: Review, assessment: Assessment, language: str
) -> None:
    wording = report.wording(dossier, question)
    verdict = say(assessment.verdict or "", language)
    labels = {reason.id: reason.label.in_language(language) for reason in dossier.codebook.reasons}
    reason = labels.get(assessment.reason or "", assessment.reason or "")
    letter.add_heading(clean(f"{say('Question', language)} {question.id}: {verdict}"), 2)
    _quiet(letter, " · ".join(part for part in (report.reviewer_name(review, language), reason) if part))
    _labelled(letter, say("What was asked", language), wording)
    _labelled(letter, say("What was answered", language), _answered(dossier, question, assessment))
    partly = assessment.verdict is Verdict.PARTIAL
    template = _AGAIN[language if language in LANGUAGES else "en"][1 if partly else 0]
    asked = template.format(label=question.id, reason=f" ({reason})" if reason else "", question=wording)
    _labelled(letter, say("Draft follow-up question", language), asked)


def _answered(dossier: Dossier, question: Question, assessment: Assessment) -> str:
    """The evidence, else the beginning of the answers that claim the question."""
    text = dossier.source.text
    if assessment.evidence:
        return " […] ".join(on_one_line(passage.exact) for passage in assessment.evidence)
    claimed = dossier.structure.answers_for(question.id)
    words = on_one_line(" ".join(text[answer.body : answer.span.end] for answer in claimed))
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def _labelled(letter: Letter, label: str, words: str) -> None:
    paragraph = letter.add_paragraph()
    paragraph.add_run(clean(f"{label}: ")).bold = True
    paragraph.add_run(clean(words or "–"))


def _quiet(letter: Letter, words: str) -> None:
    from docx.shared import RGBColor

    run = letter.add_paragraph().add_run(clean(words))
    run.italic = True
    run.font.color.rgb = RGBColor(0x5B, 0x65, 0x70)
