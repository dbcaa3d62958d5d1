"""The style sheet of the program: flat controls with an edge that can be seen, in the colours and sizes of now."""

from __future__ import annotations

from annotator.app.resources import icon_path
from annotator.gui.style.sizes import CAPTION, LIST, PAGE, TARGET, TITLE, font, scaled
from annotator.gui.style.theme import CONTRAST, Theme

SHEET = """
QMainWindow, QDialog, QMenuBar, QStatusBar, QToolBar, Side {{ background: {chrome}; }}
QToolBar {{ border: none; border-bottom: 1px solid {line}; spacing: 6px; padding: 3px 8px; }}
QToolBar::separator {{ background: {line}; width: 1px; margin: 7px 4px; }}
QStatusBar {{ border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {quiet}; padding: 0 6px; }}
QStatusBar OneLine {{ padding: 0; margin-left: 6px; }}
QMenuBar::item {{ padding: 5px 9px; background: transparent; }}
QMenuBar::item:selected {{ background: {soft}; color: {ink}; border-radius: 4px; }}
QMenu {{ background: {paper}; border: 1px solid {edge}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 28px; border-radius: 4px; }}
QMenu::item:selected {{ background: {soft}; color: {ink}; }}
QMenu::item:disabled {{ color: {quiet}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 6px; }}
QToolTip {{ color: {ink}; background: {paper}; border: 1px solid {edge}; padding: 4px; }}
QPushButton {{ background: {paper}; color: {ink}; border: 1px solid {edge}; border-radius: 5px; padding: 3px 12px;
  min-height: {inner}px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:checked, QPushButton:pressed {{ background: {soft}; }}
QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton:disabled {{ background: transparent; color: {quiet}; border: 1px dashed {line}; }}
QToolButton {{ border: 1px solid transparent; border-radius: 5px; padding: 3px; min-height: {small}px;
  min-width: {small}px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:checked, QToolButton:pressed {{ background: {soft}; border-color: {accent}; }}
QToolButton:disabled {{ color: {quiet}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QToolBar QToolButton {{ padding: 3px 6px; }}
LinkButton {{ color: {accent}; padding: 1px 4px; min-height: {link}px; }}
LinkButton:disabled {{ color: {quiet}; }}
Chip {{ background: {paper}; border: 1px solid {edge}; }}
Way {{ background: {paper}; border: 1px solid {edge}; border-radius: 0; padding: 3px 14px; font-weight: 600; }}
Way:checked {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
FindButton {{ background: {paper}; border: 1px solid {edge}; padding: 3px 10px; color: {quiet}; }}
QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit {{ background: {paper}; border: 1px solid {edge};
  border-radius: 5px; padding: 3px 7px; selection-background-color: {selection}; selection-color: {ink}; }}
QLineEdit {{ min-height: {inner}px; }}
QLineEdit:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {accent};
  padding: 2px 6px; }}
QLineEdit:read-only, QPlainTextEdit:read-only, QLineEdit:disabled, QPlainTextEdit:disabled {{ background: transparent;
  border-style: dashed; }}
DayEdit[wrong="true"], DayEdit[wrong="true"]:focus {{ border: 2px solid {not_answered}; padding: 2px 6px; }}
SourceView, SourceView:focus, SourceView:read-only {{ background: {paper}; border: none; border-radius: 0;
  padding: 0; }}
QSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; min-height: 0; padding: 0; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
QComboBox {{ background: {paper}; border: 1px solid {edge}; border-radius: 5px; padding: 3px 8px;
  min-height: {inner}px; }}
QComboBox:focus {{ border: 2px solid {accent}; padding: 2px 7px; }}
QComboBox:disabled {{ background: transparent; color: {quiet}; border-style: dashed; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{down}"); width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{ border: 1px solid {edge}; background: {paper}; }}
QListView, QTreeView, QTableView, QTextBrowser {{ background: {paper}; border: 1px solid {line}; border-radius: 5px;
  selection-background-color: {soft}; selection-color: {ink}; }}
QListView::item, QTreeView::item {{ padding: 3px; min-height: {row}px; }}
QCheckBox, QRadioButton {{ min-height: {target}px; }}
QHeaderView::section {{ background: {panel}; color: {quiet}; border: none; border-bottom: 1px solid {line};
  padding: 4px 6px; font-weight: 600; }}
QCheckBox::indicator:unchecked, QAbstractItemView::indicator:unchecked {{ border: 1px solid {edge};
  background: {paper}; }}
QTabBar::tab {{ padding: 5px 12px; border: none; border-bottom: 3px solid transparent; color: {quiet}; }}
QTabBar::tab:selected {{ color: {ink}; border-bottom-color: {accent}; font-weight: 600; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QProgressBar {{ background: {line}; border: none; border-radius: 2px; max-height: 4px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {scroll}; border-radius: 3px; margin: 3px; min-height: 28px; min-width: 28px; }}
QScrollBar::handle:hover {{ background: {edge}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none;
  width: 0; height: 0; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:hover {{ background: {accent}; }}
Facets {{ background: {chrome}; border: none; border-radius: 0; }}
Facets::item {{ min-height: {inner}px; padding: 1px 2px; }}
Side QListView, Navigator {{ background: {chrome}; border: none; border-radius: 0; }}
Panel, Panel QScrollArea, Panel QScrollArea > QWidget > QWidget, SidesPanel, SidesPanel QScrollArea,
SidesPanel QScrollArea > QWidget > QWidget {{ background: {panel}; border: none; }}
Band, Pane {{ background: {paper}; }}
Caption, CaptionLine, Definition, FieldName {{ color: {quiet}; font-size: {caption}pt; }}
SectionName {{ color: {quiet}; font-size: {caption}pt; font-weight: 600; }}
ListName {{ font-size: {list}pt; font-weight: 600; }}
Title {{ font-size: {title}pt; font-weight: 600; }}
PageTitle {{ font-size: {page}pt; font-weight: 700; }}
Foot {{ background: {panel}; border-top: 1px solid {line}; }}
SelectionBar {{ background: {paper}; border: 1px solid {edge}; border-radius: 6px; }}
FindBar, FoundList, OfferLine {{ background: {chrome}; border-top: 1px solid {line}; }}
"""
BLACK = """
QPushButton, QToolButton {{ border-color: {edge}; }}
QToolBar QToolButton, LinkButton {{ border-color: transparent; }}
QToolButton:checked, QToolButton:pressed {{ background: {accent}; color: {on_accent}; }}
"""
"""For high contrast besides: what can be pressed has an edge."""


def sheet(theme: Theme) -> str:
    """The style sheet in the colours of `theme` and the sizes of the letters of now."""
    sizes = {"caption": CAPTION, "list": LIST, "title": TITLE, "page": PAGE}
    values = {name: getattr(theme, name) for name in Theme.__slots__}
    values |= {name: f"{font(part).pointSizeF():.1f}" for name, part in sizes.items()}
    values |= {"inner": scaled(22), "small": scaled(22) - 6, "link": TARGET - 4, "row": scaled(TARGET) - 6}
    values |= {"target": TARGET, "down": icon_path("drop").as_posix()}
    return (SHEET + (BLACK if theme is CONTRAST else "")).format(**values)
