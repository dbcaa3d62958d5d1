"""A store, or a dossier of one, where the program otherwise has a path: its address as one name that no file has."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote, unquote

SCHEMES = ("postgresql://", "postgres://")
_BEGINNING = "postgresql:"


def is_store(given: str) -> bool:
    """Whether a word of the command line names a team's store."""
    return given.startswith(SCHEMES)


def without_secret(url: str) -> str:
    """The address as it may be shown and kept: no password, no question mark with more settings."""
    scheme, _, rest = url.partition("://")
    where = rest.partition("?")[0]
    user, at, host = where.rpartition("@")
    return f"{scheme}://{user.partition(':')[0]}{at}{host}"


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


def is_workspace(path: Path) -> bool:
    """Whether a path is that of a folder, or of a store as a whole."""
    return path.is_dir() if address_of(path) is None else not dossier_of(path)


def is_kept(path: Path) -> bool:
    """Whether a path may be remembered: an address that holds a password, or may hold one, is not."""
    address = address_of(path) or ""
    user = address.partition("://")[2].partition("?")[0].rpartition("@")[0]
    return ":" not in user and "password" not in address
