"""Taking in what comes from other files: another review of the same source, a corrected version of the source."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from annotator.core.edits import MergeReviews
from annotator.core.errors import AnnotatorError
from annotator.core.review import Dossier
from annotator.gui.jobs import Jobs
from annotator.gui.presenter import Presenter

if TYPE_CHECKING:
    from annotator.app.corrected.relocating import Relocation


class JoinController(QObject):
    """Slot names are those of the action table. Files are read off the GUI thread."""

    def __init__(self, presenter: Presenter, jobs: Jobs, window: QWidget) -> None:
        super().__init__(presenter)
        self._presenter, self._jobs, self._window = presenter, jobs, window
        self._asked: Dossier | None = None
        """The state that a file is being read for; what comes back for another one is let go."""
        self._path: Path | None = None

    def merge_review(self) -> None:
        """Ask for another review file of the same source, and join its reviews to those here."""
        path = self._chosen(self.tr("Merge another review"), "Akoma Ntoso (*.xml)")
        if path is not None:
            self.merge_file(path)

    def merge_file(self, path: Path) -> None:
        """Join the reviews of a file to those here."""
        from annotator.app.merging import merge_edit

        self._presenter.finish()
        self._asked, self._path = self._presenter.document.dossier, path
        job = self._jobs.run(merge_edit, self._asked, path)
        job.done.connect(self._merge)
        job.failed.connect(self._perhaps_same)

    def _perhaps_same(self, error: AnnotatorError) -> None:
        """Ask whether files with the same words are of one document; nobody else can know that."""
        from annotator.app.merging import PerhapsSameError, merge_edit

        if not isinstance(error, PerhapsSameError) or self._asked is None or self._path is None:
            self._refuse(error)
            return
        asked = self.tr("The other file has the same words, and was made of another file. Is it the same document?")
        if QMessageBox.question(self._window, self.tr("The same document?"), asked) != QMessageBox.StandardButton.Yes:
            self._presenter.said.emit(self.tr("Nothing was changed."))
            return
        job = self._jobs.run(merge_edit, self._asked, self._path, True)
        job.done.connect(self._merge)
        job.failed.connect(self._refuse)

    def replace_source(self) -> None:
        """Ask for a corrected version of the source, and take the review over to it."""
        from annotator.app.corrected.relocating import relocation_to

        path = self._chosen(self.tr("A corrected version of the source"), self.tr("All files") + " (*)")
        if path is not None and self._asked is not None:
            job = self._jobs.run(relocation_to, self._asked, path)
            job.done.connect(self._relocate)
            job.failed.connect(self._refuse)

    def choose_encoding(self) -> None:
        """Ask in which encoding to read the source, and take the review over to what that gives."""
        from annotator.app.corrected.rereading import reread
        from annotator.gui.views.files.encoding import EncodingDialog

        source = self._presenter.document.dossier.source
        if not source.media_type.startswith("text/"):
            self._presenter.said.emit(self.tr("{0} says itself how it is encoded.").format(source.file_name))
            return
        self._presenter.finish()
        dialog = EncodingDialog(source, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._asked = self._presenter.document.dossier
            job = self._jobs.run(reread, self._asked, dialog.chosen)
            job.done.connect(self._relocate)
            job.failed.connect(self._refuse)

    def _chosen(self, title: str, kinds: str) -> Path | None:
        document = self._presenter.document
        self._presenter.finish()
        folder = str(document.path.parent) if document.path is not None else ""
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, folder, kinds)
        if not chosen:
            return None
        self._asked = document.dossier
        self._presenter.said.emit(self.tr("Reading {0}…").format(Path(chosen).name))
        return Path(chosen)

    def _merge(self, edit: MergeReviews) -> None:
        from annotator.gui.views.files.clashes import with_choices

        document = self._presenter.document
        if not self._still_asked():
            return
        assert self._path is not None
        try:
            wanted = with_choices(edit, document.session, self._path.name, self._window)
            said = () if wanted is None else wanted.result(document.dossier).said
        except AnnotatorError as error:
            self._refuse(error)
            return
        if wanted is None:
            self._presenter.said.emit(self.tr("Nothing was changed."))
        elif self._presenter.do(wanted):
            self._presenter.said.emit(" ".join(self._presenter.translated(sentence) for sentence in said))

    def _relocate(self, found: Relocation) -> None:
        from annotator.app.corrected.relocating import seen_by
        from annotator.gui.views.files.relocating import RelocatingDialog

        document = self._presenter.document
        if not self._still_asked():
            return
        decided = {}
        reviewer = document.session.reviewer
        own = seen_by(found, document.dossier, None if reviewer is None else reviewer.id)
        if (len(own.doubtful), len(own.losses)) != (len(found.doubtful), len(found.losses)):
            self._presenter.said.emit(
                self.tr("Others have passages to decide on, which are hidden: each relocates a file of their own.")
            )
            return
        if found.doubtful or found.losses:
            dialog = RelocatingDialog(found, document.visible_names, self._window)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                self._presenter.said.emit(self.tr("Nothing was changed: the source is the one that it was."))
                return
            decided = dialog.decided
        if self._presenter.do(found.edit(decided)):
            taken = [decided.get(one.old.span, one.new) for one in found.passages]
            said = self.tr("The source is {0} now; passages found in it: {1}.").format(
                found.source.file_name, sum(place is not None for place in taken)
            )
            if own.changed:
                said += " " + self.tr("Look again at: {0}.").format(", ".join(own.changed))
            self._presenter.said.emit(said)

    def _still_asked(self) -> bool:
        document = self._presenter.document
        if document.dossier is self._asked:
            return True
        self._presenter.said.emit(self.tr("The review was changed while the file was read; choose the file again."))
        return False

    def _refuse(self, error: AnnotatorError) -> None:
        self._presenter.said.emit(self._presenter.translated(error.phrase))
