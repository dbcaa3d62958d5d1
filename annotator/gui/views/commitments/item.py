"""A commitment, or one that the program suggests, as it stands in the panel."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from annotator.app.suggestions import Suggestion
from annotator.core.commitments import Commitment, LinkType
from annotator.gui.translation.words import STATUSES, TYPES, lowered, number, word
from annotator.gui.views.parts.buttons import IconButton, KeyBadge
from annotator.gui.views.parts.day import local_day
from annotator.gui.views.parts.quote import Barred
from annotator.gui.views.parts.texts import Caption, Words


class CommitmentItem(Barred):
    """Its words, and when it is due for which questions. Emits `chosen(id)`; what is chosen opens under it."""

    chosen = Signal(str)

    def __init__(self, commitment: Commitment, *, overdue: bool) -> None:
        super().__init__("commitment")
        self.commitment = commitment
        self.words = Words(commitment.summary)
        due = local_day(commitment.due) if commitment.due else commitment.due_text
        when = self.tr("overdue since {0}") if overdue else self.tr("due {0}")
        questions = ", ".join(number(q) for q in commitment.targets(LinkType.RESPONDS_TO))
        parts = (
            lowered(word(STATUSES[commitment.status])),
            when.format(due) if due else self.tr("no date"),
            self.tr("for {0}").format(questions) if questions else self.tr("for no question"),
        )
        self.facts = Caption(" · ".join(parts))
        self.open = IconButton("down", self.tr("Open the commitment “{0}”").format(commitment.summary))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        row.addWidget(self.open)
        self.rows.addLayout(row)
        self.rows.addWidget(self.facts)
        self.clicked.connect(self._tell)
        self.open.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.chosen.emit(self.commitment.id)


class SuggestionItem(Barred):
    """What the program suggests, and its first and last day. Emits `chosen`, `accepted` and `dismissed` with it."""

    chosen = Signal(Suggestion)
    accepted = Signal(Suggestion)
    dismissed = Signal(Suggestion)

    def __init__(self, suggestion: Suggestion, words: str, due: Iterable[str], *, current: bool) -> None:
        super().__init__("commitment", dashed=True)
        self.suggestion = suggestion
        self.words = Words(words)
        kind = lowered(word(TYPES[suggestion.type]))
        facts = ", ".join(filter(None, (kind, " – ".join(map(local_day, due)))))
        self.facts = Caption(self.tr("suggestion of the program: {0}").format(facts))
        self.accept = QPushButton(self.tr("Accept"))
        self.dismiss = IconButton("close", self.tr("Dismiss the suggestion (X)"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.facts, 1)
        row.addWidget(self.accept)
        row.addWidget(KeyBadge("Y" if current else ""))
        row.addWidget(self.dismiss)
        self.rows.addWidget(self.words)
        self.rows.addLayout(row)
        self.clicked.connect(self._choose)
        self.accept.clicked.connect(self._accept)
        self.dismiss.clicked.connect(self._dismiss)

    def _choose(self) -> None:
        self.chosen.emit(self.suggestion)

    def _accept(self) -> None:
        self.accepted.emit(self.suggestion)

    def _dismiss(self) -> None:
        self.dismissed.emit(self.suggestion)
