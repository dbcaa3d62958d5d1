"""What another program holds for a moment is waited for; what may not be is said at once."""

from __future__ import annotations

import ctypes
import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from annotator.io import disk


def refusing(times: int, code: int, winerror: int | None = None) -> Callable[[], str]:
    def act() -> str:
        nonlocal times
        times -= 1
        if times >= 0:
            error = OSError(code, os.strerror(code))
            error.winerror = winerror
            raise error
        return "done"

    return act


@pytest.mark.parametrize(
    ("code", "winerror"),
    [(errno.EBUSY, None), (errno.ETXTBSY, None), (errno.EACCES, 32), (errno.EACCES, 33), (errno.EACCES, 5)],
)
def test_what_is_held_is_tried_again(tmp_path: Path, code: int, winerror: int | None) -> None:
    assert disk.patiently(refusing(3, code, winerror), tmp_path, os.W_OK) == "done"
    with pytest.raises(OSError, match=os.strerror(code)):
        disk.patiently(refusing(10**6, code, winerror), tmp_path, os.W_OK)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.ENOENT, errno.EROFS])
def test_what_will_not_pass_is_not_tried_again(tmp_path: Path, code: int) -> None:
    with pytest.raises(OSError, match=os.strerror(code)):
        disk.patiently(refusing(1, code), tmp_path, os.W_OK)


def test_what_the_permissions_forbid_is_not_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(PermissionError):
        disk.patiently(refusing(1, errno.EACCES), tmp_path, os.W_OK)


def test_a_part_of_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"0123456789")
    assert (disk.read(path), disk.read(path, 4), disk.read(path, 40)) == (b"0123456789", b"0123", b"0123456789")


@pytest.mark.posix
def test_a_name_that_is_taken_is_not_taken_over(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")
    (tmp_path / "b").write_bytes(b"b")
    with pytest.raises(FileExistsError):
        disk.move(tmp_path / "a", tmp_path / "b")
    disk.move(tmp_path / "a", tmp_path / "c")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["b", "c"]
    with pytest.raises(FileExistsError):
        disk.write_new(tmp_path / "b", b"x")


@pytest.mark.posix
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_special(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert disk.is_special(tmp_path / "pipe")
    assert disk.is_special(Path(os.devnull))
    assert not any(map(disk.is_special, (tmp_path, tmp_path / "none", Path("x\0"))))


def test_on_macos_the_disk_itself_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = """
import sys, types
asked = []
fake = types.ModuleType("fcntl")
fake.F_FULLFSYNC = 51
def fcntl(handle, command):
    asked.append(command)
    if len(asked) > 1:
        raise OSError
fake.fcntl = fcntl
sys.modules["fcntl"], sys.platform = fake, "darwin"
from pathlib import Path
from annotator.io import disk
disk.write_new(Path(sys.argv[1]), b"a")
disk.write_new(Path(sys.argv[1] + "2"), b"a")
print(asked)
"""
    monkeypatch.delenv("COVERAGE_PROCESS_START", raising=False)
    ran = subprocess.run([sys.executable, "-c", code, tmp_path / "a"], capture_output=True, text=True, check=True)
    assert ran.stdout == "[51, 51]\n"
    assert (tmp_path / "a2").read_bytes() == b"a"


def test_a_reader_that_lets_go_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows: nothing is replaced while somebody has it open."""
    (tmp_path / "a").write_bytes(b"a")
    (tmp_path / "b").write_bytes(b"b")
    held, real = refusing(3, errno.EACCES), Path.replace

    def replace(self: Path, target: Path) -> Path:
        held()
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    disk.replace(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == b"a"


def test_on_windows_a_file_takes_the_place_of_another_with_its_likeness(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ReplaceFileW: the target first, no copy kept, what cannot be merged is no error; held files are tried again."""
    asked: list[tuple[object, ...]] = []

    def replace_file(*given: object) -> int:
        asked.append(given)
        return int(len(asked) > 1)

    monkeypatch.setattr(sys, "platform", "win32")
    windll = SimpleNamespace(kernel32=SimpleNamespace(ReplaceFileW=replace_file))
    monkeypatch.setattr(ctypes, "windll", windll, raising=False)
    monkeypatch.setattr(ctypes, "WinError", lambda: PermissionError(errno.EACCES, "held"), raising=False)
    disk.replace_like(tmp_path / "new", tmp_path / "old")
    assert asked == [(str(tmp_path / "old"), str(tmp_path / "new"), None, 2, None, None)] * 2
