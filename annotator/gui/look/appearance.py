"""How the program looks: colours and letters of the system, or those that the reviewer chose."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.gui.keeper import Keeper
from annotator.gui.look.theme import CONTRAST, DARK, LIGHT, THEMES, Theme, palette

EDGES = """
QLineEdit, QListView, QTreeView, QTableView, QPlainTextEdit {{ border: 1px solid {0}; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 1px solid palette(highlight); }}
QSpinBox QLineEdit, QComboBox QLineEdit, QComboBox QAbstractItemView, Wording {{ border: none; }}
QCheckBox::indicator:unchecked, QAbstractItemView::indicator:unchecked {{ border: 1px solid {0}; }}
"""
"""For dark grounds, on which the style draws edges that are darker still."""
BLACK_EDGES = """
QPushButton { border: 1px solid palette(mid); padding: 3px 6px; background: palette(button); }
QPushButton { color: palette(button-text); }
QPushButton:checked { background: palette(window-text); color: palette(window); }
QToolButton { border: 1px solid palette(mid); padding: 3px 6px; }
QToolButton:checked, QToolButton:pressed { background: palette(window-text); color: palette(window); }
QToolBar QToolButton { border-color: transparent; padding: 3px 4px; }
QToolBar QToolButton:hover, QToolBar QToolButton:focus { border-color: palette(mid); }
QTabBar::tab { border: 1px solid palette(mid); padding: 4px 10px; }
QTabBar::tab:selected { background: palette(window-text); color: palette(window); }
QProgressBar { border: 1px solid palette(mid); }
QScrollBar { background: palette(window); }
QScrollBar::handle { background: palette(mid); margin: 3px; min-width: 24px; min-height: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QComboBox { border: 1px solid palette(mid); padding: 3px 6px; }
QComboBox:focus { border: 2px solid palette(highlight); }
QPushButton:focus, QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid palette(highlight); }
"""
"""For high contrast besides."""


class Appearance(QObject):
    """Holds the theme; emits `changed` when it is another, also when the system turned dark or light."""

    changed = Signal()

    def __init__(self, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._system_font = QFont(QApplication.font())
        self.theme: Theme = self._wanted()
        self._show()
        keeper.changed.connect(self._look)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._look)

    def _wanted(self) -> Theme:
        chosen = THEMES.get(self._keeper.settings.theme)
        if chosen is not None:
            return chosen
        return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _look(self) -> None:
        before, self.theme = self.theme, self._wanted()
        self._show()
        if self.theme is not before:
            self.changed.emit()

    def _show(self) -> None:
        colours = palette(self.theme)
        if QApplication.palette() != colours:
            QApplication.setPalette(colours)
        edges = EDGES.format(self.theme.edge) if self.theme.edge else ""
        if self.theme is CONTRAST:
            edges += BLACK_EDGES
        application = QApplication.instance()
        if isinstance(application, QApplication) and application.styleSheet() != edges:
            application.setStyleSheet(edges)
        font = QFont(self._system_font)
        if self._keeper.settings.font_size > 0:
            font.setPointSize(self._keeper.settings.font_size)
        if QApplication.font() != font:
            QApplication.setFont(font)
