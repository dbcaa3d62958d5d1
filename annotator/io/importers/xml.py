"""XML of parliaments and any other XML: its text in blocks, and the questions and answers that its markup states.

Reading (version xml/3): each block element on a line of its own, set apart where it is a paragraph or more; white
space inside is collapsed; `lb`, `br` and `eol` end a line; a row of a table is a line, its cells are
separated by tabs, and an empty one keeps its place. What is deleted or hidden, and metadata, are left out; powers and
indices keep theirs, formulas stand in one line, notes follow the text as furniture. Families, told by the names of
their elements and never by a file's name or namespace:

- TheyWorkForYou and publicwhip: `ques`, `reply`; headings; speakers and question numbers in attributes
- Canadian order paper: `WrittenQuestionResponse` > `QuestionContent`, `ResponseContent`
- Dutch official publications: `vraag`, `antwoord`, each with its number in an element
- Akoma Ntoso: `question`, `answer`, the number of each in `num`
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from lxml import etree

from annotator.core.marked import Imported, Marked, MarkedKind
from annotator.core.source import Facts
from annotator.core.spans import Span
from annotator.io.importers.elements import is_removed, names
from annotator.io.importers.formulas import in_one_line
from annotator.io.importers.markup import parse_xml
from annotator.io.importers.scripts import Script, raised, scripted
from annotator.io.importers.signatures import is_xml
from annotator.io.importers.tables import CELLS, ROWS, covered
from annotator.io.importers.writing import TextWriter

READING: Final = "xml/3"

_KINDS = {
    "ques": MarkedKind.QUESTION,
    "reply": MarkedKind.ANSWER,
    "questioncontent": MarkedKind.QUESTION,
    "responsecontent": MarkedKind.ANSWER,
    "writtenquestionresponse": MarkedKind.DOCUMENT,
    "vraag": MarkedKind.QUESTION,
    "antwoord": MarkedKind.ANSWER,
    "question": MarkedKind.QUESTION,
    "answer": MarkedKind.ANSWER,
}
"""What elements of these names hold, in lower case."""

_TITLES = frozenset({"minor-heading", "doctitle", "onderwerp", "titel", "title"})
_LEFT_OUT = frozenset({"meta", "metadata", "style", "script", "teiheader", "extractedinformation"})
_PARAGRAPHS = names(
    """p para paratext al block section div li item heading h1 h2 h3 h4 h5 h6 title titel table lg
    minor-heading major-heading oral-heading questionid questioner responder vraag antwoord ques reply question answer
    questioncontent responsecontent writtenquestionresponse speech blocklist list lijst kop container preface
    debatesection"""
)
_LINES = frozenset({"tr", "row", "lb", "br", "eol", "l", "line"})
_LABELS = frozenset({"num", "nr", "li.nr", "nummer", "vraagnummer"})
"""What numbers the block that it stands in; its text follows on the same line."""

_BLOCKS = _PARAGRAPHS | _LINES | _LABELS
_INLINE = names(
    """a abbr b bold code def em emph extref font i inline int italic link nadruk noteref phrase q quote ref sc small
    span strong sub sup superscript subscript tt u underline affiliation person date docnumber docdate doctitle
    doctype hi ht inf inferior superior quot.start quot.end
    role organization concept object event location time quantity entity term ins
    del affectedbill"""
)
_SCRIPTS = dict.fromkeys(("sup", "super", "superscript", "superior"), Script.RAISED)
_SCRIPTS |= dict.fromkeys(("sub", "subscript", "inf", "inferior"), Script.LOWERED)
_TYPED = re.compile(r"\b(super(?:script)?|sup|sub(?:script)?)\b", re.IGNORECASE)
_TYPES = frozenset({"rend", "rendition", "type", "style", "typestyle", "position"})
"""Attributes that say how an element is shown that has no name of its own for it (TEI, Formex)."""
_DELETED = frozenset({"del", "delete", "deleted"})
_NOTES = frozenset({"note", "footnote", "endnote", "authorialnote", "noot", "voetnoot", "eindnoot", "fn"})
_MARKS = frozenset({"noteref", "noot.nr", "marker"})
_STATING = {"questionid": "number", "questioner": "asker", "responder": "minister"}
_NUMBER = re.compile(r"\d+\b")
_DAY = re.compile(r"/(\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01]))[a-z]*\.")
"""The day in an id of publicwhip: "uk.org.publicwhip/wrans/2009-10-29a.171.1"."""
_SPEAKERS = {"ques": "asker", "reply": "minister"}
_SPACE = re.compile(r"[ \t\r\n]+")


class XmlImporter:
    """XML that is no review and no web page."""

    suffixes = (".xml", ".akn")

    def recognises(self, data: bytes) -> bool:
        """Whether `data` begins with an XML declaration, a document type or an element that it ends with."""
        return is_xml(data)

    def read(self, data: bytes, file_name: str) -> Imported:
        """The text of the XML with what its markup states. Raises `FileError`; see `markup.parse_xml`."""
        root = parse_xml(data, file_name)
        writer = TextWriter(file_name)
        reader = _XmlReader(writer)
        reader.read(root)
        reader.finish()
        imported = writer.finished(data, media_type="application/xml", reading=READING, facts=reader.facts())
        return replace(imported, marked=_with_records(imported, reader.statements)) if reader.has_records else imported


class _XmlReader:
    """Writes the text of a tree."""

    def __init__(self, writer: TextWriter) -> None:
        self._writer = writer
        self._space = False  # white space stood before the next word
        self._label = False  # a label was written, and its text comes next on the same line
        self._script: Script | None = None
        self._row = False  # inside a row, which is one line
        self._covered: dict[etree._Element, int] = {}
        self._notes: list[etree._Element] = []
        self._ending = False  # the notes are being written, each behind its mark
        self._stated: dict[str, str] = {}
        self.statements: list[tuple[int, str, str]] = []
        self._questions = 0
        self._records = 0

    def read(self, element: etree._Element, apart: bool = True) -> None:
        """One element with all in it. `apart`: no text stands beside it, so that it may be a block."""
        name = _name(element)
        if name in _LEFT_OUT or name in _DELETED or (self._ending and name in _MARKS) or is_removed(element):
            return
        if name in _NOTES and not apart:
            self._refer(element)
            return
        self._note(element, name)
        if name in ("table", "tgroup"):
            self._covered.update(covered(element))
        if not self._within_line(element, name):
            self._block(element, name, apart)

    def _within_line(self, element: etree._Element, name: str) -> bool:
        """Read what stays on its line; whether `element` does."""
        if name in CELLS:
            self._cell(element)
        elif name == "math":
            self._text(in_one_line(element, self._before))
        elif name in ("quot.start", "quot.end"):  # Formex has quotation marks as elements
            code = element.get("CODE") or ""
            self._text(chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{2,4}", code) else '"')
        elif name in _SCRIPTS or name in _MARKS or _script_of(element, name):
            outer, self._script = self._script, _script_of(element, name) or Script.RAISED
            self._content(element)
            self._script = outer
        elif self._row and name not in ROWS:
            self._space = self._space or name not in _INLINE
            self._content(element)
            self._space = self._space or name not in _INLINE
        else:
            return False
        return True

    def _block(self, element: etree._Element, name: str, apart: bool) -> None:
        kind = _KINDS.get(name) or (MarkedKind.TITLE if name in _TITLES else None)
        block = (
            kind is not None
            or name in _PARAGRAPHS
            or name in _LABELS
            or name in _LINES
            or (apart and name not in _INLINE)
        )
        if block:
            self._break(name)
        if name in ROWS:
            outer_row, self._row = self._row, True
            self._content(element)
            self._writer.write("\t" * self._covered.get(element, 0))
            self._row = outer_row
        elif kind is None:
            self._content(element)
        else:
            with self._writer.marking(kind, None if kind is MarkedKind.TITLE else _label(element)):
                self._content(element)
        if name in _LABELS:
            self._label = True
        elif block:
            self._break(name)

    @property
    def has_records(self) -> bool:
        """Whether the file holds several questions, each a document of its own (TheyWorkForYou, publicwhip)."""
        return self._records > 1

    def facts(self) -> Facts:
        """What attributes state, where the file is one document."""
        return Facts(**self._stated) if self._questions == 1 else Facts()

    def finish(self) -> None:
        """Write the notes that stood within sentences, those in notes last."""
        self._ending = True
        for number, note in enumerate(self._notes, 1):
            self._writer.start_paragraph()
            with self._writer.furnishing():
                self._text(_mark_of(note, number))
                self._label = True
                self._content(note)
            self._label = self._space = False

    @property
    def _before(self) -> str:
        return " " if self._space else self._writer.last

    def _refer(self, note: etree._Element) -> None:
        self._notes.append(note)
        self._text(_mark_of(note, len(self._notes)))

    def _content(self, element: etree._Element) -> None:
        apart = not (element.text or "").strip() and not any((child.tail or "").strip() for child in element)
        self._text(element.text)
        for child in element:
            self.read(child, apart)
            self._text(child.tail)

    def _cell(self, element: etree._Element) -> None:
        self._writer.write("\t" * (self._covered.get(element, 0) + (element.getprevious() is not None)))
        self._space = False
        self._content(element)
        self._space = False

    def _text(self, text: str | None) -> None:
        words = _SPACE.sub(" ", text or "")
        if words[:1] == " ":
            self._space, words = True, words[1:]
        if not words:
            return
        self._label = False
        written = scripted(words.rstrip(" "), self._script, self._before)
        if self._space and not self._writer.after_blank():
            self._writer.write(" ")
        self._space = words[-1] == " "
        self._writer.write(written)

    def _break(self, name: str) -> None:
        if self._label:
            self._space, self._label = True, False
            return
        self._space = False
        if name in _LINES:
            self._writer.start_line()
        else:
            self._writer.start_paragraph()

    def _note(self, element: etree._Element, name: str) -> None:
        """Keep what attributes and elements state: who asks, who answers, the question's number."""
        self._records += name == "ques"
        self._questions += name in ("ques", "questioncontent")
        if name in _STATING:
            words = " ".join("".join(str(piece) for piece in element.itertext()).split()).strip(" :-–—")
            digits = _NUMBER.search(words) if name == "questionid" else None
            self._stated.setdefault(_STATING[name], digits.group() if digits is not None else words)
        fact = _SPEAKERS.get(name)
        speaker = element.get("speakername")
        url = element.get("url") if name == "ques" else None
        day = _DAY.search(element.get("id") or "") if name == "reply" else None
        replied = ("date_answered", day.group(1) if day is not None else None)
        for known, value in ((fact, speaker), ("number", element.get("qnum")), ("url", url), replied):
            if known is not None and value:
                self._stated.setdefault(known, value)
                self.statements.append((self._writer.place, known, value))


