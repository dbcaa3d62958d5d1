"""Menu bar and toolbar, made from the table of actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QWidget

from annotator.gui.actions import ACTIONS, MENUS, MenuAction, Slot, plain, set_keys, set_tip, tr
from annotator.gui.actions.action import WINDOW
from annotator.gui.style.icons import icon
from annotator.gui.style.theme import VERDICT_ICONS, theme
from annotator.gui.window.digit_row import DigitRow
from annotator.gui.window.toolbar import Toolbar


class Menus(QObject):
    """The actions of one window, by name, in its menus and its toolbar.

    What does them is bound as it is made; `make_slots` makes what is not there yet when it is first asked for.
    """

    def __init__(self, window: QMainWindow, make_slots: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._bound = {act.name: MenuAction(act, make_slots, self) for act in ACTIONS}
        self.actions: dict[str, QAction] = dict(self._bound)
        used = {*(act.menu for act in ACTIONS), WINDOW}
        self._menus: dict[tuple[str, str], QMenu] = {
            (name, ""): window.menuBar().addMenu(tr(name)) for name in MENUS if name in used
        }
        self._groups: dict[str, QActionGroup] = {}
        for act in ACTIONS:
            menu = self.menu(act.menu, act.submenu)
            if act.ruled and menu.actions():
                menu.addSeparator()
            menu.addAction(self.actions[act.name])
            if act.group:
                self._group(act.group).addAction(self.actions[act.name])
        self._digits = DigitRow(self._bound.values(), window)
        self.bar = Toolbar(self.actions)
        window.addToolBar(self.bar)

    def bind(self, slots: Mapping[str, Slot]) -> None:
        """Have these slots do the actions of their names, or those of the groups."""
        for act in ACTIONS:
            slot = slots.get(act.group or act.name)
            self._bound[act.name].slot = slot or self._bound[act.name].slot

    def take_down(self) -> None:
        """Take all of it out of the window, before it is made anew."""
        self._window.setMenuBar(QMenuBar())
        self._window.removeToolBar(self.bar)
        for part in (self.bar, self._digits, *self.actions.values(), self):
            part.deleteLater()

    def enable(self, able: frozenset[str]) -> None:
        """Enable what can be done now: `able` is nothing where no file is open, else "file" and what `needs` names."""
        for act in ACTIONS:
            self.actions[act.name].setEnabled(not act.needs_file or (act.needs or "file") in able)
        self.bar.enable("file" in able)

    def give_keys_to(self, *widgets: QWidget) -> None:
        """Let single letters and digits be commands in these; everywhere else they write."""
        for action in self.actions.values():
            if action.shortcutContext() is Qt.ShortcutContext.WidgetShortcut:
                for widget in widgets:
                    widget.addAction(action)
        for widget in widgets:
            widget.installEventFilter(self._digits)

    def show_view(self, whole: bool) -> None:
        """Show which view of the text is up."""
        self.actions["toggle_view"].setChecked(whole)
        self.bar.show_view(whole)

    def recolour(self) -> None:
        """Draw the icons in the colours of now; verdicts have their own."""
        shown = theme()
        strong = {name: shown.verdict(verdict).name() for verdict, name in VERDICT_ICONS.items()}
        for act in ACTIONS:
            if act.icon:
                self.actions[act.name].setIcon(icon(act.icon, strong.get(act.icon, shown.ink)))
        self.bar.recolour()

    def show_shortcuts(self, chosen: Mapping[str, str]) -> None:
        """Give every action its usual keys, or those that the reviewer has `chosen` for it (by name)."""
        for act in ACTIONS:
            set_keys(self.actions[act.name], act, chosen.get(act.name, act.key))

    def keys(self) -> dict[str, str]:
        """The keys of the actions that have any, by name, as the system writes them."""
        shown = QKeySequence.SequenceFormat.NativeText
        return {name: action.shortcut().toString(shown) for name, action in self.actions.items()}

    def name(self, action: str, what: str) -> None:
        """Say in menu and tooltip `what` an action is about; nothing for its plain name."""
        act = next(act for act in ACTIONS if act.name == action)
        named = QCoreApplication.translate("actions", "{0}: {1}")
        text = named.format(tr(act.text), what.replace("&", "&&")) if what else tr(act.text)
        self.actions[action].setText(text)
        set_tip(self.actions[action], named.format(plain(act), what) if what else plain(act))

    def check(self, group: str, value: str) -> None:
        """Show which one of a group holds."""
        for action in self._groups[group].actions():
            action.setChecked(action.data() == value)

    def menu(self, menu: str, submenu: str = "") -> QMenu:
        """A menu of the table, or one inside it."""
        if (menu, submenu) not in self._menus:
            self._menus[menu, submenu] = self._menus[menu, ""].addMenu(tr(submenu))
        return self._menus[menu, submenu]

    def _group(self, name: str) -> QActionGroup:
        if name not in self._groups:
            self._groups[name] = QActionGroup(self)
        return self._groups[name]
