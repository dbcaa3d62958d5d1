"""Review files broken in every way: nothing but our own errors, no file opened, no network.

The inputs are review files of our own and documents of others, with bits flipped, cut short, elements swapped,
doubled or left out, ids given twice, attributes exchanged, numbers and namespaces changed, nested very deeply, with
entities that grow, and with entities, document types, stylesheets and schemas that reach for files and the network.
Each goes through all that a file goes through: opening, checking by both schemas, and where it opens saving anew.
An audit hook of the interpreter reports each file that is opened, each socket and each process. The XML library opens
files below it: the inputs name a file whose time of reading tells whether it was read, and a port that we listen on.
"""

from __future__ import annotations

import codecs
import contextlib
import os
import random
import re
import socket
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from annotator.app.files.opening import import_document
from annotator.app.resources import resource
from annotator.core.errors import AnnotatorError
from annotator.io.akn import (
    check,
    check_vocabulary,
    holds_review,
    is_document,
    measures,
    read,
    vocabulary_measure,
    write,
    write_valid,
)
from tests.io.akn.examples import DOSSIER
from tests.io.akn.test_others import OTHERS, opened, reviewed

_SCHEMA = resource("schema", "written-question-review-1.rng").read_bytes()
_ELEMENT = re.compile(rb"<([\w:]+)((?:\s[^<>]*)?)>[^<]*</\1>|<[\w:]+(?:\s[^<>]*)?/>")
_ATTRIBUTE = re.compile(rb"\s([\w:]+)=\"([^\"<>]*)\"")
_NUMBER = re.compile(rb"\"\d+\"")

Breaking = Callable[[random.Random, bytes], bytes]


def flip_bits(rng: random.Random, data: bytes) -> bytes:
    broken = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 8, 64))):
        broken[rng.randrange(len(broken))] ^= 1 << rng.randrange(8)
    return bytes(broken)


def cut(rng: random.Random, data: bytes) -> bytes:
    return data[: rng.randrange(len(data))] if rng.random() < 0.7 else data[rng.randrange(len(data)) :]


def take_out(rng: random.Random, data: bytes) -> bytes:
    start = rng.randrange(len(data))
    return data[:start] + data[start + rng.choice((1, 10, 100, 1000)) :]


def swap_elements(rng: random.Random, data: bytes) -> bytes:
    found = list(_ELEMENT.finditer(data))
    one, other = sorted((rng.choice(found), rng.choice(found)), key=lambda m: m.start())
    if one.end() > other.start():
        return data
    between = data[one.end() : other.start()]
    return data[: one.start()] + other[0] + between + one[0] + data[other.end() :]


def double_element(rng: random.Random, data: bytes) -> bytes:
    found = rng.choice(list(_ELEMENT.finditer(data)))
    return data[: found.end()] + found[0] * rng.choice((1, 2, 30)) + data[found.end() :]


def drop_element(rng: random.Random, data: bytes) -> bytes:
    found = rng.choice(list(_ELEMENT.finditer(data)))
    return data[: found.start()] + data[found.end() :]


def double_id(rng: random.Random, data: bytes) -> bytes:
    ids = [m for m in _ATTRIBUTE.finditer(data) if m[1] in (b"eId", b"wqr:id", b"id", b"question")]
    if not ids:
        return data
    one, other = rng.choice(ids), rng.choice(ids)
    return data[: one.start(2)] + other[2] + data[one.end(2) :]


def exchange_attributes(rng: random.Random, data: bytes) -> bytes:
    found = list(_ATTRIBUTE.finditer(data))
    one, other = rng.choice(found), rng.choice(found)
    name, value = rng.choice(((one[1], other[2]), (other[1], one[2]), (other[1], other[2])))
    return data[: one.start(1)] + name + b'="' + value + b'"' + data[one.end() :]


def drop_attribute(rng: random.Random, data: bytes) -> bytes:
    found = rng.choice(list(_ATTRIBUTE.finditer(data)))
    return data[: found.start()] + data[found.end() :]


def change_number(rng: random.Random, data: bytes) -> bytes:
    found = list(_NUMBER.finditer(data))
    if not found:
        return data
    one = rng.choice(found)
    number = rng.choice((b"0", b"-1", b"1e9", b"99999999999999999999", b"007", b"\xd9\xa1", b"", b"2147483648"))
    return data[: one.start() + 1] + number + data[one.end() - 1 :]


def change_text(rng: random.Random, data: bytes) -> bytes:
    odd = (
        b"\\u{110000}",
        b"\\u{D800}",
        b"\\",
        b"&#0;",
        b"&#xFFFE;",
        b"\x00",
        b"]]>",
        b"<![CDATA[<a>]]>",
        b"<!--x-->",
        b"<?p?>",
    )
    start = rng.randrange(len(data))
    return data[:start] + rng.choice(odd) + data[start:]


