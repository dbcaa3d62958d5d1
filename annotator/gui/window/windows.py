"""All windows of one run: which shows which file, and what is opened again the next time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QPoint, QSize, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotator.app.files.folders import places_there
from annotator.app.settings import Seat
from annotator.app.site import site
from annotator.core.errors import AnnotatorError
from annotator.gui.application_context import ApplicationContext, bring_to_front
from annotator.gui.documents.file_controller import FileController
from annotator.gui.jobs import Jobs, Latest
from annotator.gui.window.main_window import MainWindow

GONE = 100
"""Milliseconds between two looks whether Qt has let a closed window go."""
STEP = 32
"""Pixels that a further window stands beside the one before."""
STEPS = 6
"""Windows after which the next one stands in the corner of the screen again."""
FRAME = QSize(8, 48)
"""Pixels that the frame and the title take, about: a window that is not on the screen yet does not know its own."""


class Windows(QObject):
    """Makes windows and lets them go. A file is open in one window only."""

    file_opened = Signal()
    closed = Signal()

    def __init__(self, program: ApplicationContext) -> None:
        super().__init__(program)
        self._program = program
        self._open: list[MainWindow] = []
        self._closed: list[MainWindow] = []
        self._leaving = False
        self._jobs, self._looking = Jobs(self, workers=1), Latest()
        program.window_showing = self.window_showing
        program.open_in_another = self.open_in_another
        program.window_wanted.connect(self.add)
        program.quit_wanted.connect(self.quit)

    def start(self, files: Sequence[Path]) -> MainWindow:
        """Open these files; where there are none those of the last time, and where there were none an empty window,
        or the folder that the administrator set.

        Gives the first window.
        """
        settings, ours = self._program.settings_store.settings, site()
        seats = [Seat(str(path)) for path in files]
        again = settings.session if settings.restore_session else ()
        if ours.workspace and ("workspace" in ours.locked or (settings.restore_session and not again)):
            again += (Seat(ours.workspace),)
        if not files and again:
            asked = self._jobs.run(places_there, [seat.path for seat in again])
            self._looking.begin(asked, partial(self._open_again, again), self._open_nothing)
        for seat in seats:
            self.add().open_seat(seat)
        return self._open[0] if seats else self.add()

    @property
    def busy(self) -> bool:
        """Whether it is not known yet which files of the last time are there: a share that is away takes long."""
        return self._looking.busy

    def _open_again(self, session: tuple[Seat, ...], there: tuple[tuple[Path, bool], ...]) -> None:
        found = {path for path, _ in there}
        for seat in session:
            if Path(seat.path) in found:
                (next((window for window in self._open if window.free), None) or self.add()).open_seat(seat)

    def _open_nothing(self, _error: AnnotatorError) -> None:
        """The welcome page stands already."""

    def controller_for(self, file: Path | None) -> FileController:
        """The files of a window that shows `file` unchanged, else of one that shows none, else of a new one."""
        for fits in (partial(FileController.shows_unchanged, file=file), FileController.is_free):
            for window in self._open:
                if fits(window.file_controller):
                    return window.file_controller
        return self.add().file_controller

    def add(self) -> MainWindow:
        """Show one more window."""
        window = MainWindow(self._program)
        self._place(window)
        window.closed.connect(self._let_go)
        window.file_controller.shown.opened.connect(self.file_opened)
        self._open.append(window)
        self._program.windows.append(window)
        window.show()
        return window

    def _place(self, window: MainWindow) -> None:
        """Beside the last window, and as large as the screen has room for there."""
        screen = window.screen().availableGeometry()
        corner = self._open[-1].pos() + QPoint(STEP, STEP) if self._open else window.pos()
        if self._open and (corner - screen.topLeft()).manhattanLength() > STEPS * 2 * STEP:
            corner = screen.topLeft()
        if self._open:
            window.move(corner)
        if self._open or not self._program.settings_store.settings.geometry:
            room = screen.bottomRight() - corner
            window.resize(window.size().boundedTo(QSize(room.x() + 1, room.y() + 1) - FRAME))

    def window_showing(self, path: Path) -> MainWindow | None:
        """The window that has the file at `path` open."""
        return next((window for window in self._open if window.has_open(path)), None)

    def open_in_another(self, path: Path) -> None:
        """Open a file in a window that has none, a new one where there is none."""
        window = next((window for window in self._open if window.free), None) or self.add()
        window.file_controller.opening.open_path(path.absolute())
        bring_to_front(window)

    def open_further(self, paths: list[Path]) -> None:
        """Open what a further start of the program was given, and come to the front."""
        if self._open:
            bring_to_front(self._open[-1])
            self._open[-1].file_controller.opening.open_all([str(path) for path in paths])

    def keep_all(self, *_: object) -> None:
        """The user's session ends: have all that was done in the journals, half-written words too, and ask nothing.

        The next start offers what was not saved. Windows gives a program five seconds for this.
        """
        for window in self._open:
            window.file_controller.keep()
        self._keep_session()

    def keep_at_end(self) -> bool:
        """As `keep_all`, where any window is open that nobody is leaving; whether one is."""
        if not self._open or self._leaving:
            return False
        self.keep_all()
        return True

    def quit(self) -> None:
        """Close every window, as far as unsaved work allows; the files of now are opened the next time.

        Those with unsaved work ask first, so that all the others still stand where the answer is to stay.
        """
        self._keep_session()
        self._leaving = True
        for window in sorted(self._open, key=QWidget.isWindowModified, reverse=True):
            if not window.close() and not window.file_controller.busy:
                self._leaving = False
                return

    def _let_go(self, window: MainWindow) -> None:
        if not self._leaving:
            if len(self._open) > 1:
                self._open.remove(window)
            self._keep_session()
        if window in self._open:
            self._open.remove(window)
        self._program.windows.remove(window)
        # Qt deletes it when the event loop that it was closed in goes on. If a question of another window is open
        # meanwhile and nothing here holds it, Python collects it first: it is emptied while Qt still tells it things.
        self._closed.append(window)
        window.deleteLater()
        QTimer.singleShot(GONE, self, self._forget)

    def _forget(self) -> None:
        """Hold what was closed no longer than Qt does: a window holds all of its file."""
        self._closed = [each for each in self._closed if shiboken6.isValid(each)]
        if self._closed:
            QTimer.singleShot(GONE, self, self._forget)
        self.closed.emit()

    def _keep_session(self) -> None:
        if self.busy:
            return  # those of the last time are still looked for
        seats = tuple(seat for seat in (window.seat() for window in self._open) if seat is not None)
        self._program.settings_store.change(lambda settings: replace(settings, session=seats))
