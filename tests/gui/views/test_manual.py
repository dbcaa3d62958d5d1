"""The manual in the program: its contents, finding in it, its languages, and the keys that it lists."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.resources import manual_text, program_version
from annotator.app.settings import Settings, load_settings, store_settings
from annotator.gui.views.help.manual import ManualDialog
from annotator.gui.window.main_window import MainWindow


def headings(text: str) -> list[str]:
    return [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")]


@pytest.fixture
def manual(qtbot: QtBot) -> ManualDialog:
    made = ManualDialog(manual_text("en"))
    qtbot.addWidget(made)
    made.show()
    return made


def listed(manual: ManualDialog) -> list[str]:
    return [manual.contents.item(row).text() for row in range(manual.contents.count())]


def test_each_language_has_the_same_sections_and_names_the_same_keys() -> None:
    english, dutch = manual_text("en"), manual_text("nl")
    assert english != dutch
    assert len(headings(english)) == len(headings(dutch)) > 10
    for key in ("`F9`", "`Shift+E`", "`Ctrl+Return`", "`Ctrl+Shift+P`", "`Alt+Shift`"):
        assert key in english
        assert key in dutch
    assert manual_text("fr") == english


def test_the_contents_lead_to_their_sections(manual: ManualDialog) -> None:
    assert listed(manual) == headings(manual_text("en"))
    manual.contents.setCurrentRow(manual.contents.count() - 3)
    assert manual.page.verticalScrollBar().value() > 0
    manual.contents.setCurrentRow(0)
    first = manual.page.verticalScrollBar().value()
    manual.contents.setCurrentRow(5)
    assert manual.page.verticalScrollBar().value() > first


def test_words_are_found_one_after_the_other_and_round(manual: ManualDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(manual.words, "codebook")
    places = [manual.page.textCursor().selectionStart()]
    assert manual.page.textCursor().selectedText().lower() == "codebook"
    qtbot.keyClick(manual.words, Qt.Key.Key_Return)
    places.append(manual.page.textCursor().selectionStart())
    assert places[1] > places[0]
    for _ in range(manual_text("en").lower().count("codebook")):
        qtbot.mouseClick(manual.next, Qt.MouseButton.LeftButton)
        places.append(manual.page.textCursor().selectionStart())
    assert places[0] in places[2:]


def test_words_that_are_not_there_are_said_to_be_so(manual: ManualDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(manual.words, "zebra crossing")
    assert manual.said.text() == "Not found"
    manual.words.clear()
    assert manual.said.text() == ""


@pytest.mark.parametrize(("language", "heading"), [("nl", "Beoordelen"), ("fr", "Judging")])
def test_the_window_opens_it_in_its_language_with_the_keys_as_they_are(
    qtbot: QtBot, language: str, heading: str
) -> None:
    store_settings(replace(Settings(), language=language, shortcuts=(("pick_reason", "Ctrl+Shift+J"),)))
    assert load_settings().language == language
    window = MainWindow()
    qtbot.addWidget(window)
    window.actions_by_name["show_manual"].trigger()
    window.actions_by_name["show_manual"].trigger()
    (manual,) = window.findChildren(ManualDialog)
    assert manual.isVisible()
    assert not manual.isModal()
    assert heading in listed(manual)
    shown = window.actions_by_name["pick_reason"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    assert shown.endswith("J")
    assert shown in manual.page.toPlainText()


def test_about_says_the_versions(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    said: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    QTimer.singleShot(0, read)
    window.actions_by_name["show_about"].trigger()
    assert program_version() in said[0]
    assert "Apache-2.0" in said[0]
