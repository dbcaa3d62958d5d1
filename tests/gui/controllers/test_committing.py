"""Recording commitments in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from annotator.app.files.saving import save
from annotator.core import edits as e
from annotator.core.addresses import Address, short
from annotator.core.commitments import Commitment, CommitmentField, Link, LinkType, Status
from annotator.core.review import Dossier
from annotator.core.source import Facts
from annotator.gui.translation.words import LINKS, STATUSES
from annotator.gui.views.commitments.all import AllCommitments
from annotator.gui.views.commitments.item import CommitmentItem
from annotator.gui.views.commitments.list import DATA
from annotator.gui.views.dialogs import QuestionsDialog
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import message, select, state
from tests.gui.waiting import open_in, wait_until
from tests.strategies.small import ANNA, dossier, place


def test_a_link_to_a_commitment_elsewhere_says_what_that_is(window: MainWindow, tmp_path: Path) -> None:
    window.settings_store.change(lambda settings: replace(settings, reviewer=ANNA))
    other = replace(dossier(), id="other-document", facts=Facts(title="The other bridge"))
    known, unknown = (str(Address(other.id, "r1", commitment)) for commitment in ("c1", "gone"))
    state_with_links = dossier()
    for target in (known, unknown):
        state_with_links = e.AddLink("r1", "c1", LinkType.REPEATS, target).apply(state_with_links)
    save(state_with_links, tmp_path / "one.xml")
    save(other, tmp_path / "other.xml")
    open_in(window, tmp_path / "one.xml")
    links = window.parts.commitments.links
    window.presenter.open_commitment("c1")

    def shown() -> str:
        return "\n".join(links.list.item(row).text() for row in range(links.list.count()))

    wait_until(lambda: "The other bridge" in shown(), "the title")
    assert f"{other.review('r1').commitment('c1').summary} (The other bridge)" in shown()
    assert unknown in shown(), "what is not at hand is shown by its address"
    window.actions_by_name["copy_address"].trigger()
    assert QApplication.clipboard().text() == str(Address(dossier().id, "r1", "c1"))
    links.type.setCurrentIndex(list(LINKS).index(LinkType.AMENDS))
    links.target.setEditText(known)
    links.add.click()
    assert Link(LinkType.AMENDS, known) in state(window).review("r1").commitment("c1").links


def test_the_form_of_a_commitment(opened: MainWindow, qtbot: QtBot) -> None:
    panel, form = opened.parts.commitments, opened.parts.commitments.form
    opened.presenter.open_commitment("c1")
    panel.more.setChecked(True)
    opened.presenter.choose("1")
    panel.set_current("c1")
    form.summary.selectAll()
    qtbot.keyClicks(form.summary, "Tell")
    qtbot.keyClick(form.summary, Qt.Key.Key_Return)
    for edit, words in ((form.due, "31/5/2026"), (form.actor, "minister")):
        edit.setText(words)
        edit.setModified(True)
        edit.editingFinished.emit()
    assert form.due.text() == "31 May 2026"
    form.due.setText("soon")
    form.due.setModified(True)
    form.due.editingFinished.emit()
    assert form.due.text() == "soon", "what is not understood stays"
    assert form.due.why.isVisible()
    form.type.setCurrentIndex(2)
    form.type.activated.emit(2)
    form.status.setCurrentIndex(3)
    form.status.activated.emit(3)
    assert form.questions.add is not None, "the current question is offered"
    qtbot.mouseClick(form.questions.add, Qt.MouseButton.LeftButton)
    select(opened, "in May.")
    qtbot.mouseClick(form.add_passage, Qt.MouseButton.LeftButton)
    found = state(opened).reviews[0].commitment("c1")
    assert (found.summary, found.due, found.actor, found.status) == ("Tell", "2026-05-31", "minister", Status.FULFILLED)
    assert found.targets(LinkType.RESPONDS_TO) == ("1.1", "1")
    assert [p.exact for p in found.passages] == ["in May.", "We shall tell the House."]
    form.passages.setCurrentRow(0)
    qtbot.mouseClick(form.drop_passage, Qt.MouseButton.LeftButton)
    assert [p.exact for p in state(opened).reviews[0].commitment("c1").passages] == ["We shall tell the House."]
    qtbot.mouseClick(form.remove, Qt.MouseButton.LeftButton)
    assert [c.id for c in state(opened).reviews[0].commitments] == ["c2"]
    opened.undo()
    assert [c.id for c in state(opened).reviews[0].commitments] == ["c1", "c2"]


def test_a_long_summary_wraps_and_stays_one_line_of_text(opened: MainWindow, qtbot: QtBot) -> None:
    summary = opened.parts.commitments.form.summary
    opened.presenter.open_commitment("c1")
    line = summary.height()
    QApplication.clipboard().setText("The House is told\n of every bridge " * 4)
    summary.selectAll()
    summary.paste()
    assert summary.height() > line
    assert summary.document().size().height() > 1
    qtbot.keyClick(summary, Qt.Key.Key_Enter)
    words = " ".join(["The House is told of every bridge"] * 4)
    assert state(opened).reviews[0].commitment("c1").summary == words
    opened.undo()
    assert (summary.toPlainText(), summary.height()) == ("Tell the House", line)


def test_a_commitment_is_made_of_a_selection_by_its_button(opened: MainWindow, qtbot: QtBot) -> None:
    opened.presenter.choose("2b")
    select(opened, "The city pays.")
    qtbot.mouseClick(opened.parts.commitments.add, Qt.MouseButton.LeftButton)
    assert opened.document is not None
    found = opened.document.review.commitments[2]
    assert found.targets(LinkType.RESPONDS_TO) == ("2a",), "who pays is asked in 2a, wherever one is"
    assert found.targets(LinkType.STATED_IN) == ("A2",)
    assert opened.parts.commitments.current == found.id


def test_a_proposed_link_is_shown_as_one_and_the_others_are_a_key_away(opened: MainWindow) -> None:
    opened.presenter.choose("1")
    select(opened, "The city pays.")
    opened.actions_by_name["add_commitment"].trigger()
    chips = opened.parts.commitments.form.questions
    assert [chip.text() for chip in chips.chips] == ["2a (proposed)  ×"]
    assert [chip.text() for chip in chips.offers] == ["+ 1", "+ 2b"]
    assert "claims 2b too" in message(opened)
    before = state(opened)
    opened.actions_by_name["other_question"].trigger()
    assert state(opened).reviews[0].commitments[2].targets(LinkType.RESPONDS_TO) == ("2b",)
    assert [chip.text() for chip in chips.chips] == ["2b  ×"]
    undone_and_redone(opened, before)
    opened.parts.commitments.set_current(None)
    opened.actions_by_name["other_question"].trigger()
    assert "Choose a commitment" in message(opened)


def test_without_a_commitment_nothing_is_linked(window: MainWindow, sample_path: Path) -> None:
    open_in(window, sample_path)
    window.actions_by_name["toggle_link"].trigger()
    assert "Choose" in message(window)


def items(window: MainWindow) -> list[CommitmentItem]:
    """The commitments of the current question."""
    return [i for i in window.parts.commitments.items if isinstance(i, CommitmentItem)]


def listed(window: MainWindow) -> list[str]:
    """The rows of all commitments."""
    window.actions_by_name["show_commitments"].trigger()
    panel = window.controllers.showing.panels["commitments"]
    assert isinstance(panel, AllCommitments)
    return [panel.list.item(n).text() for n in range(panel.list.count())]


def chosen(window: MainWindow) -> Commitment:
    return state(window).reviews[0].commitment("c1")


def undone_and_redone(window: MainWindow, before: Dossier) -> None:
    """The last step gives the whole dossier back, and comes again."""
    after = state(window)
    assert after != before, message(window)
    window.undo()
    assert state(window) == before
    window.redo()
    assert state(window) == after


TARGETS = [
    (LinkType.RESPONDS_TO, "2b", "2b"),
    (LinkType.STATED_IN, "2", "A2"),
    (LinkType.PART_OF, "Pay", "c2"),
    (LinkType.DEPENDS_ON, "Pay", "c2"),
    (LinkType.REPEATS, "Pay", "c2"),
    (LinkType.AMENDS, "Pay", "c2"),
    (LinkType.SUPERSEDES, "Pay", "c2"),
    (LinkType.CONTRADICTS, "Pay", "c2"),
    (LinkType.FULFILS, "Letter of May", "Letter of May"),
    (LinkType.EXTENDS_DEADLINE, "Letter of June", "Letter of June"),
]


@pytest.mark.parametrize(("kind", "shown", "target"), TARGETS)
def test_links_of_every_type(opened: MainWindow, qtbot: QtBot, kind: LinkType, shown: str, target: str) -> None:
    opened.presenter.open_commitment("c1")
    opened.parts.commitments.more.setChecked(True)
    opened.parts.commitments.tabs.setCurrentIndex(1)
    links = opened.parts.commitments.links
    links.type.setCurrentIndex(list(LINKS).index(kind))
    links.target.setCurrentText(shown)
    if kind is LinkType.DEPENDS_ON:  # c2 depends on c1, and a circle is refused
        opened.document.perform(e.RemoveLink("r1", "c2", kind, "c1"))
    before = state(opened)
    qtbot.mouseClick(links.add, Qt.MouseButton.LeftButton)
    assert Link(kind, target) in chosen(opened).links
    undone_and_redone(opened, before)
    linked = state(opened)
    links.list.setCurrentRow(links.list.count() - 1)
    qtbot.keyClick(links.list, Qt.Key.Key_Delete)
    assert chosen(opened).links == before.reviews[0].commitment("c1").links
    undone_and_redone(opened, linked)


def test_every_type_of_link_can_be_chosen() -> None:
    assert {kind for kind, _, _ in TARGETS} == set(LinkType) == set(LINKS)


def test_a_document_has_to_be_named(opened: MainWindow, qtbot: QtBot) -> None:
    opened.parts.commitments.set_current("c1")
    links = opened.parts.commitments.links
    links.type.setCurrentIndex(list(LINKS).index(LinkType.FULFILS))
    before = state(opened)
    links.add.click()
    assert state(opened) is before
    assert "document" in message(opened)


def test_the_status_has_a_history_with_note_and_document(opened: MainWindow) -> None:
    opened.parts.commitments.set_current("c1")
    history = opened.parts.commitments.history
    history.status.setCurrentIndex(list(STATUSES).index(Status.IN_PROGRESS))
    history.note.setText("tender out")
    history.document.setText("Official journal 12")
    before = state(opened)
    history.add.click()
    last = chosen(opened).history[-1]
    assert (last.status, last.note, last.document) == (Status.IN_PROGRESS, "tender out", "Official journal 12")
    assert len(chosen(opened).history) == 2
    assert "tender out" in history.list.item(0).text()
    assert history.list.item(1).text().endswith("Open · Anna")
    undone_and_redone(opened, before)


def test_a_new_status_starts_at_the_present_one_and_stays_where_it_was_put(opened: MainWindow) -> None:
    opened.parts.commitments.set_current("c1")
    status = opened.parts.commitments.history.status
    assert status.currentIndex() == list(STATUSES).index(chosen(opened).status)
    opened.controllers.committing.choose_status("c1", Status.FULFILLED, "", "")
    assert status.currentIndex() == list(STATUSES).index(Status.FULFILLED)
    status.setCurrentIndex(list(STATUSES).index(Status.UNCLEAR))
    opened.presenter.show_all()
    assert status.currentIndex() == list(STATUSES).index(Status.UNCLEAR)


def test_the_same_status_without_a_word_adds_nothing(opened: MainWindow) -> None:
    opened.parts.commitments.set_current("c1")
    before = state(opened)
    opened.parts.commitments.history.add.click()
    assert state(opened) is before


def test_a_due_date_is_proposed_and_only_taken_by_hand(opened: MainWindow) -> None:
    opened.parts.commitments.set_current("c1")
    form = opened.parts.commitments.form
    assert form.proposal.text() == ""
    opened.controllers.committing.write_field("c1", CommitmentField.DUE_TEXT, "by the end of May 2025")
    assert chosen(opened).due is None, "nothing is taken silently"
    assert "31 May 2025" in form.proposal.text()
    before = state(opened)
    form.proposal.click()
    assert (chosen(opened).due, chosen(opened).due_text) == ("2025-05-31", "by the end of May 2025")
    undone_and_redone(opened, before)
    assert form.proposal.text() == ""


def test_an_overdue_commitment_says_so(opened: MainWindow) -> None:
    opened.controllers.committing.write_field("c1", CommitmentField.DUE, "2001-01-31")
    opened.presenter.choose("1.1")
    assert "overdue since 31 Jan 2001" in items(opened)[0].facts.text()
    assert "overdue since 31 Jan 2001" in listed(opened)[0]
    opened.controllers.committing.choose_status("c1", Status.FULFILLED, "", "")
    assert "overdue" not in items(opened)[0].facts.text()
    assert "overdue" not in listed(opened)[0]


def test_questions_are_ticked_in_a_list(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def tick(dialog: QuestionsDialog) -> QDialog.DialogCode:
        assert dialog.chosen() == ("1.1",)
        for row in range(dialog.list.count()):
            dialog.list.item(row).setCheckState(Qt.CheckState.Checked if row != 1 else Qt.CheckState.Unchecked)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QuestionsDialog, "exec", tick)
    opened.parts.commitments.set_current("c1")
    before = state(opened)
    opened.parts.commitments.form.questions.choose.click()
    assert chosen(opened).targets(LinkType.RESPONDS_TO) == ("1", "2a", "2b")
    undone_and_redone(opened, before)


def test_a_chip_unlinks_its_question(opened: MainWindow) -> None:
    opened.parts.commitments.set_current("c1")
    before = state(opened)
    opened.parts.commitments.form.questions.chips[0].click()
    assert chosen(opened).targets(LinkType.RESPONDS_TO) == ()
    undone_and_redone(opened, before)


def test_choosing_a_commitment_shows_its_passage(opened: MainWindow) -> None:
    shown: list[tuple[int, int]] = []
    opened.parts.commitments.passage_chosen.connect(lambda start, end: shown.append((start, end)))
    opened.presenter.choose("1.1")
    items(opened)[0].open.click()
    told = place("We shall tell the House.")
    assert shown == [(told.start, told.end)]


def test_what_another_answer_states_is_not_linked_to_the_question_one_is_at(opened: MainWindow) -> None:
    opened.presenter.choose("1")
    select(opened, "The rest follows.")
    opened.actions_by_name["add_commitment"].trigger()
    assert set(state(opened).reviews[0].commitments[2].targets(LinkType.RESPONDS_TO)) <= {"2a", "2b"}


def test_an_empty_list_says_what_to_do(window: MainWindow, sample_path: Path) -> None:
    open_in(window, sample_path)
    wait_until(lambda: bool(window.parts.commitments.suggestions), "suggestions")
    window.presenter.choose("2")
    assert window.parts.commitments.empty.isVisible()
    assert "then C" in window.parts.commitments.empty.text()


def test_the_list_shows_every_change_and_no_row_twice(opened: MainWindow) -> None:
    def rows() -> list[str]:
        listed(opened)
        panel = opened.controllers.showing.panels["commitments"]
        assert isinstance(panel, AllCommitments)
        return [short(str(panel.list.item(n).data(DATA))) for n in range(panel.list.count())]

    assert rows() == ["c1", "c2"]
    select(opened, "The rest follows.")
    opened.actions_by_name["add_commitment"].trigger()
    assert rows() == ["c1", "c2", "c3"]
    opened.controllers.committing.remove_commitment("c2")
    assert rows() == ["c1", "c3"]
    opened.undo()
    assert rows() == ["c1", "c2", "c3"]
    opened.controllers.committing.write_field("c2", CommitmentField.SUMMARY, "Pay it all")
    assert "Pay it all" in listed(opened)[1]
    assert rows() == ["c1", "c2", "c3"]
