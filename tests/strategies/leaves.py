"""Every leaf of a value with its type, for `==` finds a word of the field equal to the text that it is written as."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

Leaf = tuple[str, type, object]
"""Where it is (".reviews[0].kind"), of which type, and what it is; of a container its length."""


def leaves(value: object, at: str = "") -> Iterator[Leaf]:
    """All leaves of a value of `core`, and its containers with their types, in their order."""
    if is_dataclass(value):
        yield at, type(value), ""
        for entry in fields(value):
            yield from leaves(getattr(value, entry.name), f"{at}.{entry.name}")
    elif isinstance(value, tuple):
        yield at, type(value), len(value)
        for number, item in enumerate(value):
            yield from leaves(item, f"{at}[{number}]")
    elif isinstance(value, dict):
        yield at, type(value), len(value)
        for key, item in value.items():
            yield f"{at}(key)", type(key), key
            yield from leaves(item, f"{at}[{key!r}]")
    else:
        yield at, type(value), value


def assert_same(one: object, other: object) -> None:
    """Both are equal, and so are the types of all their leaves."""
    for mine, yours in zip(leaves(one), leaves(other), strict=True):
        assert mine == yours
