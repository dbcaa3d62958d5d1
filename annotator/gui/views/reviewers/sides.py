"""The panel while reviews are compared: what each reviewer finds of the question, and what the consensus takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from annotator.app.acts.agreeing import consensus_of, parties_to_add
from annotator.app.guidance import Tone, place_of
from annotator.core.codebook import Verdict
from annotator.core.commitments import LinkType
from annotator.core.comparison import Difference, commitments_to_take
from annotator.core.printed import on_one_line
from annotator.core.review import Assessment, Dossier, Review
from annotator.gui.document import translated
from annotator.gui.style.theme import VERDICT_ICONS, Theme
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP
from annotator.gui.translation.words import CONFIDENCES, VERDICTS, language, lowered, number, word
from annotator.gui.views.parts.buttons import KeyBadge, KeyedButton, LinkButton
from annotator.gui.views.parts.quote import Barred, Quote
from annotator.gui.views.parts.scrolling import scrolling
from annotator.gui.views.parts.section import Section
from annotator.gui.views.parts.texts import Caption, Words
from annotator.gui.views.question.message import MessageLine

SAID = {
    Difference.VERDICT: QT_TRANSLATE_NOOP("words", "The verdicts differ."),
    Difference.MISSING: QT_TRANSLATE_NOOP("words", "Not all have judged it."),
    Difference.REASON: QT_TRANSLATE_NOOP("words", "The reasons differ."),
    Difference.EVIDENCE: QT_TRANSLATE_NOOP("words", "The evidence differs."),
    Difference.NONE: QT_TRANSLATE_NOOP("words", "All find the same."),
}
"""What is said of a question by the gravest difference."""
SIDE, IN_A_ROW = 16, 3


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is shown: the reviews that are compared, in what they differ on `question`, what is left to settle."""

    dossier: Dossier
    reviews: tuple[Review, ...]
    question: str | None
    difference: Difference | None
    left: tuple[str, ...]


class SideButton(KeyedButton):
    """One side to take, with its verdict and its key; filled where the consensus took it. Emits `wanted`."""

    wanted = Signal(str, tuple)

    def __init__(self, review: Review, verdict: Verdict | None, key: str) -> None:
        super().__init__(VERDICT_ICONS[verdict], key, large=True)
        self._reviewer, self._name, self._verdict = review.reviewer.id, review.reviewer.name, verdict
        said = self.tr("Take the side of {0}: {1}").format(self._name, lowered(word(VERDICTS[verdict])))
        self.setAccessibleName(said)
        self.setToolTip(f"{said} ({key})" if key else said)
        self.setEnabled(verdict is not None)
        self.clicked.connect(self._tell)

    def strong(self, shown: Theme) -> QColor:
        return shown.verdict(self._verdict)

    def text(self) -> str:
        """The name, as much of it as there is room for; the tooltip has all of it."""
        room = max(40, self.width() - 16)
        return self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)

    def sizeHint(self) -> QSize:
        return QSize(40, super().sizeHint().height())

    def _tell(self) -> None:
        self.wanted.emit("take_side", (self._reviewer,))


class SideLink(LinkButton):
    """Something small to do. Emits `wanted(name, values)`."""

    wanted = Signal(str, tuple)

    def __init__(self, words: str, name: str, values: tuple[str, ...]) -> None:
        super().__init__(words)
        self._said = name, values
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.wanted.emit(*self._said)


