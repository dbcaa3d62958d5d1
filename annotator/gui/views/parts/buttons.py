"""Buttons of the panel and the bars: an icon alone, words that lead somewhere, a choice with the key that makes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolButton, QWidget

from annotator.gui.style.icons import draw, icon
from annotator.gui.style.sizes import CAPTION, TARGET, font, scaled
from annotator.gui.style.theme import Theme, theme

VERDICT_HEIGHT, QUIET_HEIGHT, ICON = 54, 26, 18
KEY = 17
"""Pixels of the box around the letter of a key."""


class IconButton(QToolButton):
    """An icon without words; what it does is its tooltip and its name."""

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = name
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()

    def _draw(self) -> None:
        side = scaled(16)
        self.setIconSize(QSize(side, side))
        self.setIcon(icon(self._icon, theme().ink))


class LinkButton(QToolButton):
    """Words that lead somewhere or do something small; the keys stay in the text where it is clicked."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class Way(QToolButton):
    """One of two ways to look at the text."""


class FindButton(QToolButton):
    """Looks like a field, and brings the bar up in which one writes."""


class KeyBadge(QWidget):
    """The key that does the same."""

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_key(self, key: str) -> None:
        """Show another key; none where it is empty."""
        self.key = key
        self.setVisible(bool(key))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return key_size(self.key).size().toSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.key:
            draw_key(painter, self.key, QRectF(self.rect()), QColor(theme().quiet))
        painter.end()


def key_size(key: str) -> QRectF:
    """The room that a key takes."""
    side = float(scaled(KEY))
    return QRectF(0, 0, max(side, QFontMetricsF(font(CAPTION)).horizontalAdvance(key) + 8), side)


def draw_key(painter: QPainter, key: str, place: QRectF, colour: QColor) -> None:
    """Draw the letter of a key in a box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(font(CAPTION))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class KeyedButton(QAbstractButton):
    """A choice with its icon, its words and its key; `large` has the icon over the words, in a frame.

    Where it cannot be chosen it looks so: no key, quiet, a frame of dots; what was chosen stays filled.
    """

    def __init__(self, name: str, key: str, *, large: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self.key, self._large = name, key, large
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        wide = QSizePolicy.Policy.Expanding if large else QSizePolicy.Policy.Maximum
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def strong(self, _shown: Theme) -> QColor:
        """The colour of its icon, and of all of it where it is chosen."""
        return QColor(theme().accent)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._letters()).horizontalAdvance(self.text())
        if self._large:
            return QSize(round(words) + 16, scaled(VERDICT_HEIGHT))
        key = key_size(self.key).width() + 6 if self.key else 0
        picture = scaled(16) + 6 if self._icon else 0
        return QSize(round(words + key + picture) + 8, max(TARGET, scaled(QUIET_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def whole_width(self) -> int:
        """Pixels that all of its words take."""
        return self.sizeHint().width()

    def _letters(self) -> QFont:
        return font(1.0, 650 if self._large else 400)

    def nextCheckState(self) -> None:
        """What is chosen is what the review says, not what was clicked."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        filled = self.isChecked()
        strong = self.strong(shown)
        words = QColor(shown.on_verdict if filled else shown.ink if self.isEnabled() else shown.quiet)
        if self._large or filled or (self.underMouse() and self.isEnabled()):
            painter.setPen(self._edge(shown, strong, filled=filled))
            hover = self.underMouse() and self.isEnabled()
            ground = strong if filled else QColor(shown.hover if hover else shown.paper)
            painter.setBrush(ground if filled or hover or self.isEnabled() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(shown.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 6, 6)
        picture = words if filled or not self.isEnabled() else strong
        painter.setPen(words)
        painter.setFont(self._letters())
        (self._draw_large if self._large else self._draw_small)(painter, place, picture, words)
        painter.end()

    def _edge(self, shown: Theme, strong: QColor, *, filled: bool) -> QPen:
        if filled:
            return QPen(strong, 1)
        if not self._large:
            return QPen(Qt.PenStyle.NoPen)
        return QPen(QColor(shown.edge if self.isEnabled() else shown.line), 1)

    def _draw_large(self, painter: QPainter, place: QRectF, picture: QColor, words: QColor) -> None:
        side = scaled(ICON)
        draw(painter, self._icon, picture, QRectF(place.center().x() - side / 2, place.top() + 6, side, side))
        below = QRectF(place.left(), place.top() + side + 6, place.width(), place.height() - side - 9)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.isEnabled() and self.key:
            box = key_size(self.key)
            box.moveTopRight(place.topRight() + QPointF(-4, 4))
            draw_key(painter, self.key, box, words)

    def _draw_small(self, painter: QPainter, place: QRectF, picture: QColor, words: QColor) -> None:
        left = place.left() + 3
        if self._icon:
            side = scaled(16)
            draw(painter, self._icon, picture, QRectF(left, place.center().y() - side / 2, side, side))
            left += side + 5
        key = key_size(self.key) if self.isEnabled() and self.key else QRectF()
        room = QRectF(left, place.top(), place.right() - left - (key.width() + 6 if key.width() else 0), place.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        if key.width():
            key.moveCenter(place.center())
            key.moveRight(place.right() - 2)
            draw_key(painter, self.key, key, words)
