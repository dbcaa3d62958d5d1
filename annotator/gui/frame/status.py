"""The status bar: what was just done, what is worked on, and whether it is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStatusBar

from annotator.gui.document import Document
from annotator.gui.frame.working import Working

SAID_FOR = 15_000
"""Milliseconds that a sentence stands there."""


class Status(QStatusBar):
    """Sentences at its left; language, doubts, reviewer and the state of the journal at its right."""

    def __init__(self) -> None:
        super().__init__()
        self.working, self.facts, self.kept = Working(), QLabel(), QLabel()
        for widget in (self.working, self.facts, self.kept):
            self.addPermanentWidget(widget)

    def say(self, sentence: str) -> None:
        """Tell the user a sentence."""
        self.showMessage(sentence, SAID_FOR)

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
