"""What shows a file in a window and what acts on it: made together, and made anew when the language changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from annotator.gui.acts.agreeing import Agreeing
from annotator.gui.acts.boundaries import Boundaries
from annotator.gui.acts.codebooks import Codebooks
from annotator.gui.acts.committing import Committing
from annotator.gui.acts.completing import Completing
from annotator.gui.acts.finding import Finding
from annotator.gui.acts.handing_over import HandingOver
from annotator.gui.acts.helping import Helping
from annotator.gui.acts.joining import Joining
from annotator.gui.acts.looking import Looking
from annotator.gui.acts.passages import Passages
from annotator.gui.acts.printing import Printing
from annotator.gui.acts.reviewing import Reviewing
from annotator.gui.acts.suggesting import Suggesting
from annotator.gui.acts.touring import Touring
from annotator.gui.desk import Desk, Views
from annotator.gui.files.filing import Filing
from annotator.gui.frame.docks import Docks
from annotator.gui.look.theme import Theme
from annotator.gui.program import Program
from annotator.gui.views.commitments.panel import CommitmentsPanel
from annotator.gui.views.coverage import CoveragePanel
from annotator.gui.views.facts import FactsPanel
from annotator.gui.views.history import HistoryPanel
from annotator.gui.views.question.panel import DetailsPanel
from annotator.gui.views.questions.panel import QuestionsPanel
from annotator.gui.views.source import SourcePane


class Rooms:
    """The views and the rooms of one window; an action's `owner` is the name of one of these."""

    def __init__(
        self, window: QMainWindow, program: Program, filing: Filing, reviewer_known: Callable[[], bool]
    ) -> None:
        self.pane, self.docks = SourcePane(), Docks(window)
        self.questions, self.details = self.docks.panel(QuestionsPanel), self.docks.panel(DetailsPanel)
        self.commitments = self.docks.panel(CommitmentsPanel)
        self.desk = Desk(self._views(), reviewer_known, window)
        self.reviewing, self.completing = Reviewing(self.desk, window), Completing(self.desk, window)
        self.committing = Committing(self.desk, window)
        self.suggesting = Suggesting(self.desk, self.committing, filing.jobs)
        self.codebooks, self.boundaries = Codebooks(self.desk, window), Boundaries(self.desk, window)
        self.joining = Joining(self.desk, filing.jobs, window)
        self.handing_over, self.agreeing = HandingOver(self.desk, filing.jobs, window), Agreeing(self.desk, window)
        self.printing = Printing(self.desk, window)
        self.passages, self.finding = Passages(self.desk, window), Finding(self.desk)
        self.looking = Looking(window, self.pane, program.keeper)
        self.helping = Helping(window, self.desk, program.keeper)
        self.touring = Touring(window, filing, program.keeper, self.pane, self.docks)
        self.by_name = self._named()
        self._connect(filing)

    def _named(self) -> dict[str, QObject]:
        return {
            "desk": self.desk,
            "reviewing": self.reviewing,
            "completing": self.completing,
            "committing": self.committing,
            "suggesting": self.suggesting,
            "codebooks": self.codebooks,
            "boundaries": self.boundaries,
            "joining": self.joining,
            "handing_over": self.handing_over,
            "agreeing": self.agreeing,
            "printing": self.printing,
            "passages": self.passages,
            "finding": self.finding,
            "looking": self.looking,
            "helping": self.helping,
            "touring": self.touring,
        }

    def _connect(self, filing: Filing) -> None:
        self.agreeing.merge_wanted.connect(self.joining.merge_review)
        self.desk.panel_wanted.connect(self.docks.bring)
        filing.shown.finishing.connect(self.desk.finish)

    def owners(self) -> dict[str, QObject]:
        """Who does the actions, by the name that the table of actions has for it."""
        return {**self.by_name, "source": self.pane, "docks": self.docks, **self.docks.by_name}

    def show_theme(self, colours: Theme) -> None:
        """Use other colours."""
        for room in (self.desk, self.handing_over, self.agreeing):
            room.show_theme(colours)

    def take_down(self) -> None:
        """Let all of it go."""
        self.docks.take_down()
        for room in (*self.by_name.values(), self.touring.card, self.pane):
            room.deleteLater()

    def _views(self) -> Views:
        return Views(
            self.pane,
            self.questions,
            self.docks.panel(CoveragePanel),
            self.details,
            self.commitments,
            self.docks.panel(FactsPanel),
            self.docks.panel(HistoryPanel),
        )
