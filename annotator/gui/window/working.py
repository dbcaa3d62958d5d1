"""In the status bar: that the program is busy with something long, and a way out of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

PATIENCE = 400
"""Milliseconds before anything is shown: what is done sooner needs no bar."""
WIDTH = 120
"""Pixels of the bar, which has no end: nobody knows how long it takes."""


class Working(QWidget):
    """Shown while the program is busy. `stop_wanted` comes when the reviewer presses the button, or Escape."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(WIDTH)
        self.bar.setAccessibleName(self.tr("Working"))
        self.button = QPushButton(self.tr("Cancel"))
        self.button.setToolTip(self.tr("Stop opening or exporting (Esc); what is open stays as it is"))
        self.button.clicked.connect(self.stop_wanted)
        self.escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)  # works while this is visible
        self.escape.activated.connect(self.stop_wanted)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self.show)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(self.bar)
        layout.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # the bar of the window stretches it
        self.hide()

    def show_busy(self, busy: bool) -> None:
        """Begin to wait, or be done with it."""
        if busy:
            self._patience.start()
        else:
            self._patience.stop()
            self.hide()
