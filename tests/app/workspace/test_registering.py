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
from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.registering import Register, export_register, register, set_status
from annotator.app.workspace.searching import Registered, Wanted, facet, rows
from annotator.core.commitments import Status
from annotator.core.review import Dossier
from annotator.io.errors import FileError
from tests.strategies.small import ANNA, BEN, dossier

LATE = "2020-01-31"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "work"
    made.mkdir()
    return made


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


def test_a_status_of_ones_own_goes_into_ones_own_file(opened: Workspace, folder: Path) -> None:
    (mine,) = (a for entry in entries(opened) for a in entry.addresses if f"/{ANNA.id}/" in a and entry.promise.due)
    set_status(opened, [mine], Status.FULFILLED, "seen in the report", "Letter 7")
    kept = open_review(folder / "both.xml").review(ANNA.id).commitments[0]
    assert (kept.status, kept.history[-1].note, kept.history[-1].document) == (
        Status.FULFILLED,
        "seen in the report",
        "Letter 7",
    )
    assert said_in([folder]) == Said()


def test_a_status_of_anothers_is_said_beside_and_her_file_stays(opened: Workspace, folder: Path) -> None:
    before = (folder / "both.xml").read_bytes()
    (bens,) = (a for entry in entries(opened) for a in entry.addresses if f"/{BEN.id}/" in a)
    set_status(opened, [bens], Status.DROPPED)
    assert (folder / "both.xml").read_bytes() == before
    (said,) = said_in([folder]).statuses
    assert (said.address, said.status, said.by) == (bens, Status.DROPPED, ANNA.id)
    assert json.loads((folder / ".annotator" / "said" / f"{ANNA.id}.json").read_text())["version"] == 1
    assert [entry.promise.status for entry in entries(opened, status="dropped")] == ["dropped"]
    assert entries(opened, overdue_on="2026-01-01") == []  # the dropped one was changed last, and speaks


def test_an_address_that_leads_nowhere_changes_nothing(opened: Workspace, folder: Path) -> None:
    with pytest.raises(AppError, match="no commitment"):
        set_status(opened, ["wqr:a/b/c"], Status.OPEN)
    with pytest.raises(AppError, match="no commitment"):
        set_status(opened, ["nonsense"], Status.OPEN)
    nobody = Workspace([folder], None, opened.index.path.parent)
    with pytest.raises(AppError, match="Nobody"):
        set_status(nobody, [], Status.OPEN)
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
        set_status(opened, [bens], Status.DROPPED)
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
