"""All that a question is judged by is in sight on a small screen, in every language."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from annotator.core.edits import AddEvidence
from annotator.gui.mainwindow import MainWindow
from annotator.gui.views.parts.one_line import OneLine
from annotator.gui.views.question.verdicts import SPACING, VerdictButtons
from annotator.gui.views.question.wording import Wording
from tests.strategies.small import NOW

SMALL = (1280, 720)
LANGUAGES = ("en", "nl", "de", "fr")


def settled() -> None:
    for _ in range(3):  # sizes are settled in several rounds
        QApplication.processEvents()


def in_sight(widget: QWidget) -> bool:
    """Whether all of it can be seen without scrolling."""
    whole = QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapToGlobal(seen.topLeft()), seen.size()) == whole


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_a_question_is_out_of_sight(opened: MainWindow, language: str) -> None:
    opened.resize(*SMALL)
    opened.keeper.change(lambda settings: replace(settings, language=language))
    opened.docks.reset()
    settled()
    opened.desk.choose("2b")
    details = opened.rooms.details
    settled()
    controls = (details.wording, *details.verdicts.buttons, details.reason, details.others, details.confidence)
    for widget in (*controls, details.evidence, details.add, details.remove, details.comment):
        assert in_sight(widget), widget.accessibleName()
    assert opened.document is not None
    opened.document.perform(AddEvidence("r1", "2b", 0, 7, NOW))
    settled()
    assert in_sight(details.comment)


def test_the_text_takes_the_lines_it_needs_up_to_three(qapp: QApplication) -> None:
    wording = Wording()
    wording.resize(300, 10)
    wording.show()
    heights = []
    for words in ("Who?", "Who pays? " * 8, "Who pays? " * 12, "Who pays? " * 80):
        wording.setPlainText(words)
        settled()
        heights.append(wording.height())
        assert wording.verticalScrollBar().isVisible() is (words.count("?") == 80)
    line = wording.fontMetrics().lineSpacing()
    assert heights[0] < 2 * line
    assert heights[1] > heights[0]
    assert heights[3] - heights[0] == 2 * line
    wording.resize(3000, 10)
    wording.setPlainText("Who pays? " * 8)
    settled()
    assert wording.height() == heights[0], "another width, other lines"


def test_one_line_is_cut_where_it_does_not_fit_and_whole_in_its_tooltip(qapp: QApplication) -> None:
    label = OneLine()
    label.show_words("The city pays. " * 20)
    label.resize(200, 20)
    label.show()
    settled()
    assert label.text().endswith("…")
    assert label.toolTip() == "The city pays. " * 20
    assert label.minimumSizeHint().width() == 0
    label.resize(9000, 20)
    settled()
    assert label.text() == "The city pays. " * 20


def test_the_columns_of_verdicts_are_as_wide_as_their_words(qapp: QApplication) -> None:
    verdicts = VerdictButtons()
    verdicts.buttons[1].setText("a very long word for partial")
    widths = [button.whole_width() for button in verdicts.buttons]
    columns = [max(widths[n::3]) for n in range(3)]
    verdicts.resize(sum(columns) + 2 * SPACING, 60)
    verdicts.show()
    settled()
    assert len({button.y() for button in verdicts.buttons}) == 2
    for button in verdicts.buttons:
        assert button.width() >= button.whole_width() - 1
    verdicts.resize(columns[1], 200)
    settled()
    assert len({button.y() for button in verdicts.buttons}) == 6
