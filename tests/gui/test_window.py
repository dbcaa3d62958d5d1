"""The window as a user meets it: real widgets, real files; only dialogs that would wait are answered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QListWidget, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.saving import save
from annotator.app.sessions import open_file
from annotator.app.settings import Settings, load_settings, new_reviewer, store_settings
from annotator.core.codebook import Verdict
from annotator.core.commitments import LinkType, Status
from annotator.core.edits import SetComment
from annotator.core.review import Confidence, Dossier
from annotator.gui import application
from annotator.gui.mainwindow import MainWindow
from annotator.gui.views.dialogs import ClaimsDialog, ReviewerDialog
from annotator.gui.views.source import MarkKind
from tests.gui.waiting import files_done, open_in
from tests.strategies.small import TEXT, place
from tests.strategies.small import dossier as small


@pytest.fixture(autouse=True)
def leaves_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window that a test leaves open with unsaved work is closed by pytest-qt, and nobody is there to answer."""
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    store_settings(Settings(reviewer=new_reviewer("Anna", "Watch")))
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> MainWindow:
    path = tmp_path / "bridges.txt"
    path.write_text(TEXT)
    open_in(window, path)
    assert window.document is not None
    window.document.dossier = small()
    window.document.reviewer = small().reviews[0].reviewer
    window.keeper.settings = Settings(reviewer=window.document.reviewer)
    window.desk.question = None
    window.desk.show_all()
    window.desk.choose("1")
    return window


def state(window: MainWindow) -> Dossier:
    assert window.document is not None
    return window.document.dossier


def select(window: MainWindow, words: str) -> None:
    span = place(words)
    window.source.select(span.start, span.end)


def put_caret(window: MainWindow, words: str) -> None:
    start = place(words).start
    window.source.select(start, start)


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(window.source, key)


def message(window: MainWindow) -> str:
    return window.statusBar().currentMessage()


def test_an_empty_window_says_what_to_do_and_opens_the_sample(window: MainWindow, qtbot: QtBot) -> None:
    assert window.stack.currentWidget() is window.welcome
    qtbot.mouseClick(window.welcome.sample, Qt.MouseButton.LeftButton)
    files_done(window)
    assert window.stack.currentWidget() is window.pane
    assert [q.id for q in state(window).structure.judged] == ["1", "2", "3", "4", "5", "6", "6.1", "7a", "7b"]
    assert window.source.toPlainText() == state(window).source.text
    assert window.desk.question == "1"


def test_keys_judge_and_step(window: MainWindow, qtbot: QtBot, sample_path: Path) -> None:
    open_in(window, sample_path)
    before = state(window)
    for key in (Qt.Key.Key_1, Qt.Key.Key_N, Qt.Key.Key_3, Qt.Key.Key_N, Qt.Key.Key_2, Qt.Key.Key_P, Qt.Key.Key_0):
        press(qtbot, window, key)
    assert window.document is not None
    verdicts = {a.question: a.verdict for a in window.document.review.assessments}
    assert verdicts == {"1": Verdict.ANSWERED, "3": Verdict.PARTIAL}
    assert window.isWindowModified()
    after = state(window)
    while window.document.undo_stack.canUndo():
        window.undo()
    assert state(window) == before
    assert not window.isWindowModified()
    while window.document.undo_stack.canRedo():
        window.redo()
    assert state(window) == after


ACTS = [
    ("set_partial", "1", None),
    ("set_not_applicable", "1", None),
    ("set_cannot_judge", "1", None),
    ("take_verdict_back", "1", None),
    ("set_not_answered", "2a", None),
    ("add_evidence", "2b", "The rest follows."),
    ("add_commitment", "2b", "The rest follows."),
    ("toggle_link", "2b", None),
    ("mark_question", "1", "bridge open?"),
    ("mark_question", "1", "The quay is old."),
    ("mark_answer", "1", "We shall tell the House."),
]


