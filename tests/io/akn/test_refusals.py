"""Files that are not opened: each gives one sentence, and no file or network is touched."""

from __future__ import annotations

import contextlib
import random
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import AnnotatorError
from annotator.io.akn import check, looks_like_xml, parsing, read, write
from annotator.io.akn.names import OWN
from annotator.io.errors import FileError
from tests.io.akn.examples import DOSSIER

GOOD = write(DOSSIER)


def swapped(old: str, new: str) -> bytes:
    assert GOOD.count(old.encode()) >= 1
    return GOOD.replace(old.encode(), new.encode(), 1)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no well-formed XML"),
        (b"geen xml", "no well-formed XML"),
        (b"<a><b></a>", "no well-formed XML"),
        (b"<a>&onbekend;</a>", "no well-formed XML"),
        (GOOD[:-40], "no well-formed XML"),
        (b'<a xmlns:q=""><q:b xml:space="nl"/></a>', "no well-formed XML"),
        (b"<html/>", "is no review .it begins with html"),
        (b"<akomaNtoso/>", "without a namespace"),
        (GOOD.replace(b"akn/3.0", b"akn/3.0/CSD13"), "another version of Akoma Ntoso"),
        (b"<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><act/></akomaNtoso>", "no review of"),
        (GOOD.replace(OWN.encode(), b"https://example.org/x"), "not made by this program"),
        (GOOD.replace(OWN.encode(), OWN[:-1].encode() + b"2"), "newer version of the program .vocabulary 2"),
        (swapped('version="1.3"', 'version="2.0"'), "newer version of the program .vocabulary 2.0"),
        (swapped('version="1.3"', 'version="nieuw"'), "“nieuw” of version"),
        (swapped("Hoeveel bankjes", "Hoeveel stoelen"), "source text in this review was altered"),
        (swapped("QmFua2pl", "QmFua2pm"), "original file kept in this review was altered"),
        (swapped("QmFua2pl", "QmFua2p\u20ac"), "original file kept in this review is damaged"),
        (swapped('base64">', 'base64">A'), "original file kept in this review was altered"),
        (swapped('base64">', 'base64">='), "original file kept in this review is damaged"),
        (swapped("<eol/>", "<b>x</b>"), "element b within the text"),
        (swapped('<heading eId="questions_1__dbsect_1__heading">', "<ul/><heading>"), "element ul in the text"),
        (swapped('verdict="#verdict_answered"', 'verdict="#prima"'), "“#prima” of verdict"),
        (swapped('start="', 'start="-'), "“-"),
        (swapped('start="', 'start="9'), "of end"),
        (swapped('comment="#note_1"', 'comment="#note_9"'), "comment #note_9 is not in the file"),
        (swapped('refersTo="#q_1"', 'refersTo="#q_9"'), "“#q_9” of refersTo"),
        (swapped(' refersTo="#q_1"', ""), "“” of refersTo"),
        (swapped(' refersTo="#q_2"', ""), "“” of refersTo"),
        (swapped('refersTo="#q_1"', 'refersTo="#q_2"'), "Question 1 stands nowhere"),
        (swapped('refersTo="#q_2a"', 'refersTo="#q_2 #q_2a #q_2"'), "contradict each other .Two parts"),
        (swapped('wqr:id="2b"', 'wqr:id="2a"'), "has 2a twice"),
        (swapped('wqr:judged="false"', 'wqr:judged="nee"'), "“nee” of judged"),
        (swapped('wqr:doubts="link"', 'wqr:doubts="twijfel"'), "“twijfel” of doubts"),
        (swapped('wqr:id="A1"', 'wqr:id="a\\x"'), "“a.x” of id"),
        (swapped("<debateBody ", '<debateBody wqr:titleStart="5" wqr:titleEnd="4" '), "“4” of titleEnd"),
        (swapped("<debateBody ", '<debateBody wqr:titleStart="5" '), "no attribute titleEnd"),
        (swapped("<wqr:original", '<wqr:furniture start="5" end="4"/><wqr:original'), "“4” of end"),
        (swapped(">Twaalf</wqr:exact>", ">\\x</wqr:exact>"), "“.x” of content"),
        (swapped('value="open"', 'value="half"'), "“half” of value"),
        (swapped('type="responds_to"', 'type="past bij"'), "“past bij” of type"),
        (swapped(' type="promise"', ""), "commitment has no attribute type"),
        (swapped("summary", "samenvatting").replace(b"</wqr:summary", b"</wqr:samenvatting"), "holds no summary"),
        (re.sub(rb"<wqr:status [^>]*>", b"", GOOD), "holds no status"),
        (re.sub(rb"<analysis source=\"#reviewer_bert\">.*?</analysis>", b"", GOOD, flags=re.DOTALL), "work of Bert"),
        (re.sub(rb"<references .*</references>", b"", GOOD, flags=re.DOTALL), "nothing of its questions"),
        (re.sub(rb"<meta>.*</meta>", b"", GOOD, flags=re.DOTALL), "holds no meta"),
    ],
)
def test_each_gives_its_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(FileError, match=sentence):
        read(data)


