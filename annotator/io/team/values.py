"""What a team's store holds, as values; bodies of events are JSON text that only the program reads."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Duty(StrEnum):
    """What a member may do: deal and hand out, review, or only read."""

    COORDINATOR = "coordinator"
    REVIEWER = "reviewer"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class Member:
    """A login of the server as one reviewer; `removed` says whether it is none any more, `me` whether we are it."""

    login: str
    reviewer: str
    name: str
    organisation: str
    duty: Duty
    removed: bool = False
    me: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """One act that the store keeps; `seq` counts those of its stream from 1.

    `stream` is "" for what is shared, else the id of the reviewer or consensus. `author` is the reviewer who sent it,
    with the `duty` of then; `at` is the server's time in microseconds of 1970.
    """

    dossier: str
    stream: str
    seq: int
    uid: str
    author: str
    duty: Duty
    at: int
    body: str


@dataclass(frozen=True, slots=True)
class Sent:
    """Acts to be appended to one stream that has `after` events, each a uid and a body.

    `judged` and `complete` are how far the review is then, of the shared stream the number of questions. `name` is for
    a reviewer who is no member.
    """

    stream: str
    after: int
    acts: tuple[tuple[str, str], ...]
    judged: int
    complete: bool = False
    consensus: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class ReviewProgress:
    """What is public of a review meanwhile."""

    reviewer: str
    name: str
    organisation: str
    judged: int
    complete: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """A dossier of the store. `events` and `last` (microseconds) are of what we may see; `hidden`: not the findings
    of others. `assigned` has reviewer, name and due day ("" for none) of each."""

    dossier: str
    name: str
    questions: int
    hidden: bool
    blind: bool
    events: int
    last: int
    assigned: tuple[tuple[str, str, str], ...]
    progress: tuple[ReviewProgress, ...]
