"""Finding actions, looking up and changing keys, preferences."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings, load_settings, new_reviewer, store_settings
from annotator.core.codebook import Verdict
from annotator.gui.models.fuzzy import score
from annotator.gui.views.help.palette import Palette
from annotator.gui.views.help.shortcuts import ShortcutsDialog
from annotator.gui.views.preferences import PreferencesDialog
from annotator.gui.window.main_window import MainWindow
from tests.gui.waiting import open_in


@pytest.fixture
def window(qtbot: QtBot, sample_path: Path) -> MainWindow:
    store_settings(Settings(reviewer=new_reviewer("Anna", "Watch")))
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    open_in(made, sample_path)
    return made


def find(monkeypatch: pytest.MonkeyPatch, window: MainWindow, qtbot: QtBot, query: str) -> list[str]:
    """Search for `query` and take the first that is found; the texts found."""
    found: list[str] = []

    def use(palette: Palette) -> None:
        qtbot.keyClicks(palette.field, query)
        rows = (palette.list.topLevelItem(row) for row in range(palette.list.topLevelItemCount()))
        found.extend(row.text(0) for row in rows if row is not None)
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    monkeypatch.setattr(Palette, "exec", use)
    window.actions_by_name["show_palette"].trigger()
    return found


def test_an_action_is_found_by_a_few_letters_and_done(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert find(monkeypatch, window, qtbot, "not ans")[0] == "Not answered"
    assert window.document is not None
    assert window.document.review.assessment("1").verdict is Verdict.NOT_ANSWERED


def test_a_question_and_a_commitment_are_found(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert find(monkeypatch, window, qtbot, "waarborgen")[0].startswith("7b.")
    assert window.presenter.question == "7b"
    window.source.select(2000, 2060)
    window.actions_by_name["add_commitment"].trigger()
    assert window.document is not None
    (made,) = window.document.review.commitments
    assert find(monkeypatch, window, qtbot, "commitment")
    assert made.summary in find(monkeypatch, window, qtbot, made.summary[:20])


def test_keys_step_in_what_is_found(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def use(palette: Palette) -> None:
        first = palette.list.currentItem()
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
        assert palette.list.currentItem() is not first
        for _ in range(3):
            qtbot.keyClick(palette.field, Qt.Key.Key_Up)
        assert palette.list.currentItem() is first
        qtbot.keyClicks(palette.field, "zzzzqqq")
        assert palette.list.topLevelItemCount() == 0
        assert palette.nothing.isVisibleTo(palette)
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    monkeypatch.setattr(Palette, "exec", use)
    window.actions_by_name["show_palette"].trigger()


@given(st.text(min_size=1, max_size=30), st.data())
def test_letters_in_their_order_are_found(text: str, data: st.DataObject) -> None:
    places = sorted(data.draw(st.sets(st.integers(0, len(text) - 1), min_size=1)))
    query = "".join(text[place] for place in places)
    if query.split():
        assert score(query, text) > 0


def test_what_is_meant_comes_first() -> None:
    def best(query: str, *texts: str) -> str:
        return max(texts, key=lambda text: score(query, text))

    assert best("not answered", "Next unanswered", "Not answered", "Answer to another note") == "Not answered"
    assert best("sa", "Take back as it was", "Save as…", "Usable") == "Save as…"
    assert best("eclairage", "Éclairage public", "Declare") == "Éclairage public"
    assert score("xyz", "Save") == 0
    assert score("", "Save") > 0


def keys_of(window: MainWindow, name: str) -> str:
    return window.actions_by_name[name].shortcut().toString()


def test_keys_are_changed_shown_and_kept(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def use(dialog: ShortcutsDialog) -> QDialog.DialogCode:
        (row,) = [item for item in dialog._items() if item.text(0) == "Answered"]
        dialog.table.setCurrentItem(row)
        dialog.edit.setKeySequence(QKeySequence("F7"))
        assert row.text(2) == "F7"
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ShortcutsDialog, "exec", use)
    window.actions_by_name["show_shortcuts"].trigger()
    assert keys_of(window, "set_answered") == "F7"
    assert "F7" in window.actions_by_name["set_answered"].toolTip()
    assert load_settings().shortcuts == (("set_answered", "F7"),)
    qtbot.keyClick(window.source, Qt.Key.Key_F7)
    assert window.document is not None
    assert window.document.review.assessment("1").verdict is Verdict.ANSWERED


def test_keys_used_twice_are_said_and_not_taken(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def use(dialog: ShortcutsDialog) -> QDialog.DialogCode:
        ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
        (row,) = [item for item in dialog._items() if item.text(0) == "Answered"]
        dialog.table.setCurrentItem(row)
        dialog.edit.setKeySequence(QKeySequence("2"))
        assert not ok.isEnabled()
        assert "Answered, Partial" in dialog.clash.text()
        dialog.usual.click()
        assert ok.isEnabled()
        dialog.edit.setKeySequence(QKeySequence())
        assert dialog.chosen() == (("set_answered", ""),)
        dialog.all_usual.click()
        assert dialog.chosen() == ()
        dialog.search.setText("verdict back")
        assert [item.text(0) for item in dialog._items() if not item.isHidden()] == ["Take the verdict back"]
        current = dialog.table.currentItem()
        assert current is not None
        assert current.text(0) == "Take the verdict back", "keys go to what is seen"
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(ShortcutsDialog, "exec", use)
    window.actions_by_name["show_shortcuts"].trigger()
    assert keys_of(window, "set_answered") == "1"


def test_letters_and_digits_in_a_text_field_are_text(window: MainWindow, qtbot: QtBot) -> None:
    assert window.document is not None
    before, question = window.document.dossier, window.presenter.question
    window.activateWindow()
    window.parts.details.comment.setFocus()
    qtbot.waitUntil(window.parts.details.comment.hasFocus)
    qtbot.keyClicks(window.parts.details.comment, "1 never 2 call 3 people 0")
    assert window.parts.details.comment.toPlainText() == "1 never 2 call 3 people 0"
    assert window.document.dossier is before
    assert window.presenter.question == question


def test_preferences(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    was, size = load_settings().reviewer, QApplication.font().pointSize()
    assert was is not None

    def use(dialog: PreferencesDialog) -> QDialog.DialogCode:
        assert (dialog.name.text(), dialog.organisation.text()) == ("Anna", "Watch")
        assert dialog.chosen(window.settings_store.settings) == window.settings_store.settings
        dialog.name.setText("Anna B.")
        dialog.colours.setCurrentIndex(dialog.colours.findData("contrast"))
        dialog.font_size.setValue(17)
        dialog.restore_session.setChecked(False)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PreferencesDialog, "exec", use)
    window.actions_by_name["ask_preferences"].trigger()
    kept = load_settings()
    assert kept.reviewer is not None
    assert (kept.reviewer.id, kept.reviewer.name) == (was.id, "Anna B.")
    assert (kept.theme, kept.font_size, kept.restore_session) == ("contrast", 17, False)
    assert QApplication.font().pointSize() == 17
    assert window.actions_by_name["theme_contrast"].isChecked()

    def back(dialog: PreferencesDialog) -> QDialog.DialogCode:
        dialog.name.setText("  ")
        dialog.font_size.setValue(0)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PreferencesDialog, "exec", back)
    window.actions_by_name["ask_preferences"].trigger()
    assert load_settings().reviewer == kept.reviewer, "a name is not taken away"
    assert QApplication.font().pointSize() == size


def test_full_screen_and_back(window: MainWindow) -> None:
    window.actions_by_name["full_screen"].trigger()
    assert window.isFullScreen()
    window.actions_by_name["full_screen"].trigger()
    assert not window.isFullScreen()


def test_full_screen_is_ticked_whoever_changed_it(window: MainWindow, qtbot: QtBot) -> None:
    window.showFullScreen()
    qtbot.waitUntil(window.actions_by_name["full_screen"].isChecked)
    before = window.settings_store.settings
    window.settings_store.change(lambda settings: replace(settings, language="nl"))
    assert window.actions_by_name["full_screen"].isChecked(), "the menus were made anew"
    window.settings_store.change(lambda _: before)
    window.showNormal()
    qtbot.waitUntil(lambda: not window.actions_by_name["full_screen"].isChecked())


def test_zoom_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    size = window.source.font().pointSizeF()
    for _ in range(3):
        window.actions_by_name["zoom_in"].trigger()
    larger = window.source.font().pointSizeF()
    assert larger > size
    again = MainWindow()
    qtbot.addWidget(again)
    assert again.pane.zoomed_by == window.pane.zoomed_by == 3
    window.actions_by_name["zoom_normal"].trigger()
    assert window.source.font().pointSizeF() == size
