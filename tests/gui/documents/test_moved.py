"""A file that was renamed or moved while it was open, and one that is opened by another of its names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.files.opening import open_review
from annotator.app.files.saving import save
from annotator.app.settings import Settings, store_settings
from annotator.core import edits as e
from annotator.core.review import Dossier
from annotator.gui.application_context import ApplicationContext
from annotator.gui.views.files.save_trouble import SaveTrouble, SaveWay
from annotator.gui.window.main_window import MainWindow
from annotator.gui.window.windows import Windows
from tests.gui.waiting import files_done, open_in, wait_until
from tests.strategies.small import ANNA, LATER, dossier


@pytest.fixture
def windows(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)
    store_settings(Settings(reviewer=ANNA))
    made = Windows(ApplicationContext())
    yield made
    made.quit()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "work").mkdir()
    save(dossier(), tmp_path / "work" / "kept.xml")
    return tmp_path / "work" / "kept.xml"


@pytest.fixture
def window(windows: Windows, path: Path) -> MainWindow:
    made = windows.add()
    open_in(made, path)
    return made


def comment_and_save(window: MainWindow, words: str, *, waits: bool = True) -> None:
    assert window.document is not None
    window.document.session.do(e.SetComment("r1", "2a", words, LATER))
    window.file_controller.saving.save_file()
    if waits:
        wait_until(lambda: window.document is not None and not window.document.modified, "the save")
        files_done(window)


def comment_in(path: Path) -> str:
    return open_review(path).review("r1").assessment("2a").comment


def test_a_file_that_was_renamed_is_saved_under_its_new_name(window: MainWindow, path: Path) -> None:
    new = path.rename(path.with_name("Another name.xml"))
    path.with_name("link.xml").symlink_to(new)
    comment_and_save(window, "after the move")
    assert comment_in(new) == "after the move"
    assert not path.exists()
    assert window.document is not None
    assert window.document.path == new
    assert "renamed or moved" in window.statusBar().currentMessage()
    comment_and_save(window, "and once more")
    assert comment_in(new) == "and once more"


def test_a_file_that_was_moved_is_found_in_the_workspace(window: MainWindow, path: Path) -> None:
    window.folder.open(path.parents[1])
    window.show_document_page()
    (path.parents[1] / "done" / "may").mkdir(parents=True)
    new = path.rename(path.parents[1] / "done" / "may" / "kept.xml")
    comment_and_save(window, "after the move")
    assert comment_in(new) == "after the move"
    assert not path.exists()


def _renamed(path: Path) -> Path:
    return path.rename(path.with_name("b.xml"))


def _below(path: Path) -> Path:
    (path.parent / "done" / "may").mkdir(parents=True)
    return path.rename(path.parent / "done" / "may" / path.name)


def _folder_renamed(path: Path) -> Path:
    path.parent.rename(path.parents[1] / "works")
    return path.parents[1] / "works" / path.name


def _copied(path: Path) -> Path:
    path.with_name("copy.xml").write_bytes(path.read_bytes())
    return _renamed(path)


def _another() -> Dossier:
    """Of another document of the same bulletin."""
    return replace(dossier(), id="another", source=replace(dossier().source, reading="text/1#5-9"))


def _replaced(path: Path) -> Path:
    new = _renamed(path)
    save(_another(), path)
    return new


def _grown(path: Path) -> Path:
    new = _renamed(path)
    save(e.SetComment("r1", "1", "meanwhile", LATER).apply(dossier()), new)
    save(replace(dossier(), reviews=dossier().reviews[1:]), path.with_name("kept.ben.xml"))
    return new


@pytest.mark.parametrize("move", [_renamed, _below, _folder_renamed, _copied, _replaced, _grown])
def test_a_file_without_a_workspace_is_found_whatever_was_done(
    window: MainWindow, path: Path, move: Callable[[Path], Path]
) -> None:
    new = move(path)
    there = {each: each.read_bytes() for each in path.parents[1].rglob("*.xml") if each != new}
    comment_and_save(window, "after the move")
    assert comment_in(new) == "after the move"
    assert {each: each.read_bytes() for each in path.parents[1].rglob("*.xml") if each != new} == there
    assert window.document is not None
    assert window.document.path == new
    assert "has this file open" not in window.statusBar().currentMessage(), "that is this window"
    if move is _grown:
        assert open_review(new).review("r1").assessment("1").comment == "meanwhile"


def test_over_another_document_nothing_is_saved(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(_another(), path)
    stood, asked = path.read_bytes(), list[set[SaveWay]]()

    def answer(trouble: SaveTrouble) -> SaveWay:
        asked.append(set(trouble.ways))
        return SaveWay.NOTHING

    monkeypatch.setattr(SaveTrouble, "ask", answer)
    comment_and_save(window, "kept", waits=False)
    wait_until(lambda: bool(asked), "the question")
    assert asked == [{SaveWay.AGAIN, SaveWay.ELSEWHERE, SaveWay.NOTHING}]
    assert path.read_bytes() == stood


@pytest.mark.parametrize("copies", [0, 2])
@pytest.mark.parametrize("way", [SaveWay.OVERWRITE, SaveWay.NOTHING])
def test_what_is_not_found_for_certain_is_asked(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, way: SaveWay, copies: int
) -> None:
    for number in range(copies):
        path.with_name(f"copy {number}.xml").write_bytes(path.read_bytes())
    path.unlink()
    asked: list[set[SaveWay]] = []

    def answer(trouble: SaveTrouble) -> SaveWay:
        asked.append(set(trouble.ways))
        return way

    monkeypatch.setattr(SaveTrouble, "ask", answer)
    comment_and_save(window, "kept", waits=way is SaveWay.OVERWRITE)
    wait_until(lambda: bool(asked), "the question")
    assert asked == [{SaveWay.OVERWRITE, SaveWay.ELSEWHERE, SaveWay.NOTHING}]
    assert path.exists() == (way is SaveWay.OVERWRITE)
    assert all(comment_in(path.with_name(f"copy {number}.xml")) != "kept" for number in range(copies))


@pytest.mark.parametrize("kind", ["link", "hard link", "dots", "renamed"])
def test_another_name_of_an_open_file_brings_its_window(windows: Windows, path: Path, kind: str) -> None:
    window = windows.add()
    open_in(window, path)
    other = path.with_name("other.xml")
    if kind == "link":
        other.symlink_to(path)
    elif kind == "hard link":
        other.hardlink_to(path)
    elif kind == "dots":
        other = path.parent / ".." / path.parent.name / path.name
    else:
        path.rename(other)
    assert windows.window_showing(other) is window
    assert windows.window_showing(path.with_name("none.xml")) is None
    (path.parent / "copy.xml").write_bytes(other.read_bytes())
    if kind != "renamed":
        assert windows.window_showing(path.parent / "copy.xml") is None, "a copy is a file of its own"
