"""Another review is merged, and a corrected source taken, in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.corrected.relocating import Relocation, relocation
from annotator.app.files.saving import save
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.merging import brought_by, merged
from annotator.core.review import Reviewer
from annotator.core.source import FactName, Source
from annotator.core.spans import Span
from annotator.gui.views.files.clashes import ClashesDialog
from annotator.gui.views.files.encoding import EncodingDialog
from annotator.gui.views.files.relocating import RelocatingDialog
from annotator.gui.views.losing import LossesList
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import message, state
from tests.gui.waiting import files_done, open_in, wait_until
from tests.importing import import_source
from tests.strategies.small import LATER, NOW, TEXT, dossier

CHANGED = TEXT.replace("We shall tell the House.", "We shall inform the House.").replace(
    "The city pays.", "So be it 😀."
)


def choose(window: MainWindow, monkeypatch: pytest.MonkeyPatch, path: Path | None, act: str) -> None:
    """Choose a file in the dialog that `act` opens, and wait until it is read."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path) if path else "", ""))
    window.actions_by_name[act].trigger()
    wait_until(lambda: window.file_controller.jobs.idle, "the file")


def by_cas(tmp_path: Path) -> Path:
    started = e.StartReview(Reviewer("r3", "Cas"), NOW).apply(replace(dossier(), reviews=()))
    path = tmp_path / "cas.xml"
    save(e.SetVerdict("r3", "2a", Verdict.NOT_ANSWERED, NOW).apply(started), path)
    return path


