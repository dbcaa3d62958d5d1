"""The board of a workspace: tables whose every number leads to its rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from urllib.parse import parse_qsl, urlencode

from PySide6.QtCore import QLocale, QUrl, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from annotator.app.workspace.board import Board, GroupFigures, Twice
from annotator.core.codebook import Verdict
from annotator.gui.models.documents import in_words
from annotator.gui.style.theme import theme
from annotator.gui.translation.words import VERDICTS, word
from annotator.gui.views.workspace.facets import UNKNOWN

BAR = 200
"""Pixels of a bar that is whole."""


class BoardView(QTextBrowser):
    """Emits `rows_wanted(facets, flags)` and `promises_wanted(half year)` where a number is followed."""

    rows_wanted = Signal(object, object)
    promises_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Board"))
        self.setOpenLinks(False)
        self._board: Board | None = None
        self.anchorClicked.connect(self._follow)

    def show_board(self, board: Board) -> None:
        """Show other figures; how far it is scrolled stays."""
        self._board = board
        at = self.verticalScrollBar().value()
        self.setHtml(self._page(board))
        self.verticalScrollBar().setValue(at)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._board is not None:
            self.show_board(self._board)  # in the colours of now

    def _page(self, board: Board) -> str:
        shown = theme()
        head = " &nbsp; · &nbsp; ".join(
            (
                _linked(board.documents, {}) + " " + self.tr("documents"),
                _linked(board.complete, {"state": "complete"}) + " " + self.tr("complete by me"),
                _linked(board.disagreements, {"flag": "disagreement"}) + " " + self.tr("with disagreement"),
            )
        )
        people = [
            (
                escape(one.name),
                _linked(one.assigned, {"assigned": one.name}),
                _linked(one.begun, {"reviewer": one.name}),
                _linked(one.done, {"completed": one.name}),
                str(one.this_week),
                _linked(one.late, {"late": one.name}),
            )
            for one in board.people
        ]
        overdue = [
            (escape(half), _promised(half, count), _bar(count, max(n for _, n in board.overdue), shown.not_answered))
            for half, count in board.overdue
        ]
        asked = [self.tr("Reviewer"), self.tr("Assigned"), self.tr("Begun"), self.tr("Complete")]
        asked += [self.tr("This week"), self.tr("Late")]
        parts = (
            f"<p style='font-size:large'>{head}</p>",
            self._section(self.tr("By reviewer"), asked, people),
            self._verdicts(self.tr("Verdicts by minister"), "minister", board.ministers),
            self._verdicts(self.tr("Verdicts by theme"), "theme", board.themes),
            self._twice(board.twice),
            self._section(self.tr("Overdue by half year"), (self.tr("Due in"), self.tr("Commitments"), ""), overdue),
        )
        hidden = self.tr("What is hidden from you until others are complete is in no figure.")
        link = f"a {{ color: {shown.accent}; text-decoration: none; }}"
        return (
            f"<style>{link} td, th {{ padding: 3px 14px 3px 0; }}</style>"
            + "".join(parts)
            + f"<p style='color:{shown.quiet}'>{escape(hidden)}</p>"
        )

    def _twice(self, twice: Twice) -> str:
        if not twice.questions:
            return ""
        share = _percent(twice.percent) + _interval(twice.low, twice.high)
        alpha = "–" if twice.alpha is None else QLocale().toString(twice.alpha, "f", 2)
        documents = _linked(twice.documents, {"flag": "twice"})
        heads = (self.tr("Questions"), self.tr("Documents"), self.tr("Agreement, 95 % interval"), self.tr("Alpha"))
        return self._section(self.tr("Read twice"), heads, [(str(twice.questions), documents, share, alpha)])

    def _verdicts(self, title: str, column: str, groups: Sequence[GroupFigures]) -> str:
        rows = []
        for group in groups:
            name = escape(group.name or in_words(UNKNOWN))
            share = _percent(group.answered) + _interval(group.low, group.high)
            bars = "".join(_bar(count, group.total or 1, _colour(one)) for one, count in group.verdicts if count)
            counts = ", ".join(f"{word(VERDICTS[one])} {count}" for one, count in group.verdicts)
            rows.append((_linked(name, {column: group.name}), str(group.total), bars, escape(counts), share))
        heads = (self.tr("Name"), self.tr("Questions"), self.tr("Verdicts"), "", self.tr("Answered, 95 % interval"))
        return self._section(title, heads, rows)

    def _section(self, title: str, heads: Iterable[str], rows: Sequence[Iterable[str]]) -> str:
        if not rows:
            return ""
        head = "".join(f"<th align='left'>{escape(one)}</th>" for one in heads)
        body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
        return f"<h3>{escape(title)}</h3><table cellspacing='0'><tr>{head}</tr>{body}</table>"

    def _follow(self, url: QUrl) -> None:
        asked = dict(parse_qsl(url.query(), keep_blank_values=True))
        if "due" in asked:
            self.promises_wanted.emit(asked["due"])
            return
        flags = [asked.pop("flag")] if "flag" in asked else []
        self.rows_wanted.emit({name: [value] for name, value in asked.items()}, flags)


def _linked(what: int | str, asked: dict[str, str]) -> str:
    words = QLocale().toString(what) if isinstance(what, int) else what
    return f"<a href='rows:?{escape(urlencode(asked))}'>{words}</a>"


def _promised(half: str, count: int) -> str:
    return f"<a href='rows:?{escape(urlencode({'due': half}))}'>{QLocale().toString(count)}</a>"


def _bar(count: int, whole: int, colour: str) -> str:
    """A stretch of a bar, as long as its part of the whole; blanks are what a text can colour."""
    blanks = "&nbsp;" * max(1, round(BAR / 5 * count / whole))
    return f"<span style='background-color:{colour}'>{blanks}</span>&#8202;"


def _interval(low: float | None, high: float | None) -> str:
    return "" if low is None or high is None else f" ({_percent(low)}–{_percent(high)})"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"


def _colour(verdict: Verdict) -> str:
    shown = theme()
    return {Verdict.ANSWERED: shown.answered, Verdict.PARTIAL: shown.partial}.get(verdict, shown.not_answered)
