"""What the index keeps of a file: the values that `app.workspace` digests it to, and the rows that it joins them to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class FileKind(StrEnum):
    """What a file is to a workspace."""

    REVIEW = "review"
    SOURCE = "source"  # a text that nobody has reviewed in this file
    BULLETIN = "bulletin"  # a text of several documents that is not split yet
    OURS = "ours"  # an export or a copy that this program made
    AWAY = "away"  # a placeholder of a cloud folder; it is not fetched
    FAULT = "fault"  # it cannot be read; why is kept beside it


class Scope(StrEnum):
    """What a search hit is in; also the name of its column in the index."""

    TEXT = "text"
    FINDING = "finding"  # comments, reasons and notes
    COMMITMENT = "commitment"


@dataclass(frozen=True, slots=True)
class Stamp:
    """How a file looked when it was read; `inode` is 0 where the system has none. `mtime` is in nanoseconds."""

    size: int
    mtime: int
    inode: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """One reviewer's review in numbers, and `verdicts` by question, which is what blind hides.

    `at` is when it last changed (UTC ISO 8601), `completed_on` the day it was completed; `parties` are those a
    consensus speaks for. `alone`: no other review is in its file, so that it counts before one in a file of several.
    """

    reviewer: str
    name: str
    organisation: str
    consensus: bool
    complete: bool
    judged: int
    at: str
    verdicts: tuple[tuple[str, str], ...] = ()
    parties: tuple[str, ...] = ()
    completed_on: str = ""
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Promise:
    """One commitment of one reviewer; `spans` are its passages in code points. `due` is an ISO 8601 day or "".

    `dues` are all the days that it was due, the first one first; `changed` is when its status last changed. `links` to
    documents and commitments of others are pairs of a type and a target.
    """

    address: str
    reviewer: str
    summary: str
    type: str
    status: str
    pending: bool
    actor: str
    due: str
    due_text: str
    changed: str
    questions: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    dues: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()

    @property
    def first_due(self) -> str:
        """The first day that it was due, "" for none."""
        return self.dues[0] if self.dues else self.due


@dataclass(frozen=True, slots=True)
class SearchedWords:
    """A text to be searched, folded with its case; of whom it is ("" for the source) and what it belongs to.

    `also` holds the other readings of words that are divided at a line's end.
    """

    part: Scope
    body: str
    also: str = ""
    reviewer: str = ""
    place: int = 0


@dataclass(frozen=True, slots=True)
class Copy:
    """One document as one file has it. `number` is its place in a bulletin, 0 where the file is the document.

    `facts` are by name; `assigned` has id, name, organisation, due day and batch of each who should review.
    """

    dossier: str
    text_sha256: str
    number: int
    title: str
    facts: tuple[tuple[str, str], ...]
    questions: int
    doubts: int
    blind: bool = False
    blind_by_hand: bool = False
    assigned: tuple[tuple[str, str, str, str, str], ...] = ()
    tallies: tuple[Tally, ...] = ()
    promises: tuple[Promise, ...] = ()
    words: tuple[SearchedWords, ...] = ()


@dataclass(frozen=True, slots=True)
class Digest:
    """What a file holds. `trouble` says why it cannot be read: an English template and its values."""

    path: Path
    stamp: Stamp
    sha256: str
    kind: FileKind
    copies: tuple[Copy, ...] = ()
    trouble: tuple[str, dict[str, str]] | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """What is public of a reviewer of a document, also while blind: assigned by whom and when, begun, how far, done.

    `reviewer` is the id, "" where only the name is known; `due` is the day, `completed_on` that of completing, "" for
    none. `batch` names the batch.
    """

    reviewer: str
    name: str
    assigned: bool = False
    due: str = ""
    batch: str = ""
    begun: bool = False
    judged: int = 0
    completed_on: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One document of a workspace: what the list shows and the facets count. All its files are joined in it.

    `documents` is how many a bulletin holds that is not split yet. `state` is one of `STATES`. `mine` is how many of
    `questions` the reviewer has judged. `overdue_on` is the day from which it has a commitment that is late, "" for
    none; `due` is when the reviewer's own review is due. `hidden`: only what is public while blind stands in it.
    `left_out` says why it is no work of this workspace, "" where it is. `training`: it is in no figures.
    `people` are all who are assigned or began.
    `tallied` has the verdicts that count: reviewer, name, verdict, number, and when that review last changed.
    """

    dossier: str
    title: str
    number: str = ""
    minister: str = ""
    asker: str = ""
    theme: str = ""
    asked: str = ""
    answered: str = ""
    language: str = ""
    parliament: str = ""
    questions: int = 0
    doubts: int = 0
    documents: int = 1
    state: str = "to_do"
    mine: int = 0
    begun: int = 0
    complete: int = 0
    disagreements: int = 0
    hidden: bool = False
    commitments: int = 0
    overdue_on: str = ""
    due: str = ""
    text_sha256: str = ""
    left_out: str = ""
    training: bool = False
    people: tuple[Person, ...] = ()
    tallied: tuple[tuple[str, str, str, int, str], ...] = ()

    @property
    def reviewers(self) -> tuple[str, ...]:
        """The names of those who have begun."""
        return tuple(sorted({one.name for one in self.people if one.begun}))

    @property
    def year(self) -> str:
        """The year of the answer, else of the question; "" for unknown."""
        return (self.answered or self.asked)[:4]


STATES = ("to_do", "in_progress", "complete", "others")
"""Nobody has begun; mine has; mine is complete; others have and I have not."""
