"""A folder that is a workspace, and its rows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.searching import Row, Wanted, rows
from tests.strategies.small import ANNA


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "work"
    made.mkdir()
    return made


@pytest.fixture
def opened(folder: Path, tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace([folder], ANNA, tmp_path / "cache")
    yield workspace
    workspace.close()


def refreshed(workspace: Workspace) -> list[Row]:
    for _ in workspace.refresh():
        pass
    return rows(workspace.index.connection, Wanted())
