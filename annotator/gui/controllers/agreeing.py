"""Comparing the reviews of one source, as a state of the document page, and agreeing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from annotator.app.acts import agreeing
from annotator.core.codebook import Verdict
from annotator.core.review import Dossier
from annotator.core.spans import Span
from annotator.gui.highlighting import mark_all
from annotator.gui.presenter import Presenter
from annotator.gui.views.page import DocumentPage
from annotator.gui.views.source import MarkKind, TextMark

if TYPE_CHECKING:
    from annotator.gui.views.reviewers.sides import SidesPanel

SIDES = ("set_answered", "set_partial", "set_not_answered", "set_not_applicable", "set_cannot_judge")
"""The actions whose keys take the sides meanwhile, the first the first one."""
KEYS = {
    "decide": "take_verdict_back",
    "next_difference": "next_unreviewed",
    "take_commitment": "accept_suggestion",
    "compare_reviews": "compare_reviews",
}
"""What can be done while reviews are compared, and the action that has its key."""
NO_WORD = "\u2060"
"""After the number of a side in the id of its marks: it is drawn as nothing, and no question is called so."""


class Agreeing(QObject):
    """Slot names are those of the action table. `merge_wanted` asks for another reviewer's file, `changed` tells that
    comparing began or ended: meanwhile nothing is judged but by taking sides.
    """

    merge_wanted = Signal()
    changed = Signal()

    def __init__(self, presenter: Presenter, page: DocumentPage, window: QWidget) -> None:
        super().__init__(presenter)
        self._presenter, self._page, self._window = presenter, page, window
        self._panel: SidesPanel | None = None
        self._actions: Mapping[str, QAction] = {}
        self._own: list[QAction] = []
        presenter.question_changed.connect(self._show)
        page.comparing_left.connect(self._leave)

    def use(self, actions: Mapping[str, QAction]) -> None:
        """Take the actions whose keys do something else while reviews are compared."""
        self._actions = actions

    @property
    def comparing(self) -> bool:
        """Whether the page shows what the reviewers find side by side."""
        return self._panel is not None

    def compare_reviews(self) -> None:
        """Show what the reviewers find of each question, beside its answers; or the review again."""
        if self._panel is not None:
            self._leave()
            return
        from annotator.gui.views.reviewers.sides import SidesPanel

        self._presenter.finish()
        keys = {name: self._actions[action].shortcut().toString() for name, action in KEYS.items()}
        keys |= {str(n): self._actions[action].shortcut().toString() for n, action in enumerate(SIDES, 1)}
        self._panel = panel = SidesPanel(keys)
        panel.wanted.connect(self._do)
        panel.passage_chosen.connect(self._presenter.source.reveal)
        self._take_keys()
        self._presenter.source.markup.fixed = True
        self._named, self._presenter.source.markup.named = self._presenter.source.markup.named, self._name
        self._page.show_beside(panel)
        self.changed.emit()
        self._show_consensus()
        left = agreeing.unsettled(self._dossier)
        if left and self._presenter.question not in left:
            self._presenter.choose(left[0])
        self._show()
        self._presenter.source.take_focus()

    def start_consensus(self) -> None:
        """Begin the review in which all reviewers of this file agree."""
        self._presenter.act(lambda session: agreeing.start_consensus(session.dossier, _names(session.dossier)))
        self._show_consensus()

    def remove_consensus(self) -> None:
        """Take the consensus away; what it found comes back with an undo."""
        self._presenter.act(lambda session: agreeing.remove_consensus(session.dossier))

    def merge_review(self) -> None:
        """Ask for the file of another reviewer."""
        self.merge_wanted.emit()

    def next_difference(self) -> None:
        """Choose the next question that is left to settle; after the last one, look from the first on."""
        left = agreeing.unsettled(self._dossier)
        order = [q.id for q in self._dossier.structure.judged]
        here = order.index(self._presenter.question) if self._presenter.question in order else -1
        after = [q for q in left if order.index(q) > here] or left
        if after:
            self._presenter.choose(after[0])
        else:
            self._presenter.said.emit(self.tr("No difference is left to settle."))

    def take_side(self, party: str) -> None:
        """The consensus finds of the question at hand what `party` finds; it is begun where there is none."""
        question = self._presenter.question
        if question is not None:
            names = _names(self._dossier)
            self._presenter.act(lambda session: agreeing.take_side(session.dossier, question, party, names))
            self._show_consensus()

    def take_commitment(self, party: str, commitment: str) -> None:
        """The consensus records a commitment that `party` found."""
        self._presenter.act(lambda session: agreeing.take_commitment(session.dossier, party, commitment))

    def take_agreed(self) -> None:
        """The consensus finds what all find, of every question that it has no verdict of."""
        self._presenter.act(lambda session: agreeing.take_agreed(session.dossier))

    def add_party(self, party: str) -> None:
        """The consensus speaks for that reviewer too."""
        self._presenter.act(lambda session: agreeing.add_party(session.dossier, party))

    def decide(self) -> None:
        """The consensus finds what none of the parties does; asks what, and why."""
        from annotator.gui.views.reviewers.deciding import DecideDialog

        question = self._presenter.question
        if question is None or agreeing.consensus_of(self._dossier) is None:
            self._presenter.said.emit(self.tr("There is no consensus here; start one first."))
            return
        dialog = DecideDialog(question, self._dossier.codebook, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            found: tuple[Verdict, str | None, str] = (dialog.verdict, dialog.reason, dialog.why)
            self._presenter.act(lambda session: agreeing.decide(session.dossier, question, *found))

    def close(self) -> None:
        """Compare nothing any more: another document is opened."""
        if self._panel is not None:
            self._drop_keys()
            self._presenter.source.markup.fixed = False
            self._page.show_beside(None)
            self._panel.deleteLater()
            self._panel = None

    @property
    def _dossier(self) -> Dossier:
        return self._presenter.document.dossier

    def _leave(self) -> None:
        if self._panel is None:
            return
        self.close()
        markup, document = self._presenter.source.markup, self._presenter.document
        markup.named = self._named
        mark_all(markup, document.review)
        document.session.show("")
        self.changed.emit()

    def _take_keys(self) -> None:
        """Let the keys of verdicts take sides in the text and the list of questions; their actions rest meanwhile."""
        done = [*((f"side {n}", action) for n, action in enumerate(SIDES)), *list(KEYS.items())[:-1]]
        source = self._presenter.source
        for name, action in done:
            own = QAction(self)
            own.setObjectName(name)
            own.setShortcuts(self._actions[action].shortcuts())
            own.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            own.triggered.connect(self._press)
            self._own.append(own)
            for widget in (source.answers, source.view, source.nothing, self._presenter.questions.list):
                widget.addAction(own)

    def _drop_keys(self) -> None:
        for own in self._own:
            own.setEnabled(False)
            own.deleteLater()
        self._own = []

    def _press(self) -> None:
        name = self.sender().objectName()
        assert self._panel is not None
        if name.startswith("side "):
            place, buttons = int(name[5:]), self._panel.buttons
            if place < len(buttons) and buttons[place].isEnabled():
                buttons[place].click()
        elif name == "take_commitment":
            for offered in self._panel.offered[:1]:
                self.take_commitment(*offered)
        else:
            self._do(name, ())

    def _do(self, name: str, values: tuple[str, ...]) -> None:
        getattr(self, name)(*values)

    def _show_consensus(self) -> None:
        """Let the navigator and the text show the consensus, where there is one."""
        consensus = agreeing.consensus_of(self._dossier)
        if self._panel is not None and consensus is not None and not self._dossier.findings_hidden:
            self._presenter.document.session.show(consensus.reviewer.id)

    def _show(self) -> None:
        """Show the sides of the question at hand, and mark their passages with the numbers of their keys."""
        if self._panel is None:
            return
        from annotator.gui.views.reviewers.sides import Comparison

        dossier, question = self._dossier, self._presenter.question
        how = agreeing.differing(dossier)
        reviews = dossier.individual if how or not dossier.findings_hidden else ()
        left = tuple(agreeing.unsettled(dossier))
        self._panel.show_comparison(Comparison(dossier, reviews, question, how.get(question or ""), left))
        marked: dict[str, list[Span]] = {}
        for number, review in enumerate(reviews if question is not None else (), 1):
            marked[f"{number}{NO_WORD}"] = [p.span for p in review.assessment(question or "").evidence]
        consensus = agreeing.consensus_of(dossier)
        if consensus is not None and question is not None:
            marked[question] = [p.span for p in consensus.assessment(question).evidence]
        markup = self._presenter.source.markup
        markup.show_marks(MarkKind.EVIDENCE, marked)
        promised = {c.id: [p.span for p in c.passages] for review in reviews for c in review.commitments}
        markup.show_marks(MarkKind.COMMITMENT, promised)

    def _name(self, mark: TextMark) -> str:
        side = mark.id.removesuffix(NO_WORD)
        if mark.kind is MarkKind.EVIDENCE and side != mark.id:
            return self.tr("Evidence of {0}").format(self._dossier.individual[int(side) - 1].reviewer.name)
        return self._named(mark)


def _names(dossier: Dossier) -> str:
    return QLocale().createSeparatedList([review.reviewer.name for review in dossier.individual])
