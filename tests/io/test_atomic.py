from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.io import atomic, disk
from annotator.io.atomic import write_atomically
from annotator.io.errors import FileError


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_writes_a_new_file_with_the_usual_permissions(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.touch()
    write_atomically(tmp_path / "nieuw.xml", b"inhoud")
    assert (tmp_path / "nieuw.xml").read_bytes() == b"inhoud"
    assert stat.S_IMODE((tmp_path / "nieuw.xml").stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)
    assert names(tmp_path) == ["nieuw.xml", "usual"]


@pytest.mark.posix
def test_replaces_and_keeps_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(b"oud")
    path.chmod(0o640)
    write_atomically(path, b"nieuw")
    assert path.read_bytes() == b"nieuw"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.posix
def test_follows_a_link_and_leaves_it(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    target = tmp_path / "map" / "echt.xml"
    target.write_bytes(b"oud")
    link = tmp_path / "link.xml"
    link.symlink_to(target)
    write_atomically(link, b"nieuw")
    assert link.is_symlink()
    assert target.read_bytes() == b"nieuw"
    assert names(tmp_path / "map") == ["echt.xml"]


@pytest.mark.posix
def test_a_name_as_long_as_the_system_allows(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 255)
    write_atomically(path, b"a")
    assert path.read_bytes() == b"a"


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="is longer than this system takes"):
        write_atomically(tmp_path / ("x" * 300), b"a")
    assert names(tmp_path) == []


def test_a_folder_in_the_way(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="is a folder"):
        write_atomically(tmp_path, b"a")


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="There is no folder"):
        write_atomically(tmp_path / "weg" / "a.xml", b"a")


@pytest.mark.posix
def test_a_loop_of_links(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(FileError, match="was not saved"):
        write_atomically(tmp_path / "a", b"x")


def test_a_read_only_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "vast.xml"
    path.write_bytes(b"oud")
    path.chmod(0o444)
    # root may write everything, so the answer of the system is given here
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(FileError, match="may not be written"):
        write_atomically(path, b"nieuw")
    assert path.read_bytes() == b"oud"


def test_nothing_is_written_that_could_not_be_opened_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atomic, "SIZE_LIMIT", 3)
    write_atomically(tmp_path / "a", b"123")
    with pytest.raises(FileError, match="larger than"):
        write_atomically(tmp_path / "a", b"1234")
    assert (tmp_path / "a").read_bytes() == b"123"


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES])
@pytest.mark.parametrize("step", ["open", "fsync", "chmod", "replace"])
def test_a_failing_step_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(b"oud")
    owner: object = os if step == "fsync" else Path
    monkeypatch.setattr(owner, step, failing(code))
    with pytest.raises(FileError):
        write_atomically(path, b"nieuw")
    monkeypatch.undo()
    assert path.read_bytes() == b"oud"
    assert names(tmp_path) == ["a.xml"]


def test_an_interrupt_leaves_no_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    path = tmp_path / "a.xml"
    path.write_bytes(b"oud")
    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(path, b"nieuw")
    assert path.read_bytes() == b"oud"
    assert names(tmp_path) == ["a.xml"]


@pytest.mark.posix
@pytest.mark.skipif(os.name == "nt", reason="Windows has no flush of a folder")
def test_the_file_is_flushed_before_and_the_folder_after_the_rename(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    happened: list[str] = []
    real_fsync, real_replace = os.fsync, Path.replace

    def fsync(handle: int) -> None:
        happened.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        real_fsync(handle)

    def replace(self: Path, target: Path) -> Path:
        happened.append("rename")
        return real_replace(self, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "replace", replace)
    write_atomically(tmp_path / "a.xml", b"a")
    assert happened == ["file", "rename", "folder"]


@pytest.mark.posix
@pytest.mark.skipif(os.name == "nt", reason="Windows has no flush of a folder")
@pytest.mark.parametrize(("code", "refused"), [(errno.EINVAL, False), (errno.EIO, True)])
def test_a_folder_that_cannot_be_flushed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, refused: bool
) -> None:
    real = os.fsync

    def fsync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(code, os.strerror(code))
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    path = tmp_path / "a.xml"
    if refused:
        with pytest.raises(FileError, match="did not confirm"):
            write_atomically(path, b"a")
    else:
        write_atomically(path, b"a")
    assert path.read_bytes() == b"a"
    assert names(tmp_path) == ["a.xml"]


def test_where_folders_cannot_be_flushed_the_file_is_still_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(os, "name", "nt")
    monkeypatch.setattr(os, "open", lambda *a, **_: opened.append(a))
    disk.flush_folder(tmp_path)
    assert opened == []


def failing(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


@pytest.mark.parametrize(("hours", "kept"), [(0, True), (23, True), (25, False)])
def test_what_a_killed_save_left_goes_after_a_day_and_never_before(tmp_path: Path, hours: int, kept: bool) -> None:
    """A save that runs, in another program too, has such a file: it is minutes old at most."""
    running = tmp_path / f".annotator-{'0' * 16}.tmp"
    running.write_bytes(b"half")
    then = time.time() - hours * 3600
    os.utime(running, (then, then))
    write_atomically(tmp_path / "a.xml", b"whole")
    assert running.exists() is kept
