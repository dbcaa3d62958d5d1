"""Files that a cloud program lists and has not fetched: nothing that only looks around reads them."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from annotator.app.copies import conflict_copies
from annotator.app.files.saving import save
from annotator.app.workspace.importing import sources
from annotator.app.workspace.scanning import scan
from annotator.io import disk
from tests.strategies.small import dossier

ONEDRIVE = {"st_file_attributes": 0x00400000}
ICLOUD = {"st_flags": 0x40000000}

opened: list[str] = []
watching: list[bool] = []
sys.addaudithook(lambda event, given: opened.append(str(given[0])) if event == "open" and watching else None)


@pytest.mark.parametrize("told", [ONEDRIVE, ICLOUD])
def test_what_the_systems_say_of_them(told: dict[str, int], tmp_path: Path) -> None:
    assert disk.is_away(SimpleNamespace(**told))  # type: ignore[arg-type]
    assert not disk.is_away(tmp_path.stat())


def test_listing_and_looking_for_copies_opens_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("here.xml", "away.xml"):
        save(dossier(), tmp_path / name)
    os.utime(tmp_path / "away.xml", (1, 1))
    monkeypatch.setattr(disk, "is_away", lambda state: state.st_mtime == 1)
    opened.clear()
    watching.append(True)
    try:
        found = scan([tmp_path], {})
        given = list(sources([tmp_path]))
        conflict_copies(tmp_path / "here.xml", dossier())
    finally:
        watching.clear()
    assert [path.name for path, _ in found.away] == ["away.xml"]
    assert [path.name for path, _ in found.read] == ["here.xml"]
    assert [item.path.name for item in given] == ["here.xml"]
    assert not [path for path in opened if path.endswith("away.xml")]
