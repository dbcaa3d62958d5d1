"""The register: one row for one promise, statuses set for several at once, each in its own writer's file."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document

from annotator.app.errors import AppError
from annotator.app.files.opening import open_review
from annotator.app.files.saving import save
from annotator.app.files.saying import FactSaid, LeftOut, Said, said_in, with_facts, write_said
from annotator.app.session.file_store import FileStore
from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.registering import (
    NewStatus,
    Register,
    export_register,
    link,
    register,
    repeats,
    set_status,
)
from annotator.app.workspace.searching import Registered, Wanted, facet, rows
from annotator.core.commitments import Link, LinkType, Status
from annotator.core.review import Dossier
from annotator.io.errors import FileError
from tests.strategies.small import ANNA, BEN, dossier

LATE = "2020-01-31"


@pytest.fixture
def opened(folder: Path, tmp_path: Path) -> Iterator[Workspace]:
    save(dossier_of_two(), folder / "both.xml")
    workspace = Workspace([folder], ANNA, tmp_path / "cache")
    refresh(workspace)
    yield workspace
    workspace.close()


def dossier_of_two() -> Dossier:
    """Anna has two commitments; Ben has one at the words of her first, and it is late."""
    both = dossier()
    anna, ben = both.reviews
    late = replace(anna.commitments[0], due=LATE, summary="Ben's words, with a comma; and more")
    return replace(
        both,
        facts=replace(both.facts, minister="Quays"),
        reviews=(
            replace(anna, commitments=(replace(anna.commitments[0], due=LATE), anna.commitments[1])),
            replace(ben, commitments=(late,)),
        ),
    )


def refresh(workspace: Workspace) -> None:
    for _ in workspace.refresh():
        pass


def entries(workspace: Workspace, **asked_for: object) -> list[Registered]:
    return register(workspace.index.connection, Register(**asked_for))  # type: ignore[arg-type]


def test_what_two_reviewers_recorded_at_the_same_words_is_one_row(opened: Workspace) -> None:
    found = entries(opened)
    assert [len(entry.reviewers) for entry in found] == [2, 1]
    assert found[0].promise.due == LATE
    assert len(found[0].addresses) == 2
    assert found[0].row.minister == "Quays"
    assert rows(opened.index.connection, Wanted())[0].commitments == 2


def test_filters(opened: Workspace) -> None:
    assert len(entries(opened, overdue_on="2026-01-01")) == 1
    assert entries(opened, overdue_on=LATE) == []
    assert len(entries(opened, due_before="2020-02-01")) == 1
    assert entries(opened, status="fulfilled") == []
    assert entries(opened, wanted=Wanted({"minister": ["Bridges"]})) == []


def test_a_status_of_ones_own_goes_into_ones_own_file_and_can_be_taken_back(opened: Workspace, folder: Path) -> None:
    both = dossier_of_two()
    save(replace(both, reviews=both.reviews[:1]), folder / "both.Anna.xml")
    opened.file_changed(folder / "both.Anna.xml")
    before = (folder / "both.Anna.xml").read_bytes(), (folder / "both.xml").read_bytes()
    mine = next(a for entry in entries(opened) for a in entry.addresses if f"/{ANNA.id}/" in a and entry.promise.due)
    new = NewStatus(Status.IN_PROGRESS, "seen in the report", "Letter 7", "2027-01-31")
    done = set_status(opened, [mine], new)
    assert done.count == 1
    kept = open_review(folder / "both.Anna.xml").review(ANNA.id).commitments[0]
    assert (kept.status, kept.due, kept.dues) == (Status.IN_PROGRESS, "2027-01-31", (LATE, "2027-01-31"))
    assert (kept.history[-1].note, kept.history[-1].document) == ("seen in the report", "Letter 7")
    assert (folder / "both.xml").read_bytes() == before[1]
    assert said_in([folder]) == Said()
    (entry,) = entries(opened, status="in_progress")
    assert (entry.promise.first_due, entry.promise.due) == (LATE, "2027-01-31")
    assert done.undo(opened) == []
    assert ((folder / "both.Anna.xml").read_bytes(), (folder / "both.xml").read_bytes()) == before
    assert entries(opened, status="in_progress") == []


def test_what_somebody_changed_since_is_not_taken_back(opened: Workspace, folder: Path) -> None:
    both = dossier_of_two()
    path = folder / "both.Anna.xml"
    save(replace(both, reviews=both.reviews[:1]), path)
    opened.file_changed(path)
    mine = next(a for entry in entries(opened) for a in entry.addresses if f"/{ANNA.id}/" in a and entry.promise.due)
    done = set_status(opened, [mine], NewStatus(Status.DROPPED))
    path.write_bytes(path.read_bytes() + b"\n")
    after = path.read_bytes()
    assert done.undo(opened) == [path]
    assert path.read_bytes() == after


def test_what_is_said_of_ones_commitment_is_taken_in_at_ones_own_save(opened: Workspace, folder: Path) -> None:
    both, path = dossier_of_two(), folder / "both.Ben.xml"
    save(replace(both, reviews=both.reviews[1:]), path)
    opened.file_changed(path)
    bens = next(a for entry in entries(opened) for a in entry.addresses if f"/{BEN.id}/" in a)
    set_status(opened, [bens], NewStatus(Status.IN_PROGRESS, due="2028-01-31"))
    link(opened, bens, LinkType.FULFILS, "Letter 9")
    assert [one.promise.links for one in entries(opened, status="in_progress")] == [(("fulfils", "Letter 9"),)]
    stored = FileStore().open(str(path), BEN)
    stored.save(stored.dossier, str(path), stored.revision)
    kept = open_review(path).review(BEN.id).commitments[0]
    assert (kept.status, kept.history[-1].by, kept.dues) == (Status.IN_PROGRESS, ANNA.id, (LATE, "2028-01-31"))
    assert Link(LinkType.FULFILS, "Letter 9") in kept.links
    again = stored.save(open_review(path), str(path), None)
    assert open_review(path).review(BEN.id).commitments[0] == kept, "once is enough"
    assert again.wrong == ()
    link(opened, bens, LinkType.FULFILS, "Letter 9", gone=True)
    with pytest.raises(AppError, match="no commitment"):
        link(opened, bens, LinkType.REPEATS, "wqr:a/b/c")
    with pytest.raises(AppError, match="itself"):
        link(opened, bens, LinkType.REPEATS, bens)


def test_promises_made_again_are_proposed_and_linked_by_nobody(opened: Workspace, folder: Path) -> None:
    # The same words in another document of the minister; of another minister they are another promise.
    for number, minister in enumerate(("Quays", "Bridges")):
        other = dossier_of_two()
        source = replace(other.source, original=other.source.original + b" " * (number + 1))
        save(
            replace(other, id=f"other{number}", source=source, facts=replace(other.facts, minister=minister)),
            folder / f"other{number}.xml",
        )
    refresh(opened)
    found = repeats(entries(opened))
    assert found
    assert all({one.row.minister, other.row.minister} == {"Quays"} for one, other in found)
    assert all(one.row.dossier != other.row.dossier for one, other in found)
    later, earlier = found[0]
    link(opened, later.promise.address, LinkType.REPEATS, earlier.promise.address)
    assert len(repeats(entries(opened))) < len(found)


def test_a_status_of_anothers_is_said_beside_and_her_file_stays(opened: Workspace, folder: Path) -> None:
    before = (folder / "both.xml").read_bytes()
    (bens,) = (a for entry in entries(opened) for a in entry.addresses if f"/{BEN.id}/" in a)
    set_status(opened, [bens], NewStatus(Status.DROPPED))
    assert (folder / "both.xml").read_bytes() == before
    (said,) = said_in([folder]).statuses
    assert (said.address, said.status, said.by) == (bens, Status.DROPPED, ANNA.id)
    assert json.loads((folder / ".annotator" / "said" / f"{ANNA.id}.json").read_text())["version"] == 1
    assert [entry.promise.status for entry in entries(opened, status="dropped")] == ["dropped"]
    assert entries(opened, overdue_on="2026-01-01") == []  # the dropped one was changed last, and speaks


def test_an_address_that_leads_nowhere_changes_nothing(opened: Workspace, folder: Path) -> None:
    with pytest.raises(AppError, match="no commitment"):
        set_status(opened, ["wqr:a/b/c"], NewStatus(Status.OPEN))
    with pytest.raises(AppError, match="no commitment"):
        set_status(opened, ["nonsense"], NewStatus(Status.OPEN))
    nobody = Workspace([folder], None, opened.index.path.parent)
    with pytest.raises(AppError, match="Nobody"):
        set_status(nobody, [], NewStatus(Status.OPEN))
    nobody.close()


def test_facts_and_left_out_rows_that_are_said_are_in_the_rows(opened: Workspace, folder: Path) -> None:
    (row,) = rows(opened.index.connection, Wanted())
    fact = FactSaid(row.dossier, "minister", "Bridges", "2026-01-01T00:00:00Z", ANNA.id)
    write_said(folder, ANNA.id, lambda said: with_facts(said, [fact]))
    refresh(opened)
    assert [r.minister for r in rows(opened.index.connection, Wanted())] == ["Bridges"]
    assert facet(opened.index.connection, "minister", Wanted()) == [("Bridges", 1)]
    out = LeftOut(row.dossier, "a copy", "2026-01-02T00:00:00Z", BEN.id)
    write_said(folder, BEN.id, lambda said: replace(said, left_out=(out,)))
    refresh(opened)
    assert rows(opened.index.connection, Wanted()) == []
    assert [r.left_out for r in rows(opened.index.connection, Wanted(flags=["left_out"]))] == ["a copy"]
    later = replace(fact, value="", at="2026-02-01T00:00:00Z")
    write_said(folder, ANNA.id, lambda said: with_facts(said, [later]))
    write_said(folder, BEN.id, lambda _: Said())
    refresh(opened)
    assert [(r.minister, r.left_out) for r in rows(opened.index.connection, Wanted())] == [("", "")]


@pytest.mark.parametrize("damage", [b"", b"[" * 100_000, b'{"said": 5}', b'{"version": 1}'])
def test_a_damaged_said_file_ends_nothing_and_is_never_written_over(
    opened: Workspace, folder: Path, damage: bytes
) -> None:
    path = folder / ".annotator" / "said" / f"{ANNA.id}.json"
    path.parent.mkdir(parents=True)
    path.write_bytes(damage)
    refresh(opened)
    assert len(entries(opened)) == 2
    (bens,) = (a for entry in entries(opened) for a in entry.addresses if f"/{BEN.id}/" in a)
    with pytest.raises(FileError):
        set_status(opened, [bens], NewStatus(Status.DROPPED))
    assert path.read_bytes() == damage


def test_a_table_and_a_spreadsheet(opened: Workspace, tmp_path: Path) -> None:
    found = entries(opened)
    export_register(found, "csv", tmp_path / "r.csv", "en")
    table = list(csv.DictReader(io.StringIO((tmp_path / "r.csv").read_bytes().decode("utf-8-sig"), newline="")))
    assert [row["overdue"] for row in table] == ["yes", ""]
    assert table[0]["address"] == found[0].promise.address
    export_register(found, "xlsx", tmp_path / "r.xlsx", "nl")
    with ZipFile(tmp_path / "r.xlsx") as book:
        assert "Einddatum" in book.read("xl/sharedStrings.xml").decode()
    with pytest.raises(AppError, match="no export"):
        export_register(found, "odt", tmp_path / "r.odt", "en")


def test_a_calendar_has_an_event_for_each_due_date(opened: Workspace, tmp_path: Path) -> None:
    export_register(entries(opened), "ics", tmp_path / "r.ics", "en")
    data = (tmp_path / "r.ics").read_bytes()
    lines = data.decode().split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    unfolded = data.decode().replace("\r\n ", "").split("\r\n")
    assert unfolded.count("BEGIN:VEVENT") == unfolded.count("END:VEVENT") == 1
    assert "DTSTART;VALUE=DATE:20200131" in unfolded
    assert "DTEND;VALUE=DATE:20200201" in unfolded
    (summary,) = (line for line in unfolded if line.startswith("SUMMARY:"))
    assert "," not in summary.replace("\\,", "")


def test_a_letter_names_what_is_overdue_by_minister(opened: Workspace, tmp_path: Path) -> None:
    export_register(entries(opened), "docx", tmp_path / "r.docx", "en")
    letter = [paragraph.text for paragraph in Document(str(tmp_path / "r.docx")).paragraphs]
    assert letter[1] == "Quays"
    assert entries(opened)[0].promise.summary in letter
    assert entries(opened)[1].promise.summary not in letter


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("That is being looked into", "What led to it is being looked into by the inspectors of the harbour", False),
        ("It will be completed by December 2032", "The lock is expected to be completed by December 2032", False),
        ("A list of closed bridges is published in June", "In June a list of closed bridges will be published", True),
        ("Tell the House", "Tell the House", True),
    ],
)
def test_what_is_proposed_as_made_again(opened: Workspace, one: str, other: str, alike: bool) -> None:
    entry = entries(opened)[0]
    two = [
        replace(entry, promise=replace(entry.promise, summary=words), row=replace(entry.row, dossier=words + str(n)))
        for n, words in enumerate((one, other))
    ]
    assert bool(repeats(two)) is alike
