"""A save changes the content of a file and nothing else; where only writing in place does that, a crash is mended."""

from __future__ import annotations

import errno
import json
import os
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.io import atomic, disk
from annotator.io.atomic import mend, write_atomically
from annotator.io.errors import FileError
from annotator.io.holders import me

pytestmark = pytest.mark.posix
as_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs several users")


@pytest.fixture
def path() -> Iterator[Path]:
    """In a folder that other users may go through, as pytest's own is not."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        path = Path(place).resolve() / "folder" / "a.xml"
        path.parent.mkdir()
        path.write_bytes(b"old")
        yield path


@pytest.fixture
def safe(path: Path) -> Path:
    return path.parent.parent / "safe"


@as_root
def test_the_group_and_the_owner_stay(path: Path) -> None:
    os.chown(path, 2001, 3000)
    path.chmod(0o660)
    write_atomically(path, b"new")
    kept = path.stat()
    assert (kept.st_uid, kept.st_gid, stat.S_IMODE(kept.st_mode)) == (2001, 3000, 0o660)


AS_ANOTHER = """
import os, sys
from pathlib import Path
from annotator.io.atomic import write_atomically
import annotator.io.holders; annotator.io.holders.me()
os.setgroups([int(g) for g in sys.argv[4].split(",") if g]); os.setgid(2002); os.setuid(2002)
write_atomically(Path(sys.argv[1]), b"new", Path(sys.argv[2]) if sys.argv[3] == "safe" else None)
"""


def by_another(path: Path, safe: Path, groups: str = "", how: str = "safe") -> None:
    safe.mkdir(exist_ok=True)
    os.chown(safe, 2002, 2002)
    command = [sys.executable, "-c", AS_ANOTHER, path, safe, how, groups]
    subprocess.run(command, check=True, env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"})


@as_root
@pytest.mark.parametrize("groups", ["3000", ""])
def test_a_colleague_saves_and_the_first_can_still_read(path: Path, safe: Path, groups: str) -> None:
    """Also where the colleague is in the folder's group only by the rights of everybody, and cannot give the group."""
    os.chown(path, 2001, 3000)
    path.chmod(0o660 if groups else 0o666)
    os.chown(path.parent, 0, 3000)
    path.parent.chmod(0o777)
    by_another(path, safe, groups)
    kept = path.stat()
    assert path.read_bytes() == b"new"
    assert (kept.st_gid, stat.S_IMODE(kept.st_mode)) == (3000, 0o660 if groups else 0o666)
    assert [p.name for p in path.parent.iterdir()] == ["a.xml"]


@as_root
def test_in_a_folder_where_nothing_may_be_made_it_is_written_in_place(path: Path, safe: Path) -> None:
    path.chmod(0o666)
    inode = path.stat().st_ino
    with pytest.raises(subprocess.CalledProcessError):
        by_another(path, safe, how="unsafe")
    assert path.read_bytes() == b"old"
    by_another(path, safe)
    assert (path.read_bytes(), path.stat().st_ino) == (b"new", inode)
    assert list(safe.iterdir()) == []


def test_extended_attributes_stay(path: Path) -> None:
    try:
        os.setxattr(path, "user.mark", b"red")
    except (OSError, AttributeError):
        pytest.skip("no extended attributes here")
    write_atomically(path, b"new")
    assert os.getxattr(path, "user.mark") == b"red"
    assert path.read_bytes() == b"new"


ACL = "system.posix_acl_access"


