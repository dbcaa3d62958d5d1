"""The elements of a page -> lines of text."""

from __future__ import annotations

import re

from lxml import etree

from annotator.core.marked import MarkedKind
from annotator.io.importers.elements import local, names
from annotator.io.importers.html.lists import items
from annotator.io.importers.numerals import raised
from annotator.io.importers.writing import TextWriter

_PARAGRAPHS = names(
    "p h1 h2 h3 h4 h5 h6 ol ul dl table pre blockquote article section main header footer hr figure fieldset address"
)
_LINES = names("div li dt dd body html form center figcaption details summary caption thead tbody tfoot br tr")
_BLOCKS = _PARAGRAPHS | _LINES
_SPACE = re.compile(r"[ \t\r\n\f]+")
_FEW_CELLS = 3
"""Cells of a row that may set whole blocks beside each other; a row of more is data, and one line."""

_LONGEST_MARK = 3
"""Digits of a raised note mark at most."""


class PageReader:
    """Writes the text of a page."""

    def __init__(self, writer: TextWriter) -> None:
        self._writer = writer
        self._space = False  # white space stood before the next word
        self._label = ""  # of the list item whose text comes next
        self._titled = False
        self._kept = False  # inside pre
        self._fresh = False  # at its very beginning
        self._one_line = False  # inside a row that is one line

    def read(self, element: etree._Element) -> None:
        """One element with all in it, without what follows it."""
        name = local(element)
        if self._one_line and name in _BLOCKS:
            self._space = True
            self._content(element)
            self._space = True
        elif name not in _BLOCKS:
            if name == "sup" and _is_note_mark(element):
                self._text(raised("".join(str(piece) for piece in element.itertext())))
            else:
                self._content(element)
        else:
            inner = name in ("ol", "ul") and any(local(above) == "li" for above in element.iterancestors())
            self._break("li" if inner else name)
            self._block(element, name)
            self._break("li" if inner else name)

    def _block(self, element: etree._Element, name: str) -> None:
        if name in ("ol", "ul"):
            self._list(element)
        elif name == "tr":
            self._row(element)
        elif name == "pre":
            self._kept = True
            self._fresh = True
            self._content(element)
            self._kept = False
        elif name == "h1" and not self._titled:
            with self._writer.marking(MarkedKind.TITLE):
                self._content(element)
            self._titled = True
        else:
            self._content(element)

    def _content(self, element: etree._Element) -> None:
        self._text(element.text)
        for child in element:
            self.read(child)
            self._text(child.tail)

    def _list(self, element: etree._Element) -> None:
        for item, label in items(element):
            self._break("li")
            self._label = label
            self.read(item)
            self._label = ""

    def _row(self, element: etree._Element) -> None:
        cells = [one for one in element if local(one) in ("td", "th")]
        if len(cells) == 1 or (len(cells) <= _FEW_CELLS and any(_is_stacked(cell) for cell in cells)):
            for cell in cells:
                self._break("div")
                self._content(cell)
            return
        self._one_line = True
        for i, cell in enumerate(cells):
            if i:
                self._writer.write("\t")
            self._space = False
            self._content(cell)
        self._one_line = self._space = False

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if self._kept:
            lines = text.replace("\r\n", "\n").replace("\r", "\n")
            self._write(lines.removeprefix("\n") if self._fresh else lines)  # the first line end prints nothing
            self._fresh = False
            return
        words = _SPACE.sub(" ", text)
        if words[0] == " ":
            self._space, words = True, words[1:]
        if words:
            self._write(words.rstrip(" "))
            self._space = words[-1] == " "

    def _write(self, words: str) -> None:
        """Write words after the label that waits for them, unless they print it themselves."""
        label, self._label = self._label, ""
        if label and not words.startswith(label):
            self._writer.write(label)
            self._space = True
        if self._space and not self._writer.after_blank():
            self._writer.write(" ")
        self._space = False
        self._writer.write(words)

    def _break(self, name: str) -> None:
        self._space = False
        if name in _PARAGRAPHS:
            self._writer.start_paragraph()
        else:
            self._writer.start_line()


def _is_stacked(cell: etree._Element) -> bool:
    """Whether a cell holds more than one block of text, or a table or list."""
    inside = [local(one) for one in cell.iter()]
    if any(name in ("table", "ol", "ul") for name in inside):
        return True
    return sum(name in ("p", "div", "h1", "h2", "h3", "h4", "h5", "h6") for name in inside) > 1


def _is_note_mark(element: etree._Element) -> bool:
    text = "".join(str(piece) for piece in element.itertext()).strip()
    return text.isdecimal() and len(text) <= _LONGEST_MARK
