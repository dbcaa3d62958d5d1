"""Days between asking and answering, by a legal term."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from annotator.core.errors import ReviewError

_WEEKEND = (5, 6)


@dataclass(frozen=True, slots=True)
class Term:
    """The days that the law gives for an answer; the day of asking does not count.

    `working`: Saturdays, Sundays and the public holidays of `country` (ISO 3166-1, "BE"; "" has none) do not count
    either.
    """

    days: int
    working: bool = False
    country: str = ""


def countries() -> tuple[str, ...]:
    """The countries whose public holidays are known, as ISO 3166-1 codes of two letters."""
    import holidays

    return tuple(holidays.list_supported_countries(include_aliases=False))


def check_term(term: Term) -> None:
    """Raise `ReviewError` where no calendar of the term's country is known, whether days are counted by it or not."""
    if term.working:
        _holidays(term.country, date.today().year, date.today().year)


def days_taken(asked: str, answered: str, term: Term) -> int:
    """Days from asking to answering as the term counts them; both are ISO 8601 days, the answer not before.

    Raises `ReviewError` where no calendar of that country is known.
    """
    first, last = date.fromisoformat(asked), date.fromisoformat(answered)
    if not term.working:
        return (last - first).days
    free = _holidays(term.country, first.year, last.year)
    days = (first + timedelta(n) for n in range(1, (last - first).days + 1))
    return sum(day.weekday() not in _WEEKEND and day not in free for day in days)


def _holidays(country: str, first: int, last: int) -> frozenset[date]:
    if not country:
        return frozenset()
    import holidays

    code, _, region = country.partition("-")
    try:
        regions = holidays.list_supported_countries().get(code.upper(), [])
        named = next((one for one in regions if one.casefold() == region.casefold()), region) or None
        return frozenset(holidays.country_holidays(code.upper(), subdiv=named, years=range(first, last + 1)))
    except NotImplementedError:
        raise ReviewError(
            "No calendar of {country} is known; give a country as two letters, such as BE, or with a region, GB-ENG.",
            country=country,
        ) from None
