"""The panels beside the text, as data: one line each. What makes a panel is loaded when one is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from annotator.gui.language.translating import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Panel:
    """One panel: `make` makes its widget, and its title is that widget's window title.

    `share` is its part of the height, in per cent. `tabbed_with` names the panel
    that it shares a place with. `shown`: there from the first start on. `scrolls`: where it does not fit.
    """

    name: str
    make: Callable[[], QWidget]
    title: str
    key: str = ""
    share: int = 1
    tabbed_with: str = ""
    shown: bool = True
    scrolls: bool = False


def _questions() -> QWidget:
    from annotator.gui.views.questions.panel import QuestionsPanel

    return QuestionsPanel()


def _coverage() -> QWidget:
    from annotator.gui.views.coverage import CoveragePanel

    return CoveragePanel()


def _details() -> QWidget:
    from annotator.gui.views.question.panel import DetailsPanel

    return DetailsPanel()


def _commitments() -> QWidget:
    from annotator.gui.views.commitments.panel import CommitmentsPanel

    return CommitmentsPanel()


def _facts() -> QWidget:
    from annotator.gui.views.facts import FactsPanel

    return FactsPanel()


def _history() -> QWidget:
    from annotator.gui.views.history import HistoryPanel

    return HistoryPanel()


PANELS: tuple[Panel, ...] = (
    Panel("questions", _questions, QT_TRANSLATE_NOOP("actions", "Questions"), "Alt+1", share=36),
    Panel("coverage", _coverage, QT_TRANSLATE_NOOP("actions", "Coverage"), "Alt+2", tabbed_with="questions"),
    Panel("details", _details, QT_TRANSLATE_NOOP("actions", "Question"), "Alt+3", share=64, scrolls=True),
    Panel("commitments", _commitments, QT_TRANSLATE_NOOP("actions", "Commitments"), "Alt+4", tabbed_with="details"),
    Panel("facts", _facts, QT_TRANSLATE_NOOP("actions", "Document"), "Alt+5", tabbed_with="details", scrolls=True),
    Panel("history", _history, QT_TRANSLATE_NOOP("actions", "History"), "Alt+6", tabbed_with="details"),
)
