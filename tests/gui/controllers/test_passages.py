"""Passages in the text: chosen, moved, taken away, noted, copied, offered in menus."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QToolTip
from pytestqt.qtbot import QtBot

from annotator.app.files.saving import save
from annotator.app.settings import Settings, store_settings
from annotator.core.addresses import short
from annotator.core.review import Dossier
from annotator.core.spans import Span
from annotator.gui.views.notes import NoteDialog
from annotator.gui.views.source import MarkKind, TextMark
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import press
from tests.gui.waiting import open_in
from tests.strategies.small import ANNA, TEXT, place
from tests.strategies.small import dossier as small


@pytest.fixture(autouse=True)
def leaves_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)


PROSE = "1. Are they counted?\n\n1. Yes, we count them. All of\nthem, dr. Smith says.\n"


@pytest.fixture
def prose(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A text with sentences that go over the end of a line, and a full stop within one."""
    store_settings(Settings(reviewer=ANNA))
    (tmp_path / "prose.txt").write_text(PROSE)
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    open_in(made, tmp_path / "prose.txt")
    return made


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    path = tmp_path / "bridges.xml"
    save(small(), path)
    store_settings(Settings(reviewer=ANNA))
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    open_in(made, path)
    return made


def state(window: MainWindow) -> Dossier:
    assert window.document is not None
    return window.document.dossier


def evidence(window: MainWindow, question: str) -> list[str]:
    return [p.exact for p in state(window).review("r1").assessment(question).evidence]


def act(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def select(window: MainWindow, words: str) -> None:
    span = place(words)
    window.source.select(span.start, span.end)


def mark(window: MainWindow, kind: MarkKind, finding: str) -> TextMark:
    return window.pane.markup.marks.of(kind, finding)[0]


def menu_of(window: MainWindow) -> QMenu:
    (menu,) = (m for m in window.findChildren(QMenu) if m.isVisible())
    return menu


def answer_note(words: str, done: int = NoteDialog.DialogCode.Accepted) -> None:
    """Write `words` into the dialog that comes up next, and close it as a user would."""

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NoteDialog)
        dialog.text.setPlainText(words)
        dialog.done(done)

    QTimer.singleShot(0, write)


def test_evidence_that_is_chosen_brings_its_question_and_leaves_the_text_in_place(window: MainWindow) -> None:
    window.presenter.choose("2b")
    window.source.select(50, 50)
    window.controllers.passages.choose(mark(window, MarkKind.EVIDENCE, "1"))
    assert window.presenter.question == "1"
    assert window.source.caret() == 50
    assert window.pane.markup.chosen == mark(window, MarkKind.EVIDENCE, "1")


def test_a_commitment_that_is_chosen_is_the_one_of_the_panel(window: MainWindow) -> None:
    for commitment in ("c1", "c2", "c1"):
        window.controllers.passages.choose(mark(window, MarkKind.COMMITMENT, commitment))
        assert window.parts.commitments.current == commitment


def test_where_passages_overlap_each_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    window.presenter.choose("1.1")
    select(window, "We shall tell")
    act(window, "add_evidence")
    window.source.select(place("We shall").start, place("We shall").start)
    act(window, "passages_here")
    menu = menu_of(window)
    assert [a.text() for a in menu.actions()] == ["Evidence for 1.1", "Commitment: Tell the House"]
    menu.actions()[0].trigger()
    menu.close()
    assert window.pane.markup.chosen == mark(window, MarkKind.EVIDENCE, "1.1")
    select(window, "Bridges")
    window.source.select(0, 0)
    act(window, "passages_here")
    assert "no passage" in window.statusBar().currentMessage()


def test_ends_are_moved_by_words_and_back_by_undo(window: MainWindow) -> None:
    before = state(window)
    window.controllers.passages.choose(mark(window, MarkKind.EVIDENCE, "1"))
    for name, words in [
        ("end_forward", "Yes,"),
        ("end_forward", "Yes, in"),
        ("start_back", "1. Yes, in"),
        ("start_forward", "Yes, in"),
        ("end_back", "Yes,"),
    ]:
        act(window, name)
        assert evidence(window, "1") == [words]
    assert window.pane.markup.chosen == mark(window, MarkKind.EVIDENCE, "1")
    act(window, "end_back")
    act(window, "start_forward")
    assert evidence(window, "1") == ["Yes,"], "a passage never becomes empty"
    while window.actions_by_name["undo"].isEnabled():
        act(window, "undo")
    assert state(window) == before


