"""Questions and answers corrected by hand, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QInputDialog
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Verdict
from annotator.core.structure import Answer
from annotator.gui.views.dialogs import ClaimsDialog
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import message, put_caret, select, state
from tests.strategies.small import place

CARET_ACTS = [
    ("split_part", "open?"),
    ("split_part", "We shall"),
    ("merge_part", "a) Who"),
    ("merge_part", "1. Yes"),
    ("delete_part", "How much"),
    ("delete_part", "The city"),
    ("toggle_judged", "The quay"),
]


@pytest.mark.parametrize(("name", "words"), CARET_ACTS)
def test_acts_at_the_caret(opened: MainWindow, name: str, words: str) -> None:
    put_caret(opened, words)
    before = state(opened)
    opened.actions_by_name[name].trigger()
    after = state(opened)
    assert after.structure != before.structure, message(opened)
    opened.undo()
    assert state(opened) == before
    opened.redo()
    assert state(opened) == after


@pytest.mark.parametrize("name", ["split_part", "merge_part", "delete_part", "relabel_part", "declare_answer"])
def test_outside_every_part_the_window_says_so(opened: MainWindow, name: str) -> None:
    opened.source.select(0, 0)
    before = state(opened)
    opened.actions_by_name[name].trigger()
    assert state(opened) is before
    assert "caret" in message(opened)


def test_the_last_part_has_nothing_to_merge_with(opened: MainWindow) -> None:
    put_caret(opened, "The rest")
    opened.actions_by_name["merge_part"].trigger()
    assert "no part after" in message(opened)
    opened.actions_by_name["toggle_judged"].trigger()
    assert "question" in message(opened)


def test_a_part_is_relabelled(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    put_caret(opened, "How much")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("2c", True))
    opened.actions_by_name["relabel_part"].trigger()
    assert state(opened).structure.has_question("2c")
    assert opened.document is not None
    assert opened.document.review.assessment("2c").verdict is Verdict.PARTIAL


def test_what_an_answer_is_declared_for_is_chosen(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def choose(dialog: ClaimsDialog) -> QDialog.DialogCode:
        assert dialog.chosen() == ("2a", "2b")
        dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ClaimsDialog, "exec", choose)
    put_caret(opened, "The city")
    opened.actions_by_name["declare_answer"].trigger()
    assert state(opened).structure.answer("A2").declared_for == ("1", "2a", "2b")


def test_an_answer_without_a_label_is_not_linked_to_the_question_one_is_at(opened: MainWindow, qtbot: QtBot) -> None:
    offer = opened.pane.offer
    assert offer.isHidden()
    opened.presenter.choose("2b")
    select(opened, "The rest follows.")
    opened.actions_by_name["mark_answer"].trigger()
    assert "claims no question yet" in message(opened)
    made = state(opened).structure.segment_at(place("The rest follows.").start)
    assert isinstance(made, Answer)
    assert made.declared_for == ()
    assert not offer.isHidden()
    assert offer.words.words.startswith("This answer claims no question. Likeliest: ")
    likeliest = offer.words.words.rpartition(" ")[2]
    qtbot.mouseClick(offer.accept, Qt.MouseButton.LeftButton)
    assert state(opened).structure.answer(made.id).declared_for == (likeliest,)
    assert offer.isHidden()
    opened.undo()
    assert not offer.isHidden()
    opened.actions_by_name["declare_likeliest"].trigger()
    assert state(opened).structure.answer(made.id).declared_for == (likeliest,)
    opened.actions_by_name["declare_likeliest"].trigger()
    assert "claims a question already" in message(opened)
