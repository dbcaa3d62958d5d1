"""The one undo line: of a session at work, and of a journal that is replayed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass

from annotator.core.editing import Edit
from annotator.core.errors import ReviewError
from annotator.core.journal_entries import Done, Joined, JournalEntry, Redone, Saved, Undone
from annotator.core.phrases import Phrase
from annotator.core.review import Dossier


class History:
    """States one step apart, the place among them, and the place whose state is saved.

    Two states share all that did not change, so that keeping every one costs little. An entry changes the line only
    by `enter`, at work and in a replay alike: the same entries give the same line.
    """

    def __init__(self, base: Dossier) -> None:
        self._states: list[Dossier | None] = [base]
        self._renewed: Callable[[int], Dossier] = lambda _: base
        self._joins: list[Edit] = []
        self._joined = [0]
        self._titles: list[Phrase] = []
        self.index = 0
        self.saved: int | None = 0

    @property
    def dossier(self) -> Dossier:
        """The state now."""
        return self._state(self.index)

    @property
    def titles(self) -> tuple[Phrase, ...]:
        """What each step is called, the first one first, those that were taken back among them."""
        return tuple(self._titles)

    @property
    def modified(self) -> bool:
        """Whether the state that is saved is another one."""
        return self.saved != self.index

    @property
    def undo_title(self) -> Phrase | None:
        """What the step is called that can be taken back; None where there is none."""
        return self._titles[self.index - 1] if self.index else None

    @property
    def redo_title(self) -> Phrase | None:
        """What the step is called that can be done again; None where there is none."""
        return self._titles[self.index] if self.index < len(self._titles) else None

    @property
    def joinable(self) -> bool:
        """Whether an edit may become one step with the last: not over a save, and not where steps were taken back."""
        return self.undo_title is not None and self.redo_title is None and self.modified

    def _state(self, step: int) -> Dossier:
        """The state after so many steps, with all that others have saved meanwhile: joined when it is asked for."""
        state = self._states[step]
        if state is None:
            state, self._joined[step] = self._renewed(step), len(self._joins)
        while self._joined[step] < len(self._joins):
            edit = self._joins[self._joined[step]]
            self._joined[step] += 1
            with suppress(ReviewError):  # a state from before, in which what others found has no place
                state = edit.apply(state)
        self._states[step] = state
        return state

    def renew(self, state: Callable[[int], Dossier]) -> None:
        """Every state is another now, for acts of others came between: `state` gives the one after so many steps."""
        self._states, self._renewed = [None] * len(self._states), state

    def step_of(self, state: Dossier) -> int | None:
        """After how many steps the dossier is that very `state`; None where no row of undos leads there any more."""
        if state is self.dossier:
            return self.index
        return next((number for number, each in enumerate(self._states) if each is state), None)

    def step_like(self, state: Dossier) -> int | None:
        """After how many steps, the last of them, the dossier equals `state`; None where it never does."""
        return next((step for step in reversed(range(len(self._states))) if self._state(step) == state), None)

    def enter(self, entry: JournalEntry, after: Dossier | None = None) -> None:
        """Do what `entry` says; undo and redo stay where they are at the ends. `after`: what its edit gives, if known.

        Raises `ReviewError` where the rules forbid the edit; the line is then as it was.
        """
        match entry:
            case Done(edit, _, joins):
                self._push(edit, after or edit.apply(self.dossier), joins and self.index > 0)
            case Undone():
                self.index = max(0, self.index - 1)
            case Redone():
                self.index = min(len(self._titles), self.index + 1)
            case Joined(edit):
                self._join(edit, after or edit.apply(self.dossier))
            case Saved(step):
                self.saved = step

    def _join(self, edit: Edit, after: Dossier) -> None:
        self._joins.append(edit)
        self._states[self.index], self._joined[self.index] = after, len(self._joins)
        self.saved = None

    def _push(self, edit: Edit, after: Dossier, joins: bool) -> None:
        if joins:
            self._states[self.index] = after
            return
        if self.saved is not None and self.saved > self.index:
            self.saved = None
        del self._states[self.index + 1 :], self._joined[self.index + 1 :], self._titles[self.index :]
        self._states.append(after)
        self._joined.append(len(self._joins))
        self._titles.append(edit.describe())
        self.index += 1


@dataclass(frozen=True, slots=True)
class Replayed:
    """The line after a row of entries; `refused` counts those at the end that this version cannot do."""

    history: History
    refused: int = 0

    @property
    def dossier(self) -> Dossier:
        """The state at the end."""
        return self.history.dossier

    @property
    def titles(self) -> tuple[Phrase, ...]:
        """The edits that are in effect, the first one first."""
        return self.history.titles[: self.history.index]

    @property
    def modified(self) -> bool:
        """Whether the state that is saved is another one."""
        return self.history.modified


def replay(base: Dossier, entries: Iterable[JournalEntry]) -> Replayed:
    """Do the entries again, up to the first that is refused."""
    history, row = History(base), list(entries)
    for number, entry in enumerate(row):
        try:
            history.enter(entry)
        except ReviewError:
            return Replayed(history, len(row) - number)
    return Replayed(history)
