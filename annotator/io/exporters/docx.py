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
from annotator.core.consensus import speaking
from annotator.core.phrases import Phrase, phrase
from annotator.core.printed import on_one_line
from annotator.core.review import Assessment, Dossier, Review
from annotator.core.source import FactName
from annotator.core.structure import Question
from annotator.core.words import FACTS
from annotator.io.catalogue import word
from annotator.io.exporters import report
from annotator.io.exporters.asking_again import draft
from annotator.io.exporters.interface import Setting
from annotator.io.exporters.plain import clean
from annotator.io.exporters.wording import labelled

if TYPE_CHECKING:
    from docx.document import Document as Letter

Finding = tuple[Review, Assessment]

_TOLD = (FactName.NUMBER, FactName.ASKER, FactName.MINISTER, FactName.DATE_ASKED, FactName.DATE_ANSWERED)

_LACKING = frozenset({Verdict.NOT_ANSWERED, Verdict.PARTIAL})

_LONGEST = 600
"""Characters of the answer that are quoted where no evidence is marked in it."""


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
        _lay_out(letter)
        made = datetime.fromisoformat(setting.made_at).replace(tzinfo=None)
        letter.core_properties.created = letter.core_properties.modified = made
        letter.core_properties.author = letter.core_properties.comments = ""
        for dossier in dossiers:
            _document(letter, dossier, setting)
        data = io.BytesIO()
        letter.save(data)
        return data.getvalue()


def _lay_out(letter: Letter) -> None:
    """A sheet of A4 instead of the library's American letter, and headings in the colour of the text."""
    from docx.shared import Mm, Pt, RGBColor

    sheet = letter.sections[0]
    sheet.page_width, sheet.page_height = Mm(210), Mm(297)
    sheet.left_margin = sheet.right_margin = Mm(25)
    sheet.top_margin = sheet.bottom_margin = Mm(20)
    for name, size in (("Normal", 11), ("Heading 1", 16), ("Heading 2", 12)):
        font = letter.styles[name].font
        font.name, font.size, font.color.rgb = "Calibri", Pt(size), RGBColor(0x1C, 0x20, 0x24)
    letter.styles["Normal"].paragraph_format.space_after = Pt(6)


def _document(letter: Letter, dossier: Dossier, setting: Setting) -> None:
    language = dossier.facts.language or setting.language or "en"
    known = dossier.facts
    letter.core_properties.language = clean(language)
    letter.core_properties.title = clean(report.title(dossier))[:255]
    letter.add_heading(clean(word("Questions to ask again", language)), 1)
    letter.add_paragraph().add_run(clean(report.title(dossier))).bold = True
    facts = [
        labelled(word(FACTS[name], language), on_one_line(value), language)
        for name in _TOLD
        if (value := getattr(known, name))
    ]
    if facts:
        letter.add_paragraph(clean("\n".join(facts)))
    _quiet(letter, word("Drafts: read and correct them before you send them.", language))
    listed = False
    for question in dossier.structure.judged:
        found = speaking(dossier, question.id)
        if any(assessment.verdict in _LACKING for _, assessment in found):
            listed = True
            _entry(letter, dossier, question, found, language)
    if not listed:
        letter.add_paragraph(clean(word("Every question was answered, or has not been judged yet.", language)))


def _entry(letter: Letter, dossier: Dossier, question: Question, found: Sequence[Finding], language: str) -> None:
    """One question with what all found of it, and one draft to ask it again."""
    wording = report.wording_in_full(dossier, question)
    labels = {reason.id: reason.label.in_language(language) for reason in dossier.codebook.reasons}
    lacking = [assessment for _, assessment in found if assessment.verdict in _LACKING]
    verdicts = " / ".join(dict.fromkeys(word(assessment.verdict or "", language) for assessment in lacking))
    letter.add_heading(clean(labelled(f"{word('Question', language)} {question.id}", verdicts, language)), 2)
    lines = []
    for review, assessment in found:
        reason = labels.get(assessment.reason or "", assessment.reason or "")
        said = (report.reviewer_name(review, language), word(assessment.verdict or "", language), reason)
        lines.append(" · ".join(part for part in said if part))
    _quiet(letter, "\n".join(lines))
    _paragraph(letter, word("What was asked", language), wording, language)
    _paragraph(letter, word("What was answered", language), _answered(dossier, question, found), language)
    _paragraph(
        letter, word("Draft follow-up question", language), _draft(question, lacking, wording, language), language
    )


def _draft(question: Question, lacking: Sequence[Assessment], wording: str, language: str) -> str:
    """Where reviewers differ, it claims no more than what the mildest of them finds lacking."""
    partly = [assessment for assessment in lacking if assessment.verdict is Verdict.PARTIAL]
    reasons = {assessment.reason for assessment in partly or lacking}
    verdict = Verdict.PARTIAL if partly else Verdict.NOT_ANSWERED
    return draft(verdict, reasons.pop() if len(reasons) == 1 else None, language, question.id, wording)


def _answered(dossier: Dossier, question: Question, found: Sequence[Finding]) -> str:
    """The evidence of all in the order of the text, else the beginning of the answers that claim the question."""
    text = dossier.source.text
    marked = {(p.span.start, p.span.end): p.exact for _, assessment in found for p in assessment.evidence}
    if marked:
        return " […] ".join(on_one_line(marked[place], text) for place in sorted(marked))
    claimed = dossier.structure.answers_for(question.id)
    words = on_one_line(" ".join(text[answer.body : answer.span.end] for answer in claimed), text)
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def _paragraph(letter: Letter, name: str, words: str, language: str) -> None:
    paragraph = letter.add_paragraph()
    paragraph.add_run(labelled(name, "", language)).bold = True
    paragraph.add_run(clean(words or "–"))


def _quiet(letter: Letter, words: str) -> None:
    from docx.shared import RGBColor

    run = letter.add_paragraph().add_run(clean(words))
    run.italic = True
    run.font.color.rgb = RGBColor(0x5B, 0x65, 0x70)
