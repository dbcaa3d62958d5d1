"""Numbers as they are written in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def decimal(value: float, places: int) -> str:
    """The number with so many decimal places: "0,743" in Dutch. Nothing is less than nothing: no "-0,000"."""
    return QLocale().toString(round(value, places) + 0.0, "f", places)


def brief(value: float) -> str:
    """The number with the decimal places that it needs: "12", "12,5"."""
    return QLocale().toString(value, "g", 6)


def percent(share: float) -> str:
    """A share, 0 to 1, in whole per cent."""
    return f"{QLocale().toString(round(share * 100))}\N{NO-BREAK SPACE}%"
