"""Acts on a review file without a window: opened, locked and journalled as there, and saved whole at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.app.acts.passing import of_minister
from annotator.app.acts.telling import told
from annotator.app.errors import AppError
from annotator.app.files.locking import Lock, Taken
from annotator.app.files.opening import open_file
from annotator.app.reviewers import who_reviews
from annotator.app.searching import Search, find_in_text
from annotator.app.session.file_store import FileStore, StoredFile
from annotator.app.session.session import Session
from annotator.core.edits import Edit
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier, Reviewer
from annotator.core.spans import Span

MOST_PLACES = 5
"""Places of a quotation that a refusal lists."""


class Unattended:
    """A session that acts are done in; `said` has the sentences on them."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.said: list[Phrase] = []

    def find(self, make: Callable[[Session], Edit | None]) -> None:
        """Do a finding that `make` gives. Raises where it is refused."""
        self._do(make, self.session.do_finding)

    def act(self, make: Callable[[Session], Edit | None]) -> None:
        """Do what is no finding."""
        self._do(make, self.session.do)

    def _do(self, make: Callable[[Session], Edit | None], do: Callable[[Edit], object]) -> None:
        before, edit = self.session.dossier, make(self.session)
        if edit is not None and do(edit):
            self.said += [edit.describe(), *told(before, edit)]


@contextmanager
def unattended(
    path: Path, reviewer: Reviewer | str | None, *, finding: bool = True, always: bool = False
) -> Iterator[Unattended]:
    """Work on the review at `path` as `reviewer` (`who_reviews`); what was done is saved at the end, all or nothing.

    One of many files is worked on by a `Reviewer`, and without a journal: the whole act is told only once it is saved.
    `finding`: somebody has to be named who reviews. `always`: it is saved even if nothing is done. Raises
    `AnnotatorError` for what cannot be read, done or saved, and where a program has the file open that would save over
    it; one that joins what it finds is only told.
    """
    who = reviewer if isinstance(reviewer, Reviewer) else None
    if not isinstance(reviewer, Reviewer) and (finding or reviewer is not None):
        who = who_reviews(open_file(path).dossier, reviewer)
    stored = FileStore().open(str(path), who)
    lock = _held(stored, path)
    try:
        opened = stored.opened
        session = Session(stored.dossier, who, name=opened.name, path=opened.path, revision=stored.revision)
        if not isinstance(reviewer, Reviewer):
            session.subscribe(acted=lambda entry: stored.append(entry, session.revision))
        work = Unattended(session)
        told_of = _open_too(stored.taken) if lock is None else lock.told
        yield work
        if session.modified or always:
            written = stored.save(session.dossier, str(path), session.revision)
            session.saved(session.dossier, path, written.sha256)
            work.said += [each for each in (written.unkept, told_of) if each is not None]
    finally:
        stored.close()
        if lock is not None:
            lock.release()


def _held(stored: StoredFile, path: Path) -> Lock | None:
    """Our lock on the file, None where a program has one that joins what it finds changed.

    The lock of a program which seems to be gone is taken over. Raises `AppError`.
    """
    if stored.opened.path is None:
        raise AppError("{path} is no review; import it first, or choose a review file.", path=path)
    found = stored.taken or stored.lock
    if isinstance(found, Taken) and found.stale:
        found = stored.hold(str(path), found)
    if not isinstance(found, Taken):
        return found
    if not found.asks:
        return None
    raise AppError(
        "{path} is open in another window or program ({who}); close it there, then do this again.",
        path=path,
        who=(found.owner and (found.owner.reviewer or found.owner.holder.user)) or "?",
    )


def _open_too(taken: Taken | None) -> Phrase | None:
    if taken is None or taken.owner is None:
        return None
    name = taken.owner.reviewer or taken.owner.holder.user
    return phrase("{name} has this file open too; the next save there joins this.", name=name)


def stated_place(dossier: Dossier, span: Span) -> Span:
    """The span, if the text reaches that far. Raises `AppError`."""
    length = len(dossier.source.text)
    if span.end > length:
        raise AppError("The text has {length} characters; {place} is not in it.", length=length, place=_named(span))
    return span


def quoted_place(dossier: Dossier, words: str, *, of_minister_only: bool) -> Span:
    """Where the words stand, found as the window finds them. Raises `AppError` unless that is one place.

    `of_minister_only` leaves out where they can be neither evidence nor a commitment.
    """
    text = dossier.source.text
    hits = find_in_text(text, Search(words, match_case=True)).spans or find_in_text(text, Search(words)).spans
    if not hits:
        raise AppError("“{words}” stands nowhere in the text; copy the words from it.", words=words)
    fitting = [hit for hit in hits if not of_minister_only or _can_be_found(dossier, hit)]
    if not fitting:
        of_minister(dossier, hits[0])
    if len(fitting) > 1:
        places = ", ".join(_named(hit) for hit in fitting[:MOST_PLACES])
        raise AppError(
            "“{words}” stands at {count} places ({places}); quote more of it, or give the place itself.",
            words=words,
            count=len(fitting),
            places=places + (", …" if len(fitting) > MOST_PLACES else ""),
        )
    return fitting[0]


def _named(span: Span) -> str:
    return f"{span.start}-{span.end}"


def _can_be_found(dossier: Dossier, span: Span) -> bool:
    try:
        of_minister(dossier, span)
    except AppError:
        return False
    return True
