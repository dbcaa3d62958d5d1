"""Where two have changed the same thing of a file: both sides beside each other, and the reviewer chooses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QLabel, QRadioButton, QScrollArea, QWidget

from annotator.app.session.session import Session
from annotator.core.edits.merging import Choice, MergeReviews
from annotator.core.joining import called_in, told_apart
from annotator.core.labels import called
from annotator.core.phrases import in_parts
from annotator.core.printed import in_short
from annotator.core.threeway import Clash
from annotator.core.words import NAMES
from annotator.gui.translation.words import named
from annotator.gui.views.parts.asking import AskingDialog

_LONGEST = 120
"""Code points that are shown of a value."""

_BESIDE = 60
"""Pixels of the frame, the bar that scrolls and the margins beside the rows."""


def with_choices(edit: MergeReviews, session: Session, name: str, parent: QWidget | None) -> MergeReviews | None:
    """The edit that joins the file `name`, asked where both have changed the same; None where that is not wanted.

    Raises `ReviewError` where it cannot be joined.
    """
    mine = session.reviewer.id if session.reviewer is not None else ""
    clashes = edit.result(session.dossier).clashes
    asked = [clash for clash in clashes if clash.place.reviewer in (mine, "") or not session.blind]
    if not asked:
        return edit
    dialog = ClashesDialog(name, asked, session, parent)
    return replace(edit, choices=dialog.choices()) if dialog.exec() == QDialog.DialogCode.Accepted else None


class ClashesDialog(AskingDialog):
    """A row for each thing that both changed; the later of the two is chosen at first. Names are the `session`'s."""

    def __init__(self, name: str, clashes: Sequence[Clash], session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("{0}: changed here and by somebody else").format(name), parent)
        self._clashes = tuple(clashes)
        self.groups: list[QButtonGroup] = []
        rows = QWidget()
        grid = QGridLayout(rows)
        for column, heading in enumerate((self.tr("What"), self.tr("Here"), self.tr("In the file")), 0):
            grid.addWidget(QLabel(f"<b>{heading}</b>"), 0, column)
        for row, clash in enumerate(self._clashes, 1):
            self._add_row(grid, row, clash, session)
        grid.setRowStretch(len(self._clashes) + 1, 1)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setWidget(rows)
        words = self.tr("All else is joined. Of these, choose which stands; the later is chosen.")
        self.show_under(words, scrolled)
        wide = rows.sizeHint().width() + _BESIDE
        self.resize(min(max(720, wide), self.screen().availableGeometry().width() - _BESIDE), 420)

    def choices(self) -> tuple[Choice, ...]:
        """What is chosen now."""
        pairs = zip(self._clashes, self.groups, strict=True)
        return tuple(Choice(clash.place, group.checkedId() == 0) for clash, group in pairs)

    def _add_row(self, grid: QGridLayout, row: int, clash: Clash, session: Session) -> None:
        kinds = {
            "question": self.tr("{0}: question {1}"),
            "commitment": self.tr("{0}: commitment {1}"),
            "note": self.tr("{0}: note {1}"),
            "review": "{0}",
        }
        who = session.visible_names.get(clash.place.reviewer, "")
        thing = called(clash.place.id)
        if clash.place.kind in ("commitment", "note") and session.dossier.has_review(clash.place.reviewer):
            thing = f"“{called_in(session.dossier.review(clash.place.reviewer), clash.place)}”"
        what = kinds.get(clash.place.kind, self.tr("The document")).format(who, thing)
        what += f": {named(NAMES.get(clash.place.field, clash.place.field))}"
        grid.addWidget(QLabel(what), row, 0, Qt.AlignmentFlag.AlignTop)
        taken, left = told_apart(clash)
        group = QButtonGroup(self)
        sides = (taken, left) if clash.one_taken else (left, taken)
        for number, (value, side) in enumerate(zip(sides, (self.tr("Here"), self.tr("In the file")), strict=True)):
            words = in_short(in_parts(value, lambda part: named(part, session.dossier.codebook)), _LONGEST)
            button = QRadioButton(words.replace("&", "&&"))
            button.setAccessibleName(f"{what}, {side}: {words}")
            button.setChecked(clash.one_taken == (number == 0))
            group.addButton(button, number)
            grid.addWidget(button, row, number + 1, Qt.AlignmentFlag.AlignTop)
        self.groups.append(group)
