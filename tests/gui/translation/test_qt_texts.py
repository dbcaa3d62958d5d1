"""Qt's own dialogs speak the language of the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QDir
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from annotator.gui.application_context import ApplicationContext
from annotator.gui.translation.chosen import LANGUAGES, SOURCE
from annotator.gui.translation.qt_texts import TEXTS


@pytest.fixture(params=sorted(set(LANGUAGES) - {SOURCE}))
def language(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[str]:
    program = ApplicationContext()
    program.settings_store.change(lambda settings: replace(settings, language=request.param))
    yield request.param
    program.settings_store.change(lambda settings: replace(settings, language=SOURCE))


def test_every_text_that_qt_lacks_is_in_our_catalogue(language: str) -> None:
    for context, texts in TEXTS.items():
        assert [text for text in texts if QApplication.translate(context, text) == text] == []


def test_the_dialog_that_asks_for_a_file_is_translated(language: str, qtbot: QtBot) -> None:
    dialog = QFileDialog(None, "", QDir.tempPath())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    texts = {label.text().replace("&", "") for label in dialog.findChildren(QLabel)}
    assert len(texts) >= 3
    assert not texts & {"Look in:", "File name:", "Files of type:"}
