"""What a reviewer gets by SQL of her own: nothing of another's findings, and nothing that changes them."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from annotator.io.errors import RefusedError, StoreError
from annotator.io.team.database import Database
from annotator.io.team.values import Duty, Member, Sent
from tests.team_server import Team

SECRET = "Zwijgzaamheid"
"""A word of Bert's finding that nothing which Anna gets may hold."""
FUNCTIONS = ("me", "duty", "seen", "append", "read", "bases", "listing", "add_dossier", "govern", "who", "set_member")
TABLES = ("members", "sources", "dossiers", "assignments", "streams", "events")


@pytest.fixture
def at_work(team: Team) -> Team:
    """Anna and Bert are assigned; Bert has three acts that hold the secret, Anna one."""
    chief = team.store("chief").database
    chief.add("d1", "Quay", b"base", 3)
    chief.append("d1", [], assigned=[("ranna", "Anna", ""), ("rbert", "Bert", "")])
    acts = tuple((f"b{n}", f'{{"act": "done", "comment": "{SECRET}"}}') for n in range(3))
    team.store("bert").database.append("d1", [Sent("rbert", 0, acts, 2)])
    team.store("anna").database.append("d1", [Sent("ranna", 0, (("a1", "{}"),), 1)])
    return team


@pytest.fixture
def anna(at_work: Team) -> Iterator[psycopg.Connection[tuple[object, ...]]]:
    """A connection of hers, each statement by itself."""
    with psycopg.connect(at_work.url("anna"), autocommit=True) as connection:
        yield connection


Hand = psycopg.Connection[tuple[object, ...]]


def _says(hand: Hand, statement: str) -> str:
    """All that comes of a statement, its error with what stands beside it among it."""
    try:
        done = hand.execute(statement.encode())
        return repr(done.fetchall() if done.description else ())
    except psycopg.Error as error:
        said = error.diag
        parts = (said.message_detail, said.message_hint, said.context, said.internal_query)
        return f"{type(error).__name__} {error} {parts}"


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM annotator.{}",
        "SELECT count(*) FROM annotator.{}",
        "EXPLAIN ANALYZE SELECT * FROM annotator.{}",
        "COPY annotator.{} TO STDOUT",
        "INSERT INTO annotator.{} DEFAULT VALUES",
        "DELETE FROM annotator.{}",
        "TRUNCATE annotator.{} CASCADE",
        "ALTER TABLE annotator.{} DISABLE ROW LEVEL SECURITY",
        "CREATE POLICY mine ON annotator.{} USING (true)",
        "CREATE TRIGGER mine AFTER INSERT ON annotator.{} EXECUTE FUNCTION suppress_redundant_updates_trigger()",
        "BEGIN; LOCK TABLE annotator.{}",
        "CREATE TEMP VIEW seen AS SELECT * FROM annotator.{}; SELECT * FROM seen",
    ],
)
def test_a_table_is_out_of_reach(anna: Hand, table: str, statement: str) -> None:
    assert _says(anna, statement.format(table)).startswith("InsufficientPrivilege")


def test_what_is_read_is_ones_own(anna: Hand) -> None:
    assert anna.execute("SELECT stream, uid FROM annotator.read(ARRAY['d1'])").fetchall() == [("ranna", "a1")]
    asked = "SELECT DISTINCT stream FROM annotator.read(ARRAY['d1', 'd1'], ARRAY['rbert'], ARRAY[-1])"
    assert anna.execute(asked).fetchall() == [("ranna",)]
    (row,) = anna.execute("SELECT events, progress FROM annotator.listing()").fetchall()
    assert row == (1, [["ranna", "Anna", "", 1, False], ["rbert", "Bert", "", 2, False]]), "only what is public"


@pytest.mark.parametrize(
    "before",
    [
        "SET search_path = annotator, pg_within, pg_temp",
        "SET ROLE bert",
        "SET SESSION AUTHORIZATION bert",
        "SET ROLE chief",
        "SET row_security = off",
        "SET search_path = pg_temp",
        "CREATE TEMP TABLE members AS SELECT 'anna'::name AS login, 'rbert' AS reviewer, 'coordinator' AS duty",
        "SET session_replication_role = replica",
        "SET default_transaction_isolation = 'serializable'",
        "BEGIN; SAVEPOINT s",
    ],
)
def test_no_setting_of_hers_opens_it(anna: Hand, before: str) -> None:
    _says(anna, before)
    assert "rbert" not in _says(anna, "SELECT annotator.me()")
    assert SECRET not in _says(anna, "SELECT * FROM annotator.read(ARRAY['d1'])")
    assert _says(anna, "SELECT * FROM annotator.events").startswith("InsufficientPrivilege")


