"""The same file in two windows: noticed, and opened as the reviewer wants."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.files.saving import save
from annotator.app.settings import Settings, store_settings
from annotator.core.codebook import Verdict
from annotator.gui.views.files.locked import EntryWay, LockedFile
from annotator.gui.window.main_window import MainWindow
from annotator.io.holders import me
from annotator.io.locks import Owner, Taken, lock_path
from annotator.io.plain import to_plain
from tests.gui.waiting import files_done, open_in, wait_until
from tests.io.test_locks import ELSEWHERE, left_by
from tests.strategies.small import NOW
from tests.strategies.small import dossier as small


@pytest.fixture(autouse=True)
def discarding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    save(small(), tmp_path / "kept.xml")
    return tmp_path / "kept.xml"


@pytest.fixture
def another(qtbot: QtBot) -> Callable[[], MainWindow]:
    store_settings(Settings(reviewer=small().reviews[0].reviewer))

    def make() -> MainWindow:
        made = MainWindow()
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def answer(monkeypatch: pytest.MonkeyPatch, entry: EntryWay) -> list[str]:
    shown: list[str] = []

    def choose(box: LockedFile) -> None:
        shown.append(f"{box.text()} {box.informativeText()}")
        box.entries[entry].click()

    monkeypatch.setattr(LockedFile, "exec", choose)
    return shown


def locks_done(window: MainWindow) -> None:
    wait_until(lambda: window.file_controller.shown.document_lock.jobs.idle, "the lock")


def judge(window: MainWindow) -> Verdict | None:
    assert window.document is not None
    window.presenter.choose("1")
    window.actions_by_name["set_partial"].trigger()
    return window.document.review.assessment("1").verdict


def test_one_window_holds_it_until_it_is_closed(another: Callable[[], MainWindow], path: Path) -> None:
    window = another()
    open_in(window, path)
    assert lock_path(path).exists()
    open_in(window, path)
    assert lock_path(path).exists(), "opened again in the same window it is no other's"
    window.close()
    wait_until(lambda: not lock_path(path).exists(), "the lock to go")


def test_a_damaged_lock_is_told_and_the_file_opens(another: Callable[[], MainWindow], path: Path) -> None:
    lock_path(path).write_text("[" * 200_000)
    window = another()
    open_in(window, path)
    aside = lock_path(path).with_suffix(".bad")
    assert str(aside) in window.statusBar().currentMessage()
    assert aside.exists()
    assert judge(window) is Verdict.PARTIAL


def held_by_an_older_program(path: Path) -> None:
    """Somebody elsewhere has it open, with a program that does not join what it finds changed."""
    owner = Owner(replace(me(), host="office-12", user="ben"), "Ben", NOW, "00")
    lock_path(path).write_text(json.dumps(to_plain(owner)))


def test_where_an_older_program_has_it_one_may_look_only(
    another: Callable[[], MainWindow], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_by_an_older_program(path)
    window = another()
    shown = answer(monkeypatch, EntryWay.READ_ONLY)
    open_in(window, path)
    assert "Ben works on it, on office-12" in shown[0]
    assert judge(window) is Verdict.ANSWERED
    assert "read only" in window.statusBar().currentMessage()
    window.close()
    assert lock_path(path).exists(), "it is the other program's"


def test_where_an_older_program_has_it_one_may_take_a_copy(
    another: Callable[[], MainWindow], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_by_an_older_program(path)
    window = another()
    answer(monkeypatch, EntryWay.COPY)
    open_in(window, path)
    assert window.document is not None
    assert window.document.path is None
    assert judge(window) is Verdict.PARTIAL


def test_taken_over_the_first_window_is_told(
    another: Callable[[], MainWindow], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_by_an_older_program(path)
    window = another()
    answer(monkeypatch, EntryWay.TAKE_OVER)
    open_in(window, path)
    locks_done(window)
    assert window.file_controller.shown.document_lock.lock is not None
    held_by_an_older_program(path)
    window.file_controller.shown.document_lock.renew()
    locks_done(window)
    assert "took this file over" in window.statusBar().currentMessage()
    window.close()
    assert lock_path(path).exists()


def test_not_opened_nothing_changes(
    another: Callable[[], MainWindow], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_by_an_older_program(path)
    window = another()
    answer(monkeypatch, EntryWay.NOT)
    open_in(window, path)
    assert window.document is None
    assert "not opened" in window.statusBar().currentMessage()


def test_who_joins_what_is_saved_is_told_and_not_asked(another: Callable[[], MainWindow], path: Path) -> None:
    first, second = another(), another()
    open_in(first, path)
    open_in(second, path)
    assert "Anna has this file open too" in second.statusBar().currentMessage()
    assert judge(second) is Verdict.PARTIAL
    second.close()
    assert lock_path(path).exists(), "it is the first window's"


def test_a_save_under_another_name_moves_the_lock(another: Callable[[], MainWindow], path: Path) -> None:
    window = another()
    open_in(window, path)
    window.file_controller.saving._save(path.with_name("new.xml"))
    files_done(window)
    locks_done(window)
    assert not lock_path(path).exists()
    assert lock_path(path.with_name("new.xml")).exists()


def test_a_save_over_a_file_that_others_have_open_says_so(another: Callable[[], MainWindow], path: Path) -> None:
    window = another()
    open_in(window, path)
    left_by(path.with_name("theirs.xml"), ELSEWHERE)
    window.file_controller.saving._save(path.with_name("theirs.xml"))
    wait_until(lambda: "Ben has this file open" in window.statusBar().currentMessage(), "who has it")


def test_a_text_opened_after_a_review_gives_the_lock_back(
    another: Callable[[], MainWindow], path: Path, sample_path: Path
) -> None:
    window = another()
    open_in(window, path)
    open_in(window, sample_path)
    locks_done(window)
    assert not lock_path(path).exists()


def test_a_file_let_go_while_it_was_read_is_not_locked(
    another: Callable[[], MainWindow], path: Path, sample_path: Path
) -> None:
    window = another()
    window.file_controller.opening.open_path(path)
    window.file_controller.opening.open_path(sample_path)
    wait_until(lambda: window.file_controller.jobs.idle, "both files")
    locks_done(window)
    assert window.document is not None
    assert window.document.name == sample_path.name
    assert not lock_path(path).exists()


def test_it_says_who_and_whether_they_seem_gone(qtbot: QtBot) -> None:
    ben = Owner(replace(me(), host="office-12", user="ben"), "Ben Maes", NOW, "00")
    for owner, stale, words in (
        (ben, False, "Ben Maes works on it, on office-12"),
        (replace(ben, reviewer=""), True, "ben works on it"),
        (None, True, "open in another program"),
    ):
        box = LockedFile("x.xml", Taken(owner, stale))
        qtbot.addWidget(box)
        assert words in box.text()
        assert ("not been heard of" in box.informativeText()) is stale


def test_closing_the_question_opens_nothing(
    another: Callable[[], MainWindow], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_by_an_older_program(path)
    window = another()
    monkeypatch.setattr(LockedFile, "exec", lambda box: box.reject())
    open_in(window, path)
    assert window.document is None
