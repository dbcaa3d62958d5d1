"""Inside a paragraph of Word: text, tabs, breaks, fields, tracked changes, references to notes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from lxml import etree

from annotator.io.importers.elements import attribute, child, is_on, local
from annotator.io.importers.word.notes import Notes
from annotator.io.importers.writing import TextWriter

_HOLDERS = frozenset(
    {"r", "hyperlink", "ins", "moveTo", "fldSimple", "smartTag", "sdt", "sdtContent", "customXml", "bdo", "dir"}
    | {"ruby", "rubyBase", "oMathPara", "oMath", "e", "num", "den", "sup", "sub", "f", "rad", "d", "sSup", "sSub"}
    | {"subHyperlink", "nary", "func", "fName", "m", "mr", "acc", "bar", "eqArr", "lim", "limLow", "limUpp", "sSubSup"}
)
"""Elements whose content is printed; what is neither here nor below prints nothing (properties, deleted text)."""

_NOTES = frozenset({"footnoteReference", "endnoteReference"})
_DRAWINGS = frozenset({"drawing", "pict", "object", "AlternateContent"})
_PRIVATE = range(0xE000, 0xF900)


class RunReader:
    """Writes the text of paragraphs, one after the other; a field may run over several of them.

    `fields_closed`: each field has its end. Where not, nothing is taken for an instruction.
    """

    def __init__(self, writer: TextWriter, notes: Notes, fields_closed: bool) -> None:
        self._writer = writer
        self._notes = notes
        self._fields_closed = fields_closed
        self._instructions: list[bool] = []  # of each open field, whether its instruction is still being read
        self._line_end = "\n"
        self._boxes: list[etree._Element] = []

    def read(self, paragraph: etree._Element) -> list[etree._Element]:
        """Write one paragraph; the contents of the text boxes in it are given back, to be read after it."""
        self._boxes = []
        self._inside(paragraph)
        return self._boxes

    @contextmanager
    def on_one_line(self) -> Iterator[None]:
        """Line ends in a cell of a table become blanks."""
        self._line_end = " "
        yield
        self._line_end = "\n"

    def _inside(self, holder: etree._Element) -> None:
        for element in holder:
            name = local(element)
            if name in _HOLDERS:
                if not is_on(child(element, "rPr", "vanish")):
                    self._inside(element)
            elif name == "fldChar":
                self._field(attribute(element, "fldCharType") or "")
            elif name in _DRAWINGS:
                self._boxes.extend(_boxes(element))
            elif not any(self._instructions):
                self._print(element, name)

    def _print(self, element: etree._Element, name: str) -> None:
        if name == "t":
            self._writer.write((element.text or "").replace("\n", " "))
        elif name in ("tab", "ptab"):
            self._writer.write("\t")
        elif name == "br" and attribute(element, "type") == "page" and self._line_end == "\n":
            self._writer.page_break()
        elif name in ("br", "cr"):
            self._writer.write(self._line_end)
        elif name == "noBreakHyphen":
            self._writer.write("\u2011")
        elif name == "sym":
            self._writer.write(_symbol(attribute(element, "char") or ""))
        elif name in _NOTES:
            self._writer.write(self._notes.mark(name, element))

    def _field(self, kind: str) -> None:
        if not self._fields_closed:
            return
        if kind == "begin":
            self._instructions.append(True)
        elif kind == "separate" and self._instructions:
            self._instructions[-1] = False
        elif kind == "end" and self._instructions:
            self._instructions.pop()


def _symbol(code: str) -> str:
    """The character of a symbol font; those of fonts that only the font knows print as a bullet."""
    try:
        number = int(code[:6], 16)
    except ValueError:
        return ""
    return "•" if number in _PRIVATE else chr(number) if 32 <= number < 0x110000 else ""


def _boxes(drawing: etree._Element) -> list[etree._Element]:
    """The contents of the outermost text boxes of a drawing; of alternatives the first that has any."""
    if local(drawing) == "AlternateContent":
        for alternative in drawing:
            found = _boxes(alternative)
            if found:
                return found
        return []
    found = []
    for element in drawing:
        if local(element) == "txbxContent":
            found.append(element)
        elif isinstance(element.tag, str):
            found.extend(_boxes(element))
    return found
