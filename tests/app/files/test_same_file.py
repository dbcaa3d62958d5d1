"""Two names of one file: one rule for windows, saves and earlier versions."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from annotator.app.files.folders import same_file


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("one.xml", "two.xml"):
        (tmp_path / name).write_text("alike")
    return tmp_path / "one.xml", tmp_path / "two.xml"


def test_the_same_by_another_way(pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = pair
    assert not same_file(one, two)
    monkeypatch.chdir(one.parent)
    assert same_file(one, Path("one.xml"))
    assert same_file(one, one.parent / ".." / one.parent.name / "one.xml")
    assert not same_file(one, one.with_name("gone.xml"))
    assert same_file(Path("gone.xml"), one.with_name("gone.xml")), "one that is about to be made"


def test_where_files_have_no_numbers_two_are_not_one(
    pair: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on some shares of Windows, where every file has the number 0 and `samefile` takes all for one."""
    real = Path.stat

    def numberless(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        found = real(path, follow_symlinks=follow_symlinks)
        return os.stat_result((found.st_mode, 0, *tuple(found)[2:]))

    monkeypatch.setattr(Path, "stat", numberless)
    one, two = pair
    assert not same_file(one, two)
    assert same_file(one, tmp_path / "." / "one.xml")
    (tmp_path / "ONE.xml").write_text("the same where letter case makes no difference")
    assert same_file(one, tmp_path / "ONE.xml")
