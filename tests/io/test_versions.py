"""Earlier versions: ten of each file, 500 MB of all, and never one that cannot be read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from annotator.io import versions
from annotator.io.errors import FileError
from annotator.io.versions import MOST, Version, keep, unpacked_at, versions_of


def kept(folder: Path, dossier: str, number: int, size: int = 10, path: str = "/a.xml") -> bytes:
    data = os.urandom(size)
    at = f"2026-01-01T10:{number // 60:02}:{number % 60:02}Z"
    keep(folder, dossier, Version(path, at, at, f"{number:064x}"), data)
    return data


def test_they_come_back_the_newest_first(tmp_path: Path) -> None:
    data = [kept(tmp_path, "d1", number) for number in range(3)]
    found = versions_of(tmp_path, "d1")
    assert [unpacked_at(Path(one.place)) for one in found] == data[::-1]
    assert [one.at[-3:] for one in found] == ["02Z", "01Z", "00Z"]
    assert versions_of(tmp_path, "d2") == ()


@pytest.mark.parametrize("checksums", ["abc", "cba", "bac"])
def test_those_of_one_second_come_back_the_newest_first(tmp_path: Path, checksums: str) -> None:
    for number, letter in enumerate(checksums):
        version = Version("/a.xml", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", letter * 64)
        keep(tmp_path, "d", version, bytes([number]))
    assert [unpacked_at(Path(one.place)) for one in versions_of(tmp_path, "d")] == [b"\2", b"\1", b"\0"]


def test_ten_of_each_file(tmp_path: Path) -> None:
    for number in range(MOST + 3):
        kept(tmp_path, "d1", number)
    kept(tmp_path, "d1", 50, path="/b.xml")
    found = versions_of(tmp_path, "d1")
    assert [one.path for one in found] == ["/b.xml"] + ["/a.xml"] * MOST
    assert found[-1].at.endswith("03Z")


def test_copies_that_come_and_go_do_not_heap_up(tmp_path: Path) -> None:
    for number in range(70):
        kept(tmp_path, "d1", number, path=f"/copy{number}.xml")
    found = versions_of(tmp_path, "d1")
    assert [one.path for one in found] == [f"/copy{number}.xml" for number in range(69, 19, -1)]


def test_where_room_is_short_the_fullest_loses_its_oldest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "ROOM", 10_000)
    kept(tmp_path, "small", 0, 1000)
    for number in range(8):
        kept(tmp_path, "large", 1 + number, 2000)
    assert len(versions_of(tmp_path, "small")) == 1, "the oldest of all, of the one that takes least"
    found = versions_of(tmp_path, "large")
    assert [one.at[-3:] for one in found] == ["08Z", "07Z", "06Z", "05Z"][: len(found)]
    assert sum(p.stat().st_size for p in tmp_path.rglob("*.version")) <= 10_000
    versions._room_taken.clear()
    kept(tmp_path, "large", 20, 2000)
    assert sum(p.stat().st_size for p in tmp_path.rglob("*.version")) <= 10_000, "counted by another program too"


def test_a_damaged_one_is_passed_over_or_said(tmp_path: Path) -> None:
    kept(tmp_path, "d1", 0)
    kept(tmp_path, "d1", 1)
    newest, oldest = (Path(one.place) for one in versions_of(tmp_path, "d1"))
    newest.write_bytes(b"[" * 100_000)
    oldest.write_bytes(oldest.read_bytes()[:-4])
    assert [one.place for one in versions_of(tmp_path, "d1")] == [str(oldest)]
    with pytest.raises(FileError, match="cannot be read"):
        unpacked_at(oldest)
