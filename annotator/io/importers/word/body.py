"""Paragraphs and tables of Word -> lines of text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from lxml import etree

from annotator.io.importers.elements import attribute, child, is_on, local
from annotator.io.importers.scripts import raised
from annotator.io.importers.word.notes import Notes
from annotator.io.importers.word.numbering import Numbering
from annotator.io.importers.word.runs import RunReader
from annotator.io.importers.word.styles import WordStyles
from annotator.io.importers.writing import TextWriter

_HOLDERS = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "body"})
"""Elements that only hold paragraphs and tables."""

_FEW_CELLS = 3
"""Cells of a row that may set whole paragraphs beside each other; a row of more is data, and one line."""


class WordBodyReader:
    """Reads one story: the body, a note, a head or foot.

    `mark` is what a note prints before its text, `chunks` writes the other document that an id stands for, `diagram`
    gives the words of one. Only a
    story with `chunks`, the body, tells what it lacks.
    """

    def __init__(
        self,
        writer: TextWriter,
        styles: WordStyles,
        numbering: Numbering,
        notes: Notes,
        mark: str = "",
        chunks: Callable[[str], None] | None = None,
        diagram: Callable[[str], etree._Element | None] | None = None,
    ) -> None:
        self._writer = writer
        self._styles = styles
        self._numbering = numbering
        self._notes = notes
        self._mark = mark
        self._chunks, self._diagram = chunks, diagram
        self._above: etree._Element | None = None  # the properties of the paragraph before
        self._joined = False  # the end of the paragraph before is not printed: the next one continues it

    def read(self, story: etree._Element) -> None:
        """All blocks of a story."""
        kinds = [attribute(one, "fldCharType") for one in story.iter() if local(one) == "fldChar"]
        closed = kinds.count("begin") == kinds.count("end")
        tells = self._chunks is not None
        self._runs = RunReader(
            self._writer, self._styles, self._notes, fields_closed=closed, tells=tells, diagram=self._diagram
        )
        self._blocks(story)

    def _blocks(self, holder: Iterable[etree._Element]) -> None:
        for element in holder:
            name = local(element)
            if name == "p":
                self._paragraph(element)
            elif name == "tbl":
                self._table(element)
            elif name in _HOLDERS:
                self._blocks(element)
            elif name == "altChunk" and self._chunks is not None:
                self._writer.start_paragraph()
                self._chunks(attribute(element, "id") or "")
                self._writer.start_paragraph()
                self._above = None

    def _paragraph(self, element: etree._Element) -> None:
        properties = child(element, "pPr")
        ended = self._ends_line(properties)
        if (
            not ended
            and not self._runs.prints(element)
            and not any(local(one) in ("txbxContent", "relIds", "textpath") for one in element.iter())
        ):
            self._runs.read(element)  # for the ends of fields in it
            return
        if self._joined:
            self._joined = False
        elif self._styles.set_apart(self._above, properties):
            self._writer.start_paragraph()
        else:
            self._writer.start_line()
        if is_on(child(properties, "pageBreakBefore")):
            self._writer.page_break()
        start = self._writer.place
        boxes = self._line(element, properties)
        if self._writer.place == start and not boxes:
            self._writer.blank_line()
        self._above = properties
        self._joined = not ended
        for box in boxes:
            self._writer.start_line()
            self._blocks(box)

    def _ends_line(self, properties: etree._Element | None) -> bool:
        """Whether the end of a paragraph is printed: neither deleted, nor moved away, nor hidden."""
        mark = child(properties, "rPr")
        changed = child(mark, "del") is not None or child(mark, "moveFrom") is not None
        return not changed and not self._styles.hides(mark, properties)

    def _line(self, element: etree._Element, properties: etree._Element | None) -> list[etree._Element]:
        """Write one paragraph; its text boxes are given back."""
        if self._mark:
            self._writer.write(f"{raised(self._mark)} ")
            self._mark = ""
        place = self._styles.list_of(properties)
        if place is not None and self._runs.prints(element):
            self._writer.write(self._numbering.label(place))
        return self._runs.read(element)

    def _table(self, element: etree._Element) -> None:
        if self._styles.set_apart(self._above, None):
            self._writer.start_paragraph()
        self._writer.start_line()
        for row in _rows(element):
            cells = [cell for cell in _inside(row, "tc") if child(cell, "tcPr", "cellDel") is None]
            shown = [cell for cell in cells if not _is_covered(cell)]
            if len(shown) == 1 or (len(shown) <= _FEW_CELLS and any(map(self._is_stacked, shown))):
                for cell in shown:
                    self._writer.start_line()
                    self._above = None
                    self._blocks(cell)
            else:
                self._row(cells)
        self._writer.start_line()
        self._above, self._joined = None, False

    def _is_stacked(self, cell: etree._Element) -> bool:
        """Whether a cell holds more than one line of text, or a table."""
        if any(local(one) == "tbl" for one in cell.iter()):
            return True
        return sum(map(self._runs.prints, _paragraphs(cell))) > 1

    def _row(self, cells: list[etree._Element]) -> None:
        self._writer.start_line()
        boxes: list[etree._Element] = []
        with self._runs.on_one_line():
            for i, cell in enumerate(cells):
                if i:
                    self._writer.write("\t")
                start = self._writer.place
                for paragraph in () if _is_covered(cell) else _paragraphs(cell):
                    if self._runs.prints(paragraph) and self._writer.place > start:
                        self._writer.write(" ")
                    boxes += self._line(paragraph, child(paragraph, "pPr"))
        for box in boxes:
            self._writer.start_line()
            self._blocks(box)


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    """The rows of a table that are neither deleted nor hidden."""
    for row in _inside(table, "tr"):
        if child(row, "trPr", "del") is None and not is_on(child(row, "trPr", "hidden")):
            yield row


def _inside(holder: etree._Element, name: str) -> Iterator[etree._Element]:
    for one in holder:
        if local(one) == name:
            yield one
        elif local(one) in _HOLDERS:
            yield from _inside(one, name)


def _is_covered(cell: etree._Element) -> bool:
    """Whether a cell is covered by the one above it, or before it, and prints nothing."""
    merges = (child(cell, "tcPr", name) for name in ("vMerge", "hMerge"))
    return any(merge is not None and attribute(merge, "val") != "restart" for merge in merges)


def _paragraphs(cell: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs of a cell, those of tables in it too, but not those of text boxes."""
    for one in cell:
        if local(one) == "p":
            yield one
        elif local(one) in _HOLDERS or local(one) in ("tbl", "tr", "tc"):
            yield from _paragraphs(one)
