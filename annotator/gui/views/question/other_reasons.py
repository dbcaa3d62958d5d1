"""The reasons beside the primary one: a menu to tick them in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from annotator.core.codebook import Reason
from annotator.core.review import Assessment
from annotator.gui.translation.words import language
from annotator.gui.views.parts.buttons import LinkButton


class OtherReasons(LinkButton):
    """Emits `chosen` with the ids of all that are ticked."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("+ other reason"), parent)
        self.setToolTip(self.tr("Reasons beside the first"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.setMenu(menu)
        menu.triggered.connect(self._tell)

    def show_reasons(self, reasons: Iterable[Reason], found: Assessment | None) -> None:
        """Offer `reasons` but the primary one, with those ticked that were found besides."""
        menu = self.menu()
        menu.clear()
        ticked = found.other_reasons if found is not None else ()
        for reason in reasons:
            if found is None or reason.id != found.reason:
                action = menu.addAction(reason.label.in_language(language()))
                action.setCheckable(True)
                action.setChecked(reason.id in ticked)
                action.setData(reason.id)

    def _tell(self) -> None:
        self.chosen.emit(tuple(action.data() for action in self.menu().actions() if action.isChecked()))
