"""Leaving what is open: for another file, or because the window closes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from annotator.gui.documents.open_document import OpenDocument
from annotator.gui.documents.saving import FileSaver


class FileLeaver(QObject):
    """Asks about work that is not saved before another document, or none, takes its place."""

    def __init__(self, shown: OpenDocument, saving: FileSaver) -> None:
        super().__init__(shown)
        self._shown, self._saving = shown, saving

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Whether what is open may be left now. If not because of a save, `then` is done once that succeeded."""
        self._shown.finishing.emit()
        if self._saving.path is not None:
            sentence = self.tr("{0} is still being saved; this goes on by itself.")
            self._shown.said.emit(sentence.format(self._saving.path.name))
            self._saving.do_after(then)
            return False
        document = self._shown.document
        if document is None or not document.modified:
            return True
        buttons = QMessageBox.StandardButton
        question = self.tr("{0} has changes that are not saved.").format(document.name)
        choice = QMessageBox.warning(
            self._shown.window,
            self.tr("Unsaved changes"),
            question,
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        if choice == buttons.Save:
            self._saving.save_then(then)
            return False
        return choice == buttons.Discard

    def leave_saving(self, then: Callable[[], object]) -> None:
        """Do `then` once what is open is saved; asks only where it was saved nowhere yet, or cannot be."""
        document = self._shown.document
        self._shown.finishing.emit()
        unsaved = document is not None and document.modified and document.path is not None
        if unsaved and self._saving.path is None:
            self._saving.save_then(then)
        elif self.may_leave(then):
            then()
