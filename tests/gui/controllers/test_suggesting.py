"""Suggested commitments in the window: shown, accepted, edited, dismissed; never by themselves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.app.files.checking import prepare
from annotator.app.files.opening import open_file
from annotator.app.suggestions import Suggestion, suggested_commitments
from annotator.core.commitments import LinkType
from annotator.core.edits import SetFact
from annotator.core.source import FactName
from annotator.gui.controllers import suggesting
from annotator.gui.document import Document
from annotator.gui.views.commitments.item import SuggestionItem
from annotator.gui.views.parts.day import local_day
from annotator.gui.views.source import MarkKind
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import message, state
from tests.gui.views.test_questions import done_undone_redone
from tests.gui.waiting import open_in, wait_until


@pytest.fixture
def suggested(window: MainWindow, sample_path: Path) -> MainWindow:
    """The bundled sample, once the program has looked for commitments in it, all of them wanted."""
    window.parts.commitments.everything = True
    open_in(window, sample_path)
    wait_until(lambda: bool(window.parts.commitments.suggestions), "suggestions")
    return window


def item(window: MainWindow, suggestion: Suggestion) -> SuggestionItem:
    found = (i for i in window.parts.commitments.items if isinstance(i, SuggestionItem))
    return next(i for i in found if i.suggestion == suggestion)


def marked(window: MainWindow) -> set[str]:
    return set(window.pane.markup.marks.findings(MarkKind.SUGGESTION))


def test_they_are_counted_and_marked_but_are_no_findings(suggested: MainWindow) -> None:
    expected = suggested_commitments(state(suggested))
    assert suggested.parts.commitments.suggestions == expected
    assert marked(suggested) == {f"{s.span.start}-{s.span.end}" for s in expected}
    first = {s for s in expected if "1" in state(suggested).structure.answer(s.answer).declared_for}
    offered = {i.suggestion for i in suggested.parts.commitments.items if isinstance(i, SuggestionItem)}
    assert offered == first, "those of the question at hand"
    assert state(suggested).reviews == ()


def test_accepted_by_key_and_taken_back(suggested: MainWindow) -> None:
    first = suggested.parts.commitments.suggestions[0]
    suggested.actions_by_name["next_suggestion"].trigger()
    assert suggested.parts.commitments.suggestion == first
    done_undone_redone(suggested, "accept_suggestion")
    kept = state(suggested).reviews[0].commitments
    assert [p.span for p in kept[0].passages] == [first.span]
    assert kept[0].type is first.type
    assert kept[0].targets(LinkType.STATED_IN) == (first.answer,)
    assert suggested.parts.commitments.current == kept[0].id, "its form is there to be edited"
    assert first not in suggested.parts.commitments.suggestions
    suggested.undo()
    assert first in suggested.parts.commitments.suggestions


def test_dismissed_by_key_and_taken_back(suggested: MainWindow) -> None:
    first, second, *_ = suggested.parts.commitments.suggestions
    suggested.actions_by_name["dismiss_suggestion"].trigger()
    assert state(suggested).reviews == (), "the first key press only shows which one it is"
    done_undone_redone(suggested, "dismiss_suggestion")
    assert state(suggested).reviews[0].dismissed == (first.span,)
    assert state(suggested).reviews[0].commitments == ()
    assert f"{first.span.start}-{first.span.end}" not in marked(suggested)
    suggested.undo()
    assert f"{first.span.start}-{first.span.end}" in marked(suggested)
    suggested.redo()
    assert suggested.parts.commitments.suggestion == second, "the next one is waiting"


def test_after_a_dismissal_comes_the_next(suggested: MainWindow) -> None:
    first, second, *_ = suggested.parts.commitments.suggestions
    suggested.parts.commitments.choose_suggestion(first)
    suggested.actions_by_name["dismiss_suggestion"].trigger()
    assert suggested.parts.commitments.suggestion == second


def test_buttons_do_the_same(suggested: MainWindow, qtbot: QtBot) -> None:
    first, second, *_ = suggested.parts.commitments.suggestions
    suggested.presenter.choose(state(suggested).structure.answer(first.answer).declared_for[0])
    qtbot.mouseClick(item(suggested, first).dismiss, Qt.MouseButton.LeftButton)
    assert state(suggested).reviews[0].dismissed == (first.span,)
    suggested.presenter.choose(state(suggested).structure.answer(second.answer).declared_for[0])
    qtbot.mouseClick(item(suggested, second).accept, Qt.MouseButton.LeftButton)
    assert [p.span for p in state(suggested).reviews[0].commitments[0].passages] == [second.span]


def test_a_suggestion_leads_to_its_question(suggested: MainWindow) -> None:
    last = suggested.parts.commitments.suggestions[-1]
    while suggested.parts.commitments.suggestion != last:
        suggested.actions_by_name["next_suggestion"].trigger()
    claimed = state(suggested).structure.answer(last.answer).declared_for
    assert suggested.presenter.question in claimed


def test_the_less_likely_ones_are_shown_where_they_are_wanted(suggested: MainWindow, qtbot: QtBot) -> None:
    panel = suggested.parts.commitments
    first, *rest = panel.suggestions
    weak = replace(first, score=0.45)
    panel.everything = False
    panel.show_document(suggested.document, (weak, *rest))
    suggested.presenter.choose(state(suggested).structure.answer(weak.answer).declared_for[0])
    assert weak not in {i.suggestion for i in panel.items if isinstance(i, SuggestionItem)}
    qtbot.mouseClick(panel.switch, Qt.MouseButton.LeftButton)
    offered = [i.suggestion for i in panel.items if isinstance(i, SuggestionItem)]
    assert offered[-1] == weak, "the least likely comes last"
    assert "likely" in panel.switch.text()
    qtbot.mouseClick(panel.switch, Qt.MouseButton.LeftButton)
    assert weak not in {i.suggestion for i in panel.items if isinstance(i, SuggestionItem)}


def test_once_all_are_dealt_with_it_says_so(suggested: MainWindow) -> None:
    while suggested.parts.commitments.suggestions:
        suggested.actions_by_name["dismiss_suggestion"].trigger()
    suggested.actions_by_name["next_suggestion"].trigger()
    assert "no suggestions" in message(suggested)
    assert not any(isinstance(i, SuggestionItem) for i in suggested.parts.commitments.items)


def test_questions_found_anew_are_looked_through_again(suggested: MainWindow) -> None:
    first = suggested.parts.commitments.suggestions[0]
    suggested.pane.select(first.span.start, first.span.start)
    suggested.actions_by_name["delete_part"].trigger()
    expected = suggested_commitments(state(suggested))
    assert first not in expected
    wait_until(lambda: suggested.parts.commitments.suggestions == expected, "other suggestions")


def test_a_suggestion_is_taken_and_written_otherwise_by_one_key(suggested: MainWindow) -> None:
    suggested.actions_by_name["edit_suggestion"].trigger()
    assert "Choose a commitment" in message(suggested)
    suggested.actions_by_name["next_suggestion"].trigger()
    done_undone_redone(suggested, "edit_suggestion")
    suggested.parts.commitments.set_current(state(suggested).reviews[0].commitments[0].id)
    before = state(suggested)
    suggested.actions_by_name["edit_suggestion"].trigger()
    assert state(suggested) is before, "of a commitment only its form is gone to"
    summary = suggested.parts.commitments.form.summary
    assert summary.isVisible()
    assert summary.textCursor().selectedText() == summary.toPlainText()


def test_a_long_text_is_searched_in_a_process_of_its_own(
    window: MainWindow, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggesting, "LONG", 100)
    here: list[object] = []
    monkeypatch.setattr(window.file_controller.jobs, "run", here.append)
    window.file_controller.shown.opened.emit(Document(open_file(sample_path), None, window))
    wait_until(lambda: bool(window.parts.commitments.suggestions), "suggestions")
    assert set(here) <= {prepare}, "it runs in no thread of the window"
    assert window.parts.commitments.suggestions == suggested_commitments(state(window))


def test_the_day_that_the_words_name_is_shown_and_follows_the_facts(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text(
        "Question 1\nWill you report on the ferry?\n\nAnswer 1\nYes. We will report on it by 3 May.\n", "utf-8"
    )
    open_in(window, path)
    panel = window.parts.commitments
    wait_until(lambda: bool(panel.suggestions), "suggestions")

    def shown() -> str:
        return " ".join(i.facts.text() for i in panel.items if isinstance(i, SuggestionItem))

    wait_until(lambda: "information" in shown(), "the suggestion")
    assert "," not in shown(), "no year is known"
    for answered, day in (("2026-01-20", "2026-05-03"), ("2026-06-01", "2027-05-03")):
        window.document.perform(SetFact(FactName.DATE_ANSWERED, answered))
        wait_until(lambda day=day: local_day(day) in shown(), "the day")
