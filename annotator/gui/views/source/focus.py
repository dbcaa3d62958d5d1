"""One question over the answers that claim it, and everything else out of the way."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure
from annotator.gui.language.words import VERDICTS, word
from annotator.gui.look.theme import VERDICT_SYMBOLS
from annotator.gui.views.source.markup import Markup
from annotator.gui.views.source.view import SourceView

SHARE = 0.45
"""How much of the page a long question may take at most."""


class Heading(QLabel):
    """What stands below it; it begins where the text does."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # never makes the page wider
        font = self.font()
        font.setBold(True)
        self.setFont(font)

    def stand_at(self, left: int) -> None:
        """Begin so many pixels from the edge."""
        self.setContentsMargins(left, 6, 12, 6)


class FocusPage(QWidget):
    """Shows pieces of the same source, so that whatever is selected or marked here is a place of the whole text."""

    def __init__(self, markup: Markup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markup = markup
        self._shown: tuple[object, ...] = ()
        self.question, self.answers = SourceView(markup, whole=False), SourceView(markup, whole=False)
        self.question.setAccessibleName(self.tr("The question"))
        self.answers.setAccessibleName(self.tr("Its answers"))
        self.asked, self.answered = Heading(), Heading()
        self.question.text_stands_at.connect(self.asked.stand_at)
        self.answers.text_stands_at.connect(self.answered.stand_at)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.asked)
        layout.addWidget(self.question)
        layout.addWidget(self.answered)
        layout.addWidget(self.answers, 1)
        markup.changed.connect(self.follow)

    @property
    def views(self) -> tuple[SourceView, SourceView]:
        """The view of the question and that of its answers."""
        return self.question, self.answers

    def follow(self) -> None:
        """Show the current question, if it is another or stands elsewhere now; nothing while nobody looks."""
        if self.isHidden():
            self._shown = ()
            return
        markup = self._markup
        self._head()
        if self._shown == (markup.source, markup.structure, markup.current):
            return
        self._shown = (markup.source, markup.structure, markup.current)
        parts = markup.current_parts()
        question = parts[0] if parts else None
        asked = _with_stems(markup.structure, question) if isinstance(question, Question) else ()
        self.question.show_source(sorted(set(asked)))
        self.answers.show_source([part.span for part in parts[1:]])
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        self.question.setFixedHeight(round(min(self.question.height_wanted(), SHARE * self.height())))

    def _head(self) -> None:
        markup = self._markup
        parts = markup.current_parts()
        if not parts:
            self.asked.setText(self.tr("No question chosen"))
            self.answered.setText("")
            return
        question, answers = parts[0], parts[1:]
        verdict = markup.verdicts.get(question.id)
        found = f"{VERDICT_SYMBOLS[verdict]} {word(VERDICTS[verdict])}"
        judged = isinstance(question, Question) and question.judged
        self.asked.setText(self.tr("Question {0}").format(question.id) + (f"   {found}" if judged else ""))
        claims = [self._claim(a.label or a.id, a.declared_for) for a in answers if isinstance(a, Answer)]
        self.answered.setText("   ".join(claims) or self.tr("No answer claims this question."))

    def _claim(self, label: str, claimed: tuple[str, ...]) -> str:
        others = ", ".join(f"{q} {VERDICT_SYMBOLS[self._markup.verdicts.get(q)]}" for q in claimed)
        return self.tr("Answer {0}, for {1}").format(label, others)


def _with_stems(structure: Structure, question: Question) -> Iterator[Span]:
    """The places of the question and of all that it stands under."""
    yield question.span
    while question.parent is not None:
        question = structure.question(question.parent)
        yield question.span
