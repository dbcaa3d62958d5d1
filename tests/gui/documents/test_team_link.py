"""Two windows on one store: what others do comes in, and who types is not disturbed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QInputDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings, store_settings
from annotator.app.team.files import add, assign
from annotator.app.workspace.importing import Item
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.review import ReviewState
from annotator.core.source import FactName
from annotator.core.structuring import PartKind
from annotator.gui.window.main_window import MainWindow
from annotator.io.team.places import place
from tests.conftest import SAMPLE
from tests.team_server import Team, waited

AT = "2026-03-01T09:00:00Z"


@pytest.fixture
def key(team: Team) -> str:
    chief = team.store("chief")
    list(add(chief, Item(SAMPLE.name, SAMPLE)))
    (listed,) = chief.list()
    assign(chief, [listed.key], [m for m in chief.database.members() if m.login in ("anna", "bert")], None)
    return listed.key


Show = Callable[[str], MainWindow]


@pytest.fixture
def show(team: Team, key: str, qtbot: QtBot) -> Show:
    """A window of somebody on the dossier."""
    store_settings(Settings())

    def shown(login: str) -> MainWindow:
        window = MainWindow()
        qtbot.addWidget(window)
        window.show()
        window.file_controller.opening.open_path(place(team.url(login)) / key)
        qtbot.waitUntil(lambda: window.document is not None)
        return window

    return shown


def _leave(qtbot: QtBot, *windows: MainWindow) -> None:
    for window in windows:
        assert window.close()


@pytest.mark.parametrize("whole", [True, False])
def test_what_others_do_comes_in_and_who_types_is_not_disturbed(  # noqa: PLR0915
    show: Show, team: Team, key: str, qtbot: QtBot, whole: bool
) -> None:
    anna = show("anna")
    anna.pane.show_whole(whole)
    assert anna.document is not None
    assert anna.document.reviewer is not None
    assert anna.document.reviewer.id == "ranna", "who logged in reviews, and is not asked"
    anna.presenter.choose("3")
    anna.presenter.find(lambda _: e.SetVerdict("ranna", "3", Verdict.PARTIAL, AT))
    comment, text, search = anna.parts.details.comment, anna.source, anna.parts.questions.findChild(QLineEdit)
    cursor = text.textCursor()
    place = 900 if whole else 30
    cursor.setPosition(place)
    cursor.setPosition(place + 12, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    text.verticalScrollBar().setValue(7)
    anna.presenter.find(lambda _: e.AddCommitment("ranna", "c1", "We", *_answer(anna), AT))
    anna.presenter.open_commitment("c1")
    actor = anna.parts.commitments.form.fields[1]
    actor.setText("half an act")
    actor.setModified(True)
    comment.setFocus()
    qtbot.keyClicks(comment, "half a senten")
    _move(comment, 4, 9)
    if search is not None:
        search.setText("wat")
    body = anna.parts.details.body.verticalScrollBar()
    body.setValue(body.maximum() // 2)

    def state() -> object:
        field, selected = comment.textCursor(), text.textCursor()
        return (
            comment.toPlainText(),
            (actor.text(), actor.isModified()),
            (field.anchor(), field.position()),
            (selected.anchor(), selected.position()),
            (text.verticalScrollBar().value(), text.horizontalScrollBar().value(), body.value()),
            anna.parts.questions.list.verticalScrollBar().value(),
            anna.presenter.question,
            anna.presenter.selected_questions(),
            search.text() if search is not None else "",
            anna.focusWidget(),
        )

    before = state()
    bert = team.store("bert").open(key).session()
    bert.do(e.SetFact(FactName.THEME, "Mobility"))
    bert.do(e.RelabelPart(PartKind.QUESTION, "7", "17"))
    bert.do(e.JudgeQuestion("6.1", False))
    bert.do_finding(e.SetVerdict("rbert", "3", Verdict.ANSWERED, AT))
    qtbot.waitUntil(lambda: anna.document is not None and anna.document.dossier.facts.theme == "Mobility")
    qtbot.waitUntil(lambda: anna.document is not None and anna.document.dossier.structure.has_question("17"))
    qtbot.wait(100)
    assert state() == before
    assert not anna.isWindowModified()
    comment.clearFocus()
    qtbot.waitUntil(lambda: anna.document is not None and bool(anna.document.review.assessment("3").comment))
    assert anna.document.review.assessment("3").comment == "half a senten"
    _leave(qtbot, anna)
    fresh = team.store("anna").open(key)
    assert fresh.dossier.review("ranna").assessment("3").comment == "half a senten"


def _answer(window: MainWindow) -> tuple[int, int]:
    assert window.document is not None
    span = window.document.dossier.structure.answers[0].span
    return span.start + 3, span.start + 20


def _move(field: QPlainTextEdit, anchor: int, position: int) -> None:
    cursor = field.textCursor()
    cursor.setPosition(anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def test_the_other_is_seen_when_both_are_complete_and_a_conflict_stands_beside_the_question(
    show: Show, team: Team, key: str, qtbot: QtBot
) -> None:
    anna = show("anna")
    stored = team.store("bert").open(key)
    bert = stored.session()
    bert.do_finding(e.SetVerdict("rbert", "1", Verdict.ANSWERED, AT))
    assert anna.document is not None
    anna.presenter.find(lambda _: e.SetVerdict("ranna", "1", Verdict.PARTIAL, AT))
    anna.presenter.do(e.SetReviewState("ranna", ReviewState.COMPLETE, AT))
    bert.do(e.SetReviewState("rbert", ReviewState.COMPLETE, AT))
    qtbot.waitUntil(lambda: anna.document is not None and len(anna.document.visible_reviews) == 2)
    bert.do(e.DeletePart(PartKind.QUESTION, "1"))
    qtbot.waitUntil(lambda: anna.document is not None and bool(anna.document.conflicts))
    anna.presenter.choose("2")
    assert "question 1" in anna.parts.details.message.words.words
    bert.undo()
    qtbot.waitUntil(lambda: anna.document is not None and not anna.document.conflicts)
    _leave(qtbot, anna)


def test_without_the_store_one_works_on(show: Show, team: Team, key: str, qtbot: QtBot) -> None:
    anna = show("anna")
    team.server.stop()
    try:
        anna.presenter.find(lambda _: e.SetVerdict("ranna", "1", Verdict.PARTIAL, AT))
        qtbot.waitUntil(lambda: "away" in anna.status.kept.text())
    finally:
        team.server.start()
    reader = team.store("anna")
    assert waited(lambda: (qtbot.wait(100), reader.open(key).dossier.has_review("ranna"))[1])
    _leave(qtbot, anna)


def test_a_store_is_opened_from_the_menu_like_a_folder(
    show: Show, team: Team, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    address = team.url("bert")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (address, True))
    window.actions_by_name["open_store"].trigger()
    browsing = window.folder.browsing
    assert browsing is not None
    qtbot.waitUntil(lambda: browsing.page.model.rowCount() == 1)
    window.folder.next_document()
    qtbot.waitUntil(lambda: window.document is not None)
    assert window.document is not None
    assert window.document.reviewer is not None
    assert window.document.reviewer.id == "rbert"
    window.actions_by_name["save_file"].trigger()
    assert "nothing to be saved" in window.status.currentMessage()
    assert address in str(place(address)) or window.settings_store.settings.recent
    _leave(qtbot, window)
