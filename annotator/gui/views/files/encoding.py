"""Choosing the encoding of a source, with what it makes of the lines that hold more than plain letters."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QWidget

from annotator.app.corrected.rereading import encodings, preview
from annotator.core.source import Source
from annotator.gui.style.sizes import scaled
from annotator.gui.views.parts.asking import AskingDialog

_NAMES = {
    "utf-8": "UTF-8",
    "cp1252": "Windows-1252",
    "iso8859_15": "ISO-8859-15",
    "iso8859_1": "ISO-8859-1",
    "mac_roman": "Mac Roman",
    "cp850": "DOS 850",
    "cp437": "DOS 437",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
}
"""How encodings are usually called; the others by their own names."""


class EncodingDialog(AskingDialog):
    """`chosen` is the encoding that is marked in the list, by its Python name."""

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Encoding of the source"), parent)
        self._source, self._encodings = source, encodings()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Encodings"))
        self.list.addItems([_NAMES.get(name, name.upper()) for name in self._encodings])
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.setTabChangesFocus(True)
        both = QWidget()
        sides = QHBoxLayout(both)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.addWidget(self.list, 1)
        sides.addWidget(self.preview, 3)
        asked = self.tr("Which encoding makes these lines of {0} readable?")
        self.show_under(asked.format(source.file_name), both)
        self.resize(scaled(720), scaled(420))
        self.list.currentRowChanged.connect(self.show_preview)
        self.list.itemActivated.connect(self.accept)
        now = source.encoding.replace("-", "_")
        rows = [row for row, name in enumerate(self._encodings) if name.replace("-", "_") == now]
        self.list.setCurrentRow(rows[0] if rows else 0)
        self.list.setFocus()

    def holds_changes(self) -> bool:
        return False  # what changes is a preview

    @property
    def chosen(self) -> str:
        """The encoding that is marked."""
        return self._encodings[max(self.list.currentRow(), 0)]

    def show_preview(self) -> None:
        """Show the lines as the marked encoding reads them."""
        self.preview.setPlainText(preview(self._source, self.chosen))
