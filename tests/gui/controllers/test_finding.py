"""Finding words in the window: as they are typed, by keys, in the findings; and expressions gone wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.files.saving import save
from annotator.app.settings import Settings, store_settings
from annotator.gui.window.main_window import MainWindow
from tests.gui.waiting import open_in
from tests.strategies.small import ANNA, TEXT, place
from tests.strategies.small import dossier as small


@pytest.fixture(autouse=True)
def leaves_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    path = tmp_path / "bridges.xml"
    save(small(), path)
    store_settings(Settings(reviewer=ANNA))
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    open_in(made, path)
    made.source.select(0, 0)
    made.actions_by_name["find_words"].trigger()
    return made


def says(window: MainWindow, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in window.pane.bar.count.text())


def hit(window: MainWindow) -> int:
    found = window.pane.markup.hit
    assert found is not None
    return found.start


def test_each_letter_finds_and_keys_go_on(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.pane.bar
    assert bar.isVisible()
    qtbot.keyClicks(bar.words, "the ")
    places = [n for n in range(len(TEXT)) if TEXT.lower().startswith("the ", n)]
    says(window, qtbot, f"1 of {len(places)}")
    assert [h.start for h in window.pane.markup.hits] == places
    seen = [hit(window)]
    for key, modifier in [
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier),
    ]:
        qtbot.keyClick(bar.words, key, modifier)
        seen.append(hit(window))
    assert seen == [places[0], places[1], places[2], places[1], places[0], places[-1]]
    says(window, qtbot, f"{len(places)} of {len(places)}")
    qtbot.keyClicks(bar.words, "zzz")
    says(window, qtbot, "Not found")
    assert window.pane.markup.hit is None


def test_case_and_whole_words_matter_when_asked(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.pane.bar
    qtbot.keyClicks(bar.words, "Bridge")
    says(window, qtbot, "1 of 2")
    qtbot.mouseClick(bar.match_case, Qt.MouseButton.LeftButton)
    says(window, qtbot, "1 of 1")
    qtbot.mouseClick(bar.match_case, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.whole_word, Qt.MouseButton.LeftButton)
    says(window, qtbot, "1 of 1")
    qtbot.waitUntil(lambda: hit(window) == place("bridge open").start)


def test_a_bad_expression_is_told(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.pane.bar
    bar.regular.setChecked(True)
    qtbot.keyClicks(bar.words, "(")
    says(window, qtbot, "is no regular expression")
    bar.words.clear()
    qtbot.keyClicks(bar.words, r"\d\.")
    says(window, qtbot, "1 of 4")


def test_escape_leaves_the_caret_at_the_place_found(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.pane.bar
    qtbot.keyClicks(bar.words, "who pays")
    says(window, qtbot, "1 of 1")
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert not window.pane.markup.hits
    assert window.source.selection() == (place("Who pays").start, place("Who pays").end)
    window.source.select(place("How much").start, place("How much").end)
    window.actions_by_name["find_next"].trigger()
    assert bar.words.text() == "How much", "the selection is what is looked for"
    says(window, qtbot, "1 of 1")


def test_findings_are_listed_and_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["find_findings"].trigger()
    shown = window.pane.found
    qtbot.waitUntil(lambda: shown.list.count() > 3)
    qtbot.keyClicks(window.pane.bar.words, "vague")
    qtbot.waitUntil(lambda: shown.list.count() == 1)
    assert shown.list.item(0).text() == "Comment on question 2b — vague"
    assert window.presenter.question != "2b"
    qtbot.keyClick(window.pane.bar.words, Qt.Key.Key_Down)
    assert shown.list.hasFocus()
    qtbot.keyClick(shown.list, Qt.Key.Key_Escape)
    assert window.pane.bar.words.hasFocus()
    qtbot.keyClick(window.pane.bar.words, Qt.Key.Key_Up)
    qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    assert window.presenter.question == "2b"
    window.pane.bar.words.clear()
    qtbot.keyClicks(window.pane.bar.words, "pay")
    qtbot.waitUntil(lambda: any("Commitment —" in shown.list.item(n).text() for n in range(shown.list.count())))
    (row,) = (n for n in range(shown.list.count()) if shown.list.item(n).text().endswith("— Pay"))
    shown.list.itemClicked.emit(shown.list.item(row))
    assert window.parts.commitments.current == "c2"


def test_the_keys_stay_in_the_bar_where_no_list_can_take_them(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["find_words"].trigger()
    bar = window.pane.bar
    qtbot.keyClick(bar.words, Qt.Key.Key_Down)
    assert bar.words.hasFocus()
    window.actions_by_name["find_findings"].trigger()
    bar.words.clear()
    qtbot.keyClicks(bar.words, "zzzz")
    qtbot.waitUntil(lambda: window.pane.found.list.count() == 0)
    qtbot.keyClick(bar.words, Qt.Key.Key_Down)
    assert bar.words.hasFocus()


def test_a_finding_that_is_gone_is_not_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["find_findings"].trigger()
    shown = window.pane.found
    qtbot.waitUntil(lambda: shown.list.count() > 3)
    (row,) = (n for n in range(shown.list.count()) if shown.list.item(n).text().startswith("Commitment — Pay"))
    item = shown.list.item(row)
    window.parts.commitments.set_current("c2")
    window.controllers.committing.remove_commitment("c2")
    shown.list.itemClicked.emit(item)
    assert window.parts.commitments.current != "c2"


def test_a_long_sentence_in_the_bar_leaves_the_window_as_wide_as_it_is(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1024, 700)
    window.actions_by_name["find_words"].trigger()
    qtbot.wait(20)
    before = window.minimumSizeHint().width(), window.width()
    window.pane.bar.say("“de (” is no regular expression; correct it, or switch regular expressions off. " * 3)
    qtbot.wait(20)
    assert (window.minimumSizeHint().width(), window.width()) == before