@pytest.mark.parametrize(("name", "question", "words"), ACTS)
def test_every_act_is_done_undone_and_redone(opened: MainWindow, name: str, question: str, words: str | None) -> None:
    opened.desk.choose(question)
    if words is not None:
        select(opened, words)
    before = state(opened)
    opened.actions_by_name[name].trigger()
    after = state(opened)
    assert after != before, message(opened)
    opened.undo()
    assert state(opened) == before
    opened.redo()
    assert state(opened) == after


CARET_ACTS = [
    ("split_part", "open?"),
    ("split_part", "We shall"),
    ("merge_part", "a) Who"),
    ("merge_part", "1. Yes"),
    ("delete_part", "How much"),
    ("delete_part", "The city"),
    ("toggle_judged", "The quay"),
]


@pytest.mark.parametrize(("name", "words"), CARET_ACTS)
def test_acts_at_the_caret(opened: MainWindow, name: str, words: str) -> None:
    put_caret(opened, words)
    before = state(opened)
    opened.actions_by_name[name].trigger()
    after = state(opened)
    assert after.structure != before.structure, message(opened)
    opened.undo()
    assert state(opened) == before
    opened.redo()
    assert state(opened) == after


@pytest.mark.parametrize("name", ["split_part", "merge_part", "delete_part", "relabel_part", "declare_answer"])
def test_outside_every_part_the_window_says_so(opened: MainWindow, name: str) -> None:
    opened.source.select(0, 0)
    before = state(opened)
    opened.actions_by_name[name].trigger()
    assert state(opened) is before
    assert "caret" in message(opened)


def test_the_last_part_has_nothing_to_merge_with(opened: MainWindow) -> None:
    put_caret(opened, "The rest")
    opened.actions_by_name["merge_part"].trigger()
    assert "no part after" in message(opened)
    opened.actions_by_name["toggle_judged"].trigger()
    assert "question" in message(opened)


def test_a_part_is_relabelled(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    put_caret(opened, "How much")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("2c", True))
    opened.actions_by_name["relabel_part"].trigger()
    assert state(opened).structure.has_question("2c")
    assert opened.document is not None
    assert opened.document.review.assessment("2c").verdict is Verdict.PARTIAL


def test_what_an_answer_is_declared_for_is_chosen(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def choose(dialog: ClaimsDialog) -> QDialog.DialogCode:
        assert dialog.chosen() == ("2a", "2b")
        dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ClaimsDialog, "exec", choose)
    put_caret(opened, "The city")
    opened.actions_by_name["declare_answer"].trigger()
    assert state(opened).structure.answer("A2").declared_for == ("1", "2a", "2b")


def test_without_a_selection_nothing_is_evidence(opened: MainWindow) -> None:
    opened.source.select(0, 0)
    before = state(opened)
    for name in ("add_evidence", "add_commitment", "mark_question", "mark_answer"):
        opened.actions_by_name[name].trigger()
        assert "Select" in message(opened)
    assert state(opened) is before


def test_what_the_rules_forbid_is_said_and_changes_nothing(opened: MainWindow) -> None:
    opened.desk.choose("2")
    before = state(opened)
    opened.actions_by_name["set_answered"].trigger()
    assert state(opened) is before
    assert "asks nothing" in message(opened)


def test_details_of_a_question(opened: MainWindow, qtbot: QtBot) -> None:
    opened.desk.choose("2b")
    details = opened.details
    assert "How much?" in details.wording.text()
    assert "2:" in details.claim.text()
    assert [b.verdict for b in details.buttons if b.isChecked()] == [Verdict.PARTIAL]
    assert details.reason.currentData() == "P1"
    details.reason.setCurrentIndex(details.reason.findData("P2"))
    details.reason.activated.emit(details.reason.currentIndex())
    details.confidence.setCurrentIndex(details.confidence.findData(Confidence.HIGH))
    details.confidence.activated.emit(details.confidence.currentIndex())
    details.comment.setPlainText("clear now")
    details.comment.left.emit()
    assert opened.document is not None
    found = opened.document.review.assessment("2b")
    assert (found.reason, found.confidence, found.comment) == ("P2", Confidence.HIGH, "clear now")
    qtbot.mouseClick(details.buttons[2], Qt.MouseButton.LeftButton)
    assert opened.document.review.assessment("2b").verdict is Verdict.NOT_ANSWERED


