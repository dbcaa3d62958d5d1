"""The main window: it wires; everything else has a room of its own."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QToolBar,
)

from annotator.app.settings import Settings, load_settings, new_reviewer, store_settings, with_recent
from annotator.core.errors import AnnotatorError
from annotator.gui.actions import ACTS, FILE, MENUS, REVIEW, STRUCTURE, make, tr
from annotator.gui.boundaries import Boundaries
from annotator.gui.desk import Desk
from annotator.gui.document import Document
from annotator.gui.filing import Filing
from annotator.gui.icons import icon
from annotator.gui.reviewing import Reviewing
from annotator.gui.theme import palette, theme
from annotator.gui.views.commitments import CommitmentsPanel
from annotator.gui.views.details import DetailsPanel
from annotator.gui.views.dialogs import ReviewerDialog
from annotator.gui.views.questions import QuestionsPanel
from annotator.gui.views.source import SourceView
from annotator.gui.views.welcome import WelcomePage


class MainWindow(QMainWindow):
    """One window on one file."""

    def __init__(self) -> None:
        super().__init__()
        self.settings: Settings = load_settings()
        self.document: Document | None = None
        self.setAcceptDrops(True)
        self.source, self.questions = SourceView(), QuestionsPanel()
        self.details, self.commitments = DetailsPanel(), CommitmentsPanel()
        self.welcome = WelcomePage()
        self.desk = Desk(self.source, self.questions, self.details, self.commitments, self.reviewer_known, self)
        self.reviewing = Reviewing(self.desk)
        self.boundaries = Boundaries(self.desk, self)
        self.filing = Filing(self, self.known_settings)
        self._arrange()
        self.actions_by_name: dict[str, QAction] = {}
        self._make_actions()
        self.desk.said.connect(self.say)
        self.filing.finishing.connect(self.details.write_comment)
        self.filing.opened.connect(self.show_document)
        self.filing.used.connect(self._remember)
        self.filing.saved.connect(self._show_state)
        self.filing.said.connect(self.say)
        self.welcome.open_wanted.connect(self.filing.open_file)
        self.welcome.sample_wanted.connect(self.filing.open_sample)
        self.welcome.file_chosen.connect(self.filing.open_named)
        self._show_theme()
        self._restore()
        self._show_state()

    def _arrange(self) -> None:
        self.panels = QSplitter(Qt.Orientation.Vertical)
        self.panels.addWidget(self.questions)
        for panel in (self.details, self.commitments):
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setWidget(panel)
            self.panels.addWidget(area)
        self.panels.setSizes([230, 320, 250])
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.source)
        self.split.addWidget(self.panels)
        self.split.setSizes([740, 540])
        self.split.setStretchFactor(0, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.split)
        self.setCentralWidget(self.stack)
        self.facts = QLabel()
        self.statusBar().addPermanentWidget(self.facts)
        self.resize(1280, 800)

    def _make_actions(self) -> None:
        bar = QToolBar(self.tr("Main toolbar"))
        bar.setObjectName("main")
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setMovable(False)
        self.addToolBar(bar)
        menus = {name: self.menuBar().addMenu(tr(name)) for name in MENUS}
        owners: dict[str, QObject] = {FILE: self.filing, REVIEW: self.reviewing, STRUCTURE: self.boundaries}
        colour = theme(self._dark()).ink
        for act in ACTS:
            action = make(act, owners.get(act.menu, self), colour)
            self.actions_by_name[act.name] = action
            menus[act.menu].addAction(action)
            if act.bar:
                bar.addAction(action)
        for name in ("undo", "redo", "next_question", "previous_question", "open_file", "save_file"):
            button = bar.widgetForAction(self.actions_by_name[name])
            if button is not None:
                button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonIconOnly.value)
        self.actions_by_name["toggle_theme"].setCheckable(True)

    def show_document(self, document: Document) -> None:
        """Show a file that was opened in the place of what was shown."""
        self.document = document
        document.undo_stack.cleanChanged.connect(self._show_state)
        document.undo_stack.indexChanged.connect(self._show_state)
        self.desk.open(document)
        self.stack.setCurrentWidget(self.split)
        self.source.setFocus()
        self._show_state()

    def undo(self) -> None:
        """Take the last act back."""
        if self.document is not None:
            self.details.write_comment()
            self.document.undo_stack.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.document is not None:
            self.details.write_comment()
            self.document.undo_stack.redo()

    def zoom_in(self) -> None:
        """Larger text."""
        self.source.zoomIn()

    def zoom_out(self) -> None:
        """Smaller text."""
        self.source.zoomOut()

    def toggle_theme(self) -> None:
        """Dark colours or light ones, kept for the next time."""
        self._store(replace(self.settings, theme="light" if self._dark() else "dark"))
        self._show_theme()
        self.desk.show_all()

    def ask_reviewer(self) -> bool:
        """Ask who reviews; False where the user does not say."""
        known = self.settings.reviewer
        dialog = ReviewerDialog(known.name if known else "", known.organisation if known else "", self)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        made = new_reviewer(dialog.name.text(), dialog.organisation.text())
        reviewer = replace(made, id=known.id) if known else made
        self._store(replace(self.settings, reviewer=reviewer))
        if self.document is not None and self.document.reviewer is None:
            self.document.reviewer = reviewer
            self.desk.show_all()
        self._show_state()
        return True

    def known_settings(self) -> Settings:
        """The settings as they are now."""
        return self.settings

    def reviewer_known(self) -> bool:
        """Whether findings can be made under a name; asks for it the first time."""
        if self.settings.reviewer is None and not self.ask_reviewer():
            self.say(self.tr("Nothing was changed: say who reviews first."))
            return False
        return True

    def say(self, sentence: str) -> None:
        """Tell the user a sentence in the status bar."""
        self.statusBar().showMessage(sentence, 15_000)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.filing.may_close():
            event.ignore()
            return
        geometry = base64.b64encode(self.saveGeometry().data()).decode()
        layout = base64.b64encode(self.split.saveState().data()).decode()
        self._store(replace(self.settings, geometry=geometry, layout=layout))
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
        for act in ACTS:
            self.actions_by_name[act.name].setEnabled(not act.needs_file or document is not None)
        self.actions_by_name["undo"].setEnabled(stack is not None and stack.canUndo())
        self.actions_by_name["redo"].setEnabled(stack is not None and stack.canRedo())
        self.welcome.show_recent(self.settings.recent)
        if document is None:
            self.setWindowTitle("Annotator")
            self.facts.setText("")
            return
        facts = document.dossier.facts
        self.setWindowModified(document.modified)
        self.setWindowTitle(f"{facts.title or document.name}[*] — {document.name} — Annotator")
        doubtful = sum(bool(part.doubts) for part in document.dossier.structure.segments())
        reviewer = document.review.reviewer.name or self.tr("no reviewer yet")
        self.facts.setText(
            "   ".join((facts.language or "?", self.tr("{0} doubtful boundaries").format(doubtful), reviewer))
        )

    def _dark(self) -> bool:
        if self.settings.theme:
            return self.settings.theme == "dark"
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _show_theme(self) -> None:
        colours = theme(self._dark())
        QApplication.setPalette(palette(colours))
        self.questions.theme = colours
        self.source.show_theme(colours)
        self.actions_by_name["toggle_theme"].setChecked(self._dark())
        self._recolour(colours.ink)

    def _recolour(self, colour: str) -> None:
        for act in ACTS:
            if act.icon:
                self.actions_by_name[act.name].setIcon(icon(act.icon, colour))

    def _restore(self) -> None:
        if self.settings.geometry:
            self.restoreGeometry(_decoded(self.settings.geometry))
        if self.settings.layout:
            self.split.restoreState(_decoded(self.settings.layout))

    def _remember(self, path: Path) -> None:
        self._store(with_recent(self.settings, path))

    def _store(self, settings: Settings) -> None:
        self.settings = settings
        try:
            store_settings(settings)
        except (AnnotatorError, OSError):
            self.say(self.tr("The settings could not be kept; the review is not touched by that."))


def _decoded(kept: str) -> bytes:
    try:
        return base64.b64decode(kept, validate=True)
    except ValueError:
        return b""
