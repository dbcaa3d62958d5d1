"""A process that edits and saves, killed with SIGKILL at random moments; after each time all is there.

After a kill the file on disk opens, is valid, and holds a state that was saved; and the file together with the journal
give back every act that was acknowledged, that is: told on a pipe after it was on disk.
"""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

from annotator.app.files.checking import check_file, prepare
from annotator.app.files.opening import Opened, open_file
from annotator.app.files.saving import save
from annotator.app.session import recovery
from annotator.app.session.history import replay
from annotator.app.session.recovery import Recorder, left_behind, take_up
from annotator.core.edits import Edit, SetComment
from annotator.core.errors import ReviewError
from annotator.core.journal_entries import Done, JournalEntry, Redone, Saved, Undone
from annotator.core.review import Dossier
from tests.strategies.small import NOW, acts, dossier

RUNS = 500
_TRACED = 5.0
"""Seconds after which a process is killed that did not come to its call."""
LONGEST = 0.4
"""Seconds that a process works at most; a save of the small file takes some 10 ms here, an edit about one."""


def run(count: int | None = None) -> bool:
    """Kill `count` processes, print what was seen, and say whether nothing was lost in any."""
    seen: Counter[str] = Counter()
    troubles: list[str] = []
    prepare()
    total = count or RUNS
    for seed in range(total):
        with tempfile.TemporaryDirectory() as folder:
            trouble = one_run(Path(folder), seed, seen)
        if trouble:
            troubles.append(f"seed {seed}: {trouble}")
    print(f"{total} processes killed; {seen['acts']} acts acknowledged, {seen['saves']} of them saves")
    print(f"killed in the middle of a save: {seen['in a save']}; of writing the journal: {seen['in the journal']}")
    print(f"restored from the journal: {seen['restored']}; all was in the file: {seen['in the file']}")
    print(f"not valid, not opened, or an acknowledged act lost: {len(troubles)}")
    for trouble in troubles[:10]:
        print(f"  {trouble}")
    return not troubles


def one_run(folder: Path, seed: int, seen: Counter[str], call: tuple[str, int] | None = None) -> str:
    """Let a process work in `folder` and kill it; what was lost, "" where nothing was.

    `call` names a call of the system, and its number among those of its kind, in which it is killed.
    """
    path, journals = folder / "review.xml", folder / "journals"
    recovery.journal_folder = lambda: journals  # type: ignore[assignment]  # each run has its own
    never_saved = seed % 2 == 0
    if not never_saved:
        save(dossier(), path)
    begun, acknowledged = _killed(path, seed, never_saved, call)
    seen["traced"] += call is not None and begun > acknowledged
    states = list(_states(seed, max(acknowledged, begun)))
    seen["acts"] += acknowledged
    seen["saves"] += sum(isinstance(act, Saved) for act, _ in states[1 : acknowledged + 1])
    if begun > acknowledged:
        seen["in a save" if isinstance(states[begun][0], Saved) else "in the journal"] += 1
    return _lost(path, states, begun, acknowledged, seen)


def _lost(
    path: Path, states: list[tuple[JournalEntry | None, Dossier]], begun: int, acknowledged: int, seen: Counter[str]
) -> str:
    saved = [state for act, state in states[: begun + 1] if isinstance(act, Saved)]
    if path.exists():
        if check_file(path):
            return "the file is not valid"
        if open_file(path).dossier not in (dossier(), *saved):
            return "the file holds what was never saved"
    elif any(isinstance(act, Saved) for act, _ in states[: acknowledged + 1]):
        return "the file is gone"
    allowed = [state for _, state in states[acknowledged : begun + 1]]
    left = left_behind()
    if not left:
        seen["in the file"] += 1
        now = open_file(path).dossier if path.exists() else dossier()
        return "" if now in allowed else "an act is in neither file nor journal"
    seen["restored"] += 1
    if left[0].changed and path.exists():
        return "its own save is taken for somebody else's"
    opened, row, _ = take_up(left[0].journal)
    return "" if replay(opened.dossier, row).dossier in allowed else "the journal gives another state"