def test_a_review_is_merged_and_can_be_taken_out_again(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(opened, monkeypatch, by_cas(tmp_path), "merge_review")
    assert message(opened) == "Cas: taken over."
    assert state(opened).review("r3").assessment("2a").verdict is Verdict.NOT_ANSWERED
    opened.undo()
    assert not state(opened).has_review("r3")


def test_the_same_file_again_changes_nothing(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(opened, monkeypatch, by_cas(tmp_path), "merge_review")
    after = state(opened)
    choose(opened, monkeypatch, tmp_path / "cas.xml", "merge_review")
    assert state(opened) == after


@pytest.mark.parametrize("here", [True, False, None])
def test_what_both_changed_is_asked_when_a_file_is_merged(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, here: bool | None
) -> None:
    mine = e.SetComment("r1", "2a", "mine", LATER).apply(dossier())
    path = tmp_path / "other.xml"
    save(e.SetComment("r1", "2a", "theirs", NOW).apply(dossier()), path)
    assert opened.document is not None
    opened.document.perform(e.SetComment("r1", "2a", "mine", LATER))

    def answer(dialog: ClashesDialog) -> int:
        (group,) = dialog.groups
        group.buttons()[0 if here else 1].setChecked(True)
        return QDialog.DialogCode.Rejected if here is None else QDialog.DialogCode.Accepted

    monkeypatch.setattr(ClashesDialog, "exec", answer)
    choose(opened, monkeypatch, path, "merge_review")
    assert state(opened).review("r1").assessment("2a").comment == ("theirs" if here is False else "mine")
    if here is None:
        assert state(opened) == mine


def test_what_both_changed_is_shown_in_words(opened: MainWindow) -> None:
    assert opened.document is not None
    mine, theirs = (
        e.SetReason("r1", "2b", reason, at).apply(e.SetVerdict("r1", "2b", verdict, at).apply(dossier()))
        for verdict, reason, at in ((Verdict.PARTIAL, "P2", NOW), (Verdict.NOT_ANSWERED, "N1", LATER))
    )
    clashes = merged(mine, brought_by(theirs), brought_by(dossier())).clashes
    dialog = ClashesDialog("other.xml", clashes, opened.document.session)
    (group,) = dialog.groups
    assert [button.text() for button in group.buttons()] == ["partial; implicit", "not answered; lost"]


def test_another_source_is_refused_in_words(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "other.xml"
    save(import_source(b"1. Quite another question?\n", "quay.txt"), path)
    before = state(opened)
    choose(opened, monkeypatch, path, "merge_review")
    assert "not of the same source" in message(opened)
    choose(opened, monkeypatch, tmp_path / "none.xml", "merge_review")
    assert "no file" in message(opened)
    choose(opened, monkeypatch, None, "merge_review")
    assert state(opened) is before


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
def test_whether_the_same_words_are_one_document_is_asked(
    opened: MainWindow, answer: QMessageBox.StandardButton, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, before = tmp_path / "other.xml", state(opened)
    by_another = e.StartReview(Reviewer("r3", "Cas"), NOW).apply(replace(dossier(), reviews=()))
    save(replace(by_another, source=Source(TEXT, b"x", "quay.txt"), id=""), path)
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *words, **_: (asked.append(words[2]), answer)[1])
    choose(opened, monkeypatch, path, "merge_review")
    assert len(asked) == 1
    assert "same document" in asked[0]
    if answer == QMessageBox.StandardButton.No:
        assert state(opened) is before
        assert message(opened) == "Nothing was changed."
    else:
        assert message(opened) == "Cas: taken over."
        assert state(opened).has_review("r3")


def test_what_was_read_for_another_state_is_let_go(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(by_cas(tmp_path)), ""))
    opened.actions_by_name["merge_review"].trigger()
    assert opened.document is not None
    opened.document.perform(e.SetFact(FactName.NUMBER, "7"))
    wait_until(lambda: opened.file_controller.jobs.idle, "the file")
    assert not state(opened).has_review("r3")
    assert "choose the file again" in message(opened)


def test_a_corrected_source_where_all_is_found_is_taken_at_once(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "corrected.txt"
    path.write_text("A corrected version.\n\n" + TEXT)
    before = state(opened)
    choose(opened, monkeypatch, path, "replace_source")
    assert any(f"passages found in it: {count}." in message(opened) for count in (4, 5))
    assert state(opened).source.text.startswith("A corrected version.")
    assert opened.source.toPlainText().startswith("A corrected version.")
    assert opened.source.markup.current == opened.presenter.question is not None, "the current question stays marked"
    opened.undo()
    assert state(opened) == before
    assert opened.source.toPlainText().startswith("Bridges")


def test_doubtful_passages_are_asked_for(opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "corrected.txt"
    path.write_text(CHANGED)
    before = state(opened)
    monkeypatch.setattr(RelocatingDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    choose(opened, monkeypatch, path, "replace_source")
    assert state(opened) is before

    def decide(dialog: RelocatingDialog) -> QDialog.DialogCode:
        while not dialog.take.isEnabled():
            (dialog.accept_words if dialog.accept_words.isEnabled() else dialog.give_up).click()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(RelocatingDialog, "exec", decide)
    choose(opened, monkeypatch, path, "replace_source")
    after = state(opened)
    assert after.source.text == CHANGED
    assert after.review("r1").commitment("c1").passages[0].exact == "We shall inform the House."


def test_what_was_given_up_is_not_said_to_be_found(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "corrected.txt"
    path.write_text(CHANGED)
    left: list[int] = []

    def give_all_up(dialog: RelocatingDialog) -> QDialog.DialogCode:
        left.append(len(relocation(dossier(), import_source(CHANGED.encode(), "x.txt")).passages) - dialog.list.count())
        while not dialog.take.isEnabled():
            dialog.give_up.click()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(RelocatingDialog, "exec", give_all_up)
    choose(opened, monkeypatch, path, "replace_source")
    assert f"passages found in it: {left[0]}." in message(opened)


@pytest.fixture
def found() -> Relocation:
    return relocation(dossier(), import_source(CHANGED.encode(), "corrected.txt"))


def test_the_dialog_shows_each_passage_and_takes_what_is_selected(qtbot: QtBot, found: Relocation) -> None:
    dialog = RelocatingDialog(found, {})
    qtbot.addWidget(dialog)
    old = {one.old.exact: one.old.span for one in found.doubtful}
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert any(text.startswith("? 80 % alike: We shall tell") for text in texts)
    assert any(text.startswith("✗ not found: The city pays.") for text in texts)
    rows = {one.old.exact: row for row, one in enumerate(found.doubtful)}
    dialog.list.setCurrentRow(rows["We shall tell the House."])
    assert dialog.new.textCursor().selectedText() == "We shall inform the House."
    assert "We shall tell the House." in dialog.old.text()
    dialog.list.setCurrentRow(rows["The city pays."])
    assert not dialog.accept_words.isEnabled(), "nothing is selected"
    start = CHANGED.index("So be it")
    dialog._select(Span(start, start + len("So be it 😀.")))
    dialog.accept_words.click()
    assert dialog.decided[old["The city pays."]] == Span(start, start + len("So be it 😀."))
    assert not dialog.take.isEnabled()
    while not dialog.take.isEnabled():
        dialog.give_up.click()
    assert dialog.decided[old["We shall tell the House."]] is None
    assert any(dialog.list.item(row).text().startswith("– given up") for row in range(dialog.list.count()))


def test_what_is_lost_altogether_is_listed(qtbot: QtBot) -> None:
    gone = relocation(dossier(), import_source(TEXT.replace("b) How much?\n", "").encode(), "x.txt"))
    dialog = RelocatingDialog(gone, {"r1": "Anna"})
    qtbot.addWidget(dialog)
    losses = dialog.findChild(LossesList)
    assert isinstance(losses, LossesList)
    assert losses.count() == len(gone.losses) > 0
    assert losses.item(0).text().startswith("Anna: ")
    hidden = LossesList(gone.losses, {})
    qtbot.addWidget(hidden)
    assert {hidden.item(row).text() for row in range(hidden.count())} == {"Another reviewer's finding"}
    assert dialog.take.isEnabled() is not bool(gone.doubtful)


def test_a_document_of_others_is_reviewed_in_place(window: MainWindow, tmp_path: Path) -> None:
    original = (Path(__file__).parents[2] / "fixtures" / "akn" / "others-2.0.xml").read_bytes()
    path = tmp_path / "wells.xml"
    path.write_bytes(original)
    open_in(window, path)
    assert [q.id for q in state(window).structure.judged] == ["a", "b"]
    window.presenter.choose("a")
    window.actions_by_name["set_answered"].trigger()
    window.file_controller.saving.save_file()
    files_done(window)
    saved = path.read_bytes()
    begin = saved.index(b"<proprietary ")
    end = saved.index(b"</proprietary>\n") + len(b"</proprietary>\n")
    outer = saved.index(b"</proprietary>\n", end) + len(b"</proprietary>\n")
    assert saved[:begin] + saved[outer:] == original
    assert state(window).reviews[0].assessment("a").verdict is Verdict.ANSWERED


def test_the_source_is_read_in_the_encoding_that_was_chosen(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "vraag.txt"
    path.write_bytes("1. Hoeveel kost het caf\u00e9?\n\nAntwoord\n\n1. Vier.\n".encode("cp850"))
    open_in(window, path)
    wrong = state(window).source.text

    def choose_western(dialog: EncodingDialog) -> int:
        dialog.list.setCurrentRow(dialog.list.count() - 1)
        for row in range(dialog.list.count()):
            if dialog.list.item(row).text() == "Windows-1252":
                dialog.list.setCurrentRow(row)
        assert dialog.preview.toPlainText() == "1. Hoeveel kost het caf\u201a?"
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(EncodingDialog, "exec", choose_western)
    window.actions_by_name["choose_encoding"].trigger()
    wait_until(lambda: window.file_controller.jobs.idle, "the text")
    assert state(window).source.text == wrong.replace("\u00e9", "\u201a")
    assert len(state(window).structure.judged) == 1
    window.undo()
    assert state(window).source.text == wrong
    monkeypatch.setattr(EncodingDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    window.actions_by_name["choose_encoding"].trigger()
    assert state(window).source.text == wrong


def test_a_source_that_says_its_encoding_is_given_no_choice(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "vraag.rtf"
    path.write_bytes(rb"{\rtf1 1. Hoeveel?}")
    open_in(window, path)
    window.actions_by_name["choose_encoding"].trigger()
    assert message(window) == "vraag.rtf says itself how it is encoded."
