"""What is shown of one source, whichever view shows it: structure, verdicts, marks, hits, and what is chosen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from annotator.core.codebook import Verdict
from annotator.core.source import PageStart, Source
from annotator.core.spans import Span
from annotator.core.structure import Segment, Structure
from annotator.gui.style.theme import Theme, theme
from annotator.gui.views.source.marks import MarkKind, TextMark, TextMarks

NOTHING = Source("", b"", "")


class Markup(QObject):
    """All places are code points of the source. Emits `changed` whenever something is to be drawn anew."""

    changed = Signal()
    text_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source: Source = NOTHING
        self.structure = Structure()
        self.verdicts: dict[str, Verdict | None] = {}
        self.marks = TextMarks()
        self.current: str | None = None
        self.chosen: TextMark | None = None
        self.hits: Sequence[Span] = ()
        self.hit: Span | None = None
        self.named: Callable[[TextMark], str] = _kind
        self.snapped: Callable[[Segment, int, bool, bool], Span] = _as_it_is
        """The ends of a part of which one is dragged to a place: the last one? to the letter?"""
        self.fixed = False
        """Whether passages cannot be chosen, to be moved: they are shown of several reviews."""
        self._pages: list[int] = []
        self._furniture: list[int] = []

    def show_text(self, source: Source, structure: Structure | None = None) -> None:
        """Show another text; all that was shown of the old one is gone. The same one stays where it is."""
        same, self.source = source is self.source, source
        self.structure, self.verdicts, self.marks = structure or Structure(), {}, TextMarks()
        self.current = self.chosen = self.hit = None
        self.hits = ()
        self._pages = [page.start for page in source.pages]
        self._furniture = [span.end for span in source.furniture]
        if not same:
            self.text_changed.emit()

    def show_structure(self, structure: Structure) -> None:
        """Show these questions and answers."""
        self.structure = structure
        if self.current is not None and not structure.has_question(self.current):
            self.current = None
        self.changed.emit()

    def show_verdicts(self, verdicts: Mapping[str, Verdict | None]) -> None:
        """Show these verdicts, by question id, instead of those before."""
        self.verdicts = dict(verdicts)
        self.changed.emit()

    def show_verdict(self, question_id: str, verdict: Verdict | None) -> None:
        """Show the verdict of one question."""
        self.verdicts[question_id] = verdict
        self.changed.emit()

    def mark(self, kind: MarkKind, finding: str, spans: Iterable[Span]) -> None:
        """Mark these passages for that finding, instead of those before."""
        if self.marks.put(kind, finding, spans):
            self._keep_chosen()
            self.changed.emit()

    def show_marks(self, kind: MarkKind, marked: Mapping[str, Sequence[Span]]) -> None:
        """Mark these passages, by finding, instead of all marks of that kind before."""
        for finding in self.marks.findings(kind):
            if finding not in marked:
                self.marks.put(kind, finding, ())
        for finding, spans in marked.items():
            self.marks.put(kind, finding, spans)
        self._keep_chosen()
        self.changed.emit()

    def choose(self, mark: TextMark | None) -> None:
        """Make a passage the chosen one: its ends can be moved."""
        self.chosen = mark
        self.changed.emit()

    def show_hits(self, hits: Sequence[Span], hit: Span | None) -> None:
        """Show what a search found, in the order of the text, and which of it the user is at."""
        self.hits, self.hit = hits, hit
        self.changed.emit()

    def set_current(self, question_id: str | None) -> None:
        """Make a question the current one."""
        self.current = question_id
        self.changed.emit()

    @property
    def theme(self) -> Theme:
        """The colours of the program."""
        return theme()

    def show_theme(self) -> None:
        """Draw anew, in other colours."""
        self.changed.emit()

    def current_parts(self) -> tuple[Segment, ...]:
        """The current question and the answers that claim it."""
        if self.current is None:
            return ()
        return (self.structure.question(self.current), *self.structure.answers_for(self.current))

    def hits_within(self, start: int, end: int) -> Iterable[Span]:
        """The hits with a code point in `[start, end)`."""
        first = bisect_right(self.hits, start, key=_end)
        for place in range(first, len(self.hits)):
            if self.hits[place].start >= end:
                return
            yield self.hits[place]

    def pages_within(self, start: int, end: int) -> Sequence[PageStart]:
        """The pages that begin in `[start, end)`."""
        return self.source.pages[bisect_left(self._pages, start) : bisect_left(self._pages, end)]

    def furniture_within(self, start: int, end: int) -> Iterable[Span]:
        """The running heads and feet with a code point in `[start, end)`."""
        for place in range(bisect_right(self._furniture, start), len(self._furniture)):
            span = self.source.furniture[place]
            if span.start >= end:
                return
            yield span

    def _keep_chosen(self) -> None:
        if self.chosen is not None and self.chosen not in self.marks.of(self.chosen.kind, self.chosen.id):
            self.chosen = None


def _as_it_is(part: Segment, _point: int, _at_end: bool, _letters: bool) -> Span:
    return part.span


def _kind(mark: TextMark) -> str:
    return str(mark.kind)


def _end(span: Span) -> int:
    return span.end