def change_namespace(rng: random.Random, data: bytes) -> bytes:
    spaces = (
        *(b"http://docs.oasis-open.org/legaldocml/ns/akn/3.0", b"https://w3id.org/written-question-review/1"),
        *(b"http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13", b"http://www.akomantoso.org/2.0", b""),
        *(b"https://w3id.org/written-question-review/2", b"urn:x", b"http://www.w3.org/XML/1998/namespace"),
    )
    found = list(re.finditer(rb"xmlns(?::\w+)?=\"([^\"]*)\"", data))
    if not found:
        return data.replace(b"<akomaNtoso", b'<akomaNtoso xmlns="%s"' % rng.choice(spaces), 1)
    one = rng.choice(found)
    return data[: one.start(1)] + rng.choice(spaces) + data[one.end(1) :]


def nest(rng: random.Random, data: bytes) -> bytes:
    depth = rng.choice((50, 99, 101, 300, 3_000, 50_000))
    name = rng.choice((b"p", b"item", b"wqr:passage", b"meta"))
    place = data.find(b">", rng.randrange(len(data))) + 1
    return data[:place] + (b"<%s>" % name) * depth + (b"</%s>" % name) * depth + data[place:]


def bomb(rng: random.Random, data: bytes) -> bytes:
    levels = rng.choice((3, 9, 30))
    entities = b'<!ENTITY a0 "haha">' + b"".join(
        b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, levels)
    )
    return _with_doctype(data, entities, b"&a%d;" % (levels - 1), rng)


def reach_out(rng: random.Random, data: bytes) -> bytes:
    targets = (_BAIT.as_uri(), str(_BAIT), f"http://127.0.0.1:{_PORT}/x", f"ftp://127.0.0.1:{_PORT}/x")
    target = rng.choice(targets).encode()
    instance = b'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x %s"'
    include = b'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="%s" parse="text"/>'
    ways: tuple[Callable[[], bytes], ...] = (
        lambda: _with_doctype(data, b'<!ENTITY x SYSTEM "%s">' % target, b"&x;", rng),
        lambda: _with_doctype(data, b'<!ENTITY %% x SYSTEM "%s"> %%x;' % target, b"", rng),
        lambda: _after_declaration(data, b'<!DOCTYPE akomaNtoso SYSTEM "%s">' % target),
        lambda: _after_declaration(data, b'<!DOCTYPE akomaNtoso PUBLIC "x" "%s">' % target),
        lambda: _after_declaration(data, b'<?xml-stylesheet href="%s" type="text/xsl"?>' % target),
        lambda: _in_root(data, instance % target),
        lambda: _in_meta(data, include % target),
        lambda: _in_root(data, b'xml:base="%s"' % target),
    )
    return rng.choice(ways)()


def other_encoding(rng: random.Random, data: bytes) -> bytes:
    names = (
        b"UTF-7",
        b"EBCDIC-CP-US",
        b"utf-16",
        b"iso-8859-1",
        b"x",
        b"utf-8",
        b"UCS-4",
        b"windows-1252",
        b"us-ascii",
    )
    changed = re.sub(rb"encoding=.[\w-]+.", b'encoding="%s"' % rng.choice(names), data, count=1)
    if rng.random() < 0.3:
        changed = changed.decode("utf-8", "replace").encode(rng.choice(("utf-16", "utf-16-be", "utf-32", "utf-8-sig")))
    return changed


def _after_declaration(data: bytes, what: bytes) -> bytes:
    end = data.find(b"?>") + 2 if data.startswith(b"<?xml") else 0
    return data[:end] + what + data[end:]


