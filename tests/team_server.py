"""A real PostgreSQL for tests: one server a run, a database for each store. Skipped, with the reason, without it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from socket import AF_INET, socket
from tempfile import mkdtemp
from uuid import uuid4

import pytest

from annotator.app.team.store import TeamStore
from annotator.io.team.values import Duty, Member

LOGINS = ("chief", "anna", "bert", "carl", "reads", "stranger")


def programs() -> Path | None:
    """The folder of PostgreSQL's own programs; None where there is none."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    beside = shutil.which("initdb")
    return max(found, default=Path(beside).resolve().parent if beside else None, key=lambda p: p.parent.name)


def free_port() -> int:
    """A port of the loopback address that nobody has."""
    with socket(AF_INET) as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


class Server:
    """A server in a folder of its own, reached by a socket there and, on a port of its own, by the loopback address."""

    def __init__(self, bin_: Path) -> None:
        self.bin, self.folder = bin_, Path(mkdtemp(prefix="annotator-pg-"))
        self.folder.chmod(0o755)
        self.data, self.port = self.folder / "data", free_port()
        if os.getuid() == 0:
            shutil.chown(self.folder, "postgres")
        self.run("initdb", "-D", self.data, "-U", "super", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8")
        settings = f"""
            port = {self.port}
            listen_addresses = '127.0.0.1'
            unix_socket_directories = '{self.folder}'
            shared_buffers = 32MB
            fsync = off
            full_page_writes = off
            max_connections = 60
        """  # it is stopped, not the machine: nothing need be on the disk itself
        with (self.data / "postgresql.auto.conf").open("a") as file:
            file.write(settings)
        self.start()
        for login in LOGINS:
            self.sql(f"CREATE ROLE {login} LOGIN")

    def run(self, program: str, *words: object) -> None:
        """Run one of its programs, as root by the user `postgres`: it refuses root."""
        command = [str(self.bin / program), *map(str, words)]
        if os.getuid() == 0:
            command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *command]
        # To a file: a server that is started holds a pipe open for ever.
        with (self.folder / "said").open("w+") as said:
            done = subprocess.run(command, stdout=said, stderr=said, check=False, cwd="/")
            if done.returncode:
                said.seek(0)
                raise RuntimeError(f"{program}: {said.read()}")

    def start(self) -> None:
        """Start it, and wait until it answers."""
        log = self.folder / "log"
        self.run("pg_ctl", "-D", self.data, "-w", "-l", log, "start")

    def stop(self, mode: str = "immediate") -> None:
        """Stop it; "immediate" is what a crash is."""
        self.run("pg_ctl", "-D", self.data, "-w", "-m", mode, "stop")

    def close(self) -> None:
        """Have nothing left of it."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def sql(self, statement: str, database: str = "postgres", login: str = "super") -> list[tuple[object, ...]]:
        """What a statement gives by hand."""
        import psycopg

        with psycopg.connect(self.url(database, login), autocommit=True) as connection:
            done = connection.execute(statement.encode())
            return done.fetchall() if done.description else []

    def url(self, database: str, login: str, *, tcp: bool = False) -> str:
        """The address of a database for a login."""
        if tcp:
            return f"postgresql://{login}@127.0.0.1:{self.port}/{database}"
        return f"postgresql://{login}@/{database}?host={self.folder}&port={self.port}"

    def database(self) -> str:
        """A new database, owned by `chief`, who is no superuser and makes no roles."""
        name = f"team_{uuid4().hex[:8]}"
        self.sql(f"CREATE DATABASE {name} OWNER chief")
        return name


@contextmanager
def served() -> Iterator[Server]:
    """A server for a while."""
    found = programs()
    if found is None:
        pytest.skip("PostgreSQL's server is not installed (Debian: postgresql)")
    pytest.importorskip("psycopg")
    if os.name != "posix" or (os.getuid() == 0 and shutil.which("setpriv") is None):
        pytest.skip("PostgreSQL does not run as root, and there is no setpriv")
    server = Server(found)
    try:
        yield server
    finally:
        server.close()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The server of this run."""
    with served() as found:
        yield found


@dataclass(frozen=True)
class Team:
    """A store with a coordinator, chief; reviewers anna, bert and carl; a reader, reads. stranger is no member."""

    server: Server
    database: str
    made: list[TeamStore] = field(default_factory=list)

    def url(self, login: str, *, tcp: bool = False) -> str:
        """Its address for a login."""
        return self.server.url(self.database, login, tcp=tcp)

    def store(self, login: str) -> TeamStore:
        """It as that login has it."""
        self.made.append(TeamStore(self.url(login)))
        return self.made[-1]

    def sql(self, statement: str, login: str) -> list[tuple[object, ...]]:
        """What a login gets by hand."""
        return self.server.sql(statement, self.database, login)


@pytest.fixture
def team(server: Server) -> Iterator[Team]:
    """A store that was made for one test."""
    made = Team(server, server.database())
    chief = made.store("chief").database
    chief.init(("rchief", "Chief"))
    for login in ("anna", "bert", "carl"):
        chief.set_member(Member(login, f"r{login}", login.title(), "", Duty.REVIEWER))
    chief.set_member(Member("reads", "rreads", "Reads", "", Duty.READER))
    yield made
    for store in made.made:
        store.close()


def waited(until: Callable[[], bool], seconds: float = 60) -> bool:
    """Whether something came true in time."""
    from time import monotonic, sleep

    end = monotonic() + seconds
    while not (done := until()) and monotonic() < end:
        sleep(0.01)
    return done


def main(words: Sequence[str]) -> int:
    """`python -m tests.team_server`: a server to try things by hand, until Enter is pressed."""
    with served() as server:
        print(server.url(server.database(), "chief"), *words)
        sys.stdin.readline()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
