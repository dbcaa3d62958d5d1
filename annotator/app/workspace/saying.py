"""What somebody says of documents and commitments outside her own files: `.annotator/said/<reviewer>.json`.

Each of these files has one writer, so nobody writes another's; of two who say something of one thing the later counts,
and the file's own writer takes it in at her next save.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.app.workspace.scanning import SHARED
from annotator.core.commitments import Status
from annotator.io import disk
from annotator.io.atomic import write_atomically
from annotator.io.bounded import json_object
from annotator.io.errors import FileError
from annotator.io.files import read_bytes
from annotator.io.names import file_name
from annotator.io.plain import from_plain, to_plain


@dataclass(frozen=True, slots=True)
class StatusSaid:
    """A status of the commitment at `address`; `document` shows it. `at` is UTC ISO 8601, `by` a reviewer's id."""

    address: str
    status: Status
    at: str
    by: str
    note: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True)
class FactSaid:
    """A fact of a document, by the name that `Facts` has for it; "" makes it unknown."""

    dossier: str
    name: str
    value: str
    at: str
    by: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A document that is no work of this workspace, and why; without a `reason` it is taken in again."""

    dossier: str
    reason: str
    at: str
    by: str


@dataclass(frozen=True, slots=True)
class Said:
    """All that one person says, or all that everybody does."""

    statuses: tuple[StatusSaid, ...] = ()
    facts: tuple[FactSaid, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    def status_of(self, address: str, after: str = "") -> StatusSaid | None:
        """The last status that was said of a commitment, if it is later than `after`."""
        found = (s for s in self.statuses if s.address == address and s.at > after)
        return max(found, key=lambda s: (s.at, s.by), default=None)

    def facts_of(self, dossier: str) -> dict[str, str]:
        """The facts that were said of a document, the later of two."""
        found = sorted((f for f in self.facts if f.dossier == dossier), key=lambda f: (f.at, f.by))
        return {fact.name: fact.value for fact in found}

    def why_left_out(self, dossier: str) -> str:
        """Why a document is left out; "" where it is not."""
        found = (entry for entry in self.left_out if entry.dossier == dossier)
        last = max(found, key=lambda entry: (entry.at, entry.by), default=None)
        return last.reason if last is not None else ""

    def and_also(self, other: Said) -> Said:
        """Both together."""
        return Said(self.statuses + other.statuses, self.facts + other.facts, self.left_out + other.left_out)


def said_in(roots: Iterable[Path]) -> Said:
    """What everybody says in these folders. A file that cannot be read says nothing; it is its writer's to mend."""
    said = Said()
    for root in roots:
        with suppress(OSError):
            for path in sorted((root / SHARED / "said").glob("*.json")):
                with suppress(FileError):
                    said = said.and_also(_read(path))
    return said


def write_said(root: Path, me: str, more: Callable[[Said], Said]) -> None:
    """Write what I say of it all in my own file. Raises `FileError` where it cannot be read or written."""
    folder = root / SHARED / "said"
    path = folder / file_name(me, ".json")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        disk.hide(root / SHARED)
    except OSError as error:
        raise FileError("{path} cannot be written ({why}).", path=path, why=error.strerror or str(error)) from None
    said = more(_read(path) if path.exists() else Said())
    write_atomically(path, json.dumps({"version": 1, "said": to_plain(said)}, ensure_ascii=False, indent=1).encode())


def with_status(said: Said, statuses: Sequence[StatusSaid]) -> Said:
    """Statuses that were said before stay: they are the history."""
    return replace(said, statuses=said.statuses + tuple(statuses))


def with_facts(said: Said, facts: Sequence[FactSaid]) -> Said:
    """Facts replace what the same person said of them before."""
    new = {(fact.dossier, fact.name) for fact in facts}
    return replace(said, facts=(*(f for f in said.facts if (f.dossier, f.name) not in new), *facts))


def _read(path: Path) -> Said:
    try:
        found: Said = from_plain(Said, json_object(read_bytes(path))["said"])
    except (ValueError, KeyError, TypeError):
        raise FileError("{path} is damaged; set it aside, then do this again.", path=path) from None
    return found
