"""Loading, changing and saving a codebook in the window."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.codebooks import load_codebook, save_codebook
from annotator.core.codebook import Codebook, LocalText, Reason, Verdict
from annotator.gui.views.codebook.editor import CodebookEditor
from annotator.gui.views.codebook.mapping import MappingDialog
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import message, state
from tests.gui.views.test_questions import done_undone_redone
from tests.strategies.small import CODEBOOK

OTHER = Codebook(
    "ours",
    "3",
    (
        Reason("H1", Verdict.PARTIAL, LocalText((("en", "half"),))),
        Reason("H2", Verdict.PARTIAL, LocalText((("en", "a third"),))),
    ),
)


def edit(monkeypatch: pytest.MonkeyPatch, act: Callable[[CodebookEditor], None]) -> None:
    """Do `act` in the editor, and agree."""

    def run(editor: CodebookEditor) -> int:
        editor.show()
        act(editor)
        ok = editor.buttons.button(editor.buttons.StandardButton.Ok)
        QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
        result = editor.result()
        editor.close()
        return result

    monkeypatch.setattr(CodebookEditor, "exec", run)


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_a_reason_is_added_and_the_version_goes_up(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def add(editor: CodebookEditor) -> None:
        editor.list.setCurrentRow(3)
        QTest.mouseClick(editor.add, Qt.MouseButton.LeftButton)
        editor.texts.label.setText("later")
        editor.texts.definition.setPlainText("The answer is put off.")
        editor.texts.examples.setPlainText("We shall see.\n\nNot now.")
        editor.identity.setText("N2")
        editor.identity.textEdited.emit("N2")

    edit(monkeypatch, add)
    done_undone_redone(opened, "edit_codebook")
    book = state(opened).codebook
    assert book.version == "2"
    assert [r.id for r in book.reasons] == ["A1", "P1", "P2", "N1", "N2"]
    added = book.reason("N2")
    assert added.verdict is Verdict.NOT_ANSWERED
    assert added.label.in_language("en") == "later"
    assert added.examples == (("en", "We shall see."), ("en", "Not now."))


def test_texts_are_kept_by_language(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def translate(editor: CodebookEditor) -> None:
        editor.list.setCurrentRow(1)
        editor.language.setCurrentIndex(editor.language.findData("nl"))
        assert editor.texts.label.text() == "onvolledig"
        editor.texts.label.setText("deels")
        editor.language.setCurrentIndex(editor.language.findData("en"))
        assert editor.texts.label.text() == "incomplete"

    edit(monkeypatch, translate)
    opened.actions_by_name["edit_codebook"].trigger()
    assert dict(state(opened).codebook.reason("P1").label.texts) == {"en": "incomplete", "nl": "deels"}


def test_a_renamed_reason_takes_its_findings_along(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def rename(editor: CodebookEditor) -> None:
        editor.list.setCurrentRow(1)
        assert not editor.verdict.isEnabled(), "it is given in this file"
        editor.identity.setText("P9")
        editor.identity.textEdited.emit("P9")

    edit(monkeypatch, rename)
    done_undone_redone(opened, "edit_codebook")
    assert state(opened).reviews[0].assessment("2b").reason == "P9"


def test_a_reason_in_use_goes_only_with_another_in_its_place(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def remove(editor: CodebookEditor) -> None:
        editor.list.setCurrentRow(1)
        QTest.mouseClick(editor.remove, Qt.MouseButton.LeftButton)

    asked: list[MappingDialog] = []

    def refuse(dialog: MappingDialog) -> int:
        asked.append(dialog)
        return QDialog.DialogCode.Rejected

    edit(monkeypatch, remove)
    monkeypatch.setattr(MappingDialog, "exec", refuse)
    before = state(opened)
    opened.actions_by_name["edit_codebook"].trigger()
    assert state(opened) is before
    assert list(asked[0].choices) == ["P1"]
    assert "left as it is" in message(opened)
    monkeypatch.setattr(MappingDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    done_undone_redone(opened, "edit_codebook")
    assert state(opened).reviews[0].assessment("2b").reason == "P2"


def test_reasons_are_put_in_order(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def order(editor: CodebookEditor) -> None:
        editor.list.setCurrentRow(2)
        QTest.mouseClick(editor.up, Qt.MouseButton.LeftButton)
        QTest.mouseClick(editor.down, Qt.MouseButton.LeftButton)
        QTest.mouseClick(editor.up, Qt.MouseButton.LeftButton)

    edit(monkeypatch, order)
    opened.actions_by_name["edit_codebook"].trigger()
    assert [r.id for r in state(opened).codebook.reasons] == ["A1", "P2", "P1", "N1"]


def test_nothing_changed_is_no_step(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    edit(monkeypatch, lambda editor: editor.list.setCurrentRow(2))
    before = state(opened)
    opened.actions_by_name["edit_codebook"].trigger()
    assert state(opened) is before


def test_two_reasons_with_one_id_are_not_agreed_to(qtbot: QtBot) -> None:
    editor = CodebookEditor(CODEBOOK, ())
    qtbot.addWidget(editor)
    editor.show()
    editor.list.setCurrentRow(2)
    editor.identity.setText("P1")
    editor.identity.textEdited.emit("P1")
    QTest.mouseClick(editor.buttons.button(editor.buttons.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert editor.isVisible()
    assert "P1" in editor.wrong.text()
    editor.identity.setText("P3")
    editor.identity.textEdited.emit("P3")
    assert editor.wrong.text() == ""


def test_a_codebook_is_loaded_and_what_it_lacks_is_asked(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ours.json"
    save_codebook(OTHER, path)
    choose_file(monkeypatch, path)

    def map_to_the_second(dialog: MappingDialog) -> int:
        assert list(dialog.choices) == ["P1", "P2"]
        dialog.choices["P1"].setCurrentIndex(1)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(MappingDialog, "exec", map_to_the_second)
    done_undone_redone(opened, "load_codebook")
    assert state(opened).codebook == OTHER
    found = state(opened).reviews[0].assessment("2b")
    assert (found.reason, found.other_reasons) == ("H2", ("H1",))


def test_a_codebook_without_a_reason_for_that_verdict_cannot_be_taken(qtbot: QtBot) -> None:
    dialog = MappingDialog((CODEBOOK.reason("N1"),), OTHER)
    qtbot.addWidget(dialog)
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"format": "x"}', '{"format": "x", "version": "1", "reasons": [{}]}']
)
def test_a_file_that_is_no_codebook_is_a_sentence(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    path = tmp_path / "bad.json"
    path.write_text(content)
    choose_file(monkeypatch, path)
    before = state(opened)
    opened.actions_by_name["load_codebook"].trigger()
    assert state(opened) is before
    assert message(opened)


def test_the_codebook_is_saved_to_a_file(opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "book.json"
    choose_file(monkeypatch, path)
    opened.actions_by_name["save_codebook"].trigger()
    assert load_codebook(path) == state(opened).codebook
    assert json.loads(path.read_text())["version"] == "1"
    choose_file(monkeypatch, tmp_path / "no" / "such" / "book.json")
    opened.actions_by_name["save_codebook"].trigger()
    assert "no folder" in message(opened)


def test_the_usual_codebook_comes_back(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MappingDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    done_undone_redone(opened, "usual_codebook")
    assert len(state(opened).codebook.reasons) == 22


def test_leaving_every_dialog_changes_nothing(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(CodebookEditor, "exec", lambda _: QDialog.DialogCode.Rejected)
    before = state(opened)
    for act in ("edit_codebook", "load_codebook", "save_codebook"):
        opened.actions_by_name[act].trigger()
    assert state(opened) is before


def test_escape_drops_no_change_unasked(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answers = iter([QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard])

    def ask(*given: object) -> QMessageBox.StandardButton:
        asked.append(str(given[2]))
        return next(answers)

    monkeypatch.setattr(QMessageBox, "warning", ask)
    editor = CodebookEditor(state(opened).codebook, (), opened)
    editor.show()
    editor.reject()
    assert asked == []
    editor.show()
    editor.name.setText("another")
    editor.reject()
    assert editor.isVisible()
    editor.reject()
    assert not editor.isVisible()
    assert len(asked) == 2
