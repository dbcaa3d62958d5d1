"""What is done in the window is in the journal, in order, and what the journal holds gives the same window back."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.files.opening import Opened
from annotator.app.files.saving import save
from annotator.app.session.history import replay
from annotator.app.session.recovery import journal_folder
from annotator.app.settings import Settings, store_settings
from annotator.core.edits import SetComment
from annotator.core.review import Dossier
from annotator.gui.document import Document
from annotator.gui.window.main_window import MainWindow
from annotator.io.journal import Kept, read_journal
from tests.gui.waiting import files_done, open_in, wait_until
from tests.strategies.small import NOW
from tests.strategies.small import dossier as small


@pytest.fixture(autouse=True)
def discarding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    store_settings(Settings(reviewer=small().reviews[0].reviewer))
    save(small(), tmp_path / "kept.xml")
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    open_in(made, tmp_path / "kept.xml")
    return made


def document(window: MainWindow) -> Document:
    assert window.document is not None
    return window.document


def all_kept(window: MainWindow) -> None:
    wait_until(lambda: window.file_controller.shown.autosave.jobs.idle, "the journal")


def the_journal(window: MainWindow) -> Kept:
    all_kept(window)
    (path,) = journal_folder().iterdir()
    return read_journal(path)


def act(window: MainWindow, name: str, question: str = "1") -> None:
    window.presenter.choose(question)
    window.actions_by_name[name].trigger()


def test_looking_at_a_file_writes_no_journal(window: MainWindow) -> None:
    window.presenter.choose("2b")
    all_kept(window)
    assert not journal_folder().exists()


def test_every_act_undo_and_redo_is_kept(window: MainWindow) -> None:
    states: list[Dossier] = []
    for name in ("set_partial", "set_not_answered"):
        act(window, name)
        states.append(document(window).dossier)
    window.undo()
    window.undo()
    window.redo()
    kept = the_journal(window)
    assert [type(a).__name__ for a in kept.acts] == ["Done", "Done", "Undone", "Undone", "Redone"]
    assert replay(small(), kept.acts).dossier == document(window).dossier == states[0]
    assert "Every edit kept" in window.status.kept.text()
    window.undo()
    act(window, "set_cannot_judge")
    assert replay(small(), the_journal(window).acts).dossier == document(window).dossier


def test_a_save_is_kept_as_such_and_leads_to_no_undo(window: MainWindow) -> None:
    act(window, "set_partial")
    window.file_controller.saving.save_file()
    files_done(window)
    kept = the_journal(window)
    assert [type(a).__name__ for a in kept.acts] == ["Done", "Saving", "Saved"]
    assert not replay(small(), kept.acts).modified


def test_the_journal_goes_when_the_window_is_closed(window: MainWindow) -> None:
    act(window, "set_partial")
    all_kept(window)
    window.close()
    assert list(journal_folder().iterdir()) == []


def test_the_journal_goes_even_if_it_is_still_being_written(window: MainWindow) -> None:
    for _ in range(20):
        act(window, "set_partial")
        act(window, "set_answered")
    window.close()
    assert list(journal_folder().iterdir()) == []


def test_another_file_has_another_journal(window: MainWindow, sample_path: Path) -> None:
    act(window, "set_partial")
    window.file_controller.opening.open_named(str(sample_path))
    files_done(window)
    all_kept(window)
    assert list(journal_folder().iterdir()) == []
    act(window, "set_partial")
    kept = the_journal(window)
    assert (kept.head.name, kept.head.path) == (sample_path.name, None)


def test_where_it_cannot_be_kept_it_is_said_once_and_work_goes_on(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    window.file_controller.shown.said.connect(said.append)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        for name in ("set_partial", "set_not_answered"):
            act(window, name)
            all_kept(window)
    assert [("No space" in s) for s in said if "not kept safe" in s] == [True]
    assert "not kept" in window.status.kept.text()
    act(window, "set_cannot_judge")
    assert replay(small(), the_journal(window).acts).dossier == document(window).dossier
    assert "Every edit kept" in window.status.kept.text()


def test_edits_that_join_are_one_undo_step(window: MainWindow) -> None:
    held = document(window)
    before = held.dossier
    for number, words in enumerate(("a", "ab", "abc")):
        held.perform(SetComment("r1", "1", words, NOW), joins=number > 0)
    assert len(held.session.history.titles) == 1
    assert replay(small(), the_journal(window).acts).dossier == held.dossier
    held.session.undo()
    assert held.dossier == before
    held.perform(SetComment("r1", "1", "x", NOW), joins=True)
    assert len(held.session.history.titles) == 1, "what was undone is not joined"
    held.perform(SetComment("r1", "1", "xy", NOW), joins=True)
    window.file_controller.saving.save_file()
    files_done(window)
    held.perform(SetComment("r1", "1", "xyz", NOW), joins=True)
    assert len(held.session.history.titles) == 2, "what was saved is not joined"
    assert replay(small(), the_journal(window).acts).dossier == held.dossier


def test_a_document_takes_up_what_the_journal_holds(window: MainWindow, tmp_path: Path) -> None:
    held = document(window)
    act(window, "set_partial")
    held.perform(SetComment("r1", "2b", "a", NOW))
    held.perform(SetComment("r1", "2b", "ab", NOW), joins=True)
    window.file_controller.saving.save_file()
    files_done(window)
    act(window, "set_not_answered")
    window.undo()
    window.undo()
    kept = the_journal(window)
    again = Document(Opened(small(), tmp_path / "kept.xml", "kept.xml", sha256="0"), small().reviews[0].reviewer)
    again.session.replay(kept.acts)
    assert again.dossier == held.dossier
    assert (again.path, again.session.revision) == (held.path, held.session.revision)
    stacks = [
        (history.index, history.saved, history.titles) for history in (again.session.history, held.session.history)
    ]
    assert stacks[0] == stacks[1]
    assert again.modified
    again.session.redo()
    assert not again.modified
