"""Repair of a document that was read wrongly, or not at all: shown by example, taken as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from annotator.app.layouts import layouts_for
from annotator.app.repairing import UNNAMED, Repair, as_at_first, by_layout, first_of_line, kept, repaired
from annotator.core.errors import AnnotatorError
from annotator.core.printed import in_short
from annotator.gui.document import translated
from annotator.gui.jobs import Jobs, Latest
from annotator.gui.presenter import Presenter

if TYPE_CHECKING:
    from annotator.gui.views.repair import RepairWindow

SHOWN = 24
"""Code points of the words at a marked place."""


class Repairing(QObject):
    """Keeps the marked places, and what they give; the layout is learnt off the GUI thread."""

    def __init__(self, presenter: Presenter, jobs: Jobs, window: QWidget) -> None:
        super().__init__(presenter)
        self._presenter, self._jobs, self._window = presenter, jobs, window
        self._looking, self._offering = Latest(), Latest()
        self.questions: list[int] = []
        self.answers: list[int] = []
        self.found: Repair | None = None
        self.view: RepairWindow | None = None

    def repair(self) -> None:
        """Show the window in which the document is put right."""
        from annotator.gui.views.repair import RepairWindow

        if self.view is None:
            self.view = view = RepairWindow(self._window)
            view.question_wanted.connect(self.mark_question)
            view.answer_wanted.connect(self.mark_answer)
            view.anew_wanted.connect(self.begin_again)
            view.applied.connect(self.apply)
            view.layout_wanted.connect(self.by_layout)
        self._presenter.source.show_whole(True)
        self.view.show()
        self.view.raise_()
        job = self._jobs.run(layouts_for, self._presenter.document.dossier)
        self._offering.begin(job, self.view.offer, self._refused)

    def find_anew(self) -> None:
        """Show what the program finds by itself, to be taken or to be put right."""
        self._presenter.finish()
        self.begin_again()
        self.repair()
        job = self._jobs.run(as_at_first, self._presenter.document.dossier)
        self._looking.begin(job, self._show_preview, self._refused)

    def by_layout(self, name: str) -> None:
        """Show what is found by a layout that was offered."""
        self.begin_again()
        self._looking.begin(
            self._jobs.run(by_layout, self._presenter.document.dossier, name), self._show_preview, self._refused
        )

    def close(self) -> None:
        """Another document takes the place of this one."""
        if self.view is not None:
            self._offering.cancel()
            self.view.close()
            self.view.deleteLater()
            self.view = None

    def mark_question(self) -> None:
        """A question begins in the line at the caret."""
        self._mark(self.questions)

    def mark_answer(self) -> None:
        """An answer begins in the line at the caret."""
        self._mark(self.answers)

    def begin_again(self) -> None:
        """Forget the marked places."""
        self.questions, self.answers, self.found = [], [], None
        self._show("")

    def apply(self, keep: bool) -> None:
        """Take what was found, as one step; `keep` the layout under a name for other documents."""
        view = self.view
        if self.found is None or view is None:
            return
        if keep and not self._keep():
            return
        if self.found is not None and self._presenter.do(self.found.edit):
            view.close()
            self.begin_again()

    def _keep(self) -> bool:
        """Ask for a name and keep the layout under it; whether that was done."""
        name, agreed = QInputDialog.getText(self.view, self.tr("Keep as layout"), self.tr("Name of the layout"))
        if not agreed or self.found is None:
            return False
        try:
            self.found = kept(self.found, name.strip())
        except AnnotatorError as error:
            self._show(translated(error.phrase))
            return False
        return True

    def _mark(self, places: list[int]) -> None:
        at = first_of_line(self._presenter.document.dossier.source.text, self._presenter.source.caret())
        for known in self._places():
            if at in known:
                known.remove(at)
        places.append(at)
        places.sort()
        self._show("")
        job = self._jobs.run(
            repaired, self._presenter.document.dossier, tuple(self.questions), tuple(self.answers), UNNAMED
        )
        self._looking.begin(job, self._show_preview, self._refused)

    def _places(self) -> tuple[list[int], list[int]]:
        return self.questions, self.answers

    def _show_preview(self, found: Repair) -> None:
        self.found = found
        self._show("")

    def _refused(self, error: AnnotatorError) -> None:
        self.found = None
        self._show(translated(error.phrase))

    def _show(self, why: str) -> None:
        if self.view is None:
            return
        text = self._presenter.document.dossier.source.text
        first, second = ([in_short(text[at : at + 200], SHOWN) for at in places] for places in self._places())
        self.view.show_places(first, second)
        self.view.show_repair(self.found, why)
