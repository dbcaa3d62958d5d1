"""Whether this machine can show a window, found out without Qt: Qt ends the process with no word where it cannot."""

from __future__ import annotations

import socket
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

PACKAGES = (
    *("libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon-x11-0", "libxcb-cursor0"),
    *("libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "fonts-dejavu-core"),
)
"""What Qt loads, by the names of Debian 12, and a font."""
_SECONDS = 2.0


def display_is_there(environ: Mapping[str, str]) -> bool:
    """Whether a display answers where the environment says that one is; elsewhere than on Linux there always is one."""
    if environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    wayland, display = environ.get("WAYLAND_DISPLAY"), environ.get("DISPLAY")
    if wayland and (Path(environ.get("XDG_RUNTIME_DIR", "/")) / wayland).is_socket():
        return True
    return bool(display) and _answers(str(display))


def _answers(display: str) -> bool:
    """Whether something listens at "[host]:number[.screen]", as X names displays."""
    if sys.platform == "win32":
        return True
    host, _, number = display.rpartition(":")
    number = number.partition(".")[0]
    if not number.isdigit():
        return False
    local = f"/tmp/.X11-unix/X{number}"
    places: list[Any] = [(host, 6000 + int(number))] if host not in ("", "unix") else [local, f"\0{local}"]
    for place in places:
        family = socket.AF_UNIX if isinstance(place, str) else socket.AF_INET
        with suppress(OSError), socket.socket(family) as line:
            line.settimeout(_SECONDS)
            line.connect(place)
            return True
    return False
