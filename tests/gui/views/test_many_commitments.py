"""Thousands of commitments at one question hold nobody up: so many entries are made and no more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.files.saving import save
from annotator.gui.views.commitments.panel import _MOST
from annotator.gui.window.main_window import MainWindow
from tests.gui.waiting import open_in
from tests.strategies.small import ANNA, dossier

COUNT = 300


@pytest.fixture
def many(window: MainWindow, tmp_path: Path) -> MainWindow:
    window.settings_store.change(lambda settings: replace(settings, reviewer=ANNA))
    held = dossier()
    first = held.review("r1").commitments[0]
    commitments = tuple(replace(first, id=f"c{n}", summary=f"Promise {n}") for n in range(1, COUNT + 1))
    save(held.with_review("r1", lambda review: replace(review, commitments=commitments)), tmp_path / "many.xml")
    open_in(window, tmp_path / "many.xml")
    window.presenter.choose("1.1")
    return window


def test_what_is_not_shown_is_told(many: MainWindow) -> None:
    panel = many.parts.commitments
    assert len(panel.items) == _MOST
    assert not panel.rest.isHidden()
    assert str(COUNT - _MOST) in panel.rest.text()


def test_the_one_that_is_opened_is_shown_wherever_it_stands(many: MainWindow) -> None:
    panel = many.parts.commitments
    panel.set_current(f"c{COUNT}")
    assert not panel.opened.isHidden()
    assert panel.form.summary.toPlainText() == f"Promise {COUNT}"
    assert len(panel.items) == _MOST + 1