@pytest.mark.parametrize("kind", [MarkKind.EVIDENCE, MarkKind.COMMITMENT, MarkKind.NOTE])
def test_a_dragged_passage_loses_the_white_space_at_its_ends(window: MainWindow, kind: MarkKind) -> None:
    finding = {MarkKind.EVIDENCE: "1", MarkKind.COMMITMENT: "c1", MarkKind.NOTE: "n1"}[kind]
    words = place("in May.")
    window.pane.passage_moved.emit(mark(window, kind, finding), words.start - 1, words.end + 1)
    moved = mark(window, kind, finding)
    assert Span(moved.start, moved.end) == words
    assert window.pane.markup.chosen == moved


@pytest.mark.parametrize("kind", [MarkKind.EVIDENCE, MarkKind.NOTE])
def test_the_chosen_passage_is_taken_away(window: MainWindow, qtbot: QtBot, kind: MarkKind) -> None:
    finding = {MarkKind.EVIDENCE: "1", MarkKind.NOTE: "n1"}[kind]
    window.controllers.passages.choose(mark(window, kind, finding))
    press(qtbot, window, Qt.Key.Key_Delete)
    assert not window.pane.markup.marks.of(kind, finding)
    assert window.pane.markup.chosen is None
    act(window, "remove_passage")
    assert "Choose a passage" in window.statusBar().currentMessage()


def test_keys_go_from_passage_to_passage(window: MainWindow) -> None:
    window.source.select(0, 0)
    seen = []
    for _ in range(4):
        act(window, "next_passage")
        chosen = window.pane.markup.chosen
        assert chosen is not None
        seen.append(chosen.id)
    assert seen == ["n1", "1", "c1", "c2"]
    act(window, "next_passage")
    assert "no further passage" in window.statusBar().currentMessage()
    act(window, "previous_passage")
    assert window.pane.markup.chosen == mark(window, MarkKind.COMMITMENT, "c1")


def test_a_note_is_written_changed_and_removed(window: MainWindow) -> None:
    select(window, "The city pays.")
    answer_note("who exactly?")
    act(window, "add_note")
    notes = {n.id: n for n in state(window).review("r1").notes}
    new = next(one for one in notes if one != "n1")
    assert short(new) == "n2"
    assert (notes[new].text, notes[new].passage.exact) == ("who exactly?", "The city pays.")
    window.source.select(0, 0)
    window.controllers.passages.choose(mark(window, MarkKind.NOTE, new))
    answer_note("the city, it says")
    act(window, "add_note")
    assert state(window).review("r1").notes[1].text == "the city, it says"
    answer_note("", NoteDialog.REMOVE)
    window.controllers.passages.edit_note(mark(window, MarkKind.NOTE, new))
    assert [n.id for n in state(window).review("r1").notes] == ["n1"]
    answer_note("never mind", NoteDialog.DialogCode.Rejected)
    window.controllers.passages.edit_note(mark(window, MarkKind.NOTE, "n1"))
    assert state(window).review("r1").notes[0].text == "odd"


def test_a_note_is_shown_by_the_mouse_and_opened_by_a_double_click_or_its_symbol(
    window: MainWindow, qtbot: QtBot
) -> None:
    noted = mark(window, MarkKind.NOTE, "n1")
    (line, rect), *_ = window.source.sheet().rects(noted.start, noted.end)
    spot = rect.center().toPoint()
    QApplication.sendEvent(
        window.source.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, window.source.viewport().mapToGlobal(spot))
    )
    assert QToolTip.text() == "Note: odd"
    answer_note("odder")
    qtbot.mouseDClick(window.source.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert state(window).review("r1").notes[0].text == "odder"
    answer_note("", NoteDialog.REMOVE)
    ((_, lane),) = [(m, strip) for m, strip in window.source.gutter.lanes(window.source.sheet()) if m == noted]
    symbol = QPoint(round(lane.center().x()), round(line.above) + 4)
    qtbot.mousePress(window.source.gutter, Qt.MouseButton.LeftButton, pos=symbol)
    assert not state(window).review("r1").notes


def test_a_suggestion_that_is_chosen_is_the_one_of_the_panel(window: MainWindow, qtbot: QtBot) -> None:
    marks = window.pane.markup.marks
    window.controllers.committing.remove_commitment("c1")
    qtbot.waitUntil(lambda: bool(marks.findings(MarkKind.SUGGESTION)))
    suggested = mark(window, MarkKind.SUGGESTION, marks.findings(MarkKind.SUGGESTION)[0])
    window.controllers.passages.choose(suggested)
    chosen = window.parts.commitments.suggestion
    assert chosen is not None
    assert (chosen.span.start, chosen.span.end) == (suggested.start, suggested.end)


def test_a_note_is_not_written_without_words(window: MainWindow) -> None:
    before = state(window)
    window.source.select(0, 0)
    act(window, "add_note")
    assert "Select words" in window.statusBar().currentMessage()
    select(window, "The city pays.")
    answer_note("  ")
    act(window, "add_note")
    assert state(window) == before


def test_a_passage_is_copied_with_where_it_stands(window: MainWindow) -> None:
    select(window, "The city pays. The rest")
    act(window, "copy_quote")
    span = place("The city pays. The rest")
    where = f"Bridges, answer 2, characters {span.start + 1} to {span.end}, bridges.txt"
    assert QGuiApplication.clipboard().text() == f"“The city pays. The rest” — {where}"
    window.source.select(0, 0)
    window.controllers.passages.choose(mark(window, MarkKind.EVIDENCE, "1"))
    act(window, "copy_quote")
    assert QGuiApplication.clipboard().text().startswith("“Yes” — Bridges, answer 1")


def test_the_menu_on_the_text_fits_what_is_there(window: MainWindow) -> None:
    def texts() -> list[str]:
        spot = window.source.viewport().mapToGlobal(QPoint(5, 5))
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), spot)
        QApplication.sendEvent(window.source.viewport(), event)
        menu = menu_of(window)
        found = [a.text().replace("&", "") for a in menu.actions() if a.text()]
        menu.close()
        return found

    select(window, "The rest")
    assert {"Copy", "Copy as a quotation", "Selection is evidence", "Selection is an answer", "Note…"} <= set(texts())
    (_, rect), *_ = window.source.sheet().rects(place("Yes").start, place("Yes").end)
    spot = rect.center().toPoint()
    there = window.source.viewport().mapToGlobal(spot)
    QApplication.sendEvent(window.source.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, there))
    menu_of(window).close()
    assert window.source.selection() is None, "the mouse was not on the selection"
    found = texts()
    assert found[0] == "Evidence for 1"
    assert "Split at the caret" in found
    assert "Copy" not in found