def test_text_after_sub_questions_cannot_be_kept() -> None:
    moved = re.sub(rb"(<p [^>]*>Het park is groot.*?</p>)(<blockList.*?</blockList>)", rb"\2\1", GOOD)
    assert moved != GOOD
    with pytest.raises(FileError, match="after its sub-questions"):
        read(moved)


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd" []>',
        "<!-- eerst --><?iets anders?>\n<!DOCTYPE a []>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_a_document_type_with_declarations_is_refused_in_any_encoding(doctype: str, encoding: str) -> None:
    declared = f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>'
    with pytest.raises(FileError, match="DOCTYPE"):
        read(f"{declared}{doctype}<a/>".encode(encoding))


def test_a_bomb_of_entities_does_not_go_off() -> None:
    entities = "".join(f'<!ENTITY x{n + 1} "{f"&x{n};" * 10}">' for n in range(12))
    with pytest.raises(FileError, match="DOCTYPE"):
        read(f'<!DOCTYPE a [<!ENTITY x0 "x">{entities}]><a b="&x12;">&x12;</a>'.encode())


@pytest.mark.parametrize("encoding", ["UTF-7", "IBM037", "x-onbekend", "utf-16-le"])
def test_encodings_that_may_hide_something_are_refused(encoding: str) -> None:
    with pytest.raises(FileError, match=f"XML in {encoding}"):
        read(f'<?xml version="1.0" encoding="{encoding}"?>+ADwAIQ-DOCTYPE a+AD4-<a/>'.encode("ascii"))


@pytest.mark.parametrize(
    "data",
    [
        b"<a>\xff</a>",
        b"\xef\xbb\xbf<a>\xff</a>",
        b"\xff\xfe<\x00a",
        b'<?xml version="1.0" encoding="iso-8859-99"?><a/>',
    ],
)
def test_bytes_that_are_not_in_their_encoding(data: bytes) -> None:
    with pytest.raises(FileError, match=r"encoding|well-formed"):
        read(data)


def test_depth_is_bounded() -> None:
    with pytest.raises(FileError, match="levels deep"):
        read(b"<a>" * 200 + b"</a>" * 200)
    with pytest.raises(FileError):
        read(b"<a>" * 1_000_000)


def test_size_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "SIZE_LIMIT", len(GOOD) - 1)
    with pytest.raises(FileError, match="larger than"):
        read(GOOD)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_review_in_another_encoding_is_the_same_review(encoding: str) -> None:
    text = GOOD.decode().replace("encoding='UTF-8'", f"encoding='{encoding.removesuffix('-sig')}'")
    assert read(text.encode(encoding)) == DOSSIER


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (GOOD, True),
        (b"\xef\xbb\xbf \n<a/>", True),
        ("<a/>".encode("utf-16"), True),
        (b"1. Vraag", False),
        (b"", False),
        (b"a <b", False),
    ],
)
def test_looking_like_xml(data: bytes, expected: bool) -> None:
    assert looks_like_xml(data) is expected


TAGS = [m.span() for m in re.finditer(rb"<[^>]+>", GOOD)]
ATTRIBUTES = [m.span() for m in re.finditer(rb'[\w:]+="[^"]*"', GOOD)]
ODDITIES = (b"<", b"&", b'"', b"&#0;", b"\x00", b"\xff", b"\\", b"\\u{FFFFFF}", b"<!--", b"]]>", b"<p/>", b'xmlns=""')
VALUES = (b"", b" ", b"-1", b"99999999999999999999", b"#x", b"\\", b"\\u{110000}", b"true", b"#q_1 #q_1", b"#annotator")


def mutated(seed: int) -> bytes:
    """`GOOD` with one to four changes of one kind."""
    chance = random.Random(seed)
    data = bytearray(GOOD)
    change = chance.choice(CHANGES)
    for _ in range(chance.choice((1, 1, 2, 4))):
        change(data, chance)
    return bytes(data)


def flip_a_bit(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def cut_off(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(1, len(data)) :]
    data.extend(b" ")


def insert(data: bytearray, chance: random.Random) -> None:
    position = chance.randrange(len(data))
    data[position:position] = chance.choice(ODDITIES)


def drop_attribute(data: bytearray, chance: random.Random) -> None:
    start, end = chance.choice(ATTRIBUTES)
    data[start:end] = b""


def copy_tag(data: bytearray, chance: random.Random) -> None:
    (start, end), (other, other_end) = chance.choice(TAGS), chance.choice(TAGS)
    data[start:end] = GOOD[other:other_end]


def change_value(data: bytearray, chance: random.Random) -> None:
    start, end = chance.choice(ATTRIBUTES)
    data[start:end] = GOOD[start:end].split(b"=")[0] + b'="' + chance.choice(VALUES) + b'"'


CHANGES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    flip_a_bit,
    cut_off,
    insert,
    drop_attribute,
    copy_tag,
    change_value,
)


@given(st.integers(0, 10**9))
def test_a_damaged_review_gives_a_sentence_or_a_sound_dossier(seed: int) -> None:
    data = mutated(seed)
    with contextlib.suppress(AnnotatorError):
        dossier = read(data)
        assert read(write(dossier)) == dossier
    with contextlib.suppress(FileError):
        assert all(str(finding) for finding in check(data))
