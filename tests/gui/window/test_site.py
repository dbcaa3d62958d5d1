"""What the administrator set, in the window: the first folder, fields that cannot be changed, the locked codebook."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from annotator.app.resources import default_codebook
from annotator.app.settings import Settings, store_settings
from annotator.gui.application_context import ApplicationContext
from annotator.gui.views.preferences import PreferencesDialog
from annotator.gui.window.main_window import MainWindow
from annotator.gui.window.windows import Windows
from tests.app.test_site import decree
from tests.gui.acting import state
from tests.gui.waiting import wait_until


def test_a_first_start_opens_the_folder_and_locked_settings_stay(qtbot: QtBot, tmp_path: Path) -> None:
    decree(workspace=str(tmp_path), language="nl", theme="light", organisation="House", locked=["theme"])
    windows = Windows(ApplicationContext())
    window = windows.start(())
    wait_until(lambda: window.folder.path == tmp_path, "the folder")
    store = window.settings_store
    store.change(lambda settings: replace(settings, theme="dark", language="fr"))
    assert (store.settings.theme, store.settings.language) == ("light", "fr")
    dialog = PreferencesDialog(store.settings)
    qtbot.addWidget(dialog)
    assert (dialog.colours.isEnabled(), dialog.language.isEnabled()) == (False, True)
    assert dialog.organisation.text() == "House"
    windows.quit()


def test_who_does_not_want_the_last_files_back_gets_no_folder_either(qapp: object, tmp_path: Path) -> None:
    store_settings(Settings(restore_session=False))
    decree(workspace=str(tmp_path))
    windows = Windows(ApplicationContext())
    windows.start(())
    assert not windows.busy
    windows.quit()


def test_a_locked_codebook_is_not_replaced(opened: MainWindow) -> None:
    decree(codebook="", locked=["codebook"])
    before = state(opened).codebook
    opened.controllers.codebooks._replace_codebook(replace(default_codebook(), version="99"), {})
    assert state(opened).codebook == before
