"""What folders of real people hold: halves, odd names, files of the future, two programs at once, no place to write."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.batch import local
from annotator.app.files.opening import open_review
from annotator.app.files.saving import save
from annotator.app.workspace.importing import Came, import_into, sources
from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.registering import NewStatus, register, set_status
from annotator.app.workspace.searching import Wanted, asked, hits, hits_inside, rows, troubles
from annotator.app.workspace.stating import facts_in, leave_out
from annotator.core.commitments import Status
from annotator.core.source import FactName
from annotator.io.errors import FileError
from annotator.io.index import database
from tests.app.workspace.conftest import refreshed
from tests.strategies.small import ANNA, dossier

A_TEXT = (
    "1. Will the harbour open?\n2. Who pays l'eau in C++?\n\nAnswer\n1. Yes, in 5-10-15 jaar.\n2. The city (8a) pays.\n"
)


def annas(number: int = 0) -> bytes:
    whole = dossier()
    source = replace(whole.source, original=whole.source.original + b" " * number)
    return save_bytes(replace(whole, source=source, id="", reviews=whole.reviews[:1]))


def save_bytes(of: object) -> bytes:
    from annotator.io import akn

    return akn.write(of)  # type: ignore[arg-type]


def test_a_file_that_is_half_here_and_later_whole(folder: Path, opened: Workspace) -> None:
    path = folder / "review.xml"
    for part in (b"", annas()[:3000]):
        path.write_bytes(part)
        assert refreshed(opened) == []
        assert [where for where, _, _ in troubles(opened.index.connection)] == [path]
    path.write_bytes(annas())
    assert len(refreshed(opened)) == 1
    assert troubles(opened.index.connection) == []


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda data: data.replace(b"Will the bridge open", b"Will the bridge shut"), "text"),
        (lambda data: data.replace(b'version="1.3"', b'version="2.0"'), "newer"),
        (lambda data: data.replace(b"written-question-review/1", b"written-question-review/2"), ""),
    ],
)
def test_an_altered_file_and_one_of_the_future_are_told(
    folder: Path, opened: Workspace, spoil: object, words: str
) -> None:
    (folder / "good.xml").write_bytes(annas(1))
    (folder / "bad.xml").write_bytes(spoil(annas()))  # type: ignore[operator]
    refreshed(opened)
    found = [(where.name, why) for where, why, _ in troubles(opened.index.connection)]
    assert len(rows(opened.index.connection, Wanted())) + len(found) == 2
    assert all(name == "bad.xml" and words in why for name, why in found)


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_names_that_are_odd(folder: Path, opened: Workspace) -> None:
    for number, name in enumerate((b"line\nend.txt", b"caf\xe9.txt", b"tab\t.txt", "ÀÉ ß.txt".encode())):
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(A_TEXT + str(number))
    found = refreshed(opened)
    assert len(found) == 4
    assert all("\n" not in row.title for row in found)
    "".join(row.title for row in found).encode()


def test_a_clock_that_is_wrong(folder: Path, opened: Workspace) -> None:
    path = folder / "text.txt"
    path.write_text(A_TEXT)
    for time in (0, 4_000_000_000):
        os.utime(path, (time, time))
        assert len(refreshed(opened)) == 1


@pytest.mark.parametrize(
    "typed",
    ["8a)", "l'eau", "C++", "5-10-15 jaar", '"', '""', "'", "🙂", "NEAR(", "a AND", "*", "^", "\x00", "-", "(", "%_\\"],
)
def test_whatever_is_typed_is_a_search(folder: Path, opened: Workspace, typed: str) -> None:
    (folder / "text.txt").write_text(A_TEXT)
    refreshed(opened)
    reader = opened.index.connection
    wanted = Wanted(query=asked(typed))
    found = hits(reader, wanted) or hits_inside(reader, wanted)[0]
    assert bool(found) is any(c.isalnum() for c in typed) if typed not in ("NEAR(", "a AND") else found is not None


def test_two_programs_on_one_folder(folder: Path, tmp_path: Path, opened: Workspace) -> None:
    for number in range(30):
        (folder / f"{number}.txt").write_text(A_TEXT + str(number))
    other = Workspace([folder], ANNA, tmp_path / "cache")
    steps = [opened.refresh(), other.refresh()]
    for _ in range(4):
        for step in steps:
            next(step, None)
    assert len(refreshed(opened)) == len(refreshed(other)) == 30
    other.close()


def test_a_file_that_broke_meanwhile_is_told_and_the_others_get_their_status(folder: Path, opened: Workspace) -> None:
    for number in range(2):
        (folder / f"{number}.xml").write_bytes(annas(number))
    refreshed(opened)
    (folder / "0.xml").write_bytes(annas()[:3000])
    addresses = [entry.promise.address for entry in register(opened.index.connection)]
    done = set_status(opened, addresses, NewStatus(Status.DROPPED))
    assert len(done.troubles) == 1
    assert done.count == len(addresses) / 2
    assert open_review(folder / "1.xml").reviews[0].commitments[0].status is Status.DROPPED


def test_where_nothing_can_be_written_it_is_one_sentence_and_all_is_listed(folder: Path, opened: Workspace) -> None:
    (folder / "text.txt").write_text(A_TEXT)
    (row,) = refreshed(opened)
    (folder / ".annotator").write_text("a file stands where the folder should be")
    with pytest.raises(FileError, match="cannot be written"):
        leave_out(opened, [row.dossier], "a copy")
    assert refreshed(opened) == [row]


def test_two_files_of_one_reviewer_count_once_the_later(folder: Path, opened: Workspace) -> None:
    (folder / "a.xml").write_bytes(annas())
    late = open_review(folder / "a.xml")
    save(replace(late, reviews=(replace(late.reviews[0], assessments=()),)), folder / "b.xml")
    (row,) = refreshed(opened)
    assert [one.name for one in row.people] == ["Anna"]
    assert row.mine == len([a for a in late.reviews[0].assessments if a.verdict])


def test_a_folder_and_one_in_it_are_listed_once(folder: Path, tmp_path: Path) -> None:
    (folder / "inner").mkdir()
    (folder / "inner" / "text.txt").write_text(A_TEXT)
    both = Workspace([folder, folder / "inner"], ANNA, tmp_path / "cache")
    assert len(refreshed(both)) == 1
    assert len(refreshed(both)) == 1
    both.close()


def test_a_full_disk_leaves_the_last_index(folder: Path, opened: Workspace) -> None:
    (folder / "text.txt").write_text(A_TEXT)
    before = refreshed(opened)
    pages = opened.index.connection.execute("PRAGMA page_count").fetchone()[0]
    opened.index.connection.execute(f"PRAGMA max_page_count = {pages}")
    (folder / "more.txt").write_text(A_TEXT + "More. " * 100_000)
    with pytest.raises(FileError, match="full"):
        refreshed(opened)
    assert rows(opened.index.connection, Wanted()) == before
    opened.index.connection.execute("PRAGMA max_page_count = 1000000")
    assert len(refreshed(opened)) == 2


@pytest.mark.parametrize("spoil", [b"", b"no database at all" * 1000, None])
def test_an_index_that_is_made_anew_is_told(folder: Path, tmp_path: Path, spoil: bytes | None) -> None:
    (folder / "text.txt").write_text(A_TEXT)
    first = Workspace([folder], ANNA, tmp_path / "cache")
    assert first.to_be_told() == []
    path = first.index.path
    if spoil is None:
        first.index.connection.execute("PRAGMA user_version = 1")
    first.close()
    if spoil is not None:
        path.write_bytes(spoil)
    again = Workspace([folder], ANNA, tmp_path / "cache")
    assert ["made anew" in str(told) for told in again.to_be_told()] == [True]
    assert len(refreshed(again)) == 1
    again.close()


def test_a_disk_that_takes_no_log_is_told_and_all_works(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = database.connect

    def refusing(path: Path) -> sqlite3.Connection:
        connection = made(path)
        connection.execute("PRAGMA journal_mode = DELETE")
        return connection

    monkeypatch.setattr(database, "connect", refusing)
    (folder / "text.txt").write_text(A_TEXT)
    slow = Workspace([folder], ANNA, tmp_path / "cache")
    assert ["slower" in str(told) for told in slow.to_be_told()] == [True]
    assert len(refreshed(slow)) == 1
    slow.close()


def test_a_file_of_100_mb_and_one_that_is_held_are_one_line_each(
    folder: Path, opened: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "good.txt").write_text(A_TEXT)
    with (folder / "large.txt").open("wb") as large:
        large.truncate((100 << 20) + 1)
    (folder / "held.txt").write_text(A_TEXT)
    read = Path.open

    def held(path: Path, *more: object, **others: object) -> object:
        if path.name == "held.txt":
            raise PermissionError(13, "held by another program")
        return read(path, *more, **others)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", held)
    monkeypatch.setattr("annotator.io.disk.PATIENCE", 0.0, raising=False)
    assert len(refreshed(opened)) == 1
    assert [where.name for where, _, _ in troubles(opened.index.connection)] == ["held.txt", "large.txt"]


def test_a_broken_record_of_a_dump_ends_nothing(folder: Path, tmp_path: Path) -> None:
    record = "<ques speakername='A{0}'><p>Why {0}?</p></ques><reply speakername='B{0}'><p>So{1}.</p></reply>"
    for number in range(30):
        text = record.format(number, "<b>" if number == 17 else "")
        (folder / f"{number:02}.xml").write_text(f"<publicwhip>{text}</publicwhip>")
    found = Counter(report.came for report in import_into(list(sources([folder])), tmp_path / "out", local(1)))
    assert found == {Came.WRITTEN: 29, Came.NOT_READ: 1}


def test_many_other_files_are_passed_over_unread(folder: Path, opened: Workspace) -> None:
    for number in range(5000):
        (folder / f"{number}.bin").touch()
    (folder / "text.txt").write_text(A_TEXT)
    steps = list(opened.refresh())
    assert [step.scan.seen for step in steps][-1] == 1


def test_shared_files_that_are_nonsense_say_nothing(folder: Path, opened: Workspace) -> None:
    (folder / "text.txt").write_text(A_TEXT)
    for kind, words in (
        ("said", "{"),
        ("batches", '{"version": 1, "batches": [1, 2]}'),
        ("codebook", "null"),
        ("workspace", '{"version": 1, "workspace": {"several": "yes"}}'),
        ("batches", "\x00" * 50),
    ):
        (folder / ".annotator" / kind).mkdir(parents=True, exist_ok=True)
        (folder / ".annotator" / kind / f"{len(words)}.json").write_text(words)
    assert len(refreshed(opened)) == 1


@pytest.mark.skipif(os.name == "nt", reason="no pipes there")
def test_what_is_no_file_is_passed_over(folder: Path, opened: Workspace) -> None:
    os.mkfifo(folder / "pipe.txt")
    (folder / "folder.txt").mkdir()
    (folder / "broken.txt").symlink_to("nowhere.txt")
    (folder / "text.txt").write_text(A_TEXT)
    (folder / "linked.txt").symlink_to(folder / "text.txt")
    assert len(refreshed(opened)) == 1


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_of_facts_as_spreadsheets_write_it(
    folder: Path, opened: Workspace, tmp_path: Path, encoding: str, separator: str
) -> None:
    (folder / "text.txt").write_text(A_TEXT)
    (row,) = refreshed(opened)
    table = tmp_path / "facts.csv"
    table.write_bytes(f"file{separator}minister\r\ntext.txt{separator}Hélène\r\n".encode(encoding))
    assert facts_in(opened, table) == ({row.dossier: {FactName.MINISTER: "Hélène"}}, [])