def _with_doctype(data: bytes, inside: bytes, use: bytes, rng: random.Random) -> bytes:
    place = data.find(b">", rng.randrange(len(data) // 2, len(data))) + 1
    used = data[:place] + use + data[place:]
    return _after_declaration(used, b"<!DOCTYPE akomaNtoso [" + inside + b"]>")


def _in_root(data: bytes, what: bytes) -> bytes:
    return data.replace(b"akomaNtoso ", b"akomaNtoso %s " % what, 1)


def _in_meta(data: bytes, what: bytes) -> bytes:
    return data.replace(b"<meta>", b"<meta>" + what, 1)


BREAKINGS: tuple[Breaking, ...] = (
    *(flip_bits, cut, take_out, swap_elements, double_element, drop_element, double_id, exchange_attributes),
    *(drop_attribute, change_number, change_text, change_namespace, nest, bomb, reach_out, other_encoding),
)

_DECLARED = (
    *("UTF-7", "EBCDIC-CP-US", "utf-16", "utf-16-le", "utf-16-be", "iso-8859-1", "x", "utf-8", "UCS-4"),
    *("windows-1252", "us-ascii"),
)
"""Encodings that a file may come to name; Python loads each from a file of its own at its first use."""

_LISTENER = socket.create_server(("127.0.0.1", 0))
_LISTENER.setblocking(False)
_PORT = _LISTENER.getsockname()[1]
"""Where a connection would arrive if one were made."""

_BAIT = Path(tempfile.gettempdir()) / f"bait-{os.getpid()}.dtd"

_DOORS = ("open", "socket", "subprocess", "os.system", "urllib", "http", "ftplib", "ctypes", "os.remove", "os.rename")
"""Beginnings of the audit events of the interpreter that none of this may cause."""


class Watch:
    """Reports each door that the interpreter opens while it is on; an audit hook cannot be taken off again."""

    def __init__(self) -> None:
        self.on = False
        self.opened: list[str] = []
        sys.addaudithook(self._hook)

    def _hook(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.on and event.startswith(_DOORS):
            self.opened.append(f"{event} {arguments!r}"[:200])


def bases() -> list[bytes]:
    """The files that are broken: a review, one in a document of others of each version, and such documents."""
    return [write(DOSSIER), *(write(reviewed(opened(name))) for name in OTHERS), *OTHERS.values()]


def go_through(data: bytes) -> str:
    """Do with a file all that can be done with it; what came of it. Anything but our errors comes out.

    What opens can be saved, and then comes back equal.
    """
    try:
        check(data)
        check_vocabulary(data, _SCHEMA)
        measures(data)
        vocabulary_measure(data)
        foreign = is_document(data) and not holds_review(data)
        dossier = import_document(data, "x.xml") if foreign else read(data)
    except AnnotatorError:
        return "refused in a sentence"
    written = write_valid(dossier)
    if written.wrong:
        raise AssertionError(f"what was opened is saved invalid: {written.wrong[0]}")
    if read(written.data) != dossier:
        raise AssertionError("what was saved does not come back equal")
    return "opened as a document" if foreign else "opened as a review"


def mutations(count: int, seed: int = 1) -> tuple[Counter[str], list[str]]:
    """Go through `count` broken files; what came of them by breaking, and the doors that were opened."""
    rng = random.Random(seed)
    files = bases()
    for data in files:
        go_through(data)  # all that is loaded once is loaded
    for name in _DECLARED:
        with contextlib.suppress(LookupError):
            codecs.lookup(name)
    seen = _bait()
    watch = Watch()
    came: Counter[str] = Counter()
    for number in range(count):
        breaking = BREAKINGS[number % len(BREAKINGS)]
        data = breaking(rng, rng.choice(files))
        if rng.random() < 0.1 and _ELEMENT.search(data) and _ATTRIBUTE.search(data):
            data = rng.choice(BREAKINGS)(rng, data)
        watch.on = True
        try:
            result = go_through(data)
        except Exception:
            watch.on = False
            Path(tempfile.gettempdir(), "broken.xml").write_bytes(data)
            print(f"input {number}, {breaking.__name__}: kept as broken.xml in {tempfile.gettempdir()}")
            raise
        watch.on = False
        came[f"{breaking.__name__}: {result}"] += 1
        came[result] += 1
    eaten = _BAIT.stat().st_atime != 1
    _BAIT.unlink()
    doors = watch.opened + ["the bait was read"] * eaten + ["a connection was made"] * _called()
    return came, doors + ([] if seen else ["(this file system does not tell whether a file was read)"])


def _bait() -> bool:
    """Lay out a file whose time of reading tells whether it was read; whether this file system keeps that."""
    _BAIT.write_text("<!ENTITY x 'eaten'>")
    os.utime(_BAIT, (1, 1))
    _BAIT.read_text()
    kept = _BAIT.stat().st_atime != 1
    os.utime(_BAIT, (1, 1))
    return kept


def _called() -> bool:
    try:
        _LISTENER.accept()
    except BlockingIOError:
        return False
    return True


def run(count: int | None) -> bool:
    """Print what came of the broken files; say whether no door was opened."""
    came, doors = mutations(count or 50_000)
    for name, number in sorted(came.items(), key=lambda item: (":" in item[0], item[0])):
        print(f"  {name:<50} {number:>8,}")
    for door in doors[:10]:
        print(f"  OPENED: {door}")
    if not doors:
        print("  nothing but our own errors; no file was opened, no process or network used")
    return not doors
