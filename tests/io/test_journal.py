"""What was appended is on disk, in order, and read back up to the last whole line, whatever became of the rest."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.journal_entries import Done, Joined, JournalEntry, Redone, Saved, Saving, Undone
from annotator.core.review import Reviewer
from annotator.io.errors import FileError
from annotator.io.holders import Holder, me
from annotator.io.journal import Journal, JournalHead, Kept, journals_in, read_journal, remove_journal, taken_up
from tests.strategies.small import acts

HEAD = JournalHead("bridges.txt", None, None, "00ff", Reviewer("r1", "Anna \ud800"), "2026-01-01T00:00:00Z", me())
BASE = b"<akomaNtoso/>" * 20
NOW = "2026-01-01T10:00:00Z"
ACTS: tuple[JournalEntry, ...] = (
    *(Done(edit, NOW, joins=number % 3 == 0) for number, edit in enumerate(acts())),
    Undone(NOW),
    Redone(NOW),
    Saving("/tmp/\udcff x.xml", "ab", NOW),
    Joined(acts()[0], "ab", NOW),
    Saved(3, "/tmp/\udcff x.xml", "ab", NOW),
    Saved(None, "x", "", NOW),
)


def journal(folder: Path, *kept: JournalEntry) -> Journal:
    made = Journal(folder / "one.journal", HEAD, BASE)
    for act in kept:
        made.append(act)
    return made


def test_all_acts_come_back_in_order(tmp_path: Path) -> None:
    written = journal(tmp_path, *ACTS)
    kept = read_journal(written.path)
    assert (kept.head, kept.base, kept.acts, kept.whole) == (HEAD, BASE, ACTS, True)


def test_each_act_is_on_disk_when_append_returns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written, flushed = journal(tmp_path, ACTS[0]), []
    real = os.fsync

    def fsync(handle: int) -> None:
        real(handle)
        flushed.append(read_journal(written.path).acts)

    monkeypatch.setattr(os, "fsync", fsync)
    for number, act in enumerate(ACTS[1:5], 2):
        written.append(act)
        assert flushed[-1] == ACTS[:number]


def test_nothing_is_written_before_the_first_act(tmp_path: Path) -> None:
    Journal(tmp_path / "folder" / "one.journal", HEAD, BASE)
    assert list(tmp_path.iterdir()) == []
    assert journals_in(tmp_path / "folder") == ()


@given(st.data())
def test_whatever_is_cut_off_or_damaged_the_lines_before_it_are_good(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = journal(tmp_path_factory.mktemp("torn"), *ACTS[:6]).path
    whole = path.read_bytes()
    ends = [number + 1 for number, byte in enumerate(whole) if byte == ord("\n")]
    place = data.draw(st.integers(ends[0], len(whole) - 1))
    torn = data.draw(st.sampled_from((b"", b"\x00" * 40, b"\n", bytes([whole[place] ^ 1]) + whole[place + 1 :])))
    left = whole[:place] + torn
    path.write_bytes(left)
    kept = read_journal(path)
    good = sum(left.startswith(whole[:end]) for end in ends) - 1
    assert kept.acts == ACTS[:good]
    assert kept.whole is (left == whole[: ends[good]])


def test_a_line_out_of_place_ends_it(tmp_path: Path) -> None:
    path = journal(tmp_path, *ACTS[:4]).path
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join((*lines[:2], lines[3], lines[2], lines[4])))
    assert read_journal(path).acts == ACTS[:1]


def test_a_damaged_head_is_said(tmp_path: Path) -> None:
    path = tmp_path / "one.journal"
    for data in (b"", b"\n", b"nonsense\n", os.urandom(100)):
        path.write_bytes(data)
        with pytest.raises(FileError, match="damaged"):
            read_journal(path)


def test_a_newer_journal_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = journal(tmp_path, *ACTS[:2]).path
    monkeypatch.setattr("annotator.io.journal.VERSION", 2)
    with pytest.raises(FileError, match="another version"):
        read_journal(path)


def test_taken_up_it_goes_on_without_its_torn_end(tmp_path: Path) -> None:
    path = journal(tmp_path, *ACTS[:3]).path
    path.write_bytes(path.read_bytes() + b"0123 torn")
    other = Holder("elsewhere", "ben", 1, 2)
    again = taken_up(path, read_journal(path), other)
    again.append(ACTS[3])
    kept = read_journal(path)
    assert (kept.acts, kept.whole, kept.head.holder) == (ACTS[:4], True, other)


def failing(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES])
@pytest.mark.parametrize("step", ["open", "write", "fsync"])
def test_what_could_not_be_written_comes_with_the_next_act(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int
) -> None:
    written = journal(tmp_path, *ACTS[:2])
    with monkeypatch.context() as patch:
        patch.setattr(os, step, failing(code))
        with pytest.raises(FileError, match=f"not kept safe.*{os.strerror(code)}"):
            written.append(ACTS[2])
        with suppress(FileError):  # it may have found a way
            written.append(ACTS[3])
    assert read_journal(written.path).acts[:2] == ACTS[:2], "what was kept stays kept"
    written.append(ACTS[4])
    assert read_journal(written.path).acts == ACTS[:5]
    assert [p.name for p in tmp_path.iterdir()] == ["one.journal"]


def test_half_a_line_on_a_full_disk_is_mended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written, real = journal(tmp_path, *ACTS[:2]), os.write
    sizes = iter((7, None))

    def write(handle: int, data: bytes) -> int:
        size = next(sizes)
        if size is None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(handle, data[:size])

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", write)
        with pytest.raises(FileError):
            written.append(ACTS[2])
    assert not read_journal(written.path).whole
    written.append(ACTS[3])
    assert read_journal(written.path).acts == ACTS[:4]


def test_short_writes_are_gone_on_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real(handle, data[:5]))
    assert read_journal(journal(tmp_path, *ACTS[:3]).path).acts == ACTS[:3]


def test_a_journal_that_somebody_removed_or_cut_is_written_anew(tmp_path: Path) -> None:
    written = journal(tmp_path, *ACTS[:2])
    written.path.unlink()
    written.append(ACTS[2])
    assert read_journal(written.path).acts == ACTS[:3]
    written.path.write_bytes(b"")
    written.append(ACTS[3])
    assert read_journal(written.path).acts == ACTS[:4]


def test_removing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = journal(tmp_path, ACTS[0])
    assert journals_in(tmp_path) == (written.path,)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", failing(errno.EACCES))
        with pytest.raises(FileError, match="by hand"):
            written.remove()
    written.remove()
    remove_journal(written.path)
    assert journals_in(tmp_path) == ()


def test_a_whole_line_that_is_no_act_ends_it(tmp_path: Path) -> None:
    path = journal(tmp_path, *ACTS[:2]).path
    before = path.read_bytes().splitlines()[-1][:16].decode()
    for text in (b"[" * 100_000, b"nonsense", b"[1]"):
        line = f"{hashlib.sha256(before.encode() + text).hexdigest()[:16]} ".encode() + text + b"\n"
        torn = path.with_name("two.journal")
        torn.write_bytes(path.read_bytes() + line)
        kept = read_journal(torn)
        assert (kept.acts, kept.whole) == (ACTS[:2], False)


def test_a_base_that_unpacks_to_too_much_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = journal(tmp_path, *ACTS[:2]).path
    monkeypatch.setattr("annotator.io.journal.SIZE_LIMIT", 10)
    with pytest.raises(FileError, match=r"is damaged .too large"):
        read_journal(path)


def test_it_is_taken_up_where_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = journal(tmp_path, *ACTS[:2]).path
    before, other = path.read_bytes(), Holder("elsewhere", "ben", 1, 2)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", failing(errno.ENOSPC))
        again = taken_up(path, Kept(HEAD, BASE, ACTS[:2], whole=True), other)
    assert path.read_bytes() == before
    again.append(ACTS[2])
    assert (read_journal(path).acts, read_journal(path).head.holder) == (ACTS[:3], other)
