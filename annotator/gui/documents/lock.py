"""The lock on the file that a window shows: renewed while it is open, gone when it is closed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.app.files.locking import BEAT, Lock, Taken
from annotator.gui.jobs import Jobs

if TYPE_CHECKING:
    from annotator.app.session.store import Stored


class DocumentLock(QObject):
    """Keeps one lock at a time, off the GUI thread. `lost` comes when somebody else took it over."""

    lost = Signal()
    taken = Signal(Taken)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self, workers=1)
        self.lock: Lock | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT * 1000)
        self._timer.timeout.connect(self.renew)

    def keep(self, lock: Lock | None) -> None:
        """Keep this lock, and let go of the one before."""
        if self.lock != lock:
            self.release(self.lock)
        self.lock = lock
        if lock is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def move(self, stored: Stored, path: Path, over: Taken | None = None) -> None:
        """Hold the file at `path` instead; `taken(Taken)` where another has it."""
        self.keep(None)
        self.jobs.run(_hold, stored, str(path), over).done.connect(self._found)

    def release(self, lock: Lock | None) -> None:
        """Give up a lock that is not kept."""
        if lock is not None:
            self.jobs.run(lock.release)

    def let_go(self) -> None:
        """Release the lock; a drive that does not answer is not waited for."""
        self.keep(None)
        self.jobs.finish(wait=False)

    def renew(self) -> None:
        """Say to others that the file is still open here."""
        if self.lock is not None:
            self.jobs.run(self.lock.renew).done.connect(self._renewed)

    def _renewed(self, ours: bool) -> None:
        if not ours and self.lock is not None:
            self.keep(None)
            self.lost.emit()

    def _found(self, found: Lock | Taken | None) -> None:
        if isinstance(found, Taken):
            self.taken.emit(found)
        else:
            self.keep(found)


def _hold(stored: Stored, key: str, over: Taken | None) -> Lock | Taken | None:
    """Hold the file; a lock of our own that came along, when its folder was moved, is taken over."""
    found = stored.hold(key, over)
    ours = isinstance(found, Taken) and found.owner is not None and found.owner.holder.is_me
    return stored.hold(key, found) if ours and isinstance(found, Taken) else found
