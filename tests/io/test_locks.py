"""Of two that want a file one has it, whatever the moment; and a lock that nobody holds is in nobody's way."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.io import locks
from annotator.io.errors import FileError
from annotator.io.holders import me
from annotator.io.locks import SILENCE, Lock, Owner, Taken, lock, lock_path
from annotator.io.plain import to_plain

NOW = "2026-01-01T10:00:00Z"


@pytest.fixture
def review(tmp_path: Path) -> Path:
    path = tmp_path / "review.xml"
    path.touch()
    return path


def ours(review: Path, name: str = "Anna") -> Lock:
    made = lock(review, name, NOW)
    assert isinstance(made, Lock)
    return made


def left_by(review: Path, owner: Owner, silent: float = 0.0) -> None:
    lock_path(review).write_text(json.dumps(to_plain(owner)))
    at = time.time() - silent
    os.utime(lock_path(review), (at, at))


ELSEWHERE = Owner(replace(me(), host="elsewhere.example", user="ben"), "Ben", NOW, "00")
DEAD = Owner(replace(me(), born=me().born - 1000), "Ben", NOW, "00")


def names(review: Path) -> list[str]:
    return sorted(p.name for p in review.parent.iterdir())


def test_it_is_made_beside_the_file_and_removed(review: Path) -> None:
    made = ours(review)
    assert names(review) == [".review.xml.lock", "review.xml"]
    assert made.renew()
    made.release()
    assert names(review) == ["review.xml"]
    made.release()


def test_another_window_of_this_program_is_noticed(review: Path) -> None:
    first = ours(review)
    assert lock(review, "Ben", NOW) == Taken(first.owner, stale=False)
    assert (first.owner.reviewer, first.owner.since, first.owner.holder.is_me) == ("Anna", NOW, True)
    assert names(review) == [".review.xml.lock", "review.xml"]


HOLD = """
import sys
from pathlib import Path
from annotator.io.locks import lock
print(type(lock(Path(sys.argv[1]), "Cas", "2026-01-01T10:00:00Z")).__name__, flush=True)
input()
"""


def holding(review: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, review], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def test_another_program_is_noticed_and_once_it_is_killed_its_lock_is_taken(review: Path) -> None:
    other = holding(review)
    assert other.stdout is not None
    assert other.stdout.readline() == "Lock\n"
    found = lock(review, "Anna", NOW)
    assert isinstance(found, Taken)
    assert found.owner is not None
    assert (found.owner.reviewer, found.owner.holder.pid, found.stale) == ("Cas", other.pid, False)
    other.kill()
    other.communicate()
    assert ours(review).owner.reviewer == "Anna"


def test_of_many_that_want_it_at_once_one_has_it(review: Path) -> None:
    left_by(review, DEAD)
    others = [holding(review) for _ in range(6)]
    said = sorted(other.stdout.readline().strip() for other in others if other.stdout is not None)
    for other in others:
        other.kill()
        other.communicate()
    assert said == ["Lock"] + ["Taken"] * 5
    assert names(review) == [".review.xml.lock", "review.xml"]


def test_on_another_computer_it_is_stale_after_a_silence(review: Path) -> None:
    left_by(review, ELSEWHERE, SILENCE - 60)
    assert lock(review, "Anna", NOW) == Taken(ELSEWHERE, stale=False)
    left_by(review, ELSEWHERE, SILENCE + 60)
    assert lock(review, "Anna", NOW) == Taken(ELSEWHERE, stale=True), "and only taken over knowingly"


def test_taken_over_the_first_holder_notices(review: Path) -> None:
    first = ours(review)
    found = lock(review, "Ben", NOW)
    assert isinstance(found, Taken)
    second = lock(review, "Ben", NOW, found)
    assert isinstance(second, Lock)
    assert not first.renew()
    first.release()
    assert second.renew(), "the first one removes nothing that is not its own"


def test_only_the_lock_that_was_shown_is_taken_over(review: Path) -> None:
    first = ours(review)
    shown = lock(review, "Ben", NOW)
    first.release()
    third = ours(review, "Cas")
    assert isinstance(shown, Taken)
    assert lock(review, "Ben", NOW, shown) == Taken(third.owner, stale=False)


def test_a_lock_that_may_not_be_read_is_one(review: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ours(review)
    monkeypatch.setattr("annotator.io.disk.read", failing(errno.EACCES))
    assert lock(review, "Ben", NOW) == Taken(None, stale=False)


def failing(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES])
def test_a_read_only_folder_takes_no_lock(review: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    monkeypatch.setattr(Path, "open", failing(code))
    assert lock(review, "Anna", NOW) is None


def test_a_vanished_drive_is_said(review: Path) -> None:
    with pytest.raises(FileError, match="cannot be locked"):
        lock(review.parent / "gone" / "review.xml", "Anna", NOW)


def test_where_there_are_no_links_it_works_too(review: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    first = ours(review)
    assert lock(review, "Ben", NOW) == Taken(first.owner, stale=False)
    first.release()
    assert names(review) == ["review.xml"]


def test_a_lock_that_goes_while_it_is_looked_at_is_free(review: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, real = ours(review), locks._taken

    def gone(path: Path) -> Taken | None:
        first.release()
        return real(path)

    monkeypatch.setattr(locks, "_taken", gone)
    assert ours(review, "Ben").owner.reviewer == "Ben"


def test_a_lock_that_another_has_made_meanwhile_is_put_back(review: Path) -> None:
    first = ours(review)
    assert not locks._removed(lock_path(review), Taken(DEAD, stale=True))
    assert first.renew()
    assert names(review) == [".review.xml.lock", "review.xml"]
    first.release()
    assert locks._removed(lock_path(review), Taken(DEAD, stale=True)), "gone is gone"


def test_a_lock_that_cannot_be_read_for_a_moment_is_still_ours(review: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = ours(review)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", failing(errno.EACCES))
        assert first.renew()
    lock_path(review).unlink()
    assert not first.renew()


def test_a_name_of_255_bytes_has_a_lock(tmp_path: Path) -> None:
    one, other = (tmp_path / (letter + "é" * 126 + last + "x") for letter, last in ("aa", "ab"))
    assert len(os.fsencode(one.name)) == 255
    assert isinstance(lock(one, "Anna", NOW), Lock)
    assert isinstance(lock(other, "Anna", NOW), Lock), "told apart by all of the name"
    assert isinstance(lock(one, "Ben", NOW), Taken)


@pytest.mark.parametrize("data", ["nonsense", "[" * 200_000, '{"token": ' + "9" * 5000 + "}", "{}", ""])
def test_a_damaged_lock_is_set_aside_and_told(review: Path, data: str) -> None:
    lock_path(review).write_text(data)
    found = lock(review, "Anna", NOW)
    assert isinstance(found, Lock)
    assert found.aside is not None
    assert found.aside.read_text() == data
    assert found.aside.name in str(found.told)
    assert lock(review, "Ben", NOW) == Taken(found.owner, stale=False)


def test_who_merges_is_told_and_asks_nobody(review: Path) -> None:
    ours(review)
    found = lock(review, "Ben", NOW)
    assert isinstance(found, Taken)
    assert not found.asks
    left_by(review, ELSEWHERE)
    older = lock(review, "Ben", NOW)
    assert isinstance(older, Taken)
    assert older.asks
    lock_path(review).write_text("nonsense")
    assert Taken(None, stale=False).asks


def test_renewing_says_that_one_is_still_at_work(review: Path) -> None:
    first = ours(review)
    os.utime(lock_path(review), (0, 0))
    assert first.renew()
    assert time.time() - lock_path(review).stat().st_mtime < SILENCE
