"""A day as people type it: 31/12/2018, 31.12.18, 31 dec 2018, 2018-12-31, 31/12, "eind mei 2025"."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from annotator.analysis.dates import dates
from annotator.analysis.vocabulary import ALL

_MONTHS = {month.casefold(): 1 + place % 12 for table in ALL for place, month in enumerate(table.months)}
_BETWEEN = r"[\s./\-\u2010-\u2013]+"
_YEAR_FIRST = re.compile(rf"(\d{{4}}){_BETWEEN}(\d{{1,2}}){_BETWEEN}(\d{{1,2}})")
_NUMBERS = re.compile(rf"(\d{{1,2}}){_BETWEEN}(\d{{1,2}})(?:{_BETWEEN}(\d{{4}}|\d\d))?")
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:er|\.|st|nd|rd|th|ste|de)?\s+(?:of\s+|de\s+)?([^\W\d_]{3,})\.?(?:,?\s+(\d{4}|\d\d))?"
)
_MONTH_DAY = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}|\d\d))?")
_CENTURY = 2000
"""Of years with two digits."""


def typed_day(words: str, said: str | None = None) -> str | None:
    """The day (ISO 8601) that `words` stand for; None where they name none.

    The day comes before the month, unless there is no such month. A year that is left out is that in which the day
    comes next after `said` (ISO 8601). Words for a period name its last day.
    """
    typed = " ".join(words.split())
    for pattern, read in (
        (_YEAR_FIRST, _year_first),
        (_NUMBERS, _numbers),
        (_DAY_MONTH, _worded),
        (_MONTH_DAY, _turned),
    ):
        found = pattern.fullmatch(typed)
        if found is not None:
            parts = read(*found.groups())
            day = _day(*parts, said) if parts is not None else None
            if day is not None:
                return day.isoformat()
    asked = f"in {typed}" if re.fullmatch(r"(?:19|20)\d\d", typed) else typed
    period = next(iter(dates(asked, said)), None)
    return period.readings[0].end if period is not None and period.span.end >= len(asked) - 1 else None


Parts = tuple[int | None, int, int]
"""Year, month, day."""


def _year_first(year: str, month: str, day: str) -> Parts:
    return int(year), int(month), int(day)


def _numbers(first: str, second: str, year: str | None) -> Parts:
    day, month = int(first), int(second)
    if month > 12 >= day:
        day, month = month, day
    return _year(year), month, day


def _worded(day: str, month: str, year: str | None) -> Parts | None:
    number = _month(month)
    return (_year(year), number, int(day)) if number is not None else None


def _turned(month: str, day: str, year: str | None) -> Parts | None:
    return _worded(day, month, year)


def _month(word: str) -> int | None:
    """The month that `word` is, or that it begins in most languages; None where it begins none."""
    known = _MONTHS.get(word.casefold())
    begun = Counter(number for month, number in _MONTHS.items() if month.startswith(word.casefold()))
    return known or (begun.most_common(1)[0][0] if begun else None)


def _year(year: str | None) -> int | None:
    if year is None:
        return None
    return int(year) if len(year) == 4 else _CENTURY + int(year)


def _day(year: int | None, month: int, day: int, said: str | None) -> date | None:
    try:
        if year is not None:
            return date(year, month, day)
        if said is None:
            return None
        after = date.fromisoformat(said)
        here = date(after.year, month, day)
        return here if here > after else date(after.year + 1, month, day)
    except ValueError:
        return None
