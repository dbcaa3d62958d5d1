"""A folder in the window: listed, searched, worked through, and nothing of it where a file is opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem, QTreeWidgetItemIterator

from annotator.app.files.opening import open_file, open_review
from annotator.app.files.saving import save
from annotator.core.codebook import Verdict
from annotator.core.edits import SetVerdict, StartReview
from annotator.core.review import Dossier, Reviewer
from annotator.gui.controllers.browsing import Browsing
from annotator.gui.models.documents import Column
from annotator.gui.views.workspace.facets import KEY
from annotator.gui.views.workspace.page import WorkspacePage
from annotator.gui.window.main_window import MainWindow
from tests.gui.waiting import files_done, wait_until
from tests.strategies.small import BEN, NOW

A_TEXT = "Ferry {0}\n\n1. Will the {1} open?\n2. Who pays?\n\nAnswer\n1. Yes.\n2. The city pays.\n"
WORDS = ("harbour", "quay", "lock")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "work"
    made.mkdir()
    for number, word in enumerate(WORDS):
        (made / f"{number}.txt").write_text(A_TEXT.format(number, word))
    monkeypatch.setattr("annotator.app.workspace.refreshing.index_path", lambda *_: tmp_path / "index.sqlite")
    return made


def browsing(window: MainWindow) -> Browsing:
    assert window.folder.browsing is not None
    return window.folder.browsing


def page(window: MainWindow) -> WorkspacePage:
    return browsing(window).page


def settle(window: MainWindow) -> None:
    """Wait until the page shows what is in the folder."""
    wait_until(lambda: browsing(window).workspace is not None and browsing(window).idle, "the index")


def opened_on(window: MainWindow, folder: Path) -> WorkspacePage:
    window.file_controller.opening.open_named(str(folder))
    files_done(window)
    settle(window)
    page(window).sorting.setCurrentIndex(page(window).sorting.findData("title"))
    settle(window)
    return page(window)


def titles(shown: WorkspacePage) -> list[str]:
    return [str(shown.model.index(n, Column.TITLE).data()) for n in range(shown.model.rowCount())]


def item(shown: WorkspacePage, key: tuple[str, str]) -> QTreeWidgetItem:
    items = QTreeWidgetItemIterator(shown.facets)
    while (found := items.value()) is not None:
        if found.data(0, KEY) == key:
            return found
        items += 1
    raise AssertionError(key)


def test_a_folder_is_listed_in_the_same_window(window: MainWindow, folder: Path) -> None:
    shown = opened_on(window, folder)
    assert window.stack.currentWidget() is shown
    assert titles(shown) == ["Ferry 0", "Ferry 1", "Ferry 2"]
    assert shown.model.index(0, Column.STATE).data() == "To do"
    assert shown.model.index(0, Column.MINE).data() == "0/2"
    assert "in the index" in shown.status.words
    assert str(folder) in window.settings_store.settings.recent


def test_who_has_one_file_never_meets_it(window: MainWindow) -> None:
    assert not window.folder.is_open
    assert not window.actions_by_name["next_document"].isEnabled()
    window.actions_by_name["show_workspace_page"].trigger()
    assert window.stack.currentWidget() is window.welcome


def test_enter_opens_the_document_and_the_first_act_makes_its_review(window: MainWindow, folder: Path) -> None:
    shown = opened_on(window, folder)
    shown.table.setCurrentIndex(shown.model.index(1, Column.TITLE))
    shown.table.setFocus()
    QTest.keyClick(shown.table, Qt.Key.Key_Return)
    wait_until(lambda: window.document is not None, "the document")
    assert window.file == folder / "1.txt"
    assert not (folder / "1.xml").exists()
    window.actions_by_name["set_partial"].trigger()
    wait_until(lambda: (folder / "1.xml").exists(), "the review")
    files_done(window)
    assert open_review(folder / "1.xml").reviews
    window.actions_by_name["show_workspace_page"].trigger()
    settle(window)
    assert titles(shown) == ["Ferry 0", "Ferry 1", "Ferry 2"]
    assert shown.model.index(1, Column.MINE).data() == "1/2"


def test_the_next_unfinished_saves_and_leaves_the_one_before_without_a_word(window: MainWindow, folder: Path) -> None:
    opened_on(window, folder)
    window.actions_by_name["next_document"].trigger()
    wait_until(lambda: window.document is not None and window.file == folder / "0.txt", "the first")
    window.actions_by_name["set_partial"].trigger()
    wait_until(lambda: (folder / "0.xml").exists(), "the review")
    files_done(window)
    window.actions_by_name["next_question"].trigger()
    window.actions_by_name["set_answered"].trigger()
    window.actions_by_name["next_document"].trigger()
    wait_until(lambda: window.file == folder / "1.txt", "the second")
    settle(window)
    assert len(open_review(folder / "0.xml").reviews[0].assessments) == 2
    assert window.folder.browsing is not None
    assert page(window).model.index(0, Column.MINE).data() == "2/2"


def test_what_is_typed_is_searched_and_a_hit_opens_at_its_place(window: MainWindow, folder: Path) -> None:
    shown = opened_on(window, folder)
    shown.search.setFocus()
    QTest.keyClicks(shown.search, "qua")
    wait_until(lambda: shown.hits.count() == 1, "the hit")
    settle(window)
    assert shown.tabs.currentWidget() is shown.hits
    assert titles(shown) == ["Ferry 1"]
    shown.hits.itemActivated.emit(shown.hits.item(0))
    wait_until(lambda: window.document is not None, "the document")
    assert window.file == folder / "1.txt"
    hit = window.pane.markup.hit
    assert hit is not None
    assert window.document is not None
    assert window.document.dossier.source.text[hit.start : hit.end] == "quay"
    window.actions_by_name["show_workspace_page"].trigger()
    QTest.keyClick(shown.search, Qt.Key.Key_Escape)
    wait_until(lambda: len(titles(shown)) == 3, "all rows")
    assert not shown.tabs.isTabVisible(1)


def test_a_tick_narrows_and_can_be_taken_back(window: MainWindow, folder: Path) -> None:
    shown = opened_on(window, folder)
    assert item(shown, ("minister", "")).text(0) == "unknown"
    item(shown, ("state", "to_do")).setCheckState(0, Qt.CheckState.Checked)
    settle(window)
    assert shown.facets.facets == {"state": ["to_do"]}
    shown.facets.itemActivated.emit(item(shown, ("minister", "")), 0)
    settle(window)
    assert shown.facets.facets == {"state": ["to_do"], "minister": [""]}
    assert shown.count.text() == "3 of 3 documents"
    shown.clear.click()
    settle(window)
    assert shown.facets.facets == {}


def test_where_nothing_fits_it_says_so_and_offers_all(window: MainWindow, folder: Path) -> None:
    shown = opened_on(window, folder)
    shown.search.setText("zeppelin")
    wait_until(lambda: shown.nothing.isVisibleTo(shown), "nothing")
    shown.nothing.button.click()
    wait_until(lambda: len(titles(shown)) == 3, "all rows")


def test_files_that_appear_are_listed_and_those_that_cannot_be_read_are_told(window: MainWindow, folder: Path) -> None:
    shown = opened_on(window, folder)
    assert shown.troubles.isHidden()
    (folder / "3.txt").write_text(A_TEXT.format(3, "bridge"))
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    shown.again.click()
    settle(window)
    assert titles(shown)[3:] == ["Ferry 3"]
    assert shown.troubles.text() == "Not readable: 1"
    assert shown.model.row(3) is not None
    assert shown.model.row(4) is None


def test_in_another_language_the_folder_is_still_there(window: MainWindow, folder: Path) -> None:
    opened_on(window, folder)
    window.actions_by_name["language_nl"].trigger()
    wait_until(lambda: page(window).next.text() != "Next unfinished", "the other language")
    settle(window)
    assert len(titles(page(window))) == 3


def test_where_others_work_the_first_act_makes_a_file_of_ones_own(window: MainWindow, folder: Path) -> None:
    theirs = folder / "0.Ben.xml"
    save(SetVerdict(BEN.id, "1", Verdict.ANSWERED, NOW).apply(begun_by(folder / "0.txt", BEN)), theirs)
    before = theirs.read_bytes()
    shown = opened_on(window, folder)
    shown.table.setCurrentIndex(shown.model.index(0, Column.TITLE))
    shown.table.setFocus()
    QTest.keyClick(shown.table, Qt.Key.Key_Return)
    wait_until(lambda: window.document is not None, "the document")
    assert window.document is not None
    assert [r.reviewer.name for r in window.document.session.visible_reviews] == ["Ben"]
    window.actions_by_name["set_partial"].trigger()
    me = window.settings_store.settings.reviewer
    assert me is not None
    mine = folder / f"0.{me.name.replace(' ', '-')}.xml"
    wait_until(mine.exists, "the review")
    files_done(window)
    assert [r.reviewer for r in open_review(mine).reviews] == [me]
    assert theirs.read_bytes() == before
    settle(window)
    assert shown.model.index(0, Column.DISAGREEMENT).data() == "1"


def begun_by(source: Path, reviewer: Reviewer) -> Dossier:
    return StartReview(reviewer, NOW).apply(open_file(source).dossier)


def test_the_documents_stand_over_the_questions_and_a_click_opens_another(window: MainWindow, folder: Path) -> None:
    shown = opened_on(window, folder)
    browsing(window).open_row(shown.model.row(0))
    files_done(window)
    slim = window.page.side.documents
    assert slim is not None
    assert slim.isVisibleTo(window)
    assert slim.list.currentIndex().row() == 0
    index = shown.model.index(2, Column.TITLE)
    spot = slim.list.visualRect(index).center()
    QTest.mouseClick(slim.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    files_done(window)
    assert window.document is not None
    assert window.document.name == "2.txt"
    slim.fold.click()
    assert not slim.list.isVisibleTo(window)
    assert "3" in slim.fold.text()
    window.folder.close()
    assert not slim.isVisibleTo(window)


def test_enter_has_the_best_hits_first_and_the_keys_go_to_them(window: MainWindow, folder: Path) -> None:
    (folder / "often.txt").write_text(A_TEXT.format("quay quay quay quay", "quay, the old quay") + "quay " * 30)
    shown = opened_on(window, folder)
    QTest.keyClicks(shown.search, "quay")
    QTest.keyClick(shown.search, Qt.Key.Key_Return)  # before anything was found
    settle(window)
    wait_until(shown.hits.hasFocus, "the hits")
    assert shown.entered
    QTest.keyClick(shown.hits, Qt.Key.Key_Return)
    files_done(window)
    assert window.document is not None
    assert window.document.name == "often.txt"
    QTest.keyClicks(shown.search, "s")
    assert not shown.entered
