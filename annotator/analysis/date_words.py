"""The words of dates (`[dates]` in resources/words) as patterns over folded text; `dates` reads what they find."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from typing import cast

from annotator.analysis.words import table

READ = ("nl", "fr", "de", "en")
"""Languages with a grammar of dates."""


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


def _words(codes: Sequence[str], *fields: str) -> list[str]:
    return [plain(w) for code in codes for name in fields for w in table(code, "dates").get(name, ())]


def lists(codes: Sequence[str], field: str) -> list[list[str]]:
    """A field that holds a list of lists, those of all languages joined place by place."""
    rows: list[list[str]] = []
    for code in codes:
        for i, row in enumerate(cast(list[list[str]], table(code, "dates").get(field, ()))):
            rows.extend([[]] if i >= len(rows) else [])
            rows[i].extend(map(plain, row))
    return rows


def _alt(words: Iterable[str]) -> str:
    ordered = sorted(set(words), key=lambda w: (-len(w), w))
    return "(?:" + "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in ordered) + ")" if ordered else "(?!)"


def _lead(words: Iterable[str], gap: str = r"\s+") -> str:
    """Any of the words and the gap behind it; none behind an apostrophe."""
    ordered = sorted(set(words), key=lambda w: (-len(w), w))
    joined = "|".join(re.escape(w).replace(r"\ ", r"\s+") + (r"\s*" if w.endswith("'") else gap) for w in ordered)
    return f"(?:{joined})"


@cache
def any_of(codes: tuple[str, ...], field: str) -> re.Pattern[str]:
    """Any of the words of a field."""
    return re.compile(rf"(?<!\w){_alt(_words(codes, field))}(?!\w)")


@cache
def barred(codes: tuple[str, ...]) -> re.Pattern[str]:
    """What stands before a date that is not due."""
    return re.compile(rf"(?<!\w){_alt(_words(codes, 'not_due'))}(?:\s+(?:\d{{1,2}}\.?|[a-z]{{1,4}}'?)){{0,2}}\s*\Z")


@cache
def gone(codes: tuple[str, ...]) -> re.Pattern[str]:
    """What stands behind a date that is over."""
    return re.compile(rf"\s*{_alt(_words(codes, 'gone'))}(?!\w)")


@cache
def patterns(codes: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The forms of dates by kind, the most exact first; the groups of a match name its parts."""

    def some(*fields: str) -> str:
        return _alt(_words(codes, *fields))

    def lead(*fields: str) -> str:
        return _lead(_words(codes, *fields))

    of, year, upto = f"{lead('of')}?", r"(?P<year>(?:19|20)\d\d)", rf"\s*(?:[-/]|{some('until')}\s)\s*"
    months = [w for row in lists(codes, "months") for w in row]
    month, month_from = rf"(?P<month>{_alt(months)})\.?", rf"(?P<month0>{_alt(months)})\.?"
    unit = some("year")
    nexty = rf"(?P<nexty>{lead('next')}{unit}|(?:l')?{unit}\s+{some('next')})"
    thisy = rf"(?P<thisy>{lead('this')}{unit}|{unit}\s+{some('this_behind')})"
    ofyear = rf"(?:,?\s*{of}(?:(?:{unit}\s+)?{year}|{nexty}|{thisy}))"
    middle = _lead(_words(codes, "middle"), r"[\s-]+")
    places = rf"(?P<begin>{lead('begin')})|(?P<middle>{middle})|(?P<end>{lead('end')})|(?P<late>{lead('late')})"
    place = rf"(?:(?:{places}){of})"
    near = rf"(?:(?P<nexta>{lead('next')})|(?P<thisa>{lead('this')}))"
    around = rf"(?:(?P<before>{lead('before')}{of})|(?P<after>{lead('after')}{of}))"
    at = rf"{lead('within_year', 'before', 'until', 'within')}{of}"
    day, th = r"(?P<day>\d{1,2})", r"(?:er|e|de|ste|st|nd|rd|th|\.)?"
    seasons = "|".join(f"(?P<s{i}>{_alt(row)})" for i, row in enumerate(lists(codes, "seasons")))
    season = rf"(?:{seasons})(?:\s+(?P<nexta>{some('next')}))?"
    ordinals = "|".join(f"(?P<o{i}>{_alt(row)})" for i, row in enumerate(lists(codes, "ordinals"), 1))
    numbers = "|".join(f"(?P<n{i}>{_alt(row)})" for i, row in enumerate(lists(codes, "numbers"), 1))
    units = "|".join(f"(?P<u{name}>{some(name)})" for name in ("year", "month", "week", "day"))
    halves = rf"(?:(?P<quarter>{some('quarter')})|(?P<half>{some('half')}))"
    lone = rf"(?:{around}|{at})"
    single = _alt(set(_words(codes, "month", "week")) - set(_words(codes, "several")))
    month_unit, week_unit = rf"(?P<umonth>(?={single}(?!\w)){some('month')})", rf"(?={single}(?!\w)){some('week')}"
    never = rf"(?!{some('no_dates')})"
    sure = (
        ("term", rf"{lead('within')}(?:(?P<uhalf>{some('half_year')})|(?P<ufortnight>{some('fortnight')}))"),
        ("day", r"(?P<iso>(?:19|20)\d\d-\d\d-\d\d)"),
        ("day", rf"(?P<day0>\d{{1,2}}){th}{upto}{of}{day}{th}\s+{of}{month}{ofyear}?"),
        ("day", rf"{around}?{day}{th}\s*{of}{month}{ofyear}?"),
        ("day", rf"{around}?{month}\s+(?:the\s+)?{day}(?:st|nd|rd|th)?(?![\d%]){ofyear}?"),
        ("day", r"(?P<day>\d{1,2})(?P<mark>[./-])\s?(?P<number>\d{1,2})(?P=mark)\s?(?P<year>(?:19|20)\d\d|\d\d)"),
        ("part", rf"{around}?(?:{ordinals})\s+{halves}(?:{ofyear}|\s+{of}{month}{ofyear}?)?"),
        ("part", rf"{place}?(?:[qtk](?P<q>[1-4])[\s/-]*{year}|q(?P<q>[1-4]))"),
        ("day", r"(?P<day>\d{1,2})\.\s?(?P<number>0[1-9]|1[0-2])\.(?!\s?\d)"),
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
        ("season", rf"{lone}?(?P<easter>{some('easter')})(?:\s+{year})?"),
        ("season", rf"{lone}?(?P<budget>{some('budget_day')})(?:\s+{year})?"),
        ("season", rf"{lone}?{near}{place}?{season}"),
        ("season", rf"{lone}{place}?{season}"),
        ("season", rf"{place}{season}"),
        ("whole", rf"{around}?{place}(?:(?:{unit}\s+)?{year}|{nexty}|{thisy})"),
        ("whole", rf"{around}?{place}(?P<thisa>{unit})"),
        ("whole", rf"(?P<end>{some('year_end')})"),
        ("whole", rf"(?P<nexty>(?P<begin>{some('new_year')}))"),
        ("year", rf"{at}{year}\s?[-/]\s?(?P<year1>(?:20)?\d\d)"),
        ("year", rf"{lone}{year}"),
        ("term", rf"{lead('within')}(?:(?P<count>\d{{1,3}})|{numbers})\s+(?:{some('next')}\s+)?(?:{units})"
                 rf"(?!\s+{_alt(_words(codes, 'counted_from'))}(?!\w))"),
        ("near", rf"{place}?{near}{month_unit}"),
        ("near", rf"{place}{month_unit}(?:\s+(?P<nexta>{some('next')}))?"),
        ("near", rf"{month_unit}\s+(?P<nexta>{some('next')})"),
        ("near", rf"{near}(?P<uweek>{week_unit})|(?P<uweek0>{week_unit})\s+{some('next')}"),
        ("near", rf"{place}?{near}(?P<uquarter>{some('quarter')})|{place}(?P<uquarter>{some('quarter')})"),
        ("near", rf"{nexty}|{thisy}"),
    )  # fmt: skip
    return tuple(
        (name, re.compile(_numbered(rf"(?<!\w){never}(?P<it>{one})(?![\w%])"))) for name, one in (*sure, *periods)
    )


def _numbered(pattern: str) -> str:
    """The pattern with the groups of one name told apart (`year_2`): `re` wants each name once."""
    seen: Counter[str] = Counter()

    def name(match: re.Match[str]) -> str:
        seen[match[1]] += 1
        return match[0] if seen[match[1]] == 1 else f"(?P<{match[1]}_{seen[match[1]]}>"

    return re.sub(r"\(\?P<(\w+)>", name, pattern)
