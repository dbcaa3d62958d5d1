"""The document page: the navigator, and beside it one question over its answers and what is found of it."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTableView, QVBoxLayout, QWidget

from annotator.gui.style.remembered import decoded
from annotator.gui.style.sizes import scaled
from annotator.gui.views.question.panel import Panel
from annotator.gui.views.questions.panel import QuestionsPanel
from annotator.gui.views.source import Band, Pane
from annotator.gui.views.source.measure import FEWEST, letters, width_of

if TYPE_CHECKING:
    from annotator.gui.views.workspace.slim import SlimDocuments

VERSION = "2"
"""Of the layout that is remembered; one of another version is left, and the default one taken."""
SIDE_SHARE, SIDE_LEAST, SIDE_MOST = 0.206, 240, 372
PANEL_SHARE, PANEL_LEAST, PANEL_MOST = 0.2935, 340, 520
"""Of the window's width, and pixels: 264 and 376 of 1280, 297 and 423 of 1440."""
HANDLE = 5


class Side(QWidget):
    """The left column: a place for the documents of a workspace, and the navigator under it."""

    def __init__(self, navigator: QuestionsPanel) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.documents: SlimDocuments | None = None
        """Where there is a workspace."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(navigator, 1)
        self._column = layout

    def list_documents(self, table: QTableView) -> SlimDocuments:
        """Have the documents over the navigator, as the table of their workspace has them."""
        from annotator.gui.views.workspace.slim import SlimDocuments

        if self.documents is None:
            self.documents = SlimDocuments()
            self._column.insertWidget(0, self.documents)
        self.documents.follow(table)
        return self.documents


class DocumentPage(QWidget):
    """Three columns with two handles; in a window too narrow for the text the navigator is a rail.

    `side_changed(whether it is whole)` tells that the navigator became a rail, or whole again. `comparing_left` that
    what stood in the panel's place is to go.
    """

    side_changed = Signal(bool)
    comparing_left = Signal()

    def __init__(self, navigator: QuestionsPanel, band: Band, pane: Pane, panel: Panel) -> None:
        super().__init__()
        self.navigator, self.band, self.pane, self.panel = navigator, band, pane, panel
        self.side = Side(navigator)
        self._moved = False
        self._wanted: bool | None = None
        self.inner = QSplitter(Qt.Orientation.Horizontal)
        self.inner.addWidget(pane)
        self.beside = QStackedWidget()
        self.beside.addWidget(panel)
        self.inner.addWidget(self.beside)
        right = QWidget()
        rows = QVBoxLayout(right)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(band)
        rows.addWidget(self.inner, 1)
        self.outer = QSplitter(Qt.Orientation.Horizontal)
        self.outer.addWidget(self.side)
        self.outer.addWidget(right)
        for splitter, stretching in ((self.outer, 1), (self.inner, 0)):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
            splitter.setStretchFactor(stretching, 1)
            splitter.splitterMoved.connect(self._note_move)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.outer)
        pane.text_stands_at.connect(band.stand_at)
        self.navigator.asked.changed.connect(self._share_out)
        self.setTabOrder(pane, panel)

    def show_beside(self, widget: QWidget | None) -> None:
        """Show `widget` in the panel's place; the panel again where it is None."""
        shown = self.beside.currentWidget()
        if shown is not None and shown is not self.panel:
            self.beside.removeWidget(shown)
        if widget is not None:
            self.beside.addWidget(widget)
        self.beside.setCurrentWidget(widget or self.panel)

    @property
    def side_is_whole(self) -> bool:
        """Whether the navigator is more than a rail."""
        return not self.navigator.delegate.rail

    def list_documents(self, table: QTableView) -> SlimDocuments:
        """Show the documents of a workspace over the navigator."""
        shown = self.side.list_documents(table)
        shown.setVisible(self.side_is_whole)
        return shown

    def list_no_documents(self) -> None:
        """There is no workspace any more."""
        if self.side.documents is not None:
            self.side.documents.leave()

    def toggle_side(self) -> None:
        """Show the navigator as a rail, or whole again; it stays so."""
        self._wanted = not self.side_is_whole
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def reset(self) -> None:
        """Give every column its share again."""
        self._moved, self._wanted = False, None
        self._share_out()

    def _share_out(self) -> None:
        """Make a rail of the navigator where the text would be too narrow, and share the width."""
        width = self.width()
        panel = max(scaled(PANEL_LEAST), min(PANEL_MOST, round(PANEL_SHARE * width)))
        side = max(scaled(SIDE_LEAST), min(SIDE_MOST, round(SIDE_SHARE * width)))
        beside = self.pane.answers.gutter.width_needed() + 12
        narrow = width - side - panel - beside < width_of(FEWEST, letters(0))
        if narrow:
            panel = scaled(PANEL_LEAST)
        whole = not narrow if self._wanted is None else self._wanted
        self._show_side(whole or self.navigator.asked.asks)  # what is asked would not be seen in a rail
        if self._moved:
            return
        left = side if self.side_is_whole else self.navigator.rail_width
        self.outer.setSizes([left, width - left])
        self.inner.setSizes([width - left - panel, panel])

    def _show_side(self, whole: bool) -> None:
        self.side.setMinimumWidth(scaled(160) if whole else self.navigator.rail_width)
        self.side.setMaximumWidth(scaled(640) if whole else self.navigator.rail_width)
        if self.side.documents is not None:
            self.side.documents.setVisible(whole and self.side.documents.follows)
        if whole is not self.side_is_whole:
            self.navigator.show_rail(not whole)
            self.side_changed.emit(whole)

    def _note_move(self, *_: int) -> None:
        self._moved = True

    def state(self) -> str:
        """Where the handles are, as text to be remembered; nothing where they are as at first."""
        if not self._moved and self._wanted is None:
            return ""
        kept = [base64.b64encode(s.saveState().data()).decode() for s in (self.outer, self.inner)]
        side = {None: "", True: "whole", False: "rail"}[self._wanted]
        return ":".join([VERSION, *(kept if self._moved else ["", ""]), side])

    def restore(self, state: str) -> None:
        """Put the handles where `state` says; where it says nothing that is understood, where they are at first."""
        version, _, rest = state.partition(":")
        outer, _, rest = rest.partition(":")
        inner, _, side = rest.partition(":")
        if version != VERSION:
            return
        self._wanted = {"whole": True, "rail": False}.get(side)
        if outer and inner:
            self._moved = all((self.outer.restoreState(decoded(outer)), self.inner.restoreState(decoded(inner))))
        self._share_out()
