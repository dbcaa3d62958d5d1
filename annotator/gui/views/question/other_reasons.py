"""The reasons beside the primary one: a button that names them, with a menu to tick them in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from annotator.core.codebook import Reason
from annotator.core.review import Assessment
from annotator.gui.language.words import language


class OtherReasons(QToolButton):
    """Emits `chosen` with the ids of all that are ticked."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        self.setMenu(menu)
        menu.triggered.connect(self._tell)

    def show_reasons(self, reasons: Iterable[Reason], found: Assessment | None) -> None:
        """Offer `reasons` but the primary one, with those ticked that were found besides."""
        menu = self.menu()
        menu.clear()
        ticked = found.other_reasons if found is not None else ()
        labels: list[str] = []
        for reason in reasons:
            if found is not None and reason.id == found.reason:
                continue
            label = reason.label.in_language(language())
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setChecked(reason.id in ticked)
            action.setData(reason.id)
            if reason.id in ticked:
                labels.append(label)
        self.setText(", ".join(labels) or self.tr("No other reasons"))
        self.setToolTip(self.tr("Reasons beside the first"))

    def _tell(self) -> None:
        self.chosen.emit(tuple(action.data() for action in self.menu().actions() if action.isChecked()))
