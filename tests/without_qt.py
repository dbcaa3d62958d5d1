"""A plug-in of pytest: where Qt cannot be loaded, tests that need it are skipped, and the reason names the packages.

It stands in `addopts` of pyproject.toml, for pytest-qt would end the run before any conftest is read.
"""

from __future__ import annotations

import sys
from importlib.abc import MetaPathFinder

import pytest

_QT = ("PySide6", "shiboken6", "pytestqt")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Take pytest-qt out where Qt cannot be loaded, and know its settings in its place."""
    try:
        import PySide6.QtTest
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        from annotator.app.display import PACKAGES

        pluginmanager.set_blocked("pytest-qt")
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "of pytest-qt, which is not loaded", type="linelist")
        for name in [name for name in sys.modules if name.partition(".")[0] in _QT]:
            del sys.modules[name]
        sys.meta_path.insert(0, _Skipping(f"{error}; on Debian: apt-get install {' '.join(PACKAGES)}"))


class _Skipping(MetaPathFinder):
    """Skips whatever imports Qt: a module of tests with all in it, or a single test."""

    def __init__(self, reason: str) -> None:
        self.reason = reason

    def find_spec(self, name: str, *_: object) -> None:
        """Called for each module that is imported for the first time."""
        if name.partition(".")[0] in _QT:
            pytest.skip(self.reason, allow_module_level=True)
