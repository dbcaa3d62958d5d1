"""The one reader of dates: what days the words of a text name, and which of them a commitment is due on.

The words are data (`[dates]` in resources/words); this is their grammar. A day, a month, a season, a part or a term
becomes an interval; words that can be read in two ways have two readings. Years that are left out and terms count from
the day on which it was said; without that day they name none. Seasons are whole months, as weather services count.
Only a proposal: a reviewer decides.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import cast

from annotator.analysis.words import table
from annotator.core.spans import Span

READ = ("nl", "fr", "de", "en")
"""Languages with a grammar of dates."""

_EARLY = {3: 1, 12: 3, 6: 2, 1: 0}
"""Months that "early" names, by those of the whole period; 0 is ten days."""
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


def plain(text: str) -> str:
    """`text` in lower case without accents, one code point for one."""
    if text.isascii():
        return text.lower()
    return "".join(_plain(c) for c in text)


@cache
def _plain(c: str) -> str:
    if c in "’‘ʼ":
        return "'"
    return "-" if c in "–—‑" else (unicodedata.normalize("NFD", c)[0].lower()[:1] or c)


def dates(text: str, said: str | None = None, language: str | None = None) -> tuple[Dated, ...]:
    """All dates that `text` names, in its order. `said` is the day (ISO 8601) on which it was said.

    Where `language` is none of ours, the words of all are known.
    """
    codes = (language,) if language in READ else READ
    day = date.fromisoformat(said) if said is not None else None
    found: list[Dated] = []
    folded = plain(text)
    for name, pattern in _patterns(codes):  # the most exact first: what one of them has read is not read as less
        for match in pattern.finditer(folded):
            span = Span(match.start("it"), match.end("it"))
            if not any(span.overlaps(taken.span) for taken in found):
                found.append(Dated(span, _readings(match, day, codes), name == "year"))
    return tuple(sorted((d for d in found if d.readings), key=lambda d: d.span))


def due_date(text: str, said: str | None = None, language: str | None = None, near: int | None = None) -> Dated | None:
    """The date that something is due on: the one nearest to `near` (the place of the verb), else the first.

    Not due is what lies before the day on which it was said, begins something or names a letter or a law ("since",
    "in my letter of"), and a bare year that is a goal of policy.
    """
    codes = (language,) if language in READ else READ
    folded, due = plain(text), []
    goal = _found(codes, "goals").search(folded) is not None
    for one in dates(text, said, language):
        readings = tuple(r for r in one.readings if said is None or r.end >= said)
        far = said is not None and bool(readings) and int(readings[0].end[:4]) >= int(said[:4]) + _FAR
        if readings and not _barred(codes).search(folded[: one.span.start]) and not (one.year_only and (goal or far)):
            due.append(Dated(one.span, readings, one.year_only))
    if near is None:
        return next(iter(due), None)
    return min(due, key=lambda d: max(d.span.start - near, near - d.span.end, 0), default=None)


def _words(codes: Sequence[str], *fields: str) -> list[str]:
    return [plain(w) for code in codes for name in fields for w in table(code, "dates").get(name, ())]


def _lists(codes: Sequence[str], field: str) -> list[list[str]]:
    """A field that holds a list of lists, those of all languages joined place by place."""
    rows: list[list[str]] = []
    for code in codes:
        for i, row in enumerate(cast(list[list[str]], table(code, "dates").get(field, ()))):
            rows.extend([[]] if i >= len(rows) else [])
            rows[i].extend(map(plain, row))
    return rows


def _alt(words: Iterable[str]) -> str:
    ordered = sorted(set(words), key=lambda w: (-len(w), w))
    return "(?:" + "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in ordered) + ")"


def _lead(words: Iterable[str], gap: str = r"\s+") -> str:
    """Any of the words and the gap behind it; none behind an apostrophe."""
    ordered = sorted(set(words), key=lambda w: (-len(w), w))
    joined = "|".join(re.escape(w).replace(r"\ ", r"\s+") + (r"\s*" if w.endswith("'") else gap) for w in ordered)
    return f"(?:{joined})"


@cache
def _found(codes: tuple[str, ...], field: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_alt(_words(codes, field))}(?!\w)")


@cache
def _barred(codes: tuple[str, ...]) -> re.Pattern[str]:
    """What stands before a date that is not due."""
    return re.compile(rf"(?<!\w){_alt(_words(codes, 'not_due'))}(?:\s+(?:\d{{1,2}}\.?|[a-z]{{1,4}}'?)){{0,2}}\s*\Z")


@cache
def _patterns(codes: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    def some(*fields: str) -> str:
        return _alt(_words(codes, *fields))

    def lead(*fields: str) -> str:
        return _lead(_words(codes, *fields))

    of, year, upto = f"{lead('of')}?", r"(?P<year>(?:19|20)\d\d)", rf"\s*(?:[-/]|{some('until')}\s)\s*"
    months = [w for row in _lists(codes, "months") for w in row]
    month, month_from = rf"(?P<month>{_alt(months)})\.?", rf"(?P<month0>{_alt(months)})\.?"
    unit = some("year")
    nexty = rf"(?P<nexty>{lead('next')}{unit}|(?:l')?{unit}\s+{some('next')})"
    thisy = rf"(?P<thisy>{lead('this')}{unit}|{unit}\s+en\s+cours)"
    ofyear = rf"(?:,?\s*{of}(?:(?:{unit}\s+)?{year}|{nexty}|{thisy}))"
    middle = _lead(_words(codes, "middle"), r"[\s-]+")
    places = rf"(?P<begin>{lead('begin')})|(?P<middle>{middle})|(?P<end>{lead('end')})|(?P<late>{lead('late')})"
    place = rf"(?:(?:{places}){of})"
    near = rf"(?:(?P<nexta>{lead('next')})|(?P<thisa>{lead('this')}))"
    around = rf"(?:(?P<before>{lead('before')}{of})|(?P<after>{lead('after')}{of}))"
    at = rf"{lead('within_year', 'before', 'until', 'within')}{of}"
    day, th = r"(?P<day>\d{1,2})", r"(?:er|e|de|ste|st|nd|rd|th|\.)?"
    seasons = "|".join(f"(?P<s{i}>{_alt(row)})" for i, row in enumerate(_lists(codes, "seasons")))
    season = rf"(?:{seasons})(?:\s+{some('next')})?"
    ordinals = "|".join(f"(?P<o{i}>{_alt(row)})" for i, row in enumerate(_lists(codes, "ordinals"), 1))
    numbers = "|".join(f"(?P<n{i}>{_alt(row)})" for i, row in enumerate(_lists(codes, "numbers"), 1))
    units = "|".join(f"(?P<u{name}>{some(name)})" for name in ("year", "month", "week", "day"))
    halves = rf"(?:(?P<quarter>{some('quarter')})|(?P<half>{some('half')}))"
    lone = rf"(?:{around}|{at})"
    sure = (
        ("day", r"(?P<iso>(?:19|20)\d\d-\d\d-\d\d)"),
        ("day", rf"(?P<day0>\d{{1,2}}){th}{upto}{of}{day}{th}\s+{of}{month}{ofyear}?"),
        ("day", rf"{around}?{day}{th}\s*{of}{month}{ofyear}?"),
        ("day", rf"{around}?{month}\s+(?:the\s+)?{day}(?:st|nd|rd|th)?(?![\d%]){ofyear}?"),
        ("day", r"(?P<day>\d{1,2})(?P<mark>[./-])\s?(?P<number>\d{1,2})(?P=mark)\s?(?P<year>(?:19|20)\d\d|\d\d)"),
        ("part", rf"{around}?(?:{ordinals})\s+{halves}(?:{ofyear}|\s+{of}{month}{ofyear}?)?"),
        ("part", rf"[qtk](?P<q>[1-4])[\s/-]*{year}"),
    )
    periods = (
        ("month", rf"{month_from}{upto}{of}{month}{ofyear}"),
        ("month", rf"{around}?{place}?{month}\s*{ofyear}"),
        ("month", rf"{around}?{place}{month}"),
        ("month", rf"{lone}?{near}{month}"),
        ("month", rf"{lone}{month}(?:\s+(?P<nexta>{some('next')}))?"),
        ("season", rf"{around}?{place}?{season}\s*{of}{year}[-/](?P<year1>(?:20)?\d\d)"),
        ("season", rf"{around}?{place}?{season}\s*{ofyear}"),
        ("season", rf"{lone}(?P<recess>{some('recess')})"),
        ("season", rf"{lone}(?P<christmas>{some('winter_recess')})"),
        ("season", rf"{lone}?{near}{place}?{season}"),
        ("season", rf"{lone}{place}?{season}"),
        ("season", rf"{place}{season}"),
        ("whole", rf"{around}?{place}(?:(?:{unit}\s+)?{year}|{nexty}|{thisy})"),
        ("whole", rf"{around}?{place}(?P<thisa>{unit})"),
        ("whole", rf"(?P<end>{some('year_end')})"),
        ("year", rf"{at}{year}\s?[-/]\s?(?P<year1>(?:20)?\d\d)"),
        ("year", rf"{lone}{year}"),
        ("term", rf"{lead('within')}(?:(?P<count>\d{{1,3}})|{numbers})\s+(?:{some('next')}\s+)?(?:{units})"
                 rf"(?!\s+{_alt(_words(codes, 'counted_from'))}(?!\w))"),
        ("near", rf"{place}?{near}(?P<umonth>{some('month')})"),
        ("near", rf"{place}(?P<umonth>{some('month')})(?:\s+(?P<nexta>{some('next')}))?"),
        ("near", rf"(?P<umonth>{some('month')})\s+(?P<nexta>{some('next')})"),
        ("near", rf"{near}(?P<uweek>{some('week')})|(?P<uweek0>{some('week')})\s+{some('next')}"),
        ("near", rf"{nexty}|{thisy}"),
    )  # fmt: skip
    return tuple((name, re.compile(_numbered(rf"(?<!\w)(?P<it>{one})(?![\w%])"))) for name, one in (*sure, *periods))


def _numbered(pattern: str) -> str:
    """The pattern with the groups of one name told apart (`year_2`): `re` wants each name once."""
    seen: Counter[str] = Counter()

    def name(match: re.Match[str]) -> str:
        seen[match[1]] += 1
        return match[0] if seen[match[1]] == 1 else f"(?P<{match[1]}_{seen[match[1]]}>"

    return re.sub(r"\(\?P<(\w+)>", name, pattern)


def _readings(match: re.Match[str], said: date | None, codes: tuple[str, ...]) -> tuple[Interval, ...]:
    """What the words of a match can mean; nothing where there is no such day ("31 June")."""
    parts = {name.partition("_")[0]: words for name, words in match.groupdict().items() if words}
    try:
        read = list(_whole(parts, said, codes))
        read = [_moved(parts, *_placed(parts, *one)) for one in read]
    except (ValueError, OverflowError):
        return ()
    return tuple(dict.fromkeys(Interval(a.isoformat(), b.isoformat()) for a, b in read))


_Days = tuple[date, date]


def _whole(parts: dict[str, str], said: date | None, codes: tuple[str, ...]) -> Iterator[_Days]:
    """The whole period that is named, before "early in" or "before"."""
    if parts.get("iso"):
        day = date.fromisoformat(parts["iso"])
        yield day, day
    elif unit := next((u for u in ("uyear", "umonth", "uweek", "uweek0", "uday") if parts.get(u)), None):
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
    elif parts.get("recess"):
        yield date(year, *_SUMMER_RECESS), _last(year, 8)
    elif parts.get("christmas"):
        yield date(year, *_WINTER_RECESS), date(year + 1, 1, 7)
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
    turned = parts.get("number") is not None and "en" in codes and day <= 12 and day != month
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
    """ "Before" a period is the day before it; "after" one the three months that follow."""
    if parts.get("before") and start != end:
        return start - timedelta(1), start - timedelta(1)
    if parts.get("after") and start != end:
        return end + timedelta(1), _later(end + timedelta(1), 3) - timedelta(1)
    return start, end


def _row(codes: tuple[str, ...], field: str, word: str | None) -> int:
    """Which row of a field a word stands in, from 1; 0 for none."""
    return next((i for i, row in enumerate(_lists(codes, field), 1) if word in row), 0)


def _months(year: int, month: int, count: int) -> _Days:
    first = date(year, month, 1)
    return first, _later(first, count) - timedelta(1)


def _later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _last(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
