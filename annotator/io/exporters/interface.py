"""What every export has in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from annotator.core.charts import Chart
from annotator.core.phrases import Phrase
from annotator.core.review import Dossier


def unwatched(_questions: int) -> None:
    """Nobody waits for the export."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What an export is made with, so that the same dossiers in the same setting say the same.

    `language` (ISO 639-1) is that of the words around the findings; "" is the language of each document.
    `today` is the ISO 8601 day on which a commitment is overdue or not, `made_at` the moment of the export (UTC).
    `charts` are drawn where the format can hold pictures. A slow export tells `told` the number of questions written
    so far, in each dossier from 1; what `told` raises ends the export. `separator` is the sign between the cells of a
    table of plain text.
    """

    today: str
    made_at: str
    language: str = ""
    charts: tuple[Chart, ...] = ()
    told: Callable[[int], object] = unwatched
    separator: str = ","

    def language_of(self, dossier: Dossier) -> str:
        """The language of the words around the findings of `dossier`."""
        return self.language or dossier.facts.language or "en"


class Exporter(Protocol):
    """One format. `together`: several dossiers go into one file; otherwise each has a file of its own."""

    @property
    def name(self) -> str:
        """What it is called on the command line ("xlsx")."""

    @property
    def title(self) -> Phrase:
        """What it is called in the window."""

    @property
    def media_type(self) -> str:
        """Its media type."""

    @property
    def extension(self) -> str:
        """The end of its file names, with the full stop."""

    @property
    def together(self) -> bool:
        """Whether several dossiers go into one file."""

    @property
    def loses(self) -> Phrase:
        """What the format cannot carry, as a sentence."""

    def write(self, dossiers: Sequence[Dossier], setting: Setting) -> bytes:
        """The dossiers in this format."""
