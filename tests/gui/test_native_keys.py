"""Keys in texts are named as on the system: "Ctrl+F" is "⌘F" on macOS."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from annotator.gui.views.parts import texts
from tests.conftest import REPOSITORY

MACOS = {"Ctrl+F": "⌘F", "Alt+3": "⌥3", "Shift+F3": "⇧F3", "Ctrl+Shift+Return": "⇧⌘↩"}


class OfMacOS(QKeySequence):
    """Names keys as Qt does on macOS, which no other system lets it do."""

    def toString(self, form: QKeySequence.SequenceFormat = QKeySequence.SequenceFormat.PortableText) -> str:  # noqa: N802
        portable = super().toString(QKeySequence.SequenceFormat.PortableText)
        return MACOS[portable] if form is QKeySequence.SequenceFormat.NativeText else portable


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Repair…  [Alt+3]", "Repair…  [⌥3]"),
        ("Suchen  Strg+F", "Suchen  ⌘F"),
        ("Vorige Stelle (Umschalt+F3)", "Vorige Stelle (⇧F3)"),
        ("Occurrence précédente (Maj+F3)", "Occurrence précédente (⇧F3)"),
        ("`Ctrl+Shift+Return` completes, 1+2 does not.", "`⇧⌘↩` completes, 1+2 does not."),
    ],
)
def test_keys_are_named_as_on_macos(words: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "QKeySequence", OfMacOS)
    assert texts.native_keys(words) == shown


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has signs for them")
def test_keys_stay_elsewhere() -> None:
    assert texts.native_keys("Find  Ctrl+F, Ctrl+PgDown, Alt+3") == "Find  Ctrl+F, Ctrl+PgDown, Alt+3"


def unnamed(path: Path) -> Iterator[str]:
    """The texts with keys in a module that go to the user as they are written."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    named = {id(inner) for call in calls if getattr(call.func, "id", "") == "native_keys" for inner in ast.walk(call)}
    for call in calls:
        if getattr(call.func, "attr", "") == "tr" and id(call) not in named:
            for one in call.args:
                if isinstance(one, ast.Constant) and texts._KEYS.search(str(one.value)):
                    yield f"{path.name}: {one.value}"


def test_no_text_names_keys_by_hand() -> None:
    modules = (REPOSITORY / "annotator" / "gui").rglob("*.py")
    assert [found for path in modules for found in unnamed(path)] == []
