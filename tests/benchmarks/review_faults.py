"""A file system that fails: each call that writes is made to fail in turn, while a review is saved and journalled.

The calls are the system's own (`os.write` and so on), counted and refused one at a time; the code under test is as it
is. After each failure the previous file is whole, nothing half-written lies about, one sentence was said, and the next
try on a sound disk succeeds.
"""

from __future__ import annotations

import errno
import io
import os
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from annotator.app.files.checking import prepare
from annotator.app.files.folders import versions_folder
from annotator.app.files.opening import Opened, open_file
from annotator.app.files.saving import save
from annotator.app.files.versions import begin, key_of
from annotator.app.session import recovery
from annotator.app.session.history import replay
from annotator.app.session.recovery import Recorder
from annotator.core.edits import SetComment
from annotator.core.errors import AnnotatorError
from annotator.core.journal_entries import Done
from annotator.core.review import Dossier
from annotator.io import versions
from annotator.io.journal import read_journal
from tests.strategies.small import NOW, dossier

CODES = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EDQUOT, errno.EROFS)
CALLS = ("open", "write", "fsync", "replace", "link", "chmod", "mkdir")
EDITS = tuple(Done(SetComment("r1", "1", f"comment {number}", NOW), NOW) for number in range(4))


@dataclass
class Faults:
    """Lets the first `sound` calls through and refuses the next with `code`; all later ones too where `lasting`."""

    sound: int
    code: int
    lasting: bool
    calls: list[str] = field(default_factory=list)

    def wrapped(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            self.calls.append(name)
            number = len(self.calls)
            if number == self.sound + 1 or (self.lasting and number > self.sound):
                raise OSError(self.code, os.strerror(self.code))
            return real(*arguments, **named)

        return call


@contextmanager
def failing(faults: Faults) -> Iterator[Faults]:
    """Refuse what `faults` says to refuse."""
    owners: list[tuple[Any, str]] = [*((os, name) for name in CALLS), (io, "open")]
    kept = [(owner, name, getattr(owner, name)) for owner, name in owners]
    try:
        for owner, name, real in kept:
            setattr(owner, name, faults.wrapped(f"{owner.__name__}.{name}", real))
        yield faults
    finally:
        for owner, name, real in kept:
            setattr(owner, name, real)


def run(codes: int | None = None) -> bool:
    """Refuse every call in turn with each code, print what was seen, and say whether nothing was lost in any."""
    prepare()
    seen: Counter[str] = Counter()
    troubles = [trouble for code in CODES[:codes] for trouble in refused(code, seen)]
    for name in ("save", "journal"):
        said, done = seen[f"{name} said"], seen[f"{name} done"]
        print(f"{name}: {seen[name]} calls refused, {said} sentences, {done} done all the same")
    print(f"lost, damaged, or without a sentence: {len(troubles)}")
    for trouble in troubles[:10]:
        print(f"  {trouble}")
    return not troubles


def refused(code: int, seen: Counter[str]) -> Iterator[str]:
    """Refuse each call with `code`, alone and with all after it; what was wrong."""
    for work in (saving, journalling):
        for lasting in (False, True):
            for number in count():
                with tempfile.TemporaryDirectory() as folder:
                    wrong, more = work(Path(folder), Faults(number, code, lasting), seen)
                if not more:
                    break
                if wrong:
                    yield f"{work.__name__}, call {number + 1}, {os.strerror(code)}: {wrong}"


def saving(folder: Path, faults: Faults, seen: Counter[str]) -> tuple[str, bool]:
    """Save over a review of an earlier session; (what is wrong, whether a call was refused at all)."""
    path = folder / "review.xml"
    older, old, new = (EDITS[n].edit.apply(dossier()) for n in range(3))
    save(older, path)
    first = path.read_bytes()
    known = save(old, path).sha256
    begin(path)
    before = {p.name: p.read_bytes() for p in folder.iterdir()}
    sentence = ""
    with failing(faults):
        try:
            save(new, path, known)
        except AnnotatorError as error:
            sentence = str(error)
        except OSError as error:
            return f"no sentence but {error!r}", True
    if len(faults.calls) <= faults.sound:
        return "", False
    seen["save"] += 1
    seen["save said" if sentence else "save done"] += 1
    return _after_saving(path, new, before | {"first": first}, sentence), True


def _after_saving(path: Path, new: Dossier, before: dict[str, bytes], sentence: str) -> str:
    now = {p.name: p.read_bytes() for p in path.parent.iterdir()}
    if any(name.endswith(".tmp") for name in now):
        return "a temporary file was left"
    done = now["review.xml"] != before["review.xml"]
    if done and open_file(path).dossier != new:
        return "the file is neither the old nor the new one"
    if done and sentence and "did not confirm" not in sentence:
        return f"saved, and yet it said: {sentence}"
    if not done and not sentence:
        return "not saved, and nothing was said"
    kept = [one for one in versions.versions_of(versions_folder(), key_of(new)) if one.path == str(path.resolve())]
    if any(versions.unpacked_at(Path(one.place)) not in before.values() for one in kept):
        return "an earlier version is damaged"
    save(new, path)
    return "" if open_file(path).dossier == new else "the next save failed"


def journalling(folder: Path, faults: Faults, seen: Counter[str]) -> tuple[str, bool]:
    """Record edits; (what is wrong, whether a call was refused at all)."""
    recovery.journal_folder = lambda: folder / "journals"  # type: ignore[assignment]
    recorder, acknowledged, sentences = Recorder(Opened(dossier(), None, "bridges.txt"), None), 0, 0
    with failing(faults):
        for number, act in enumerate(EDITS[:3], 1):
            try:
                recorder.record(act)
                acknowledged = number
            except AnnotatorError:
                sentences += 1
            except OSError as error:
                return f"no sentence but {error!r}", True
    if len(faults.calls) <= faults.sound:
        return "", False
    seen["journal"] += 1
    seen["journal said" if sentences else "journal done"] += 1
    if acknowledged and _restored(folder) not in [_state(n) for n in range(acknowledged, 4)]:
        return "an acknowledged edit is not in the journal", True
    recorder.record(EDITS[3])
    return ("" if _restored(folder) == _state(4) else "the next edit did not bring the others along"), True


def _state(count: int) -> Dossier:
    return replay(dossier(), EDITS[:count]).dossier


def _restored(folder: Path) -> Dossier:
    (path,) = (folder / "journals").glob("*.journal")
    return replay(dossier(), read_journal(path).acts).dossier
