"""Many rows at once in the window: assigned, given facts, left out, joined; register and board; taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox, QWidget

from annotator.app.files.batches import batches_in
from annotator.app.files.opening import open_review
from annotator.app.files.saving import save
from annotator.app.workspace.browsing import file_to_open, review_beside
from annotator.app.workspace.registering import NewStatus, register, set_status
from annotator.app.workspace.searching import Wanted, is_shared, rows
from annotator.core.commitments import LinkType, Status
from annotator.core.source import FactName
from annotator.gui.models.promises import Field
from annotator.gui.views.parts.buttons import LinkButton
from annotator.gui.views.workspace.dialogs import (
    AssignDialog,
    BatchesDialog,
    FactsDialog,
    LeaveOutDialog,
    LinkDialog,
    RepeatsDialog,
    StatusDialog,
)
from annotator.gui.views.workspace.page import WorkspacePage
from annotator.gui.window.main_window import MainWindow
from tests.gui.waiting import wait_until
from tests.gui.window.test_folder import browsing, folder, opened_on, settle, titles
from tests.strategies.small import dossier

__all__ = ["folder"]  # a fixture


def asked(act: Callable[[], object], kind: type[QWidget], fill: Callable[[QWidget], object]) -> None:
    """Do an act, fill in the dialog that it asks with, and accept it."""

    def seen() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            timer.stop()
            fill(dialog)
            if isinstance(dialog, QDialog) and not isinstance(dialog, QMessageBox):
                dialog.accept()

    timer = QTimer(interval=10)
    timer.timeout.connect(seen)
    timer.start()
    act()
    timer.stop()


def trigger(shown: WorkspacePage, name: str) -> Callable[[], object]:
    return shown.acts.actions_by_name[name].trigger


def with_promises(window: MainWindow, folder: Path) -> WorkspacePage:
    """Two documents with promises in the reviewer's own files; the register is shown."""
    me = window.settings_store.settings.reviewer
    assert me is not None
    for number in range(2):
        whole = dossier()
        review = replace(whole.reviews[0], reviewer=me)
        source = replace(whole.source, original=whole.source.original + b" " * number)
        save(replace(whole, source=source, id="", reviews=(review,)), folder / f"bridge{number}.xml")
    shown = opened_on(window, folder)
    shown.tabs.setCurrentWidget(shown.register)
    settle(window)
    return shown


def test_selected_rows_are_assigned_after_it_was_shown_and_taken_back(window: MainWindow, folder: Path) -> None:
    shown = opened_on(window, folder)
    shown.table.selectAll()

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, AssignDialog)
        assert not dialog.take.isEnabled()
        dialog.name.setText("spring")
        dialog.other.setText("Cas, Dirk")
        dialog.each.setValue(3)
        assert not dialog.take.isEnabled()
        dialog.each.setValue(2)
        assert "Cas: 3; Dirk: 3" in dialog.gives.text()
        dialog.due.setText("31/12/2026")
        dialog.due.setModified(True)
        dialog.due.finish()

    asked(trigger(shown, "assign"), AssignDialog, fill)
    settle(window)
    (batch,) = batches_in([folder])
    assert (batch.due, batch.blind, len(batch.given)) == ("2026-12-31", True, 3)

    def take_back(dialog: QWidget) -> None:
        assert isinstance(dialog, BatchesDialog)
        assert dialog.batch == "spring"
        dialog.act_choice.setCurrentIndex(1)

    asked(trigger(shown, "batches"), BatchesDialog, take_back)
    settle(window)
    assert not any(one.reviewers for one in batches_in([folder])[0].given)


def test_facts_of_selected_rows_and_undo(window: MainWindow, folder: Path) -> None:
    shown = opened_on(window, folder)
    shown.table.selectAll()

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, FactsDialog)
        assert FactName.NUMBER not in dialog.edits, "several documents have no number in common"
        dialog.edits[FactName.MINISTER].setText("De Croo")

    asked(trigger(shown, "facts"), FactsDialog, fill)
    settle(window)
    assert [row.minister for row in rows(browsing(window).workspace.index.connection, Wanted())] == ["De Croo"] * 3  # type: ignore[union-attr]
    assert not shown.acts.undo.isHidden()
    shown.acts.undo.click()
    settle(window)
    wait_until(lambda: browsing(window).idle, "the undo")
    assert {row.minister for row in rows(browsing(window).workspace.index.connection, Wanted())} == {""}  # type: ignore[union-attr]


def test_a_row_is_left_out_with_a_reason_and_taken_in_again(window: MainWindow, folder: Path) -> None:
    shown = opened_on(window, folder)
    shown.table.selectRow(1)

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, LeaveOutDialog)
        assert not dialog.take.isEnabled()
        dialog.reason.setText("a copy")

    asked(trigger(shown, "leave_out"), LeaveOutDialog, fill)
    settle(window)
    assert len(titles(shown)) == 2
    shown.narrow({}, ["left_out"])
    settle(window)
    assert len(titles(shown)) == 1
    shown.table.selectRow(0)
    trigger(shown, "take_in")()
    settle(window)
    shown.clear.click()
    settle(window)
    assert len(titles(shown)) == 3


