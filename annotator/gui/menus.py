"""Menu bar and toolbar, made from the table of actions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from annotator.gui.actions import ACTS, MENUS, make, tr
from annotator.gui.icons import icon


class Menus(QObject):
    """The actions of one window, by name, in its menus and its toolbar."""

    def __init__(self, window: QMainWindow, owners: Mapping[str, QObject]) -> None:
        super().__init__(window)
        self.actions: dict[str, QAction] = {act.name: make(act, owners[act.owner]) for act in ACTS}
        used = {act.menu for act in ACTS}
        self._menus: dict[tuple[str, str], QMenu] = {
            (name, ""): window.menuBar().addMenu(tr(name)) for name in MENUS if name in used
        }
        self.bar = QToolBar(self.tr("Main toolbar"))
        self.bar.setObjectName("main")
        self.bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.bar.setMovable(False)
        window.addToolBar(self.bar)
        for act in ACTS:
            menu = self._menu(act.menu, act.submenu)
            if act.ruled:
                menu.addSeparator()
            menu.addAction(self.actions[act.name])
        self._fill_bar()

    def enable(self, *, file_open: bool) -> None:
        """Enable what can be done now; what more it takes, the window says itself."""
        for act in ACTS:
            self.actions[act.name].setEnabled(not act.needs_file or file_open)

    def recolour(self, colour: str) -> None:
        """Draw the icons' lines in `colour` ("#rrggbb")."""
        for act in ACTS:
            if act.icon:
                self.actions[act.name].setIcon(icon(act.icon, colour))

    def _menu(self, menu: str, submenu: str) -> QMenu:
        if (menu, submenu) not in self._menus:
            self._menus[menu, submenu] = self._menus[menu, ""].addMenu(tr(submenu))
        return self._menus[menu, submenu]

    def _fill_bar(self) -> None:
        before = ""
        for act in ACTS:
            if not act.bar:
                continue
            if (before and act.menu != before) or (act.ruled and self.bar.actions()):
                self.bar.addSeparator()
            before = act.menu
            self.bar.addAction(self.actions[act.name])
            button = self.bar.widgetForAction(self.actions[act.name])
            if act.bare and isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
