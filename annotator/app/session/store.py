"""What keeps dossiers, as a session sees it: files today, the events of a team's database as well.

A store has of each dossier a row of entries, which only grows. Who appends says after which revision; where the store
has another one by then, nothing is written and `ConflictError` says so. Nobody's work is ever written over unseen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from annotator.app.errors import ConflictError
from annotator.app.files.locking import Lock, Taken
from annotator.app.files.saving import Written
from annotator.core.journal_entries import Joined, JournalEntry, Saved, Saving
from annotator.core.review import Dossier, Reviewer

__all__ = ["ConflictError", "ListedDossier", "Revision", "Store", "Stored"]


@dataclass(frozen=True, slots=True)
class Revision:
    """What a store has of a dossier: the checksum of what was `saved` last, None for nothing, and how many `entries`
    it holds since it was opened, or in all. Whoever appends knows the next one without asking."""

    saved: str | None = None
    entries: int = 0

    def after(self, entry: JournalEntry) -> Revision:
        """The revision that appending `entry` gives."""
        if isinstance(entry, Saving):
            return self
        return Revision(entry.sha256 if isinstance(entry, Saved | Joined) else self.saved, self.entries + 1)


@dataclass(frozen=True, slots=True)
class ListedDossier:
    """A dossier that a store has: the key to open it by, and its name for people."""

    key: str
    name: str


class Stored(Protocol):
    """One dossier of a store, open for one reviewer. Each method may wait for a disk or a network."""

    @property
    def dossier(self) -> Dossier:
        """What was opened."""

    @property
    def revision(self) -> Revision:
        """What the store had of it then, or has after the last `append`."""

    def append(self, entry: JournalEntry, after: Revision) -> Revision:
        """Keep an entry for good. Raises `ConflictError`, and `AnnotatorError` where it is not kept."""

    def save(self, dossier: Dossier, key: str, after: Revision | None) -> Written:
        """Have the dossier whole at `key`; None overwrites whatever is there.

        Raises `ConflictError` where that is not what `after` says, `AnnotatorError` where it cannot be written.
        """

    def hold(self, key: str, over: Taken | None = None) -> Lock | Taken | None:
        """Show others that it is worked on at `key`, or see that another does, whose lock `over` takes over."""

    def history(self) -> tuple[JournalEntry, ...]:
        """The entries that the store holds, the first one first."""

    def close(self) -> None:
        """Need nothing more of it: all is saved, or was given up."""


class Store(Protocol):
    """Where dossiers are."""

    def list(self) -> tuple[ListedDossier, ...]:
        """The dossiers that are there, by name."""

    def open(self, key: str, reviewer: Reviewer | None) -> Stored:
        """Open one, for `reviewer` to work on. Raises `AnnotatorError` where it cannot be read."""
