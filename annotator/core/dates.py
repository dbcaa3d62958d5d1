"""What a day and a point in time are: one rule for edits, files and `check`."""

from __future__ import annotations

import re
from datetime import date, datetime

from annotator.core.errors import ReviewError

_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9])?)?"
)
_DAY_LENGTH = 10


def is_moment(value: str) -> bool:
    """Whether `value` is a day or a point in time that Python and XML Schema both read (ISO 8601)."""
    if not _MOMENT.fullmatch(value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def is_day(value: str) -> bool:
    """Whether `value` is a day in full ("2026-02-28")."""
    return len(value) == _DAY_LENGTH and is_moment(value)


def stated_day(value: str) -> str | None:
    """The day that a reviewer states, None for "". Raises `ReviewError` where it is none."""
    if not value:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise ReviewError("{value} is no date; write it as year-month-day.", value=value) from None
