"""Every act is kept in a journal until it is saved; after a crash the next start gives the work back."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from annotator.app.errors import AppError
from annotator.app.files.folders import journal_folder
from annotator.app.files.opening import Opened
from annotator.app.session.history import replay
from annotator.app.times import moment, utc_now
from annotator.core.codebook import Codebook
from annotator.core.errors import AnnotatorError
from annotator.core.journal_entries import JournalEntry, Saved, Saving
from annotator.core.phrases import Phrase
from annotator.core.review import Dossier, Reviewer
from annotator.io.atomic import mend
from annotator.io.errors import FileError
from annotator.io.files import checksum, read_bytes
from annotator.io.holders import me
from annotator.io.journal import SUFFIX, Journal, JournalHead, Kept, journals_in, read_journal, remove_journal, taken_up

__all__ = ["Journal", "Left", "Recorder", "discard", "journal_folder", "left_behind", "take_up"]

_A_DAY = 24 * 3600
"""Seconds after which the journal of another computer (a home folder on the network) counts as left behind."""


class Recorder:
    """Keeps what is done to one open file. The journal is begun with the first act.

    One thread at a time may record; writing waits for the disk, so that it is no work for the window's own thread.
    """

    def __init__(self, opened: Opened, reviewer: Reviewer | None, journal: Journal | None = None) -> None:
        self._opened, self._reviewer, self._journal = opened, reviewer, journal
        self._writing = Lock()

    def record(self, act: JournalEntry) -> str:
        """Have `act` on disk; the time (UTC ISO 8601) at which it is. Raises `FileError` where it is not."""
        with self._writing:
            if self._journal is None:
                self._journal = self._begun()
            self._journal.append(act)
        return utc_now()

    def intend(self, path: Path, sha256: str) -> None:
        """Have on disk that the file at `path` is about to have that checksum, where there is work to be kept.

        Any thread may call it. A full disk keeps nobody from saving.
        """
        with self._writing, suppress(FileError):
            if self._journal is not None:
                self._journal.append(Saving(str(path.absolute()), sha256, utc_now()))

    def drop(self) -> None:
        """Remove the journal: all is saved, or was given up. Raises `FileError` where that fails."""
        with self._writing:
            if self._journal is not None:
                self._journal.remove()
                self._journal = None

    def _begun(self) -> Journal:
        from uuid import uuid4

        opened = self._opened
        path = str(opened.path.absolute()) if opened.path is not None else None
        source = opened.dossier.source.sha256
        head = JournalHead(opened.name, path, opened.sha256, source, self._reviewer, utc_now(), me())
        name = f"{head.at.replace(':', '')}-{uuid4().hex[:8]}{SUFFIX}"
        return Journal(journal_folder() / name, head, _base(opened))


def _base(opened: Opened) -> bytes:
    """A review file of what was opened: the very file if it is one still, for writing a large one takes long."""
    from annotator.io import akn

    if opened.reviewed and opened.path is not None:
        with suppress(FileError):
            data = read_bytes(opened.path)
            if checksum(data) == opened.sha256:
                return data
    return akn.write(opened.dossier)


@dataclass(frozen=True, slots=True)
class Left:
    """A journal that a crash has left: what it is about, what it holds, and since when.

    `trouble` says why nothing can be restored, None where that is possible. `changed`: the file is another one now.
    `codebook` has the labels of the reasons that the titles name.
    """

    journal: Path
    name: str
    path: Path | None
    at: str
    titles: tuple[Phrase, ...] = ()
    refused: int = 0
    changed: bool = False
    trouble: Phrase | None = None
    codebook: Codebook | None = None


def left_behind() -> tuple[Left, ...]:
    """The journals that hold work which is nowhere else, the oldest first, and none of a program that still runs.

    A journal whose work is all in its file is removed.
    """
    mend(journal_folder())
    found = (_left(path) for path in journals_in(journal_folder()))
    return tuple(left for left in found if left is not None)


def take_up(journal: Path) -> tuple[Opened, tuple[JournalEntry, ...], Journal]:
    """What to open, what to do to it again, and the journal to go on with. No review file is written.

    Raises `FileError` where the journal cannot be read, `AppError` where a running program has taken it up already.
    """
    from annotator.io import akn

    kept = read_journal(journal)
    if not _is_left(journal, kept):
        raise AppError("{name} was restored in another window or program already; go on there.", name=kept.head.name)
    dossier = akn.read(kept.base)
    path = Path(kept.head.path) if kept.head.path is not None else None
    acts = _settled(dossier, kept.acts)
    acts = acts[: len(acts) - replay(dossier, acts).refused]
    ours = taken_up(journal, Kept(kept.head, kept.base, acts, whole=True), me())
    return Opened(dossier, path, kept.head.name, sha256=kept.head.sha256), acts, ours


def discard(journal: Path) -> None:
    """Give up what a journal holds. Raises `FileError` where it cannot be removed."""
    remove_journal(journal)


def _left(path: Path) -> Left | None:
    from annotator.io import akn

    try:
        kept = read_journal(path)
        if not _is_left(path, kept):
            return None
        base = akn.read(kept.base)
        acts = _settled(base, kept.acts)
        replayed = replay(base, acts)
    except FileNotFoundError:  # taken up by another program meanwhile
        return None
    except AnnotatorError as error:
        return Left(path, path.name, None, _changed_at(path), trouble=error.phrase)
    saves = [act for act in acts if isinstance(act, Saved)]
    file = saves[-1].path if saves else kept.head.path
    changed = file is not None and _checksum_of(Path(file)) != (saves[-1].sha256 if saves else kept.head.sha256)
    if not replayed.modified and not replayed.refused:
        with suppress(FileError):
            remove_journal(path)
        return None
    return Left(
        path,
        Path(file).name if file is not None else kept.head.name,
        Path(file) if file is not None else None,
        kept.acts[-1].at if kept.acts else kept.head.at,
        replayed.titles,
        replayed.refused,
        changed,
        codebook=replayed.dossier.codebook,
    )


def _settled(base: Dossier, acts: tuple[JournalEntry, ...]) -> tuple[JournalEntry, ...]:
    """The acts, with a save that was begun and not told to the end as done, where the file says that it was."""
    from annotator.io import akn

    kept = tuple(act for act in acts if not isinstance(act, Saving))
    last = next((act for act in reversed(acts) if isinstance(act, Saving | Saved)), None)
    if not isinstance(last, Saving):
        return kept
    with suppress(AnnotatorError):
        data = read_bytes(Path(last.path))
        if checksum(data) == last.sha256:
            step = replay(base, kept).history.step_like(akn.read(data))
            return (*kept, Saved(step, last.path, last.sha256, last.at))
    return kept


def _is_left(path: Path, kept: Kept) -> bool:
    """Whether the program that wrote the journal is gone."""
    runs = kept.head.holder.runs
    if runs is None:
        return time.time() - path.stat().st_mtime > _A_DAY
    return not runs


def _checksum_of(path: Path) -> str | None:
    try:
        return checksum(read_bytes(path))
    except FileError:
        return None


def _changed_at(path: Path) -> str:
    try:
        return moment(path.stat().st_mtime)
    except OSError:
        return utc_now()
