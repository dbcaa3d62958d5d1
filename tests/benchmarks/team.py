"""A team's store under load, and its faults, on a real server of this machine.

    python -m tests.benchmarks.team clients          20 clients on 5 dossiers, 2,000 appends
    python -m tests.benchmarks.team opening          a dossier of 1,000 events
    python -m tests.benchmarks.team many [--count N]  a store of 10,000 dossiers: first index, later opening
    python -m tests.benchmarks.team faults [--count N] server killed, connection cut, client killed, N times in all

Each prints its figures beside the limits; exit 1 where one is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

from annotator.app.batch import local
from annotator.app.files.opening import open_file
from annotator.app.team.files import add
from annotator.app.team.listing import TeamWorkspace
from annotator.app.team.store import TeamStore
from annotator.app.workspace.importing import Item
from annotator.core import edits as e
from annotator.io import akn
from annotator.io.team.database import Database
from annotator.io.team.values import Duty, Member
from tests.conftest import SAMPLE
from tests.team_server import Server, served

AT = "2026-03-01T09:00:00Z"
CLIENTS, DOSSIERS, APPENDS = 20, 5, 2000
PROCESSES = 4
PAUSE = 0.4
"""Seconds between two acts of a client: faster than people are."""


def percentile(values: list[float], share: float) -> float:
    """The value that this share of all is not above, in milliseconds."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))] * 1000


def told(what: str, found: float, limit: float, unit: str) -> bool:
    """Print a figure beside its limit; whether it holds."""
    print(f"{what:<44} {found:10.1f} {unit:<3} limit {limit:g} {unit}   {'' if found <= limit else 'MISSED'}")
    return found <= limit


@contextmanager
def made() -> Iterator[tuple[Server, str]]:
    """A server with a store for `CLIENTS` reviewers, w0 and on; this process has a home of its own meanwhile."""
    with served() as server, tempfile.TemporaryDirectory() as home:
        os.environ |= {"HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home, "XDG_CONFIG_HOME": home}
        database = server.database()
        with TeamStore(server.url(database, "chief")) as store:
            store.database.init(("rchief", "Chief"))
            for number in range(CLIENTS):
                server.sql(f"CREATE ROLE w{number} LOGIN")
                store.database.set_member(Member(f"w{number}", f"rw{number}", f"W {number}", "", Duty.REVIEWER))
        yield server, database


def copies(count: int) -> Iterator[tuple[str, str, bytes, int]]:
    """As many dossiers as are wanted, of one text: id, name, base, questions."""
    dossier = open_file(SAMPLE).dossier
    base = akn.write(dossier)
    for number in range(count):
        key = f"{number:032x}"
        yield (
            key,
            f"answer-{number}.xml",
            base.replace(dossier.id.encode(), key.encode()),
            len(dossier.structure.judged),
        )


def clients() -> bool:
    """20 clients on 5 dossiers: latency of an append, how long until another client has it, clashes."""
    with made() as (server, database):
        with TeamStore(server.url(database, "chief")) as store:
            for dossier in copies(DOSSIERS):
                store.database.add(*dossier)
                store.database.append(dossier[0], [], blind=False)
        arrivals, stop = list[float](), Event()
        watching = Thread(target=_watch, args=(server.url(database, "chief"), arrivals, stop))
        watching.start()
        share = CLIENTS // PROCESSES
        begun = time.monotonic()
        workers = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.benchmarks.team", "worker", str(n * share), str((n + 1) * share)],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                env={**os.environ, "TEAM_URL": server.url(database, "w{}")},
            )
            for n in range(PROCESSES)
        ]  # fmt: skip
        found = [json.loads(worker.communicate()[0]) for worker in workers]
        spent = time.monotonic() - begun
        time.sleep(1)
        stop.set()
        watching.join()
        with TeamStore(server.url(database, "chief")) as store:
            kept = len(store.database.read([f"{n:032x}" for n in range(DOSSIERS)]))
    times = [each for one in found for each in one["times"]]
    clashes = sum(one["clashes"] for one in found)
    print(f"{len(times)} appends in {spent:.1f} s, {kept} events, arrivals seen: {len(arrivals)}")
    return all((
        told("clashes between reviewers", clashes, 0, ""),
        told("append p50", percentile(times, 0.5), 100, "ms"),
        told("append p95", percentile(times, 0.95), 100, "ms"),
        told("arrival p95", percentile(arrivals, 0.95), 200, "ms"),
        told("events missing or twice", abs(kept - len(times)), 0, ""),
    ))  # fmt: skip


