"""RTF -> text, in this process; `apart` runs it in another."""

from __future__ import annotations

import codecs
import re
from typing import Final

from striprtf.striprtf import rtf_to_text

from annotator.core.source import Source
from annotator.io.errors import FileError
from annotator.io.importers.numerals import raised
from annotator.io.importers.writing import TextWriter

READING: Final = "rtf/1"

_CODE_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")
_TOKEN = re.compile(r"\\bin(?P<binary>\d{1,9}) ?|\\(?:[^a-zA-Z]|[a-zA-Z]{1,32})|[{}]")
_CUT = re.compile(r"\s*(?:\\\*\s*)?\\(?P<kind>footnote|pict|shppict|nonshppict|objdata|themedata|datastore)(?![a-z])")
_NOTE_MARK = re.compile(r"\\chftn(?![a-z]) ?")
_REPLACED = (
    (re.compile(r"\\(?:nest)?cell(?![a-z]) ?"), r"\\tab "),
    (re.compile(r"\\page(?![a-z]) ?"), "\f"),
    (re.compile(r"\\pntext(?![a-z]) ?"), ""),
)
"""What the library prints in another way, or drops: cells, page breaks, the numbers of lists of old programs."""

_TRAILING = re.compile(r"[\t ]+$", re.MULTILINE)


def read_rtf(data: bytes, file_name: str) -> Source:
    """The source that the RTF `data` holds. Raises `FileError`."""
    body, notes = _apart(data.decode(_encoding(data), "replace"))
    counted = 0

    def number(_: re.Match[str]) -> str:
        nonlocal counted
        counted += 1
        return raised(str(counted))

    writer = TextWriter(file_name)
    writer.write(_text(_NOTE_MARK.sub(number, body), file_name).strip("\n"))
    for place, note in enumerate(notes, 1):
        writer.start_paragraph()
        with writer.furnishing():
            mark = raised(str(place))
            writer.write(_text("{\\rtf1 " + _NOTE_MARK.sub(mark, note) + "}", file_name).strip())
    return writer.finished(data, media_type="application/rtf", reading=READING).source


def _encoding(data: bytes) -> str:
    found = _CODE_PAGE.search(data[:2000])
    try:
        return codecs.lookup(f"cp{found[1].decode('ascii')}").name if found is not None else "cp1252"
    except LookupError:
        return "cp1252"


def _text(rtf: str, file_name: str) -> str:
    for pattern, replacement in _REPLACED:
        rtf = pattern.sub(replacement, rtf)
    try:
        text = rtf_to_text(rtf, errors="replace")
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError):
        raise FileError(
            "{name} is damaged and cannot be read as RTF; open it in a word processor, and save it as DOCX.",
            name=file_name,
        ) from None
    return _TRAILING.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _apart(rtf: str) -> tuple[str, list[str]]:
    """The text without footnotes, pictures and data of programs, and the footnotes."""
    kept: list[str] = []
    notes: list[str] = []
    depth, cut_from, start, kind = 0, 0, 0, ""
    at = 0
    while (token := _TOKEN.search(rtf, at)) is not None:
        at = token.end()
        if token["binary"] is not None:
            at += int(token["binary"])
        elif token.group() == "{":
            depth += 1
            cut = _CUT.match(rtf, at) if not kind else None
            if cut is not None:
                kept.append(rtf[start : token.start()])
                kind, cut_from, start = cut["kind"], depth, cut.end()
        elif token.group() == "}":
            if kind and depth == cut_from:
                if kind == "footnote":
                    notes.append(rtf[start : token.start()])
                kind, start = "", at
            depth -= 1
    if not kind:
        kept.append(rtf[start:])
    return "".join(kept), notes
