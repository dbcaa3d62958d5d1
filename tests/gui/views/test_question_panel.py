"""The panel of the current question: verdicts and message stay, every word is whole, quotes are in full."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.edits import AddEvidence, SetReviewState
from annotator.core.review import ReviewState
from annotator.gui.views.parts.texts import OneLine
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import press, state, to_text
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
def test_what_judges_a_question_is_in_sight_and_whole(opened: MainWindow, language: str) -> None:
    opened.resize(*SMALL)
    opened.settings_store.change(lambda settings: replace(settings, language=language))
    settled()
    opened.presenter.choose("2b")
    settled()
    details = opened.parts.details
    for widget in (*details.verdicts.buttons, details.message, details.reason, details.confidence, details.comment):
        assert in_sight(widget), widget.accessibleName()
    for button in details.verdicts.buttons:
        assert button.width() >= button.whole_width(), button.text()


def test_verdicts_and_message_stay_where_they_are(opened: MainWindow) -> None:
    details = opened.parts.details
    places = set()
    for question in ("1", "1.1", "2b"):
        opened.presenter.choose(question)
        settled()
        places.add(tuple((w.geometry().getRect()) for w in (details.verdicts, details.message)))
    assert len(places) == 1


def test_evidence_is_quoted_in_full_with_its_place(opened: MainWindow) -> None:
    opened.presenter.choose("1")
    (quote,) = opened.parts.details.evidence.quotes
    assert quote.words.text() == "“Yes”"
    assert quote.place.text() == "answer 1, paragraph 1"
    assert opened.document is not None
    opened.document.perform(AddEvidence("r1", "1", 0, 7, NOW))
    assert len(opened.parts.details.evidence.quotes) == 2


def test_the_message_says_what_lacks_and_does_it(opened: MainWindow, qtbot: QtBot) -> None:
    opened.presenter.choose("1.1")
    message = opened.parts.details.message
    assert "verdict" in message.words.words
    press(qtbot, opened, Qt.Key.Key_1)
    assert message.words.words == "To do: evidence."
    assert (message.act.text(), message.key.key) == ("Add selection", "E")
    span = state(opened).structure.answer("A1").span
    opened.pane.select(span.start, span.end)
    qtbot.mouseClick(message.act, Qt.MouseButton.LeftButton)
    assert message.words.words == "Question 1.1 is complete."
    qtbot.mouseClick(message.act, Qt.MouseButton.LeftButton)
    assert opened.presenter.question == "2a"


def test_a_click_on_a_verdict_leaves_the_keys_in_the_text(opened: MainWindow, qtbot: QtBot) -> None:
    to_text(opened)
    qtbot.mouseClick(opened.parts.details.verdicts.buttons[1], Qt.MouseButton.LeftButton)
    assert opened.source.hasFocus()


def test_a_complete_review_looks_so(opened: MainWindow) -> None:
    opened.presenter.choose("1")
    details = opened.parts.details
    assert all(button.isEnabled() for button in details.verdicts.buttons)
    assert opened.document is not None
    opened.document.perform(SetReviewState("r1", ReviewState.COMPLETE, NOW))
    assert not any(button.isEnabled() for button in details.verdicts.buttons)
    assert details.verdicts.buttons[0].isChecked(), "what was chosen stays filled"
    assert details.message.act.text() == "Reopen…"
    assert details.evidence.add.isHidden()


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
    assert label.toolTip() == ""
