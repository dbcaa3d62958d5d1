"""The acts on the codebook: another one from a file, changing it, writing it to a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from annotator.app.codebooks import codebook_file, load_codebook, save_codebook
from annotator.app.files.pinned import pinned_in
from annotator.app.files.shared import shared_root
from annotator.app.resources import first_codebook
from annotator.app.site import site
from annotator.app.times import utc_now
from annotator.core import edits as e
from annotator.core.codebook import Codebook
from annotator.core.edits.codebook import replaced_reasons
from annotator.core.errors import AnnotatorError
from annotator.gui.presenter import Presenter

FILES = "(*.json)"


class Codebooks(QObject):
    """Slot names are those of the action table."""

    def __init__(self, presenter: Presenter, window: QWidget) -> None:
        super().__init__(presenter)
        self._presenter, self._window = presenter, window

    def edit_codebook(self) -> None:
        """Change the reasons of the codebook that this file carries."""
        from annotator.gui.views.codebook.editor import CodebookEditor

        document = self._presenter.document
        used = {r.id for r in replaced_reasons(document.dossier, Codebook("", ""))}
        editor = CodebookEditor(document.dossier.codebook, used, self._window)
        if editor.exec() == QDialog.DialogCode.Accepted:
            # Who words a reason otherwise says by that which reason takes its place: the same.
            book, mapping = editor.codebook(), dict(editor.renamed())
            here = {r.id for r in book.reasons}
            self._replace_codebook(book, {reason: reason for reason in used if reason in here} | mapping)

    def load_codebook(self) -> None:
        """Judge by another codebook, from a file."""
        title = self.tr("Load a codebook")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, "", self.tr("Codebooks") + f" {FILES}")
        if not chosen:
            return
        try:
            book = load_codebook(Path(chosen))
        except AnnotatorError as error:
            self._presenter.said.emit(self._presenter.translated(error.phrase))
            return
        self._replace_codebook(book, {})

    def usual_codebook(self) -> None:
        """Judge by the codebook that comes with the program, or that of this computer."""
        try:
            self._replace_codebook(first_codebook(), {})
        except AnnotatorError as error:
            self._presenter.said.emit(self._presenter.translated(error.phrase))

    def save_codebook(self) -> None:
        """Write the codebook of this file to one of its own."""
        document = self._presenter.document
        book = document.dossier.codebook
        title, name = self.tr("Save the codebook"), codebook_file(book)
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, name, self.tr("Codebooks") + f" {FILES}")
        if not chosen:
            return
        try:
            save_codebook(book, Path(chosen))
        except AnnotatorError as error:
            self._presenter.said.emit(self._presenter.translated(error.phrase))
            return
        self._presenter.said.emit(self.tr("Saved as {0}.").format(chosen))

    def _replace_codebook(self, book: Codebook, mapping: dict[str, str]) -> None:
        """Judge by `book`; ask what takes the place of the reasons that are given and that it does not have."""
        from annotator.gui.views.codebook.mapping import MappingDialog

        document = self._presenter.document
        if "codebook" in site().locked and book != first_codebook():
            self._presenter.said.emit(self.tr("The codebook is set for all users of this computer."))
            return
        root = shared_root(document.path) if document.path is not None else None
        pinned = pinned_in([root]) if root is not None else None
        if pinned is not None and book != pinned.codebook:
            self._presenter.said.emit(self.tr("The codebook is one for all documents of this folder; change it there."))
            return
        gone = tuple(r for r in replaced_reasons(document.dossier, book) if r.id not in mapping)
        if gone:
            dialog = MappingDialog(gone, book, self._window)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                self._presenter.said.emit(self.tr("The codebook was left as it is."))
                return
            mapping = {**mapping, **dialog.mapping()}
        by = document.session.reviewer.id if document.session.reviewer is not None else ""
        self._presenter.do(e.SetCodebook(book, tuple(mapping.items()), by, utc_now()))
