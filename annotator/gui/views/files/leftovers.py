"""What a crash has left, shown before anything is done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from annotator.app.session.recovery import Left
from annotator.gui.document import translated
from annotator.gui.style.sizes import scaled
from annotator.gui.translation.times import local_time
from annotator.gui.views.parts.dialog import Dialog

LEFT = Qt.ItemDataRole.UserRole


class LeftoversDialog(Dialog):
    """Shows each journal with its file, its time and its edits. Tells what the reviewer chose; does nothing itself.

    Closing it keeps all for later.
    """

    restore_wanted = Signal(Left)
    discard_wanted = Signal(Left)

    def __init__(self, left: tuple[Left, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Work that was not saved"))
        words = QLabel(
            self.tr(
                "The program ended before this work was saved. It was kept, and your files are as you saved them last. "
                "Restoring opens the work again, every edit in it; it is saved only when you save it."
            )
        )
        words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Files with work that was not saved"))
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.edits = QListWidget()
        self.edits.setAccessibleName(self.tr("Edits, the last one first"))
        self.edits.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.restore = self.buttons.addButton(self.tr("&Restore"), roles.AcceptRole)
        self.later = self.buttons.addButton(self.tr("&Keep for later"), roles.RejectRole)
        self.discard = self.buttons.addButton(self.tr("&Discard…"), roles.DestructiveRole)
        self._arrange(words)
        for button in (self.discard, self.later):
            button.setAutoDefault(False)
        self.restore.setDefault(True)
        self.list.currentItemChanged.connect(self._show)
        self.restore.clicked.connect(self._restore)
        self.discard.clicked.connect(self._discard)
        self.buttons.rejected.connect(self.reject)
        for one in reversed(left):  # the newest is what is looked for
            item = QListWidgetItem(f"{one.name}\n{local_time(one.at)}")
            item.setData(LEFT, one)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _arrange(self, words: QLabel) -> None:
        detail = QVBoxLayout()
        detail.addWidget(self.about)
        detail.addWidget(self.edits, 1)
        middle = QHBoxLayout()
        middle.addWidget(self.list, 2)
        middle.addLayout(detail, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addLayout(middle, 1)
        layout.addWidget(self.buttons)
        self.resize(scaled(680), scaled(420))

    def _current(self) -> Left | None:
        item = self.list.currentItem()
        found: Left | None = item.data(LEFT) if item is not None else None
        return found

    def _show(self) -> None:
        left = self._current()
        self.restore.setEnabled(left is not None and left.trouble is None)
        self.discard.setEnabled(left is not None)
        self.edits.clear()
        self.about.setText("\n".join(self._sentences(left)) if left is not None else "")
        if left is not None:
            self.edits.addItems([translated(title, left.codebook) for title in reversed(left.titles)])

    def _sentences(self, left: Left) -> list[str]:
        if left.trouble is not None:
            return [translated(left.trouble)]
        count = len(left.titles)
        said = [self.tr("One edit, made at {0}.").format(local_time(left.at))]
        if count != 1:
            said = [self.tr("{0} edits, the last one at {1}.").format(count, local_time(left.at))]
        if left.path is not None:
            said.append(self.tr("File: {0}").format(left.path))
        else:
            said.append(self.tr("Never saved to a file; the text is kept here too."))
        if left.changed:
            said.append(self.tr("The file was changed or removed since. It stays as it is; saving will ask."))
        if left.refused == 1:
            said.append(self.tr("One more edit cannot be done by this version."))
        elif left.refused:
            said.append(self.tr("{0} more edits cannot be done by this version.").format(left.refused))
        return said

    def _restore(self) -> None:
        left = self._current()
        if left is not None:
            self.restore_wanted.emit(left)
            self._done_with_current()

    def _discard(self) -> None:
        left = self._current()
        if left is None:
            return
        buttons = QMessageBox.StandardButton
        question = self.tr("Give up the one edit on {0}? This cannot be undone.").format(left.name)
        if len(left.titles) != 1:
            question = self.tr("Give up the {0} edits on {1}? This cannot be undone.")
            question = question.format(len(left.titles), left.name)
        choice = QMessageBox.question(
            self, self.tr("Discard"), question, buttons.Discard | buttons.Cancel, buttons.Cancel
        )
        if choice == buttons.Discard:
            self.discard_wanted.emit(left)
            self._done_with_current()

    def _done_with_current(self) -> None:
        self.list.takeItem(self.list.currentRow())
        if self.list.count() == 0:
            self.accept()
