"""A window in which nobody does anything takes no time of the processor."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.window.main_window import MainWindow
from tests.gui.waiting import wait_until

WATCHED = 300
"""Milliseconds, in which a layout that asks for itself comes round some hundred times."""
ENOUGH = 5


class Layouts(QObject):
    """Counts the layouts that any widget asks for."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False


def test_a_window_left_alone_lays_nothing_out_again(opened: MainWindow) -> None:
    layouts = Layouts(opened)
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(layouts)

    def idle() -> bool:
        """Whether nothing goes on for a while: what is made last may come late."""
        layouts.count = 0
        QTest.qWait(WATCHED)
        return layouts.count <= ENOUGH

    wait_until(idle, "a window that does nothing")
    application.removeEventFilter(layouts)
