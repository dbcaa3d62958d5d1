"""Inside a paragraph of Word: text, tabs, breaks, fields, tracked changes, formulas, references to notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from lxml import etree

from annotator.core.source import Lack
from annotator.io.importers import fields
from annotator.io.importers.elements import attribute, child, children, is_on, local, number
from annotator.io.importers.formulas import in_one_line
from annotator.io.importers.scripts import Script, scripted
from annotator.io.importers.symbols import in_unicode
from annotator.io.importers.word.notes import Notes
from annotator.io.importers.word.parts import text_box
from annotator.io.importers.word.styles import WordStyles
from annotator.io.importers.writing import TextWriter

_HOLDERS = frozenset(
    {"r", "hyperlink", "ins", "moveTo", "fldSimple", "smartTag", "sdt", "sdtContent", "customXml", "bdo", "dir"}
    | {"ruby", "rubyBase", "oMathPara", "subHyperlink"}
)
"""Elements whose content is printed; what is neither here nor below prints nothing (properties, deleted text)."""

_NOTES = frozenset({"footnoteReference", "endnoteReference"})
_DRAWINGS = frozenset({"drawing", "pict", "object"})
_TEXT = frozenset({"t", "sym", "noBreakHyphen", "oMath", "symEx", *_NOTES})
_SIGNS = {"tab": "\t", "ptab": "\t", "noBreakHyphen": "\u2011"}
_PICTURES = frozenset({"blip", "imagedata"})
_OBJECTS = frozenset({"OLEObject", "chart", "relIds"})
"""Embedded sheets, charts, and diagrams (SmartArt), whose text stands in other parts; that of diagrams is read."""


@dataclass
class _Field:
    """An open field: where it began, what it says, and whether that is still being read."""

    place: int
    instruction: str = ""
    reading: bool = True


class RunReader:
    """Writes the text of paragraphs, one after the other; a field may run over several of them.

    `fields_closed`: each field has its end. Where not, nothing is taken for an instruction. `tells`: what is no text
    is told; letterheads return on each page and are not. `diagram` gives the words of one by its id, as a text box.
    """

    def __init__(
        self,
        writer: TextWriter,
        styles: WordStyles,
        notes: Notes,
        *,
        fields_closed: bool,
        tells: bool,
        diagram: Callable[[str], etree._Element | None] | None = None,
    ) -> None:
        self._writer = writer
        self._styles = styles
        self._notes = notes
        self._fields_closed = fields_closed
        self._tells = tells
        self._diagram = diagram or (lambda _: None)
        self._open: list[_Field] = []
        self._fields = fields.Fields()
        self._line_end = "\n"
        self._boxes: list[etree._Element] = []
        self._paragraph: etree._Element | None = None
        self._hidden = False
        self._script: Script | None = None
        self._font: str | None = None

    def read(self, paragraph: etree._Element) -> list[etree._Element]:
        """Write one paragraph; the contents of the text boxes in it are given back, to be read after it."""
        self._boxes = []
        self._paragraph = child(paragraph, "pPr")
        self._inside(paragraph)
        return self._boxes

    def prints(self, paragraph: etree._Element) -> bool:
        """Whether any letter of a paragraph is printed, its text boxes apart."""
        return self._prints(paragraph, child(paragraph, "pPr"))

    def _prints(self, holder: etree._Element, properties: etree._Element | None) -> bool:
        for element in holder:
            name = local(element)
            if name in _TEXT:
                return True
            if name == "r" and self._styles.hides(child(element, "rPr"), properties):
                continue
            if name in _HOLDERS or name in ("AlternateContent", "Choice", "Fallback"):
                if self._prints(element, properties):
                    return True
            elif (name == "fldChar" and child(element, "ffData") is not None and _chosen(element)) or (
                name == "instrText" and fields.prints(element.text or "")
            ):
                return True
        return False

    @contextmanager
    def on_one_line(self) -> Iterator[None]:
        """Line ends in a cell of a table become blanks."""
        self._line_end = " "
        yield
        self._line_end = "\n"

    def _inside(self, holder: etree._Element) -> None:
        for element in holder:
            name = local(element)
            if name == "r":
                self._run(element)
            elif name == "fldSimple":
                self._begin(attribute(element, "instr") or "").reading = False
                self._inside(element)
                self._end()
            elif name in _HOLDERS:
                self._inside(element)
            elif name == "fldChar":
                self._field(element)
            elif name == "instrText":
                if self._open and not self._hidden:
                    self._open[-1].instruction += element.text or ""
            elif not self._hidden and not self._instructing:
                self._print(element, name)

    def _run(self, run: etree._Element) -> None:
        outer = self._hidden, self._script, self._font
        letters = child(run, "rPr")
        self._hidden = self._styles.hides(letters, self._paragraph)
        self._script = self._styles.script(letters, self._paragraph)
        self._font = self._styles.font(letters, self._paragraph)
        self._inside(run)
        self._hidden, self._script, self._font = outer

    def _print(self, element: etree._Element, name: str) -> None:
        write = self._writer.write
        if name == "t":
            words = in_unicode((element.text or "").replace("\n", " "), self._font)
            write(scripted(words, self._script, self._writer.last))
        elif name in _SIGNS:
            write(_SIGNS[name])
        elif name == "br" and attribute(element, "type") == "page" and self._line_end == "\n":
            self._writer.page_break()
        elif name in ("br", "cr"):
            write(self._line_end)
        elif name in ("sym", "symEx"):
            write(_symbol(element))
        elif name in _NOTES:
            write(self._notes.mark(name, element))
        elif name == "oMath":
            write(in_one_line(element, self._writer.last))
        elif name == "AlternateContent":
            self._alternatives(element)
        elif name in _DRAWINGS:
            self._drawing(element)

    def _drawing(self, drawing: etree._Element) -> None:
        if any(attribute(one, "hidden") in ("1", "true") for one in drawing.iter() if local(one) == "docPr"):
            return
        boxes = list(_boxes(drawing))
        self._boxes.extend(boxes)
        diagrams = [self._diagram(attribute(one, "dm") or "") for one in drawing.iter() if local(one) == "relIds"]
        self._boxes.extend(one for one in diagrams if one is not None)
        told = bool(boxes) or (bool(diagrams) and None not in diagrams)
        inside = set(map(local, drawing.iter())) if self._tells and not told else set()
        if inside & _OBJECTS:
            self._writer.lacks(Lack.OBJECTS)
        elif inside & _PICTURES:
            self._writer.lacks(Lack.PICTURES)

    def _alternatives(self, element: etree._Element) -> None:
        """Of alternatives the first that prints anything: programs that do not know it take the next."""
        for alternative in element:
            inside = set(map(local, alternative.iter()))
            if inside & (_TEXT | _PICTURES | _OBJECTS | {"txbxContent"}):
                self._inside(alternative)
                break

    @property
    def _instructing(self) -> bool:
        """Whether what comes is what a field says, and not what it prints."""
        return any(field.reading for field in self._open)

    def _field(self, element: etree._Element) -> None:
        if not self._fields_closed:
            return
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            if not self._hidden and not self._instructing:
                self._writer.write(_chosen(element))
            self._begin()
        elif kind == "separate" and self._open:
            self._open[-1].reading = False
        elif kind == "end" and self._open:
            self._end()

    def _begin(self, instruction: str = "") -> _Field:
        self._open.append(_Field(self._writer.place, instruction))
        return self._open[-1]

    def _end(self) -> None:
        """The end of a field; one that printed nothing may print by what it says."""
        field = self._open.pop()
        if self._writer.place == field.place and not self._hidden and not self._instructing:
            self._writer.write(self._fields.printed(field.instruction, self._writer.last))


def _chosen(field: etree._Element) -> str:
    """What a box to tick or a list to choose from shows, which a form keeps in the field's beginning."""
    form = child(field, "ffData")
    box, choice = child(form, "checkBox"), child(form, "ddList")
    if box is not None:
        ticked = child(box, "checked")
        return "☒" if is_on(ticked if ticked is not None else child(box, "default")) else "☐"
    entries = [attribute(one, "val") or "" for one in children(choice, "listEntry")]
    chosen = child(choice, "result")
    at = number(chosen if chosen is not None else child(choice, "default"), "val", 0)
    return entries[at] if 0 <= at < len(entries) else ""


def _symbol(element: etree._Element) -> str:
    """The character of a symbol font, or one outside the fonts of old."""
    try:
        code = int((attribute(element, "char") or "")[:6], 16)
    except ValueError:
        return ""
    return in_unicode(chr(code), attribute(element, "font")) if 32 <= code < 0x110000 else ""


def _boxes(drawing: etree._Element) -> Iterator[etree._Element]:
    """The contents of the outermost text boxes of a drawing; of alternatives the first that has any."""
    for element in drawing:
        name = local(element)
        if name == "txbxContent":
            yield element
        elif name == "textpath":
            yield text_box([attribute(element, "string") or ""])
        elif name == "AlternateContent":
            yield from next(filter(None, (list(_boxes(alternative)) for alternative in element)), [])
        elif name:
            yield from _boxes(element)
