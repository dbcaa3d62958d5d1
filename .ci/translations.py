#!/usr/bin/env python3
"""The catalogue of words, of the window, the reports and the command line: find the texts, keep it, check it.

    .venv/bin/python .ci/translations.py update     after a text was added or changed; then translate what is new
    .venv/bin/python .ci/translations.py check      exit 1, and a line each, for what is missing, stale or does not fit

Texts are found in the syntax tree, not by a pattern. The context is named by `translate("context", "...")`,
`QT_TRANSLATE_NOOP("context", "...")` and `marked("context", "...")`; it is the class for `self.tr("...")`, "words" for
`word("...")`, and "phrases" for the templates of `phrase("...")`, of our errors, and of the command line: what it
prints with `say("...")` or puts together with `told("...")`. The texts are handed to lupdate as one list, and it keeps
the catalogues in resources/translations; lrelease compiles them for Qt and for `annotator/io/catalogue.py`.
The last section of the manuals, with every item of every menu, is made here too.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

REPOSITORY = Path(__file__).resolve().parents[1]
CATALOGUES = REPOSITORY / "resources" / "translations"
LANGUAGES = ("nl", "fr", "de")
"""Beside English, which the texts are written in."""
MANUALS = ("nl", "en")
PHRASES = "phrases"
Text = tuple[str, str]
"""(context, English)"""


class Texts(ast.NodeVisitor):
    """The texts of one module in `found`, and in `unclear` the lines whose text is no literal."""

    def __init__(self, path: Path) -> None:
        self.found: set[Text] = set()
        self.unclear: list[str] = []
        self._path, self._classes = path, [""]
        module = ast.parse(path.read_text(encoding="utf-8"))
        self._tables = {
            target.id: node.value.values
            for node in module.body
            if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict)
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
        }
        self.visit(module)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called == "tr" and isinstance(node.func, ast.Attribute):
            self._take(node, self._classes[-1], node.args[:1])
        elif called in ("translate", "QT_TRANSLATE_NOOP", "marked"):
            self._take_with_context(node, called)
        elif called == "word":
            self.found |= {("words", text) for argument in node.args[:1] for text in self._literals(argument)}
        elif called in ("phrase", "say", "told") or (called.endswith("Error") and called in OUR_ERRORS):
            self._take(node, PHRASES, node.args[:1])

    def _take_with_context(self, node: ast.Call, called: str) -> None:
        context, texts = node.args[0] if node.args else None, node.args[1:2]
        if not isinstance(context, ast.Constant) or not isinstance(context.value, str) or not texts:
            return  # translate of str or bytes, or a function that translates what another names
        if called != "translate" or isinstance(texts[0], ast.Constant):
            self._take(node, context.value, texts)

    def _take(self, node: ast.Call, context: str, arguments: list[ast.expr]) -> None:
        texts = [text for argument in arguments for text in self._literals(argument)]
        self.found |= {(context, text) for text in texts if text}
        if not texts and not (arguments and isinstance(arguments[0], ast.Name | ast.Attribute | ast.Call)):
            self.unclear.append(
                f"{self._path.relative_to(REPOSITORY)}:{node.lineno}: no literal text; give a template and values"
            )

    def _literals(self, node: ast.expr) -> Iterator[str]:
        """The string literals that `node` may be: itself, either branch of a choice, any value of a table."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from self._literals(node.body)
            yield from self._literals(node.orelse)
        elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            for value in self._tables.get(node.value.id, ()):
                yield from self._literals(value)


def our_errors() -> set[str]:
    """The names of the errors that carry a sentence: those derived from AnnotatorError."""
    found, classes = {"AnnotatorError"}, []
    for path in modules():
        classes += [n for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.ClassDef)]
    before = 0
    while before != len(found):
        before = len(found)
        found |= {c.name for c in classes for base in c.bases if getattr(base, "id", "") in found}
    return found


def modules() -> list[Path]:
    """All modules of the program."""
    return sorted((REPOSITORY / "annotator").rglob("*.py"))


OUR_ERRORS = our_errors()


def extracted() -> tuple[set[Text], list[str]]:
    """All texts of the program, and the lines that are unclear."""
    found: set[Text] = set()
    unclear: list[str] = []
    for path in modules():
        texts = Texts(path)
        found |= texts.found
        unclear += texts.unclear
    return found, unclear


