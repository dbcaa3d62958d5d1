"""Exports, agreement and statistics in the window."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.files.saving import save
from annotator.app.results.exporting import exporter
from annotator.core.codebook import Verdict
from annotator.core.edits import SetBlind, SetVerdict
from annotator.core.source import Source
from annotator.gui.views.results.agreement import AgreementWindow
from annotator.gui.views.results.charts import ChartsView
from annotator.gui.views.results.exporting import ExportDialog
from annotator.gui.views.results.statistics import StatisticsWindow
from annotator.gui.window.main_window import MainWindow
from tests.gui.waiting import open_in, wait_until
from tests.strategies.small import LATER
from tests.strategies.small import dossier as small


@pytest.fixture
def review(tmp_path: Path) -> Path:
    """Anna's review and Ben's, who differ on 2b."""
    both = small()
    for question, verdict in (("1", Verdict.ANSWERED), ("2b", Verdict.NOT_ANSWERED)):
        both = SetVerdict("r2", question, verdict, LATER).apply(both)
    path = tmp_path / "bridges.xml"
    save(both, path)
    return path


@pytest.fixture
def shown(window: MainWindow, review: Path) -> MainWindow:
    open_in(window, review)
    return window


def accept(monkeypatch: pytest.MonkeyPatch, choose: Callable[[ExportDialog], None]) -> None:
    def exec_(dialog: ExportDialog) -> QDialog.DialogCode:
        choose(dialog)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ExportDialog, "exec", exec_)


def test_the_original_of_the_source_is_written_where_the_reviewer_says(
    shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, offered = tmp_path / "copy.txt", []

    def ask(_window: object, _title: str, name: str) -> tuple[str, str]:
        offered.append(name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    shown.actions_by_name["save_original"].trigger()
    wait_until(lambda: str(target) in shown.statusBar().currentMessage(), "the original is written")
    source = small().source
    assert offered == [source.file_name]
    assert target.read_bytes() == source.original


def test_an_export_that_takes_long_can_be_stopped(
    shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy: list[bool] = []
    handing_over = shown.controllers.handing_over
    handing_over.exporting.connect(busy.append)
    target = tmp_path / "report.pdf"
    job = handing_over.export_as(exporter("pdf"), target)
    assert job is not None
    shown.status.working.stop_wanted.emit()
    assert busy == [True, False]
    assert "stopped" in shown.statusBar().currentMessage()
    wait_until(lambda: handing_over._jobs.idle, "the export has ended")
    assert list(tmp_path.glob("report*")) == []


def test_no_text_field_takes_the_key_of_export_for_itself(shown: MainWindow) -> None:
    key = shown.actions_by_name["export_findings"].shortcut()
    taken = [one for standard in QKeySequence.StandardKey for one in QKeySequence.keyBindings(standard)]
    assert key not in [*taken, QKeySequence("Ctrl+E")]


def test_every_format_says_what_it_cannot_carry(qtbot: QtBot) -> None:
    dialog = ExportDialog()
    qtbot.addWidget(dialog)
    said = set()
    for row in range(dialog.formats.count()):
        dialog.formats.setCurrentRow(row)
        assert dialog.loses.text() == str(dialog.exporter.loses)
        said.add(dialog.loses.text())
    assert len(said) == dialog.formats.count() == 10
    dialog.files.add_paths(["/x/a.xml", "/x/a.xml", "/y/b.xml"])
    assert [p.name for p in dialog.files.paths()] == ["a.xml", "b.xml"]
    dialog.formats.setCurrentRow(3)
    assert dialog.exporter.name == "pdf"
    assert "a folder" in dialog.loses.text()
    dialog.files.list.setCurrentRow(0)
    dialog.files.take.click()
    assert [p.name for p in dialog.files.paths()] == ["b.xml"]


def test_what_is_chosen_is_written(shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out.json"
    accept(monkeypatch, lambda dialog: dialog.formats.setCurrentRow(5))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    shown.actions_by_name["export_findings"].trigger()
    wait_until(target.exists, "the file")
    wait_until(lambda: "Written to" in shown.statusBar().currentMessage(), "what the window shows")
    assert {r["reviewer"] for r in json.loads(target.read_bytes())["reviews"]} == {"Anna", "Ben"}


def test_several_reviews_become_files_in_a_folder(
    shown: MainWindow, review: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "letters"

    def choose(dialog: ExportDialog) -> None:
        dialog.formats.setCurrentRow(4)
        dialog.files.add_paths([str(review)])

    accept(monkeypatch, choose)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    shown.actions_by_name["export_findings"].trigger()
    wait_until(lambda: "2 files" in shown.statusBar().currentMessage(), "what the window shows")
    assert {p.name for p in folder.iterdir()} == {"bridges.docx", "bridges-2.docx"}


def test_an_export_that_is_not_wanted_or_not_possible(
    shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(monkeypatch, lambda _: None)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    shown.actions_by_name["export_findings"].trigger()
    shown.controllers.handing_over.export_as(exporter("csv"), tmp_path / "no" / "folder" / "x.csv")
    wait_until(lambda: str(tmp_path / "no") in shown.statusBar().currentMessage(), "what the window shows")
    assert not (tmp_path / "no").exists()


def agreement(window: MainWindow) -> AgreementWindow:
    window.actions_by_name["measure_agreement"].trigger()
    view = window.findChild(AgreementWindow)
    assert isinstance(view, AgreementWindow)
    wait_until(lambda: "Measuring" not in view.said.text(), "what the window shows")
    return view


def test_agreement_leads_to_the_cases(shown: MainWindow) -> None:
    view = agreement(shown)
    assert "too few units (2" in view.said.text()
    names = [view.measures.item(row, 0).text() for row in range(view.measures.rowCount())]
    assert "Cohen's kappa" in names
    assert view.measures.item(0, 1).text() == "0.500"
    rows = [view.matrix.verticalHeaderItem(r).text() for r in range(view.matrix.rowCount())]
    columns = [view.matrix.horizontalHeaderItem(c).text() for c in range(view.matrix.columnCount())]
    row, column = rows.index("◐ Partial"), columns.index("✗ Not answered")
    assert view.matrix.item(row, column).text() == "1"
    view.matrix.setCurrentCell(row, column)
    assert [view.cases.item(i).text() for i in range(view.cases.count())] == ["Question 2b"]
    view.cases.itemActivated.emit(view.cases.item(0))
    assert shown.presenter.question == "2b"


def test_a_case_in_another_file_is_named(shown: MainWindow, tmp_path: Path) -> None:
    other = tmp_path / "other.xml"
    text = small().source.text + " "
    save(replace(small(), source=Source(text, text.encode(), "other.txt")), other)
    view = agreement(shown)
    view.files.add_paths([str(other)])
    wait_until(lambda: "Documents: 2" in view.said.text(), "what the window shows")
    rows = [view.matrix.verticalHeaderItem(r).text() for r in range(view.matrix.rowCount())]
    columns = [view.matrix.horizontalHeaderItem(c).text() for c in range(view.matrix.columnCount())]
    view.matrix.setCurrentCell(rows.index("◐ Partial"), columns.index("○ Not yet reviewed"))
    listed = [view.cases.item(row) for row in range(view.cases.count())]
    assert [entry.text() for entry in listed] == ["Question 2b · other.txt"]
    before = shown.presenter.question
    view.cases.itemActivated.emit(listed[0])
    assert "Question 2b is in other.txt" in shown.statusBar().currentMessage()
    assert shown.presenter.question == before


def test_agreement_says_why_there_is_none(opened: MainWindow) -> None:
    assert opened.document is not None
    opened.document.perform(SetBlind(True))
    view = agreement(opened)
    assert "hidden until all reviews are complete" in view.said.text()
    assert view.measures.rowCount() == view.matrix.rowCount() == 0


def statistics(window: MainWindow) -> StatisticsWindow:
    window.actions_by_name["show_statistics"].trigger()
    view = window.findChild(StatisticsWindow)
    assert isinstance(view, StatisticsWindow)
    wait_until(lambda: bool(view.summary.text()), "what the window shows")
    return view


def test_statistics_are_drawn_with_their_numbers(shown: MainWindow) -> None:
    view = statistics(shown)
    assert "Judgements: 4" in view.summary.text()
    said = view.drawn.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    assert "all: answered 2, partial 1, not answered 1 (n = 4 · 2/4 = 50 %)" in said  # one document: no interval
    assert painted(view.drawn, view.drawn.theme.verdict(Verdict.ANSWERED)) > painted(
        view.drawn, view.drawn.theme.verdict(Verdict.NOT_ANSWERED)
    )
    shown.actions_by_name["theme_dark"].trigger()
    assert painted(view.drawn, view.drawn.theme.verdict(Verdict.ANSWERED)) > 0


def painted(drawn: ChartsView, colour: QColor) -> int:
    drawn.resize(640, max(200, drawn.sizeHint().height()))
    image = drawn.grab().toImage()
    return sum(
        image.pixelColor(x, y) == colour for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)
    )


def test_the_legal_term_is_counted_with(shown: MainWindow) -> None:
    view = statistics(shown)
    assert view.term() is None
    view.days.setValue(20)
    assert not view.country.isEnabled()
    view.working.setChecked(True)
    view.summary.clear()
    view.country.setCurrentText("Belgium")
    wait_until(lambda: bool(view.summary.text()), "what the window shows")
    term = view.term()
    assert term is not None
    assert (term.days, term.working, term.country) == (20, True, "BE")
    view.country.setCurrentText("Japan")
    assert view.term() == replace(term, country="JP")
    view.working.setChecked(False)
    assert view.term() == replace(term, working=False, country="")
    view.working.setChecked(True)
    wait_until(lambda: bool(view.summary.text()), "what the window shows")


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
def test_letters_that_are_there_are_replaced_only_if_the_reviewer_says_so(
    shown: MainWindow,
    review: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: QMessageBox.StandardButton,
) -> None:
    folder, other = tmp_path / "letters", tmp_path / "other.xml"
    folder.mkdir()
    mine = folder / "other.docx"
    mine.write_bytes(b"corrected by hand")
    other.write_bytes(review.read_bytes())
    asked: list[str] = []

    def question(_window: object, _title: str, words: str) -> QMessageBox.StandardButton:
        asked.append(words)
        return answer

    def choose(dialog: ExportDialog) -> None:
        dialog.formats.setCurrentRow(4)
        dialog.files.add_paths([str(other)])

    accept(monkeypatch, choose)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    monkeypatch.setattr(QMessageBox, "question", question)
    shown.actions_by_name["export_findings"].trigger()
    wait_until(lambda: shown.controllers.handing_over._jobs.idle, "the export has ended")
    assert len(asked) == 1
    assert "other.docx" in asked[0]
    assert "bridges.docx" not in asked[0]
    replaced = answer is QMessageBox.StandardButton.Yes
    assert (mine.read_bytes() != b"corrected by hand") is replaced
    assert (folder / "bridges.docx").exists() is replaced
