"""A report as one web page that needs nothing else: the text with its marked passages beside the findings.

It can be read without scripts and has none. Every word of the dossier is escaped, and a content security policy
forbids the page to load, send or run anything.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from annotator.core.anchors import Passage
from annotator.core.phrases import Phrase, phrase
from annotator.core.printed import on_one_line
from annotator.core.review import Dossier
from annotator.core.structure import Question
from annotator.io.catalogue import word
from annotator.io.exporters import report
from annotator.io.exporters.drawing import drawn
from annotator.io.exporters.interface import Setting
from annotator.io.exporters.marking import marks, pieces
from annotator.io.exporters.page_style import CODES, STYLE
from annotator.io.exporters.plain import clean
from annotator.io.exporters.wording import caption

_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
_POLICY = f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'"


def _e(words: str) -> str:
    return escape(clean(words))


@dataclass(frozen=True, slots=True)
class HtmlExporter:
    """One self-contained page for all dossiers, with filters that work without scripts."""

    name: str = "html"
    title: Phrase = phrase("Web page")
    media_type: str = "text/html"
    extension: str = ".html"
    together: bool = True
    loses: Phrase = phrase(
        "A page is for reading: it holds no links between commitments, no history of each, not who is assigned, no "
        "guidance of the codebook and no original file; characters that HTML cannot hold become \ufffd."
    )

    def write(self, dossiers: Sequence[Dossier], setting: Setting) -> bytes:
        """The page."""
        language = setting.language_of(dossiers[0]) if dossiers else setting.language or "en"
        name = report.title(dossiers[0]) if len(dossiers) == 1 else word("Answer sheet", language)
        lines = [
            "<!DOCTYPE html>",
            f'<html lang="{_e(language)}"><head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer"><meta name="generator" content="Annotator">',
            f"<title>{_e(name)}</title><style>{STYLE}</style></head><body>",
            *_filters(language),
            *_index(dossiers, language),
            "<main>",
        ]
        documents = [line for n, one in enumerate(dossiers, 1) for line in _document(one, n, setting)]
        figures = list(_charts(setting, language))
        # A single report begins with its title; over many, the figures are what one looks for first.
        lines += [*figures, *documents] if len(dossiers) > 1 else [*documents, *figures]
        lines.append("</main></body></html>\n")
        return "\n".join(lines).encode("utf-8", "replace")


def _filters(language: str) -> Iterator[str]:
    yield f'<header><fieldset><legend class="show">{_e(word("Show", language))}</legend>'
    words = {"none": "unreviewed", "out": "What stands out"}
    for code in ("all", *CODES, "out"):
        checked = " checked" if code == "all" else ""
        shown = _e(word(words.get(code, code), language))
        yield f'<input type="radio" name="show" id="show-{code}"{checked}><label for="show-{code}">{shown}</label>'
    yield "</fieldset></header>"


def _index(dossiers: Sequence[Dossier], language: str) -> Iterator[str]:
    if len(dossiers) > 1:
        entries = (f'<li><a href="#d{n}">{_e(report.title(d))}</a></li>' for n, d in enumerate(dossiers, 1))
        yield f'<nav aria-label="{_e(word("Documents", language))}"><ol>{"".join(entries)}</ol></nav>'


def _charts(setting: Setting, language: str) -> Iterator[str]:
    if setting.charts:
        yield f"<section><h2>{_e(word('Figures', language))}</h2>"
        for chart in setting.charts:
            yield f"<h3>{_e(caption(chart, language))}</h3>{drawn(chart, language)}"
        yield "</section>"


def _document(dossier: Dossier, number: int, setting: Setting) -> Iterator[str]:
    language = setting.language_of(dossier)
    yield f'<article id="d{number}" lang="{_e(language)}"><h1>{_e(report.title(dossier))}</h1><dl class="facts">'
    for name, value in report.facts(dossier, setting):
        yield f"<dt>{_e(name)}</dt><dd>{_e(value)}</dd>"
    yield f"</dl><h2>{_e(word('What stands out', language))}</h2>"
    noted = list(report.stands_out(dossier, setting))
    places = {q.id: f"d{number}-q{place}" for place, q in enumerate(dossier.structure.questions)}
    yield from _standing_out(noted, places, language)
    yield f'<div class="sides"><section><h2>{_e(word("Text", language))}</h2>'
    within = f'tabindex="0" role="region" aria-label="{_e(word("Text", language))} {number}"'
    yield f'<div class="text" {within} lang="{_e(dossier.facts.language or "und")}">{_text(dossier, number)}</div>'
    yield f"</section><section><h2>{_e(word('Answer sheet', language))}</h2>"
    looked_at = {entry.question for entry in noted}
    for question in dossier.structure.judged:
        yield from _question(dossier, question, number, setting, places[question.id], question.id in looked_at)
    yield f"<h2>{_e(word('Commitments', language))}</h2>"
    yield from _commitments(dossier, number, setting)
    yield from _notes(dossier, number, setting)
    yield "</section></div></article>"


def _standing_out(noted: Sequence[report.StandsOut], places: Mapping[str, str], language: str) -> Iterator[str]:
    """`places` are ids that no label can break: the number of each question in its document."""
    yield '<ul class="out">'
    for entry in noted:
        about = _e(entry.about)
        if entry.question:
            about = f'<a href="#{places[entry.question]}">{_e(word("Question", language))} {about}</a>'
        yield f"<li>{about}: {_e('; '.join(entry.words))}</li>"
    if not noted:
        yield f"<li>{_e(word('Nothing stands out.', language))}</li>"
    yield "</ul>"


def _text(dossier: Dossier, number: int) -> str:
    text = dossier.source.text
    tags = {s.span.start: s for s in reversed(dossier.structure.segments())}
    ends = [s.span.end for s in tags.values()]
    shown: list[str] = []
    for piece in pieces(len(text), marks(dossier), [*tags, *ends]):
        if piece.begins:
            shown.append(f'<span id="d{number}-s{piece.span.start}"></span>')
        if piece.span.start in tags:
            part = tags[piece.span.start]
            letter = "Q" if isinstance(part, Question) else ""
            shown.append(f'<span class="tag" data-label="{_e(letter + part.id)}"></span>')
        words = _e(piece.span.of(text))
        shown.append(f'<mark class="{" ".join(piece.kinds)}">{words}</mark>' if piece.kinds else words)
    return "".join(shown)


def _question(
    dossier: Dossier, question: Question, number: int, setting: Setting, place: str, noted: bool
) -> Iterator[str]:
    language = setting.language_of(dossier)
    found = list(report.judgements(dossier, question, setting))
    codes = sorted({j.code or "none" for j in found if not j.settled}) or ["none"]
    classes = " ".join(f"v-{code}" for code in (*codes, *(["out"] if noted else [])))
    answers = report.answered_by(dossier, question)
    yield f'<div class="question {classes}" id="{place}">'
    yield f'<p><span class="number">{_e(question.id)}</span> {_e(report.wording(dossier, question))}</p>'
    if answers:
        yield f'<p class="quiet">{_e(word("Answer", language))} {_e(answers)}</p>'
    for judgement in found:
        yield from _judgement(judgement, number, language, dossier.source.text)
    yield "</div>"


def _judgement(judgement: report.Judgement, number: int, language: str, text: str) -> Iterator[str]:
    confidence = f" · {_e(word('Confidence', language))}: {_e(judgement.confidence)}" if judgement.confidence else ""
    # What the consensus outvoted is told, but has no colour: the page shows what counts.
    code = "none" if judgement.settled else judgement.code or "none"
    settled = f" · {_e(word('settled by the consensus', language))}" if judgement.settled else ""
    yield f'<div class="finding v-{code}"><p><span class="verdict">{_e(judgement.verdict)}</span>'
    yield f'<span class="quiet"> · {_e(judgement.reviewer)}{confidence}{settled}</span></p>'
    if judgement.reason:
        yield f"<p>{_e(judgement.reason)}</p>"
    if judgement.comment:
        yield f'<p class="comment">{_e(judgement.comment)}</p>'
    yield from _quotes(judgement.evidence, number, text)
    yield "</div>"


def _quotes(passages: Sequence[Passage], number: int, text: str) -> Iterator[str]:
    for passage in passages:
        place = f"d{number}-s{passage.span.start}"
        yield f'<blockquote><a href="#{place}">{_e(on_one_line(passage.exact, text))}</a></blockquote>'


def _commitments(dossier: Dossier, number: int, setting: Setting) -> Iterator[str]:
    language = setting.language_of(dossier)
    entries = list(report.promised(dossier, setting))
    if not entries:
        yield f'<p class="quiet">{_e(word("No commitments recorded.", language))}</p>'
    for entry in entries:
        late = ' class="late"' if entry.overdue else ""
        about = [entry.type, entry.commitment.actor, entry.due, entry.reviewer]
        questions = f" · {_e(word('Question', language))} {_e(', '.join(entry.questions))}" if entry.questions else ""
        summary = _e(entry.commitment.summary)
        if entry.summed is not None:
            summary = f'<a href="#d{number}-s{entry.summed.span.start}">{summary}</a>'
        yield f'<div class="commitment-entry"><p>{summary}</p>'
        yield f"<p><strong{late}>{_e(entry.status)}</strong>"
        yield f'<span class="quiet"> · {" · ".join(_e(a) for a in about if a)}{questions}</span></p>'
        if entry.commitment.comment:
            yield f'<p class="comment">{_e(entry.commitment.comment)}</p>'
        yield from _quotes(entry.quoted, number, dossier.source.text)
        yield "</div>"


def _notes(dossier: Dossier, number: int, setting: Setting) -> Iterator[str]:
    notes = list(report.noted(dossier, setting))
    if notes:
        yield f"<h2>{_e(word('Notes', setting.language_of(dossier)))}</h2>"
    for note, reviewer in notes:
        yield f'<div class="finding"><p class="comment">{_e(note.text)}</p><p class="quiet">{_e(reviewer)}</p>'
        yield from _quotes((note.passage,), number, dossier.source.text)
        yield "</div>"
