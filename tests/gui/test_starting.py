"""Starting: the welcome page and the menus are there at once, and the rest when it is needed."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.settings import settings_path
from annotator.core.codebook import Verdict
from annotator.gui.actions import ACTIONS
from annotator.gui.application import tell_at_start
from annotator.gui.application_context import ApplicationContext
from annotator.gui.window.main_window import MainWindow
from annotator.gui.window.windows import Windows
from tests.gui.waiting import show_dossier, wait_until
from tests.strategies.small import without_findings

LATER = (
    "annotator.gui.window.parts",
    "annotator.gui.documents.recovering",
    "annotator.app.worker_process",
    "annotator.core.edits",
    "annotator.core.merging",
    "annotator.app.session.file_store",
    "annotator.io.akn",
    "annotator.io.importers",
    "annotator.analysis",
    "annotator.cli.main",
)
"""What the empty window does without."""


def test_the_window_loads_nothing_that_it_needs_later() -> None:
    code = (
        "import sys, annotator.__main__, annotator.gui.application;"
        f" sys.exit(', '.join(n for n in sys.modules if n.startswith({LATER!r})))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert not run.stderr.strip()


def test_what_shows_a_file_is_made_after_the_window_is_there(window: MainWindow) -> None:
    assert window._parts is None
    wait_until(lambda: window._parts is not None, "the parts")
    assert not window.page.isVisible()
    assert window.welcome.isVisible()


def test_an_action_makes_what_does_it(window: MainWindow) -> None:
    assert window._parts is None
    window.actions_by_name["full_screen"].trigger()
    assert window.isFullScreen()
    window.actions_by_name["full_screen"].trigger()
    assert not window.isFullScreen()


def test_every_action_has_its_slot_once_a_file_is_open(opened: MainWindow) -> None:
    bound = {name for name, action in opened.menus.actions.items() if action.slot is not None}  # type: ignore[attr-defined]
    assert bound == {act.name for act in ACTIONS}


def test_what_needs_no_file_has_its_slot_without_one(window: MainWindow) -> None:
    assert window.parts.controllers is None
    unbound = {name for name, action in window.menus.actions.items() if action.slot is None}  # type: ignore[attr-defined]
    assert unbound <= {act.name for act in ACTIONS if act.needs_file}
    assert not any(window.actions_by_name[name].isEnabled() for name in unbound)


def test_another_document_has_controllers_of_its_own(opened: MainWindow) -> None:
    before = opened.controllers
    show_dossier(opened, without_findings())
    assert not shiboken6.isValid(before.presenter)
    opened.parts.questions.question_chosen.emit("2b")
    opened.actions_by_name["set_partial"].trigger()
    assert opened.document is not None
    assert opened.document.review.assessment("2b").verdict is Verdict.PARTIAL


def test_a_layout_outlives_a_window_that_showed_no_file(qtbot: QtBot) -> None:
    program = ApplicationContext()
    first = MainWindow(program)
    qtbot.addWidget(first)
    first.page.toggle_side()
    layout = first.page.state()
    assert layout
    program.settings_store.change(lambda settings: replace(settings, layout=layout))
    second = MainWindow(program)
    qtbot.addWidget(second)
    second.show()
    second.close()
    assert second._parts is None
    assert program.settings_store.settings.layout == layout


def test_settings_that_were_set_aside_are_told_over_the_first_window(qtbot: QtBot) -> None:
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text("[" * 200_000)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    windows = Windows(ApplicationContext())
    first = windows.start(())
    tell_at_start(first, windows)
    (box,) = first.findChildren(QMessageBox)
    assert str(settings_path().with_suffix(".broken")) in box.text()
    assert not box.isModal() or box.windowModality() is not Qt.WindowModality.ApplicationModal
    box.close()
    windows.quit()