class SidesPanel(QWidget):
    """Emits `wanted(name, values)`: what its controller is asked to do, as its methods are called, and with what.

    `keys` has the keys of that, by its name; those of the sides by their places, from "1" on.
    """

    wanted = Signal(str, tuple)
    passage_chosen = Signal(int, int)

    def __init__(self, keys: Mapping[str, str]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Compare reviews"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._keys = keys
        self.message = MessageLine()
        self.third = KeyedButton("", keys["decide"], large=False)
        self.third.setText(self.tr("Third way…"))
        self.third.setToolTip(self.tr("Decide what none of them finds, and say why"))
        self.third.clicked.connect(self._decide)
        self.leave = self._link(self.tr("Stop comparing"), "compare_reviews")
        self.leave.setToolTip(f"{self.leave.text()} ({keys['compare_reviews']})")
        self.offered: list[tuple[str, str]] = []
        """Reviewer and id of each commitment in view that the consensus can take."""
        self.buttons: list[SideButton] = []
        self._shown: object = None
        self._top = QVBoxLayout(self)
        self._top.setContentsMargins(SIDE, 12, SIDE, 0)
        self._top.setSpacing(6)
        self._heads, self._body = QWidget(), QWidget()
        below = QHBoxLayout()
        below.addWidget(self.third)
        below.addStretch(1)
        below.addWidget(self.leave)
        self._top.addWidget(self._heads)
        self._top.addLayout(below)
        self._top.addWidget(self.message)
        self.area = scrolling(self._body)
        self._top.addWidget(self.area, 1)
        self.message.act_wanted.connect(self._do)

    def show_comparison(self, shown: Comparison) -> None:
        """Show what the reviewers find of another question, or what was found meanwhile."""
        if shown == self._shown:
            return
        same = isinstance(self._shown, Comparison) and self._shown.question == shown.question
        place = self.area.verticalScrollBar().value() if same else 0
        self._shown, consensus = shown, consensus_of(shown.dossier)
        found = consensus.assessment(shown.question) if consensus is not None and shown.question else None
        self._show_heads(shown, found)
        self._say(shown)
        self.third.setEnabled(found is not None)
        self._body = QWidget()
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 12)
        rows.setSpacing(4)
        for widget in self._parts(shown, consensus, found):
            rows.addWidget(
                widget, 0, Qt.AlignmentFlag.AlignLeft if isinstance(widget, SideLink) else Qt.AlignmentFlag(0)
            )
        rows.addStretch(1)
        self.area.setWidget(self._body)  # which deletes the one before
        self.area.verticalScrollBar().setValue(place)

    def _show_heads(self, shown: Comparison, found: Assessment | None) -> None:
        heads, self.buttons = QWidget(), []
        grid = QGridLayout(heads)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, review in enumerate(shown.reviews if shown.question else ()):
            side = review.assessment(shown.question or "")
            button = SideButton(review, side.verdict, self._keys.get(str(place + 1), ""))
            took = found is not None and found.verdict is not None
            button.setChecked(took and (side.verdict, side.reason) == (found.verdict, found.reason) if found else False)
            button.wanted.connect(self.wanted)
            self.buttons.append(button)
            grid.addWidget(button, place // IN_A_ROW, place % IN_A_ROW)
        self._top.replaceWidget(self._heads, heads)
        self._heads.deleteLater()
        self._heads = heads

    def _say(self, shown: Comparison) -> None:
        if shown.dossier.findings_hidden:
            self.message.say(Tone.LOCKED, self.tr("The reviews are hidden from each other until all are complete."))
        elif shown.difference is None:
            said = self.tr("There is one review here.")
            self.message.say(Tone.TO_DO, said, "merge_review", self.tr("Merge another…"))
        else:
            left = self.tr("{0} left to settle").format(len(shown.left)) if shown.left else self.tr("All is settled.")
            open_here = shown.question in shown.left
            onward = next((q for q in _after(shown) if q != shown.question), None)
            label = self.tr("Next: {0}").format(number(onward)) if onward is not None else ""
            level = Tone.TO_DO if open_here else Tone.DONE
            self.message.say(level, left, "next_difference", label, self._keys["next_difference"])

    def _parts(self, shown: Comparison, consensus: Review | None, found: Assessment | None) -> Iterator[QWidget]:
        if shown.difference is not None:
            yield Caption(word(SAID[shown.difference]))
        for place, review in enumerate(shown.reviews if shown.question else (), 1):
            side = review.assessment(shown.question or "")
            yield Section(self.tr("{0}: {1}").format(review.reviewer.name, _verdict(side)), str(place))
            yield from self._findings(shown.dossier, side)
        if found is not None and found.verdict is not None and consensus is not None:
            yield Section(self.tr("Consensus: {0}").format(_verdict(found)))
            yield from self._findings(shown.dossier, found)
        yield from self._commitments(shown, consensus)
        yield from self._more(shown, consensus)

    def _findings(self, dossier: Dossier, found: Assessment) -> Iterator[QWidget]:
        labels = {reason.id: reason.label.in_language(language()) for reason in dossier.codebook.reasons}
        words = [labels.get(r, r) for r in (found.reason, *found.other_reasons) if r]
        if found.confidence is not None:
            words.append(self.tr("Confidence: {0}").format(lowered(word(CONFIDENCES[found.confidence]))))
        if words:
            yield Caption(" · ".join(words))
        text = dossier.source.text
        for passage in found.evidence:
            quoted = on_one_line(passage.span.of(text), text)
            quote = Quote(
                "evidence_edge", passage.span, quoted, translated(place_of(dossier, passage.span)), removable=False
            )
            quote.shown.connect(self.passage_chosen)
            yield quote
        if found.comment:
            yield Words(found.comment)

    def _commitments(self, shown: Comparison, consensus: Review | None) -> Iterator[QWidget]:
        free = commitments_to_take(shown.dossier, consensus) if consensus is not None else ()
        takeable = {(review.reviewer.id, commitment.id) for review, commitment in free}
        self.offered = []
        listed = [(r, c) for r in shown.reviews for c in r.commitments]
        here = [(r, c) for r, c in listed if shown.question in c.targets(LinkType.RESPONDS_TO)]
        here += [(r, c) for r, c in listed if not c.targets(LinkType.RESPONDS_TO)]
        if here:
            yield Section(self.tr("Commitments"))
        for review, commitment in here:
            item = Barred("commitment")
            item.rows.addWidget(Words(commitment.summary))
            row = QHBoxLayout()
            row.addWidget(Caption(review.reviewer.name), 1)
            identity = (review.reviewer.id, commitment.id)
            if identity in takeable:
                row.addWidget(self._link(self.tr("Take"), "take_commitment", *identity))
                row.addWidget(KeyBadge("" if self.offered else self._keys["take_commitment"]))
                self.offered.append(identity)
            elif consensus is not None:
                row.addWidget(Caption(self.tr("the consensus has it")))
            item.rows.addLayout(row)
            yield item

    def _more(self, shown: Comparison, consensus: Review | None) -> Iterator[QWidget]:
        yield Section(self.tr("Consensus"))
        if consensus is None:
            if shown.difference is not None:
                yield Caption(self.tr("The first side that is taken begins it."))
                yield self._link(self.tr("Start a consensus"), "start_consensus")
        else:
            yield self._link(self.tr("Take all that they agree on"), "take_agreed")
            for review in parties_to_add(shown.dossier) if shown.reviews else ():
                name = review.reviewer.name
                yield self._link(self.tr("Add {0}").format(name), "add_party", review.reviewer.id)
            yield self._link(self.tr("Remove the consensus"), "remove_consensus")
        yield self._link(self.tr("Merge another review…"), "merge_review")

    def _link(self, words: str, name: str, *values: str) -> SideLink:
        link = SideLink(words, name, values)
        link.wanted.connect(self.wanted)
        return link

    def _do(self, name: str) -> None:
        self.wanted.emit(name, ())

    def _decide(self) -> None:
        self._do("decide")


def _verdict(found: Assessment) -> str:
    return lowered(word(VERDICTS[found.verdict]))


def _after(shown: Comparison) -> list[str]:
    """What is left to settle, from the question in view on, and from the first on after the last."""
    order = [q.id for q in shown.dossier.structure.judged]
    here = order.index(shown.question) if shown.question in order else -1
    return sorted(shown.left, key=lambda q: (order.index(q) <= here, order.index(q)))
