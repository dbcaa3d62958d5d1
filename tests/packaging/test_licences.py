"""Nothing under the GPL is installed to run, and the list of licences is that of what is installed."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]


def licences() -> ModuleType:
    spec = importlib.util.spec_from_file_location("licences", REPOSITORY / ".ci" / "licences.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_list_is_that_of_what_is_installed_and_holds_no_gpl(capsys: pytest.CaptureFixture[str]) -> None:
    assert licences().main("check") == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    "stated", ["GPL-3.0-or-later", "AGPL-3.0", "GNU General Public License v3", "GPLv2 or AGPLv3", ""]
)
def test_what_may_not_be_shipped(stated: str) -> None:
    assert not licences().may_be_shipped(stated)


@pytest.mark.parametrize(
    "stated", ["LGPLv3+", "LGPL-3.0-only OR GPL-2.0-only", "MIT", "GNU Lesser General Public License"]
)
def test_what_may_be_shipped(stated: str) -> None:
    assert licences().may_be_shipped(stated)
