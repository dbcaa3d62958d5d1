"""The libraries of the system that Qt loads, looked for before it ends the process over a missing one."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from pathlib import Path


def missing_library(environ: Mapping[str, str]) -> str | None:
    """What the system says of a library that Qt needs for a window and that is not there; None where all are."""
    import PySide6

    try:
        import PySide6.QtWidgets
    except ImportError as error:
        return str(error)
    plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if environ.get("DISPLAY") and not environ.get("QT_QPA_PLATFORM") and plugin.exists():
        import ctypes

        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            return str(error)
    return None


def import_plainly() -> None:
    """Take PySide's `import` away again: it reads the source of each module for a `from __feature__`; we have none."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
