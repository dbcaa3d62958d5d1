"""The catalogues: complete, compiled, and in use."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", REPOSITORY / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


def found_in(tool: ModuleType, tmp_path: Path, code: str) -> tuple[set[tuple[str, str]], list[str]]:
    path = tmp_path / "module.py"
    path.write_text(code, encoding="utf-8")
    tool.REPOSITORY, kept = tmp_path, tool.REPOSITORY
    try:
        texts = tool.Texts(path)
    finally:
        tool.REPOSITORY = kept
    return texts.found, texts.unclear


def test_texts_are_found_wherever_they_stand(tool: ModuleType, tmp_path: Path) -> None:
    code = """
TABLE = {1: "from a table", 2: "and another"}
class Panel:
    def f(self):
        self.tr("in a " "class")
        raise FileError("no file {path}" if self else "no folder {path}", path=1)
    def g(self):
        return phrase(TABLE[1]), f"{self.tr('in an f-string')}"
WORD = QT_TRANSLATE_NOOP("words", "a word")
"text".translate({})
ValueError("of Python")
"""
    assert found_in(tool, tmp_path, code) == (
        {
            ("Panel", "in a class"),
            ("Panel", "in an f-string"),
            ("phrases", "no file {path}"),
            ("phrases", "no folder {path}"),
            ("phrases", "from a table"),
            ("phrases", "and another"),
            ("words", "a word"),
        },
        [],
    )


def test_a_text_that_is_put_together_is_reported(tool: ModuleType, tmp_path: Path) -> None:
    _, unclear = found_in(tool, tmp_path, 'class A:\n    def f(self, x):\n        self.tr(f"made of {x}")\n')
    assert len(unclear) == 1


@pytest.mark.parametrize(
    ("english", "other", "problem"),
    [
        ("{0} of {1}", "{0} van {0}", "placeholders"),
        ("{count} more", "nog wat", "placeholders"),
        ("&Open…", "Openen…", "key to press"),
        ("&Open…", "&Openen", "dots"),
        ("Open", "", "not translated"),
    ],
)
def test_what_does_not_fit_is_reported(
    tool: ModuleType, monkeypatch: pytest.MonkeyPatch, english: str, other: str, problem: str
) -> None:
    monkeypatch.setattr(tool, "translations", lambda _: {("A", english): other})
    assert problem in next(tool.check_language("nl", {("A", english)}))
    assert "stale" in next(tool.check_language("nl", set()))
    assert "missing" in next(tool.check_language("nl", {("A", english), ("A", "new")}))


HOMONYMS = {"complete", "open", "no", "evidence"}
"""A state and an order, a state and an order, the opposite of yes and "number", one and several."""


@pytest.mark.parametrize("language", ["nl", "fr", "de"])
def test_a_word_of_the_field_has_one_translation_wherever_it_stands(tool: ModuleType, language: str) -> None:
    def bare(text: str) -> str:
        return text.casefold().replace("&", "").rstrip("…:")

    known = tool.translations(language).items()
    words = {bare(text): bare(translation) for (context, text), translation in known if context == "words"}
    other = {
        (context, text): translation
        for (context, text), translation in known
        if context != "short verdicts"
        and bare(text) in words.keys() - HOMONYMS
        and bare(translation) != words[bare(text)]
    }
    assert other == {}


@pytest.mark.parametrize(
    ("language", "question", "verdict", "undo"),
    [("nl", "Vraag", "Deels beantwoord", "Ongedaan &maken"), ("fr", "Question", "Partiellement répondue", "&Annuler"),
     ("de", "Frage", "Teilweise beantwortet", "&Rückgängig")],
)  # fmt: skip
def test_a_catalogue_translates(qtbot: QtBot, language: str, question: str, verdict: str, undo: str) -> None:
    translator = QTranslator()
    assert translator.load(str(REPOSITORY / "resources" / "translations" / f"annotator_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        assert QCoreApplication.translate("words", "Partial") == verdict
        assert QCoreApplication.translate("Toolbar", "Question") == question
        assert QCoreApplication.translate("actions", "&Undo") == undo
    finally:
        QCoreApplication.removeTranslator(translator)
