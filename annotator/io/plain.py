"""Values of `core` as plain data for JSON, and back, by their own type hints.

Nothing is listed by hand but the names of the edits, so that a new field or a new edit is kept from its first day.
(The libraries that do this either turn a number into a text where that fits, or refuse the lone surrogates that a
published text can hold.)
"""

from __future__ import annotations

import base64
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from annotator.core import codebook, commitments, review, source
from annotator.core.editing import Edit
from annotator.core.phrases import Phrase

WORDS: dict[str, type[str]] = {
    name: kind
    for module in (codebook, commitments, review, source)
    for name, kind in vars(module).items()
    if isinstance(kind, type) and issubclass(kind, str) and kind.__module__.startswith("annotator.core.")
}
"""The words of the field (`Verdict`, `ReasonId`, ...) that a value of a `Phrase` can be, by their names."""

_NAME = "@edit"


@cache
def edit_kinds() -> dict[str, type[Edit]]:
    """Every edit there is, by the name that a journal knows it by; imported with the first journal."""
    from annotator.core import edits

    return {
        name: kind
        for name, kind in vars(edits).items()
        if isinstance(kind, type) and issubclass(kind, Edit) and kind is not Edit
    }


def to_plain(value: object) -> object:
    """The value as dicts, lists, texts, numbers, booleans and None, bytes as base64.

    Raises `TypeError` for what is none of `core`.
    """
    if isinstance(value, Phrase):
        return {"template": value.template, "values": [[name, *_worded(word)] for name, word in value.values]}
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if not is_dataclass(value):
        raise TypeError(f"{type(value).__name__} is no value of core")
    kept = {entry.name: to_plain(getattr(value, entry.name)) for entry in fields(value) if entry.init}
    return {_NAME: type(value).__name__, **kept} if isinstance(value, Edit) else kept


def from_plain(kind: Any, data: object) -> Any:
    """The value of type `kind` that `to_plain` made `data` of.

    A field that is missing gets its default, where it has one. Raises `ValueError`, `TypeError` or `KeyError` for
    anything else that does not fit, an unknown field or edit among it.
    """
    if kind is Phrase:
        return _phrase(data)
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _one_of(get_args(kind), data)
    if origin is tuple:
        return _row(get_args(kind), data)
    if kind in (bool, int, str, NoneType):
        if type(data) is not kind:
            raise TypeError(f"{data!r} is no {kind.__name__}")
        return data
    if kind is bytes:
        return _bytes(data)
    if issubclass(kind, Enum):
        return kind(data)
    return _record(kind, data)


def _worded(value: str) -> list[str]:
    """The text, and what word it is where it is one: a sentence does not say that by its type hints."""
    kind = type(value).__name__
    return [str(value), kind] if kind in WORDS else [str(value)]


def _phrase(data: object) -> Phrase:
    if not isinstance(data, dict):
        raise TypeError(f"{data!r} is no Phrase")
    if data.keys() - {"template", "values"}:
        raise ValueError(f"{data!r} is no Phrase")
    rows = from_plain(tuple[tuple[str, ...], ...], data.get("values", []))
    return Phrase(from_plain(str, data["template"]), tuple(_value(*row) for row in rows))


def _value(name: str, text: str, kind: str | None = None) -> tuple[str, str]:
    return name, text if kind is None else WORDS[kind](text)


def _bytes(data: object) -> bytes:
    if not isinstance(data, str):
        raise TypeError(f"{data!r} is no text that stands for bytes")
    return base64.b64decode(data, validate=True)


def _one_of(kinds: tuple[Any, ...], data: object) -> Any:
    for kind in kinds[:-1]:
        try:
            return from_plain(kind, data)
        except (ValueError, TypeError, KeyError):
            continue
    return from_plain(kinds[-1], data)


def _row(kinds: tuple[Any, ...], data: object) -> tuple[Any, ...]:
    if not isinstance(data, list):
        raise TypeError(f"{data!r} is no list")
    if kinds[1:] == (...,):
        return tuple(from_plain(kinds[0], item) for item in data)
    return tuple(from_plain(kind, item) for kind, item in zip(kinds, data, strict=True))


def _record(kind: Any, data: object) -> Any:
    if not isinstance(data, dict):
        raise TypeError(f"{data!r} is no {kind.__name__}")
    given = dict(data)
    if issubclass(kind, Edit):
        named = edit_kinds()[given.pop(_NAME)]
        if not issubclass(named, kind):
            raise TypeError(f"{named.__name__} is no {kind.__name__}")
        kind = named
    known = _fields(kind)
    unknown = given.keys() - known.keys()
    if unknown:
        raise ValueError(f"{kind.__name__} has no {', '.join(sorted(unknown))}")
    return kind(**{name: _field(kind, known[name], given) for name in known if name in given or _needed(known[name])})


def _field(kind: Any, entry: Field[Any], given: dict[str, object]) -> Any:
    return from_plain(_hints(kind)[entry.name], given[entry.name])


def _needed(entry: Field[Any]) -> bool:
    return entry.default is MISSING and entry.default_factory is MISSING


@cache
def _fields(kind: Any) -> dict[str, Field[Any]]:
    if not is_dataclass(kind):
        raise TypeError(f"{kind.__name__} is no value of core")
    return {entry.name: entry for entry in fields(kind) if entry.init}


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
