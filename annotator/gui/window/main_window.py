"""The main window: it wires; everything else has a module of its own."""

from __future__ import annotations

import base64
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from annotator.app.files.folders import same_file
from annotator.app.reviewers import me_in
from annotator.app.settings import Seat, Settings, pinning, seat_in, with_recent, with_seat
from annotator.core.progress import progress
from annotator.core.review import ReviewState
from annotator.core.source import Source, stretch
from annotator.core.spans import Span
from annotator.gui.actions import Slot, named
from annotator.gui.actions.action import FILE, RECENT_MENU, WINDOW
from annotator.gui.application_context import ApplicationContext, open_outside
from annotator.gui.document import Document, translated
from annotator.gui.documents.file_controller import FileController
from annotator.gui.documents.opening import local_files
from annotator.gui.style.remembered import decoded
from annotator.gui.views.welcome import WelcomePage
from annotator.gui.window.folder import Folder
from annotator.gui.window.menus import Menus
from annotator.gui.window.recent import Recent
from annotator.gui.window.status import StatusBar
from annotator.gui.window.window_list import WindowList
from annotator.io.team.places import address_of, is_kept

if TYPE_CHECKING:
    from annotator.gui.presenter import Presenter
    from annotator.gui.views.page import DocumentPage
    from annotator.gui.views.source import Pane, SourceView
    from annotator.gui.window.parts import Controllers, WindowParts


BEGINNING = 100_000
"""Code points of a long text that are shown at once."""
SETTLED = 300
"""Milliseconds after which a new window is on the screen, and what the first file needs can be made ready."""


