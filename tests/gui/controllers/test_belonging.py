"""The same reviewer on several computers, and the copies of sync programs, in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from annotator.app.files.saving import save
from annotator.app.reviewers import read_reviewer
from annotator.app.settings import Settings, load_settings
from annotator.core import edits as e
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import message, state
from tests.gui.waiting import open_in, wait_until
from tests.strategies.small import ANNA, LATER, dossier

OTHER_ID = replace(ANNA, id="r0123456789ab", name="Anna Maes")


def test_the_reviewer_goes_to_a_file_and_comes_from_one(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "me.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    opened.actions_by_name["export_reviewer"].trigger()
    assert read_reviewer(path) == ANNA
    assert str(path) in message(opened)
    opened.settings_store.change(lambda _: Settings(reviewer=OTHER_ID))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    opened.actions_by_name["adopt_reviewer"].trigger()
    assert load_settings().reviewer == ANNA
    assert load_settings().also == (OTHER_ID.id,)
    assert "Anna" in message(opened)
    assert opened.document is not None
    assert opened.document.reviewer == ANNA
    path.write_text("{}")
    opened.actions_by_name["adopt_reviewer"].trigger()
    assert "holds no reviewer" in message(opened)
    assert load_settings().reviewer == ANNA


@pytest.mark.parametrize("yes", [True, False])
def test_the_copy_of_a_sync_program_is_offered_for_merging(window: MainWindow, tmp_path: Path, yes: bool) -> None:
    window.settings_store.change(lambda _: Settings(reviewer=ANNA))
    save(dossier(), tmp_path / "r.xml")
    save(e.SetComment("r1", "2a", "other", LATER).apply(dossier()), tmp_path / "r (conflict).xml")
    open_in(window, tmp_path / "r.xml")
    line = window.parts.questions.asked
    wait_until(lambda: not line.isHidden(), "the question")
    assert "r (conflict).xml" in line.words.toolTip()
    (line.yes if yes else line.no).click()
    assert line.isHidden()
    wait_until(lambda: window.file_controller.jobs.idle, "the file")
    assert state(window).review("r1").assessment("2a").comment == ("other" if yes else "")
    if yes:
        window.undo()
        assert state(window) == dossier()
