"""The documents of a workspace beside one of them: a slim list over the questions, which folds to its heading."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.workspace.searching import Row
from annotator.gui.models.documents import ROW, Column, DocumentsModel
from annotator.gui.style.sizes import scaled

SHOWN = 5
"""Rows: the one that is open, and two at either side."""
ROW_HEIGHT = 26


class SlimDocuments(QWidget):
    """Follows the table of the workspace page. Emits `wanted(Row)` when another document is to be opened."""

    wanted = Signal(Row)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fold, self.list = QToolButton(), QListView()
        self._shown = True
        self.fold.setAutoRaise(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setToolTip(self.tr("Show or fold the list of documents"))
        self.list.setAccessibleName(self.tr("Documents"))
        self.list.setModelColumn(Column.TITLE)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Signed(self.list))
        self.list.setFixedHeight(scaled(SHOWN * ROW_HEIGHT))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 4, 0, 4)
        rows.setSpacing(2)
        rows.addWidget(self.fold)
        rows.addWidget(self.list)
        self.fold.clicked.connect(self._turn)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.hide()

    @property
    def follows(self) -> bool:
        """Whether there is a workspace."""
        return isinstance(self.list.model(), DocumentsModel)

    def follow(self, table: QTableView) -> None:
        """Show what the table lists, and have current what is current there."""
        if self.list.model() is not table.model():
            self.list.setModel(table.model())
            self.list.setSelectionModel(table.selectionModel())
            self.list.setModelColumn(Column.TITLE)
            for changed in (table.model().modelReset, table.model().dataChanged):
                changed.connect(self._count)
        self._fold()
        self._count()
        self.list.scrollTo(table.currentIndex(), QListView.ScrollHint.PositionAtCenter)

    def leave(self) -> None:
        """There is nothing to follow any more."""
        self.list.setModel(None)
        self.hide()

    def _count(self) -> None:
        if self.follows:
            count = self.locale().toString(self.list.model().rowCount())
            self.fold.setText(self.tr("Documents") + f"  {count}")

    def _turn(self) -> None:
        self._shown = not self._shown
        self._fold()

    def _fold(self) -> None:
        self.list.setVisible(self._shown)
        self.fold.setArrowType(Qt.ArrowType.DownArrow if self._shown else Qt.ArrowType.RightArrow)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Row):
            self.wanted.emit(row)


class _Signed(QStyledItemDelegate):
    """A title with the sign of its state."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        sign = index.sibling(index.row(), Column.STATE).data(Qt.ItemDataRole.DecorationRole)
        if sign is not None:
            option.icon = sign
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(scaled(16), scaled(16))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(scaled(ROW_HEIGHT), scaled(ROW_HEIGHT))  # as wide as the list: what is longer is cut
