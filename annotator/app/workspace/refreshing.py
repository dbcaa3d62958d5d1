"""Keeping the index of a workspace up with its folders."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import appdirs

from annotator.app.batch import Engine, run
from annotator.app.files.batches import batches_in, dealt
from annotator.app.files.saying import said_in
from annotator.app.files.shared import SharedState, Working, all_shared, shared_state
from annotator.app.workspace.digesting import digest, digest_of, failed
from annotator.app.workspace.joining import NOBODY, Joining
from annotator.app.workspace.scanning import Scan, scan
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Reviewer
from annotator.io.index.database import Index, forget
from annotator.io.index.records import Digest, FileKind, Stamp
from annotator.io.index.writing import keep, kept, known, put, unread

LOT = 25
"""Files that are read and written together: large enough that a transaction costs little, small enough to show soon."""


@dataclass(frozen=True, slots=True)
class RefreshProgress:
    """How far a refresh is: files `read` of `total` that had changed; `scan` says what was seen."""

    read: int
    total: int
    scan: Scan


class Workspace:
    """Some folders, their index, and for whom it is shown. One thread at a time may refresh it."""

    def __init__(self, roots: Sequence[Path], who: Reviewer | None = None, folder: Path | None = None) -> None:
        """`who` reviews, None for nobody. Raises `FileError` where the index cannot be written."""
        self.roots = tuple(Path(os.path.abspath(root)) for root in roots)  # noqa: PTH100 - links stay as people named them
        self.who = who or NOBODY
        self.me = self.who.id
        self.index = Index(index_path(self.roots, self.me, folder))
        self.join = self._joining()
        self._looked: SharedState | None = None

    def refresh(
        self, stopped: Callable[[], bool] = lambda: False, engine: Engine | None = None
    ) -> Iterator[RefreshProgress]:
        """Read what changed, lot by lot; each step is in the index when it is told. Raises `FileError`.

        With an `engine` the lots are read by its workers, else one after the other by this thread.
        """
        self.hear()
        seen = scan(self.roots, known(self.index), stopped)
        away = [Digest(path, stamp, "", FileKind.AWAY) for path, stamp in seen.away]
        if away or seen.gone:
            put(self.index, away, seen.gone, self.join, self.me)
        yield RefreshProgress(0, len(seen.read), seen)
        waiting = list(seen.read)
        read = 0
        while waiting and not stopped():
            files, waiting = waiting, []
            for lot in self._digested(files, stopped, engine):
                again = put(self.index, [self.join.as_one(found) for found in lot], (), self.join, self.me)
                waiting += [(path, stamp) for path in again if (stamp := stamp_of(path)) is not None]
                read += len(lot)
                yield RefreshProgress(read, len(seen.read) + len(waiting), seen)

    @staticmethod
    def _digested(
        files: Sequence[tuple[Path, Stamp]], stopped: Callable[[], bool], engine: Engine | None
    ) -> Iterator[list[Digest]]:
        if engine is None or len(files) <= LOT:
            for at in range(0, 0 if stopped() else len(files), LOT):
                yield [digest_of(file) for file in files[at : at + LOT]]
                if stopped():
                    return
            return
        lot: list[Digest] = []
        for outcome in run(digest_of, files, engine, LOT, stopped):
            lot.append(outcome.value or failed(*files[outcome.place], outcome.fault))
            if len(lot) >= LOT:
                yield lot
                lot = []
        if lot:
            yield lot

    def hear(self) -> None:
        """Take in what people say and deal outside their files, where it is not what it was. Raises `FileError`."""
        looked = shared_state(self.roots)
        if looked == self._looked:
            return
        self.join, self._looked = self._joining(), looked
        # Checksums alone are kept: what is said of findings that blind hides is no more for the index than they are.
        now = self.join.checksums()
        before: dict[str, str] = json.loads(kept(self.index, "said") or "{}")
        if now != before:
            touched = {dossier for dossier, _ in now.items() ^ before.items()}
            put(self.index, (), (), self.join, self.me, touched)
            keep(self.index, "said", json.dumps(now))
        working = next(all_shared(self.roots, "workspace", Working), None)
        keep(self.index, "several", "" if working is None else "yes" if working.several else "no")
        same = self.join.same
        joined: dict[str, str] = json.loads(kept(self.index, "same") or "{}")
        if same != joined:
            unread(self.index, {one for pair in same.items() ^ joined.items() for one in pair})
            keep(self.index, "same", json.dumps(same))

    def _joining(self) -> Joining:
        return Joining(self.who, said_in(self.roots).by_document(), dealt(batches_in(self.roots)))

    def file_changed(self, path: Path) -> None:
        """Take in one file that was saved just now, or is gone. Raises `FileError`."""
        stamp = stamp_of(path)
        found, gone = ((), (path,)) if stamp is None else ((self.join.as_one(digest(path, stamp)),), ())
        for other in put(self.index, found, gone, self.join, self.me):
            self.file_changed(other)

    def to_be_told(self) -> list[Phrase]:
        """What somebody should know of the index that was opened."""
        told = []
        if self.index.renewed:
            told.append(phrase("The index of this folder was damaged or of another version; it is made anew."))
        if self.index.slow:
            told.append(
                phrase("The disk of the index {path} takes no log; all works, but slower.", path=self.index.path)
            )
        return told

    def close(self) -> None:
        """Close the index."""
        self.index.close()

    def forget(self) -> None:
        """Close the index and delete it. Raises `OSError`."""
        self.close()
        forget(self.index.path)


def stamp_of(path: Path) -> Stamp | None:
    """How a file looks now; None where there is none."""
    try:
        state = path.stat()
    except OSError:
        return None
    return Stamp(state.st_size, state.st_mtime_ns, state.st_ino)


def index_path(roots: Sequence[Path], me: str, folder: Path | None = None) -> Path:
    """Where the index of these folders is: in the user's cache, never in a folder that others share."""
    cache = folder or Path(appdirs.user_cache_dir("annotator", appauthor=False)) / "indexes"
    named = "\n".join([*map(str, sorted(roots)), me])
    return cache / f"{hashlib.sha256(named.encode('utf-8', 'surrogateescape')).hexdigest()[:16]}.sqlite"
