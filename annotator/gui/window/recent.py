"""The menu of the files used last."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from annotator.app.files.folders import places_there
from annotator.app.settings import Seat, recent_seats
from annotator.gui.jobs import Jobs, Latest
from annotator.gui.settings_store import SettingsStore
from annotator.io.team.places import address_of, shown

MOST_LISTED = 15
"""Files in the menu; the welcome page has all of them."""


class Recent(QObject):
    """Fills the menu when it is about to show; emits `chosen(path)`.

    Which of the files are still there is looked up off the window's thread, and told as `found`: a seat in each, and
    whether it is a folder. A share that is away must hold nothing up.
    """

    chosen = Signal(str)
    found = Signal(tuple)

    def __init__(self, settings_store: SettingsStore, parent: QObject) -> None:
        super().__init__(parent)
        self._settings_store = settings_store
        self._menu: QMenu | None = None
        self._listed: list[QAction] = []
        self._there: tuple[tuple[Path, bool], ...] = ()
        self._jobs, self._looking, self._asked = Jobs(self, workers=1), Latest(), tuple[str, ...]()
        settings_store.changed.connect(self._look_anew)

    @property
    def busy(self) -> bool:
        """Whether it is not known yet which are there."""
        return self._looking.busy

    def look(self) -> None:
        """See which of the files are there."""
        self._asked = self._settings_store.settings.recent
        self._looking.begin(self._jobs.run(places_there, self._asked), self._show, self._show)

    def _look_anew(self) -> None:
        if not self._settings_store.settings.recent:
            self._show(())  # forgotten at once
        if self._asked != self._settings_store.settings.recent:
            self.look()
        else:
            self.found.emit(self._seats())

    def _show(self, there: object) -> None:
        self._there = there if isinstance(there, tuple) else ()
        self.found.emit(self._seats())
        self._list()

    def _seats(self) -> tuple[tuple[Seat, bool], ...]:
        there = {str(path): is_folder for path, is_folder in self._there}
        seats = recent_seats(self._settings_store.settings)
        return tuple((seat, there[seat.path]) for seat in seats if seat.path in there)

    def fill(self, menu: QMenu) -> None:
        """Keep `menu` filled, above what stands in it already."""
        self._menu = menu
        menu.aboutToShow.connect(self._fill)
        menu.triggered.connect(self._choose)
        self.look()

    def forget(self) -> None:
        """Remember no file any more."""
        self._settings_store.change(lambda settings: replace(settings, recent=()))

    def _fill(self) -> None:
        self._list()
        self.look()

    def _list(self) -> None:
        if self._menu is None or not isValid(self._menu):
            return  # the menus are being made anew, in another language
        for old in self._listed:
            self._menu.removeAction(old)
        below = self._menu.actions()[0]
        seats = self._seats()[:MOST_LISTED]
        self._listed = [self._entry(number, Path(seat.path)) for number, (seat, _) in enumerate(seats, 1)]
        self._menu.insertActions(below, self._listed)

    def _entry(self, number: int, path: Path) -> QAction:
        name = shown(path).replace("&", "&&")
        entry = QAction(f"&{number} {name}" if number < 10 else name, self)
        entry.setData(str(path))
        entry.setToolTip(str(path) if address_of(path) is None else shown(path))
        return entry

    def _choose(self, entry: QAction) -> None:
        if entry in self._listed:
            self.chosen.emit(entry.data())
