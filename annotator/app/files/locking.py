"""Having a file open so that others see it, and seeing that others have it open."""

from __future__ import annotations

from pathlib import Path

from annotator.app.times import utc_now
from annotator.core.review import Reviewer
from annotator.io.locks import BEAT, Lock, Owner, Taken, lock

__all__ = ["BEAT", "Lock", "Owner", "Taken", "hold"]


def hold(path: Path, reviewer: Reviewer | None, over: Taken | None = None) -> Lock | Taken | None:
    """Lock a review file; `over` is a lock that may be taken over. Raises `FileError`. See `annotator.io.locks`."""
    return lock(path, reviewer.name if reviewer is not None else "", utc_now(), over)
