"""Akoma Ntoso documents that somebody else made: their text, what they ask and answer, and what they state.

Of any version: the names of elements count, not their namespace (3.0, its drafts CSD13, CSD03 and WD17, 2.0, 1.0, or
none at all). The document is the source: its bytes are kept, and a review goes into its `meta` (`spliced`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from lxml import etree

from annotator.core.errors import ReviewError
from annotator.core.source import Facts, Newline, Source, stretch
from annotator.core.spans import Span
from annotator.core.structure import Structure, check_structure
from annotator.io.akn.foreign.flowing import Flowed
from annotator.io.akn.foreign.marked_up import asking_sections, replier, structure_of, within
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


_ASKED = re.compile(r"tabl|ask|submi|lodg|d[ée]p|inged|gesteld|eingereicht|question|vraag|frage", re.IGNORECASE)
_ANSWERED = re.compile(r"answ|repl|antw|r[ée]po", re.IGNORECASE)
"""What the `name` or `refersTo` of a date calls the day of the question, and that of the answer."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """What came of a document of others; `structure` is empty where its markup states no question.

    `law`: it is an act or a bill, whose numbered text asks nothing. `sections` are the documents of a day's record,
    each with its stretch of the text as its source.
    """

    source: Source
    structure: Structure
    facts: Facts
    law: bool = False
    sections: tuple[Foreign, ...] = ()


def read_foreign(data: bytes, file_name: str, reading: str = READING) -> Foreign:
    """The document that `data` is, with no review in it, in that `reading`: one of its sections where that names one.

    Raises `FileError` where it is no Akoma Ntoso, or holds no text.
    """
    opened = decoded(data)
    way, _, place = reading.partition("#")
    document = document_in(parse_text(opened.text))
    if document is None:
        raise FileError("{name} is no Akoma Ntoso document; choose one, or a source text.", name=file_name)
    flowed = flow_in(document, way)
    text, found = flowed.text, flowed.found
    if not text.strip():
        raise FileError("{name} holds no text; choose a document that holds the question.", name=file_name)
    source = _source(data, flowed, file_name, way)
    law = etree.QName(document.document).localname in _LAW
    asking = asking_sections(found)
    stated = _Stated(document, text, found, asking)
    sections = tuple(_section(source, stated, element) for element in asking)
    whole = Foreign(
        source, _structure(text, found), stated.facts(found, [one.facts for one in sections]), law, sections
    )
    return next((one for one in sections if place and one.source.reading == reading), whole)


def _section(source: Source, stated: _Stated, element: etree._Element) -> Foreign:
    """A section as a document of its own."""
    found = within(stated.found, element)
    span = found[0].span
    structure = _structure(source.text, found)
    return Foreign(stretch(source, span), structure.shifted(-span.start), stated.facts(found))


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


def _is_day(words: str) -> bool:
    try:
        return date.fromisoformat(words).year > 1  # 0001-01-01 stands for "unknown"
    except ValueError:
        return False


class _Stated:
    """What a document states of itself in its `meta` and in its text; an empty `showAs` states nothing."""

    def __init__(
        self, document: SplicedDocument, text: str, found: Sequence[Flowed], sections: Sequence[etree._Element]
    ) -> None:
        self.text, self.found = text, found
        inside = {id(part.element) for section in sections for part in within(found, section)}
        self._outside = [part for part in found if id(part.element) not in inside]
        self._meta = [] if document.meta is None else list(document.meta.iter(etree.Element))
        self._people, self._roles = self._shown("TLCPerson"), self._shown("TLCRole")

    def facts(self, found: Sequence[Flowed], sections: Sequence[Facts] = ()) -> Facts:
        """The facts of the question in `found`; of several `sections` those that all of them share."""
        section = found is not self.found
        found = found if section or not sections else self._outside
        title = _title(found) or _title(self.found)
        asked, replied = next((part for part in found if part.name == "question"), None), replier(found)
        language = next((e.get("language") or "" for e in self._named("FRBRlanguage")), "").lower()
        made = Facts(
            title=self._words(title),
            language=_LANGUAGES.get(language) or (language if language in _LANGUAGES.values() else None),
            number=self._number(found, section=section),
            asker=self._speaker(found, asked),
            minister=self._speaker(found, replied) or self._role(replied, "as") or self._role(asked, "to"),
            date_asked=self._day(found, _ASKED),
            date_answered=self._day(found, _ANSWERED) or (self._day(found) if replied is not None else None),
        )
        if not sections:
            return made
        shared = {name: {getattr(one, name) for one in sections} for name in ("asker", "minister")}
        return replace(made, **{name: values.pop() if len(values) == 1 else None for name, values in shared.items()})

    def _named(self, name: str) -> Iterator[etree._Element]:
        return (e for e in self._meta if etree.QName(e).localname == name)

    def _shown(self, name: str) -> dict[str, str]:
        return {e.get("eId") or e.get("id") or "": (e.get("showAs") or "").strip() for e in self._named(name)}

    def _words(self, span: Span | None) -> str | None:
        return (" ".join(span.of(self.text).split()) or None) if span is not None else None

    def _number(self, found: Sequence[Flowed], *, section: bool) -> str | None:
        """The `docNumber`, else the document's own; a section without one has the number of its one question."""
        printed = next((part.span for part in found if part.name == "docNumber" and len(part.span)), None)
        if printed is not None or section:
            asked = [part for part in found if part.name == "question"]
            structure = structure_of(self.text, found) if printed is None and len(asked) == 1 else Structure()
            return self._words(printed) or next((q.label for q in structure.questions[:1]), None)
        stated = next((e.get("value") or "" for e in self._named("FRBRnumber")), "").strip()
        return stated if stated not in ("", "nn") else None

    def _day(self, found: Sequence[Flowed], wanted: re.Pattern[str] | None = None) -> str | None:
        """The day that a `docDate` states, else an `FRBRdate` of the work: of that name, or without `wanted` any."""
        dated = [part.element for part in (*found, *self._outside) if part.name == "docDate"]
        for element in (*dated, *self._named("FRBRdate")):
            called = f"{element.get('name') or ''} {element.get('refersTo') or ''}"
            day = (element.get("date") or "")[:10]
            manifested = etree.QName(element.getparent()).localname == "FRBRManifestation"
            if not manifested and _is_day(day) and (wanted.search(called) if wanted else not _ASKED.search(called)):
                return day
        return None

    def _speaker(self, found: Sequence[Flowed], part: Flowed | None) -> str | None:
        """Who says a part: as the document names people, else as its `from` does."""
        if part is None:
            return None
        named = self._people.get((part.element.get("by") or "").removeprefix("#"))
        spoken = next((f.span for f in found if f.name == "from" and f.element.getparent() is part.element), None)
        return named or (self._words(spoken) or "").rstrip(":") or None

    def _role(self, part: Flowed | None, attribute: str) -> str | None:
        """As what somebody speaks, or is asked."""
        names = (part.element.get(attribute) or "").split() if part is not None else []
        return next((role for name in names if (role := self._roles.get(name.removeprefix("#")))), None)
