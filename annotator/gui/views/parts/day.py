"""A field for a day: typed in any way, or taken from a calendar."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from annotator.gui.style.icons import icon
from annotator.gui.style.theme import theme
from annotator.gui.views.parts.texts import Caption

FORM = "d MMM yyyy"
"""How a day is shown: read by everybody in the same way, and understood when it is typed again."""


def local_day(day: str) -> str:
    """A day (ISO 8601, or a part of one) as it is written where the reviewer is; what is none stays."""
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    return QLocale().toString(date, FORM) if date.isValid() else day


class DayEdit(QLineEdit):
    """Emits `written(day)` in ISO 8601, "" for none. What is not understood stays, framed, with `why` beneath; so does
    what can mean several days, which are offered there.

    `said` is the day from which a day without a year is counted, `language` that of the words.
    """

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said: str | None = None
        self.language: str | None = None
        self._day = ""
        self.why = Caption()
        self.why.hide()
        self.why.setTextFormat(Qt.TextFormat.RichText)
        links = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self.why.setTextInteractionFlags(links)
        self.why.linkActivated.connect(self._take_day)
        self.setPlaceholderText(self.tr("such as 31/12/2026"))
        self._calendar: QAction = self.addAction(
            icon("calendar", theme().ink), QLineEdit.ActionPosition.TrailingPosition
        )
        self._calendar.setToolTip(self.tr("Choose a day (Down)"))
        self._calendar.triggered.connect(self.open_calendar)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("30 sept. 2025") + 3 * self.fontMetrics().height())
        self.editingFinished.connect(self.finish)

    def show_day(self, day: str | None) -> None:
        """Show another day; what stands there and was not understood stays until then."""
        if (day or "") != self._day or not self.isModified():
            self._day = day or ""
            self.setText(local_day(self._day))
            self.setCursorPosition(0)
            self._say("")

    def finish(self) -> None:
        """Tell what is written, if it was changed and is understood."""
        if not self.isModified():
            return
        from annotator.app.due_dates import typed_days

        words = self.text().strip()
        read = typed_days(words, self.said, self.language) if words else ()
        if words and not read:
            self._say(self.tr("No day is understood from this; write day, month and year."))
            return
        days = dict.fromkeys(day for one in read for day in (one.start, one.end))
        if len(days) > 1:
            offered = " · ".join(f'<a href="{day}">{escape(local_day(day))}</a>' for day in days)
            means = " / ".join(" – ".join(map(local_day, dict.fromkeys((one.start, one.end)))) for one in read)
            self._say(self.tr("This can mean {0}. Take {1}").format(escape(means), offered))
            return
        day = next(iter(days), "")
        self.setModified(False)
        self._say("")
        if day != self._day:
            self.written.emit(day)
        self.setText(local_day(day))

    def open_calendar(self) -> None:
        """Offer a calendar under the field."""
        menu, calendar = QMenu(self), QCalendarWidget()
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        shown = QDate.fromString(self._day, Qt.DateFormat.ISODate)
        calendar.setSelectedDate(shown if shown.isValid() else QDate.currentDate())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.clicked.connect(self._choose_day)
        calendar.activated.connect(self._choose_day)
        calendar.clicked.connect(menu.close)
        calendar.activated.connect(menu.close)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self.isReadOnly():
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._calendar.setIcon(icon("calendar", theme().ink))
        if event.type() == QEvent.Type.ReadOnlyChange:
            self._calendar.setVisible(not self.isReadOnly())

    def _take_day(self, day: str) -> None:
        self._choose_day(QDate.fromString(day, Qt.DateFormat.ISODate))

    def _choose_day(self, date: QDate) -> None:
        self.setText(QLocale().toString(date, FORM))
        self.setModified(True)
        self.finish()

    def _say(self, why: str) -> None:
        self.why.setText(why)
        self.why.setVisible(bool(why) and self.why.parent() is not None)
        if bool(self.property("wrong")) is not bool(why):
            self.setProperty("wrong", bool(why))
            self.style().unpolish(self)
            self.style().polish(self)
