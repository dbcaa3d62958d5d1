"""The one reader of dates: what days the words of a text name, and which of them a commitment is due on.

The words are data (`[dates]` in resources/words); this is their grammar. A day, a month, a season, a part or a term
becomes an interval; words that can be read in two ways have two readings. Years that are left out and terms count from
the day on which it was said; without that day they name none. Seasons begin with their month and end as calendars say.
Only a proposal: a reviewer decides.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import cast

from annotator.analysis.date_words import READ, any_of, barred, gone, lists, patterns, plain
from annotator.core.spans import Span

_NUMBERS = re.compile(r"(\d{1,4})[\s./\-\u2010-\u2013]+(\d{1,2})(?:[\s./\-\u2010-\u2013]+(\d{4}|\d{1,2}))?")
_EARLY = {3: 1, 12: 3, 6: 2, 1: 0}
"""Months that "early" names, by those of the whole period; 0 is ten days."""
_SEASON = 80
"""Days that a whole season has at least."""
_FAR = 8
"""Years from which on a bare year is a goal of policy, not a day on which something is due."""
_SUMMER_RECESS, _WINTER_RECESS = (7, 1), (12, 21)
"""Days on which the parliaments that we know are on holiday, at the latest."""


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """From the first to the last day, both included (ISO 8601)."""

    start: str
    end: str

    def __str__(self) -> str:
        return self.start if self.start == self.end else f"{self.start} – {self.end}"


@dataclass(frozen=True, slots=True)
class Dated:
    """The words at `span` of the text that was read, and the days that they can mean, the likelier first."""

    span: Span
    readings: tuple[Interval, ...]
    year_only: bool = False


def dates(text: str, said: str | None = None, language: str | None = None) -> tuple[Dated, ...]:
    """All dates that `text` names, in its order. `said` is the day (ISO 8601) on which it was said.

    Where `language` is none of ours, the words of all are known.
    """
    codes = _codes(language)
    day = date.fromisoformat(said) if said is not None else None
    found: list[Dated] = []
    folded = plain(text)
    for name, pattern in patterns(codes):  # the most exact first: what one of them has read is not read as less
        for match in pattern.finditer(folded):
            span = Span(match.start("it"), match.end("it"))
            if not any(span.overlaps(taken.span) for taken in found):
                found.append(Dated(span, _readings(match, day, codes), name == "year"))
    return tuple(sorted((d for d in found if d.readings), key=lambda d: d.span))


def typed_days(words: str, said: str | None = None, language: str | None = None) -> tuple[Interval, ...]:
    """The days that a person's `words` can mean, where they mean nothing else: "31/12", "31 12 26", "end of May".

    A year that is left out is that in which the day comes next after `said` (ISO 8601).
    """
    typed = " ".join(words.split())
    numbers = _NUMBERS.fullmatch(typed)
    if numbers is not None:
        first, second, third = numbers.groups()
        turned = len(first) == 4
        year = first if turned else third
        if year is None:
            years = [int(said[:4]), int(said[:4]) + 1] if said is not None else []
        else:
            years = [int(year) + (2000 if len(year) == 2 else 0)]
        parts = {"day": third, "number": second, "iso": ""} if turned else {"day": first, "number": second}
        found = [_read({**parts, "year": str(y)}, None, ("de",) if turned else _codes(language)) for y in years]
        return next((f for f in found if f and (year is not None or f[0].start > cast(str, said))), ())
    asked = f"in {typed}" if re.fullmatch(r"(?:19|20)\d\d", typed) else typed
    for known in (language, None):  # the day that is shown has the month's name of the window's language
        one = next(iter(dates(asked, said, known)), None)
        if one is not None and one.span.end >= len(asked) - 1:
            return one.readings
    return ()


def _codes(language: str | None) -> tuple[str, ...]:
    return (language,) if language in READ else READ


def due_date(text: str, said: str | None = None, language: str | None = None, near: int | None = None) -> Dated | None:
    """The date that something is due on: the one nearest to `near` (the place of the verb), else the first.

    Not due is what lies before the day on which it was said, begins something or names a letter or a law ("since",
    "in my letter of"), and a bare year that is a goal of policy.
    """
    codes = _codes(language)
    folded, due = plain(text), []
    goal = any_of(codes, "goals").search(folded) is not None
    for one in dates(text, said, language):
        readings = tuple(r for r in one.readings if said is None or r.end >= said)
        far = said is not None and bool(readings) and int(readings[0].end[:4]) >= int(said[:4]) + _FAR
        over = barred(codes).search(folded[: one.span.start]) or gone(codes).match(folded, one.span.end)
        if readings and not over and not (one.year_only and (goal or far)):
            due.append(Dated(one.span, readings, one.year_only))
    if near is None:
        return next(iter(due), None)
    return min(due, key=lambda d: max(d.span.start - near, near - d.span.end, 0), default=None)


def _readings(match: re.Match[str], said: date | None, codes: tuple[str, ...]) -> tuple[Interval, ...]:
    """What the words of a match can mean; nothing where there is no such day ("31 June")."""
    return _read({name.partition("_")[0]: words for name, words in match.groupdict().items() if words}, said, codes)


def _read(parts: dict[str, str], said: date | None, codes: tuple[str, ...]) -> tuple[Interval, ...]:
    try:
        read = [_moved(parts, *_placed(parts, *one)) for one in _whole(parts, said, codes)]
    except (ValueError, OverflowError):
        return ()
    return tuple(dict.fromkeys(Interval(a.isoformat(), b.isoformat()) for a, b in read))


_Days = tuple[date, date]
_UNITS = ("uyear", "umonth", "uweek", "uweek0", "uday", "uquarter", "uhalf", "ufortnight")


def _whole(parts: dict[str, str], said: date | None, codes: tuple[str, ...]) -> Iterator[_Days]:
    """The whole period that is named, before "early in" or "before"."""
    if parts.get("iso"):
        day = date.fromisoformat(parts["iso"])
        yield day, day
    elif unit := next((u for u in _UNITS if parts.get(u)), None):
        if said is not None:
            yield _counted(parts, unit, said)
    elif year := _year(parts, said):
        yield from _in_year(parts, year, codes)
    elif said is not None:
        choices = (days for y in (said.year, said.year + 1) for days in _in_year(parts, y, codes))
        found = [days for days in choices if _moved(parts, *_placed(parts, *days))[1] >= said]
        skip = bool(parts.get("nexta")) and bool(found) and found[0][0] <= said
        yield from found[skip : skip + 1]


def _year(parts: dict[str, str], said: date | None) -> int:
    """The year that is named; 0 where none is."""
    if parts.get("year"):
        return int(parts["year"]) + (2000 if len(parts["year"]) == 2 else 0)
    if said is None:
        return 0
    return said.year + bool(parts.get("nexty")) if parts.get("nexty") or parts.get("thisy") else 0


def _in_year(parts: dict[str, str], year: int, codes: tuple[str, ...]) -> Iterator[_Days]:
    month = _row(codes, "months", parts.get("month")) or int(parts.get("number") or 0)
    ordinal = next((i for i in range(1, 5) if parts.get(f"o{i}")), 0)
    season = next((i for i in range(4) if parts.get(f"s{i}")), None)
    if parts.get("day"):
        yield from _days(parts, year, month, codes)
    elif any(parts.get(name) for name in ("easter", "recess", "christmas", "budget")):
        yield _holidays(parts, year)
    elif parts.get("half") and month:
        yield (
            (date(year, month, 1), date(year, month, 15))
            if ordinal == 1
            else (date(year, month, 16), _last(year, month))
        )
    elif parts.get("quarter") or parts.get("q"):
        yield _months(year, 3 * int(parts.get("q") or ordinal) - 2, 3)
    elif parts.get("half"):
        yield _months(year, 1 if ordinal == 1 else 7, 6)
    elif month:
        first = _row(codes, "months", parts.get("month0")) or month
        yield date(year - (first > month), first, 1), _last(year, month)
    elif season is not None:
        yield from _season(parts, year, season)
    elif parts.get("year1"):
        yield date(year, 1, 1), date(_second(parts, year), 12, 31)
    else:
        yield date(year, 1, 1), date(year, 12, 31)


def _days(parts: dict[str, str], year: int, month: int, codes: tuple[str, ...]) -> Iterator[_Days]:
    """A day; two where day and month can change places, as in English; from one to another."""
    day = int(parts["day"])
    if parts.get("day0"):
        yield date(year, month, int(parts["day0"])), date(year, month, day)
        return
    turned = parts.get("number") is not None and ("en" in codes or month > 12) and day <= 12 and day != month
    if month <= 12:
        yield date(year, month, day), date(year, month, day)
    elif not turned:
        raise ValueError("no month")
    if turned:
        yield date(year, day, month), date(year, day, month)


def _season(parts: dict[str, str], year: int, season: int) -> Iterator[_Days]:
    """Whole months; a winter without its second year is the one that begins in that year, or that ends in it."""
    yield _months(year, 3 * season + 3, 3)
    if season == 3 and parts.get("year") and not parts.get("year1"):
        yield _months(year - 1, 12, 3)


def _second(parts: dict[str, str], year: int) -> int:
    second = int(parts["year1"])
    return second + year // 100 * 100 if second < 100 else second


def _counted(parts: dict[str, str], unit: str, said: date) -> _Days:
    """Within three months: the last day that is left. Next month, this week: all of it."""
    number = int(parts.get("count") or next((i for i in range(1, 13) if parts.get(f"n{i}")), 0))
    if number:
        months = {"uyear": 12, "umonth": 1}.get(unit, 0) * number
        day = _later(said, months) + timedelta(number * {"uweek": 7, "uday": 1}.get(unit, 0))
        return day, day
    if unit in ("uhalf", "ufortnight"):
        day = _later(said, 6) if unit == "uhalf" else said + timedelta(14)
        return day, day
    if unit == "uquarter":
        return _months(said.year, 3 * ((said.month - 1) // 3) + 1, 3, later=3 * bool(parts.get("nexta")))
    if unit == "umonth":
        first = _later(said.replace(day=1), bool(parts.get("nexta")))
        return first, _last(first.year, first.month)
    monday = said - timedelta(said.weekday()) + timedelta(7 * bool(parts.get("nexta") or unit == "uweek0"))
    return monday, monday + timedelta(6)


def _placed(parts: dict[str, str], start: date, end: date) -> _Days:
    """ "Early", "mid", "late", "the end of": which part of the period."""
    length = (end.year - start.year) * 12 + end.month - start.month + 1
    if parts.get("begin"):
        early = _EARLY.get(length, 1)
        last = _later(start, early) - timedelta(1) if early else start + timedelta(9)
        return start, last
    if parts.get("middle"):
        day = date(start.year, 6, 30) if length == 12 else _later(start, length // 2).replace(day=15)
        return day, day
    if parts.get("late"):
        early = _EARLY.get(length, 1)
        return (_later(start, length - early) if early else end - timedelta(9)), end
    return (end, end) if parts.get("end") else (start, end)


def _moved(parts: dict[str, str], start: date, end: date) -> _Days:
    """ "Before" a period is the day before it; "after" one the three months that follow. A season begins with its
    month where something is due in it, and on the 21st where it is due before it; it ends on the 21st.
    """
    season = any(parts.get(f"s{i}") for i in range(4)) and (end - start).days > _SEASON
    if season and parts.get("before"):
        return start.replace(day=20), start.replace(day=20)
    if season and not parts.get("after"):
        return start, end + timedelta(21)
    if parts.get("before") and start != end:
        return start - timedelta(1), start - timedelta(1)
    if parts.get("after") and start != end:
        return end + timedelta(1), _later(end + timedelta(1), 3) - timedelta(1)
    return start, end


def _row(codes: tuple[str, ...], field: str, word: str | None) -> int:
    """Which row of a field a word stands in, from 1; 0 for none."""
    return next((i for i, row in enumerate(lists(codes, field), 1) if word in row), 0)


def _holidays(parts: dict[str, str], year: int) -> _Days:
    if parts.get("easter"):
        return _easter(year), _easter(year) + timedelta(1)
    if parts.get("budget"):  # the third Tuesday of September
        day = date(year, 9, 15) + timedelta((1 - date(year, 9, 15).weekday()) % 7)
        return day, day
    if parts.get("recess"):
        return date(year, *_SUMMER_RECESS), _last(year, 8)
    return date(year, *_WINTER_RECESS), date(year + 1, 1, 7)


def _easter(year: int) -> date:
    """Easter Sunday (the anonymous Gregorian computus, as Meeus prints it)."""
    a, (b, c) = year % 19, divmod(year, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    left = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    month, day = divmod(h + left - 7 * ((a + 11 * h + 22 * left) // 451) + 114, 31)
    return date(year, month, day + 1)


def _months(year: int, month: int, count: int, later: int = 0) -> _Days:
    first = _later(date(year, month, 1), later)
    return first, _later(first, count) - timedelta(1)


def _later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _last(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
