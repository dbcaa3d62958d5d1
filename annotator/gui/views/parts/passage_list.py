"""A list of passages: choose one to see it in the text, remove one by key or menu."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QMenu, QWidget

from annotator.core.anchors import Passage
from annotator.core.spans import Span
from annotator.gui.views.parts.growing import two_lines
from annotator.gui.views.parts.removing import RemovingList

SPAN = Qt.ItemDataRole.UserRole


class PassageList(RemovingList):
    """Emits `passage_chosen` and `passage_removed` with the place in code points, end exclusive."""

    passage_chosen = Signal(int, int)
    passage_removed = Signal(int, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        self.removing.connect(self.remove_chosen)
        self.customContextMenuRequested.connect(self._offer)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Two passages at least; a larger panel shows more."""
        return two_lines(self, super().minimumSizeHint())

    def show_passages(self, passages: Iterable[Passage]) -> None:
        """Show these; the one that was chosen stays chosen where it is still there."""
        chosen = self.chosen()
        self.clear()
        for passage in passages:
            item = QListWidgetItem(f"“{' '.join(passage.exact.split())}”")
            item.setData(SPAN, (passage.span.start, passage.span.end))
            item.setToolTip(passage.exact)
            self.addItem(item)
            if passage.span == chosen:
                self.setCurrentItem(item)

    def chosen(self) -> Span | None:
        """The place of the chosen passage."""
        item = self.currentItem()
        return Span(*item.data(SPAN)) if item is not None else None

    def remove_chosen(self) -> None:
        """Tell that the chosen passage is not wanted any more; the only one there is needs no choosing."""
        if self.count() == 1:
            self.setCurrentRow(0)
        span = self.chosen()
        if span is not None:
            self.passage_removed.emit(span.start, span.end)

    def _choose(self, item: QListWidgetItem) -> None:
        self.passage_chosen.emit(*item.data(SPAN))

    def _offer(self, at: QPoint) -> None:
        if self.itemAt(at) is None:
            return
        menu = QMenu(self)
        show = menu.addAction(self.tr("Show in the text"))
        remove = menu.addAction(self.tr("Remove"))
        picked = menu.exec(self.mapToGlobal(at))
        if picked is show:
            self._choose(self.currentItem())
        elif picked is remove:
            self.remove_chosen()
