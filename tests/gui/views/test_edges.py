"""Ends of parts, dragged in the gutter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.acts.structuring import moved_ends
from annotator.core.structure import Segment
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import state
from tests.strategies.small import TEXT, dossier, place


def edge(window: MainWindow, part: str, *, last: bool) -> tuple[QPoint, Segment]:
    gutter = window.source.gutter
    for segment, is_last, at in gutter.edges(window.source.sheet()):
        if segment.id == part and is_last is last:
            return at.toPoint() + QPoint(0, -2 if last else 2), segment
    raise AssertionError(f"{part} is not in view")


def drag(window: MainWindow, start: QPoint, end: QPoint) -> None:
    gutter, left = window.source.gutter, Qt.MouseButton.LeftButton
    for kind, at in (
        (QEvent.Type.MouseButtonPress, start),
        (QEvent.Type.MouseMove, end),
        (QEvent.Type.MouseButtonRelease, end),
    ):
        held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else left
        there = QPointF(gutter.mapToGlobal(at))
        QApplication.sendEvent(
            gutter, QMouseEvent(kind, QPointF(at), there, held, left, Qt.KeyboardModifier.NoModifier)
        )


def test_the_end_of_an_answer_is_dragged_to_a_sentence_and_back_by_undo(opened: MainWindow) -> None:
    before = state(opened)
    start, part = edge(opened, "A1", last=True)
    sheet = opened.source.sheet()
    (_, where), *_ = sheet.rects(place("city").start, place("city").end)
    there = opened.source.gutter.mapFromGlobal(opened.source.viewport().mapToGlobal(where.center())).toPoint()
    drag(opened, start, there)
    after, rest = state(opened).structure.answers
    assert after.span.start == part.span.start
    assert TEXT[after.span.start : after.span.end].endswith("The city pays.")
    assert TEXT[rest.span.start : rest.span.end] == "The rest follows."
    opened.undo()
    assert state(opened) == before


def test_escape_lets_the_end_where_it_was(opened: MainWindow, qtbot: QtBot) -> None:
    before = state(opened)
    gutter, (start, _) = opened.source.gutter, edge(opened, "A1", last=True)
    press = QMouseEvent(
        QEvent.Type.MouseButtonPress, QPointF(start), QPointF(gutter.mapToGlobal(start)), Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(gutter, press)
    qtbot.keyClick(opened.source, Qt.Key.Key_Escape)
    drag(opened, QPoint(2, 2), QPoint(2, 200))
    assert state(opened) == before


@pytest.mark.parametrize(("letters", "end"), [(False, "We shall tell the House."), (True, "We shall t")])
def test_an_end_snaps_to_a_sentence_unless_letters_are_asked_for(letters: bool, end: str) -> None:
    held = dossier()
    part = held.structure.answer("A1")
    ends = moved_ends(
        held, part, place("he House").start if not letters else place("ell the").start, at_end=True, letters=letters
    )
    assert TEXT[ends.start : ends.end].endswith(end)


def test_a_part_never_loses_its_last_letter() -> None:
    held = dossier()
    part = held.structure.answer("A1")
    assert len(moved_ends(held, part, 0, at_end=True, letters=True)) == 1
    assert len(moved_ends(held, part, len(TEXT), at_end=False, letters=True)) == 1