@pytest.mark.parametrize(
    "call",
    [
        "append('d1', 'rbert', false, 3, ARRAY['x'], ARRAY['{}'], 9, true)",
        "append('d1', 'rbert', true, 3, ARRAY['x'], ARRAY['{}'], 9, true)",
        "append('d1', 'rcarl', false, 0, ARRAY['x'], ARRAY['{}'], 9, true)",
        "append('d1', 'rnew', true, 0, ARRAY['x'], ARRAY['{}'], 9, true)",
        "append('nowhere', 'ranna', false, 0, ARRAY['x'], ARRAY['{}'], 9, true)",
        "append('d1', 'ranna', false, 1, ARRAY['x', 'y'], ARRAY['{}'], 9, true)",
        "govern('d1', false, NULL)",
        "govern('d1', NULL, '[]')",
        "add_dossier('d2', 'x', 'y', '', 1)",
        "set_member('anna', 'ranna', 'Anna', '', 'coordinator')",
        "set_member('stranger', 'rstranger', 'S', '', 'reviewer')",
        "remove_member('bert', true)",
        "let_in('stranger')",
        "admitted(false)",
        "kept_coordinator()",
        "never()",
    ],
)
def test_nothing_is_done_in_the_name_of_another(anna: Hand, at_work: Team, call: str) -> None:
    said = _says(anna, f"SELECT * FROM annotator.{call}")
    assert said.startswith(("DatabaseError", "InsufficientPrivilege", "DatatypeMismatch")), said
    assert SECRET not in said
    chief = at_work.store("chief").database
    assert {e.uid for e in chief.read(["d1"])} == {"a1", "b0", "b1", "b2"}
    assert {m.login: m.duty for m in chief.members()}["anna"] is Duty.REVIEWER


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM pg_stats WHERE schemaname = 'annotator'",
        "SELECT * FROM pg_statistic",
        "SELECT * FROM pg_stats_ext",
        "SELECT query FROM pg_stat_activity",
        "SELECT * FROM pg_stat_statements",
        "SELECT * FROM pg_prepared_statements",
        "SELECT * FROM pg_largeobject",
        "SELECT pg_read_file('base')",
        "SELECT * FROM pg_locks",
        "SELECT query_to_xml('SELECT * FROM annotator.events', true, true, '')",
        "SELECT table_to_xml('annotator.events', true, true, '')",
        "SELECT lo_import('/etc/passwd')",
        "COPY (SELECT 1) TO PROGRAM 'id'",
        "EXPLAIN (ANALYZE, VERBOSE, BUFFERS) SELECT * FROM annotator.read(ARRAY['d1'])",
        "SELECT * FROM annotator.read(ARRAY['d1']) WHERE 1 / (length(body) - 44) > 0",
        "SELECT annotator.append('d1', 'ranna', false, 1, ARRAY['b0'], ARRAY['{}'], 1, false)",
        "SELECT annotator.append('d1', 'ranna', false, 7, ARRAY['z'], ARRAY['{}'], 1, false)",
    ],
)
def test_no_view_no_statistics_and_no_error_tells_it(anna: Hand, at_work: Team, statement: str) -> None:
    at_work.server.sql("ANALYZE", at_work.database)
    said = _says(anna, statement)
    assert SECRET not in said
    assert "Rows Removed" not in said, "the number of rows that are hidden"


def test_an_index_of_hers_does_not_see_rows_that_leak_through_a_function(anna: Hand) -> None:
    anna.execute(
        "CREATE FUNCTION pg_temp.leak(text) RETURNS bool LANGUAGE plpgsql COST 0.0000001 AS "
        "$$BEGIN RAISE NOTICE 'leak %', $1; RETURN true; END$$"
    )
    heard: list[str] = []
    anna.add_notice_handler(lambda said: heard.append(said.message_primary or ""))
    anna.execute("SELECT * FROM annotator.read(ARRAY['d1']) WHERE pg_temp.leak(body)")
    assert heard == ["leak {}"]


def test_notices_carry_the_id_of_the_dossier_alone_and_hidden_acts_none(at_work: Team) -> None:
    with psycopg.connect(at_work.url("stranger"), autocommit=True) as stranger:
        stranger.execute("LISTEN annotator")
        bert = at_work.store("bert").database
        bert.append("d1", [Sent("rbert", 3, (("b3", f'"{SECRET}"'),), 2)])
        assert list(stranger.notifies(timeout=0.3)) == [], "nothing public has changed"
        bert.append("d1", [Sent("rbert", 4, (("b4", f'"{SECRET}"'),), 3)])
        assert [each.payload for each in stranger.notifies(timeout=60, stop_after=1)] == ["d1"]


