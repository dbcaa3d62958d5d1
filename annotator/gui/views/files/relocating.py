"""The passages that were not surely found in a corrected source: the reviewer confirms, corrects or gives up each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.app.corrected.finding import How, Relocated
from annotator.app.corrected.relocating import Relocation
from annotator.core.spans import Span, trimmed
from annotator.gui.style.sizes import scaled
from annotator.gui.views.losing import LossesList
from annotator.gui.views.parts.asking import AskingDialog
from annotator.gui.views.source.offsets import Offsets, shown

_WORDS = 60
"""Characters of a passage in the list."""


class RelocatingDialog(AskingDialog):
    """Accepted: take the new source, with `decided` for the doubtful passages (old place -> new place or None).

    `named` are the names of the reviewers whose findings may be seen, by id.
    """

    def __init__(self, found: Relocation, named: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Passages in the corrected source"), parent, self.tr("Take the new source"))
        self.resize(scaled(980), scaled(620))
        self.decided: dict[Span, Span | None] = {}
        self._found = found
        self._named = named
        self._doubtful = found.doubtful
        self._offsets = Offsets(found.source.text)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Passages to confirm"))
        self.list.setWordWrap(True)
        for _ in self._doubtful:
            self.list.addItem(QListWidgetItem())
        self.old = QLabel()
        self.old.setWordWrap(True)
        self.old.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.new = QPlainTextEdit(shown(found.source.text))
        self.new.setReadOnly(True)
        self.new.setAccessibleName(self.tr("The corrected source"))
        self.new.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.accept_words = QPushButton(self.tr("&These words are it"))
        self.give_up = QPushButton(self.tr("&Give the passage up"))
        self._arrange()
        self.list.currentRowChanged.connect(self._show)
        self.new.selectionChanged.connect(self._check)
        self.accept_words.clicked.connect(self._accept_words)
        self.give_up.clicked.connect(self._give_up)
        for row in range(len(self._doubtful)):
            self._write(row)
        self.list.setCurrentRow(0)
        self._check()

    def holds_changes(self) -> bool:
        return bool(self.decided)

    def _arrange(self) -> None:
        sure = sum(one.sure for one in self._found.passages)
        told = QLabel(
            self.tr(
                "{0} of {1} passages were found. Look at each of the others: select its words in the corrected "
                "source, or give it up."
            ).format(sure, len(self._found.passages))
            if self._doubtful
            else self.tr("Every passage was found ({0}).").format(sure)
        )
        told.setWordWrap(True)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.old)
        column.addWidget(self.new, 1)
        row = QHBoxLayout()
        row.addWidget(self.accept_words)
        row.addWidget(self.give_up)
        row.addStretch(1)
        column.addLayout(row)
        split = QSplitter()
        split.addWidget(self.list)
        split.addWidget(right)
        split.setSizes([320, 640])
        split.setVisible(bool(self._doubtful))
        layout = QVBoxLayout(self)
        layout.addWidget(told)
        layout.addWidget(split, 1)
        if self._found.losses:
            layout.addWidget(self._losses())
        layout.addWidget(self.buttons)

    def _losses(self) -> QWidget:
        losses = LossesList(self._found.losses, self._named)
        losses.setMaximumHeight(110)
        told = QLabel(self.tr("These findings have no place in the corrected source and go with the old one:"))
        told.setBuddy(losses)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(told)
        column.addWidget(losses)
        return box

    def _write(self, row: int) -> None:
        """Write the line of the list: what was decided, else how similar what was found is."""
        one = self._doubtful[row]
        if one.old.span in self.decided:
            state = self.tr("given up") if self.decided[one.old.span] is None else self.tr("confirmed")
            mark = "–" if self.decided[one.old.span] is None else "✓"
        elif one.how is How.LOST:
            state, mark = self.tr("not found"), "✗"
        else:
            state, mark = self.tr("{0} % alike").format(round(100 * one.score)), "?"
        words = " ".join(one.old.exact.split())
        item = self.list.item(row)
        item.setText(f"{mark} {state}: {words[:_WORDS]}")
        item.setToolTip(words[:400])

    def _show(self, row: int) -> None:
        if row < 0:
            return
        one = self._doubtful[row]
        around = one.old.prefix.split("\n")[-1], one.old.suffix.split("\n")[0]
        self.old.setText(
            self.tr("It was: {0}“{1}”{2}").format(f"…{around[0]}", " ".join(one.old.exact.split()), f"{around[1]}…")
        )
        place = self.decided.get(one.old.span) or one.new
        self._select(place)
        self._check()

    def _select(self, place: Span | None) -> None:
        cursor = self.new.textCursor()
        if place is None:
            cursor.clearSelection()
        else:
            cursor.setPosition(self._offsets.units(place.start))
            cursor.setPosition(self._offsets.units(place.end), QTextCursor.MoveMode.KeepAnchor)
        self.new.setTextCursor(cursor)
        self.new.centerCursor()

    def _selected(self) -> Span:
        cursor = self.new.textCursor()
        text = self._found.source.text
        start, end = self._offsets.points(cursor.selectionStart()), self._offsets.points(cursor.selectionEnd())
        return trimmed(text, start, end)

    def _current(self) -> Relocated | None:
        row = self.list.currentRow()
        return self._doubtful[row] if row >= 0 else None

    def _accept_words(self) -> None:
        self._decide(self._selected())

    def _give_up(self) -> None:
        self._decide(None)

    def _decide(self, place: Span | None) -> None:
        """Keep what was decided of the current passage, and go to the next that waits."""
        one = self._current()
        if one is None:
            return
        self.decided[one.old.span] = place
        row = self.list.currentRow()
        self._write(row)
        rows = [*range(row + 1, len(self._doubtful)), *range(row)]
        waiting = [r for r in rows if self._doubtful[r].old.span not in self.decided]
        self.list.setCurrentRow(waiting[0] if waiting else row)
        self._check()

    def _check(self) -> None:
        self.accept_words.setEnabled(self._current() is not None and len(self._selected()) > 0)
        self.give_up.setEnabled(self._current() is not None)
        self.take.setEnabled(len(self.decided) == len(self._doubtful))
