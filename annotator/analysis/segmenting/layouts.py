"""Layouts and costs as data: `resources/layouts.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from types import SimpleNamespace

from annotator.core.shipped import shipped


@dataclass(frozen=True, slots=True)
class Layout:
    """What may follow what in a text; the fields are told in the file's head."""

    name: str
    asks: str
    bare: bool = False
    direct: bool = False
    repeat: bool = False
    back: bool = False
    again: bool = False
    first: bool = False
    prior: float = 0.0


@cache
def _content() -> dict[str, object]:
    path = shipped("layouts.toml")
    return tomllib.loads(path.read_text("utf-8")) if path is not None else {}


@cache
def alphabets() -> tuple[str, ...]:
    """The letters of other scripts that label items, in their order."""
    found = _content()["alphabets"]
    assert isinstance(found, list)
    return tuple(found)


@cache
def layouts() -> tuple[Layout, ...]:
    """The rows, in the order of the file."""
    rows = _content()["layout"]
    assert isinstance(rows, list)
    return tuple(Layout(**row) for row in rows)


@cache
def costs() -> SimpleNamespace:
    """What each decision costs or earns, by name."""
    found = _content()["costs"]
    assert isinstance(found, dict)
    return SimpleNamespace(**found)