def _with_records(imported: Imported, statements: Sequence[tuple[int, str, str]]) -> tuple[Marked, ...]:
    """What is marked, with a document from each question (its title included) to the end of its answer.

    `statements` are facts with the places of the text where attributes state them, each for its own document.
    """
    records: list[Marked] = []
    behind = 0
    start: int | None = None
    title: int | None = None
    for one in imported.marked:
        if one.kind is MarkedKind.TITLE:
            title = one.span.start
        elif one.kind is MarkedKind.QUESTION:
            start = start if start is not None else one.span.start if title is None else title
        elif start is not None:
            stated = {name: value for at, name, value in reversed(statements) if behind <= at < one.span.end}
            records.append(Marked(MarkedKind.DOCUMENT, Span(start, one.span.end), facts=Facts(**stated)))
            start = title = None
            behind = one.span.end
    return tuple(sorted([*records, *imported.marked], key=lambda m: (m.span.start, -m.span.end)))


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname.lower()


def _script_of(element: etree._Element, name: str) -> Script | None:
    """Whether an element raises or lowers its text, by its name or by how it is to be shown."""
    if name in _SCRIPTS or name not in _INLINE:
        return _SCRIPTS.get(name)
    said = " ".join(str(value) for key, value in element.attrib.items() if str(key).lower() in _TYPES)
    found = _TYPED.search(said)
    return None if found is None else _SCRIPTS[found[1].lower()]


def _mark_of(note: etree._Element, number: int) -> str:
    """The mark of a note, raised, by an attribute or an element, else its number among all."""
    stated = [note.get(name) or "" for name in ("marker", "mark", "nr", "n")]
    stated += ["".join(str(piece) for piece in one.itertext()) for one in note if _name(one) in _MARKS]
    return raised(next(filter(None, stated), "").strip()[:5] or str(number))


def _label(element: etree._Element) -> str | None:
    """The number that a question or an answer states in an attribute; in an element it is part of the text."""
    for name in ("nr", "nummer", "n", "num"):
        value = (element.get(name) or "").strip()
        if value and len(value) <= 20:
            return value
    return None
