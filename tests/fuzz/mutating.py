"""Changing files at random, each kind where it hurts: bytes of any file, and the parts inside an archive."""

from __future__ import annotations

import copy
import io
import random
import re
import zipfile
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

_ODD = (
    b"",
    b"\0",
    b"\xff",
    b"<",
    b">",
    b"&",
    b"&#0;",
    b"]]>",
    b"<!--",
    b"<![CDATA[",
    b"-1",
    b"99999999999",
    b"{",
    b"}",
)
_VALUES = (
    "",
    "0",
    "-1",
    "1",
    "999999999",
    "9" * 40,
    "x" * 500,
    "%1%2%9",
    "\u00b2",
    "\U0001f600",
    "\n \t",
    "none",
    "end",
)
_TAG = re.compile(rb"<[^<>]{1,200}>")
_MOST_ELEMENTS = 3_000
_MOST = 4_000_000
"""Bytes of a mutant at most."""


def mutant(data: bytes, others: list[bytes], dice: random.Random) -> bytes:
    """`data` changed at some places; `others` are files of the same format to take pieces from."""
    if data[:2] == b"PK" and dice.random() < 0.8:
        return _repacked(data, others, dice)
    if b"<" in data[:200] and dice.random() < 0.5:
        return _regrown(data, dice)[:_MOST]
    for _ in range(dice.choice((1, 1, 2, 4, 16))):
        data = _changed(data, dice.choice(others), dice)
    return data[:_MOST]


def _changed(data: bytes, other: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data) + 1)
    to = min(len(data), at + int(dice.expovariate(1 / 20)))
    kind = dice.randrange(9)
    if kind == 0:
        return data[:at]
    if kind == 1:
        return data[:at] + data[to:]
    if kind == 2:
        return data[:at] + data[at:to] * dice.choice((2, 3, 50, 1000)) + data[to:]
    if kind == 3:
        return data[:at] + dice.randbytes(to - at) + data[to:]
    if kind == 4:
        return data[:at] + dice.choice(_ODD) + data[to:]
    if kind == 5:
        start = dice.randrange(len(other) + 1)
        return data[:at] + other[start : start + dice.choice((10, 100, 5000))] + data[to:]
    if kind == 6 and data:
        place = min(at, len(data) - 1)
        return data[:place] + bytes([data[place] ^ (1 << dice.randrange(8))]) + data[place + 1 :]
    tags = list(_TAG.finditer(data[at : at + 20_000]))
    if not tags:
        return data[:at] + dice.choice(_ODD) + data[at:]
    tag = dice.choice(tags)
    repeated = tag.group() * dice.choice((0, 2, 60, 400))
    return data[: at + tag.start()] + repeated + data[at + tag.end() :]


def _regrown(data: bytes, dice: random.Random) -> bytes:
    """XML with elements dropped, repeated, moved into each other, and other values; still well-formed."""
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError):
        return data
    for _ in range(dice.choice((1, 3, 10))):
        parents = [one for one in root.iter() if len(one)]
        if not 0 < len(parents) < _MOST_ELEMENTS:
            break
        parent, other = dice.choice(parents), dice.choice(parents)
        dice.choice(_GROWTHS)(parent, dice.randrange(len(parent)), other, dice)
    return ElementTree.tostring(root)


def _drop(parent: Element, place: int, _: Element, __: random.Random) -> None:
    del parent[place]


def _repeat(parent: Element, place: int, other: Element, dice: random.Random) -> None:
    one = copy.deepcopy(parent[place])
    times = dice.choice((1, 30)) if sum(1 for _ in one.iter()) < 40 else 1
    other.extend([copy.deepcopy(one) for _ in range(times)])


def _move(parent: Element, place: int, other: Element, _: random.Random) -> None:
    one = copy.deepcopy(parent[place])
    del parent[place]
    other.insert(0, one)


def _value(parent: Element, place: int, _: Element, dice: random.Random) -> None:
    one = parent[place]
    if one.attrib:
        one.set(dice.choice(list(one.attrib)), dice.choice(_VALUES))


def _words(parent: Element, place: int, _: Element, dice: random.Random) -> None:
    parent[place].text = dice.choice(_VALUES)


def _rename(parent: Element, place: int, other: Element, _: random.Random) -> None:
    parent[place].tag = other.tag


_GROWTHS = (_drop, _repeat, _move, _value, _words, _rename)


def _repacked(data: bytes, others: list[bytes], dice: random.Random) -> bytes:
    """An archive with one or two parts changed, dropped, or taken from another."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, OSError, NotImplementedError):
        return _changed(data, dice.choice(others), dice)
    markup = [name for name in parts if name.endswith((".xml", ".rels"))] or list(parts)
    for _ in range(dice.choice((1, 1, 2))):
        name = dice.choice(markup)
        if dice.random() < 0.05:
            parts.pop(name, None)
        else:
            if dice.random() < 0.6:
                parts[name] = _regrown(parts.get(name, b""), dice)[:_MOST]
                continue
            for _ in range(dice.choice((1, 2, 5))):
                parts[name] = _changed(parts.get(name, b""), parts[dice.choice(list(parts))], dice)[:_MOST]
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", dice.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()
