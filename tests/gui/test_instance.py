"""A second start of the program hands its files to the first."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from annotator.app.files.saving import save
from annotator.gui.application_context import ApplicationContext
from annotator.gui.instance import Instance, hand_over, server_name
from annotator.gui.window.windows import Windows
from tests.gui.waiting import wait_until
from tests.strategies.small import dossier as small

CLIENT = "import sys; from pathlib import Path; from annotator.gui.instance import hand_over; "
CLIENT += "from annotator.gui import instance; instance.PATIENCE = 60_000; "
CLIENT += "print(hand_over([Path(p) for p in sys.argv[2:]], sys.argv[1]))"


def start(name: str, *files: str, code: str = CLIENT) -> subprocess.Popen[str]:
    """A second process; the first one must go on meanwhile, to answer it."""
    return subprocess.Popen([sys.executable, "-c", code, name, *files], stdout=subprocess.PIPE, text=True)


def said_by(process: subprocess.Popen[str]) -> str:
    wait_until(lambda: process.poll() is not None, "the other process")
    return process.communicate()[0]


@pytest.fixture
def name() -> Iterator[str]:
    """Short: no system takes a socket at a long path."""
    with TemporaryDirectory(dir="/tmp" if os.name == "posix" else None) as folder:
        yield str(Path(folder, "not there yet", "socket"))


@pytest.fixture
def came(name: str, qtbot: QtBot) -> list[list[Path]]:
    received: list[list[Path]] = []
    owner = QObject()
    Instance(name, owner).files_came.connect(received.append)
    received_owner.append(owner)
    return received


received_owner: list[QObject] = []


@pytest.fixture(autouse=True)
def gone() -> object:
    yield
    for owner in received_owner:
        owner.deleteLater()
    received_owner.clear()


def test_a_second_start_hands_its_files_over(came: list[list[Path]], name: str) -> None:
    client = start(name, "/somewhere/één\nvraag.txt", "other.xml")
    assert said_by(client) == "True\n"
    assert came == [[Path("/somewhere/één\nvraag.txt"), Path("other.xml").absolute()]]


def test_where_nothing_listens_nothing_is_handed_over(name: str) -> None:
    assert not hand_over([Path("a.txt")], name)


@pytest.mark.skipif(os.name == "nt", reason="a pipe goes with its process")
def test_what_a_killed_program_left_is_no_obstacle(name: str, qtbot: QtBot) -> None:
    code = "import os, sys; from PySide6.QtCore import QCoreApplication; from annotator.gui.instance import Instance; "
    code += "a = QCoreApplication([]); Instance(sys.argv[1], a); print(os.path.exists(sys.argv[1]), flush=True); "
    code += "os.kill(os.getpid(), 9)"
    killed = start(name, code=code)
    assert said_by(killed) == "True\n"
    assert Path(name).exists()
    assert not hand_over([], name)
    owner = QObject()
    received_owner.append(owner)
    received: list[list[Path]] = []
    Instance(name, owner).files_came.connect(received.append)
    assert said_by(start(name)) == "True\n"
    assert received == [[]]


@pytest.mark.parametrize("said", [b"{}\n", b"a.txt\n", b"\xff\xfe\n", b"/a" * 600_000])
def test_what_is_no_list_of_files_is_not_heard(came: list[list[Path]], name: str, said: bytes) -> None:
    socket = QLocalSocket()
    socket.connectToServer(name)
    socket.write(said)
    wait_until(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, "the end of it")
    assert came == []


@pytest.mark.skipif(os.name == "nt", reason="rights of a pipe are Windows's own")
def test_only_the_user_may_hand_over(came: list[list[Path]], name: str) -> None:
    assert Path(name).stat().st_mode & 0o077 == 0


def test_each_display_has_a_program_of_its_own() -> None:
    names = {server_name({"DISPLAY": screen}) for screen in (":1", ":2")}
    assert len(names) == 2
    assert server_name({"DISPLAY": ":1"}) in names


def test_the_first_opens_them_and_a_file_that_is_open_once_only(qtbot: QtBot, tmp_path: Path) -> None:
    save(small(), tmp_path / "bridges.xml")
    save(small(), tmp_path / "quays.xml")
    windows = Windows(ApplicationContext())
    first = windows.start([tmp_path / "bridges.xml"])
    qtbot.addWidget(first)
    wait_until(lambda: first.document is not None, "the file")
    windows.open_further([tmp_path / "bridges.xml", tmp_path / "quays.xml"])
    shown = windows._open
    for window in shown:
        qtbot.addWidget(window)
    wait_until(lambda: {w.file for w in shown} == {tmp_path / "bridges.xml", tmp_path / "quays.xml"}, "both")
    windows.open_further([])
    assert len(shown) == 2
