"""Messages: .eml, the form of the internet (RFC 5322, MIME), and .msg, that of Outlook (MS-OXMSG).

Reading (version mail/2): the head (from, to, date, subject) as furniture, then the body; of alternatives the web page,
which alone keeps powers and deleted words, else the plain text, of which soft line ends (format=flowed, RFC 3676) are
blanks. Attachments are told. Of .msg the library olefile (BSD) gives the streams; the few properties are read here,
and rich text where there is no other body.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from email.errors import MessageError
from email.message import Message
from typing import Final

from annotator.core.marked import Imported
from annotator.core.source import Facts, Lack, Source
from annotator.io.errors import FileError
from annotator.io.importers.encodings import LIKELIEST
from annotator.io.importers.limits import check_markup_size
from annotator.io.importers.signatures import document_format
from annotator.io.importers.writing import TextWriter

READING: Final = "mail/2"
MEDIA_TYPE: Final = "message/rfc822"
OUTLOOK_TYPE: Final = "application/vnd.ms-outlook"

_HEAD = re.compile(rb"(?:[\w-]{1,76}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,200}(?=\r?\n)", re.ASCII)
_NEEDED = re.compile(rb"^from:", re.IGNORECASE | re.MULTILINE)
_ALSO = re.compile(rb"^(?:date|message-id|mime-version|received):", re.IGNORECASE | re.MULTILINE)
_PAGE = re.compile(rb"^(?:snapshot-content-location:|from: ?<saved by)", re.IGNORECASE | re.MULTILINE)
_LOOKED_AT = 64 * 1024
_SHOWN = ("From", "To", "Cc", "Date", "Subject")
_SOFT = re.compile(r"(?<!^--) \n(?!\n)", re.MULTILINE)
_DEEPEST = 20

_OUTLOOK = "__substg1.0_".encode("utf-16-le")
_STRINGS = {"From": "0C1A", "To": "0E04", "Cc": "0E03", "Subject": "0037", "Date": "", "text": "1000", "html": "1013"}
_CODE_PAGES = (0x3FDE, 0x3FFD)
"""Properties that tell the encoding of a message's page, and of its other texts."""

_RING = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
    b"MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
"""What stands in the ring before the first byte of compressed rich text (MS-OXRTFCP 2.1.2.1)."""
_LONGEST_RTF = 50_000_000

_DAMAGED = (MessageError, ValueError, LookupError, AttributeError, TypeError, RecursionError, OSError, OverflowError)
"""What the libraries raise of damaged messages."""

Reader = Callable[[bytes, str], Source]


@dataclass
class _Mail:
    """What of a message is shown: the lines of its head, its bodies (bytes that an importer reads), attachments."""

    head: dict[str, str] = field(default_factory=dict)
    bodies: list[bytes] = field(default_factory=list)
    lacking: list[Lack] = field(default_factory=list)


class MailImporter:
    """Messages as programs for mail save them. `reader` reads the bodies, web pages or text."""

    suffixes = (".eml", ".msg")

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def recognises(self, data: bytes) -> bool:
        """Whether `data` begins with the head of a message that no browser wrote, or is one of Outlook's."""
        if document_format(data) == "old Office":
            return _OUTLOOK in data
        head = _HEAD.match(data[:_LOOKED_AT])
        if head is None or _PAGE.search(head[0]):
            return False
        return _NEEDED.search(head[0]) is not None and _ALSO.search(head[0]) is not None

    def read(self, data: bytes, file_name: str) -> Imported:
        """The message in `data`. Raises `FileError` where it is damaged, or holds no text."""
        outlook = document_format(data) == "old Office"
        try:
            mail = _of_outlook(data, file_name) if outlook else _of_internet(data, file_name)
        except _DAMAGED:
            raise FileError(
                "{name} is a damaged message; save it again from the mail program, or as plain text.", name=file_name
            ) from None
        writer = TextWriter(file_name)
        for name, value in mail.head.items():
            writer.start_line()
            with writer.furnishing():
                writer.write(f"{name}: {value}")
        if not mail.bodies:
            raise FileError("{name} is a message without text; open what is attached to it.", name=file_name)
        for body in mail.bodies:
            source = self._reader(body, file_name)
            writer.start_paragraph()
            writer.write(source.text.strip())
            for remark in source.remarks:
                if remark.place is None:
                    writer.lacks(remark.kind, remark.count)
        for kind in mail.lacking:
            writer.lacks(kind)
        facts = Facts(title=mail.head.get("Subject") or None)
        kind_of_file = OUTLOOK_TYPE if outlook else MEDIA_TYPE
        return writer.finished(data, media_type=kind_of_file, reading=READING, facts=facts)


def _of_internet(data: bytes, file_name: str) -> _Mail:
    import email  # here, because few need it and it takes its time to load

    check_markup_size(len(data), file_name)
    message = email.message_from_bytes(data)
    mail = _Mail(_head(message))
    _collect(message, mail, _DEEPEST)
    return mail


def _head(message: Message) -> dict[str, str]:
    """The lines of a head that are shown."""
    from email.header import decode_header, make_header

    head = {name: str(message[name]) for name in _SHOWN if message[name] is not None}
    for name, raw in head.items():
        with suppress(MessageError, ValueError, LookupError):  # else as it stands in the file
            raw = str(make_header(decode_header(raw)))
        head[name] = " ".join(raw.split())
    return head


