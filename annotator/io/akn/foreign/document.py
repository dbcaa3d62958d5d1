"""Akoma Ntoso documents that somebody else made: their text, what they ask and answer, and what they state.

Of any version: the names of elements count, not their namespace (3.0, its drafts CSD13, CSD03 and WD17, 2.0, 1.0, or
none at all). The document is the source: its bytes are kept, and a review goes into its `meta` (`spliced`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from annotator.core.errors import ReviewError
from annotator.core.source import Facts, Newline, Source
from annotator.core.spans import Span
from annotator.core.structure import Structure, check_structure
from annotator.io.akn.foreign.flowing import Flowed
from annotator.io.akn.foreign.marked_up import replier, structure_of
from annotator.io.akn.foreign.readings import READING, Text, flow_in
from annotator.io.akn.foreign.splicing import SplicedDocument, document_in
from annotator.io.akn.identification import LANGUAGES
from annotator.io.akn.names import AKN, AKN_FAMILY
from annotator.io.akn.parsing import decoded, parse_text
from annotator.io.errors import FileError

_LAW = frozenset({"act", "bill", "amendment", "amendmentList"})
MEDIA_TYPE = "application/akn+xml"

_LANGUAGES = {three: two for two, three in LANGUAGES.items()} | {"dut": "nl", "fre": "fr", "ger": "de"}
"""ISO 639-2, of both kinds, to ISO 639-1, for the languages that the program knows."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """What came of a document of others; `structure` is empty where its markup states no question.

    `law`: it is an act or a bill, whose numbered text asks nothing.
    """

    source: Source
    structure: Structure
    facts: Facts
    law: bool = False


def read_foreign(data: bytes, file_name: str, reading: str = READING) -> Foreign:
    """The document that `data` is, with no review in it, in that `reading`.

    Raises `FileError` where it is no Akoma Ntoso, or holds no text.
    """
    opened = decoded(data)
    document = document_in(parse_text(opened.text))
    if document is None:
        raise FileError("{name} is no Akoma Ntoso document; choose one, or a source text.", name=file_name)
    flowed = flow_in(document, reading)
    text, found = flowed.text, flowed.found
    if not text.strip():
        raise FileError("{name} holds no text; choose a document that holds the question.", name=file_name)
    source = _source(data, flowed, file_name, reading)
    law = etree.QName(document.document).localname in _LAW
    return Foreign(source, _structure(text, found), _facts(document, text, found), law)


def _source(data: bytes, flowed: Text, file_name: str, reading: str) -> Source:
    opened = decoded(data)
    returns, feeds = opened.text.count("\r\n"), opened.text.count("\n")
    newline = Newline.NONE if not feeds else Newline.CRLF if returns == feeds else Newline.LF
    return Source(
        text=flowed.text,
        original=data,
        file_name=file_name,
        media_type=MEDIA_TYPE,
        encoding=opened.encoding.lower(),
        newline=Newline.MIXED if 0 < returns < feeds else newline,
        bom=bool(opened.mark),
        reading=reading,
        furniture=flowed.furniture,
        remarks=flowed.remarks,
    )


def version_of(namespace: str) -> str:
    """What a version of Akoma Ntoso is called ("3.0", "3.0/CSD13", "2.0"), "" where nothing names it."""
    for family in AKN_FAMILY:
        if namespace.startswith(family):
            return namespace.removeprefix(family)
    return "3.0" if namespace == AKN else namespace


def _structure(text: str, found: Sequence[Flowed]) -> Structure:
    title = _title(found)
    structure = structure_of(text, found)
    structure = Structure(structure.questions, structure.answers, title)
    try:
        check_structure(text, structure)
    except ReviewError:
        # Markup that contradicts itself, a question within an answer: it is left to be found in the text.
        return Structure(title=title)
    return structure


def _title(found: Sequence[Flowed]) -> Span | None:
    for name in ("docTitle", "shortTitle", "heading", "narrative"):
        for part in found:
            if part.name == name and len(part.span):
                return part.span
    return None


def _facts(document: SplicedDocument, text: str, found: Sequence[Flowed]) -> Facts:
    """What the document states of itself; an empty `showAs` states nothing."""
    title = _title(found)
    people = {e.get("eId") or e.get("id") or "": (e.get("showAs") or "").strip() for e in _named(document, "TLCPerson")}
    language = next((e.get("language") or "" for e in _named(document, "FRBRlanguage")), "").lower()
    number = next((e.get("value") or "" for e in _named(document, "FRBRnumber")), "").strip()
    return Facts(
        title=" ".join(title.of(text).split()) if title is not None else None,
        language=_LANGUAGES.get(language) or (language if language in _LANGUAGES.values() else None),
        number=number if number not in ("", "nn") else None,
        asker=_speaker(text, found, people, next((part for part in found if part.name == "question"), None)),
        minister=_speaker(text, found, people, replier(found)),
    )


def _named(document: SplicedDocument, name: str) -> Iterator[etree._Element]:
    if document.meta is not None:
        yield from (e for e in document.meta.iter(etree.Element) if etree.QName(e).localname == name)


def _speaker(text: str, found: Sequence[Flowed], people: dict[str, str], part: Flowed | None) -> str | None:
    """Who says a part: as the document names people, else as its `from` does."""
    if part is None:
        return None
    named = people.get((part.element.get("by") or "").removeprefix("#"))
    spoken = next((f.span for f in found if f.name == "from" and f.element.getparent() is part.element), None)
    return named or (" ".join(spoken.of(text).split()).rstrip(":") or None if spoken is not None else None)
