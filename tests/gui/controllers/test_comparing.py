"""Comparing reviews and agreeing, as a state of the document page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from annotator.app.acts.agreeing import consensus_of
from annotator.app.files.saving import save
from annotator.core.addresses import short
from annotator.core.codebook import Verdict
from annotator.core.edits import SetBlind, SetVerdict, StartReview
from annotator.core.review import Review, Reviewer
from annotator.gui.views.reviewers.deciding import DecideDialog
from annotator.gui.views.reviewers.sides import SideLink, SidesPanel
from annotator.gui.views.source import MarkKind
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import state
from tests.gui.waiting import open_in, wait_until
from tests.strategies.small import CODEBOOK, LATER, without_findings
from tests.strategies.small import dossier as small


@pytest.fixture
def compared(window: MainWindow, tmp_path: Path) -> MainWindow:
    """Anna and Ben differ on 2b in the verdict, on 1 in the evidence; compared, with the keys in the text."""
    both = small()
    for question, verdict in (("1", Verdict.ANSWERED), ("2b", Verdict.NOT_ANSWERED)):
        both = SetVerdict("r2", question, verdict, LATER).apply(both)
    path = tmp_path / "bridges.xml"
    save(both, path)
    open_in(window, path, whole=False)
    window.activateWindow()
    window.actions_by_name["compare_reviews"].trigger()
    return window


def panel(window: MainWindow) -> SidesPanel:
    shown = window.page.beside.currentWidget()
    assert isinstance(shown, SidesPanel)
    return shown


def consensus(window: MainWindow) -> Review:
    found = consensus_of(state(window))
    assert found is not None
    return found


def links(window: MainWindow) -> dict[str, SideLink]:
    QApplication.processEvents()
    return {link.text(): link for link in panel(window).findChildren(SideLink) if link.isVisible()}


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus in (window.pane.answers, window.pane.nothing), "the keys stay in the text"
    qtbot.keyClick(focus, key)


def said(window: MainWindow) -> str:
    return panel(window).message.words.words


def test_all_differences_are_settled_by_one_key_a_side_and_one_for_the_next(compared: MainWindow, qtbot: QtBot) -> None:
    assert compared.presenter.question == "1"
    assert said(compared) == "2 left to settle"
    press(qtbot, compared, Qt.Key.Key_1)
    assert consensus(compared).reviewer.name == "Anna and Ben", "the first side that is taken begins the consensus"
    assert consensus(compared).assessment("1").evidence
    assert [button.isChecked() for button in panel(compared).buttons] == [True, True], "the verdict of both"
    press(qtbot, compared, Qt.Key.Key_U)
    assert compared.presenter.question == "2b"
    assert said(compared) == "1 left to settle"
    press(qtbot, compared, Qt.Key.Key_2)
    assert consensus(compared).assessment("2b").verdict is Verdict.NOT_ANSWERED
    assert [button.isChecked() for button in panel(compared).buttons] == [False, True]
    assert said(compared) == "All is settled."
    compared.undo()
    assert consensus(compared).assessment("2b").verdict is None
    compared.undo()
    assert consensus_of(state(compared)) is None, "begun and taken in one step"


def test_question_answer_sides_and_commitments_are_in_view(compared: MainWindow) -> None:
    compared.presenter.choose("2b")
    assert compared.page.band.isVisible()
    assert compared.pane.answers.isVisible()
    assert [button.accessibleName() for button in panel(compared).buttons] == [
        "Take the side of Anna: partial",
        "Take the side of Ben: not answered",
    ]
    compared.presenter.choose("2a")
    assert "Pay" in {label.text() for label in panel(compared).findChildren(QLabel)}
    assert not compared.page.panel.isVisible()


def test_the_passages_of_the_sides_stand_in_the_text_with_their_numbers(compared: MainWindow) -> None:
    marks = compared.pane.markup.marks
    (anna,) = (mark for own in marks.findings(MarkKind.EVIDENCE) for mark in marks.of(MarkKind.EVIDENCE, own))
    assert anna.id.startswith("1")
    assert anna.id != "1", "it is no evidence of question 1 in the review that is shown"
    assert compared.pane.markup.named(anna) == "Evidence of Anna"
    compared.controllers.passages.choose(anna)
    assert compared.pane.markup.chosen is None, "it cannot be moved"


def test_keys_of_verdicts_judge_nothing_meanwhile_and_do_again_afterwards(compared: MainWindow, qtbot: QtBot) -> None:
    compared.presenter.choose("2a")
    before = state(compared)
    press(qtbot, compared, Qt.Key.Key_1)
    assert state(compared) == before, "nobody has judged it: there is no side"
    assert not compared.actions_by_name["set_answered"].isEnabled()
    press(qtbot, compared, Qt.Key.Key_Escape)
    assert compared.page.beside.currentWidget() is compared.page.panel
    press(qtbot, compared, Qt.Key.Key_3)
    assert compared.presenter.document.review.assessment("2a").verdict is Verdict.NOT_ANSWERED


def test_leaving_shows_ones_own_review_again(compared: MainWindow) -> None:
    compared.controllers.agreeing.take_side("r2")
    assert compared.presenter.document.review.reviewer.name == "Anna and Ben"
    compared.actions_by_name["compare_reviews"].trigger()
    assert compared.presenter.document.review.reviewer.name == "Anna"
    assert set(compared.pane.markup.marks.findings(MarkKind.EVIDENCE)) <= {"1", "2b"}


def test_a_third_way_needs_words(compared: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not panel(compared).third.isEnabled(), "there is no consensus yet"
    links(compared)["Start a consensus"].click()
    compared.presenter.choose("2b")

    def decide(dialog: DecideDialog) -> QDialog.DialogCode:
        ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
        assert not ok.isEnabled()
        dialog.verdicts.setCurrentIndex(list(Verdict).index(Verdict.PARTIAL))
        dialog.reasons.setCurrentIndex(dialog.reasons.findData("P2"))
        dialog.words.setPlainText("only implied")
        assert ok.isEnabled()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(DecideDialog, "exec", decide)
    panel(compared).third.click()
    decided = consensus(compared).assessment("2b")
    assert (decided.verdict, decided.reason, decided.comment) == (Verdict.PARTIAL, "P2", "only implied")


def test_the_dialog_offers_reasons_of_the_verdict(qtbot: QtBot) -> None:
    dialog = DecideDialog("1", CODEBOOK)
    qtbot.addWidget(dialog)
    assert dialog.reason is None
    dialog.verdicts.setCurrentIndex(list(Verdict).index(Verdict.NOT_ANSWERED))
    assert [dialog.reasons.itemData(i) for i in range(dialog.reasons.count())] == ["", "N1"]


def test_all_that_they_agree_on_is_one_act(compared: MainWindow) -> None:
    assert compared.document is not None
    for reviewer in ("r1", "r2"):
        compared.document.session.do(SetVerdict(reviewer, "2a", Verdict.PARTIAL, LATER))
    links(compared)["Start a consensus"].click()
    before = len(compared.document.session.history.titles)
    links(compared)["Take all that they agree on"].click()
    assert len(compared.document.session.history.titles) == before + 1
    assert [a.question for a in consensus(compared).assessments] == ["1", "2a"]
    assert consensus(compared).assessment("1").evidence == (), "Ben has none: Anna's is disputed"
    links(compared)["Take all that they agree on"].click()
    assert "already" in compared.statusBar().currentMessage()


def test_a_reviewer_joins_a_consensus_and_the_consensus_goes(compared: MainWindow) -> None:
    assert "Remove the consensus" not in links(compared)
    links(compared)["Start a consensus"].click()
    assert compared.document is not None
    compared.document.session.do(StartReview(Reviewer("r7", "Eva & Co"), LATER))
    links(compared)["Add Eva & Co"].click()
    assert consensus(compared).parties == ("r1", "r2", "r7")
    assert "Add Eva & Co" not in links(compared)
    links(compared)["Remove the consensus"].click()
    assert consensus_of(state(compared)) is None
    compared.undo()
    assert consensus(compared).parties == ("r1", "r2", "r7")


def test_without_a_consensus_there_is_nothing_to_remove(compared: MainWindow) -> None:
    compared.actions_by_name["remove_consensus"].trigger()
    assert "no consensus here" in compared.statusBar().currentMessage()


def test_the_consensus_takes_a_commitment_by_a_key_and_it_can_be_undone(compared: MainWindow, qtbot: QtBot) -> None:
    links(compared)["Start a consensus"].click()
    compared.presenter.choose("1.1")
    first = state(compared).review("r1").commitments[0]
    press(qtbot, compared, Qt.Key.Key_Y)
    assert [(short(c.id), c.passages) for c in consensus(compared).commitments] == [("c1", first.passages)]
    assert "Take" not in links(compared), "the other one belongs to another question"
    compared.presenter.choose("2a")
    links(compared)["Take"].click()
    assert [short(c.id) for c in consensus(compared).commitments] == ["c1", "c2"]
    compared.undo()
    assert [short(c.id) for c in consensus(compared).commitments] == ["c1"]


def test_hidden_reviews_are_not_compared(compared: MainWindow) -> None:
    assert compared.document is not None
    compared.document.perform(SetBlind(True))
    assert "hidden from each other" in said(compared)
    assert panel(compared).buttons == []
    assert panel(compared).offered == []
    assert not compared.pane.markup.marks.findings(MarkKind.EVIDENCE)


def test_another_review_is_merged_and_compared(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, other = tmp_path / "mine.xml", tmp_path / "other.xml"
    start = without_findings()
    save(
        SetVerdict("r7", "1", Verdict.ANSWERED, LATER).apply(StartReview(Reviewer("r7", "Eva"), LATER).apply(start)),
        mine,
    )
    save(small(), other)
    open_in(window, mine, whole=False)
    window.actions_by_name["compare_reviews"].trigger()
    assert "one review here" in said(window)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(other), ""))
    panel(window).message.act.click()
    wait_until(lambda: len(panel(window).buttons) == 3, "what the window shows")
    assert [button.text() for button in panel(window).buttons] == ["Anna", "Ben", "Eva"], (
        "who began first, whichever file is opened first"
    )
    window.undo()
    assert "one review here" in said(window)


def test_another_document_is_not_compared(compared: MainWindow, tmp_path: Path) -> None:
    save(small(), tmp_path / "other.xml")
    compared.file_controller.opening.open_path(tmp_path / "other.xml")
    wait_until(lambda: compared.file == tmp_path / "other.xml", "the other file")
    assert compared.page.beside.currentWidget() is compared.page.panel
    assert compared.actions_by_name["set_answered"].isEnabled()
    assert not compared.pane.markup.fixed
