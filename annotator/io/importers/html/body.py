"""The elements of a page -> lines of text."""

from __future__ import annotations

import re

from lxml import etree

from annotator.core.marked import MarkedKind
from annotator.core.source import Lack
from annotator.io.importers.elements import local, names, number
from annotator.io.importers.formulas import in_one_line
from annotator.io.importers.html.furnishings import filled_in
from annotator.io.importers.html.lists import items
from annotator.io.importers.html.styles import declared, font_of, script_of
from annotator.io.importers.scripts import Script, scripted
from annotator.io.importers.symbols import in_unicode
from annotator.io.importers.tables import covered
from annotator.io.importers.writing import TextWriter

_PARAGRAPHS = names(
    "p h1 h2 h3 h4 h5 h6 ol ul dl table pre blockquote article section main header footer hr figure fieldset address"
)
_LINES = names("div li dt dd body html form center figcaption details summary caption thead tbody tfoot br tr")
_BLOCKS = _PARAGRAPHS | _LINES
_AS_NAMED = names("table tbody thead tfoot tr td th li ol ul br input img math svg textarea pre q")
"""What is read by its name, however it is shown."""

_KEPT = names("pre textarea listing xmp plaintext")
_EMBEDDED = names("iframe object embed canvas")
_WHITE_SPACE = {"pre": "all", "pre-wrap": "all", "break-spaces": "all", "pre-line": "lines", "normal": "", "nowrap": ""}
_BLANKS, _AROUND_ENDS = re.compile(r"[ \t\f]+"), re.compile(r" ?\n ?")
_QUOTES = {"de": "„“‚‘", "fr": "«»‹›"}
_SPACE = re.compile(r"[ \t\r\n\f]+")
_FEW_CELLS = 3
"""Cells of a row that may set whole blocks beside each other; a row of more is data, and one line."""

_LAID_OUT = 300
"""Characters from which a cell of several lines is a column of a page, and no datum."""

_SMALLEST = 64
"""Pixels of a picture that may show text at least."""


