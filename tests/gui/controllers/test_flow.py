"""From question to question by keys: reasons, comments, evidence, what is unreviewed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Verdict
from annotator.core.review import Assessment, Confidence
from annotator.gui.views.question.reasons import ReasonChooser, explained
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import message, press, state
from tests.gui.views.test_questions import done_undone_redone, select
from tests.gui.waiting import open_in

Typed = Callable[[ReasonChooser], None]


def answer(monkeypatch: pytest.MonkeyPatch, typed: Typed) -> list[ReasonChooser]:
    """Type into every chooser that opens, as soon as it does."""
    opened: list[ReasonChooser] = []

    def run(chooser: ReasonChooser) -> int:
        opened.append(chooser)
        chooser.show()
        typed(chooser)
        return chooser.result()

    monkeypatch.setattr(ReasonChooser, "exec", run)
    return opened


def found(window: MainWindow, question: str) -> Assessment:
    return state(window).reviews[0].assessment(question)


def test_a_number_takes_a_reason_at_once(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened.presenter.choose("2b")
    answer(monkeypatch, lambda chooser: QTest.keyClick(chooser.text, Qt.Key.Key_2))
    done_undone_redone(opened, "pick_reason")
    assert found(opened, "2b").reason == "P2"
    assert "implicit" in message(opened), "the sentence names the label, not the id"


def test_letters_narrow_the_list_and_enter_takes(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def typed(chooser: ReasonChooser) -> None:
        QTest.keyClicks(chooser.text, "impl")
        assert chooser.list.count() == 1
        QTest.keyClick(chooser.text, Qt.Key.Key_Return)

    opened.presenter.choose("2b")
    answer(monkeypatch, typed)
    opened.actions_by_name["pick_reason"].trigger()
    assert found(opened, "2b").reason == "P2"


def test_arrows_choose_and_escape_leaves(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def typed(chooser: ReasonChooser) -> None:
        assert chooser.list.currentRow() == 0, "the reason that is given"
        QTest.keyClick(chooser.text, Qt.Key.Key_Down)
        assert chooser.list.currentRow() == 1
        QTest.keyClick(chooser.text, Qt.Key.Key_Escape)

    opened.presenter.choose("2b")
    before = state(opened)
    answer(monkeypatch, typed)
    opened.actions_by_name["pick_reason"].trigger()
    assert state(opened) is before


def test_without_a_verdict_the_reason_brings_its_own(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def typed(chooser: ReasonChooser) -> None:
        assert chooser.list.count() == 4
        assert "✓ Answered" in chooser.help.toPlainText(), "the verdict that it brings"
        QTest.keyClicks(chooser.text, "lost")
        QTest.keyClick(chooser.text, Qt.Key.Key_Return)

    opened.presenter.choose("2a")
    answer(monkeypatch, typed)
    done_undone_redone(opened, "pick_reason")
    assert (found(opened, "2a").verdict, found(opened, "2a").reason) == (Verdict.NOT_ANSWERED, "N1")


def test_what_no_reason_has_in_its_name_takes_none(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def typed(chooser: ReasonChooser) -> None:
        QTest.keyClicks(chooser.text, "xyz")
        QTest.keyClick(chooser.text, Qt.Key.Key_Return)
        assert chooser.isVisible()
        assert "No reason" in chooser.help.toPlainText()
        chooser.reject()

    opened.presenter.choose("2b")
    before = state(opened)
    answer(monkeypatch, typed)
    opened.actions_by_name["pick_reason"].trigger()
    assert state(opened) is before


def test_a_verdict_without_reasons_says_so(opened: MainWindow) -> None:
    opened.presenter.choose("1.1")
    opened.actions_by_name["set_cannot_judge"].trigger()
    opened.actions_by_name["pick_reason"].trigger()
    assert "no reasons" in message(opened)


def test_the_last_reason_again(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened.presenter.choose("1.1")
    done_undone_redone(opened, "repeat_reason")
    assert found(opened, "1.1").reason == "P1", "of what the file holds, the latest"
    opened.presenter.choose("2a")
    opened.controllers.reviewing.choose_verdict(Verdict.NOT_ANSWERED)
    opened.controllers.reviewing.choose_reason("N1")
    select(opened, "1", "2b")
    done_undone_redone(opened, "repeat_reason")
    assert {found(opened, q).reason for q in ("1", "2a", "2b")} == {"N1"}
    assert found(opened, "1").verdict is Verdict.NOT_ANSWERED


def test_without_any_reason_given_nothing_is_repeated(window: MainWindow, sample_path: Path) -> None:
    open_in(window, sample_path)
    before = state(window)
    window.actions_by_name["repeat_reason"].trigger()
    assert state(window) is before
    assert "No reason" in message(window)


@pytest.mark.parametrize(
    ("act", "level"), [("set_low", Confidence.LOW), ("set_medium", Confidence.MEDIUM), ("set_high", Confidence.HIGH)]
)
def test_confidence_by_key(opened: MainWindow, act: str, level: Confidence) -> None:
    done_undone_redone(opened, act)
    assert found(opened, "1").confidence is level


def test_next_unreviewed_goes_round(opened: MainWindow, qtbot: QtBot) -> None:
    for question in ("1.1", "2a", "1.1"):
        press(qtbot, opened, Qt.Key.Key_U)
        assert opened.presenter.question == question
    for question in ("1.1", "2a"):
        opened.presenter.choose(question)
        opened.actions_by_name["set_answered"].trigger()
    press(qtbot, opened, Qt.Key.Key_U)
    assert opened.presenter.question == "2a"
    assert "Every question" in message(opened)


def test_other_reasons_are_ticked(opened: MainWindow) -> None:
    opened.presenter.choose("2b")
    assert opened.parts.details.also.text() == "Also: implicit"
    before = state(opened)
    action = opened.parts.details.others.menu().actions()[0]
    action.trigger()
    assert found(opened, "2b").other_reasons == ()
    opened.undo()
    assert state(opened) == before
    opened.redo()
    assert found(opened, "2b").other_reasons == ()


def test_a_comment_is_gone_to(opened: MainWindow) -> None:
    opened.actions_by_name["go_to_comment"].trigger()
    assert opened.parts.details.comment.isVisible()


def test_the_codebook_explains_the_reason(opened: MainWindow, qtbot: QtBot, sample_path: Path) -> None:
    open_in(opened, sample_path)
    book = state(opened).codebook
    text = explained(book.reason("N1_lost_in_joint_answer"))
    assert "no passage addresses it" in text
    assert "Use it when" in text
    assert "Not when" in text
    opened.actions_by_name["set_not_answered"].trigger()
    opened.controllers.reviewing.choose_reason("N1_lost_in_joint_answer")
    definition = opened.parts.details.definition
    assert "no passage" in definition.text()
    assert "Use it when" in definition.toolTip()


def test_evidence_is_offered_for_a_long_or_joint_answer(window: MainWindow, sample_path: Path) -> None:
    open_in(window, sample_path)
    window.presenter.choose("2")
    assert window.parts.details.evidence.candidate is None, "answer 2 is one sentence"
    window.presenter.choose("1")
    assert window.parts.details.evidence.candidate is not None, "answer 1 has four sentences"
    window.presenter.choose("4")
    assert window.parts.details.evidence.candidate is not None
    assert found_or_none(window, "4") is None, "nothing is accepted by itself"
    done_undone_redone(window, "accept_evidence")
    kept = state(window).reviews[0].assessment("4").evidence
    assert len(kept) == 1
    joint = next(a for a in state(window).structure.answers_for("4"))
    assert joint.span.contains(kept[0].span)
    window.presenter.choose("2")
    window.actions_by_name["accept_evidence"].trigger()
    assert "No passage" in message(window)


def found_or_none(window: MainWindow, question: str) -> Assessment | None:
    reviews = state(window).reviews
    return reviews[0].assessment(question) if reviews else None


def test_the_chooser_is_a_dialog_that_a_mouse_can_use(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def click(chooser: ReasonChooser) -> None:
        QTest.mouseClick(
            chooser.list.viewport(),
            Qt.MouseButton.LeftButton,
            pos=chooser.list.visualItemRect(chooser.list.item(1)).center(),
        )

    opened.presenter.choose("2b")
    opened_ones = answer(monkeypatch, click)
    opened.actions_by_name["pick_reason"].trigger()
    assert opened_ones[0].result() == QDialog.DialogCode.Accepted
    assert found(opened, "2b").reason == "P2"


def test_a_hint_tells_where_no_sentence_speaks_and_offers_nothing(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "bridges.txt"
    path.write_text(
        "Question 1\nWhich bridges in Antwerp are closed to lorries?\n\n"
        "Question 2\nHow many nurses left the hospitals last winter?\n\n"
        "Answer 1 and 2\nTwo bridges in Antwerp are closed to lorries. The third opens in May.\n",
        "utf-8",
    )
    open_in(window, path)
    evidence = window.parts.details.evidence
    window.presenter.choose("1")
    assert evidence.silence.isHidden()
    window.presenter.choose("2")
    assert not evidence.silence.isHidden()
    assert evidence.offered is None
    assert found_or_none(window, "2") is None, "a hint is no finding"


def test_other_passages_are_offered_one_at_a_time(window: MainWindow, sample_path: Path) -> None:
    open_in(window, sample_path)
    window.presenter.choose("1")
    evidence = window.parts.details.evidence
    seen = []
    for _ in range(3):
        seen.append(evidence.offered)
        evidence.other.click()
    assert len(set(seen)) == 3
    assert evidence.offered == seen[0]
    evidence.other.click()
    window.actions_by_name["accept_evidence"].trigger()
    assert [p.span for p in state(window).reviews[0].assessment("1").evidence] == [seen[1]]
