"""The manual, in a window of its own that stays beside the work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.style.sizes import scaled
from annotator.gui.views.parts.dialog import Dialog
from annotator.gui.views.parts.texts import native_keys

PLACE = Qt.ItemDataRole.UserRole
CONTENTS_WIDTH = 240
LINE_HEIGHT = 130
"""Per cent of the font's own."""


class ManualDialog(Dialog):
    """Shows `text` (Markdown), with its headings as contents and a field to find words."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Manual"))
        self.setModal(False)
        self.resize(scaled(940), scaled(660))
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Manual"))
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(20)
        self.page.setMarkdown(native_keys(text))
        self._set_lines_apart()
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Contents"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find in the manual"))
        self.words.setAccessibleName(self.tr("Find in the manual"))
        self.words.setClearButtonEnabled(True)
        self.next = QPushButton(self.tr("Next"))
        self.next.setAutoDefault(False)
        self.said = QLabel()
        self._arrange()
        self._list_headings()
        self._connect()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.next)
        row.addWidget(self.said)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.contents)
        split.addWidget(self.page)
        split.setSizes([CONTENTS_WIDTH, self.width() - CONTENTS_WIDTH])
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(split, 1)

    def _connect(self) -> None:
        self.contents.currentItemChanged.connect(self._go)
        self.contents.itemClicked.connect(self._go)
        self.words.textChanged.connect(self._find_first)
        self.words.returnPressed.connect(self.find_next)
        self.next.clicked.connect(self.find_next)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.words.setFocus)

    def find_next(self) -> None:
        """Go to the next place of the words that are looked for; from the end on from the beginning."""
        self._find(self.page.textCursor())

    def _find_first(self) -> None:
        self._find(QTextCursor(self.page.document()))

    def _find(self, start: QTextCursor) -> None:
        words, document = self.words.text().strip(), self.page.document()
        found = document.find(words, start) if words else QTextCursor()
        if found.isNull() and words:
            found = document.find(words, 0)
        self.said.setText(self.tr("Not found") if words and found.isNull() else "")
        if not found.isNull():
            self.page.setTextCursor(found)
            self.page.ensureCursorVisible()

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        block = self.page.document().findBlockByNumber(item.data(PLACE))
        top = self.page.document().documentLayout().blockBoundingRect(block).top()
        self.page.verticalScrollBar().setValue(max(0, round(top) - 12))

    def _list_headings(self) -> None:
        for block in _blocks(self.page.document()):
            if block.blockFormat().headingLevel() == 2:
                item = QListWidgetItem(block.text())
                item.setData(PLACE, block.blockNumber())
                self.contents.addItem(item)

    def _set_lines_apart(self) -> None:
        cursor = QTextCursor(self.page.document())
        cursor.select(QTextCursor.SelectionType.Document)
        apart = QTextBlockFormat()
        apart.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(apart)


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]
