"""The main window: it wires; everything else has a room of its own."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QMainWindow, QStackedWidget

from annotator.app.settings import Settings, new_reviewer, with_recent
from annotator.gui.agreeing import Agreeing
from annotator.gui.boundaries import Boundaries
from annotator.gui.codebooks import Codebooks
from annotator.gui.committing import Committing
from annotator.gui.completing import Completing
from annotator.gui.desk import Desk, Views
from annotator.gui.docks import Docks, decoded
from annotator.gui.document import Document
from annotator.gui.filing import Filing
from annotator.gui.finding import Finding
from annotator.gui.handing_over import HandingOver
from annotator.gui.joining import Joining
from annotator.gui.menus import Menus
from annotator.gui.passages import Passages
from annotator.gui.printing import Printing
from annotator.gui.program import Program
from annotator.gui.reviewing import Reviewing
from annotator.gui.suggesting import Suggesting
from annotator.gui.views.commitments import CommitmentsPanel
from annotator.gui.views.coverage import CoveragePanel
from annotator.gui.views.details import DetailsPanel
from annotator.gui.views.dialogs import ReviewerDialog
from annotator.gui.views.facts import FactsPanel
from annotator.gui.views.history import HistoryPanel
from annotator.gui.views.questions import QuestionsPanel
from annotator.gui.views.source import SourcePane
from annotator.gui.views.welcome import WelcomePage


class MainWindow(QMainWindow):
    """One window on one file; `program` is what it shares with the other windows."""

    def __init__(self, program: Program | None = None) -> None:
        super().__init__()
        self.program = program or Program(self)
        self.keeper, self.appearance = self.program.keeper, self.program.appearance
        self.document: Document | None = None
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.pane, self.welcome, self.docks = SourcePane(), WelcomePage(), Docks(self)
        self.source = self.pane.view
        self.questions = self.docks.panel(QuestionsPanel)
        self.details, self.commitments = self.docks.panel(DetailsPanel), self.docks.panel(CommitmentsPanel)
        self.desk = Desk(self._views(), self.reviewer_known, self)
        self.filing = Filing(self, self.known_settings)
        self.reviewing, self.completing = Reviewing(self.desk, self), Completing(self.desk, self)
        self.committing = Committing(self.desk, self)
        self.suggesting = Suggesting(self.desk, self.committing, self.filing.jobs)
        self.codebooks = Codebooks(self.desk, self)
        self.boundaries = Boundaries(self.desk, self)
        self.joining = Joining(self.desk, self.filing.jobs, self)
        self.passages, self.finding = Passages(self.desk, self), Finding(self.desk)
        self.handing_over = HandingOver(self.desk, self.filing.jobs, self)
        self.agreeing = Agreeing(self.desk, self)
        self.printing = Printing(self.desk, self)
        self._arrange()
        owners: dict[str, QObject] = {
            "window": self,
            "filing": self.filing,
            "reviewing": self.reviewing,
            "completing": self.completing,
            "committing": self.committing,
            "suggesting": self.suggesting,
            "codebooks": self.codebooks,
            "boundaries": self.boundaries,
            "joining": self.joining,
            "handing_over": self.handing_over,
            "agreeing": self.agreeing,
            "source": self.pane,
            "passages": self.passages,
            "finding": self.finding,
            "printing": self.printing,
            "docks": self.docks,
            **self.docks.by_name,
        }
        self.menus = Menus(self, owners)
        self.actions_by_name: dict[str, QAction] = self.menus.actions
        for room in (self.reviewing, self.committing, self.passages):
            room.use(self.menus.actions)
        self.pane.focus_changed.connect(self.actions_by_name["toggle_focus"].setChecked)
        for name, dock in self.docks.by_name.items():
            dock.shown.connect(self.actions_by_name[name].setChecked)
        self._connect()
        self._show_theme()
        self._restore()
        self._show_state()

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

    def _arrange(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.pane)
        self.setCentralWidget(self.stack)
        self.facts = QLabel()
        self.kept = QLabel()
        self.statusBar().addPermanentWidget(self.facts)
        self.statusBar().addPermanentWidget(self.kept)
        self.docks.set_shown(False)

    def _connect(self) -> None:
        self.desk.said.connect(self.say)
        self.agreeing.merge_wanted.connect(self.joining.merge_review)
        self.desk.panel_wanted.connect(self.docks.bring)
        self.keeper.failed.connect(self.say)
        self.keeper.changed.connect(self._show_state)
        self.appearance.changed.connect(self._show_theme)
        self.filing.finishing.connect(self.desk.finish)
        self.filing.opened.connect(self.show_document)
        self.filing.used.connect(self._remember)
        self.filing.saved.connect(self._show_state)
        self.filing.said.connect(self.say)
        self.filing.autosave.state.connect(self.kept.setText)
        self.welcome.open_wanted.connect(self.filing.open_file)
        self.welcome.sample_wanted.connect(self.filing.open_sample)
        self.welcome.file_chosen.connect(self.filing.open_named)

    def show_document(self, document: Document) -> None:
        """Show a file that was opened in the place of what was shown."""
        self.document = document
        document.undo_stack.cleanChanged.connect(self._show_state)
        document.undo_stack.indexChanged.connect(self._show_state)
        self.stack.setCurrentWidget(self.pane)
        self.docks.set_shown(True)
        self.desk.open(document)
        self.source.setFocus()
        self._show_state()

    def undo(self) -> None:
        """Take the last act back."""
        if self.document is not None:
            self.desk.finish()
            self.document.undo_stack.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.document is not None:
            self.desk.finish()
            self.document.undo_stack.redo()

    def zoom_in(self) -> None:
        """Larger text."""
        self.pane.zoom_by(1)

    def zoom_out(self) -> None:
        """Smaller text."""
        self.pane.zoom_by(-1)

    def toggle_theme(self) -> None:
        """Dark colours or light ones, kept for the next time."""
        self.appearance.toggle()

    def ask_reviewer(self) -> bool:
        """Ask who reviews; False where the user does not say."""
        known = self.keeper.settings.reviewer
        dialog = ReviewerDialog(known.name if known else "", known.organisation if known else "", self)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        made = new_reviewer(dialog.name.text(), dialog.organisation.text())
        reviewer = replace(made, id=known.id) if known else made
        self.keeper.change(lambda settings: replace(settings, reviewer=reviewer))
        if self.document is not None and self.document.reviewer is None:
            self.document.reviewer = reviewer
            self.desk.show_all()
        self._show_state()
        return True

    def known_settings(self) -> Settings:
        """The settings as they are now."""
        return self.keeper.settings

    def reviewer_known(self) -> bool:
        """Whether findings can be made under a name; asks for it the first time."""
        if self.keeper.settings.reviewer is None and not self.ask_reviewer():
            self.say(self.tr("Nothing was changed: say who reviews first."))
            return False
        return True

    def say(self, sentence: str) -> None:
        """Tell the user a sentence in the status bar."""
        self.statusBar().showMessage(sentence, 15_000)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.keeper.settings.layout:
            self.docks.share_out()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.filing.may_close():
            event.ignore()
            return
        geometry = base64.b64encode(self.saveGeometry().data()).decode()
        layout = self.docks.state()
        self.keeper.change(lambda settings: replace(settings, geometry=geometry, layout=layout))
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.filing.open_dropped(event.mimeData()):
            event.acceptProposedAction()

    def _show_state(self, *_: object) -> None:
        document = self.document
        stack = document.undo_stack if document is not None else None
        self.menus.enable(file_open=document is not None)
        self.actions_by_name["undo"].setEnabled(stack is not None and stack.canUndo())
        self.actions_by_name["redo"].setEnabled(stack is not None and stack.canRedo())
        self.welcome.show_recent(self.keeper.settings.recent)
        if document is None:
            self.setWindowTitle("Annotator")
            self.facts.setText("")
            return
        facts = document.dossier.facts
        self.setWindowTitle(f"{facts.title or document.name}[*] — {document.name} — Annotator")
        self.setWindowModified(document.modified)
        doubtful = sum(bool(part.doubts) for part in document.dossier.structure.segments())
        reviewer = document.review.reviewer.name or self.tr("no reviewer yet")
        self.facts.setText(
            "   ".join((facts.language or "?", self.tr("{0} doubtful boundaries").format(doubtful), reviewer))
        )

    def _show_theme(self) -> None:
        colours = self.appearance.theme
        self.desk.show_theme(colours)
        self.handing_over.show_theme(colours)
        self.agreeing.show_theme(colours)
        self.actions_by_name["toggle_theme"].setChecked(self.appearance.dark)
        self.menus.recolour(colours.ink)
        self.desk.show_all()

    def _restore(self) -> None:
        settings = self.keeper.settings
        if settings.geometry:
            self.restoreGeometry(decoded(settings.geometry))
        if settings.layout:
            self.docks.restore(settings.layout)

    def _remember(self, path: Path) -> None:
        self.keeper.change(lambda settings: with_recent(settings, path))
