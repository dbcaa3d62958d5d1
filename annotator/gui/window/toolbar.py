"""The toolbar: what is needed all the time, in one row that shrinks to icons before anything is cut."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolBar, QToolButton, QWidget

from annotator.gui.style.icons import icon
from annotator.gui.style.sizes import scaled
from annotator.gui.style.theme import theme
from annotator.gui.views.parts.buttons import FindButton, Way
from annotator.gui.views.parts.texts import native_keys

BARE = ("toggle_side", "save_file", "undo", "redo")
ON_SELECTION = ("add_evidence", "add_commitment", "add_note")
FIND_WIDTH = 150


class Toolbar(QToolBar):
    """Its buttons do actions of the table, by name."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._actions = actions
        self.setWindowTitle(self.tr("Main toolbar"))
        self.setObjectName("main")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for place, name in enumerate(BARE):
            self.addAction(actions[name])
            if place in (0, 3):
                self.addSeparator()
        self.question, self.document = Way(), Way()
        self._add_ways()
        self.addSeparator()
        self._words = {
            "add_evidence": self.tr("Evidence"),
            "add_commitment": self.tr("Commitment"),
            "add_note": self.tr("Note"),
        }
        self._labelled: list[QToolButton] = []
        self._selected = False
        for name in ON_SELECTION:
            actions[name].setIconText(self._words[name])
            self.addAction(actions[name])
            button = self.widgetForAction(actions[name])
            assert isinstance(button, QToolButton)
            self._labelled.append(button)
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spacer)
        self.finding = FindButton()
        self.finding.setToolTip(actions["find_words"].toolTip())
        self.finding.setAccessibleName(self.tr("Find"))
        self.finding.clicked.connect(actions["find_words"].trigger)
        self.addWidget(self.finding)
        self.end = QPushButton()
        self.end.clicked.connect(self._do_end)
        self.addWidget(self.end)
        self._end = "complete_review"
        self.show_view(False)
        self.show_complete(False)
        self.enable(False)
        self._fit()

    def _add_ways(self) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(0)
        self.question.setText(self.tr("Question"))
        self.document.setText(self.tr("Document"))
        for way, tip in (
            (self.question, self.tr("The question over its answers (D)")),
            (self.document, self.tr("All of the source (D)")),
        ):
            way.setCheckable(True)
            way.setToolTip(tip)
            way.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            way.clicked.connect(self._choose_way)
            row.addWidget(way)
        self.addWidget(holder)

    def show_view(self, whole: bool) -> None:
        """Show which view of the text is up."""
        self.question.setChecked(not whole)
        self.document.setChecked(whole)

    def show_complete(self, complete: bool) -> None:
        """Offer what comes last: completing the review, or handing it over."""
        self._end = "export_findings" if complete else "complete_review"
        self.end.setEnabled(self._actions[self._end].isEnabled())
        self.end.setText(self.tr("Export…") if complete else self.tr("Complete review"))
        self.end.setToolTip(self._actions[self._end].toolTip())

    def enable(self, possible: bool) -> None:
        """Enable what takes an open file."""
        for widget in (self.question, self.document, self.finding):
            widget.setEnabled(possible)
        self.show_selected(self._selected)
        self.end.setEnabled(self._actions[self._end].isEnabled())

    def show_selected(self, selected: bool) -> None:
        """Have what needs selected words look so; its key goes on saying what to do."""
        self._selected = selected
        for action in map(self._actions.__getitem__, ON_SELECTION):
            button = self.widgetForAction(action)
            if button is not None:  # a window that goes has none any more
                button.setEnabled(selected and action.isEnabled())

    def recolour(self) -> None:
        """Draw the icons of what is no action in the colours of now."""
        self.show_selected(self._selected)
        self.finding.setIcon(icon("find", theme().ink))
        side = scaled(18)
        self.setIconSize(QSize(side, side))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Words beside the icons, as far as there is room for them."""
        metrics = self.fontMetrics()
        words = sum(metrics.horizontalAdvance(w) + 46 for w in self._words.values())
        ways = sum(metrics.horizontalAdvance(w.text()) + 34 for w in (self.question, self.document))
        rest = 4 * scaled(36) + 80 + ways + metrics.horizontalAdvance(self.end.text()) + 44
        find = max(FIND_WIDTH, metrics.horizontalAdvance(native_keys(self.tr("Find  Ctrl+F"))) + 50)
        room = self.width() - rest
        named, wide = room > words + 120, room > words + find
        for button, name in zip(self._labelled, ON_SELECTION, strict=True):
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if named else style.ToolButtonIconOnly)
            button.setAccessibleName(self._words[name])
        self.finding.setText(native_keys(self.tr("Find  Ctrl+F")))
        self.finding.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if wide else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        self.finding.setMinimumWidth(find if wide else 0)

    def _choose_way(self) -> None:
        whole = self.sender() is self.document
        self.show_view(self._actions["toggle_view"].isChecked())
        if whole is not self._actions["toggle_view"].isChecked():
            self._actions["toggle_view"].trigger()

    def _do_end(self) -> None:
        self._actions[self._end].trigger()
