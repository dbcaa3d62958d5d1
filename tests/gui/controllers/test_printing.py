"""The text on paper: all words are there, findings can be told without colour, and pages come out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.files.saving import save
from annotator.app.settings import Settings, store_settings
from annotator.gui.views.source.marks import MarkKind, TextMarks
from annotator.gui.views.source.printed import printed
from annotator.gui.window.main_window import MainWindow
from tests.gui.waiting import open_in
from tests.strategies.small import ANNA, TEXT, dossier


def marks() -> TextMarks:
    review, made = dossier().review("r1"), TextMarks()
    for assessment in review.assessments:
        made.put(MarkKind.EVIDENCE, assessment.question, [p.span for p in assessment.evidence])
    for commitment in review.commitments:
        made.put(MarkKind.COMMITMENT, commitment.id, [p.span for p in commitment.passages])
    for note in review.notes:
        made.put(MarkKind.NOTE, note.id, [note.passage.span])
    return made


def test_every_word_and_every_finding_is_printed(qtbot: QtBot) -> None:
    state = dossier()
    words = printed(state, state.review("r1"), marks()).toPlainText()
    assert words.startswith("Bridges\n")
    assert "2b  ◐ Partial" in words
    assert "incomplete" in words
    assert "vague" in words
    assert "c1. Tell the House — Open" in words
    assert "Yes [1], in May. We shall tell the House. [c1]" in words
    assert "quay [note n1]" in words
    assert "Question 2b ◐" in words
    assert "Answer 2" in words
    text = words[words.index("\nText\n") :]
    for line in ("Will the bridge open?", "If so, when?", "b) How much?", "The rest follows."):
        assert text.count(line) == 1


def test_what_is_not_marked_is_printed_as_published(qtbot: QtBot) -> None:
    state = dossier()
    words = printed(state, state.review("r2"), TextMarks()).toPlainText()
    kept = [line for line in words[words.index("\nText\n") + 6 :].split("\n") if line]
    named = ("Question", "Answer")
    assert [line for line in kept if not line.startswith(named)] == [line for line in TEXT.split("\n") if line]


def test_pages_come_out(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)
    path, pages = tmp_path / "bridges.xml", tmp_path / "pages.pdf"
    save(dossier(), path)
    store_settings(Settings(reviewer=ANNA))
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    open_in(window, path)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(pages))
    window.controllers.printing.paint(printer)
    assert pages.read_bytes().startswith(b"%PDF")
    seen: list[int] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintPreviewDialog)
        seen.append(1)
        dialog.reject()

    QTimer.singleShot(100, look)
    window.actions_by_name["preview_print"].trigger()
    assert seen == [1]
