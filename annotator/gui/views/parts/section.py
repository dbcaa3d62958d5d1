"""The head of a section of the panel: its name, the key that leads there, and what can be done at its right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.gui.views.parts.buttons import KeyBadge
from annotator.gui.views.parts.texts import SectionName


class Section(QWidget):
    """One line."""

    def __init__(self, name: str, key: str = "", *acts: QWidget) -> None:
        super().__init__()
        self.name, self.key = SectionName(name), KeyBadge(key)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.name)
        row.addWidget(self.key)
        row.addStretch(1)
        for act in acts:
            row.addWidget(act)
