"""The questions to ask again, as a letter to work on: what was asked, what was answered, a draft of the next question.

It is written in the language of the document, for it goes back to the one who answered it.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
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

Finding = tuple[Review, Assessment]

_LACKING = frozenset({Verdict.NOT_ANSWERED, Verdict.PARTIAL})

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
        found = _speaking(dossier, question)
        if any(assessment.verdict in _LACKING for _, assessment in found):
            listed = True
            _entry(letter, dossier, question, found, language)
    if not listed:
        letter.add_paragraph(clean(say("Every question was answered, or has not been judged yet.", language)))


def _speaking(dossier: Dossier, question: Question) -> list[Finding]:
    """What each review that judged the question finds of it; a consensus speaks for its parties."""
    judged = [(r, r.assessment(question.id)) for r in dossier.reviews]
    judged = [(review, assessment) for review, assessment in judged if assessment.verdict is not None]
    settled = {party for review, _ in judged if review.kind is ReviewKind.CONSENSUS for party in review.parties}
    return [(review, assessment) for review, assessment in judged if review.reviewer.id not in settled]


def _entry(letter: Letter, dossier: Dossier, question: Question, found: Sequence[Finding], language: str) -> None:
    """One question with what all found of it, and one draft to ask it again."""
    wording = report.wording(dossier, question)
    labels = {reason.id: reason.label.in_language(language) for reason in dossier.codebook.reasons}
    lacking = [assessment for _, assessment in found if assessment.verdict in _LACKING]
    verdicts = " / ".join(dict.fromkeys(say(assessment.verdict or "", language) for assessment in lacking))
    letter.add_heading(clean(f"{say('Question', language)} {question.id}: {verdicts}"), 2)
    for review, assessment in found:
        reason = labels.get(assessment.reason or "", assessment.reason or "")
        said = (report.reviewer_name(review, language), say(assessment.verdict or "", language), reason)
        _quiet(letter, " · ".join(part for part in said if part))
    _labelled(letter, say("What was asked", language), wording)
    _labelled(letter, say("What was answered", language), _answered(dossier, question, lacking))
    # Where reviewers differ, the draft claims no more than what the mildest of them finds lacking.
    partly = any(assessment.verdict is Verdict.PARTIAL for assessment in lacking)
    template = _AGAIN[language if language in LANGUAGES else "en"][1 if partly else 0]
    reasons = ", ".join(dict.fromkeys(labels.get(a.reason, a.reason) for a in lacking if a.reason))
    asked = template.format(label=question.id, reason=f" ({reasons})" if reasons else "", question=wording)
    _labelled(letter, say("Draft follow-up question", language), asked)


def _answered(dossier: Dossier, question: Question, lacking: Sequence[Assessment]) -> str:
    """The evidence of all in the order of the text, else the beginning of the answers that claim the question."""
    text = dossier.source.text
    marked = {(p.span.start, p.span.end): p.exact for assessment in lacking for p in assessment.evidence}
    if marked:
        return " […] ".join(on_one_line(marked[place]) for place in sorted(marked))
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
