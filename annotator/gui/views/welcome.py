"""What an empty window says: open a file, drop one, or try the sample."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.app.settings import Seat
from annotator.gui.style.icons import icon
from annotator.gui.style.sizes import scaled
from annotator.gui.style.theme import theme
from annotator.gui.views.parts.buttons import IconButton
from annotator.io.team.places import address_of, shown

PATH = Qt.ItemDataRole.UserRole
COLUMN = 640
"""Pixels that the page takes of a wide window."""
MOST_ROWS = 6
"""Files that are listed without scrolling."""


class WelcomePage(QWidget):
    """Tells what the user wants to open."""

    open_wanted = Signal()
    sample_wanted = Signal()
    file_chosen = Signal(str)
    pin_wanted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self.tr("Did the minister answer the question?"))
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        self.title.setFont(font)
        self.title.setWordWrap(True)
        self.words = QLabel(
            self.tr("Open a written question with its answer, or a review you saved. Or drop a file here.")
        )
        self.words.setWordWrap(True)
        self.open = QPushButton(self.tr("Open a file…"))
        self.open.setDefault(True)
        self.sample = QPushButton(self.tr("Try the sample"))
        self.recent_heading = QLabel(self.tr("Recent files"))
        self.looked_for = QLineEdit()
        self.looked_for.setPlaceholderText(self.tr("Find by title, name or folder"))
        self.looked_for.setAccessibleName(self.looked_for.placeholderText())
        self.pin = IconButton("pin", self.tr("Keep the chosen file first"))
        self.pin.setCheckable(True)
        self._seats: tuple[tuple[Seat, bool], ...] = ()
        self.recent = QListWidget()
        self.recent.setAccessibleName(self.tr("Recent files"))
        self.recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.recent.setSpacing(2)
        self._arrange()
        self.open.clicked.connect(self.open_wanted)
        self.sample.clicked.connect(self.sample_wanted)
        self.recent.itemActivated.connect(self._recent)
        self.recent.currentItemChanged.connect(self._show_pin)
        self.looked_for.textChanged.connect(self._fill)
        self.pin.clicked.connect(self._pin)

    def _arrange(self) -> None:
        """One column in the middle, a little above it."""
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.open, self.sample):
            button.setMinimumWidth(button.fontMetrics().averageCharWidth() * 26)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QWidget()
        column.setMaximumWidth(scaled(COLUMN))
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(self.title)
        inside.addWidget(self.words)
        inside.addSpacing(8)
        inside.addLayout(buttons)
        inside.addSpacing(16)
        head = QHBoxLayout()
        head.addWidget(self.recent_heading)
        head.addStretch(1)
        head.addWidget(self.looked_for, 1)
        head.addWidget(self.pin)
        inside.addLayout(head)
        inside.addWidget(self.recent)
        layout = QGridLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addWidget(column, 1, 1)
        layout.setColumnStretch(1, 10)
        for place, stretch in ((0, 1), (2, 1)):
            layout.setColumnStretch(place, stretch)
            layout.setRowStretch(place, stretch + place)

    def show_recent(self, seats: tuple[tuple[Seat, bool], ...]) -> None:
        """List these files in that order, each with its title, its folder, and how much of it is judged.

        Beside each stands whether it is a folder itself.
        """
        self._seats = seats
        self._fill()

    def _fill(self) -> None:
        chosen = self._chosen()
        wanted = self.looked_for.text().casefold().split()
        self.looked_for.setClearButtonEnabled(
            bool(wanted)
        )  # Qt looks for its picture in the desktop's: slow at a start
        self.recent.clear()
        for seat, is_folder in self._seats:
            path = Path(seat.path)
            name = self.tr("{0} (folder)").format(path.name) if is_folder else shown(path)
            at = str(path.parent) if address_of(path) is None else self.tr("A team's store")
            judged = self.tr("{0} of {1} judged").format(seat.judged, seat.total) if seat.total else ""
            below = " · ".join(part for part in (name if seat.title else "", judged, at) if part)
            if not all(word in f"{seat.title} {path}".casefold() for word in wanted):
                continue
            item = QListWidgetItem(f"{seat.title or name}\n{below}")
            item.setToolTip(seat.path if address_of(path) is None else name)
            item.setData(PATH, seat.path)
            if seat.pinned:
                item.setIcon(icon("pin", theme().accent))
            self.recent.addItem(item)
            if seat.path == chosen:
                self.recent.setCurrentItem(item)
        rows = min(max(self.recent.count(), 1), MOST_ROWS)
        if self.recent.count():
            edges = 2 * self.recent.frameWidth()
            height = self.recent.sizeHintForRow(0) + 2 * self.recent.spacing()
            self.recent.setFixedHeight(rows * height + edges + self.recent.spacing())
        for widget in (self.recent, self.recent_heading, self.pin):
            widget.setVisible(bool(self._seats))
        self.looked_for.setVisible(len(self._seats) > MOST_ROWS)
        self._show_pin()

    def _chosen(self) -> str | None:
        item = self.recent.currentItem()
        return str(item.data(PATH)) if item is not None else None

    def _show_pin(self) -> None:
        chosen = self._chosen()
        self.pin.setEnabled(chosen is not None)
        self.pin.setChecked(any(seat.pinned for seat, _ in self._seats if seat.path == chosen))

    def _pin(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.pin_wanted.emit(chosen, self.pin.isChecked())

    def _recent(self, item: QListWidgetItem) -> None:
        self.file_chosen.emit(item.data(PATH))
