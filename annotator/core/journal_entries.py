"""What was done to a dossier since it was opened: one act after the other, as values that a journal keeps."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.editing import Edit


@dataclass(frozen=True, slots=True)
class Done:
    """An edit was done at `at` (UTC ISO 8601). `joins`: it is one undo step together with the edit before it."""

    edit: Edit
    at: str
    joins: bool = False


@dataclass(frozen=True, slots=True)
class Undone:
    """The last undo step was taken back."""

    at: str


@dataclass(frozen=True, slots=True)
class Redone:
    """The undo step that was taken back last was done again."""

    at: str


@dataclass(frozen=True, slots=True)
class Saving:
    """The file at `path` is about to be written, and then has the checksum `sha256`.

    After a crash the file itself says whether it came to that: so nobody takes the own save for another's.
    """

    path: str
    sha256: str
    at: str


@dataclass(frozen=True, slots=True)
class Saved:
    """The file at `path` was given the state after `step` undo steps; None where no row of undos leads there.

    `sha256` is the checksum of the file that was written.
    """

    step: int | None
    path: str
    sha256: str
    at: str


@dataclass(frozen=True, slots=True)
class Joined:
    """What another program has saved, with the checksum `sha256`, was joined to every state by `edit`.

    It is no undo step: what is undone and redone is one's own work, and that of others stays.
    """

    edit: Edit
    sha256: str
    at: str


JournalEntry = Done | Undone | Redone | Joined | Saving | Saved
