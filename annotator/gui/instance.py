"""One program for a user and session: a second start hands its files to the first, which comes to the front."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote, unquote

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from annotator.app.settings import settings_path

log = logging.getLogger("annotator.gui")

PATIENCE = 1000
"""Milliseconds that the first program has to answer; one that hangs is left alone, and the second opens its files."""
TAKEN = b"taken\n"
LONGEST_PATH = 100
"""Bytes of a socket's path that every system takes (macOS 104 with the zero at its end)."""
LONGEST = 1_000_000
"""Bytes of all paths together, each quoted as in a web address, with a blank between them and a line end after."""


def server_name(environment: Mapping[str, str]) -> str:
    """Where the first program listens: a name of its own for each folder of settings, display and session.

    It is a place in a folder of the user's own (a pipe's name on Windows): nobody else can listen there.
    """
    display = [environment.get(name, "") for name in ("DISPLAY", "WAYLAND_DISPLAY", "SESSIONNAME")]
    name = f"annotator-{sha256(repr((str(settings_path()), display)).encode()).hexdigest()[:16]}"
    own = environment.get("XDG_RUNTIME_DIR") or str(settings_path().parent)
    path = str(Path(own, name))
    return name if os.name == "nt" or len(os.fsencode(path)) > LONGEST_PATH else path


def hand_over(files: Sequence[Path], name: str) -> bool:
    """Give `files` to the program that listens at `name`; whether there is one that took them."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE):
        return False
    socket.write(" ".join(quote(str(path.absolute())) for path in files).encode() + b"\n")
    while socket.bytesAvailable() < len(TAKEN) and socket.waitForReadyRead(PATIENCE):
        pass
    return socket.readAll().data() == TAKEN


class Instance(QObject):
    """Listens for further starts, of the same user only. Emits `files_came(paths)`, with none for a start without."""

    files_came = Signal(list)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._come)
        with suppress(OSError):  # on the first day the folder of the settings is not there yet
            Path(name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # what a killed program left; nobody answered there
            if not self._server.listen(name):
                log.info("no further start is heard: %s", self._server.serverError())

    def _come(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._read)
            self._answer(socket)

    def _read(self) -> None:
        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LONGEST:
            socket.abort()
        if not socket.canReadLine():
            return
        words = bytes(socket.readLine().data()).decode("ascii", "replace").split()
        paths = [Path(unquote(word)) for word in words]
        if not all(path.is_absolute() for path in paths):
            socket.abort()
            return
        socket.write(TAKEN)
        socket.flush()
        self.files_came.emit(paths)