def test_a_stranger_and_a_reader_get_what_is_theirs(at_work: Team) -> None:
    for function in FUNCTIONS:
        said = ""
        with psycopg.connect(at_work.url("stranger"), autocommit=True) as hand:
            said = _says(hand, f"SELECT annotator.{function}()")
        assert said.startswith("InsufficientPrivilege"), said
    reads = at_work.store("reads").database
    assert reads.read(["d1"]) == ()
    with pytest.raises(RefusedError):
        reads.append("d1", [Sent("rreads", 0, (("x", "{}"),), 0)])


def test_a_member_who_is_removed_is_out_at_once(at_work: Team) -> None:
    anna = at_work.store("anna").database
    assert len(anna.read(["d1"])) == 1
    with psycopg.connect(at_work.url("anna")) as hand, hand.cursor() as begun:
        begun.execute("SELECT 1")  # a transaction that is under way
        at_work.store("chief").database.remove_member("anna")
        with pytest.raises(StoreError, match="no member"):
            anna.read(["d1"])
        with pytest.raises(StoreError, match="no member"):
            anna.append("d1", [Sent("ranna", 1, (("a2", "{}"),), 1)])
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            begun.execute("SELECT * FROM annotator.read(ARRAY['d1'])")
    chief = at_work.store("chief").database
    assert [e.uid for e in chief.read(["d1"]) if e.stream == "ranna"] == ["a1"], "what she found stays"
    chief.remove_member("anna", erase=True)
    assert [m.name for m in chief.members() if m.login == "anna"] == ["ranna"]
    with pytest.raises(StoreError, match="needs a coordinator"):
        chief.remove_member("chief")


def test_events_are_never_changed_by_the_owner_either(at_work: Team) -> None:
    path = "SET search_path = annotator, pg_within, pg_temp;"
    for statement in ("DELETE FROM events", "UPDATE events SET body = ''", "TRUNCATE events CASCADE"):
        with psycopg.connect(at_work.url("chief"), autocommit=True) as chief:
            assert "never changed" in _says(chief, f"{path} {statement}")
    with psycopg.connect(at_work.url("chief"), autocommit=True) as chief:
        assert SECRET in _says(chief, "SELECT * FROM annotator.read(ARRAY['d1'])"), "a coordinator who reviews nothing"
    at_work.store("chief").database.append("d1", [], assigned=[("rchief", "Chief", ""), ("rbert", "Bert", "")])
    with psycopg.connect(at_work.url("chief"), autocommit=True) as chief:
        assert SECRET not in _says(chief, "SELECT * FROM annotator.events"), "forced on the owner too"
        assert SECRET not in _says(chief, "SELECT * FROM annotator.read(ARRAY['d1'])")


def test_hostile_text_is_text(team: Team) -> None:
    chief = team.store("chief").database
    hostile = ("'; DROP SCHEMA annotator CASCADE; --", "$$", "\\", "a\0b", "\ud800", "%s", "\u202e", "{}", "x" * 300)
    for number, text in enumerate(hostile):
        chief.add(f"d{number}", text, b"base", 1)
        chief.append(f"d{number}", [Sent("rx", 0, ((f"u{number}", '{"x": "\\u0000\\ud800"}'),), 0, name=text)])
        chief.set_member(Member("anna", "ranna", text, text, Duty.REVIEWER))
    assert len(chief.listing()) == len(hostile)
    for login in ('"; DROP TABLE x; --', "a'b", "nobody\0"):
        with pytest.raises(StoreError):
            chief.set_member(Member(login, "rz", "Z", "", Duty.REVIEWER))
    for reviewer in ("", "a b", "'", "x" * 65):
        with pytest.raises(StoreError):
            chief.set_member(Member("stranger", reviewer, "Z", "", Duty.REVIEWER))


def test_an_act_of_a_hundred_megabytes_is_refused_and_the_server_goes_on(at_work: Team) -> None:
    anna = at_work.store("anna").database
    with pytest.raises(RefusedError, match="8 MB"):
        anna.append("d1", [Sent("ranna", 1, (("big", "x" * 100_000_000),), 1)])
    anna.append("d1", [Sent("ranna", 1, (("small", "{}"),), 1)])
    assert [e.uid for e in anna.read(["d1"])] == ["a1", "small"]


def test_a_superuser_as_owner_hides_all_the_same(team: Team) -> None:
    database = team.server.database()
    owner = Database(team.server.url(database, "super"))
    owner.init(("rsuper", "Super"))
    for login in ("anna", "bert"):
        owner.set_member(Member(login, f"r{login}", login, "", Duty.REVIEWER))
    owner.add("d1", "Quay", b"base", 3)
    owner.append("d1", [], assigned=[("ranna", "Anna", ""), ("rbert", "Bert", "")])
    hands = [Database(team.server.url(database, login)) for login in ("anna", "bert")]
    hands[1].append("d1", [Sent("rbert", 0, (("b", SECRET),), 1)])
    assert hands[0].read(["d1"]) == ()
    for each in (owner, *hands):
        each.close()
