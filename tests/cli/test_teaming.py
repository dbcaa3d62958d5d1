"""`annotator team`, and list, find and register on a store."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from annotator.app.files.opening import open_review
from annotator.cli.main import run
from annotator.core import edits as e
from annotator.core.commitments import Status
from annotator.io.errors import StoreError
from annotator.io.team.database import VERSION, Database, settings_of
from annotator.io.team.places import without_secret
from tests.conftest import SAMPLE
from tests.strategies.small import dossier as small
from tests.team_server import Server, Team

AT = "2026-03-01T09:00:00Z"


def said(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> str:
    assert run(list(words)) == code
    printed = capsys.readouterr()
    return printed.out + printed.err


def test_a_store_is_made_filled_listed_and_written_out(
    server: Server, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    database = server.database()
    url = server.url(database, "chief")
    assert "annotator team init" in said(capsys, "list", url, code=2)
    assert "coordinator" in said(capsys, "team", "init", url, "--name", "Chief")
    assert "is of this version" in said(capsys, "team", "init", url)
    assert "no such login" in said(capsys, "team", "member", "add", url, "nobody", code=2)
    said(capsys, "team", "member", "add", url, "anna", "--name", "Anna", "--id", "rAnna")
    broken = tmp_path / "broken.pdf"
    broken.write_text("%PDF-1.7 torn")
    assert "broken.pdf: not read" in said(capsys, "team", "add", url, str(SAMPLE), str(broken), code=1)
    assert "the same" in said(capsys, "team", "add", url, str(SAMPLE))
    assert "not one member" in said(capsys, "team", "assign", url, "--to", "Bob", code=2)
    said(capsys, "team", "assign", url, SAMPLE.name, "--to", "anna", "--due", "2026-12-01")
    assert "Anna (2026-12-01)" in said(capsys, "team", "status", url)
    (row,) = json.loads(said(capsys, "list", url, "--json"))
    assert (row["questions"], row["state"]) == (9, "to_do")
    assert row["title"] in said(capsys, "find", "rivieren", url)
    said(capsys, "team", "pull", url, "-o", str(tmp_path / "out"))
    (pulled,) = (tmp_path / "out").iterdir()
    assert open_review(pulled).source.original == SAMPLE.read_bytes()
    said(capsys, "team", "member", "remove", url, "anna")
    assert "You are no member" in said(capsys, "list", server.url(database, "anna"), code=2)


def test_many_sources_go_into_a_store(server: Server, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    database = server.database()
    url = server.url(database, "chief")
    said(capsys, "team", "init", url, "--name", "Chief")
    with zipfile.ZipFile(tmp_path / "more.zip", "w") as archive:
        archive.writestr("a/one.txt", "1. Who pays?\n\nAnswer\n\n1. The state pays.\n")
        archive.writestr("b/two.pdf", b"%PDF-1.4 nothing")
    assert "two.pdf: not read" in said(capsys, "team", "add", url, str(tmp_path / "more.zip"), code=1)
    again = said(capsys, "import", str(tmp_path / "more.zip"), str(SAMPLE), "--into", url, "--jobs", "1", code=1)
    assert "1 reviews written to" in again
    assert "there already: 1" in again
    other = tmp_path / "three.txt"
    other.write_text("1. Who leads?\n\nAnswer\n\n1. The mayor leads.\n")
    assert "1 reviews written to" in said(capsys, "import", str(other), "--into", url)
    assert "three.txt" in said(capsys, "team", "status", url)
    assert "no member" in said(capsys, "import", str(other), "--into", server.url(database, "stranger"), code=2)


def test_the_register_of_a_store_and_statuses_of_ones_own(
    team: Team, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    from annotator.io import akn

    path = tmp_path / "in.xml"
    path.write_bytes(akn.write(small()))
    said(capsys, "team", "add", team.url("chief"), str(path))
    key = small().id
    anna = team.store("anna").open(key)
    session = anna.session()
    start = session.dossier.structure.answers[0].span.start
    session.do_finding(e.AddCommitment("ranna", "c1", "We shall see", start, start + 5, AT))
    entries = json.loads(said(capsys, "register", team.url("anna"), "--json"))
    assert [entry["reviewer"] for entry in entries] == ["ranna"], "others' are hidden"
    said(capsys, "register", team.url("anna"), "--set-status", "fulfilled")
    assert anna.receive()
    session.renew(anna.state)
    assert session.dossier.review("ranna").commitments[0].status is Status.FULFILLED
    mine = entries[0]["address"]
    assert "who recorded" in said(
        capsys, "register", team.url("chief"), "--set-status", "dropped", "--address", mine, code=2
    )


def test_an_older_store_is_brought_up_to_date_whole_or_not_at_all_and_a_newer_one_refused(team: Team) -> None:
    path = "SET search_path = annotator, pg_within, pg_temp;"
    team.sql(f"{path} UPDATE store SET version = {VERSION - 1}; DROP FUNCTION who()", "chief")
    with pytest.raises(StoreError, match="earlier version"):
        team.store("anna").list()
    chief = team.store("chief").database
    with pytest.raises(StoreError, match="refuses"):
        chief.init(("rchief", "Chief"), {VERSION - 1: "ALTER TABLE annotator.store ADD older int; SELECT 1 / 0"})
    assert team.sql("SELECT * FROM annotator.store", "chief") == [(VERSION - 1,)], "nothing was changed"
    assert not chief.init(("rchief", "Chief"), {VERSION - 1: "ALTER TABLE annotator.store ADD older int"})
    assert team.store("anna").list() == ()
    assert len(team.store("anna").database.members()) == 5, "members may call what is new"
    team.sql(f"{path} UPDATE store SET version = {VERSION + 1}", "chief")
    for act in (team.store("anna").list, lambda: team.store("chief").database.init(("rchief", "Chief"))):
        with pytest.raises(StoreError, match="newer version"):
            act()


@pytest.mark.parametrize(
    ("url", "mode"),
    [
        ("postgresql://db.example.org/x", "verify-full"),
        ("postgresql://db.example.org/x?sslmode=require", "require"),
        ("postgresql://10.0.0.1,localhost/x", "verify-full"),
        ("postgresql://localhost/x", None),
        ("postgresql:///x?host=/tmp", None),
        ("postgresql://[::1]/x", None),
    ],
)
def test_a_server_elsewhere_proves_who_it_is(url: str, mode: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PGHOST", "PGSSLMODE", "PGSERVICE", "PGSSLROOTCERT"):
        monkeypatch.delenv(name, raising=False)
    pytest.importorskip("psycopg")
    assert settings_of(url).get("sslmode") == mode


def test_no_password_is_shown() -> None:
    shown = without_secret("postgresql://anna:secret@host:1/db?password=secret")
    assert shown == "postgresql://anna@host:1/db"
    pytest.importorskip("psycopg")
    assert "secret" not in Database("postgresql://anna:secret@host:1/db?password=secret").place
