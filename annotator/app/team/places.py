"""A store, or a dossier of one, where the program otherwise has a path: its address as one name that no file has."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote, unquote

from annotator.io.team.database import is_store, without_secret

_BEGINNING = "postgresql:"


def place(given: str) -> Path:
    """The path of a word of the command line: that of a store, or that of a file or folder."""
    return Path(os.sep) / (_BEGINNING + quote(given, safe="")) if is_store(given) else Path(given)


def address_of(path: Path) -> str | None:
    """The address of the store that a path stands for, or that its dossier is in; None for a file or folder."""
    found = next((part for part in path.parts if part.startswith(_BEGINNING)), None)
    return None if found is None else unquote(found.removeprefix(_BEGINNING))


def dossier_of(path: Path) -> str:
    """The id of the dossier that a path stands for; "" for the store itself."""
    return "" if path.name.startswith(_BEGINNING) else path.name


def shown(path: Path) -> str:
    """What a path is called for people; nothing of a password."""
    address = address_of(path)
    return path.name or str(path) if address is None else without_secret(address)
