"""Comparing reviews and agreeing, in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.app.files.saving import save
from annotator.core.addresses import short
from annotator.core.codebook import Verdict
from annotator.core.edits import SetBlind, SetVerdict, StartReview
from annotator.core.review import Reviewer
from annotator.gui.views.reviewers.comparing import CompareWindow
from annotator.gui.views.reviewers.deciding import DecideDialog
from annotator.gui.views.reviewers.sides import SideCard
from annotator.gui.window.main_window import MainWindow
from tests.gui.waiting import open_in, wait_until
from tests.strategies.small import CODEBOOK, LATER, without_findings
from tests.strategies.small import dossier as small


@pytest.fixture
def view(window: MainWindow, tmp_path: Path) -> CompareWindow:
    both = small()
    for question, verdict in (("1", Verdict.ANSWERED), ("2b", Verdict.NOT_ANSWERED)):
        both = SetVerdict("r2", question, verdict, LATER).apply(both)
    path = tmp_path / "bridges.xml"
    save(both, path)
    open_in(window, path)
    return comparing(window)


def comparing(window: MainWindow) -> CompareWindow:
    window.actions_by_name["compare_reviews"].trigger()
    found = window.findChild(CompareWindow)
    assert isinstance(found, CompareWindow)
    return found


def cells(view: CompareWindow) -> list[list[str]]:
    return [
        [view.table.item(row, column).text() for column in range(view.table.columnCount())]
        for row in range(view.table.rowCount())
    ]


def cards(view: CompareWindow) -> Iterator[SideCard]:
    layout = view.cards.layout()
    assert layout is not None
    for place in range(layout.count()):
        card = layout.itemAt(place).widget()
        assert isinstance(card, SideCard)
        yield card


def test_differences_come_first(view: CompareWindow, window: MainWindow) -> None:
    shown = cells(view)
    assert shown[0] == ["2b  How much?", "◐ Partial", "✗ Not answered", "verdict"]
    assert shown[1][0].startswith("1  ")
    assert shown[1][-1] == "evidence"
    view.only.setChecked(True)
    assert len(cells(view)) == 2
    view.table.selectRow(1)
    assert window.presenter.question == "1"


def test_a_consensus_takes_a_side_and_it_can_be_undone(view: CompareWindow, window: MainWindow) -> None:
    assert all(card.button.isHidden() for card in cards(view))
    view.start.click()
    assert view.consensus is not None
    assert view.consensus.reviewer.name == "Anna and Ben"
    assert not view.agreed.isHidden()
    anna, ben, consensus = cards(view)
    anna.button.click()
    assert view.consensus.assessment("2b").reason == "P1"
    assert cells(view)[0][3] == "◐ Partial"
    window.undo()
    assert view.consensus.assessment("2b").verdict is None
    assert ben.button is not consensus.button


def test_a_third_way_needs_words(view: CompareWindow, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    view.start.click()

    def decide(dialog: DecideDialog) -> QDialog.DialogCode:
        ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
        assert not ok.isEnabled()
        dialog.verdicts.setCurrentIndex(list(Verdict).index(Verdict.PARTIAL))
        dialog.reasons.setCurrentIndex(dialog.reasons.findData("P2"))
        dialog.words.setPlainText("only implied")
        assert ok.isEnabled()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(DecideDialog, "exec", decide)
    *_, consensus = cards(view)
    consensus.button.click()
    assert view.consensus is not None
    decided = view.consensus.assessment("2b")
    assert (decided.verdict, decided.reason, decided.comment) == (Verdict.PARTIAL, "P2", "only implied")


def test_the_dialog_offers_reasons_of_the_verdict(qtbot: QtBot) -> None:
    dialog = DecideDialog("1", CODEBOOK)
    qtbot.addWidget(dialog)
    assert dialog.reason is None
    dialog.verdicts.setCurrentIndex(list(Verdict).index(Verdict.NOT_ANSWERED))
    assert [dialog.reasons.itemData(i) for i in range(dialog.reasons.count())] == ["", "N1"]


def test_all_that_they_agree_on_is_one_act(view: CompareWindow, window: MainWindow) -> None:
    view.start.click()
    assert window.document is not None
    before = window.document.undo_stack.count()
    view.agreed.click()
    assert window.document.undo_stack.count() == before + 1
    assert view.consensus is not None
    assert [a.question for a in view.consensus.assessments] == ["1"]
    view.agreed.click()
    assert "already" in window.statusBar().currentMessage()


def test_what_they_agree_on_is_taken_of_the_rows_that_a_filter_hides_too(
    view: CompareWindow, window: MainWindow
) -> None:
    assert window.document is not None
    for reviewer in ("r1", "r2"):
        window.document.session.do(SetVerdict(reviewer, "2a", Verdict.PARTIAL, LATER))
    view.start.click()
    view.only.setChecked(True)
    assert "2a" not in [row.question for row in view.rows]
    view.agreed.click()
    assert view.consensus is not None
    assert [a.question for a in view.consensus.assessments] == ["1", "2a"]
    assert view.consensus.assessment("1").evidence == (), "Ben has none: Anna's is disputed"


def test_a_reviewer_joins_a_consensus_and_the_consensus_goes(view: CompareWindow, window: MainWindow) -> None:
    assert view.party.isHidden()
    assert view.remove.isHidden()
    view.start.click()
    assert view.party.isHidden(), "it speaks for both"
    assert window.document is not None
    window.document.session.do(StartReview(Reviewer("r7", "Eva & Co"), LATER))
    (offered,) = view.party.menu().actions()
    assert offered.text() == "Eva && Co"
    offered.trigger()
    assert view.consensus is not None
    assert view.consensus.parties == ("r1", "r2", "r7")
    assert view.party.isHidden()
    view.remove.click()
    assert view.consensus is None
    assert view.start.isVisible()
    window.undo()
    assert view.consensus.parties == ("r1", "r2", "r7")


def test_without_a_consensus_there_is_nothing_to_remove(view: CompareWindow, window: MainWindow) -> None:
    window.actions_by_name["remove_consensus"].trigger()
    assert "no consensus here" in window.statusBar().currentMessage()


def test_the_consensus_takes_a_commitment_and_it_can_be_undone(view: CompareWindow, window: MainWindow) -> None:
    assert view.promises.isHidden()
    view.start.click()
    offered = view.promises.menu().actions()
    assert [action.text().partition(":")[0] for action in offered] == ["Anna", "Anna"]
    offered[0].trigger()
    assert view.consensus is not None
    assert window.document is not None
    first = window.document.dossier.review("r1").commitments[0]
    assert [(short(c.id), c.passages) for c in view.consensus.commitments] == [("c1", first.passages)]
    assert len(view.promises.menu().actions()) == 1
    view.promises.menu().actions()[0].trigger()
    assert [short(c.id) for c in view.consensus.commitments] == ["c1", "c2"]
    assert not view.promises.isEnabled()
    window.undo()
    window.undo()
    assert view.consensus.commitments == ()
    assert view.promises.isEnabled()


def test_hidden_reviews_are_not_compared(view: CompareWindow, window: MainWindow) -> None:
    assert window.document is not None
    window.document.perform(SetBlind(True))
    assert "hidden from each other" in view.said.text()
    assert cells(view) == []
    assert list(cards(view)) == []


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
    open_in(window, mine)
    view = comparing(window)
    assert "one review here" in view.said.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(other), ""))
    view.merge.click()
    wait_until(lambda: view.table.rowCount() == 4, "what the window shows")
    assert [view.table.horizontalHeaderItem(c).text() for c in range(1, 4)] == ["Anna", "Ben", "Eva"], (
        "who began first, whichever file is opened first"
    )
    window.undo()
    assert view.table.rowCount() == 0


def test_undo_and_redo_work_in_the_window_of_the_comparison(
    view: CompareWindow, window: MainWindow, qtbot: QtBot
) -> None:
    view.start.click()
    view.table.selectRow(0)
    next(cards(view)).button.click()
    assert window.document is not None
    taken = window.document.dossier
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.consensus is not None
    assert view.consensus.assessments == ()
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.document.dossier == taken
