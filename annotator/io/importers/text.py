"""Plain text: which encoding it is in, how its lines end, and the text itself.

Reading (version text/3): a byte order mark decides; else UTF-16 where every second byte says so; else UTF-8, also
where a few bytes are none, each of which is U+FFFD; else an encoding of one byte a character, told by the words that
it gives (`encodings`). Each CR LF and each CR becomes one line feed. Nothing else is changed: form feeds, tabs and odd
characters stay.
"""

from __future__ import annotations

import codecs
import re

from annotator.core.marked import Imported
from annotator.core.source import Lack, Newline, Source
from annotator.io.errors import FileError
from annotator.io.importers.encodings import Guess, decodes, eight_bit, is_nearly_utf8
from annotator.io.importers.limits import TEXT_LIMIT, too_long
from annotator.io.importers.signatures import binary_format, document_format, is_pdf
from annotator.io.importers.writing import remarks_on

READING = "text/3"

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))

_SAMPLE = 64 * 1024
"""Bytes looked at to recognise UTF-16 without a mark."""

_MOST_ZEROS = 0.02
"""Share of zeros among the other bytes of UTF-16: those of letters at round places (U+0100)."""

_LINE_END = re.compile(r"\r\n|\r|\n")


class TextImporter:
    """Text without markup, in any usual encoding."""

    suffixes = (".txt", ".md")

    def recognises(self, data: bytes) -> bool:
        """Whether `data` decodes to text, and is not the beginning of another known format."""
        if document_format(data) or binary_format(data) or is_pdf(data):
            return False
        if any(data.startswith(mark) for mark, _ in _MARKS):
            return True
        return b"\x00" not in data or unmarked_utf16(data) is not None

    def read(self, data: bytes, file_name: str) -> Imported:
        """The text of `data`. Raises `FileError` where that is damaged, blank, or in no known encoding."""
        guess, mark = _encoding(data, file_name)
        return self._read(data, file_name, guess, mark)

    def read_in(self, data: bytes, file_name: str, encoding: str) -> Imported:
        """The text of `data` in an encoding that was chosen; bytes that are none of it are U+FFFD. As `read`."""
        mark = next((mark for mark, marked in _MARKS if marked == encoding and data.startswith(mark)), b"")
        return self._read(data, file_name, Guess(encoding), mark, chosen=True)

    def _read(self, data: bytes, file_name: str, guess: Guess, mark: bytes, chosen: bool = False) -> Imported:
        encoding = guess.encoding
        lenient = chosen or (encoding == "utf-8" and not mark)
        try:
            # A half surrogate pair is kept as it is: UTF-16 of careless programs holds them.
            strict = "surrogatepass" if "16" in encoding else "strict"
            published = data[len(mark) :].decode(encoding, "replace" if lenient else strict)
        except UnicodeDecodeError as error:
            raise FileError(
                "{name} is damaged: it is marked as {encoding}, but byte {place} is not; get a fresh copy.",
                name=file_name,
                encoding=encoding.upper(),
                place=len(mark) + error.start + 1,
            ) from None
        if "\x00" in published:
            raise FileError("{name} is not text: it holds zero bytes; choose a text file.", name=file_name)
        if len(published) > TEXT_LIMIT:
            raise too_long(file_name)
        if not published.strip("\ufeff \t\r\n\v\f") or published.isspace():
            raise FileError(
                "{name} holds only white space; choose a file that holds the question and its answer.", name=file_name
            )
        text = _LINE_END.sub("\n", published)
        doubtful = {Lack.ENCODING: guess.doubtful} if guess.doubtful else {}
        unread = lenient and "\ufffd" in text and not decodes(data, encoding)
        source = Source(
            text=text,
            original=data,
            file_name=file_name,
            media_type="text/plain",
            encoding=encoding,
            newline=_newline(published),
            bom=bool(mark),
            reading=READING,
            remarks=remarks_on(text if unread else "", doubtful, Lack.BYTES),
        )
        return Imported(source)


def _encoding(data: bytes, file_name: str) -> tuple[Guess, bytes]:
    """The encoding of `data` and its byte order mark, b"" where there is none."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Guess(encoding), mark
    if unmarked := unmarked_utf16(data):
        return Guess(unmarked), b""
    if decodes(data, "utf-8") or is_nearly_utf8(data):
        return Guess("utf-8"), b""
    return eight_bit(data, file_name), b""


def unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark, where it is obvious: Latin text has a zero in every second byte and in few others."""
    sample = data[:_SAMPLE]
    if len(data) % 2 or not sample:
        return None
    for encoding, zeros, others in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        if 2 * zeros.count(0) >= len(zeros) and others.count(0) <= _MOST_ZEROS * len(others):
            try:
                data.decode(encoding)
            except UnicodeDecodeError:
                return None
            return encoding
    return None


def _newline(text: str) -> Newline:
    ends = set(_LINE_END.findall(text))
    if len(ends) > 1:
        return Newline.MIXED
    return {"\n": Newline.LF, "\r\n": Newline.CRLF, "\r": Newline.CR}[ends.pop()] if ends else Newline.NONE
