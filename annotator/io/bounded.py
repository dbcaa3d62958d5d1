"""What is read from outside, in bounds: JSON and packed bytes of any depth, size and range end in one error."""

from __future__ import annotations

import json
import zlib
from typing import Any, NoReturn

SIDE_FILE_LIMIT = 1024 * 1024
"""Bytes. The largest settings, lock or note of our own that is read; a usual one has one or two kB."""


class BoundError(ValueError):
    """Data that is too deep, too large, or none of its kind at all."""


def json_value(data: bytes | str) -> Any:
    """The value that JSON text stands for. Raises `BoundError` for everything else, however deep it is."""
    try:
        return json.loads(data, parse_constant=_refuse)
    except RecursionError:
        raise BoundError("too deep") from None
    except ValueError as error:  # no JSON, no UTF-8, a number of thousands of digits
        raise BoundError(str(error)) from None


def json_object(data: bytes | str) -> dict[str, Any]:
    """The same, of JSON that must be an object."""
    found = json_value(data)
    if not isinstance(found, dict):
        raise BoundError("no object")
    return found


def unpacked(data: bytes, most: int) -> bytes:
    """What zlib packed. Raises `BoundError` where that is more than `most` bytes, torn, or none at all."""
    unpacker = zlib.decompressobj()
    try:
        found = unpacker.decompress(data, most + 1)
    except zlib.error as error:
        raise BoundError(str(error)) from None
    if len(found) > most:
        raise BoundError("too large")
    if not unpacker.eof:
        raise BoundError("torn")
    return found


def _refuse(constant: str) -> NoReturn:
    raise BoundError(f"{constant} is no JSON")
