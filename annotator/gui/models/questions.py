"""The questions of a dossier as a list, with what a reviewer found of each."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.core.codebook import Verdict
from annotator.core.printed import on_one_line
from annotator.core.progress import Attention, attention
from annotator.core.review import Dossier, Review
from annotator.core.structure import Question, Structure
from annotator.gui.document import Document
from annotator.gui.translation.words import ATTENTION, VERDICTS, number, word

Index = QModelIndex | QPersistentModelIndex
ID = Qt.ItemDataRole.UserRole
ROW = Qt.ItemDataRole.UserRole + 1
"""The whole row, as a `QuestionRow`: to who draws it."""
SHOWN_CHARACTERS = 300
"""Of a question's wording in its row; more never fits."""


class Joint(IntEnum):
    """Where a row is in the bracket around questions that one answer claims."""

    NONE, FIRST, MIDDLE, LAST = range(4)


class QuestionRow:
    """What is drawn of a question."""

    __slots__ = ("depth", "doubtful", "joint", "judged", "number", "verdict", "wording")

    def __init__(self, model: QuestionsModel, question: Question) -> None:
        self.number, self.judged = number(question.id), question.judged
        self.wording = model.wording(question)[:SHOWN_CHARACTERS]
        self.verdict = model.verdict(question)
        self.depth, self.joint = model.depth(question), model.joint(question)
        self.doubtful = bool(question.doubts)


class QuestionsModel(QAbstractListModel):
    """A row for each question, in the order of the text; a stem, which is not judged, cannot be chosen."""

    # Of the class too: a view that outlives the model's Python half by a moment still asks how many rows there are.
    _order: Sequence[Question] = ()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dossier: Dossier | None = None
        self.review: Review | None = None
        self._place: dict[str, int] = {}
        self._wordings: dict[str, str] = {}
        self._joint: dict[str, Joint] = {}

    def show_document(self, document: Document) -> None:
        """Show other questions."""
        self.beginResetModel()
        self.dossier, self.review = document.dossier, document.review
        self._order = document.dossier.structure.questions
        self._place = {question.id: row for row, question in enumerate(self._order)}
        self._wordings, self._joint = {}, _joint(document.dossier.structure)
        self.endResetModel()

    def show_findings(self, document: Document, questions: frozenset[str] | None = None) -> None:
        """Show other findings of `questions`, of all where none are named."""
        self.dossier, self.review = document.dossier, document.review
        if questions is None and self._order:
            self.dataChanged.emit(self.index(0), self.index(len(self._order) - 1))
        for question_id in (questions or frozenset()) & self._place.keys():
            index = self.index_of(question_id)
            self.dataChanged.emit(index, index)

    def index_of(self, question_id: str | None) -> QModelIndex:
        """The row of a question; an invalid index where there is none."""
        row = self._place.get(question_id) if question_id is not None else None
        return QModelIndex() if row is None else self.index(row)

    def question(self, index: Index) -> Question:
        """The question of a row."""
        return self._order[index.row()]

    def wording(self, question: Question) -> str:
        """Its wording in one line."""
        assert self.dossier is not None
        if question.id not in self._wordings:
            text = self.dossier.source.text
            self._wordings[question.id] = on_one_line(text[question.body : question.span.end], text)
        return self._wordings[question.id]

    def verdict(self, question: Question) -> Verdict | None:
        """What the reviewer found of it; None for a stem."""
        assert self.review is not None
        return self.review.assessment(question.id).verdict if question.judged else None

    def depth(self, question: Question) -> int:
        """How many questions it stands under."""
        assert self.dossier is not None
        return self.dossier.structure.depth(question)

    def joint(self, question: Question) -> Joint:
        """Where it is in a bracket."""
        return self._joint.get(question.id, Joint.NONE)

    def longest_number(self) -> str:
        """The number that takes most room."""
        return max((number(question.id) for question in self._order), key=len, default="")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._order)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self.question(index).judged:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.dossier is None or self.review is None:
            return None
        question = self.question(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                found = word(VERDICTS[self.verdict(question)]) if question.judged else self.tr("stem")
                return f"{number(question.id)}. {self.wording(question)[:SHOWN_CHARACTERS]} — {found}"
            case Qt.ItemDataRole.ToolTipRole:
                looks = [word(ATTENTION[look]) for look in self._looks(question)]
                return "\n".join([self.wording(question), *looks])
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return ", ".join(word(ATTENTION[look]) for look in self._looks(question)) or None
            case _:
                return question.id if role == ID else QuestionRow(self, question) if role == ROW else None

    def _looks(self, question: Question) -> tuple[Attention, ...]:
        assert self.dossier is not None
        assert self.review is not None
        return attention(self.dossier, self.review, question.id)


def _joint(structure: Structure) -> dict[str, Joint]:
    """The brackets around neighbours that the same answer claims."""
    judged = [q.id for q in structure.judged]
    claimed = {q: structure.answers_for(q) for q in judged}
    tied = {(one, other) for one, other in pairwise(judged) if claimed[one] and claimed[one] == claimed[other]}
    found: dict[str, Joint] = {}
    for before, here, after in zip([None, *judged], judged, [*judged[1:], None], strict=False):
        up, down = (before, here) in tied, (here, after) in tied
        found[here] = (Joint.NONE, Joint.LAST, Joint.FIRST, Joint.MIDDLE)[up + 2 * down]
    return found
