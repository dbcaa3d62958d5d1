"""Looking for words in the text and in the findings."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QObject

from annotator.app.searching import FoundFinding, FoundIn, Hits, Search, find_in_findings, find_in_text
from annotator.core.errors import AnnotatorError
from annotator.core.review import Review
from annotator.core.spans import Span
from annotator.gui.document import translated
from annotator.gui.jobs import Jobs, Latest
from annotator.gui.presenter import Presenter
from annotator.gui.translation.words import language


class FindController(QObject):
    """Searches off the GUI thread, so that no expression can hang the window. Slot names are those of the table."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__(presenter)
        self._presenter, self._pane, self._bar = presenter, presenter.source, presenter.source.bar
        self._jobs = Jobs(self)
        self._looking, self._listing = Latest(), Latest()
        self._hits = Hits()
        self._from = 0
        self._steps = 0
        self._bar.wanted.connect(self.look)
        self._bar.step_wanted.connect(self.step)
        self._bar.findings_wanted.connect(self._show_list)
        self._bar.closed.connect(self.end)
        self._pane.found.chosen.connect(self.go_to)
        self._pane.markup.text_changed.connect(self._begin_anew)

    def find_words(self) -> None:
        """Bring the bar up, with the selection if it is short."""
        found = self._pane.selection()
        document = self._presenter.document
        words = document.dossier.source.text[found[0] : found[1]] if found else ""
        self._from = found[0] if found else self._pane.caret()
        self._bar.start(words if words and "\n" not in words and len(words) < 80 else None)

    def find_findings(self) -> None:
        """Bring the bar up with the list of findings under it."""
        self._bar.findings.setChecked(True)
        self.find_words()

    def find_next(self) -> None:
        self._step_or_begin(1)

    def find_previous(self) -> None:
        self._step_or_begin(-1)

    def look(self, search: Search) -> None:
        """Look for these words; what was looked for before is given up."""
        document = self._presenter.document
        self._give_up()
        if not search.words:
            self._hits = Hits()
            self._pane.markup.show_hits((), None)
            self._bar.say("")
        else:
            job = self._jobs.run(find_in_text, document.dossier.source.text, search)
            self._looking.begin(job, self._show_hits, self._refused)
        if self._bar.findings.isChecked():
            job = self._jobs.run(find_in_findings, document.dossier, document.review, search, language())
            self._listing.begin(job, self._list, self._none_listed)

    def step(self, by: int) -> None:
        """Go to the next place, or the one before; from the last to the first."""
        if self._looking.busy:
            self._steps += by
            return
        spans = self._hits.spans
        if not spans:
            return
        hit = self._pane.markup.hit
        place = bisect_left(spans, hit) + by if hit is not None else 0
        self._show(spans[place % len(spans)])

    def end(self) -> None:
        """Leave the text as it is, without the places found, and go back to it."""
        self._give_up()
        hit = self._pane.markup.hit
        self._pane.markup.show_hits((), None)
        self._pane.found.hide()
        if hit is not None:
            self._pane.select(hit.start, hit.end)
        self._pane.active.setFocus()

    def go_to(self, finding: FoundFinding) -> None:
        """Show a finding: its question or commitment, and its place in the text."""
        document = self._presenter.document
        if not _still_there(document.review, finding):
            return
        if finding.kind in (FoundIn.COMMENT, FoundIn.REASON):
            self._presenter.choose(finding.id)
        elif finding.kind is FoundIn.COMMITMENT:
            self._presenter.commitments.set_current(finding.id)
        self._pane.reveal(finding.place.start, finding.place.end)

    def _step_or_begin(self, by: int) -> None:
        if self._bar.isVisible():
            self.step(by)
        else:
            self.find_words()

    def _show_hits(self, hits: Hits) -> None:
        self._hits = hits
        steps, self._steps = self._steps, 0
        if not hits.spans:
            self._pane.markup.show_hits((), None)
            self._bar.say(self.tr("Not found"))
            return
        place = bisect_left(hits.spans, Span(self._from, self._from)) + (steps - 1 if steps > 0 else steps)
        self._show(hits.spans[place % len(hits.spans)])

    def _refused(self, error: AnnotatorError) -> None:
        self._hits, self._steps = Hits(), 0
        self._pane.markup.show_hits((), None)
        self._bar.say(translated(error.phrase))

    def _list(self, found: Sequence[FoundFinding]) -> None:
        self._pane.found.show_found(found)
        self._bar.say_found(len(found))

    def _none_listed(self) -> None:
        self._list(())

    def _show(self, hit: Span) -> None:
        spans = self._hits.spans
        self._from = hit.start
        self._pane.markup.show_hits(spans, hit)
        self._pane.reveal(hit.start, hit.end)
        place = bisect_left(spans, hit) + 1
        words = self.tr("{0} of more than {1}") if self._hits.more else self.tr("{0} of {1}")
        self._bar.say(words.format(place, len(spans)))

    def _show_list(self, shown: bool) -> None:
        self._pane.found.setVisible(shown)
        if shown:
            self.look(self._bar.search())

    def _begin_anew(self) -> None:
        self._give_up()
        self._hits, self._from = Hits(), 0
        if self._bar.isVisible():
            self._bar.hide()

    def _give_up(self) -> None:
        self._looking.cancel()
        self._listing.cancel()
        self._steps = 0


def _still_there(review: Review, finding: FoundFinding) -> bool:
    ids = {FoundIn.COMMITMENT: [c.id for c in review.commitments], FoundIn.NOTE: [n.id for n in review.notes]}.get(
        finding.kind
    )
    return ids is None or finding.id in ids
