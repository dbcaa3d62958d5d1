"""Who reviews on this computer, and the same person on others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow

from annotator.app.reviewers import adopted, export_reviewer, read_reviewer
from annotator.app.settings import new_reviewer
from annotator.app.site import site
from annotator.core.errors import AnnotatorError
from annotator.gui.document import translated
from annotator.gui.settings_store import SettingsStore

_FILE = "annotator-reviewer.json"


class Belonging(QObject):
    """Slot names are those of the action table. Emits `said`."""

    said = Signal(str)

    def __init__(self, window: QMainWindow, settings_store: SettingsStore) -> None:
        super().__init__(window)
        self._window, self._store = window, settings_store

    @property
    def known(self) -> bool:
        """Whether it was said who reviews."""
        return self._store.settings.reviewer is not None

    def be(self, name: str, organisation: str = "") -> None:
        """Review under this name from now on; whoever reviewed here before has another one now."""
        known, made = self._store.settings.reviewer, new_reviewer(name, organisation)
        reviewer = replace(made, id=known.id) if known else made
        self._store.change(lambda settings: replace(settings, reviewer=reviewer))

    def ask_reviewer(self) -> bool:
        """Ask who reviews; False where the user does not say."""
        from annotator.gui.views.dialogs import ReviewerDialog

        known = self._store.settings.reviewer
        dialog = ReviewerDialog(
            known.name if known else "", known.organisation if known else site().organisation, self._window
        )
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        self.be(dialog.name.text(), dialog.organisation.text())
        return True

    def reviewer_known(self) -> bool:
        """Whether findings can be made under a name; asks for it the first time."""
        if not self.known and not self.ask_reviewer():
            self.said.emit(self.tr("Nothing was changed: say who reviews first."))
            return False
        return True

    def export_reviewer(self) -> None:
        """Write who reviews here to a file, to be the same reviewer on another computer."""
        if not self.reviewer_known():
            return
        at = Path(self._store.settings.last_folder or Path.home()) / _FILE
        title = self.tr("Your reviewer for another computer")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(at), "JSON (*.json)")
        if not chosen:
            return
        try:
            export_reviewer(Path(chosen), over=True)
        except AnnotatorError as error:
            self.said.emit(translated(error.phrase))
            return
        self.said.emit(self.tr("Saved as {0}.").format(chosen))

    def adopt_reviewer(self) -> None:
        """Be the reviewer that was written to a file on another computer."""
        at = self._store.settings.last_folder or str(Path.home())
        title = self.tr("Your reviewer from another computer")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, at, "JSON (*.json)")
        if not chosen:
            return
        try:
            found = read_reviewer(Path(chosen))
        except AnnotatorError as error:
            self.said.emit(translated(error.phrase))
            return
        self._store.change(lambda settings: adopted(settings, found))
        self.said.emit(self.tr("You review as {0} from now on.").format(found.name))
