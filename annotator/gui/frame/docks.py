"""Where the panels are: docks that can be moved, floated, put behind each other, closed, and put back."""

from __future__ import annotations

import base64
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from annotator.gui.actions import tr
from annotator.gui.views.panels import PANELS, Panel

VERSION = 1
"""Of the layout that is remembered; a layout of another version is left and the default one taken."""
SIDE_SHARE = 0.40
"""Part of the window's width that the panels at its side have at first; the text has the rest."""
WIDEST_SIDE = 640
"""Pixels that the panels at the side have at most at first: on a large screen the text gets more."""

_Kind = TypeVar("_Kind", bound=QWidget)


class Dock(QDockWidget):
    """One panel with its title; the title is the panel's own window title where it has one.

    `shown(bool)` says whether it is closed; a panel behind another is not. Its keys lead to the panel's focus proxy.
    """

    shown = Signal(bool)

    def __init__(self, panel: Panel, parent: QMainWindow) -> None:
        super().__init__(tr(panel.title), parent)
        self.setObjectName(panel.name)
        self.panel = panel
        self.content = panel.make()
        self.content.windowTitleChanged.connect(self.setWindowTitle)
        if self.content.windowTitle():
            self.setWindowTitle(self.content.windowTitle())
        self.setWidget(self._scrolling() if panel.scrolls else self._holding())
        self.toggleViewAction().toggled.connect(self.shown)
        self._no_title = QWidget(self)
        for moved in (self.topLevelChanged, self.dockLocationChanged, self.visibilityChanged):
            moved.connect(self.show_title)
        self.visibilityChanged.connect(self._hand_over)

    @property
    def in_front(self) -> bool:
        """Whether it is shown, and behind no other: Qt keeps those outside of the window."""
        return self.isVisible() and (self.isFloating() or self.window().rect().intersects(self.geometry()))

    def toggle(self, by_keys: bool = False) -> None:
        """Show the panel where it is closed or behind another, else close it.

        Its keys go to it as well, and close it only from within: who works in the text presses them to get there.
        """
        focus = QApplication.focusWidget()
        if self.in_front and (not by_keys or (focus is not None and self.isAncestorOf(focus))):
            self.hide()
            return
        self.show()
        self.raise_()
        self.shown.emit(True)  # the action unchecked itself
        if by_keys:
            self.content.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_title(self, *_: object) -> None:
        """Behind a tab the title would say what the tab says; there it is left to the text and the panels."""
        window = self.parentWidget()
        tabbed = isinstance(window, QMainWindow) and bool(window.tabifiedDockWidgets(self)) and not self.isFloating()
        wanted = self._no_title if tabbed else None
        if self.titleBarWidget() is not wanted:
            self.setTitleBarWidget(wanted)  # type: ignore[arg-type]
            self._no_title.setVisible(tabbed)

    def _hand_over(self, in_front: bool) -> None:
        """Take the keys over from the panel that this one now covers: nobody types into what is not seen.

        To Qt a panel behind another is visible. It is hidden here, so that no letter of a label and no tab leads there.
        """
        focus, window = QApplication.focusWidget(), self.parentWidget()
        self.content.setVisible(in_front or self.window().isMinimized())  # there the keys wait where they were
        if in_front and focus is not None and isinstance(window, QMainWindow):
            covers = window.tabifiedDockWidgets(self)
            if any(covered.isAncestorOf(focus) for covered in covers):
                self.content.setFocus(Qt.FocusReason.OtherFocusReason)

    def _holding(self) -> QWidget:
        """The panel in a widget that has its place also while the panel is hidden."""
        policy = self.content.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.content.setSizePolicy(policy)
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.content)
        return holder

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.content)
        return area


class Docks(QObject):
    """The docks of one window, made from the table of panels."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setDockOptions(
            QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.GroupedDragging
        )
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        window.setCorner(Qt.Corner.TopRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self.by_name = {panel.name: Dock(panel, window) for panel in PANELS}
        self._shown = True
        self._state = ""
        self.reset()

    def panel(self, kind: type[_Kind]) -> _Kind:
        """The panel of that kind."""
        return next(dock.content for dock in self.by_name.values() if isinstance(dock.content, kind))

    def bring(self, name: str) -> None:
        """Show the panel of that name, in front of those that it shares a place with."""
        if self._shown:
            self.by_name[name].show()
            self.by_name[name].raise_()

    def contents(self) -> tuple[QWidget, ...]:
        """All panels, in the order of the table."""
        return tuple(dock.content for dock in self.by_name.values())

    def take_down(self) -> None:
        """Take the panels out of the window, before they are made anew."""
        for dock in self.by_name.values():
            self._window.removeDockWidget(dock)
            dock.setObjectName("")  # until it is gone a layout would be restored to it, by its name
            dock.deleteLater()
        self.deleteLater()

    def reset(self) -> None:
        """Put every panel where it is at first."""
        for dock in self.by_name.values():
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
        for dock in self.by_name.values():
            self._place(dock)
        self._show_titles()
        self.share_out()

    def share_out(self) -> None:
        """Give the panels their part of the window as it is large now."""
        width = min(int(self._window.width() * SIDE_SHARE), WIDEST_SIDE)
        height = self._window.height()
        shown = [d for d in self.by_name.values() if d.panel.shown and not d.panel.tabbed_with]
        self._window.resizeDocks(shown, [d.panel.share * height // 100 for d in shown], Qt.Orientation.Vertical)
        self._window.resizeDocks(shown[:1], [width], Qt.Orientation.Horizontal)

    def set_shown(self, shown: bool) -> None:
        """Show the panels as they were, or hide all of them where no file is open."""
        if shown is self._shown:
            return
        if shown:
            self._shown = True
            self.restore(self._state)
        else:
            self._state = self.state()
            self._shown = False
            for dock in self.by_name.values():
                dock.hide()

    def state(self) -> str:
        """Where the panels are, as text to be remembered."""
        if not self._shown:
            return self._state
        return base64.b64encode(self._window.saveState(VERSION).data()).decode()

    def restore(self, state: str) -> None:
        """Put the panels where `state` says; where it says nothing that is understood, where they are at first."""
        if not self._shown:
            self._state = state
            return
        if not state or not self._window.restoreState(decoded(state), VERSION):
            self.reset()
            return
        for dock in self.by_name.values():
            if self._window.dockWidgetArea(dock) is Qt.DockWidgetArea.NoDockWidgetArea and not dock.isFloating():
                self._place(dock)  # a panel that the remembered layout does not know yet
        self._show_titles()

    def _show_titles(self) -> None:
        for dock in self.by_name.values():
            dock.show_title()

    def _place(self, dock: Dock) -> None:
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        if dock.panel.tabbed_with:
            first = self.by_name[dock.panel.tabbed_with]
            self._window.tabifyDockWidget(first, dock)
            first.raise_()
        dock.setVisible(dock.panel.shown and self._shown)


def decoded(kept: str) -> bytes:
    """Bytes that were kept as base64; none where `kept` is none."""
    try:
        return base64.b64decode(kept, validate=True)
    except ValueError:
        return b""
