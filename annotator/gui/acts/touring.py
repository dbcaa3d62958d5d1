"""The first-run tour: on the bundled sample, once, and again when it is asked for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from annotator.gui.files.filing import Filing
from annotator.gui.frame.docks import Docks
from annotator.gui.keeper import Keeper
from annotator.gui.views.help.tour import Step, TourCard


class Touring(QObject):
    """Begins when the sample is open. The steps speak of the `text` and of panels, which are brought to the front."""

    _due = Signal()

    def __init__(self, window: QMainWindow, filing: Filing, keeper: Keeper, text: QWidget, docks: Docks) -> None:
        super().__init__(window)
        self._filing, self._keeper, self._docks = filing, keeper, docks
        self._parts: dict[str, QWidget] = {"text": text, **docks.by_name}
        self._wanted = False
        self.card = TourCard(window)
        self.card.hide()
        self.card.step_shown.connect(self._point)
        self.card.ended.connect(self._remember)
        self._due.connect(self.card.begin, Qt.ConnectionType.QueuedConnection)  # once the panels have their places
        filing.shown.opened.connect(self._begin_if_wanted)

    def show_tour(self) -> None:
        """Take the tour, on the file that is open, else on the sample."""
        if self._filing.document is None:
            self._wanted = True
            self._filing.opening.open_sample()
        else:
            self.card.begin()

    def offer(self) -> None:
        """The sample is opened now: take the tour if it was never taken or skipped."""
        self._wanted = not self._keeper.settings.toured

    def _begin_if_wanted(self) -> None:
        if self._wanted:
            self._wanted = False
            self._due.emit()

    def _point(self, step: Step) -> None:
        if step.part in self._docks.by_name:
            self._docks.bring(step.part)
        part = self._parts.get(step.part)
        self.card.point_at(part if part is not None and part.isVisible() else None)

    def _remember(self) -> None:
        self._keeper.change(lambda settings: replace(settings, toured=True))
