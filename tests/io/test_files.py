from __future__ import annotations

import os
from pathlib import Path

import pytest

from annotator.io import files
from annotator.io.errors import FileError
from annotator.io.files import read_bytes


def test_reads_every_byte(tmp_path: Path) -> None:
    path = tmp_path / "vraag.txt"
    path.write_bytes(b"a\r\n\x00\xff")
    assert read_bytes(path) == b"a\r\n\x00\xff"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"no file .*weg\.txt"):
        read_bytes(tmp_path / "weg.txt")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="is a folder"):
        read_bytes(tmp_path)


@pytest.mark.posix
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(FileError, match="no ordinary file"):
        read_bytes(pipe)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "dicht.txt"
    path.write_bytes(b"a")
    path.chmod(0)
    with pytest.raises(FileError, match="may not be read"):
        read_bytes(path)


def test_permission_refused_by_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "dicht.txt"
    path.write_bytes(b"a")
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(FileError, match="may not be read"):
        read_bytes(path)


def test_a_failing_disk_is_quoted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    path = tmp_path / "a.txt"
    path.write_bytes(b"a")
    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(FileError, match="Input/output error"):
        read_bytes(path)


def test_an_impossible_name() -> None:
    with pytest.raises(FileError, match=r"cannot be read|does not take"):
        read_bytes(Path("a\x00b"))


@pytest.mark.posix
def test_a_loop_of_links(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(FileError):
        read_bytes(tmp_path / "a")


def test_the_limit_is_exact(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "SIZE_LIMIT", 10)
    path = tmp_path / "groot.txt"
    path.write_bytes(b"x" * 10)
    assert len(read_bytes(path)) == 10
    path.write_bytes(b"x" * 11)
    with pytest.raises(FileError, match="larger than"):
        read_bytes(path)
