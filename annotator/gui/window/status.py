"""The status bar: what was just done, with a way to take it back; what is worked on; whether it is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar

from annotator.gui.document import Document
from annotator.gui.views.parts.buttons import LinkButton
from annotator.gui.views.parts.texts import OneLine
from annotator.gui.window.working import Working

SAID_FOR = 15_000
"""Milliseconds that a sentence stands there which is no act."""


class StatusBar(QStatusBar):
    """Sentences at its left; language, doubts, reviewer and the state of the journal at its right.

    Emits `undo_wanted` where the last act is to be taken back.
    """

    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.words, self.link = OneLine(), LinkButton()
        self.working, self.facts, self.kept = Working(), QLabel(), QLabel()
        self._linked: Callable[[], object] | None = None
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # as wide as it says
        self.addWidget(self.words)
        self.addWidget(self.link)
        for widget in (self.working, self.facts, self.kept):
            self.addPermanentWidget(widget)
        self.link.hide()
        self.link.clicked.connect(self._follow_link)
        self._fresh = False
        self._timer = QTimer(self, singleShot=True, interval=SAID_FOR)
        self._timer.timeout.connect(self.clear)

    def say(self, sentence: str, link: str = "", follow: Callable[[], object] | None = None) -> None:
        """Tell the user a sentence; `link` is what `follow` is called where something can be done about it."""
        self._show(sentence, link, follow)
        self._timer.start()

    def say_done(self, sentence: str) -> None:
        """Tell what was done, with a way to take it back; it stays until something else is looked at."""
        self._show(sentence, self.tr("Undo"), self.undo_wanted.emit)
        self._timer.stop()
        self._fresh = True  # an act may itself bring another question
        QTimer.singleShot(0, self, self._let_age)

    def currentMessage(self) -> str:
        """What stands at its left."""
        return self.words.words

    def clear(self) -> None:
        """Say nothing: something else is looked at."""
        if not self._fresh:
            self._show("", "", None)

    def _let_age(self) -> None:
        self._fresh = False

    def _show(self, sentence: str, link: str, follow: Callable[[], object] | None) -> None:
        self._linked = follow
        self.words.show_words(sentence)
        self.words.setMinimumWidth(0 if not sentence else min(self.words.sizeHint().width() + 10, self.width() // 2))
        self.link.setText(link)
        self.link.setVisible(bool(link))

    def _follow_link(self) -> None:
        if self._linked is not None:
            self._linked()

    def show_kept(self, sentence: str) -> None:
        """Say whether every edit is in the journal."""
        self.kept.setText(sentence)

    def show_document(self, document: Document | None) -> None:
        """Say in which language the document is, how much of it is doubtful, and who reviews it."""
        if document is None:
            self.facts.setText("")
            return
        doubtful = sum(bool(part.doubts) for part in document.dossier.structure.segments())
        reviewer = document.review.reviewer.name or self.tr("no reviewer yet")
        language = document.dossier.facts.language or "?"
        self.facts.setText("   ".join((language, self.tr("doubtful boundaries: {0}").format(doubtful), reviewer)))