class MainWindow(QMainWindow):
    """One window on one file; `program` is what it shares with the other windows. Emits `closed(self)` at its end.

    All that shows words is built anew when the language changes; the file stays open through that. What shows a file
    and acts on it, the `parts`, is made when it is first asked for: the welcome page and the menus are there at once.
    """

    closed = Signal(QMainWindow)

    def __init__(self, program: ApplicationContext | None = None) -> None:
        super().__init__()
        self.program = program or ApplicationContext(self)
        self.settings_store, self.appearance = self.program.settings_store, self.program.appearance
        self.document: Document | None = None
        self.file: Path | None = None
        self._seat: Seat | None = None
        self._parts: WindowParts | None = None
        self._layout = self.settings_store.settings.layout
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.file_controller = FileController(self, self.known_settings, self.program)
        self.folder = Folder(self, self.file_controller, self.settings_store)
        self._build()
        self._follow()
        self._restore()
        self._show_state()
        self._settling = QTimer(self, singleShot=True, interval=SETTLED)
        self._settling.timeout.connect(self._make_ready)
        self._settling.start()

    def _make_ready(self) -> None:
        """Have the first file opened as fast as the next ones."""
        self.file_controller.make_ready()
        if self._parts is None:
            self._make_parts()

    def _build(self) -> None:
        self._language = self.program.languages.language
        self.welcome, self.recent = WelcomePage(), Recent(self.settings_store, self)
        self.welcome.open_wanted.connect(self.file_controller.opening.open_file)
        self.welcome.sample_wanted.connect(self.file_controller.opening.open_sample)
        self.welcome.pin_wanted.connect(self._pin)
        self.welcome.file_chosen.connect(self.file_controller.opening.open_named)
        self.recent.found.connect(self.welcome.show_recent)
        self.recent.chosen.connect(self.file_controller.opening.open_named)
        self._arrange()
        self.menus = Menus(self, self._make_parts)
        self.actions_by_name: dict[str, QAction] = self.menus.actions
        self.recent.fill(self.menus.menu(FILE, RECENT_MENU))
        self.menus.bind({"forget_recent": self.recent.forget, **self.file_controller.slots(), **self._slots()})
        self.folder.live_in(self.stack)
        self.window_list = WindowList(self.program.windows, self.menus.menu(WINDOW), self)
        self._show_theme()
        self._show_settings()
        self._show_full_screen()

    @property
    def parts(self) -> WindowParts:
        """What shows a file and acts on it, made now if it is not yet."""
        return self._parts or self._make_parts()

    def _make_parts(self) -> WindowParts:
        from annotator.gui.window.parts import WindowParts

        self._parts = parts = WindowParts(self, self.program, self.file_controller)
        self.stack.addWidget(parts.page)
        if self._layout:
            parts.page.restore(self._layout)
        parts.helping.use(self.menus.actions)
        parts.belonging.said.connect(self.say)
        self.menus.bind(parts.slots())
        parts.pane.view_changed.connect(self.menus.show_view)
        for add in (
            self.menus.bar.show_selected,
            parts.details.evidence.add.setEnabled,
            parts.commitments.add.setEnabled,
        ):
            add(False)
            parts.pane.selection_changed.connect(add)
        parts.page.side_changed.connect(self.actions_by_name["toggle_side"].setChecked)
        for part in (parts.pane, parts.details):
            part.act_wanted.connect(self._act)
        parts.details.keys = self.menus.keys()
        on_selection = ("add_evidence", "add_commitment", "add_note")
        parts.pane.selected.set_actions([(self.actions_by_name[n], parts.details.keys[n]) for n in on_selection])
        self.menus.give_keys_to(parts.pane.answers, parts.pane.view, parts.pane.nothing, parts.questions.list)
        return parts

    def _slots(self) -> dict[str, Slot]:
        pages = (self.show_welcome_page, self.show_document_page)
        folder = (self.folder.open_folder, self.folder.open_store, self.folder.next_document, self.show_workspace_page)
        return named(self.new_window, self.quit, self.undo, self.redo, *pages, *folder)

    @property
    def controllers(self) -> Controllers:
        """What acts on the open file."""
        assert self.parts.controllers is not None
        return self.parts.controllers

    @property
    def presenter(self) -> Presenter:
        """Where the open file is worked on."""
        return self.controllers.presenter

    @property
    def page(self) -> DocumentPage:
        """All that shows the open file."""
        return self.parts.page

    @property
    def pane(self) -> Pane:
        """The text with what belongs to it."""
        return self.parts.pane

    @property
    def source(self) -> SourceView:
        """The text itself."""
        return self.parts.pane.active

    def _act(self, name: str) -> None:
        """Do an action that a part of the page asks for by its name."""
        self.actions_by_name[name].trigger()

    def _arrange(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.setCentralWidget(self.stack)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.status.undo_wanted.connect(self.undo)
        self.status.working.stop_wanted.connect(self.file_controller.opening.let_go)
        self.file_controller.opening.reading.connect(self.status.working.show_busy)

    def _follow(self) -> None:
        """Connect what stays through a change of language."""
        self.settings_store.failed.connect(self.say)
        self.settings_store.changed.connect(self._show_settings)
        self.appearance.changed.connect(self._show_theme)
        self.file_controller.shown.opened.connect(self.show_document)
        self.file_controller.shown.put_away.connect(self._put_away)
        self.file_controller.shown.finishing.connect(self._keep_seat)
        self.file_controller.opening.seen.connect(self._show_meanwhile)
        self.file_controller.opening.not_opened.connect(self._show_welcome)
        self.file_controller.opening.folder_wanted.connect(self.folder.open)
        self.folder.said.connect(self.say)
        self.folder.shown.connect(self._show_state)
        self.file_controller.shown.used.connect(self._remember)
        self.file_controller.saving.saved.connect(self._show_state)
        self.file_controller.shown.said.connect(self.say)
        self.file_controller.shown.autosave.state.connect(self._show_kept)

    def _rebuild(self) -> None:
        self.file_controller.shown.finishing.emit()
        seat, self._layout = self.seat(), self._layout_now()
        kept = self.status.kept.text()
        self.menus.take_down()
        if self._parts is not None:
            self._parts.take_down()
            self._parts = None
        for part in (self.stack, self.window_list, self.recent):
            part.deleteLater()
        self._build()
        self.status.show_kept(kept)
        if self.document is not None:
            self._seat = seat
            self._show_document(self.document)
        self._show_state()

    @property
    def free(self) -> bool:
        """Whether a file may be opened here without taking another's place."""
        return self.document is None and not self.folder.is_open and self.file_controller.is_free()

    def has_open(self, path: Path) -> bool:
        """Whether the file at `path` is the one that is open here, by whatever name, also where it was moved since."""
        from annotator.app.workspace.scanning import is_moved

        if self.document is None or self.file is None:
            return False
        return same_file(self.file, path) or is_moved(self.file, path, self.document.session.revision.saved)

    def seat(self) -> Seat | None:
        """Where the reviewer is; None where no file is open."""
        if self.document is None or self.file is None:
            found = self.folder.path
            return Seat(str(found)) if found is not None and is_kept(found) else None
        if not is_kept(self.file):
            return None
        done, dossier = progress(self.document.dossier.structure, self.document.review), self.document.dossier
        title, place = dossier.facts.title or "", self.source.firstVisibleBlock().blockNumber()
        where = (self.presenter.question or "", place, self.pane.asked_whole)
        return Seat(str(self.file), *where, title, done.judged, done.total)

    def _keep_seat(self) -> None:
        """Remember where the reviewer is in the file, before it is left or saved."""
        seat = self.seat()
        if seat is not None and self.document is not None:
            self.settings_store.change(lambda settings: with_seat(settings, seat))

    def open_seat(self, seat: Seat) -> None:
        """Open a file at the place where the reviewer was."""
        self._seat = seat
        self.file_controller.opening.open_path(Path(seat.path))

    def show_document(self, document: Document) -> None:
        """Show a file that was opened in the place of what was shown."""
        self.document = document
        document.moved.connect(self._show_state)
        self._show_document(document)

    def _show_document(self, document: Document) -> None:
        self.stack.setCurrentWidget(self.page)
        self._work_on(document)
        seat, self._seat = self._seat, None
        if seat is None and document.path is not None:
            seat = seat_in(self.settings_store.settings, str(document.path.absolute()))
        if seat is not None:
            self.pane.show_whole(seat.whole)
            if document.dossier.structure.has_question(seat.question):
                self.presenter.choose(seat.question)
            block = self.source.document().findBlockByNumber(seat.place)
            self.source.verticalScrollBar().setValue(block.firstLineNumber())
        self.folder.show_opened(document, self.pane)
        self.pane.take_focus()
        self._show_state()

    def _pin(self, path: str, pinned: bool) -> None:
        self.settings_store.change(lambda settings: pinning(settings, path, pinned=pinned))

    def _put_away(self) -> None:
        """Show what can be opened: nothing is open any more."""
        self.document = self.file = None
        self.parts.put_away()
        self.show_workspace_page()

    def _work_on(self, document: Document) -> None:
        """Have controllers of its own act on the document."""
        made = self.parts.open(document, self.menus.actions)
        self.menus.bind(made.slots())
        made.presenter.said.connect(self.say)
        made.presenter.done.connect(self.status.say_done)
        made.presenter.written.connect(self._say_written)
        made.presenter.looked.connect(self.status.clear)
        made.presenter.question_changed.connect(self._show_able)
        made.agreeing.changed.connect(self._show_able)
        made.handing_over.exporting.connect(self.status.working.show_busy)
        self.status.working.stop_wanted.connect(made.handing_over.stop_export)
        made.show_theme(self.appearance.theme)
        made.presenter.begin()

    def _show_meanwhile(self, source: Source) -> None:
        """Show where a text begins, to be read while the rest of its file is."""
        self._bring_up(self.page)
        is_long = len(source.text) > BEGINNING
        self.pane.markup.show_text(stretch(source, Span(0, BEGINNING)) if is_long else source)

    def _show_welcome(self) -> None:
        """Say what to do next, where nothing is open."""
        if self.document is None and not self.folder.is_open:
            self._bring_up(self.welcome)

    def show_workspace_page(self) -> None:
        """Show the workspace; where there is none, what was used last."""
        if self.folder.is_open:
            self.folder.show_page()
        else:
            self.show_welcome_page()

    def show_welcome_page(self) -> None:
        """Show what was used last and what can be opened; the open file stays open."""
        self._bring_up(self.welcome)

    def show_document_page(self) -> None:
        """Show the open file."""
        if self.document is not None:
            self._bring_up(self.page)
            self.pane.take_focus()

    def _bring_up(self, page: QWidget) -> None:
        # Not by the stack's own signal: it comes once more when the window goes, with nobody left to hear it.
        self.stack.setCurrentWidget(page)
        self._show_state()

    def new_window(self) -> None:
        """Ask for one more window."""
        self.program.window_wanted.emit()

    def quit(self) -> None:
        """Ask to close all windows."""
        self.program.quit_wanted.emit()

    def undo(self) -> None:
        """Take the last act back."""
        if self.document is not None:
            self.presenter.finish()
            self.document.session.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.document is not None:
            self.presenter.finish()
            self.document.session.redo()

    def known_settings(self) -> Settings:
        """The settings as they are now."""
        return self.settings_store.settings

    def say(self, sentence: str) -> None:
        """Tell the user a sentence in the status bar."""
        self.status.say(sentence)

    def _say_written(self, sentence: str, path: Path) -> None:
        self.status.say(sentence, self.tr("Open"), partial(open_outside, path))

    def _show_kept(self, sentence: str) -> None:
        self.status.show_kept(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._parts is None or not self._parts.moving.handles(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.file_controller.may_close():
            event.ignore()
            return
        self._settling.stop()
        self.folder.close()
        geometry = base64.b64encode(self.saveGeometry().data()).decode()
        layout = self._layout_now()
        self.settings_store.change(lambda settings: replace(settings, geometry=geometry, layout=layout))
        event.accept()
        self.closed.emit(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._language != self.program.languages.language:
            self._rebuild()
        if event.type() == QEvent.Type.WindowStateChange:
            self._show_full_screen()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)  # a file manager that moves would delete the file
        if self.file_controller.opening.open_dropped(event.mimeData()):
            event.accept()

    def _show_state(self, *_: object) -> None:
        document = self.document
        self._show_able()
        self.menus.bar.setVisible(not self.folder.is_shown)
        self.status.show_document(document)
        if document is None or self.folder.is_shown:
            self.setWindowTitle(self.folder.title)
            self.setWindowModified(document is not None and document.modified)
            return
        self.menus.bar.show_complete(document.review.state is ReviewState.COMPLETE)
        facts = document.dossier.facts
        names = (facts.title, document.name) if facts.title else (document.name,)
        self.setWindowTitle(f"{' — '.join(names)}[*] — Annotator")
        self.setWindowModified(document.modified)

    def _show_able(self) -> None:
        """Let all look that cannot be done now as if it could not."""
        document, made = self.document, self._parts.controllers if self._parts is not None else None
        shown = document is not None and made is not None and not self.folder.is_shown
        self.menus.enable(made.able() if made is not None and shown else frozenset())
        self.actions_by_name["show_document_page"].setEnabled(document is not None)
        self.actions_by_name["next_document"].setEnabled(self.folder.is_open)
        self.actions_by_name["compare_reviews"].setChecked(made is not None and made.agreeing.comparing)
        self._show_steps(document)

    def _show_steps(self, document: Document | None) -> None:
        """Say what can be taken back and done again."""
        session = document.session if document is not None else None
        for name, title in {"undo": session and session.undo_title, "redo": session and session.redo_title}.items():
            self.menus.name(name, translated(title, session.dossier.codebook) if session and title else "")
            self.actions_by_name[name].setEnabled(title is not None)

    def _show_theme(self) -> None:
        colours = self.appearance.theme
        self.menus.recolour()
        if self._parts is not None:
            self._parts.show_theme(colours)

    def _restore(self) -> None:
        if self.settings_store.settings.geometry:
            self.restoreGeometry(decoded(self.settings_store.settings.geometry))

    def _layout_now(self) -> str:
        """Where the panels are; where they were the last time, if they are not made yet."""
        return self._layout if self._parts is None else self._parts.page.state()

    def _show_full_screen(self) -> None:
        """Tick what holds: a desktop changes it too, and a window opens as it was closed."""
        self.actions_by_name["full_screen"].setChecked(self.isFullScreen())

    def _show_settings(self) -> None:
        settings = self.settings_store.settings
        if self._parts is not None:
            self._parts.looking.show_zoom()
        self.menus.show_shortcuts(dict(settings.shortcuts))
        self.menus.check("colours", settings.theme)
        self.menus.check("language", settings.language)
        self.folder.follow_reviewer()
        if self.document is not None:
            self.document.review_as(me_in(self.document.dossier, settings))
        self._show_state()

    def _remember(self, path: Path) -> None:
        self.file = path.absolute()
        if address_of(path) is not None:
            return  # the store itself is among the recent ones
        self.settings_store.change(lambda settings: with_recent(settings, path))
