"""File names with wildcards, which the shells of Windows hand on as they were typed."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from glob import glob, has_magic
from pathlib import Path

LEFT_TO_US = sys.platform == "win32"
"""Whether programs are to expand them; elsewhere what reaches us is meant as it is."""


def expanded(given: Iterable[Path]) -> list[Path]:
    """The files that are meant. A name that is there, and a pattern that fits nothing, stay as they are."""
    found: list[Path] = []
    for path in given:
        fitting = glob(str(path)) if LEFT_TO_US and has_magic(str(path)) and not path.exists() else []  # noqa: PTH207
        found += map(Path, sorted(fitting)) if fitting else [path]
    return found
