"""Messages: decoded, the head apart, of alternatives one, attachments told."""

from __future__ import annotations

import io
import struct
import zipfile
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.source import Lack
from annotator.io.errors import FileError
from annotator.io.importers import read_document, read_source
from annotator.io.importers.mail import uncompressed
from tests.io.importers.packages import compound


def message(**head: str) -> EmailMessage:
    made = EmailMessage()
    for name, value in ({"From": "a@example.org", "Date": "Tue, 05 Mar 2024 10:00:00 +0100"} | head).items():
        made[name] = value
    return made


def test_the_head_is_furniture_and_the_subject_the_title() -> None:
    made = message(Subject="Antwoord café", To="Zoë <z@example.org>")
    made.set_content("1. Hoeveel kost het café?\n\nAntwoord\n\n1. € 5.", charset="cp1252", cte="quoted-printable")
    imported = read_document(bytes(made), "x.eml")
    source = imported.source
    head = [span.of(source.text) for span in source.furniture]
    assert head[-1] == "Subject: Antwoord café"
    assert "To: Zoë <z@example.org>" in head
    assert source.text.endswith("\n\n1. Hoeveel kost het café?\n\nAntwoord\n\n1. € 5.")
    assert imported.facts.title == "Antwoord café"
    assert (source.media_type, source.reading) == ("message/rfc822", "mail/2")
    assert read_source(bytes(made), "x.eml") == source


def test_of_alternatives_the_page_and_attachments_are_told() -> None:
    made = message()
    made.set_content("10 6 euro")
    made.add_alternative("<p>10<sup>6</sup> euro <img src='cid:x' width=200 height=200></p>", subtype="html")
    made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="x.pdf")
    source = read_source(bytes(made), "x.eml")
    assert source.text.split("\n")[-1] == "10⁶ euro"
    assert [(one.kind, one.count) for one in source.remarks] == [(Lack.ATTACHMENTS, 1), (Lack.PICTURES, 1)]


def test_soft_line_ends_are_blanks() -> None:
    made = message()
    made.set_content("Hoeveel kost \nhet?\nEinde\n-- \nJan", params={"format": "flowed"})
    assert read_source(bytes(made), "x.eml").text.split("\n")[-3:] == ["Einde", "-- ", "Jan"]
    assert "Hoeveel kost het?" in read_source(bytes(made), "x.eml").text


@pytest.mark.parametrize(
    "text",
    [
        "From: a\nTo: b\n\nMinister: ja.",
        "Vraag: a\nAntwoord: b\n\nEinde.",
        "MIME-Version: 1.0\nFrom: <Saved by Blink>\nSnapshot-Content-Location: x\n\n1. Een?",
    ],
)
def test_other_texts_with_colons_are_no_messages(text: str) -> None:
    assert read_source(text.encode(), "x").media_type == "text/plain"


def test_a_message_without_text_gets_a_sentence() -> None:
    made = message()
    made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="x.pdf")
    with pytest.raises(FileError, match="message without text"):
        read_source(bytes(made), "x.eml")


def properties(**numbers: int) -> bytes:
    rows = (struct.pack("<HHIQ", 3, int(tag[1:], 16), 6, value) for tag, value in numbers.items())
    return bytes(32) + b"".join(rows)


def outlook(streams: dict[str, bytes]) -> bytes:
    blanks = {"001F": " ".encode("utf-16-le"), "001E": b" ", "0102": b" "}
    return compound({name: data + blanks.get(name[-4:], b"\0") * 4096 for name, data in streams.items()})


def test_a_message_of_outlook() -> None:
    streams = {
        "__properties_version1.0": properties(p3FDE=28591, p0039=133541028000000000),
        "__substg1.0_0037001F": "Antwoord café".encode("utf-16-le"),
        "__substg1.0_0C1A001E": b"Zo\xeb",
        "__substg1.0_1000001F": "niet deze".encode("utf-16-le"),
        "__substg1.0_10130102": "<html><p>1. Hoeveel kost het café?</p><p>1. 10<sup>6</sup> euro.</p>".encode("cp1252"),
        "__attach_version1.0_#00000000/__substg1.0_37010102": b"x",
    }
    data = outlook(streams)
    source = read_source(data, "x.msg")
    assert source.text == (
        "From: Zoë\nDate: Tue, 05 Mar 2024 09:00:00 +0000\nSubject: Antwoord café\n\n"
        "1. Hoeveel kost het café?\n\n1. 10⁶ euro."
    )
    assert [(one.kind, one.count) for one in source.remarks] == [(Lack.ATTACHMENTS, 1)]
    del streams["__substg1.0_10130102"]
    assert read_source(outlook(streams), "x.msg").text.endswith("\n\nniet deze")
    del streams["__substg1.0_1000001F"]
    rich = outlook({**streams, "__substg1.0_10090102": HELLO})
    assert read_source(rich, "x.msg").text.endswith("\n\nhello world")
    with pytest.raises(FileError, match=r"damaged|no text|old Word format"):
        read_source(data[:600], "x.msg")


HELLO = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)
"""The first example of MS-OXRTFCP (3.1); the second repeats what it is making."""


@pytest.mark.parametrize(
    ("data", "made"),
    [
        (HELLO, b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"),
        (
            bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0"),
            b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}",
        ),
        (b"\x0e\0\0\0\x02\0\0\0MELA\0\0\0\0{}", b"{}"),
        (b"\0" * 40, b""),
        (b"", b""),
        (HELLO[:30], b"{\\rtf1\\ansi\\ansicpg1252"),
    ],
)
def test_compressed_rich_text(data: bytes, made: bytes) -> None:
    assert uncompressed(data) == made


@given(st.binary(max_size=300), st.integers(0, 2**32 - 1))
def test_any_compressed_rich_text_is_bounded(data: bytes, size: int) -> None:
    made = uncompressed(bytes(4) + size.to_bytes(4, "little") + b"LZFu" + bytes(4) + data)
    assert len(made) <= 18 * len(data)


def test_an_archive_is_no_page_whenever_it_was_made() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as target:
        target.writestr(zipfile.ZipInfo("xl/workbook.xml", (2026, 12, 1, 14, 1, 56)), "x")
    assert made.getvalue().count(b"<p") == 2, "its time, in both its directories"
    with pytest.raises(FileError, match="is a spreadsheet"):
        read_source(made.getvalue(), "x")


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ({"xl/workbook.xml": "x"}, "is a spreadsheet"),
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, "is a spreadsheet"),
        ({"ppt/presentation.xml": "x"}, "is a presentation; save it as PDF"),
        ({"Index/Document.iwa": "x"}, "document of Pages"),
        ({"mimetype": "application/epub+zip"}, "is an e-book"),
        ({"a.txt": "x"}, "is a ZIP archive"),
    ],
)
def test_what_is_no_document_gets_a_sentence_that_fits(parts: dict[str, str | bytes], sentence: str) -> None:
    from tests.io.importers.packages import archive

    with pytest.raises(FileError, match=sentence):
        read_source(archive(parts), "x")
