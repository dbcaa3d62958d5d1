"""What somebody says of documents and commitments outside her own files: `.annotator/said/<reviewer>.json`.

Each of these files has one writer, so nobody writes another's; of two who say something of one thing the later counts,
and the file's own writer takes it in at her next save.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.app.files.shared import all_shared, read_shared, shared_path, write_shared
from annotator.core.addresses import address_in
from annotator.core.commitments import Status


@dataclass(frozen=True, slots=True)
class StatusSaid:
    """A status of the commitment at `address`; `document` shows it. `at` is UTC ISO 8601, `by` a reviewer's id.

    `due` is the day to which its due date was moved, "" where it was not.
    """

    address: str
    status: Status
    at: str
    by: str
    note: str = ""
    document: str = ""
    due: str = ""


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
class LinkSaid:
    """The commitment at `address` stands to the one at `target` in the relation `type` (`LinkType`).

    `gone` takes a link back.
    """

    address: str
    type: str
    target: str
    at: str
    by: str
    gone: bool = False


@dataclass(frozen=True, slots=True)
class SameDocument:
    """The document `dossier` is the same as `other`: their files are one row, that of `other`."""

    dossier: str
    other: str
    at: str
    by: str


@dataclass(frozen=True, slots=True)
class Said:
    """All that one person says, or all that everybody does."""

    statuses: tuple[StatusSaid, ...] = ()
    facts: tuple[FactSaid, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    links: tuple[LinkSaid, ...] = ()
    same: tuple[SameDocument, ...] = ()

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

    def links_of(self, address: str) -> list[LinkSaid]:
        """The links that a commitment was given and that were not taken back."""
        last = {(s.type, s.target): s for s in sorted(self.links, key=lambda s: s.at) if s.address == address}
        return [link for link in last.values() if not link.gone]

    def and_also(self, other: Said) -> Said:
        """Both together."""
        return Said(
            self.statuses + other.statuses,
            self.facts + other.facts,
            self.left_out + other.left_out,
            self.links + other.links,
            self.same + other.same,
        )

    def by_document(self) -> dict[str, Said]:
        """What is said of each document by its id: to be asked once for many."""
        found: dict[str, list[list[object]]] = {}
        for kind, entries in enumerate((self.statuses, self.facts, self.left_out, self.links, self.same)):
            for entry in entries:
                if isinstance(entry, StatusSaid | LinkSaid):
                    address = address_in(entry.address)
                    dossier = address.dossier if address is not None else ""
                else:
                    assert isinstance(entry, FactSaid | LeftOut | SameDocument)
                    dossier = entry.dossier
                found.setdefault(dossier, [[], [], [], [], []])[kind].append(entry)
        return {dossier: Said(*map(tuple, kinds)) for dossier, kinds in found.items()}  # type: ignore[arg-type]


def said_in(roots: Iterable[Path]) -> Said:
    """What everybody says in these folders."""
    said = Said()
    for found in all_shared(roots, "said", Said):
        said = said.and_also(found)
    return said


def write_said(root: Path, me: str, more: Callable[[Said], Said]) -> None:
    """Write what I say of it all in my own file. Raises `FileError` where it cannot be read or written."""
    path = shared_path(root, "said", me)
    write_shared(path, more(read_shared(path, Said) if path.exists() else Said()))


def with_status(said: Said, statuses: Sequence[StatusSaid]) -> Said:
    """Statuses that were said before stay: they are the history."""
    return replace(said, statuses=said.statuses + tuple(statuses))


def with_left_out(said: Said, entries: Sequence[LeftOut]) -> Said:
    """Of a document the last that the same person says counts."""
    new = {entry.dossier for entry in entries}
    return replace(said, left_out=(*(e for e in said.left_out if e.dossier not in new), *entries))


def with_facts(said: Said, facts: Sequence[FactSaid]) -> Said:
    """Facts replace what the same person said of them before."""
    new = {(fact.dossier, fact.name) for fact in facts}
    return replace(said, facts=(*(f for f in said.facts if (f.dossier, f.name) not in new), *facts))