def test_equal_texts_are_offered_for_joining(window: MainWindow, folder: Path) -> None:
    (folder / "copy.txt").write_bytes((folder / "0.txt").read_bytes().replace(b"\n", b"\r\n"))
    shown = opened_on(window, folder)
    assert len(titles(shown)) == 4

    def agree(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        box.button(QMessageBox.StandardButton.Yes).click()

    asked(trigger(shown, "join"), QMessageBox, agree)
    settle(window)
    assert len(titles(shown)) == 3


def test_a_status_for_several_promises_at_once(window: MainWindow, folder: Path) -> None:
    shown = with_promises(window, folder)
    count = shown.register.model.rowCount()
    assert count == 2 * len(dossier().reviews[0].commitments)
    shown.register.table.selectAll()

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, StatusDialog)
        dialog.status.setCurrentIndex(dialog.status.findData(Status.FULFILLED))
        dialog.note.setText("the round of June")
        dialog.document.setText("Letter 7")
        dialog.due.setText("31/12/2027")
        dialog.due.setModified(True)

    asked(shown.register.acts["status"].click, StatusDialog, fill)
    settle(window)
    kept = [c for n in range(2) for c in open_review(folder / f"bridge{n}.xml").reviews[0].commitments]
    assert {(c.status, c.history[-1].note, c.history[-1].document, c.due) for c in kept} == {
        (Status.FULFILLED, "the round of June", "Letter 7", "2027-12-31")
    }
    shown.register.status.setCurrentIndex(shown.register.status.findData("open"))
    settle(window)
    assert shown.register.model.rowCount() == 0


def linked(shown: WorkspacePage, wanted: str) -> int:
    return sum(kind == wanted for one in shown.register.model.entries for kind, _ in one.promise.links)


def test_a_link_is_chosen_from_the_register_and_repeats_are_proposed(window: MainWindow, folder: Path) -> None:
    shown = with_promises(window, folder)
    first = shown.register.current()
    assert first is not None
    before = linked(shown, "depends_on"), linked(shown, "repeats")

    def tick(dialog: QWidget) -> None:
        assert isinstance(dialog, RepeatsDialog)
        dialog.list.item(0).setCheckState(Qt.CheckState.Checked)

    asked(shown.register.acts["repeats"].click, RepeatsDialog, tick)
    wait_until(lambda: linked(shown, "repeats") == before[1] + 1, "the link")

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, LinkDialog)
        dialog.type.setCurrentIndex(list(dialog._types).index(LinkType.DEPENDS_ON))
        assert not dialog.take.isEnabled()
        dialog.list.setCurrentRow(0)
        assert dialog.target != first.promise.address

    asked(shown.register.acts["link"].click, LinkDialog, fill)
    wait_until(lambda: linked(shown, "depends_on") == before[0] + 1, "the link")


