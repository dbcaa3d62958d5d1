"""One open dossier: who reviews it, whose review is shown, what may be changed, and the one way to change it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from annotator.app.errors import AppError
from annotator.app.session.history import History
from annotator.app.session.store import Revision
from annotator.app.times import utc_now
from annotator.core.changes import Changes, changes
from annotator.core.editing import Edit, Several
from annotator.core.journal_entries import Done, Joined, JournalEntry, Redone, Saved, Undone
from annotator.core.people import names
from annotator.core.phrases import Phrase
from annotator.core.review import Dossier, Review, Reviewer, ReviewState

NOTHING = Revision()
"""What a store has of a dossier that was never saved."""

log = logging.getLogger("annotator.app")


@dataclass(frozen=True, slots=True)
class Subscriber:
    """Who is told: `acted` of each entry before it is done, for the journal; `changed` of what is another now, after
    it; `moved` that the undo line has another place, or that another place of it is saved."""

    changed: Callable[[Changes], object]
    acted: Callable[[JournalEntry], object]
    moved: Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What follows from the dossier, the reviewer and whose review is asked for: made once for each of their states."""

    reviews: tuple[Review, ...]
    review: Review
    only_read: bool
    names: dict[str, str] = field(compare=False)


class Session:
    """What is true of one open dossier, for a window, a command or a test.

    `path` is the file that a save goes to, None where it has none yet; `name` is what the dossier is called to its
    reviewer, and `revision` what its store has when it has all that was told. A state changes only by `do`, `undo`,
    `redo` and `replay`, all of them in one thread. `dossier` is immutable: another thread may read and save it.
    """

    def __init__(
        self,
        dossier: Dossier,
        reviewer: Reviewer | None = None,
        *,
        name: str = "",
        path: Path | None = None,
        revision: Revision = NOTHING,
        read_only: bool = False,
        sent: bool = False,
    ) -> None:
        """`sent`: its store has each act as it is made, so that nothing is to be saved."""
        self._sent = sent
        self.history = History(dossier)
        self.name, self.path, self.revision, self.read_only = name, path, revision, read_only
        self.last_edit: Edit | None = None
        self._reviewer, self._shown = reviewer, ""
        self._view: _Seen | None = None
        self._subscribers: list[Subscriber] = []

    def subscribe(
        self,
        changed: Callable[[Changes], object] = lambda _: None,
        acted: Callable[[JournalEntry], object] = lambda _: None,
        moved: Callable[[], object] = lambda: None,
        *,
        first: bool = False,
    ) -> Callable[[], None]:
        """Be told from now on, in the thread that does it; calling what is given back ends that.

        `first`: before all others. Where its `acted` raises, nothing is done.
        """
        subscriber = Subscriber(changed, acted, moved)
        self._subscribers.insert(0 if first else len(self._subscribers), subscriber)
        return lambda: self._subscribers.remove(subscriber)

    @property
    def dossier(self) -> Dossier:
        """The state now."""
        return self.history.dossier

    @property
    def reviewer(self) -> Reviewer | None:
        """Who reviews here; None until that was said."""
        return self._reviewer

    @reviewer.setter
    def reviewer(self, reviewer: Reviewer | None) -> None:
        self._reviewer = reviewer
        self._look_anew()

    def show(self, reviewer: str) -> None:
        """Show the review of the reviewer with that id, if it may be seen; "" for one's own."""
        self._shown = reviewer
        self._look_anew()

    @property
    def visible_reviews(self) -> tuple[Review, ...]:
        """The reviews that may be seen: only one's own while findings are hidden from other reviewers."""
        return self._seen.reviews

    @property
    def visible_names(self) -> dict[str, str]:
        """The names of those whose reviews may be seen, by their ids."""
        return self._seen.names

    @property
    def review(self) -> Review:
        """The review that is shown: the one asked for, else one's own, else the first to be seen, else an empty one."""
        return self._seen.review

    @property
    def own(self) -> bool:
        """Whether the review that is shown is that of the reviewer, begun or not."""
        return self.reviewer is not None and self.review.reviewer.id == self.reviewer.id

    @property
    def only_read(self) -> bool:
        """Whether the review that is shown is another's. A consensus belongs to all whom it was made of."""
        return self._seen.only_read

    @property
    def editable(self) -> bool:
        """Whether findings can be changed: the review that is shown is one's own, and not completed."""
        return not self.read_only and not self.only_read and self.review.state is not ReviewState.COMPLETE

    @property
    def blind(self) -> bool:
        """Whether the findings of others are hidden now."""
        return self.dossier.findings_hidden

    @property
    def modified(self) -> bool:
        """Whether the store has another state."""
        return self.history.modified and not self._sent

    @property
    def undo_title(self) -> Phrase | None:
        """What `undo` would take back; None where there is nothing."""
        return self.history.undo_title

    @property
    def redo_title(self) -> Phrase | None:
        """What `redo` would do again; None where there is nothing."""
        return self.history.redo_title

    def do(self, edit: Edit, *, joins: bool = False) -> bool:
        """Do an act of the user, undoable; False where it makes no difference. Nothing changes where it is refused.

        `joins` makes it one undo step with the edit before, unless that was undone or saved meanwhile. Raises
        `ReviewError` where the rules forbid it, `AppError` where the dossier was opened to be read only.
        """
        if self.read_only:
            raise AppError("{name} was opened to be read only; open a copy to change it.", name=self.name)
        after = edit.apply(self.dossier)
        if after == self.dossier:
            return False
        log.info("edit %s", type(edit).__name__)
        self._enter(Done(edit, utc_now(), joins and self.history.joinable), after)
        return True

    def do_finding(self, edit: Edit, *, joins: bool = False) -> bool:
        """Do an act that belongs to the review that is shown; the first one begins the reviewer's own with it."""
        from annotator.core.edits import StartReview

        if self.reviewer is not None and self.own and not self.dossier.has_review(self.reviewer.id):
            edit = Several((StartReview(self.reviewer, utc_now()), edit), edit.describe())
        return self.do(edit, joins=joins)

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        if self.undo_title is not None:
            self._enter(Undone(utc_now()))

    def redo(self) -> None:
        """Do the step again that was taken back last, if there is one."""
        if self.redo_title is not None:
            self._enter(Redone(utc_now()))

    def saved(self, state: Dossier, path: Path, revision: str) -> None:
        """The file at `path` holds `state`: there the dossier is unmodified, wherever editing went meanwhile."""
        self._enter(Saved(self.history.step_of(state), str(path.absolute()), revision, utc_now()))

    def join(self, edit: Edit, revision: str) -> None:
        """What others have saved, which the store has as `revision`, comes to every state; it is no step to be undone.

        Raises `ReviewError` where it cannot be joined.
        """
        self._enter(Joined(edit, revision, utc_now()), edit.apply(self.dossier))

    def renew(self, state: Callable[[int], Dossier]) -> None:
        """Acts of others came: every state is another, that after so many steps is what `state` gives."""
        before = self.dossier
        self.history.renew(state)
        self._view = None
        if what := changes(before, self.dossier):
            self._tell(what)

    def replay(self, entries: Iterable[JournalEntry]) -> None:
        """Do again what a journal holds, told to nobody but as a move at the end; nothing was done before."""
        for entry in entries:
            self._apply(entry)
        self._tell_moved()

    def _enter(self, entry: JournalEntry, after: Dossier | None = None) -> None:
        before = self.dossier
        for each in tuple(self._subscribers):
            each.acted(entry)
        self._apply(entry, after)
        self.last_edit = entry.edit if isinstance(entry, Done) else self.last_edit if isinstance(entry, Saved) else None
        if self.dossier is not before:
            self._tell(changes(before, self.dossier))
        self._tell_moved()

    def _apply(self, entry: JournalEntry, after: Dossier | None = None) -> None:
        self.history.enter(entry, after)
        self._view = None
        if isinstance(entry, Saved):
            self.path = Path(entry.path)
            self.name = self.path.name
        self.revision = self.revision.after(entry)

    def _look_anew(self) -> None:
        self._view = None
        self._tell(Changes(reviews=True))

    def _tell(self, what: Changes) -> None:
        for each in tuple(self._subscribers):
            each.changed(what)

    def _tell_moved(self) -> None:
        for each in tuple(self._subscribers):
            each.moved()

    @property
    def _seen(self) -> _Seen:
        if self._view is None:
            self._view = self._viewed()
        return self._view

    def _viewed(self) -> _Seen:
        me = self.reviewer.id if self.reviewer is not None else None
        reviews = self.dossier.reviews
        if self.dossier.findings_hidden:
            reviews = tuple(r for r in reviews if r.reviewer.id == me)
        seen = {r.reviewer.id: r for r in reviews}
        if self._shown in seen:
            review = seen[self._shown]
        elif self.reviewer is not None:
            review = seen.get(self.reviewer.id, Review(self.reviewer))
        else:
            review = next(iter(seen.values()), Review(Reviewer("", "")))
        only_read = me is not None and me not in (review.reviewer.id, *review.parties)
        return _Seen(reviews, review, only_read, names(each.reviewer for each in reviews))