def update() -> int:
    """Bring the catalogues up to date with the program's texts, and compile them."""
    found, unclear = extracted()
    CATALOGUES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"
        lines = [f"QCoreApplication.translate({context!r}, {quoted(text)})" for context, text in sorted(found)]
        listed.write_text("\n".join(["from PySide6.QtCore import QCoreApplication", *lines, ""]), encoding="utf-8")
        for language in LANGUAGES:
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
            tool("lupdate", str(listed), *options, "-ts", str(catalogue(language)))
            compile_to(language, catalogue(language).with_suffix(".qm"))
    for language in MANUALS:
        manual(language).write_text(with_menus(language), encoding="utf-8")
    print(f"{len(found)} texts")
    for line in unclear:
        print(line)
    return 0


def quoted(text: str) -> str:
    """`text` as a literal that lupdate reads as C does: double quotes, and nothing but ASCII escaped."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def catalogue(language: str) -> Path:
    """The catalogue of a language."""
    return CATALOGUES / f"annotator_{language}.ts"


def compile_to(language: str, target: Path) -> None:
    """Compile a catalogue."""
    tool("lrelease", "-silent", str(catalogue(language)), "-qm", str(target))


def tool(name: str, *arguments: str) -> None:
    """Run one of PySide6's tools; end the program where it fails."""
    command = [str(Path(sys.executable).parent / f"pyside6-{name}"), *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        sys.exit(f"pyside6-{name} failed: {done.stdout}{done.stderr}")


def check() -> int:
    """Say what is wrong with the catalogues; 1 where anything is."""
    found, wrong = extracted()
    for language in LANGUAGES:
        wrong += [f"{language}: {line}" for line in check_language(language, found)]
    for language in MANUALS:
        if manual(language).read_text(encoding="utf-8") != with_menus(language):
            wrong.append(
                f"{manual(language).name} lists other menus than the window has; run .ci/translations.py update"
            )
    print("\n".join(wrong) if wrong else f"{len(found)} texts in {len(LANGUAGES)} languages")
    return 1 if wrong else 0


def check_language(language: str, found: set[Text]) -> Iterator[str]:
    """What is missing, stale or does not fit in one language."""
    known = translations(language)
    for context, text in sorted(found - known.keys()):
        yield f"missing: {context}: {text!r}; run .ci/translations.py update"
    for context, text in sorted(known.keys() - found):
        yield f"stale: {context}: {text!r}; run .ci/translations.py update"
    for (context, text), translation in known.items():
        if not translation:
            yield f"not translated: {context}: {text!r}"
        elif fields(text) != fields(translation):
            yield f"other placeholders: {context}: {text!r} -> {translation!r}"
        elif ("&" in text.replace("&&", "")) != ("&" in translation.replace("&&", "")):
            yield f"key to press (&) in one only: {context}: {text!r} -> {translation!r}"
        elif text.endswith("…") != translation.endswith("…"):
            yield f"dots in one only: {context}: {text!r} -> {translation!r}"
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        compile_to(language, fresh)
        compiled = catalogue(language).with_suffix(".qm")
        if not compiled.exists() or compiled.read_bytes() != fresh.read_bytes():
            yield f"{compiled.name} is not what its catalogue compiles to; run .ci/translations.py update"


def translations(language: str) -> dict[Text, str]:
    """The translation of each text, empty where it is unfinished."""
    found: dict[Text, str] = {}
    for context in ElementTree.parse(catalogue(language)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            done = translation.get("type") is None
            text = message.findtext("source", "")
            found[context.findtext("name", ""), text] = (translation.text or "") if done else ""
    return found


def manual(language: str) -> Path:
    """The manual in a language."""
    return REPOSITORY / "resources" / "manual" / f"manual.{language}.md"


def with_menus(language: str) -> str:
    """The manual with its last section made anew: every item of every menu, by the window's table of actions."""
    sys.path.insert(0, str(REPOSITORY))
    from annotator.gui.actions import ACTIONS

    known = translations(language) if language in LANGUAGES else {}

    def shown(text: str) -> str:
        return (known.get(("actions", text)) or text).replace("&&", "\0").replace("&", "").replace("\0", "&")

    before, mark, last = manual(language).read_text(encoding="utf-8").rpartition("\n## ")
    lines = [f"{before}{mark}{last.partition(chr(10))[0]}"]
    places: dict[tuple[str, str], list[str]] = {}
    for act in ACTIONS:
        item = f"- *{shown(act.text)}*" + (f" (`{act.key}`)" if act.key else "")
        places.setdefault((act.menu, act.submenu), []).append(item)
    for (menu, submenu), items in places.items():
        lines += ["", f"**{' › '.join(shown(name) for name in (menu, submenu) if name)}**", "", *items]
    return "\n".join([*lines, ""])


def fields(text: str) -> list[str]:
    """The placeholders of a template, sorted."""
    return sorted(re.findall(r"\{[^{}]*\}", text))


if __name__ == "__main__":
    commands = {"update": update, "check": check}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    sys.exit(commands[sys.argv[1]]())
