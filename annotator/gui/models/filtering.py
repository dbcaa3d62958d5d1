"""Which questions the list shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from annotator.core.codebook import Verdict
from annotator.core.progress import Attention, attention
from annotator.gui.models.questions import QuestionsModel


class Look(StrEnum):
    """Questions that deserve a look for some reason."""

    ANY = "any"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class QuestionFilter:
    """What a question must be to be shown; by default every question is.

    `verdicts` None: whatever the verdict; else one of them (None among them: not yet reviewed). `reason`: the id of
    its primary reason or of another. `look`: it deserves one. `text`: stands in its id, wording or comment.
    """

    verdicts: frozenset[Verdict | None] | None = None
    reason: str | None = None
    look: Look | None = None
    text: str = ""


class FilteredQuestions(QSortFilterProxyModel):
    """The questions that a filter lets through."""

    def __init__(self, source: QuestionsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.questions = source
        self.wanted = QuestionFilter()
        self.setSourceModel(source)

    def set_filter(self, wanted: QuestionFilter) -> None:
        """Show other questions."""
        self.wanted = wanted
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        model, wanted = self.questions, self.wanted
        if wanted == QuestionFilter() or model.dossier is None or model.review is None:
            return True
        question = model.question(model.index(row, 0, parent))
        found = model.review.assessment(question.id)
        if wanted.verdicts is not None and not (question.judged and found.verdict in wanted.verdicts):
            return False
        if wanted.reason is not None and wanted.reason not in (found.reason, *found.other_reasons):
            return False
        if wanted.look is not None:
            looks = attention(model.dossier, model.review, question.id)
            if not looks or (wanted.look is Look.DOUBTFUL and Attention.DOUBTFUL not in looks):
                return False
        text = wanted.text.casefold()
        return not text or any(
            text in words.casefold() for words in (question.id, model.wording(question), found.comment)
        )
