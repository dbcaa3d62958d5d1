"""No pattern repeats possessively: Python 3.11.2, which Debian 12 has, matches such wrongly."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ANNOTATOR = Path(__file__).resolve().parents[2] / "annotator"
POSSESSIVE = re.compile(r"(?<!\\)(?:\\\\)*(?:[*+?]|\{\d*,?\d*\})\+|\(\?>")


def possessive(source: str) -> list[str]:
    """The texts of a module that read like patterns (a backslash or a group's mark in them) and repeat so."""

    def written() -> Iterator[str]:
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes):
                yield node.value if isinstance(node.value, str) else node.value.decode("latin-1")

    return [text for text in written() if ("\\" in text or "(?" in text) and POSSESSIVE.search(text)]


def test_no_pattern_repeats_possessively() -> None:
    found = {str(p): possessive(p.read_text("utf-8")) for p in ANNOTATOR.rglob("*.py")}
    assert {name: texts for name, texts in found.items() if texts} == {}


def test_what_repeats_possessively_is_seen() -> None:
    for text in (r"\s*+", r"[a\]]++", r"(?:a)?+", r"\w{1,3}+", r"(?>a|b)", r"\\*+"):
        assert possessive(repr(text)) == [text]
    for text in (r"\s*", r"\*+", r"\w{3}", r"a\++", "Ctrl++"):
        assert possessive(repr(text)) == []