def _watch(url: str, arrivals: list[float], stop: Event) -> None:
    """Another client: what it hears of it reads, and how old that is by then."""
    database, heads = Database(url), dict[str, dict[str, int]]()

    def hear(dossier: str | None) -> None:
        if dossier is None:
            return
        known = heads.setdefault(dossier, {})
        for event in database.read([dossier], known):
            arrivals.append(time.time() - event.at / 1_000_000)
            known[event.stream] = max(known.get(event.stream, 0), event.seq)

    Database(url).listen(hear, stop.is_set)
    database.close()


def worker(first: int, last: int) -> None:
    """Some clients, a thread each; prints what they measured."""
    times, clashes = list[float](), list[int]()

    def work(number: int) -> None:
        stored = TeamStore(os.environ["TEAM_URL"].format(number)).open(f"{number % DOSSIERS:032x}")
        session, me = stored.session(), f"rw{number}"
        session.do(e.StartReview(stored.reviewer, AT))
        for n in range(APPENDS // CLIENTS - 1):
            begun = time.monotonic()
            session.do(e.SetComment(me, "1", f"{number} {n}", AT))
            times.append(time.monotonic() - begun)
            clashes.append(stored.unsent)
            time.sleep(PAUSE)
        times.append(percentile(times, 0.5) / 1000)  # of the review that was begun
        stored.close()

    threads = [Thread(target=work, args=(number,)) for number in range(first, last)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    print(json.dumps({"times": times, "clashes": sum(clashes)}))


def opening() -> bool:
    """A dossier of 1,000 events, from nothing to its state."""
    with made() as (server, database):
        with TeamStore(server.url(database, "chief")) as store:
            for dossier in copies(1):
                store.database.add(*dossier)
        with TeamStore(server.url(database, "w0")) as store:
            stored = store.open(f"{0:032x}")
            session = stored.session()
            session.do(e.StartReview(stored.reviewer, AT))
            for n in range(999):
                session.do(e.SetComment("rw0", str(n % 6 + 1), f"comment {n}", AT))
            stored.close()
        times = []
        for _ in range(5):
            with TeamStore(server.url(database, "w0")) as store:
                begun = time.monotonic()
                assert store.open(f"{0:032x}").dossier == session.dossier
                times.append(time.monotonic() - begun)
    return told("opening a dossier of 1,000 events, median", percentile(times, 0.5), 300, "ms")


def many(count: int) -> bool:
    """Many dossiers: the first index of them, and opening the store later."""
    with made() as (server, database):
        with TeamStore(server.url(database, "chief")) as store:
            begun = time.monotonic()
            for dossier in copies(count):
                store.database.add(*dossier)
            print(f"{count} dossiers added in {time.monotonic() - begun:.0f} s")
        times = []
        for _ in range(2):
            begun = time.monotonic()
            workspace = TeamWorkspace(server.url(database, "w0"))
            steps = list(workspace.refresh(engine=local()))
            workspace.close()
            times.append(time.monotonic() - begun)
            assert steps[0].scan.seen == count
    first = told(f"first index of {count} dossiers", times[0], 120 * count / 10_000, "s")
    return told("opening the store later", times[1], 2, "s") and first


def faults(count: int, seed: int = 1) -> bool:
    """Kill the server, cut connections and kill the client in mid-act; every acknowledged act must be there."""
    chance = random.Random(seed)
    with made() as (server, database):
        with TeamStore(server.url(database, "chief")) as store:
            list(add(store, Item(SAMPLE.name, SAMPLE)))
            (listed,) = store.list()
        acknowledged, kept, turns = set[int](), set[int](), {"server": 0, "cut": 0, "client": 0}
        client = _Client(server.url(database, "w0"), listed.key)
        for turn in range(count):
            client.wait(chance.randint(1, 6))
            time.sleep(chance.random() * 0.03)
            kind = ("server", "cut", "client")[turn % 3]
            turns[kind] += 1
            if kind == "server":
                server.stop()
                client.wait(1)
                server.start()
            elif kind == "cut":
                server.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'w0'")
            else:
                client.process.kill()
                client.gather()
                client = _Client(server.url(database, "w0"), listed.key, client)
        client.end()
        acknowledged, kept = client.acknowledged, client.kept
        with TeamStore(server.url(database, "w0")) as store:
            store.open(listed.key).close()
            bodies = [json.loads(event.body) for event in store.database.read([listed.key])]
    numbers = [int(b["edit"]["comment"]) for b in bodies if b.get("edit", {}).get("@edit") == "SetComment"]
    twice = len(numbers) - len(set(numbers))
    print(
        f"{turns}: {len(acknowledged)} acts acknowledged by the store, {len(kept)} kept on disk, {len(numbers)} there"
    )
    lost = len(acknowledged - set(numbers)), len(kept - set(numbers))
    results = [told("acknowledged acts lost", lost[0], 0, ""), told("acts kept on disk lost", lost[1], 0, "")]
    return all([*results, told("acts twice", twice, 0, "")])


class _Client:
    """A process that acts one act after the other, and says of each when it is kept, and when it is acknowledged."""

    def __init__(self, url: str, key: str, before: _Client | None = None) -> None:
        self.acknowledged: set[int] = before.acknowledged if before is not None else set()
        self.kept: set[int] = before.kept if before is not None else set()
        command = [
            sys.executable,
            "-m",
            "tests.benchmarks.team",
            "acting",
            url,
            key,
            str(max(self.kept, default=0) + 2),
        ]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._reading = Thread(target=self._read)
        self._reading.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.endswith("\n") and line.startswith(("kept ", "sent ")):
                (self.kept if line[0] == "k" else self.acknowledged).add(int(line[5:]))

    def wait(self, acts: int) -> None:
        """Until it has kept so many more."""
        wanted, end = len(self.kept) + acts, time.monotonic() + 60
        while len(self.kept) < wanted and time.monotonic() < end and self.process.poll() is None:
            time.sleep(0.002)

    def gather(self) -> None:
        """Take in all that it said to its end."""
        self.process.wait()
        self._reading.join()

    def end(self) -> None:
        """Let it come to its end."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.gather()


def acting(url: str, key: str, first: int) -> None:
    """Act until the standard input is closed."""
    stop = Event()
    Thread(target=lambda: (sys.stdin.read(), stop.set()), daemon=True).start()
    stored = TeamStore(url).open(key)
    session = stored.session()
    if not session.dossier.has_review("rw0"):
        session.do(e.StartReview(stored.reviewer, AT))
    number, waiting = first, list[int]()
    while not stop.is_set():
        session.do(e.SetComment("rw0", "1", str(number), AT))
        print(f"kept {number}", flush=True)
        waiting.append(number)
        stored.look()
        if not stored.unsent:
            for each in waiting:
                print(f"sent {each}", flush=True)
            waiting = []
        number += 1
    while stored.unsent:
        stored.look()
    for each in waiting:
        print(f"sent {each}", flush=True)
    stored.close()


def main() -> int:
    """Run what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=("clients", "opening", "many", "faults", "worker", "acting"))
    parser.add_argument("given", nargs="*")
    parser.add_argument("--count", type=int)
    asked = parser.parse_args()
    if asked.part == "worker":
        worker(*map(int, asked.given))
        return 0
    if asked.part == "acting":
        acting(asked.given[0], asked.given[1], int(asked.given[2]))
        return 0
    parts: dict[str, Callable[[], bool]] = {
        "clients": clients,
        "opening": opening,
        "many": lambda: many(asked.count or 10_000),
        "faults": lambda: faults(asked.count or 100),
    }
    return 0 if parts[asked.part]() else 1


if __name__ == "__main__":
    sys.exit(main())
