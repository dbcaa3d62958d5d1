"""The line that asks whether a review by one of the same name is one's own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from annotator.app.files.saving import save
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import state
from tests.gui.waiting import open_in
from tests.strategies.small import ANNA, dossier

OTHER_ID = replace(ANNA, id="r0123456789ab")


@pytest.fixture
def elsewhere(window: MainWindow, tmp_path: Path) -> MainWindow:
    """Anna opens her review on a computer that knows her under another id."""
    window.settings_store.change(lambda settings: replace(settings, reviewer=OTHER_ID))
    path = tmp_path / "review.xml"
    save(dossier(), path)
    open_in(window, path)
    return window


def test_yes_makes_the_review_ones_own_for_ever(elsewhere: MainWindow) -> None:
    line = elsewhere.parts.questions.asked
    assert not line.isHidden()
    assert "Anna (Watch, #r1)" in line.words.toolTip()
    elsewhere.parts.page.toggle_side()
    assert line.isVisibleTo(elsewhere), "a rail would hide it"
    line.yes.click()
    assert line.isHidden()
    assert elsewhere.document is not None
    assert elsewhere.document.review.reviewer.id == "r1"
    assert elsewhere.document.session.own
    assert elsewhere.settings_store.settings.reviewer == ANNA
    assert elsewhere.settings_store.settings.also == (OTHER_ID.id,)


def test_no_is_not_asked_again(elsewhere: MainWindow) -> None:
    line = elsewhere.parts.questions.asked
    line.no.click()
    assert line.isHidden()
    assert elsewhere.settings_store.settings.not_mine == ("r1",)
    assert elsewhere.document is not None
    assert elsewhere.document.reviewer == OTHER_ID
    assert "Anna (Watch, #r1)" in elsewhere.document.visible_names.values() or len(state(elsewhere).reviews) == 2


@pytest.mark.parametrize(
    ("answer", "shown"), [(QMessageBox.StandardButton.Yes, True), (QMessageBox.StandardButton.No, False)]
)
def test_showing_all_findings_asks_and_is_kept(
    elsewhere: MainWindow, monkeypatch: pytest.MonkeyPatch, answer: QMessageBox.StandardButton, shown: bool
) -> None:
    elsewhere.actions_by_name["toggle_blind"].trigger()
    assert state(elsewhere).blind
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answer)
    elsewhere.actions_by_name["toggle_blind"].trigger()
    assert state(elsewhere).blind is not shown
    assert [one.blind for one in state(elsewhere).blindings] == ([True, False] if shown else [True])
    assert {one.by for one in state(elsewhere).blindings} == {OTHER_ID}