def test_a_comment_is_kept_when_another_question_is_chosen(opened: MainWindow) -> None:
    opened.desk.choose("2a")
    opened.details.comment.setPlainText("half")
    opened.desk.choose("1")
    assert opened.document is not None
    assert opened.document.review.assessment("2a").comment == "half"


def test_a_comment_survives_a_button_that_takes_no_focus(opened: MainWindow, qtbot: QtBot) -> None:
    opened.desk.choose("2b")
    before = state(opened)
    opened.details.comment.setPlainText("still typing")
    qtbot.mouseClick(opened.details.buttons[0], Qt.MouseButton.LeftButton)
    assert opened.document is not None
    found = opened.document.review.assessment("2b")
    assert (found.verdict, found.comment) == (Verdict.ANSWERED, "still typing")
    opened.undo()
    opened.undo()
    assert state(opened) == before


def test_looking_at_a_comment_does_not_change_it(opened: MainWindow) -> None:
    assert opened.document is not None
    reviewer = opened.document.review.reviewer.id
    opened.document.perform(SetComment(reviewer, "1", "5\u00a0% more", "2026-01-01T00:00:00Z"))
    before = state(opened)
    opened.details.comment.left.emit()
    opened.desk.choose("2b")
    assert state(opened) is before


def test_evidence_is_removed_and_shown(opened: MainWindow, qtbot: QtBot) -> None:
    opened.desk.choose("1")
    item = opened.details.evidence.item(0)
    opened.details.evidence.setCurrentItem(item)
    opened.details.evidence.itemClicked.emit(item)
    qtbot.mouseClick(opened.details.remove, Qt.MouseButton.LeftButton)
    assert opened.document is not None
    assert opened.document.review.assessment("1").evidence == ()
    select(opened, "in May.")
    qtbot.mouseClick(opened.details.add, Qt.MouseButton.LeftButton)
    assert [p.exact for p in opened.document.review.assessment("1").evidence] == ["in May."]


def test_the_form_of_a_commitment(opened: MainWindow, qtbot: QtBot) -> None:
    panel = opened.commitments
    panel.list.setCurrentRow(0)
    assert panel.current == "c1"
    for edit, words in ((panel.summary, "Tell"), (panel.due, "2026-05-31"), (panel.actor, "minister")):
        edit.setText(words)
        edit.setModified(True)
        edit.editingFinished.emit()
    panel.due.setText("soon")
    panel.due.setModified(True)
    panel.due.editingFinished.emit()
    assert "no date" in message(opened)
    assert panel.due.text() == "2026-05-31"
    panel.type.setCurrentIndex(2)
    panel.type.activated.emit(2)
    panel.status.setCurrentIndex(3)
    panel.status.activated.emit(3)
    panel.links.item(0).setCheckState(Qt.CheckState.Checked)
    select(opened, "in May.")
    qtbot.mouseClick(panel.add_passage, Qt.MouseButton.LeftButton)
    assert opened.document is not None
    found = opened.document.review.commitment("c1")
    assert (found.summary, found.due, found.actor, found.status) == ("Tell", "2026-05-31", "minister", Status.FULFILLED)
    assert found.targets(LinkType.RESPONDS_TO) == ("1.1", "1")
    assert [p.exact for p in found.passages] == ["in May.", "We shall tell the House."]
    panel.passages.setCurrentRow(0)
    panel.passages.itemClicked.emit(panel.passages.item(0))
    qtbot.mouseClick(panel.drop_passage, Qt.MouseButton.LeftButton)
    assert len(opened.document.review.commitment("c1").passages) == 1
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert [c.id for c in opened.document.review.commitments] == ["c2"]
    opened.undo()
    assert [c.id for c in opened.document.review.commitments] == ["c1", "c2"]


