"""The store of files: a review is a file, its entries since it was opened are a journal, who has it open is a lock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app.files.batches import taken_in
from annotator.app.files.folders import may_be_reviews
from annotator.app.files.locking import Lock, Taken, hold
from annotator.app.files.opening import Opened, by_nobody, open_bytes, open_file
from annotator.app.files.own import own_part, together
from annotator.app.files.saving import Written, save
from annotator.app.files.versions import Earlier, begin
from annotator.app.session.recovery import Recorder, take_up
from annotator.app.session.store import ConflictError, ListedDossier, Revision
from annotator.core.journal_entries import JournalEntry
from annotator.core.merging import Contribution, brought_by, contribution
from annotator.core.review import Dossier, Reviewer
from annotator.core.source import Source
from annotator.io.files import checksum, read_bytes
from annotator.io.index.records import Stamp

if TYPE_CHECKING:
    from annotator.core.edits import MergeReviews


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """What another program has saved since the file was read or written here.

    `dossier` is all of it, `sha256` its checksum; `base` is what both sides came of.
    """

    brought: Contribution
    base: Contribution
    dossier: Dossier
    sha256: str

    def edit(self) -> MergeReviews:
        """What joins it to the work here."""
        from annotator.app.merging import words_of_notes
        from annotator.core.edits import MergeReviews

        return MergeReviews(self.brought, self.base, words=words_of_notes(self.dossier))


class StoredFile:
    """What was opened from a file, with our `lock` on it; None where it has none, or where `taken` says who has it.

    Appending, saving and holding are independent: each may have a thread of its own.
    """

    def __init__(
        self,
        opened: Opened,
        reviewer: Reviewer | None,
        lock: Lock | None = None,
        taken: Taken | None = None,
        recorder: Recorder | None = None,
        entries: tuple[JournalEntry, ...] = (),
        *,
        own: bool = False,
    ) -> None:
        self.opened, self.reviewer, self.lock, self.taken = opened, reviewer, lock, taken
        self._own = own
        self._recorder = recorder or Recorder(opened, reviewer)
        self._revision = Revision(opened.sha256)
        self.stamp = _stamp(opened.path)
        """How the file looked then, None where that is not known: what was renamed is found by it and its checksum."""
        self.base = opened.dossier
        """What the file held when this program last read or wrote it."""
        self._entries = list(entries)
        for entry in entries:
            self._revision = self._revision.after(entry)

    @property
    def dossier(self) -> Dossier:
        """What was opened, before its entries."""
        return self.opened.dossier

    @property
    def revision(self) -> Revision:
        """What is kept of it."""
        return self._revision

    def append(self, entry: JournalEntry, after: Revision) -> Revision:
        """Have an entry in the journal, on disk.

        Raises `FileError` where it is not; it is then written with the next one. Raises `ConflictError` where the
        journal is not at `after`.
        """
        if after != self._revision:
            raise ConflictError("{name} was changed from elsewhere meanwhile; open it anew.", name=self.opened.name)
        self._entries.append(entry)
        self._revision = after.after(entry)
        self._recorder.record(entry)
        return self._revision

    def save(self, dossier: Dossier, key: str, after: Revision | None) -> Written:
        """Write a review file, with what its workspace says of it; see `annotator.app.files.saving`."""
        known = after.saved if after is not None else None
        if self._own:
            dossier = own_part(dossier, self.opened.dossier, self.reviewer)
        dossier = taken_in(dossier, Path(key), self.reviewer.id if self.reviewer is not None else "")
        written = save(dossier, Path(key), known, self._recorder.intend)
        self.base, self.stamp = dossier, _stamp(Path(key))
        return written

    def changed(self, key: str) -> Meanwhile:
        """What another program has saved at `key` meanwhile. Raises `AnnotatorError` where it cannot be joined."""
        from annotator.io import akn

        data = read_bytes(Path(key))
        other = akn.read(data)
        return Meanwhile(contribution(self.base, other), brought_by(self.base), other, checksum(data))

    def joined(self, meanwhile: Meanwhile) -> None:
        """What another has saved was joined to the work here."""
        self.base = meanwhile.dossier

    def hold(self, key: str, over: Taken | None = None) -> Lock | Taken | None:
        """Lock the file at `key`; see `annotator.io.locks`. Raises `FileError`."""
        return hold(Path(key), self.reviewer, over)

    def history(self) -> tuple[JournalEntry, ...]:
        """What was done since the file was opened, or since it was opened before a crash."""
        return tuple(self._entries)

    def close(self) -> None:
        """Remove the journal. Raises `FileError` where that fails."""
        self._recorder.drop()

    def copy(self) -> StoredFile:
        """The same, as a copy that a save asks a place for."""
        return StoredFile(replace(self.opened, path=None, sha256=None), self.reviewer, own=self._own)


def _stamp(path: Path | None) -> Stamp | None:
    with suppress(OSError):
        if path is not None:
            state = path.stat()
            return Stamp(state.st_size, state.st_mtime_ns, state.st_ino)
    return None


class FileStore:
    """Files, wherever they are: a key is a path. `folder` is what is listed."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def list(self) -> tuple[ListedDossier, ...]:
        """The files of the folder that may be reviews."""
        found = may_be_reviews(self._folder) if self._folder is not None else []
        return tuple(ListedDossier(str(path), path.name) for path in found)

    def open(
        self,
        key: str,
        reviewer: Reviewer | None,
        *,
        document: int | None = None,
        seen: Callable[[Source], object] = by_nobody,
        beside: Sequence[Path] | None = None,
    ) -> StoredFile:
        """Open a file, or the `document` of it, as `open_file` does, and lock it if a save goes to it.

        Where several people work, `beside` are the other files of the document: their reviews are seen in it, and it is
        saved to a file of the reviewer's own.
        """
        opened = open_file(Path(key), document, seen)
        own = beside is not None
        if beside is not None:
            opened = together(opened, beside, reviewer)
        if opened.path is not None:
            me = reviewer.id if reviewer is not None else ""
            opened = replace(opened, dossier=taken_in(opened.dossier, opened.path, me))
        if opened.path is not None:
            begin(opened.path)
        found = hold(opened.path, reviewer) if opened.path is not None else None
        if isinstance(found, Taken):
            return StoredFile(opened, reviewer, taken=found, own=own)
        return StoredFile(opened, reviewer, found, own=own)

    def open_version(self, version: Earlier, reviewer: Reviewer | None) -> StoredFile:
        """Open an earlier version, as a copy. Raises `FileError`."""
        return StoredFile(open_bytes(version.read(), Path(version.name)), reviewer).copy()

    def restore(self, journal: Path, reviewer: Reviewer | None) -> StoredFile:
        """What a crash has left, with its entries to be done again; see `take_up`."""
        opened, entries, ours = take_up(journal)
        return StoredFile(opened, reviewer, recorder=Recorder(opened, reviewer, ours), entries=entries)
