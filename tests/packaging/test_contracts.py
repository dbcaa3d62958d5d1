"""The layers hold: the tree keeps every contract, and each kind of breach is reported by its name."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import grimp
import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"


class Breach(NamedTuple):
    """Lines added at the end of modules (made where they are not there), and the contract they break."""

    contract: str
    modules: dict[str, str]


BREACHES = {
    "core imports io": Breach("cli | gui over app", {"core/spans.py": "import annotator.io"}),
    "analysis imports io": Breach("cli | gui over app", {"analysis/made_up.py": "import annotator.io"}),
    "app imports gui": Breach("cli | gui over app", {"app/made_up.py": "def f():\n    import annotator.gui"}),
    "cli imports gui": Breach("cli | gui over app", {"cli/made_up.py": "import annotator.gui"}),
    "a package outside the layers": Breach("cli | gui over app", {"helpers/__init__.py": ""}),
    "Qt in app": Breach("Qt only in gui", {"app/made_up.py": "from PySide6.QtCore import QObject"}),
    "lxml in gui": Breach("XML and file format", {"gui/made_up.py": "import lxml.etree"}),
    "numpy in app": Breach("No statistics", {"analysis/measures/made_up.py": "import numpy"}),
    "SQLite in app": Breach("Databases only", {"app/made_up.py": "import sqlite3"}),
    "a cluster in cli": Breach("Engines only", {"cli/made_up.py": "import distributed"}),
    "appdirs in io": Breach("appdirs only in app", {"io/made_up.py": "import appdirs"}),
    "a session imports acts": Breach("Inside app", {"app/session/made_up.py": "import annotator.app.acts"}),
    "files import a session": Breach("Inside app", {"app/files/made_up.py": "import annotator.app.session"}),
    "a view imports the main window": Breach(
        "Inside gui",
        {"gui/views/made_up.py": "import annotator.gui.window.main_window", "gui/window/main_window.py": ""},
    ),
    "two modules import each other": Breach(
        "No cycles",
        {"core/one.py": "import annotator.core.two", "core/two.py": "def f():\n    import annotator.core.one"},
    ),
}


def lint(folder: Path) -> str:
    """What import-linter says of the tree in `folder`."""
    command = [sys.executable, "-c", LINT, "--no-cache"]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def broken(report: str) -> list[str]:
    return [line for line in report.splitlines() if line.endswith("BROKEN")]


def test_the_tree_keeps_every_contract() -> None:
    report = lint(REPOSITORY)
    assert "0 broken" in report, report


@pytest.mark.parametrize("name", BREACHES)
def test_a_breach_is_reported(name: str, tmp_path: Path) -> None:
    breach = BREACHES[name]
    shutil.copytree(REPOSITORY / "annotator", tmp_path / "annotator", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(REPOSITORY / "pyproject.toml", tmp_path)
    for module, lines in breach.modules.items():
        path = tmp_path / "annotator" / module
        path.parent.mkdir(exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(f"\n{lines}\n")
    report = lint(tmp_path)
    assert any(line.startswith(breach.contract) for line in broken(report)), report


def test_core_and_analysis_need_nothing_but_the_standard_library() -> None:
    """Save the module that counts days, which has the calendars of a library."""
    measures, libraries = "annotator.analysis.measures.calendar", {"holidays"}
    graph = grimp.build_graph("annotator", include_external_packages=True, cache_dir=None)
    for layer in ("annotator.core", "annotator.analysis"):
        modules = {layer, *graph.find_descendants(layer)}
        for module in modules:
            roots = {i.split(".")[0] for i in graph.find_modules_directly_imported_by(module)}
            more = libraries if module.startswith(measures) else set()
            assert roots <= {"annotator", *sys.stdlib_module_names, *more}, module
