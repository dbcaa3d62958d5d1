"""The clock. Times in files are UTC, ISO 8601, to the second."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_now() -> str:
    """This moment, as it is written in files ("2026-11-24T02:22:00Z")."""
    return _written(datetime.now(UTC))


def moment(seconds: float) -> str:
    """The same form of a time that the system gives in seconds since 1970."""
    return _written(datetime.fromtimestamp(seconds, UTC))


def _written(time: datetime) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")
