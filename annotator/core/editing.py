"""What every edit is: one act of a user, as a value."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import reduce

from annotator.core.phrases import Phrase
from annotator.core.review import Dossier


class Edit(ABC):
    """One act of a user, as a frozen value that holds all it needs: applying it twice gives the same."""

    __slots__ = ()

    @abstractmethod
    def apply(self, dossier: Dossier) -> Dossier:
        """The dossier after the act. Raises `ReviewError` where the rules forbid it."""

    @abstractmethod
    def describe(self) -> Phrase:
        """What the act is called in the undo list ("Question 4: verdict partial")."""


@dataclass(frozen=True, slots=True)
class Several(Edit):
    """Several edits that are done and undone as one, under the name `title`."""

    edits: tuple[Edit, ...]
    title: Phrase

    def apply(self, dossier: Dossier) -> Dossier:
        return reduce(lambda result, edit: edit.apply(result), self.edits, dossier)

    def describe(self) -> Phrase:
        return self.title
