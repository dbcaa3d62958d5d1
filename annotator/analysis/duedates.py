"""The day that a due date stands for, where its words name one: "tegen eind 2018", "by the end of May 2025".

Only a proposal: a reviewer decides. What names no period with an end ("soon", "when possible") names no day.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from annotator.analysis.vocabulary import ALL
from annotator.core.spans import Span

_MONTHS = {month.casefold(): 1 + place % 12 for table in ALL for place, month in enumerate(table.months)}
_MONTH = "|".join(sorted(map(re.escape, _MONTHS), key=len, reverse=True))
_END = r"eind(?:e)?|einde\s+van|het\s+einde\s+van|(?:the\s+)?end\s+of|(?:la\s+)?fin|Ende"
_MIDDLE = r"midden|half|mid|(?:the\s+)?middle\s+of|mi|Mitte"
_OF = r"(?:\s+(?:van|of|de|du|des|van\s+het|het|the)|\s*d['’])?"
_OF_THE_YEAR = r"l['’]année|jaar|year|Jahres"
_FIRST = r"eerste|first|premier|première|erstes?|erste[nr]?|1e|1ste|1st|1er"
_SECOND = r"tweede|second|deuxième|second|zweite[nrs]?|2e|2de|2nd|2ème"
_THIRD = r"derde|third|troisième|dritte[nrs]?|3e|3de|3rd|3ème"
_FOURTH = r"vierde|laatste|fourth|last|quatrième|dernier|vierte[nrs]?|letzte[nrs]?|4e|4de|4th|4ème"
_ORDINALS = (_FIRST, _SECOND, _THIRD, _FOURTH)
_ORDINAL = "|".join(f"(?P<o{place}>{words})" for place, words in enumerate(_ORDINALS, 1))
_QUARTER = r"kwartaal|trimester|quarter|trimestre|Quartal"
_HALF = r"helft|jaarhelft|half|semester|semestre|moitié|Halbjahr|Hälfte"
_NEXT = r"volgend(?:e)?\s+jaar|next\s+year|l['’]année\s+prochaine|année\s+prochaine|(?:nächsten|kommenden)\s+Jahres?"
_THIS = r"dit\s+jaar|this\s+year|(?:de\s+)?cette\s+année|(?:dieses|diesen)\s+Jahres?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"

_PATTERNS = tuple(
    re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
    for pattern in (
        r"(?P<iso>(?:19|20)\d\d-\d\d-\d\d)",
        rf"(?P<day>\d{{1,2}})(?:er|\.|st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\s+{_YEAR}",
        rf"(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}}),?\s+{_YEAR}",
        rf"(?P<day>\d{{1,2}})[./-](?P<number>\d{{1,2}})[./-]{_YEAR}",
        rf"(?:(?P<middle>{_MIDDLE})[\s-]+|(?:{_END}){_OF}\s+)?(?P<month>{_MONTH}){_OF}\s+{_YEAR}",
        rf"(?:{_ORDINAL})\s+(?:(?P<quarter>{_QUARTER})|(?P<half>{_HALF})){_OF}\s+{_YEAR}",
        rf"[QTK](?P<q>[1-4])[\s-]+{_YEAR}",
        rf"(?P<middle>{_MIDDLE})[\s-]+{_YEAR}",
        rf"(?:{_END}){_OF}\s*(?:{_OF_THE_YEAR})?\s+{_YEAR}",
        rf"(?:in|tegen|by|before|within|en|avant|bis|im\s+Jahre?|loop\s+van|course\s+of|courant|Laufe)\s+{_YEAR}",
        rf"(?P<next>{_NEXT})|(?P<this>{_THIS})",
    )
)


@dataclass(frozen=True, slots=True)
class DueDate:
    """The words at `span` of the text that was read, and the last day (ISO 8601) that they leave."""

    span: Span
    day: str


def due_date(text: str, said: str | None = None) -> DueDate | None:
    """The first due date in `text`. `said` is the day (ISO 8601) on which it was said, for "next year"."""
    read: list[tuple[Span, date | None]] = []
    for pattern in _PATTERNS:  # the most exact first: what one of them has read is not read as less
        for match in pattern.finditer(text):
            span = Span(*match.span())
            if not any(span.overlaps(taken) for taken, _ in read):
                read.append((span, _day(match.groupdict(), said)))
    return next((DueDate(span, day.isoformat()) for span, day in sorted(read, key=_place) if day is not None), None)


def _place(found: tuple[Span, date | None]) -> Span:
    return found[0]


def _day(parts: dict[str, str | None], said: str | None) -> date | None:
    try:
        return next(_readings(parts, said), None)
    except ValueError:
        return None  # "31 June", "2018-13-01"


def _readings(parts: dict[str, str | None], said: str | None) -> Iterator[date]:
    if parts.get("iso"):
        yield date.fromisoformat(str(parts["iso"]))
    if (parts.get("next") or parts.get("this")) and said is not None:
        yield date(int(said[:4]) + bool(parts.get("next")), 12, 31)
    if not parts.get("year"):
        return
    year = int(str(parts["year"]))
    month = _MONTHS.get((parts.get("month") or "").casefold()) or int(parts.get("number") or 0)
    if parts.get("day"):
        yield date(year, month, int(str(parts["day"])))
    if month:
        yield date(year, month, 15) if parts.get("middle") else _last(year, month)
    if parts.get("middle"):
        yield _last(year, 6)
    ordinal = next((place for place in range(1, 5) if parts.get(f"o{place}")), 0)
    if parts.get("quarter") or parts.get("q"):
        yield _last(year, 3 * int(parts.get("q") or ordinal))
    if parts.get("half"):
        yield _last(year, 6 if ordinal == 1 else 12)
    yield date(year, 12, 31)


def _last(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
