"""Several documents in one file, doubts, and the language of the text, in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QInputDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from annotator.app.files.bulletins import listed
from annotator.app.guidance import number
from annotator.app.settings import Settings, new_reviewer, store_settings
from annotator.core.codebook import Verdict
from annotator.core.edits import DeletePart, Restructure, SetVerdict
from annotator.core.marked import Imported
from annotator.core.review import Dossier
from annotator.core.source import Source
from annotator.core.structuring import PartKind
from annotator.gui.views.files.documents import DocumentsDialog
from annotator.gui.views.losing import LossesDialog
from annotator.gui.views.repair import RepairWindow
from annotator.gui.window.main_window import MainWindow
from tests.gui.waiting import files_done, open_in, wait_until
from tests.strategies.small import dossier

BULLETIN = Path(__file__).resolve().parents[2] / "fixtures" / "bulletins" / "bruggen.txt"
UNSURE = "Vraag 1\nWat?\n\nVraag 2\nHoe?\n\nAntwoord 1\nDit.\n\nAntwoord 4\nDat.\n"


@pytest.fixture(autouse=True)
def leaves_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    store_settings(Settings(reviewer=new_reviewer("Anna", "Watch")))
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def state(window: MainWindow) -> Dossier:
    assert window.document is not None
    return window.document.dossier


def dialog(qtbot: QtBot) -> DocumentsDialog:
    data = BULLETIN.read_bytes()
    made = DocumentsDialog("bruggen.txt", listed(Imported(Source(data.decode(), data, "bruggen.txt"))))
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_dialog_shows_every_document_and_takes_the_one_that_is_chosen(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    assert [made.list.item(row).text().splitlines()[0].rpartition(" – ")[2] for row in range(made.list.count())] == [
        "houten bruggen",
        "tunnels",
        "les ponts",
    ]
    made.list.setCurrentRow(2)
    QTest.keyClick(made.list, Qt.Key.Key_Return)
    assert (made.chosen, made.result()) == (3, QDialog.DialogCode.Accepted)


def test_the_dialog_takes_all_as_one(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    together = next(b for b in made.buttons.findChildren(QPushButton) if "All" in b.text())
    together.click()
    assert (made.chosen, made.result()) == (None, QDialog.DialogCode.Accepted)


def answered(monkeypatch: pytest.MonkeyPatch, number: int | None, code: QDialog.DialogCode) -> None:
    def choose(made: DocumentsDialog) -> QDialog.DialogCode:
        made.chosen = number
        return code

    monkeypatch.setattr(DocumentsDialog, "exec", choose)


def test_one_document_of_a_bulletin_is_opened(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    answered(monkeypatch, 2, QDialog.DialogCode.Accepted)
    open_in(window, BULLETIN)
    files_done(window)
    assert state(window).facts.title == "tunnels"
    assert state(window).source.text.startswith("DO 2020202100102")


def test_a_bulletin_is_opened_as_one(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    answered(monkeypatch, None, QDialog.DialogCode.Accepted)
    open_in(window, BULLETIN)
    assert len(state(window).structure.judged) == 5


def test_nothing_is_opened_where_the_choice_is_given_up(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    answered(monkeypatch, None, QDialog.DialogCode.Rejected)
    open_in(window, BULLETIN)
    assert window.document is None
    assert "Nothing was opened" in window.statusBar().currentMessage()


def open_text(window: MainWindow, folder: Path, text: str) -> None:
    path = folder / "text.txt"
    path.write_text(text)
    open_in(window, path)


def test_the_next_doubtful_part_is_shown_with_the_reason(window: MainWindow, tmp_path: Path) -> None:
    open_text(window, tmp_path, UNSURE)
    window.actions_by_name["next_doubtful"].trigger()
    assert window.pane.caret() == UNSURE.index("Vraag 2")
    assert "which answer is its own is not sure" in window.statusBar().currentMessage()
    window.actions_by_name["next_doubtful"].trigger()
    assert window.pane.caret() == UNSURE.index("Antwoord 4")
    assert "which questions it answers is not sure" in window.statusBar().currentMessage()


def test_a_doubtful_question_becomes_the_current_one(window: MainWindow, tmp_path: Path) -> None:
    open_text(window, tmp_path, "1. Wat kost het?\n\n2. Wie betaalt?\n\n4. Wanneer?\n")
    window.actions_by_name["next_doubtful"].trigger()
    assert window.presenter.question == "4"


def test_where_all_is_sure_the_window_says_so(window: MainWindow, tmp_path: Path) -> None:
    open_text(window, tmp_path, "Vraag 1\nWat?\n\nAntwoord 1\nDit.\n")
    window.actions_by_name["next_doubtful"].trigger()
    assert "sure of all parts" in window.statusBar().currentMessage()


def choose_language(monkeypatch: pytest.MonkeyPatch, name: str, agreed: bool = True) -> None:
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: (name, agreed))


HEADED = "Vraag 1\nGraag een toelichting op de kosten.\n\nAntwoord 1\nDie zijn laag.\n"
"""Only its heads tell what it is, in Dutch."""


def test_the_language_is_changed_and_changed_back(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_text(window, tmp_path, HEADED)
    before = state(window)
    assert window.status.facts.text().startswith("nl")
    monkeypatch.setattr(LossesDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    choose_language(monkeypatch, "French")
    window.actions_by_name["change_language"].trigger()
    assert state(window).facts.language == "fr"
    assert state(window).structure.answers == ()
    assert window.status.facts.text().startswith("fr")
    window.undo()
    assert state(window) == before


def test_the_language_stays_where_the_choice_is_given_up(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_text(window, tmp_path, UNSURE)
    before = state(window)
    choose_language(monkeypatch, "French", agreed=False)
    window.actions_by_name["change_language"].trigger()
    assert state(window) is before


@pytest.mark.parametrize(
    ("code", "language"), [(QDialog.DialogCode.Rejected, "nl"), (QDialog.DialogCode.Accepted, "fr")]
)
def test_findings_that_would_go_are_named_first(
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: QDialog.DialogCode,
    language: str,
) -> None:
    open_text(window, tmp_path, HEADED)
    assert window.document is not None
    assert window.document.reviewer is not None
    verdict = SetVerdict(window.document.reviewer.id, "1", Verdict.ANSWERED, "2026-01-01T00:00:00Z")
    window.document.perform_finding(verdict)
    said: list[str] = []

    def asked(dialog: LossesDialog) -> QDialog.DialogCode:
        said.extend(dialog.list.item(row).text() for row in range(dialog.list.count()))
        return code

    monkeypatch.setattr(LossesDialog, "exec", asked)
    choose_language(monkeypatch, "French")
    window.actions_by_name["change_language"].trigger()
    name = window.document.reviewer.name
    assert said[0] == f"{name}: Question 1 has no place any more: its findings (answered) are lost."
    assert said[1:] == ["Question 1 goes.", "Answer 1 goes."]
    assert state(window).facts.language == language


def found_anew(window: MainWindow) -> RepairWindow:
    window.actions_by_name["find_anew"].trigger()
    view = window.controllers.repairing.view
    assert view is not None
    wait_until(view.apply.isEnabled, "what the program finds")
    return view


@pytest.mark.parametrize("taken", [True, False])
def test_what_was_marked_by_hand_goes_only_after_it_was_told(window: MainWindow, tmp_path: Path, taken: bool) -> None:
    """Also where nothing at all is found anew, and nobody has found anything yet."""
    open_text(window, tmp_path, "Een zaak van belang.\n\nDaar komt iets van.\n")
    assert not state(window).structure.questions, "the text is to hold no question that the program finds"
    window.source.select(0, 20)
    window.actions_by_name["mark_question"].trigger()
    window.source.select(22, 41)
    window.actions_by_name["mark_answer"].trigger()
    marked = state(window)
    view = found_anew(window)
    question = marked.structure.judged[0]
    assert f"Question {number(question.id)} goes. Answer" in view.message.words.words
    (view.apply if taken else view.cancel).click()
    assert (state(window) == marked) is not taken


def test_an_answer_that_was_declared_by_hand_is_told() -> None:
    before = dossier()
    after = replace(before.structure, answers=tuple(replace(a, declared_for=()) for a in before.structure.answers))
    edit = Restructure(after)
    told = [str(sentence) for sentence in edit.gone(before)]
    assert told == [
        f"Answer {a.label or a.id} is not for all of {', '.join(a.declared_for)} any more."
        for a in before.structure.answers
        if a.declared_for
    ]
    assert told


def test_questions_are_found_anew_after_corrections_by_hand(window: MainWindow, tmp_path: Path) -> None:
    open_text(window, tmp_path, "1. Klopt dat?\n\n2. Waarom?\n\nAntwoord\n\n1. Ja.\n\n2. Daarom.\n")
    found = state(window)
    found_anew(window).apply.click()
    assert state(window) == found
    assert window.document is not None
    window.document.perform(DeletePart(PartKind.QUESTION, "2"))
    found_anew(window).apply.click()
    assert state(window).structure == found.structure
    window.undo()
    assert not state(window).structure.has_question("2")


def test_a_question_marked_by_hand_is_the_current_one(window: MainWindow, tmp_path: Path) -> None:
    open_text(window, tmp_path, "Inleiding\n\n1. Klopt dat?\n\nAntwoord\n\n1. Ja.\n")
    window.presenter.choose("1")
    window.source.select(0, 9)
    window.actions_by_name["mark_question"].trigger()
    marked = state(window).structure.segment_at(0)
    assert marked is not None
    assert window.presenter.question == marked.id
    assert window.statusBar().currentMessage() == "Question marked"
