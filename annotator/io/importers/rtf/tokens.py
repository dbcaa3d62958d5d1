"""RTF taken apart into its signs (Rich Text Format Specification 1.9.1): groups, control words, characters."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from enum import Enum
from typing import Final

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z'])"
    r"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)"
)
WESTERN: Final = "cp1252"
_CHARSETS = {77: "mac_roman", 128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253", 162: "cp1254"}
_CHARSETS |= {163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250"}
_CHARSETS |= {254: "cp437", 255: "cp850"}
"""Encodings by what a font says of its letters (`fcharset`)."""

SYMBOLS: Final = 2
"""The `fcharset` of fonts whose letters are signs."""


class TokenKind(Enum):
    """What a token is."""

    OPEN = 1
    CLOSE = 2
    WORD = 3
    BYTES = 4
    SIGN = 5


Token = tuple[TokenKind, str, int | None]
"""Its kind; a control word, the characters of as many bytes, or a sign; the number behind a word."""


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of `data`; binary data is passed over."""
    rtf = data.decode("latin-1")
    at = 0
    while (found := _TOKEN.search(rtf, at)) is not None:
        at = found.end()
        word = found["word"]
        if word == "bin":
            at += max(0, int(found["number"] or 0))
        elif word is not None:
            yield TokenKind.WORD, word, None if found["number"] is None else int(found["number"])
        elif found["text"] is not None:
            yield TokenKind.BYTES, found["text"], None
        elif found["hex"] is not None:
            yield TokenKind.BYTES, chr(int(found["hex"], 16)), None
        elif found["brace"] is not None:
            yield (TokenKind.OPEN if found["brace"] == "{" else TokenKind.CLOSE), "", None
        else:
            yield TokenKind.SIGN, found["sign"], None


def code_page(number: int | None) -> str:
    """The encoding of a code page ("ansicpg1250"), Windows-1252 where it is none."""
    try:
        return codecs.lookup({10000: "mac_roman"}.get(number or 0, f"cp{number}")).name
    except LookupError:
        return WESTERN


def encoding_of(charset: int, document: str) -> str:
    """The encoding of a font's letters in a document that is in `document`."""
    if charset == 0 and document.startswith("cp12"):
        return WESTERN
    return _CHARSETS.get(charset, document)