def test_a_commitment_is_made_of_a_selection_by_its_button(opened: MainWindow, qtbot: QtBot) -> None:
    opened.desk.choose("2b")
    select(opened, "The rest follows.")
    qtbot.mouseClick(opened.commitments.add, Qt.MouseButton.LeftButton)
    assert opened.document is not None
    found = opened.document.review.commitment("c3")
    assert found.targets(LinkType.RESPONDS_TO) == ("2b",)
    assert found.targets(LinkType.STATED_IN) == ("A2",)
    assert opened.commitments.current == "c3"


def test_without_a_commitment_nothing_is_linked(window: MainWindow, sample_path: Path) -> None:
    open_in(window, sample_path)
    window.actions_by_name["toggle_link"].trigger()
    assert "Choose" in message(window)


def test_choosing_in_the_text_or_the_list_chooses_everywhere(opened: MainWindow, qtbot: QtBot) -> None:
    put_caret(opened, "How much")
    spot = opened.source.cursorRect().center()
    qtbot.mouseClick(opened.source.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened.desk.question == "2b"
    put_caret(opened, "Yes, in")
    spot = opened.source.cursorRect().center()
    qtbot.mouseClick(opened.source.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened.desk.question == "1", "an answer leads to the first question that it claims"
    top = opened.source.cursorRect().center().y()
    opened.desk.choose("2b")
    qtbot.mouseClick(opened.source.gutter, Qt.MouseButton.LeftButton, pos=QPoint(5, top))
    assert opened.desk.question == "1"
    row = opened.questions.tree.topLevelItem(1)
    assert row is not None
    opened.questions.tree.setCurrentItem(row)
    assert opened.desk.question == "2"


def test_save_and_reopen(
    window: MainWindow, qtbot: QtBot, sample_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_in(window, sample_path)
    press(qtbot, window, Qt.Key.Key_1)
    target = tmp_path / "out.xml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.filing.save_file()
    files_done(window)
    assert not window.isWindowModified()
    assert open_file(target).dossier == state(window)
    press(qtbot, window, Qt.Key.Key_2)
    assert window.isWindowModified()
    window.filing.save_file()
    files_done(window)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    kept = state(window)
    window.filing.open_file()
    files_done(window)
    assert state(window) == kept
    assert load_settings().recent[0] == str(target)


def test_what_cannot_be_read_is_said_and_changes_nothing(opened: MainWindow, tmp_path: Path) -> None:
    before = state(opened)
    for name, content in (("empty.txt", b""), ("binary.txt", bytes(range(256))), ("other.xml", b"<a/>")):
        path = tmp_path / name
        path.write_bytes(content)
        open_in(opened, path)
        assert name in message(opened) or "this" in message(opened).lower()
    open_in(opened, tmp_path / "missing.txt")
    assert "no file" in message(opened)
    assert state(opened) is before


def test_what_cannot_be_written_is_said_and_stays_unsaved(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.actions_by_name["set_partial"].trigger()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "such" / "x.xml"), ""))
    opened.filing.save_file_as()
    files_done(opened)
    assert opened.isWindowModified()
    assert "no folder" in message(opened)


@pytest.mark.parametrize(
    ("answer", "leaves"),
    [
        (QMessageBox.StandardButton.Discard, True),
        (QMessageBox.StandardButton.Cancel, False),
        (QMessageBox.StandardButton.Save, True),
    ],
)
def test_unsaved_work_is_asked_about(
    opened: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: QMessageBox.StandardButton,
    leaves: bool,
) -> None:
    assert opened.document is not None
    opened.document.path = tmp_path / "kept.xml"
    opened.actions_by_name["set_partial"].trigger()
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: answer)
    saves = answer == QMessageBox.StandardButton.Save
    assert opened.close() is (leaves and not saves), "while it is saved it stays"
    files_done(opened)
    assert opened.isHidden() is leaves
    assert (tmp_path / "kept.xml").exists() is saves