class PageReader:
    """Writes the text of a page."""

    def __init__(self, writer: TextWriter) -> None:
        self._writer = writer
        self._space = False  # white space stood before the next word
        self._label = ""  # of the list item whose text comes next
        self._titled = False
        self._kept: str | None = None  # what is kept of white space: all, or the ends of lines
        self._fresh = False  # at its very beginning
        self._one_line = False  # inside a row that is one line
        self._script: Script | None = None
        self._font = ""
        self._covered: dict[etree._Element, int] = {}  # cells that reach down before a cell, or at a row's end

    def read(self, element: etree._Element) -> None:
        """One element with all in it, without what follows it."""
        outer = self._script, self._font, self._kept
        self._script, self._font = script_of(element) or self._script, font_of(element) or self._font
        name = _shown_as(element)
        self._fresh = name in _KEPT
        self._kept = _WHITE_SPACE.get(declared(element, "white-space"), "all" if name in _KEPT else self._kept)
        self._read(element, name)
        self._script, self._font, self._kept = outer

    def _read(self, element: etree._Element, name: str) -> None:
        if self._one_line and name in _BLOCKS:
            self._space = True
            self._content(element)
            self._space = True
        elif name == "math":
            self._text(f" {in_one_line(element, self._before)}" if self._space else in_one_line(element, self._before))
        elif name not in _BLOCKS:
            if name == "input":
                self._text(f" {filled_in(element)} ")
            if name == "img" and _is_pictured(element):
                self._writer.lacks(Lack.PICTURES)
            if name in _EMBEDDED and _is_pictured(element):
                self._writer.lacks(Lack.OBJECTS)
            if name == "q":
                self._quotation(element)
            elif name == "svg":
                self._drawing(element)
            elif name not in _EMBEDDED:
                self._content(element)
        else:
            inner = name in ("ol", "ul") and any(local(above) == "li" for above in element.iterancestors())
            self._break("li" if inner else name)
            self._block(element, name)
            self._break("li" if inner else name)

    def _quotation(self, element: etree._Element) -> None:
        """The marks that a browser sets around a quotation, by the language of its place."""
        around = list(element.iterancestors())
        language = next((lang for one in (element, *around) if (lang := one.get("lang"))), "")[:2].lower()
        marks = _QUOTES.get(language, "“”‘’")
        inner = 2 * (sum(local(one) == "q" for one in around) % 2)
        self._text(marks[inner])
        self._content(element)
        self._text(marks[inner + 1])

    def _drawing(self, element: etree._Element) -> None:
        """The words of a drawing in the page, each on a line."""
        for one in element:
            if local(one) in ("text", "foreignobject"):
                self._break("div")
                self._content(one)
                self._break("div")
            else:
                self._drawing(one)

    @property
    def _before(self) -> str:
        return " " if self._space else self._writer.last

    def _block(self, element: etree._Element, name: str) -> None:
        if name in ("ol", "ul"):
            self._list(element)
        elif name == "table":
            self._covered.update(covered(element))
            self._content(element)
        elif name == "tr":
            self._row(element)
        elif name == "h1" and not self._titled:
            with self._writer.marking(MarkedKind.TITLE):
                self._content(element)
            self._titled = True
        else:
            self._content(element)

    def _content(self, element: etree._Element) -> None:
        beside = declared(element, "display").endswith(("flex", "grid"))
        self._text(element.text)
        for child in element:
            self._space |= beside
            self.read(child)
            self._text(child.tail)

    def _list(self, element: etree._Element) -> None:
        for item, label in items(element):
            self._break("li")
            self._label = label
            self.read(item)
            self._label = ""

    def _row(self, element: etree._Element) -> None:
        cells = [one for one in element if local(one) in ("td", "th") or local(element) != "tr"]
        stacked = [cell for cell in cells if _is_stacked(cell)]
        laid_out = len(cells) <= _FEW_CELLS or any(_is_long(cell) for cell in stacked)
        covered = [self._covered.get(one, 0) for one in (*cells, element)]
        if len(cells) + sum(covered) == 1 or (stacked and laid_out):
            for cell in cells:
                self._break("div")
                self._content(cell)
            return
        self._one_line = True
        for i, cell in enumerate(cells):
            self._writer.write("\t" * (covered[i] + bool(i)))
            self._space = False
            self._content(cell)
        self._writer.write("\t" * covered[-1])
        self._one_line = self._space = False

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if self._kept and not self._one_line:
            lines = text.replace("\r\n", "\n").replace("\r", "\n")
            lines = lines if self._kept == "all" else _AROUND_ENDS.sub("\n", _BLANKS.sub(" ", lines))
            self._write(lines.removeprefix("\n") if self._fresh else lines)  # the first line end prints nothing
            self._fresh = False
            return
        words = _SPACE.sub(" ", in_unicode(text, self._font) if self._font else text)
        if words[0] == " ":
            self._space, words = True, words[1:]
        if words:
            self._write(scripted(words.rstrip(" "), self._script, self._before))
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
        self._space = self._one_line
        if self._one_line:
            return
        if name in _PARAGRAPHS:
            self._writer.start_paragraph()
        else:
            self._writer.start_line()


def _shown_as(element: etree._Element) -> str:
    """The name of an element, or of one that is usually shown as this one is by its style."""
    name, shown = local(element), declared(element, "display")
    if not shown or name in _AS_NAMED:
        return name
    if shown.startswith("table") and any(declared(one, "display") == "table-cell" for one in element):
        return "tr"
    if shown.startswith("inline") or shown == "contents":
        return name if shown == "inline-table" or name not in _BLOCKS else "span"
    return name if name in _BLOCKS else "div"


def _is_stacked(cell: etree._Element) -> bool:
    """Whether a cell holds more than one line of text, or a table or list."""
    inside = [_shown_as(one) for one in cell.iter()]
    if any(name in ("table", "ol", "ul") for name in inside):
        return True
    blocks = sum(name in ("p", "div", "h1", "h2", "h3", "h4", "h5", "h6") for name in inside)
    return blocks > 1 or any(local(one) == "br" and (one.tail or "").strip() for one in cell.iter())


def _is_long(cell: etree._Element) -> bool:
    """Whether a cell holds text of its own, as the columns of a page do that is laid out as a table."""
    return sum(len(str(piece)) for piece in cell.itertext()) >= _LAID_OUT


def _is_pictured(image: etree._Element) -> bool:
    """Whether an image may show text: not one for decoration (an empty `alt`), nor a small one."""
    sizes = (number(image, side, _SMALLEST) for side in ("width", "height"))
    return image.get("alt") != "" and image.get("role") != "presentation" and min(sizes) >= _SMALLEST