def selected(window: MainWindow) -> str:
    found = window.pane.selection()
    return state(window).source.text[found[0] : found[1]] if found is not None else ""


def test_a_key_selects_the_sentence_and_then_one_more(qtbot: QtBot, prose: MainWindow) -> None:
    start = PROSE.index("we count")
    prose.source.select(start, start)
    for expected in ("Yes, we count them.", "Yes, we count them. All of\nthem, dr. Smith says."):
        qtbot.keyClick(prose.source, Qt.Key.Key_S)
        assert selected(prose) == expected
    qtbot.keyClick(prose.source, Qt.Key.Key_S)
    assert selected(prose) == "Yes, we count them. All of\nthem, dr. Smith says.", "the answer ends there"
    assert prose.statusBar().currentMessage() == "There is no sentence of a question or answer here."


def test_a_third_click_selects_the_sentence(qtbot: QtBot, prose: MainWindow) -> None:
    start = PROSE.index("Smith")
    prose.source.select(start, start)
    place, port = prose.source.cursorRect().center() + QPoint(3, 0), prose.source.viewport()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(port, left, pos=place)
    qtbot.mouseDClick(port, left, pos=place)
    assert selected(prose) == "Smith"
    qtbot.mouseClick(port, left, pos=place)
    assert selected(prose) == "All of\nthem, dr. Smith says."


def test_behind_its_last_word_a_key_selects_the_last_sentence(qtbot: QtBot, prose: MainWindow) -> None:
    end = PROSE.index("says.") + len("says.")
    prose.source.select(end, end)
    qtbot.keyClick(prose.source, Qt.Key.Key_S)
    assert selected(prose) == "All of\nthem, dr. Smith says."


def test_a_click_behind_the_last_word_chooses_what_is_on_the_line(qtbot: QtBot, opened: MainWindow) -> None:
    end = TEXT.index("follows.") + len("follows.")
    opened.source.select(end, end)
    assert opened.presenter.question == "1"
    behind = opened.source.cursorRect().center() + QPoint(40, 0)
    qtbot.mouseClick(opened.source.viewport(), Qt.MouseButton.LeftButton, pos=behind)
    assert opened.presenter.question == "2a"


def test_a_click_elsewhere_after_a_double_click_selects_nothing(qtbot: QtBot, prose: MainWindow) -> None:
    start = PROSE.index("Smith")
    prose.source.select(start, start)
    place, port = prose.source.cursorRect().center() + QPoint(3, 0), prose.source.viewport()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseDClick(port, left, pos=place)
    qtbot.mouseClick(port, left, pos=place + QPoint(60, 0))
    assert selected(prose) == ""


def test_another_file_is_opened_while_words_are_selected(prose: MainWindow, tmp_path: Path) -> None:
    prose.source.select(3, 9)
    (tmp_path / "odd.txt").write_text("1. Are 🙂 counted?\n\n1. Yes.\n")
    open_in(prose, tmp_path / "odd.txt")
    assert selected(prose) == ""
