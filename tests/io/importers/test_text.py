from __future__ import annotations

import codecs
import contextlib
import random
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.core.source import Newline
from annotator.io.errors import FileError
from annotator.io.importers import read_source
from tests.strategies.dossiers import texts

ENDS = {Newline.LF: "\n", Newline.CRLF: "\r\n", Newline.CR: "\r"}
MARKS = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
WORDS = ["financiële", "steun", "cafés", "–", "één", "“comité”", "für", "Länder,", "où", "l’élève", "€ 5", "12", "\f\n"]
WESTERN = st.lists(st.sampled_from(WORDS), min_size=1).map(lambda words: f"De vraag aan de minister: {' '.join(words)}")
LATIN_1 = st.text("abc ABC .,?0123éèëïçàüößÄ\t\f\n", min_size=1).filter(lambda t: not t.isspace())


def unicode_texts() -> st.SearchStrategy[str]:
    """Texts that a file may hold: no zero characters, no halves of pairs, line feeds only, not blank."""
    plain = texts().map(lambda t: "".join(c for c in t if c not in "\r\x00" and not 0xD800 <= ord(c) < 0xE000))
    return plain.filter(lambda t: t.strip("\ufeff \t\n\v\f") != "" and not t.isspace() and not t.startswith("\ufeff"))


@given(text=unicode_texts(), encoding=st.sampled_from(sorted(MARKS)), newline=st.sampled_from(sorted(ENDS)))
def test_text_with_a_mark_comes_back(text: str, encoding: str, newline: Newline) -> None:
    data = MARKS[encoding] + text.replace("\n", ENDS[newline]).encode(encoding)
    source = read_source(data, "vraag.txt")
    assert source.text == text
    assert source.original == data
    assert (source.encoding, source.bom) == (encoding, True)
    assert source.newline is (newline if "\n" in text else Newline.NONE)
    assert read_source(source.original, source.file_name) == source


@given(text=unicode_texts(), newline=st.sampled_from(sorted(ENDS)))
def test_utf8_without_a_mark_comes_back(text: str, newline: Newline) -> None:
    assume(not text.lstrip().startswith(("<", "%PDF", "PK", "{\\rtf", "GIF8", "II*", "MM")))
    source = read_source(text.replace("\n", ENDS[newline]).encode(), "vraag.txt")
    assert source.text == text
    assert (source.encoding, source.bom) == ("utf-8", False)


@given(text=WESTERN, newline=st.sampled_from(sorted(ENDS)))
def test_windows_1252_comes_back(text: str, newline: Newline) -> None:
    data = text.replace("\n", ENDS[newline]).encode("cp1252")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        source = read_source(data, "vraag.txt")
        assert source.text == text
        assert source.encoding == "cp1252"
    else:
        assert read_source(data, "vraag.txt").encoding == "utf-8"


@given(text=LATIN_1, encoding=st.sampled_from(["utf-16-le", "utf-16-be"]))
def test_utf16_of_latin_text_needs_no_mark(text: str, encoding: str) -> None:
    source = read_source(text.encode(encoding), "vraag.txt")
    assert source.text == text
    assert (source.encoding, source.bom) == (encoding, False)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Какие меры принимает министр? Ответ на вопрос 1.", "cp1251"),
        ("Ποια μέτρα λαμβάνει ο υπουργός;", "cp1253"),
        ("Où est l’élève? Ça dépend de la région, forêt très déjà vu.", "mac_roman"),
        ("Één €", "cp1252"),
        ("é", "cp1252"),
        ("‘Zo’ – „ja”, welke?…", "cp1252"),
    ],
)
def test_one_byte_a_character(text: str, encoding: str) -> None:
    source = read_source(text.encode(encoding), "vraag.txt")
    assert (source.text, source.encoding) == (text, encoding)


def test_noise_that_windows_1252_holds_is_read_as_that() -> None:
    noise = random.Random(3)
    data = bytes(noise.randrange(0xA0, 0x100) for _ in range(300))
    assert read_source(data, "a.txt").text == data.decode("cp1252")


