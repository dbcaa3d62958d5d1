"""Keyboards of other countries: the row of digits judges by where its keys are, unshifted, and writes in fields."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.app.files.opening import open_file
from annotator.app.files.saving import save
from annotator.app.settings import Settings, new_reviewer, store_settings
from annotator.core.codebook import Verdict
from annotator.core.review import Confidence
from annotator.gui.actions import ACTIONS
from annotator.gui.actions.action import keys_on
from annotator.gui.window.digit_row import QGuiApplication, digit_at
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import state
from tests.gui.test_real_window import Window, saved, wait_for
from tests.gui.test_real_window import display as display

NONE, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, ALT_GR = Qt.KeyboardModifier.ShiftModifier, CTRL | ALT
AZERTY = {"1": "&", "2": "é", "3": '"', "4": "'", "5": "(", "0": "à"}


def pressed(digit: str, held: Qt.KeyboardModifier = NONE, sign: str = "", platform: str = "xcb") -> QKeyEvent:
    """What Qt tells of the key in the place of `digit` on a French keyboard."""
    place = "1234567890".index(digit)
    code = {"xcb": place + 10, "windows": place + 2}.get(platform, 0)
    virtual = (18, 19, 20, 21, 23, 22, 26, 28, 25, 29)[place] if platform == "cocoa" else 0
    sign = sign or AZERTY.get(digit, "?")
    return QKeyEvent(QEvent.Type.KeyPress, ord(sign.upper()), held, code, virtual, 0, sign)


@pytest.mark.parametrize("platform", ["xcb", "windows", "cocoa"])
@pytest.mark.parametrize("digit", "1234567890")
def test_a_place_is_known_on_each_system(platform: str, digit: str) -> None:
    assert digit_at(pressed(digit, platform=platform), platform) == digit
    writes, acts = (ALT, ALT_GR) if platform == "cocoa" else (ALT_GR, ALT)
    assert digit_at(pressed(digit, writes, "}", platform), platform) == "", "AltGr, or Option, writes"
    assert digit_at(pressed(digit, acts, "}", platform), platform) == digit
    assert digit_at(pressed(digit, SHIFT, "%", platform), platform) == ""
    assert digit_at(pressed(digit, sign=digit, platform=platform), platform) == "", "a digit is a shortcut by itself"
    assert digit_at(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Q, NONE, 24, 12, 0, "q"), platform) == ""
    assert digit_at(pressed(digit), "offscreen") == ""


TAKEN_BY_MACOS = {"Ctrl+Shift+Q", "Ctrl+H", "Ctrl+M", "Ctrl+Space", "Ctrl+Tab", "Ctrl+Alt+D", "Ctrl+Alt+Esc"}
TAKEN_BY_MACOS |= {f"Ctrl+Shift+{digit}" for digit in "345"}


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_no_key_writes_a_sign_or_belongs_to_the_system(system: str) -> None:
    keys = [keys_on(system, key) for act in ACTIONS for key in (act.key, act.also) if key]
    if system == "darwin":
        assert not TAKEN_BY_MACOS & set(keys)
        assert not [key for key in keys if "Alt+" in key and "Ctrl+" not in key], "Option writes"
    else:
        assert not [key for key in keys if "Ctrl+Alt" in key], "AltGr writes"
    parsed = [QKeySequence(key).toString() for key in keys]
    assert len(parsed) == len(set(parsed))


@pytest.fixture
def azerty(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    return opened


def test_digits_judge_unshifted_in_the_text_and_write_in_a_field(azerty: MainWindow, qtbot: QtBot) -> None:
    question = azerty.presenter.question
    for place in (azerty.pane.view, azerty.parts.questions.list):
        for digit, verdict in (("2", Verdict.PARTIAL), ("3", Verdict.NOT_ANSWERED), ("1", Verdict.ANSWERED)):
            QApplication.sendEvent(place, pressed(digit))
            assert state(azerty).reviews[0].assessment(question).verdict is verdict
        QApplication.sendEvent(place, pressed("3", CTRL))
        assert state(azerty).reviews[0].assessment(question).confidence is Confidence.HIGH
        QApplication.sendEvent(place, pressed("0"))
        assert state(azerty).reviews[0].assessment(question).verdict is None
    field = QLineEdit(azerty)
    QApplication.sendEvent(field, pressed("2"))
    assert field.text() == "é"
    assert state(azerty).reviews[0].assessment(question).verdict is None


LAYOUTS = ("us", "be", "fr", "de", "ch")


@pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "xdotool", "setxkbmap", "xkbcomp"))), reason="Xvfb or setxkbmap is not installed"
)
def test_the_keys_of_five_countries_judge_in_the_real_window(display: str, sample_path: Path, tmp_path: Path) -> None:
    store_settings(Settings(reviewer=new_reviewer("Anna", "Watch")))
    review = tmp_path / "review.xml"
    save(open_file(sample_path).dossier, review)
    before = review.read_bytes()
    window = Window(display, [review], review.stem)
    try:
        for place, layout in enumerate(LAYOUTS):
            subprocess.run(["setxkbmap", layout], env=window.env, check=True)
            window.press(str(10 + place), "ctrl+12", "n")  # key codes: those of 1 to 5, and of Ctrl+3
        window.press("ctrl+s")
        wait_for(lambda: review.read_bytes() != before, "the save")
        found = saved(review)
        told = {a.question: (a.verdict, a.confidence) for r in found.reviews for a in r.assessments}
        verdicts = (
            *(Verdict.ANSWERED, Verdict.PARTIAL, Verdict.NOT_ANSWERED, Verdict.NOT_APPLICABLE, Verdict.CANNOT_JUDGE),
        )
        ids = [q.id for q in found.structure.judged][: len(LAYOUTS)]
        assert told == {one: (verdict, Confidence.HIGH) for one, verdict in zip(ids, verdicts, strict=True)}
        assert window.close() == 0
    finally:
        window.process.kill()
        window.process.wait()
