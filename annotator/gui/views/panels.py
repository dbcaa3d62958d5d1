"""The panels beside the text, as data: one line each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator.gui.language.translating import QT_TRANSLATE_NOOP
from annotator.gui.views.commitments.panel import CommitmentsPanel
from annotator.gui.views.coverage import CoveragePanel
from annotator.gui.views.facts import FactsPanel
from annotator.gui.views.history import HistoryPanel
from annotator.gui.views.question.panel import DetailsPanel
from annotator.gui.views.questions.panel import QuestionsPanel

RIGHT, BOTTOM = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea


@dataclass(frozen=True, slots=True)
class Panel:
    """One panel: `kind` is its widget, made without arguments, and its title is that widget's window title.

    `share` is its part of the height (or, below the text, of the width) of its area. `tabbed_with` names the panel
    that it shares a place with. `shown`: there from the first start on. `scrolls`: where it does not fit.
    """

    name: str
    kind: type[QWidget]
    title: str
    key: str = ""
    area: Qt.DockWidgetArea = RIGHT
    share: int = 1
    tabbed_with: str = ""
    shown: bool = True
    scrolls: bool = False


PANELS: tuple[Panel, ...] = (
    Panel("questions", QuestionsPanel, QT_TRANSLATE_NOOP("actions", "Questions"), "Alt+1", share=36),
    Panel("coverage", CoveragePanel, QT_TRANSLATE_NOOP("actions", "Coverage"), "Alt+2", tabbed_with="questions"),
    Panel("details", DetailsPanel, QT_TRANSLATE_NOOP("actions", "Question"), "Alt+3", share=64, scrolls=True),
    Panel("commitments", CommitmentsPanel, QT_TRANSLATE_NOOP("actions", "Commitments"), "Alt+4", tabbed_with="details"),
    Panel("facts", FactsPanel, QT_TRANSLATE_NOOP("actions", "Document"), "Alt+5", tabbed_with="details", scrolls=True),
    Panel("history", HistoryPanel, QT_TRANSLATE_NOOP("actions", "History"), "Alt+6", tabbed_with="details"),
)