def _killed(path: Path, seed: int, never_saved: bool, call: tuple[str, int] | None) -> tuple[int, int]:
    """The numbers of the last act that was begun, and of the last that was acknowledged."""
    reading, writing = os.pipe()
    waiting, going = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.read(waiting, 1)
        _work(path, seed, never_saved, writing)
    os.close(writing)
    tracer = _traced(child, *call) if call is not None else None
    os.write(going, b"g")
    os.close(going)
    os.close(waiting)
    lines = b""
    moment = time.monotonic() + (random.Random(seed).uniform(0.0, LONGEST) if call is None else _TRACED)
    while time.monotonic() < moment:
        if select.select([reading], [], [], max(0.0, moment - time.monotonic()))[0]:
            more = os.read(reading, 65536)
            if not more:
                break
            lines += more
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65536):
        lines += more
    os.close(reading)
    if tracer is not None:
        tracer.wait()
    told = Counter(line[:1] for line in lines.split(b"\n")[:-1])
    return told[b"b"], told[b"a"]


def _traced(child: int, call: str, when: int) -> subprocess.Popen[bytes]:
    """Have `child` killed in its call number `when` of that kind."""
    rule = ["-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={when}"]
    tracer = subprocess.Popen(["strace", "-f", "-qq", "-o", os.devnull, *rule, "-p", str(child)])
    until = time.monotonic() + 10
    while "TracerPid:\t0" in Path(f"/proc/{child}/status").read_text() and time.monotonic() < until:
        time.sleep(0.005)
    return tracer


def _work(path: Path, seed: int, never_saved: bool, pipe: int) -> NoReturn:
    """Act after act, for ever: "b" before it is begun, "a" once it is on disk."""
    try:
        opened = Opened(dossier(), None, "bridges.txt") if never_saved else open_file(path)
        recorder, known = Recorder(opened, None), opened.sha256
        for act, state in _states(seed):
            if act is None:
                continue
            os.write(pipe, b"b\n")
            if isinstance(act, Saved):
                known = save(state, path, known, recorder.intend).sha256
                act = Saved(act.step, str(path), known, NOW)
            recorder.record(act)
            os.write(pipe, b"a\n")
    except BaseException as error:  # noqa: BLE001  # the parent sees that the process ended by itself
        sys.stderr.write(f"the process failed: {error!r}\n")
    os._exit(1)


def _states(seed: int, count: int | None = None) -> Iterator[tuple[JournalEntry | None, Dossier]]:
    """Random acts and the state after each, the same for the same seed; the first is no act."""
    chance, row = random.Random(seed), acts()
    states, place, number = [dossier()], 0, 0
    yield None, states[0]
    while count is None or number < count:
        number += 1
        kind = chance.choice(("edit",) * 6 + ("undo", "redo", "save"))
        act: JournalEntry
        if kind == "undo" and place:
            place, act = place - 1, Undone(NOW)
        elif kind == "redo" and place + 1 < len(states):
            place, act = place + 1, Redone(NOW)
        elif kind == "save":
            act = Saved(place, "", "", NOW)
        else:
            edit, after = _edit(chance, row, states[place], number)
            states, place, act = [*states[: place + 1], after], place + 1, Done(edit, NOW)
        yield act, states[place]


def _edit(chance: random.Random, row: list[Edit], state: Dossier, number: int) -> tuple[Edit, Dossier]:
    for edit in chance.sample(row, 3):
        try:
            after = edit.apply(state)
        except ReviewError:
            continue
        if after != state:
            return edit, after
    reviewer = state.reviews[0].reviewer.id
    question = state.structure.judged[0].id
    edit = SetComment(reviewer, question, f"Comment {number} – é 😀", NOW)
    return edit, edit.apply(state)