def test_a_promise_opens_its_document_and_the_register_is_exported(
    window: MainWindow, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = with_promises(window, folder)
    target = tmp_path / "register.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "CSV (*.csv)"))
    shown.register.acts["export"].click()
    settle(window)
    assert len(target.read_text("utf-8-sig").splitlines()) == shown.register.model.rowCount() + 1
    shown.register.table.doubleClicked.emit(shown.register.table.currentIndex())
    wait_until(lambda: window.document is not None, "the document")
    assert window.file.name.startswith("bridge")


def test_a_number_of_the_board_leads_to_its_rows(window: MainWindow, folder: Path) -> None:
    shown = with_promises(window, folder)
    shown.tabs.setCurrentWidget(shown.board)
    settle(window)
    words = shown.board.toPlainText()
    me = window.settings_store.settings.reviewer
    assert me is not None
    assert me.name in words
    shown.board.anchorClicked.emit(QUrl(f"rows:?reviewer={me.name}"))
    settle(window)
    assert shown.tabs.currentIndex() == 0
    assert len(titles(shown)) == 2
    shown.board.anchorClicked.emit(QUrl("rows:?flag=disagreement"))
    settle(window)
    assert titles(shown) == []
    shown.board.anchorClicked.emit(QUrl("rows:?due=2018 H1"))
    settle(window)
    assert shown.tabs.currentWidget() is shown.register
    assert {one.promise.due[:4] for one in shown.register.model.entries} <= {"2018"}


def test_a_search_is_kept_and_shown_again(window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = opened_on(window, folder)
    shown.search.setText("quay")
    shown.narrow({"state": ["to_do"]}, [])
    shown.search.setText("quay")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Quays", True))
    shown.acts.kept.emit("save")
    shown.search.clear()
    shown.clear.click()
    settle(window)
    assert len(titles(shown)) == 3
    shown.acts.search_wanted.emit("Quays")
    settle(window)
    assert titles(shown) == ["Ferry 1"]
    assert shown.facets.facets == {"state": ["to_do"]}
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("Quays", True))
    shown.acts.kept.emit("remove")
    assert window.settings_store.settings.searches == ()
    shown.show_search("nonsense")
    shown.show_search("[]")


def test_many_rows_are_read_as_they_are_looked_at(window: MainWindow, folder: Path) -> None:
    for number in range(3, 230):
        (folder / f"{number}.txt").write_text(f"Ferry {number}\n\n1. Will it open?\n\nAnswer\n1. Yes.\n")
    shown = opened_on(window, folder)
    assert shown.model.rowCount() == 230
    assert shown.model.read_rows == 100
    assert shown.model.row(229) is None
    wait_until(lambda: shown.model.row(229) is not None, "the row")
    assert shown.model.read_rows == 130


def test_a_workspace_is_forgotten_with_its_index(
    window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = opened_on(window, folder)
    index = browsing(window).workspace.index.path  # type: ignore[union-attr]
    assert index.exists()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    trigger(shown, "forget")()
    wait_until(lambda: not index.exists(), "the index to be gone")
    assert not window.folder.is_open
    assert str(folder) not in window.settings_store.settings.recent
    assert (folder / "0.txt").exists()


def test_select_all_acts_on_rows_that_nobody_looked_at(window: MainWindow, folder: Path) -> None:
    for number in range(3, 150):
        (folder / f"{number}.txt").write_text(f"Ferry {number}\n\n1. Will it open?\n\nAnswer\n1. Yes.\n")
    shown = opened_on(window, folder)
    shown.table.selectAll()
    known, places = shown.selected_rows()
    assert (len(known) < 150, len(places)) == (True, 150)
    counts = []

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, LeaveOutDialog)
        counts.append(1)
        dialog.reason.setText("a copy")

    def act() -> None:
        trigger(shown, "leave_out")()
        wait_until(lambda: bool(counts), "the dialog")

    asked(act, LeaveOutDialog, fill)
    settle(window)
    reader = browsing(window).workspace
    assert reader is not None
    assert len(rows(reader.index.connection, Wanted(flags=("left_out",)), count=-1)) == 150


def test_the_register_narrows_by_actor_and_by_days_that_were_moved(window: MainWindow, folder: Path) -> None:
    shown = with_promises(window, folder)
    workspace = browsing(window).workspace
    assert workspace is not None
    entries = register(workspace.index.connection)
    set_status(workspace, [entries[0].promise.address], NewStatus(Status.OPEN, due="2027-01-31"))
    set_status(workspace, [entries[0].promise.address], NewStatus(Status.OPEN, due="2027-06-30"))
    shown.register.due.setCurrentIndex(shown.register.due.findData("moved"))
    settle(window)
    assert [one.promise.address for one in shown.register.model.entries] == [entries[0].promise.address]
    cell = shown.register.model.index(0, Field.MOVED)
    assert "2027" in str(cell.data())
    shown.register.due.setCurrentIndex(0)
    settle(window)
    assert shown.register.model.rowCount() == len(entries)
    workspace.index.connection.execute("UPDATE commitments SET actor = 'the city' WHERE summary = 'Pay'")
    browsing(window).renewed.emit()
    settle(window)
    assert shown.register.actor.findData("the city") == 1
    shown.register.actor.setCurrentIndex(1)
    settle(window)
    assert {one.promise.summary for one in shown.register.model.entries} == {"Pay"}


def test_whether_several_work_here_is_asked_once(window: MainWindow, folder: Path) -> None:
    shown = opened_on(window, folder)
    assert shown.several.isVisibleTo(shown)
    buttons = shown.several.findChildren(LinkButton)
    buttons[0].click()
    settle(window)
    assert not shown.several.isVisibleTo(shown)
    workspace = browsing(window).workspace
    assert workspace is not None
    assert is_shared(workspace.index.connection, workspace.me)
    found = file_to_open(workspace.index.connection, rows(workspace.index.connection, Wanted())[0].dossier, "me")
    assert found is not None
    assert review_beside(found, "Anna").name.endswith(".Anna.xml"), "a file of her own from the first act on"
    window.folder.close()
    shown = opened_on(window, folder)
    assert not shown.several.isVisibleTo(shown)


def test_from_tab_to_tab_the_keys_go_to_what_is_listed_and_an_empty_register_says_so(
    window: MainWindow, folder: Path
) -> None:
    shown = with_promises(window, folder)
    shown.tabs.setCurrentIndex(0)
    shown.table.setFocus()
    shown.tabs.setCurrentWidget(shown.register)
    settle(window)
    wait_until(shown.register.table.hasFocus, "the focus")
    shown.register.table.selectAll()
    number = len(shown.register.chosen())
    assert number > 1
    counts = []

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, StatusDialog)
        counts.append(1)
        dialog.note.setText("half-yearly")

    asked(lambda: QTest.keyClick(shown.register.table, Qt.Key.Key_S), StatusDialog, fill)
    settle(window)
    assert counts
    shown.register.due.setCurrentIndex(shown.register.due.findData("moved"))
    settle(window)
    assert shown.register.nothing.isVisibleTo(shown)
    assert not shown.register.table.isVisibleTo(shown)
    shown.register.nothing.button.click()
    settle(window)
    assert len(shown.register.model.entries) == number
