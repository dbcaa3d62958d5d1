"""Starting: the welcome page and the menus are there at once, and the rest when it is needed."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

from pytestqt.qtbot import QtBot

from annotator.gui.actions import ACTS
from annotator.gui.mainwindow import MainWindow
from annotator.gui.program import Program
from tests.gui.waiting import wait_until

LATER = (
    "annotator.gui.rooms",
    "annotator.gui.files.recovering",
    "annotator.app.apart",
    "annotator.core.edits",
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
    assert window._rooms is None
    wait_until(lambda: window._rooms is not None, "the rooms")
    assert not any(dock.isVisible() for dock in window.docks.by_name.values())
    assert window.welcome.isVisible()


def test_an_action_makes_what_does_it(window: MainWindow) -> None:
    assert window._rooms is None
    window.actions_by_name["full_screen"].trigger()
    assert window.isFullScreen()
    window.actions_by_name["full_screen"].trigger()
    assert not window.isFullScreen()


def test_every_action_names_a_method_of_its_owner(window: MainWindow) -> None:
    owners = {"window": window, "recent": window.recent, **window.filing.by_name, **window.rooms.owners()}
    assert not [act.name for act in ACTS if not callable(getattr(owners[act.owner], act.slot or act.name, None))]


def test_a_layout_outlives_a_window_that_showed_no_file(qtbot: QtBot) -> None:
    program = Program()
    first = MainWindow(program)
    qtbot.addWidget(first)
    first.docks.by_name["facts"].hide()
    layout = first.docks.state()
    program.keeper.change(lambda settings: replace(settings, layout=layout))
    second = MainWindow(program)
    qtbot.addWidget(second)
    second.show()
    second.close()
    assert second._rooms is None
    assert program.keeper.settings.layout == layout