def test_the_access_list_stays_and_none_is_added(path: Path) -> None:
    try:
        subprocess.run(["setfacl", "-m", "u:2005:rw", path], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no access lists here")
    before = os.getxattr(path, ACL)
    write_atomically(path, b"new")
    assert os.getxattr(path, ACL) == before
    subprocess.run(["setfacl", "-b", path], check=True)
    subprocess.run(["setfacl", "-d", "-m", "u:2006:rw", path.parent], check=True)
    write_atomically(path, b"newer")
    assert ACL not in os.listxattr(path), "what is made in the folder would have one"


def test_a_second_name_stays_the_same_file(path: Path, safe: Path) -> None:
    second = path.with_name("b.xml")
    second.hardlink_to(path)
    write_atomically(path, b"new", safe)
    assert (second.read_bytes(), path.samefile(second)) == (b"new", True)
    assert list(safe.iterdir()) == []


def in_place(path: Path, safe: Path, data: bytes) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(disk, "give_likeness", lambda *_: False)
        write_atomically(path, data, safe)


def crashed(path: Path, safe: Path, monkeypatch: pytest.MonkeyPatch, data: bytes, written: int) -> None:
    """As if the program had been killed after `written` bytes, and were gone."""

    class KilledError(BaseException):
        pass

    def overwrite(target: Path, content: bytes) -> None:
        with target.open("r+b") as file:
            file.write(content[:written])
        raise KilledError

    with monkeypatch.context() as patch:
        patch.setattr(atomic, "_overwrite", overwrite)
        patch.setattr(atomic, "me", lambda: replace(me(), born=1))
        with pytest.raises(KilledError):
            in_place(path, safe, data)


@pytest.mark.parametrize(("data", "written"), [(b"new and longer", 7), (b"n", 1), (b"new", 2), (b"new", 0)])
def test_what_was_half_written_is_completed(
    path: Path, safe: Path, monkeypatch: pytest.MonkeyPatch, data: bytes, written: int
) -> None:
    crashed(path, safe, monkeypatch, data, written)
    assert mend(safe) == ((path,) if written else ())
    assert path.read_bytes() == (data if written else b"old")
    assert list(safe.iterdir()) == []
    assert mend(safe) == ()


def test_what_another_wrote_since_stays(path: Path, safe: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    crashed(path, safe, monkeypatch, b"new", 2)
    path.write_bytes(b"theirs")
    assert mend(safe) == ()
    assert path.read_bytes() == b"theirs"


def test_while_it_is_being_written_nobody_mends(path: Path, safe: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atomic, "_overwrite", lambda *_: path.write_bytes(b"ne") and mend(safe))
    in_place(path, safe, b"new")
    assert path.read_bytes() == b"ne"


def test_a_record_that_is_damaged_hinders_none(path: Path, safe: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    crashed(path, safe, monkeypatch, b"new", 2)
    for number, data in enumerate((b"[" * 10**5, b"{}", b"", json.dumps({"path": 1}).encode())):
        (safe / f"{number}.writing").write_bytes(data)
    assert mend(safe) == (path,)


def test_a_full_disk_in_the_middle_gives_back_what_was(path: Path, safe: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = disk.write_all

    def write_all(handle: int, data: bytes) -> None:
        real(handle, data[:2])
        if data == b"new":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(handle, data[2:])

    monkeypatch.setattr(disk, "give_likeness", lambda *_: False)
    wrote: list[str] = []
    monkeypatch.setattr(atomic, "_overwrite", overwriting(atomic._overwrite, write_all, monkeypatch, wrote))
    with pytest.raises(FileError, match="No space left"):
        write_atomically(path, b"new", safe)
    assert path.read_bytes() == b"old"
    assert list(safe.iterdir()) == []


def overwriting(
    real: Callable[[Path, bytes], None], write_all: Callable[..., None], patch: pytest.MonkeyPatch, seen: list[str]
) -> Callable[[Path, bytes], None]:
    def overwrite(target: Path, data: bytes) -> None:
        patch.setattr(disk, "write_all", write_all)
        seen.append(data.decode())
        real(target, data)

    return overwrite


def test_what_is_no_file_is_written_to_or_refused(tmp_path: Path) -> None:
    write_atomically(Path(os.devnull), b"x")
    assert Path(os.devnull).exists()
    if hasattr(os, "mkfifo"):
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        with pytest.raises(FileError, match="was not saved"):
            write_atomically(pipe, b"nobody reads")
        reader = subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE)
        data = os.urandom(100_000)  # more than a pipe holds
        for _ in range(3000):  # until it reads: the program is still starting
            try:
                write_atomically(pipe, data)
                break
            except FileError:
                time.sleep(0.02)
        assert reader.communicate(timeout=60)[0] == data


def test_what_killed_programs_left_is_looked_for_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left, young, other = (path.with_name(f".annotator-{name}.tmp") for name in ("0" * 16, "1" * 16, "mine"))
    for each in (left, young, other):
        each.touch()
    os.utime(left, (0, 0))
    os.utime(other, (0, 0))
    looked: list[object] = []
    real = os.scandir

    def scandir(folder: Path) -> Iterator[os.DirEntry[str]]:
        looked.append(folder)
        return real(folder)

    monkeypatch.setattr(os, "scandir", scandir)
    for number in range(5):
        write_atomically(path, bytes([number]))
    assert (left.exists(), young.exists(), other.exists()) == (False, True, True)
    assert looked == [path.parent]


@given(st.binary(max_size=40), st.binary(max_size=40), st.data())
def test_each_state_of_writing_in_place_is_known(before: bytes, after: bytes, data: st.DataObject) -> None:
    written = data.draw(st.integers(0, len(after)))
    writing = atomic._Writing("", me(), before, after)
    assert writing.explains(after[:written] + before[written:])
    assert not writing.explains(b"other than both" * 6)
