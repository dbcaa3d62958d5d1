"""The questions of a dossier as a tree, with what a reviewer found of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from annotator.core.printed import on_one_line
from annotator.core.progress import attention
from annotator.core.review import Dossier, Review
from annotator.core.structure import Question
from annotator.gui.document import Document
from annotator.gui.language.words import ATTENTION, VERDICTS, word
from annotator.gui.look.theme import LIGHT, VERDICT_SYMBOLS, Theme

Index = QModelIndex | QPersistentModelIndex
ID = Qt.ItemDataRole.UserRole
SHOWN_CHARACTERS = 300
"""Of a question's wording in its row; more never fits."""


class Column(IntEnum):
    """What each column shows."""

    LABEL, WORDING, VERDICT, ANSWER = range(4)


class QuestionsModel(QAbstractItemModel):
    """Rows are questions; sub-questions and follow-ups are under their parent."""

    # Of the class too: a view that outlives the model's Python half by a moment still asks how many rows there are.
    _order: Sequence[Question] = ()
    _children: Mapping[str | None, list[int]] = MappingProxyType({})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.dossier: Dossier | None = None
        self.review: Review | None = None
        self._place: dict[str, tuple[int, int]] = {}  # id -> (number in `_order`, row under its parent)
        self._wordings: dict[str, str] = {}

    def show_document(self, document: Document) -> None:
        """Show other questions."""
        self.beginResetModel()
        self.dossier, self.review = document.dossier, document.review
        self._order = document.dossier.structure.questions
        self._place, self._wordings = {}, {}
        children: dict[str | None, list[int]] = {}
        for number, question in enumerate(self._order):
            siblings = children.setdefault(question.parent, [])
            self._place[question.id] = (number, len(siblings))
            siblings.append(number)
        self._children = children
        self.endResetModel()

    def show_findings(self, document: Document, questions: frozenset[str] | None = None) -> None:
        """Show other findings of `questions`, of all where none are named."""
        self.dossier, self.review = document.dossier, document.review
        if questions is None:
            for siblings in self._children.values():
                first, last = (self.index_of(self._order[n].id) for n in (siblings[0], siblings[-1]))
                self.dataChanged.emit(first, last.siblingAtColumn(Column.ANSWER))
            return
        for question_id in questions & self._place.keys():
            index = self.index_of(question_id)
            self.dataChanged.emit(index, index.siblingAtColumn(Column.ANSWER))

    def index_of(self, question_id: str | None) -> QModelIndex:
        """The first cell of a question's row; an invalid index where there is none."""
        if question_id is None or question_id not in self._place:
            return QModelIndex()
        number, row = self._place[question_id]
        return self.createIndex(row, 0, number)

    def question(self, index: Index) -> Question:
        """The question of a row."""
        return self._order[index.internalId()]

    def wording(self, question: Question) -> str:
        """Its wording in one line."""
        assert self.dossier is not None
        if question.id not in self._wordings:
            text = self.dossier.source.text
            self._wordings[question.id] = on_one_line(text[question.body : question.span.end], text)
        return self._wordings[question.id]

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        siblings = self._children.get(self._order[parent.internalId()].id if parent.isValid() else None, [])
        if not (0 <= row < len(siblings) and 0 <= column < len(Column)):
            return QModelIndex()
        return self.createIndex(row, column, siblings[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        return self.index_of(self.question(index).parent) if index.isValid() else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.column() > 0:
            return 0
        return len(self._children.get(self.question(parent).id if parent.isValid() else None, ()))

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(Column)

    def depth(self) -> int:
        """How many levels of questions there are; 0 without any."""
        if self.dossier is None:
            return 0
        parents = (q for q in self._order if q.id in self._children)
        return max((self.dossier.structure.depth(q) + 2 for q in parents), default=1)

    def widest(self, column: Column) -> str:
        """The longest text of a column with short ones, to make the column as wide once and for all."""
        if column is Column.VERDICT:
            return max((f"{VERDICT_SYMBOLS[v]} {word(english)}" for v, english in VERDICTS.items()), key=len)
        if column is Column.LABEL:
            return max((q.id for q in self._order), key=len, default="")
        answers = self.dossier.structure.answers if self.dossier is not None else ()
        return max((f"{a.label or a.id} !" for a in answers), key=len, default="")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("No."), self.tr("Question"), self.tr("Verdict"), self.tr("Answer"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.dossier is None:
            return None
        question, column = self.question(index), Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(question, column)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._explained(question, column)
            case Qt.ItemDataRole.ForegroundRole:
                return self._colour(question, column)
            case Qt.ItemDataRole.FontRole if column is Column.ANSWER and self._looks(question):
                bold = QFont()
                bold.setBold(True)
                return bold
            case _:
                return question.id if role == ID else None

    def _shown(self, question: Question, column: Column) -> str:
        assert self.dossier is not None
        match column:
            case Column.LABEL:
                return question.id
            case Column.WORDING:
                return self.wording(question)[:SHOWN_CHARACTERS]
            case Column.VERDICT:
                if not question.judged:
                    return self.tr("stem")
                verdict = self._verdict(question)
                return f"{VERDICT_SYMBOLS[verdict]} {word(VERDICTS[verdict])}"
        claims = ", ".join(a.label or a.id for a in self.dossier.structure.answers_for(question.id))
        return f"{claims} !" if self._looks(question) else claims

    def _explained(self, question: Question, column: Column) -> str | None:
        if column is Column.WORDING:
            return self.wording(question)
        if column is Column.ANSWER:
            return "\n".join(word(ATTENTION[look]) for look in self._looks(question)) or None
        return None

    def _colour(self, question: Question, column: Column) -> QColor | None:
        if column is Column.VERDICT:
            return self.theme.verdict(self._verdict(question))
        if column is Column.WORDING and not question.judged:
            return QColor(self.theme.quiet)
        return None

    def _verdict(self, question: Question) -> Any:
        assert self.review is not None
        return self.review.assessment(question.id).verdict if question.judged else None

    def _looks(self, question: Question) -> tuple[Any, ...]:
        assert self.dossier is not None
        assert self.review is not None
        return attention(self.dossier, self.review, question.id)
