"""The source text on paper: with what is found of it, in words that need no colour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from annotator.core.addresses import short
from annotator.core.labels import called, number
from annotator.core.review import Dossier, Review
from annotator.core.structure import Question, Segment
from annotator.gui.style.theme import LIGHT, VERDICT_SYMBOLS
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP
from annotator.gui.translation.words import STATUSES, VERDICTS, language, word
from annotator.gui.views.source.marks import MarkKind, TextMark, TextMarks, flattened

SIZE = 10.0
"""Points of the text."""
FINDINGS = QT_TRANSLATE_NOOP("printed", "Findings")
COMMITMENTS = QT_TRANSLATE_NOOP("printed", "Commitments")
TEXT = QT_TRANSLATE_NOOP("printed", "Text")
QUESTION = QT_TRANSLATE_NOOP("printed", "Question {0}")
ANSWER = QT_TRANSLATE_NOOP("printed", "Answer {0}")
NOTE = QT_TRANSLATE_NOOP("printed", "note")


def printed(dossier: Dossier, review: Review, marks: TextMarks) -> QTextDocument:
    """A document to print: what is known, the findings, the commitments, and the whole text with its marks."""
    made = QTextDocument()
    made.setUndoRedoEnabled(False)
    made.setDefaultFont(QFont(made.defaultFont().family(), round(SIZE)))
    cursor = QTextCursor(made)
    cursor.beginEditBlock()
    facts = dossier.facts
    _write(cursor, facts.title or dossier.source.file_name, _bold(SIZE + 4))
    known = (facts.number, facts.asker, facts.minister, facts.date_asked, facts.date_answered, review.reviewer.name)
    _line(cursor, " · ".join(fact for fact in known if fact), _quiet())
    _heading(cursor, FINDINGS)
    for question in dossier.structure.judged:
        _finding(cursor, dossier, review, question)
    if review.commitments:
        _heading(cursor, COMMITMENTS)
        for commitment in review.commitments:
            due = commitment.due or commitment.due_text
            parts = (commitment.summary, word(STATUSES[commitment.status]), due, commitment.actor)
            _line(cursor, f"{short(commitment.id)}. " + " — ".join(part for part in parts if part))
    _heading(cursor, TEXT)
    _text(cursor, dossier, review, marks)
    cursor.endEditBlock()
    return made


def _finding(cursor: QTextCursor, dossier: Dossier, review: Review, question: Question) -> None:
    found = review.assessment(question.id)
    _line(cursor, f"{question.id}  {VERDICT_SYMBOLS[found.verdict]} {word(VERDICTS[found.verdict])}", _bold(SIZE))
    reasons = [r for r in (found.reason, *found.other_reasons) if r]
    labels = [dossier.codebook.reason(reason).label.in_language(language()) for reason in reasons]
    for words in (*labels, found.comment, *(f"“{' '.join(p.exact.split())}”" for p in found.evidence)):
        if words:
            _line(cursor, words, indent=1)


def _text(cursor: QTextCursor, dossier: Dossier, review: Review, marks: TextMarks) -> None:
    """Each part has its name over it; the ids of findings stand behind their passages, in brackets."""
    text = dossier.source.text
    parts = list(dossier.structure.segments())
    edges = sorted({0, len(text), *(p.span.start for p in parts), *(p.span.end for p in parts)})
    beginning = {part.span.start: part for part in reversed(parts)}
    _line(cursor, "")
    for start, end in pairwise(edges):
        part = beginning.get(start)
        if part is not None:
            _write(cursor, f"\n{_named(part, review)}\n", _bold(SIZE - 1))
        for words, style in _pieces(text, marks.within(start, end), start, end):
            cursor.insertText(words, style)


def _pieces(text: str, marks: Sequence[TextMark], start: int, end: int) -> Iterator[tuple[str, QTextCharFormat]]:
    plain = QTextCharFormat()
    at = start
    kept = [mark for mark in marks if mark.kind is not MarkKind.SUGGESTION]
    for left, right, here in flattened(kept, start, end):
        yield text[at:left], plain
        style = QTextCharFormat()
        kinds = {mark.kind for mark in here}
        if MarkKind.EVIDENCE in kinds or MarkKind.COMMITMENT in kinds:
            style.setBackground(QColor(LIGHT.evidence if MarkKind.EVIDENCE in kinds else LIGHT.commitment_fill))
        style.setFontUnderline(any(m.kind is not MarkKind.EVIDENCE for m in here))
        yield text[left:right], style
        ending = [_id(mark) for mark in here if mark.end == right]
        if ending:
            yield f" [{', '.join(ending)}]", _quiet()
        at = right
    yield text[at:end], plain


def _id(mark: TextMark) -> str:
    return f"{_tr(NOTE)} {short(mark.id)}" if mark.kind is MarkKind.NOTE else short(mark.id)


def _named(part: Segment, review: Review) -> str:
    if not isinstance(part, Question):
        return _tr(ANSWER).format(part.label or called(part.id))
    symbol = VERDICT_SYMBOLS[review.assessment(part.id).verdict] if part.judged else ""
    return f"{_tr(QUESTION).format(number(part.id))} {symbol}"


def _heading(cursor: QTextCursor, english: str) -> None:
    _line(cursor, "")
    _line(cursor, _tr(english), _bold(SIZE + 2))


def _line(cursor: QTextCursor, words: str, style: QTextCharFormat | None = None, indent: int = 0) -> None:
    block = QTextBlockFormat()
    block.setIndent(indent)
    cursor.insertBlock(block, QTextCharFormat())
    _write(cursor, words, style or QTextCharFormat())


def _write(cursor: QTextCursor, words: str, style: QTextCharFormat) -> None:
    cursor.insertText(words, style)


def _bold(size: float) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.Bold)
    style.setFontPointSize(size)
    return style


def _quiet() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(QColor(LIGHT.quiet))
    style.setFontPointSize(SIZE - 2)
    return style


def _tr(english: str) -> str:
    return QCoreApplication.translate("printed", english)
