"""The catalogue of words (`resources/translations`), read without Qt.

The window gives the compiled catalogue (.qm) to Qt; reports and the command line read the same file here, so there is
one translation of each text. Nothing is parsed: a text is found by its hash, as Qt finds it (the form is described in
Qt's sources, qttools/src/linguist/shared/qm.cpp; big endian throughout).
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from struct import unpack_from

from annotator.core.shipped import shipped

LANGUAGES = ("nl", "en", "fr", "de")
"""ISO 639-1 codes of the languages that the program speaks; its texts are written in English."""
SOURCE = "en"
_HEAD = 16
"""Bytes of the file's signature."""
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _TEXT, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8


def translated(context: str, english: str, language: str) -> str:
    """`english` in `language`; itself where the catalogue has no such text, or there is no such language."""
    if language == SOURCE or language not in LANGUAGES:
        return english
    return _catalogue(language).get(context, english) or english


def word(words: str, language: str) -> str:
    """A heading of ours, or the value of a verdict, type, status, confidence as it stands inside a sentence.

    English where `language` is none of ours; itself where there is no such word.
    """
    from annotator.core.words import lowered, word_of

    english = word_of(words)
    if english is None:
        return translated("words", words, language)
    return lowered(translated("words", english, language), language, words)


class Catalogue:
    """One compiled catalogue, `data`."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._sections: dict[int, tuple[int, int]] = {}
        at = _HEAD
        while at + 5 <= len(data):
            tag, length = unpack_from(">BI", data, at)
            self._sections[tag] = (at + 5, length)
            at += 5 + length

    def get(self, context: str, english: str) -> str | None:
        """The translation of a text in its context, None where there is none."""
        first, length = self._sections.get(_HASHES, (0, 0))
        wanted, (messages, _) = _hash(english.encode("utf-8", "replace")), self._sections.get(_MESSAGES, (0, 0))
        places = range(first, first + length, 8)
        for place in places[bisect_left(places, wanted, key=lambda at: unpack_from(">I", self._data, at)[0]) :]:
            found, offset = unpack_from(">II", self._data, place)
            if found != wanted:
                break
            message = self._message(messages + offset)
            if message.get(_TEXT, b"").decode() == english and message.get(_CONTEXT, b"").decode() == context:
                return message[_TRANSLATION].decode("utf-16-be")
        return None

    def _message(self, at: int) -> dict[int, bytes]:
        """The parts of the message at byte `at`, by their tags; of several forms of a plural the first."""
        parts: dict[int, bytes] = {}
        while (tag := self._data[at]) in (_TRANSLATION, _TEXT, _CONTEXT, _COMMENT):
            (length,) = unpack_from(">I", self._data, at + 1)
            parts.setdefault(tag, self._data[at + 5 : at + 5 + length])
            at += 5 + length
        return parts


def _hash(text: bytes) -> int:
    """The hash of the ELF object format, never 0."""
    found = 0
    for byte in text:
        found = (found << 4) + byte
        high = found & 0xF0000000
        found = (found ^ (high >> 24)) & ~high
    return found or 1


@cache
def _catalogue(language: str) -> Catalogue:
    path = shipped("translations", f"annotator_{language}.qm")
    return Catalogue(path.read_bytes() if path else b"")  # a clone in which it was never compiled speaks English
