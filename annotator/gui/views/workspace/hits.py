"""The places that a search of a workspace found, each with the words around it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.app.workspace.browsing import Overview
from annotator.app.workspace.searching import Hit, Row, Scope
from annotator.gui.models.documents import in_words, short_day
from annotator.gui.style.icons import draw
from annotator.gui.style.sizes import LIST, font, scaled
from annotator.gui.style.theme import theme
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP

FOUND = Qt.ItemDataRole.UserRole
SIGN, EDGE = 16, 10
PARTS = {
    Scope.TEXT: (QT_TRANSLATE_NOOP("workspace", "text"), "find"),
    Scope.FINDING: (QT_TRANSLATE_NOOP("workspace", "finding"), "note"),
    Scope.COMMITMENT: (QT_TRANSLATE_NOOP("workspace", "commitment"), "commitment"),
}


class HitsList(QListWidget):
    """Two lines a hit, the newest documents first. Emits `chosen(Hit)`."""

    chosen = Signal(Hit)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Hits"))
        self.setItemDelegate(_Drawn(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemActivated.connect(self._choose)

    def show_answer(self, answer: Overview) -> None:
        """Show other hits."""
        self.clear()
        for hit, row in answer.hits:
            words = "".join(words for words, _ in hit.snippet)
            item = QListWidgetItem(f"{row.title}. {in_words(PARTS[hit.part][0])}: {words}")
            item.setData(FOUND, (hit, row))
            self.addItem(item)
        if self.count():
            self.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(FOUND)[0])


def about(row: Row) -> str:
    """What is told of a hit's document beside its title."""
    return " · ".join(filter(None, (row.minister, short_day(row.answered), f"{row.mine}/{row.questions}")))


class _Drawn(QStyledItemDelegate):
    """A hit: its document, and under that a sign of the part, and the words with what was found marked."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, 2 * option.fontMetrics.lineSpacing() + scaled(16))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit, row = index.data(FOUND)
        shown, place = theme(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current:
            painter.fillRect(place, QColor(shown.soft))
            painter.fillRect(QRectF(place.left(), place.top(), 4, place.height()), QColor(shown.accent))
        painter.setPen(QColor(shown.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        inside = place.adjusted(EDGE, scaled(5), -EDGE, -scaled(5))
        line = inside.height() / 2
        head = f"<b>{escape(' '.join(filter(None, (row.number, row.title))))}</b>"
        head += f' &nbsp; <span style="color:{shown.quiet}">{escape(about(row))}</span>'
        _write(painter, head, QRectF(inside.left(), inside.top(), inside.width(), line), shown.ink)
        name, sign = PARTS[hit.part]
        second = QRectF(inside.left(), inside.top() + line, inside.width(), line)
        side = scaled(SIGN)
        colour = QColor(shown.commitment if hit.part is Scope.COMMITMENT else shown.quiet)
        draw(painter, sign, colour, QRectF(second.left(), second.center().y() - side / 2, side, side))
        said = f'<span style="color:{shown.quiet}">{escape(in_words(name))}</span> &nbsp; {_marked(hit)}'
        _write(painter, said, second.adjusted(side + 8, 0, 0, 0), shown.ink)
        painter.restore()


def _marked(hit: Hit) -> str:
    found = f'<b style="color:{theme().accent}; text-decoration:underline">'
    return "".join(
        f"{found}{escape(words)}</b>"
        if is_hit
        else escape(" ".join(words.split()) if words.strip() == words else words)
        for words, is_hit in hit.snippet
    )


def _write(painter: QPainter, words: str, place: QRectF, ink: str) -> None:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font(LIST))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    document.setDefaultTextOption(option)
    document.setHtml(f'<span style="color:{ink}">{words}</span>')
    painter.save()
    painter.setClipRect(place)
    painter.translate(place.left(), place.center().y() - document.size().height() / 2)
    document.drawContents(painter)
    painter.restore()
