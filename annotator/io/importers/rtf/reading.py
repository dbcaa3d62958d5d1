"""RTF -> text, in this process; `apart` runs it in another."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from typing import Final

from striprtf.striprtf import rtf_to_text

from annotator.core.source import Source
from annotator.io.errors import FileError
from annotator.io.importers.limits import check_markup_size
from annotator.io.importers.numerals import raised
from annotator.io.importers.writing import TextWriter

READING: Final = "rtf/1"

_CODE_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")
_TOKEN = re.compile(r"\\bin(?P<binary>\d{1,9}) ?|\\(?:[^a-zA-Z]|[a-zA-Z]{1,32})|[{}]")
_CUT = re.compile(
    r"\s*(?:\\\*\s*)?\\(?P<kind>footnote|shptxt|header[flr]?|footer[flr]?"
    r"|pict|shppict|nonshppict|objdata|themedata|datastore)(?![a-z]) ?"
)
_DEEPEST = 5
"""Text boxes inside each other at most."""

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
    parts = _Parts()
    parts.take(data.decode(_encoding(data), "replace"), parts.body)
    check_markup_size(sum(map(len, [*parts.body, *parts.notes, *parts.heads])), file_name)
    counted = 0

    def number(_: re.Match[str]) -> str:
        nonlocal counted
        counted += 1
        return raised(str(counted))

    writer = TextWriter(file_name)
    for text in parts.body:
        writer.start_paragraph()
        writer.write(_text(_NOTE_MARK.sub(number, text), file_name).strip("\n"))
    furniture = [_NOTE_MARK.sub(raised(str(place)), note) for place, note in enumerate(parts.notes, 1)]
    for text in [*furniture, *parts.heads]:
        writer.start_paragraph()
        with writer.furnishing():
            writer.write(_text(text, file_name).strip())
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


@dataclass
class _Parts:
    """The file taken apart: the text and after it what stands in text boxes; footnotes; heads and feet."""

    body: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)

    def take(self, rtf: str, target: list[str], depth: int = 0) -> None:
        """Add `rtf` to `target`, and what is in it to where that belongs."""
        kept, cut = _apart(rtf)
        target.append(kept if depth == 0 else "{\\rtf1 " + kept + "}")
        for kind, content in cut:
            if kind == "footnote":
                self.take(content, self.notes, depth + 1)
            elif kind.startswith(("head", "foot")):
                self.take(content, self.heads, depth + 1)
            elif kind == "shptxt" and depth < _DEEPEST:
                self.take(content, target, depth + 1)


def _apart(rtf: str) -> tuple[str, list[tuple[str, str]]]:
    """The text without what the library drops or trips over, and each such thing with its kind."""
    kept: list[str] = []
    cut_out: list[tuple[str, str]] = []
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
                cut_out.append((kind, rtf[start : token.start()]))
                kind, start = "", at
            depth -= 1
    if not kind:
        kept.append(rtf[start:])
    return "".join(kept), cut_out
