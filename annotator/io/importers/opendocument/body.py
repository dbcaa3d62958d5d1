"""Paragraphs, lists and tables of an ODT -> lines of text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from lxml import etree

from annotator.core.source import Lack
from annotator.io.importers.elements import attribute, child, children, local, names, number
from annotator.io.importers.formulas import in_one_line
from annotator.io.importers.opendocument.lists import Counter, ListStyles
from annotator.io.importers.opendocument.styles import OdtStyles
from annotator.io.importers.scripts import Script, raised, scripted
from annotator.io.importers.symbols import in_unicode
from annotator.io.importers.writing import TextWriter

_LEFT_OUT = names(
    """tracked-changes sequence-decls variable-decls user-field-decls forms annotation annotation-end bookmark-start
    bookmark-end bookmark soft-page-break title desc binary-data settings table-column table-columns
    index-title-template script dde-connection-decls event-listeners ruby-text number"""
)
_FRAMES = frozenset({"frame", "custom-shape", "rect", "g", "a-frame"})
_SPACE = re.compile(r"[ \t\r\n]+")
_FEW_CELLS = 3
"""Cells of a row that may set whole paragraphs beside each other; a row of more is data, and one line."""

_MOST_REPEATED = 200
"""How often a blank, a cell or a row is repeated at most; sheets are filled up with a million empty cells."""


@dataclass(frozen=True, slots=True)
class OdtNote:
    """A note, head or foot: its mark as printed, and what stands there."""

    mark: str
    content: etree._Element


class OdtBodyReader:
    """Reads one story: the body, a note, a head or foot. `mark` is what a note prints before its text.

    `notes` are those that the text refers to, in its order. `objects` gives the content of an embedded object, None
    where that is lost; only a story with it, the body, tells what it lacks.
    """

    def __init__(
        self,
        writer: TextWriter,
        styles: OdtStyles,
        lists: ListStyles,
        mark: str = "",
        objects: Callable[[str], etree._Element | None] | None = None,
    ) -> None:
        self.notes: list[OdtNote] = []
        self._writer = writer
        self._styles = styles
        self._lists = lists
        self._mark = mark
        self._objects = objects
        self._hidden = False
        self._script: Script | None = None
        self._font = ""
        self._above: str | None = None
        self._label = ""  # of the list item whose first paragraph comes next
        self._counters: dict[str, Counter] = {}
        self._by_id: dict[str, Counter] = {}
        self._outline = Counter({}, lists.language)
        self._line_end = "\n"
        self._boxes: list[etree._Element] = []
        self._space = False

    def read(self, story: etree._Element) -> None:
        """All blocks of a story."""
        self._blocks(story)

    def _blocks(self, holder: Iterable[etree._Element]) -> None:
        for element in holder:
            name = local(element)
            if name in ("p", "h"):
                self._paragraph(element)
            elif name == "list":
                self._list(element, 1, None, None)
            elif name == "table":
                self._table(element)
            elif name in _FRAMES:
                self._boxes_of(element)
            elif name and name not in _LEFT_OUT and not _is_hidden(element):
                self._blocks(element)

    def _paragraph(self, element: etree._Element) -> None:
        style = attribute(element, "style-name")
        if not self._prints(element) and self._is_hidden_paragraph(element, style):
            return
        if self._styles.set_apart(self._above, style):
            self._writer.start_paragraph()
        else:
            self._writer.start_line()
        if self._styles.breaks_page(style):
            self._writer.page_break()
        start = self._writer.place
        self._line(element)
        boxes, self._boxes = self._boxes, []
        if self._writer.place == start and not boxes:
            self._writer.blank_line()
        self._above = style
        for box in boxes:
            self._writer.start_line()
            self._blocks(box)

    def _line(self, element: etree._Element) -> None:
        if self._mark:
            self._writer.write(f"{raised(self._mark)} ")
            self._mark = ""
        label, self._label = self._label, ""
        style = attribute(element, "style-name")
        self._hidden = bool(self._styles.hides(style))
        self._script, self._font = self._styles.script(style), self._styles.font(style)
        if local(element) == "h" and attribute(element, "is-list-header") != "true" and self._prints(element):
            level = number(element, "outline-level", 1)
            label = label or self._outline.next(level, self._lists.outline, None)
        self._writer.write(label)
        self._space = False
        self._inside(element)

    def _list(self, element: etree._Element, level: int, style: str | None, counter: Counter | None) -> None:
        """One list; a list inside an item is the next level of the one around it, and counts with it."""
        style = attribute(element, "style-name") or style or _style_inside(self._styles, element)
        counter = counter or self._counter(element, style)
        levels = self._lists.levels(style)
        for item in element:
            if local(item) == "list-header":
                self._items(item, level, style, counter)
            elif local(item) == "list-item":
                if any(local(one) in ("p", "h") and self._is_counted(one) for one in item):
                    set_start = number(item, "start-value", -1)
                    self._label = counter.next(level, levels, set_start if set_start >= 0 else None)
                self._items(item, level, style, counter)

    def _items(self, item: etree._Element, level: int, style: str | None, counter: Counter) -> None:
        for one in item:
            if local(one) == "list":
                self._list(one, level + 1, style, counter)
            else:
                self._blocks([one])

    def _counter(self, element: etree._Element, style: str | None) -> Counter:
        """A list counts anew unless it continues the one before of its style, or one by its id."""
        own = attribute(element, "id")
        continued = attribute(element, "continue-list")
        if continued is not None and continued in self._by_id:
            counter = self._by_id[continued]
        elif attribute(element, "continue-numbering") == "true" and (style or "") in self._counters:
            counter = self._counters[style or ""]
        else:
            counter = Counter({}, self._lists.language)
        self._counters[style or ""] = counter
        if own is not None:
            self._by_id[own] = counter
        return counter

    def _table(self, element: etree._Element) -> None:
        self._writer.start_line()
        for row in _rows(element):
            cells = [cell for cell in row if local(cell) in ("table-cell", "covered-table-cell")]
            shown = [cell for cell in cells if local(cell) == "table-cell"]
            stacked = any(sum(map(self._prints, _paragraphs(cell))) > 1 or _holds_table(cell) for cell in shown)
            if len(shown) == 1 or (len(shown) <= _FEW_CELLS and stacked):
                for cell in shown:
                    self._writer.start_line()
                    self._above = None
                    self._blocks(cell)
            else:
                self._row([cell for cell in cells if cell in shown or not _is_spanned(cell)])
        self._writer.start_line()
        self._above = None

    def _row(self, cells: list[etree._Element]) -> None:
        self._writer.start_line()
        with self._on_one_line():
            for i, cell in enumerate(cells):
                if i:
                    self._writer.write("\t")
                start = self._writer.place
                for paragraph in _paragraphs(cell) if local(cell) == "table-cell" else ():
                    if self._prints(paragraph) and self._writer.place > start:
                        self._writer.write(" ")
                    self._line(paragraph)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self._writer.start_line()
            self._blocks(box)

    def _is_hidden_paragraph(self, element: etree._Element, style: str | None) -> bool:
        """Whether a paragraph without a letter that prints is hidden, and not only empty."""
        fields = (one for one in element.iter() if local(one) == "hidden-paragraph")
        return bool(self._styles.hides(style)) or any(map(_is_hidden, fields)) or _has_text(element)

    def _is_counted(self, paragraph: etree._Element) -> bool:
        return self._prints(paragraph) or not self._is_hidden_paragraph(paragraph, attribute(paragraph, "style-name"))

    def _prints(self, element: etree._Element, hidden: bool | None = None) -> bool:
        """Whether any letter of a paragraph, or of what stands in it, is printed; text frames apart."""
        if hidden is None:
            if any(local(one) == "hidden-paragraph" and _is_hidden(one) for one in element):
                return False
            hidden = bool(self._styles.hides(attribute(element, "style-name")))
        if not hidden and (element.text or "").strip():
            return True
        for one in element:
            name = local(one)
            if not hidden and (one.tail or "").strip():
                return True
            if not name or name in _LEFT_OUT or name in _FRAMES or _is_hidden(one):
                continue
            own = self._styles.hides(attribute(one, "style-name"), letters=True) if name == "span" else None
            if self._prints(one, hidden if own is None else own):
                return True
        return False

    @contextmanager
    def _on_one_line(self) -> Iterator[None]:
        self._line_end = " "
        yield
        self._line_end = "\n"

    def _inside(self, element: etree._Element) -> None:
        self._text(element.text)
        for one in element:
            self._inline(one, local(one))
            self._text(one.tail)

    def _inline(self, element: etree._Element, name: str) -> None:
        if name == "tab":
            self._print("\t")
        elif name == "s":
            self._print(" " * min(max(number(element, "c", 1), 1), _MOST_REPEATED))
        elif name == "line-break":
            self._print(self._line_end)
        elif name == "note":
            self._note(element)
        elif name in _FRAMES:
            self._boxes_of(element)
        elif name == "span":
            self._span(element)
        elif name and name not in _LEFT_OUT and not _is_hidden(element):
            self._inside(element)

    def _span(self, element: etree._Element) -> None:
        outer = self._hidden, self._script, self._font
        style = attribute(element, "style-name")
        hidden = self._styles.hides(style, letters=True)
        self._hidden = self._hidden if hidden is None else hidden
        self._script = self._styles.script(style, self._script, letters=True)
        self._font = self._styles.font(style, letters=True) or self._font
        self._inside(element)
        self._hidden, self._script, self._font = outer

    def _note(self, element: etree._Element) -> None:
        mark = "".join(child_text(element, "note-citation")).strip()[:20]
        body = child(element, "note-body")
        self._print(raised(mark))
        if body is not None and not self._hidden:
            self.notes.append(OdtNote(mark, body))

    def _boxes_of(self, frame: etree._Element) -> None:
        """Text frames are read after the paragraph that they are tied to."""
        if not self._styles.prints(attribute(frame, "style-name")):
            return
        self._boxes.extend(box for box in frame.iter() if local(box) == "text-box" and not _is_inside_box(box, frame))
        if local(frame) != "frame":
            self._boxes.extend([frame] if any(local(one) == "p" for one in frame) else [])
            return
        if any(local(one) == "text-box" for one in frame) or self._objects is None or self._hidden:
            return
        held = next((one for one in frame if local(one) in ("object", "object-ole", "image")), None)
        content = self._objects(attribute(held, "href") or "") if local_of(held) == "object" else None
        if content is not None and local(content) == "math":
            self._print(in_one_line(content, self._writer.last))
        elif held is not None:
            self._writer.lacks(Lack.PICTURES if local(held) == "image" else Lack.OBJECTS)

    def _text(self, text: str | None) -> None:
        words = _SPACE.sub(" ", in_unicode(text or "", self._font))
        if words[:1] == " " and (self._space or self._writer.begins_line()):
            words = words[1:]
        if words and not self._hidden:
            self._print(scripted(words, self._script, self._writer.last))
            self._space = words[-1] == " "

    def _print(self, words: str) -> None:
        if not self._hidden:
            self._writer.write(words)
            self._space = False


def child_text(element: etree._Element, name: str) -> Iterator[str]:
    """The text inside the children of that local name."""
    for one in children(element, name):
        yield from (str(piece) for piece in one.itertext())


def _style_inside(styles: OdtStyles, element: etree._Element) -> str | None:
    """The style of a list that names none: that of its first paragraph."""
    first = next((one for one in element.iter() if local(one) in ("p", "h")), None)
    return styles.list_style(attribute(first, "style-name"))


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    """The rows of a table that are neither collapsed nor filtered out."""
    for one in table:
        name = local(one)
        if name == "table-row" and attribute(one, "visibility") in (None, "visible"):
            yield one
        elif name in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(one)


def _is_spanned(cell: etree._Element) -> bool:
    """Whether a covered cell is covered by the one before it in its row, which takes its place."""
    before = cell.getprevious()
    while before is not None and local(before) == "covered-table-cell":
        before = before.getprevious()
    return before is not None and number(before, "number-columns-spanned", 1) > 1


def _is_hidden(element: etree._Element) -> bool:
    """Whether a section or a field says that it is not shown (19.197 `text:display`, 19.800 `text:is-hidden`)."""
    shown, hidden = attribute(element, "display"), attribute(element, "is-hidden")
    return shown == "none" or (hidden == "true" and (shown == "condition" or local(element).startswith("hidden")))


def local_of(element: etree._Element | None) -> str:
    """The local name of an element, "" where there is none."""
    return "" if element is None else local(element)


def _paragraphs(cell: etree._Element) -> Iterator[etree._Element]:
    return (one for one in cell.iter() if local(one) in ("p", "h"))


def _holds_table(cell: etree._Element) -> bool:
    return any(local(one) == "table" for one in cell.iter())


def _has_text(element: etree._Element) -> bool:
    return any(str(piece).strip() for piece in element.itertext())


def _is_inside_box(box: etree._Element, frame: etree._Element) -> bool:
    parent = box.getparent()
    while parent is not None and parent is not frame:
        if local(parent) == "text-box":
            return True
        parent = parent.getparent()
    return False
