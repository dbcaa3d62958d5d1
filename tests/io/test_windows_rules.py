"""What Windows refuses is told, and leaves what was there; suites run under the same rules in `test_other_systems`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.io.atomic import write_atomically
from annotator.io.errors import FileError
from annotator.io.files import read_bytes
from tests.windows_rules import windows_rules


@pytest.fixture(autouse=True)
def windows(own_folders: Path) -> Iterator[None]:
    with windows_rules():
        yield


def test_what_is_open_is_not_replaced_and_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    write_atomically(path, b"old")
    with path.open("rb"), pytest.raises(FileError, match="may not be written"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    write_atomically(path, b"new")
    assert [p.name for p in tmp_path.iterdir()] == ["a.xml"]


def test_a_path_that_is_too_long_is_called_so_and_not_missing(tmp_path: Path) -> None:
    deep = tmp_path / "/".join(["f" * 60] * 4) / "a.xml"
    deep.parent.mkdir(parents=True)
    for act in (lambda: write_atomically(deep, b"new"), lambda: read_bytes(deep)):
        with pytest.raises(FileError, match="is longer than this system takes"):
            act()


@pytest.mark.parametrize("name", ["CON", "aux.xml", "a:b.xml", "a.", "x" * 250])
def test_a_name_that_the_system_refuses_is_said_and_leaves_nothing(tmp_path: Path, name: str) -> None:
    said = "longer than this system" if len(name) > 200 else "is a name that this system does not take; choose another"
    with pytest.raises(FileError, match=said):
        write_atomically(tmp_path / name, b"new")
    assert not any(left.suffix == ".tmp" for left in tmp_path.iterdir())


def test_what_was_begun_beside_a_file_is_removed_though_a_scanner_looks_at_it(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    write_atomically(path, b"old")
    with path.open("rb"):
        for _ in range(8):  # one in five calls is refused for a moment
            write_atomically(path, b"new", tmp_path / "safe")
    assert path.read_bytes() == b"new"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.xml", "safe"]
