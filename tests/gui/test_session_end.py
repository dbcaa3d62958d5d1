"""The session of the user ends, and files that the desktop hands over."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.files.saving import save
from annotator.app.session.recovery import journal_folder, left_behind
from annotator.app.settings import Settings, load_settings, store_settings
from annotator.gui.application import prepared
from annotator.io.journal import read_journal
from tests.gui.waiting import files_done
from tests.strategies.small import dossier


def test_all_is_kept_and_nothing_is_asked(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows asks every program at once, and ends it; half a comment must be offered at the next start."""
    store_settings(Settings(reviewer=dossier().reviews[0].reviewer))
    save(dossier(), tmp_path / "kept.xml")
    windows = prepared(qapp)
    assert qapp.receivers("2commitDataRequest(QSessionManager&)") >= 1
    window = windows.start([tmp_path / "kept.xml"])
    files_done(window)
    window.presenter.choose("1")
    window.parts.details.comment.setPlainText("half a com")
    with monkeypatch.context() as patch:
        for name in ("warning", "question", "exec"):
            patch.setattr(QMessageBox, name, lambda *_: pytest.fail("asked"))
        windows.keep_all(None)
    (path,) = journal_folder().iterdir()
    assert "half a com" in str(read_journal(path).acts)
    assert [seat.path for seat in load_settings().session] == [str(tmp_path / "kept.xml")]
    assert left_behind() == (), "this program still runs"
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)
    windows.quit()


HANDED = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from annotator.gui.application import Application
application = Application([])
application.files_came.connect(lambda paths: print(*paths))
for url in ("file:///tmp/given%20file.xml", "https://example.org/x"):
    QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl(url)))
QCoreApplication.sendEvent(application, QEvent(QEvent.Type.ApplicationActivate))
"""


def test_files_that_the_desktop_hands_over_are_opened() -> None:
    """As macOS does; an address in the web is none of them."""
    done = subprocess.run([sys.executable, "-c", HANDED], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [str(Path("/tmp/given file.xml"))]


ENDED = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QMessageBox
from annotator.gui import application as program

QMessageBox.warning = QMessageBox.question = lambda *_: print("asked")

def begun(windows, path):
    window = windows.start([path])
    ask = QTimer(window, interval=20)

    def end():
        if window.document is not None and not window.file_controller.busy:
            ask.stop()
            window.presenter.choose("1")
            window.parts.details.comment.setPlainText("half a com")
            QCoreApplication.postEvent(application, QEvent(QEvent.Type.Quit))

    ask.timeout.connect(end)
    ask.start()

application = program.Application([])
windows = program.prepared(application)
application.keep_at_end = windows.keep_at_end
begun(windows, program.Path(sys.argv[1]))
print("ended", application.exec())
"""


def test_a_session_that_macos_ends_asks_nothing_and_loses_nothing(tmp_path: Path) -> None:
    """Qt tells of it there by its event to quit, which has every window ask."""
    store_settings(Settings(reviewer=dossier().reviews[0].reviewer))
    save(dossier(), tmp_path / "kept.xml")
    command = [sys.executable, "-c", ENDED, str(tmp_path / "kept.xml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert (done.stdout.splitlines(), done.returncode) == (["ended 0"], 0), done.stderr
    (left,) = left_behind()
    assert "half a com" in str(read_journal(left.journal).acts)
