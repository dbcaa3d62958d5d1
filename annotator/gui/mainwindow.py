"""The main window: it wires, and opens and saves; everything else has a room of its own."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMessageBox,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QToolBar,
)

from annotator.app.resources import sample_path
from annotator.app.sessions import open_file, suggested_path
from annotator.app.settings import Settings, load_settings, new_reviewer, store_settings, with_recent
from annotator.core.errors import AnnotatorError
from annotator.gui.actions import ACTS, MENUS, REVIEW, STRUCTURE, make, tr
from annotator.gui.boundaries import Boundaries
from annotator.gui.desk import Desk
from annotator.gui.document import Document, translated
from annotator.gui.icons import icon
from annotator.gui.reviewing import Reviewing
from annotator.gui.theme import palette, theme
from annotator.gui.views.commitments import CommitmentsPanel
from annotator.gui.views.details import DetailsPanel
from annotator.gui.views.dialogs import ReviewerDialog
from annotator.gui.views.questions import QuestionsPanel
from annotator.gui.views.source import SourceView
from annotator.gui.views.welcome import WelcomePage

FILES = "*.txt *.xml *.md"


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
        self._arrange()
        self.actions_by_name: dict[str, QAction] = {}
        self._make_actions()
        self.desk.said.connect(self.say)
        self.welcome.open_wanted.connect(self.open_file)
        self.welcome.sample_wanted.connect(self.open_sample)
        self.welcome.file_chosen.connect(self.open_named)
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
        owners: dict[str, QMainWindow | Reviewing | Boundaries] = {REVIEW: self.reviewing, STRUCTURE: self.boundaries}
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

    def open_file(self) -> None:
        """Ask for a file and open it."""
        folder = self.settings.last_folder or str(Path.home())
        kinds = self.tr("Documents and reviews") + f" ({FILES});;" + self.tr("All files") + " (*)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open"), folder, kinds)
        if chosen:
            self.open_named(chosen)

    def open_sample(self) -> None:
        """Open the bundled sample."""
        self.open_named(str(sample_path()))

    def open_named(self, name: str) -> None:
        """Open the file `name`, unless there is work that the user wants to keep."""
        if self._may_leave():
            self.open_path(Path(name))

    def open_path(self, path: Path) -> bool:
        """Open a file in this window; where it cannot be read say why, and change nothing."""
        try:
            opened = open_file(path)
        except AnnotatorError as error:
            self.say(translated(error.phrase))
            return False
        self.document = Document(opened, self.settings.reviewer, self)
        self.document.undo_stack.cleanChanged.connect(self._show_state)
        self.document.undo_stack.indexChanged.connect(self._show_state)
        self.desk.open(self.document)
        self.stack.setCurrentWidget(self.split)
        self.source.setFocus()
        self._remember(path)
        self._show_state()
        structure = opened.dossier.structure
        self.say(
            self.tr("{0} questions to judge, {1} answers found.").format(len(structure.judged), len(structure.answers))
        )
        return True

    def save_file(self) -> bool:
        """Save where the review was saved before; ask where, the first time."""
        if self.document is None or self.document.path is None:
            return self.save_file_as()
        return self._save(self.document.path)

    def save_file_as(self) -> bool:
        """Ask where to save, and save there."""
        if self.document is None:
            return False
        folder = Path(self.settings.last_folder or Path.home())
        suggested = str(suggested_path(self.document.name, folder))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save"), suggested, "Akoma Ntoso (*.xml)")
        return bool(chosen) and self._save(Path(chosen))

    def _save(self, path: Path) -> bool:
        if self.document is None:
            return False
        self.details.write_comment()
        try:
            self.document.save(path)
        except AnnotatorError as error:
            self.say(translated(error.phrase))
            return False
        self._remember(path)
        self._show_state()
        self.say(self.tr("Saved as {0}.").format(path))
        return True

    def close_window(self) -> None:
        """Close, after asking about unsaved work."""
        self.close()

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
        if not self._may_leave():
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
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_named(paths[0])

    def _may_leave(self) -> bool:
        self.details.write_comment()
        if self.document is None or not self.document.modified:
            return True
        buttons = QMessageBox.StandardButton
        question = self.tr("{0} has changes that are not saved.").format(self.document.name)
        choice = QMessageBox.warning(
            self, self.tr("Unsaved changes"), question, buttons.Save | buttons.Discard | buttons.Cancel, buttons.Save
        )
        if choice == buttons.Save:
            return self.save_file()
        return choice == buttons.Discard

    def _show_state(self) -> None:
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