def _collect(part: Message, mail: _Mail, deepest: int) -> None:
    """Put the bodies of a part and of those in it into `mail`; of alternatives one."""
    kind = part.get_content_type()
    attached = part.get_content_disposition() == "attachment"
    if part.is_multipart() and deepest and not (attached and kind == "message/rfc822"):
        parts = [one for one in part.get_payload() if isinstance(one, Message)]
        if kind == "message/rfc822":  # a message that was sent on, which programs for mail show below
            head = "\n".join(f"{name}: {value}" for one in parts for name, value in _head(one).items())
            mail.bodies += [head.encode("utf-8-sig", "replace")] if head else []
        if kind == "multipart/alternative":
            pages = [one for one in parts if _holds_page(one)]
            parts = pages[-1:] or parts[:1]
        for one in parts:
            _collect(one, mail, deepest - 1)
    elif kind in ("text/plain", "text/html") and not attached:
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes) and payload.strip():
            mail.bodies.append(_body(part, payload))
    else:
        inline = part.get_content_maintype() == "image" and not attached
        mail.lacking.append(Lack.PICTURES if inline else Lack.ATTACHMENTS)


def _holds_page(part: Message) -> bool:
    return any(one.get_content_type() == "text/html" for one in part.walk())


def _body(part: Message, payload: bytes) -> bytes:
    """A body in UTF-8 with its mark, where the message names an encoding that is known; else as it is."""
    charset = part.get_content_charset()
    if charset is None:
        return payload
    try:
        text = payload.decode("cp1252" if charset in ("iso-8859-1", "us-ascii") else charset)
    except (LookupError, UnicodeDecodeError):
        return payload
    if part.get_content_type() == "text/plain":
        text = text.replace("\r\n", "\n")
        text = _SOFT.sub(" ", text) if str(part.get_param("format")).lower() == "flowed" else text
    return text.encode("utf-8-sig", "replace")


def _of_outlook(data: bytes, file_name: str) -> _Mail:
    import io

    import olefile

    mail = _Mail()
    with olefile.OleFileIO(io.BytesIO(data)) as streams:
        numbers = dict(_numbers(_stream(streams, "__properties_version1.0", file_name)))
        page, other = (_encoding(numbers.get(name)) for name in _CODE_PAGES)

        def text(tag: str) -> str:
            wide = _stream(streams, f"__substg1.0_{tag}001F", file_name)
            return wide.decode("utf-16-le", "replace") or _stream(streams, f"__substg1.0_{tag}001E", file_name).decode(
                other, "replace"
            )

        for name in _SHOWN:
            value = _date(numbers.get(0x0039, 0)) if name == "Date" else " ".join(text(_STRINGS[name]).split())
            if value:
                mail.head[name] = value
        html = _stream(streams, "__substg1.0_10130102", file_name).decode(page, "replace") or text(_STRINGS["html"])
        body = html or text(_STRINGS["text"])
        rich = b"" if body.strip() else uncompressed(_stream(streams, "__substg1.0_10090102", file_name))
        if body.strip() or rich:
            mail.bodies.append(rich or body.encode("utf-8-sig", "replace"))
        attached = {entry[0] for entry in streams.listdir() if entry[0].startswith("__attach_version1.0_")}
        mail.lacking += [Lack.ATTACHMENTS] * len(attached)
    return mail


def uncompressed(data: bytes) -> bytes:
    """Rich text that Outlook keeps compressed (MS-OXRTFCP): pieces of what came before, by their places in a ring of
    4,096 bytes. b"" where it is none; at most the size that its head tells.
    """
    size, kind = int.from_bytes(data[4:8], "little"), data[8:12]
    if kind == b"MELA":
        return data[16 : 16 + size]
    if kind != b"LZFu":
        return b""
    ring, made, at = bytearray(_RING.ljust(4096)), bytearray(), 16
    write = len(_RING)
    while at < len(data) and len(made) < min(size, _LONGEST_RTF):
        control, at = data[at], at + 1
        for bit in range(8):
            pair = data[at : at + 2]
            if not control >> bit & 1:
                piece, at = pair[:1], at + 1
            else:
                place, count = divmod(int.from_bytes(pair, "big"), 16)
                at += 2
                if len(pair) < 2 or place == write:
                    return bytes(made)
                piece = bytes(ring[(place + i % ((write - place) % 4096)) % 4096] for i in range(count + 2))
            for one in piece:
                ring[write] = one
                write = (write + 1) % 4096
            made += piece
    return bytes(made)


def _stream(streams: object, name: str, file_name: str) -> bytes:
    """The bytes of a stream, b"" where there is none. `streams` is olefile's."""
    exists, size, opened = (getattr(streams, one) for one in ("exists", "get_size", "openstream"))
    if not exists(name):
        return b""
    check_markup_size(size(name), file_name)
    return bytes(opened(name).read())


def _numbers(properties: bytes) -> Iterator[tuple[int, int]]:
    """The properties of fixed length of a message by their id (MS-OXMSG 2.4)."""
    for at in range(32, len(properties) - 15, 16):
        yield (
            int.from_bytes(properties[at + 2 : at + 4], "little"),
            int.from_bytes(properties[at + 8 : at + 16], "little"),
        )


def _encoding(code_page: int | None) -> str:
    names = {65001: "utf-8", 20127: "ascii", 28591: LIKELIEST, 28605: "iso8859_15", 1200: "utf-16-le"}
    name = names.get(code_page or 0, f"cp{(code_page or 1252) & 0xFFFF}")
    try:
        return name if b"a".decode(name) else LIKELIEST
    except (LookupError, UnicodeDecodeError):
        return LIKELIEST


def _date(ticks: int) -> str:
    """A time of Windows, tenths of microseconds since 1601, as RFC 5322 writes it; "" for none."""
    from datetime import UTC, datetime, timedelta
    from email.utils import format_datetime

    return format_datetime(datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)) if ticks else ""
