"""Times as they are written where the reviewer is."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt


def local_time(at: str) -> str:
    """A time of a file (UTC ISO 8601) in the reviewer's own zone and form."""
    time = QDateTime.fromString(at, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)
