"""Whatever is read from outside ends in one error, in bounds."""

from __future__ import annotations

import zlib

import pytest

from annotator.io.bounded import BoundError, json_object, json_value, unpacked


@pytest.mark.parametrize(
    "data",
    [b"[" * 200_000, b'{"a":' * 100_000, b"9" * 5000, b"NaN", b'{"a": Infinity}', b"\xff", b"", b"nonsense"],
)
def test_what_is_no_json_or_too_deep(data: bytes) -> None:
    with pytest.raises(BoundError):
        json_value(data)


def test_an_object_is_one() -> None:
    assert json_object('{"a": [1, null]}') == {"a": [1, None]}
    with pytest.raises(BoundError, match="no object"):
        json_object("[]")


def test_what_unpacks_to_too_much_is_not_unpacked() -> None:
    packed = zlib.compress(b"x" * 1000)
    assert unpacked(packed, 1000) == b"x" * 1000
    for data, why in ((zlib.compress(bytes(10**8)), "too large"), (packed[:-3], "torn"), (b"nonsense", "Error")):
        with pytest.raises(BoundError, match=why):
            unpacked(data, 999 if why == "too large" else 1000)