def test_mostly_accents_without_an_alternative_are_windows_1252() -> None:
    data = bytes(range(0xC0, 0x100)) + b"\x98"
    source = read_source(data, "a.txt")
    assert source.original == data
    assert len(source.text) == len(data)


def test_bytes_that_make_sense_in_no_encoding() -> None:
    noise = random.Random(3)
    data = b"\x81" + bytes(noise.randrange(0x80, 0x100) for _ in range(200))
    with pytest.raises(FileError, match=r"encoding of raar\.txt is not known"):
        read_source(data, "raar.txt")


@pytest.mark.parametrize(
    ("data", "newline", "text"),
    [
        (b"a\nb\r\nc\rd", Newline.MIXED, "a\nb\nc\nd"),
        (b"a\r\r\nb", Newline.MIXED, "a\n\nb"),
        (b"a\n\rb", Newline.MIXED, "a\n\nb"),
        (b"a\x0cb\x0bc\xc2\x85d\xe2\x80\xa8e", Newline.NONE, "a\x0cb\x0bc\x85d\u2028e"),
        (b" a \t\r\n", Newline.CRLF, " a \t\n"),
    ],
)
def test_only_line_ends_change(data: bytes, newline: Newline, text: str) -> None:
    source = read_source(data, "a.txt")
    assert (source.text, source.newline) == (text, newline)


def test_half_a_surrogate_pair_in_utf16_is_kept() -> None:
    data = codecs.BOM_UTF16_LE + b"a\x00\x00\xd8b\x00"
    assert read_source(data, "a.txt").text == "a\ud800b"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is empty"),
        (b" \r\n\t\x0c", "only white space"),
        (codecs.BOM_UTF8, "only white space"),
        (codecs.BOM_UTF8 * 2, "only white space"),
        (codecs.BOM_UTF16_LE, "only white space"),
        ("\xa0\u2003".encode(), "only white space"),
        (codecs.BOM_UTF8 + b"ab\xff", "byte 6"),
        (codecs.BOM_UTF16_LE + b"a\x00b", "is damaged"),
        (codecs.BOM_UTF16_LE + b"\x00\x00a\x00", "zero bytes"),
        (b"a\x00b", "unknown binary format"),
        (b"abc\x00\x00", "unknown binary format"),
        ("漢字".encode("utf-16-le") + b"\x00\x00", "unknown binary format"),
        (b"a\x00b\x00c\x00\x01\xd8", "unknown binary format"),
        (b"\x01\x02\x03\xe9abc", "is not text"),
        (b"PK\x03\x04abc", "is damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word"),
        (b"\x89PNG\r\n\x1a\nabc", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"GIF89a", "GIF"),
        (b"\x1f\x8babc", "gzip"),
        (b"<?xml version='1.0'?><a/>", "holds no text"),
        (b"\xef\xbb\xbf <!DOCTYPE html><p>", "holds no text"),
    ],
)
def test_what_is_no_text_gets_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(FileError, match=sentence) as caught:
        read_source(data, "bestand")
    assert str(caught.value).startswith("bestand")


@given(st.binary(max_size=200))
def test_any_bytes_give_a_source_or_a_sentence(data: bytes) -> None:
    with contextlib.suppress(FileError):
        source = read_source(data, "x")
        assert source.original == data
        assert "\r" not in source.text
        assert read_source(data, "x") == source


def test_every_text_of_the_corpora_is_read_as_it_is(shared: Path) -> None:
    folders = (shared / "corpora", shared / "samples")
    paths = [p for folder in folders for p in sorted(folder.rglob("*")) if p.suffix in (".txt", ".md")]
    assert paths
    for path in paths:
        source = read_source(path.read_bytes(), path.name)
        assert source.original == path.read_bytes()
        assert source.text == path.read_bytes().decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")


def test_a_text_of_100_mb_gets_a_sentence() -> None:
    with pytest.raises(FileError, match="more than 32 million characters"):
        read_source(b"1. Hoeveel?\n" * (100 * 1024 * 1024 // 12), "x")
