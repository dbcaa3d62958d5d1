"""The program among the applications of a Linux desktop: its entry in the menu, its icon, and the type of its files.

Everything goes into the user's own data folder, as the XDG Base Directory, Desktop Entry, Icon Theme and Shared MIME
Info specifications of freedesktop.org have it. It works without Qt.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import appdirs

from annotator.app.errors import AppError
from annotator.app.resources import resource
from annotator.io.atomic import put

MIME_TYPE = "application/x-written-question-review+xml"
"""Of a saved review, on a desktop."""

_ENTRY = Path("applications", "annotator.desktop")
_FILES = {
    _ENTRY: ("linux", "annotator.desktop"),
    Path("mime", "packages", "annotator.xml"): ("linux", "annotator.xml"),
    Path("icons", "hicolor", "scalable", "apps", "annotator.svg"): ("icons", "annotator.svg"),
    Path("icons", "hicolor", "256x256", "apps", "annotator.png"): ("icons", "annotator.png"),
}
"""Where each file goes, from the data folder, and the shipped file that it is made from."""

_INDEXERS = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))
"""The programs by which a desktop takes notice, each with the folder that it reads."""

_SECONDS = 60


def install(command: Path, sources: bool = False) -> tuple[Path, ...]:
    """Put the program, started by the executable at `command`, among the user's applications; the files written.

    With `sources` it is offered for PDF, DOCX and the other sources too. Not without being asked: where the desktop
    names no program for a type, what is in the user's own folder comes before what the system has, and a double click
    on any DOCX would open this program. What an earlier installation left is replaced.

    Raises `AppError` where the system is not Linux or a file cannot be written.
    """
    home = _data_home()
    written = []
    for place, shipped in _FILES.items():
        data = resource(*shipped).read_bytes()
        if place == _ENTRY:
            data = os.fsencode(_filled(data.decode("utf-8"), command, sources))
        path = home / place
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            put(path, data)
        except OSError as error:
            raise AppError(
                "{path} cannot be written ({what}); check the permissions of its folder, or set XDG_DATA_HOME.",
                path=path,
                what=error.strerror or str(error),
            ) from None
        written.append(path)
    _index(home)
    return tuple(written)


def remove() -> tuple[Path, ...]:
    """Take away what `install` has put there; the files removed, none where nothing was installed.

    Raises `AppError` where the system is not Linux or a file cannot be removed.
    """
    home = _data_home()
    removed = []
    for path in (home / place for place in _FILES):
        try:
            path.unlink()
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            raise AppError(
                "{path} cannot be removed ({what}); check the permissions of its folder.",
                path=path,
                what=error.strerror,
            ) from None
        removed.append(path)
    if removed:
        _index(home)
    return tuple(removed)


def running_command() -> Path:
    """The executable `annotator` that runs now, or that of the Python that runs. Raises `AppError` where none is."""
    for path in (Path(sys.argv[0]).absolute(), Path(sys.executable).with_name("annotator")):
        if path.name == "annotator" and path.is_file() and os.access(path, os.X_OK):
            return path
    raise AppError(
        "There is no command annotator beside {python}; install the program with pip and try again.",
        python=sys.executable,
    )


def _data_home() -> Path:
    """The user's data folder: XDG_DATA_HOME, or its default where that is empty or relative, as the standard says."""
    if not sys.platform.startswith("linux"):
        raise AppError(
            "This system has no desktop entries ({system}); they are for Linux. Start the program by its command.",
            system=sys.platform,
        )
    folder = Path(appdirs.user_data_dir())
    return folder if folder.is_absolute() else Path.home() / ".local" / "share"


def _filled(entry: str, command: Path, sources: bool) -> str:
    """The desktop entry `entry`, starting `command`, whatever characters its path has; `sources` as in `install`."""
    quoted = str(command)
    for character in '\\"`$':  # the backslash first: it is what the others are escaped by
        quoted = quoted.replace(character, "\\" + character)
    values = {"TryExec": str(command), "Exec": '"' + quoted.replace("%", "%%") + '" %F'}
    if not sources:
        values["MimeType"] = f"{MIME_TYPE};"
    lines = []
    for line in entry.splitlines():
        key = line.partition("=")[0]
        lines.append(f"{key}={_escaped(values[key])}" if key in values else line)
    return "\n".join(lines) + "\n"


def _escaped(value: str) -> str:
    """`value` as the string of a desktop entry."""
    return value.replace("\\", "\\\\").replace("\n", "\\n")


def _index(home: Path) -> None:
    """Let the desktop take notice. Where the programs for it are not there, it does so at the next login or never."""
    for program, folder in _INDEXERS:
        found = shutil.which(program)
        if found and (home / folder).is_dir():
            with suppress(OSError, subprocess.TimeoutExpired):
                subprocess.run([found, str(home / folder)], capture_output=True, timeout=_SECONDS, check=False)
