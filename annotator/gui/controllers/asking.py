"""What is asked in the line over the questions, once a document is open: whose a review is, and what else there is."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from annotator.app.copies import conflict_copies
from annotator.app.reviewers import adopted, perhaps_mine, refused
from annotator.core.people import names
from annotator.core.review import Reviewer
from annotator.gui.controllers.joining import JoinController
from annotator.gui.jobs import Jobs
from annotator.gui.presenter import Presenter
from annotator.gui.settings_store import SettingsStore
from annotator.gui.views.questions.ask_line import AskLine


class AskController(QObject):
    """Asks whether a review by one of the same name is one's own, and whether to merge the copy of a sync program."""

    def __init__(
        self, presenter: Presenter, line: AskLine, settings: SettingsStore, joining: JoinController, jobs: Jobs
    ) -> None:
        super().__init__(presenter)
        self._document, self._line, self._settings, self._joining = presenter.document, line, settings, joining
        line.clear()
        self._ask_whose()
        path = self._document.path
        if path is not None and self._document.dossier.reviews:
            jobs.run(conflict_copies, path, self._document.dossier).done.connect(self._ask_of_copies)

    def _ask_whose(self) -> None:
        settings = self._settings.settings
        found = None if self._document.sent else perhaps_mine(self._document.dossier, settings)
        if found is not None:
            called = names([found, *([settings.reviewer] if settings.reviewer is not None else [])])[found.id]
            self._line.ask(self.tr("Is the review by {0} yours?").format(called), partial(self._answer_whose, found))

    def _answer_whose(self, found: Reviewer, yes: bool) -> None:
        self._settings.change(lambda settings: (adopted if yes else refused)(settings, found))
        self._ask_whose()

    def _ask_of_copies(self, copies: tuple[Path, ...]) -> None:
        words = self.tr("{0} holds other work on this document by a reviewer of it. Merge it into this file?")
        for copy in copies:
            self._line.ask(words.format(copy.name), partial(self._merge, copy))

    def _merge(self, copy: Path, yes: bool) -> None:
        if yes:
            self._joining.merge_file(copy)