def test_the_layout_is_remembered(opened: MainWindow) -> None:
    opened.actions_by_name["close_window"].trigger()
    assert load_settings().geometry
    assert load_settings().layout
    again = MainWindow()
    assert again.keeper.settings.geometry == load_settings().geometry
    again.close()


def test_who_reviews_is_asked_once(qtbot: QtBot, sample_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[ReviewerDialog] = []

    def fill(dialog: ReviewerDialog) -> QDialog.DialogCode:
        asked.append(dialog)
        if len(asked) == 1:
            return QDialog.DialogCode.Rejected
        dialog.name.setText("Ben")
        dialog.organisation.setText("House")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ReviewerDialog, "exec", fill)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    open_in(window, sample_path)
    before = state(window)
    window.actions_by_name["set_answered"].trigger()
    assert state(window) is before
    for name in ("set_answered", "set_partial"):
        window.actions_by_name[name].trigger()
    assert len(asked) == 2
    kept = load_settings().reviewer
    assert kept is not None
    assert (kept.name, kept.organisation) == ("Ben", "House")
    assert state(window).reviews[0].reviewer == kept


def test_a_name_is_needed(qtbot: QtBot) -> None:
    dialog = ReviewerDialog("", "")
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.name.setText("Anna")
    assert ok.isEnabled()


def test_themes_and_zoom(opened: MainWindow) -> None:
    size = opened.source.font().pointSizeF()
    opened.actions_by_name["zoom_in"].trigger()
    assert opened.source.font().pointSizeF() > size
    opened.actions_by_name["zoom_out"].trigger()
    first = opened.pane.markup.theme
    opened.actions_by_name["toggle_theme"].trigger()
    assert opened.pane.markup.theme != first
    opened.actions_by_name["toggle_theme"].trigger()
    assert opened.pane.markup.theme == first


def test_the_text_is_marked_with_what_an_edit_changed(opened: MainWindow) -> None:
    marks = opened.pane.markup.marks
    assert [(m.start, m.end) for m in marks.of(MarkKind.EVIDENCE, "1")] == [(place("Yes").start, place("Yes").end)]
    assert marks.of(MarkKind.COMMITMENT, "c1")
    assert marks.of(MarkKind.NOTE, "n1")
    opened.reviewing.remove_evidence(place("Yes").start, place("Yes").end)
    assert not marks.of(MarkKind.EVIDENCE, "1")
    opened.undo()
    assert marks.of(MarkKind.EVIDENCE, "1")
    opened.commitments.set_current("c1")
    opened.reviewing.remove_commitment("c1")
    assert not marks.of(MarkKind.COMMITMENT, "c1")
    opened.reviewing.set_partial()
    assert opened.pane.markup.verdicts["1"] is Verdict.PARTIAL


def test_a_file_is_dropped(window: MainWindow, sample_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample_path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    files_done(window)
    assert window.document is not None
    assert window.document.name == sample_path.name


def test_recent_files_are_offered(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "review.xml"
    save(small(), path)
    store_settings(Settings(recent=(str(path), str(tmp_path / "gone.xml"))))
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    recent: QListWidget = window.welcome.recent
    assert [recent.item(row).text() for row in range(recent.count())] == ["review.xml"]
    recent.itemActivated.emit(recent.item(0))
    files_done(window)
    assert state(window) == small()
    assert "Anna" in window.facts.text(), "without a reviewer of one's own the first review is shown"


def test_without_a_display_a_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert application.run([]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_the_program_opens_a_window_for_each_file(
    qtbot: QtBot, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles: list[str] = []

    def look(*_: object) -> int:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow):
                files_done(window)
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
        titles.extend(w.windowTitle() for w in windows)
        for shown in windows:
            shown.close()
        return 0

    monkeypatch.setattr(QApplication, "exec", look)
    assert application.run([sample_path]) == 0
    assert any("zwemwater" in title for title in titles)
