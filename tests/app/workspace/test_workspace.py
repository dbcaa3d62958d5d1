"""A folder as a workspace: what is listed, found and counted, and that the index follows the files."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.batch import local
from annotator.app.files.saving import save
from annotator.app.files.saying import StatusSaid, with_status, write_said
from annotator.app.workspace.refreshing import LOT, Workspace
from annotator.app.workspace.searching import (
    FileKind,
    Scope,
    Wanted,
    asked,
    facet,
    files_of,
    hits,
    hits_inside,
    rows,
)
from annotator.core.codebook import Verdict
from annotator.core.commitments import Status
from annotator.core.edits import SetBlind, SetComment, SetVerdict
from annotator.core.review import Assignment, Dossier, HistoryStep, Reviewer, ReviewState
from annotator.io.index.database import VERSION, Index
from annotator.io.index.reader import row_of, same_texts, troubles
from tests.app.workspace.conftest import refreshed
from tests.strategies.small import ANNA, BEN, LATER, dossier

A_TEXT = (
    "1. Will the harbour open?\n2. Who pays for the socio-\neconomic study?\n\nAnswer\n1. Yes.\n2. The city pays.\n"
)


def anna_and_ben(**changed: object) -> Dossier:
    """Both have judged question 1, each in another way."""
    both = SetVerdict(BEN.id, "1", Verdict.NOT_ANSWERED, LATER).apply(dossier())
    both = SetVerdict(ANNA.id, "1", Verdict.ANSWERED, LATER).apply(both)
    return replace(both, **changed)  # type: ignore[arg-type]


def test_sources_are_to_do_and_reviews_tell_how_far_they_are(folder: Path, opened: Workspace) -> None:
    (folder / "text.txt").write_text(A_TEXT)
    save(anna_and_ben(), folder / "both.xml")
    found = {row.title: row for row in refreshed(opened)}
    assert found["text.txt"].state == "to_do"
    assert found["text.txt"].questions == 2
    (reviewed,) = (row for row in found.values() if row.state != "to_do")
    assert (reviewed.state, reviewed.begun, reviewed.disagreements) == ("in_progress", 1, 1)
    assert set(reviewed.reviewers) == {"Anna", "Ben"}
    assert reviewed.commitments == len(dossier().reviews[0].commitments)


def test_files_of_one_document_are_one_row(folder: Path, opened: Workspace) -> None:
    both = anna_and_ben()
    for name, review in zip(("anna", "ben"), both.reviews, strict=True):
        save(replace(both, reviews=(review,)), folder / f"{name}.xml")
    (row,) = refreshed(opened)
    assert (row.begun, row.disagreements, row.state) == (1, 1, "in_progress")
    assert [
        path.name for path, kind, _ in files_of(opened.index.connection, row.dossier) if kind is FileKind.REVIEW
    ] == [
        "anna.xml",
        "ben.xml",
    ]


def test_what_changes_on_the_disk_changes_in_the_index(folder: Path, opened: Workspace) -> None:
    path = folder / "text.txt"
    path.write_text(A_TEXT)
    (row,) = refreshed(opened)
    assert hits(opened.index.connection, Wanted(query=asked("harbour")))[0].dossier == row.dossier
    path.write_text(A_TEXT.replace("harbour", "lighthouse"))
    os.utime(path, ns=(1, 1))
    (row,) = refreshed(opened)
    assert hits(opened.index.connection, Wanted(query=asked("harbour"))) == []
    assert hits(opened.index.connection, Wanted(query=asked("lighthouse")))[0].dossier == row.dossier
    path.rename(folder / "other.txt")
    (row,) = refreshed(opened)
    assert row.title == "other.txt"
    (folder / "other.txt").unlink()
    assert refreshed(opened) == []
    assert hits(opened.index.connection, Wanted(query=asked("lighthouse"))) == []


def test_workers_read_the_same(folder: Path, tmp_path: Path) -> None:
    for number in range(LOT + 3):
        (folder / f"{number}.txt").write_text(A_TEXT + str(number))
    found = []
    for name, engine in (("alone", None), ("two", local(2))):
        workspace = Workspace([folder], None, tmp_path / name)
        steps = list(workspace.refresh(engine=engine))
        assert (steps[-1].read, steps[-1].total) == (LOT + 3, LOT + 3)
        found.append(sorted(map(repr, rows(workspace.index.connection, Wanted(), count=-1))))
        workspace.close()
    assert found[0] == found[1]
    assert len(found[0]) == LOT + 3


def test_a_refresh_that_is_stopped_goes_on_where_it_was(folder: Path, opened: Workspace) -> None:
    for number in range(LOT + 3):
        (folder / f"{number}.txt").write_text(A_TEXT + str(number))
    asked_for = iter([False, False, True])
    read = [step.read for step in opened.refresh(lambda: next(asked_for, True))]
    assert read[-1] < LOT + 3
    assert len(rows(opened.index.connection, Wanted(), count=-1)) == read[-1]
    for _ in opened.refresh():
        pass
    assert len(rows(opened.index.connection, Wanted(), count=-1)) == LOT + 3


def test_nothing_is_read_again_that_did_not_change(folder: Path, opened: Workspace) -> None:
    for number in range(3):
        (folder / f"{number}.txt").write_text(A_TEXT + str(number))
    assert len(refreshed(opened)) == 3
    assert [(p.read, p.total, p.scan.seen) for p in opened.refresh()] == [(0, 0, 3)]


def test_searching_text_findings_and_commitments(folder: Path, opened: Workspace) -> None:
    (folder / "text.txt").write_text(A_TEXT)
    save(SetComment(ANNA.id, "1", "Nebulous about it", LATER).apply(dossier()), folder / "review.xml")
    refreshed(opened)
    reader = opened.index.reader()
    assert [h.part for h in hits(reader, Wanted(query=asked("nebulous ")))] == [Scope.FINDING]
    assert hits(reader, Wanted(query=asked("nebulous "), parts=(Scope.TEXT,))) == []
    summary = dossier().reviews[0].commitments[0].summary
    assert [h.part for h in hits(reader, Wanted(query=asked(summary), parts=(Scope.COMMITMENT,)))]
    (hit,) = hits(reader, Wanted(query=asked("harb")))
    assert [words for words, found in hit.snippet if found] == ["harbour"]
    for typed in ("socio-economic", "socioeconomic", '"the socioeconomic study"'):
        assert len(hits(reader, Wanted(query=asked(typed)))) == 1, typed
    assert hits(reader, Wanted(query=asked("arbou"))) == []
    assert len(hits_inside(reader, Wanted(query=asked("arbou")))[0]) == 1


def test_facets_count_under_the_filters_of_the_others(folder: Path, opened: Workspace) -> None:
    (folder / "text.txt").write_text(A_TEXT)
    save(anna_and_ben(), folder / "both.xml")
    refreshed(opened)
    wanted = Wanted({"state": ["to_do"]})
    assert dict(facet(opened.index.connection, "state", wanted)) == {"to_do": 1, "in_progress": 1}
    assert sum(count for _, count in facet(opened.index.connection, "year", wanted)) == 1
    assert sum(count for _, count in facet(opened.index.connection, "state", Wanted(query=asked("harbour")))) == 1
    assert [row.title for row in rows(opened.index.connection, Wanted(flags=["disagreement"]))] != ["text.txt"]


def everything_in(index: Index) -> str:
    """All that the index file holds, with what the write-ahead log has."""
    return "\n".join(index.connection.iterdump())


@pytest.mark.parametrize("assigned", [(), (Assignment(ANNA), Assignment(BEN))])
def test_what_blind_hides_is_not_in_the_index(
    folder: Path, opened: Workspace, assigned: tuple[Assignment, ...]
) -> None:
    both = SetComment(BEN.id, "1", "Bensecret", LATER).apply(anna_and_ben())
    for name, review in zip(("anna", "ben"), both.reviews, strict=True):
        one = replace(both, reviews=(review,), assigned=assigned)
        save(SetBlind(True).apply(one), folder / f"{name}.xml")
    (row,) = refreshed(opened)
    assert (row.hidden, row.begun, row.disagreements) == (True, 1, 0)
    kept = everything_in(opened.index)
    assert "Bensecret" not in kept
    assert "not_answered" not in kept
    done = (HistoryStep(ReviewState.COMPLETE, "2026-11-25T10:00:00Z"),)
    for name, review in zip(("anna", "ben"), both.reviews, strict=True):
        one = replace(both, reviews=(replace(review, history=done),), assigned=assigned)
        save(SetBlind(True).apply(one), folder / f"{name}.xml")
    (row,) = refreshed(opened)
    assert (row.hidden, row.disagreements) == (False, 1)
    assert hits(opened.index.connection, Wanted(query=asked("Bensecret")))


def test_opening_blind_findings_reads_the_files_once_more_that_did_not_change(folder: Path, opened: Workspace) -> None:
    done = (HistoryStep(ReviewState.COMPLETE, "2026-11-25T10:00:00Z"),)
    both = SetComment(BEN.id, "1", "Bensecret", LATER).apply(anna_and_ben(blind=True))
    anna, ben = both.reviews
    save(replace(both, reviews=(anna,)), folder / "anna.xml")
    save(replace(both, reviews=(replace(ben, history=done),)), folder / "ben.xml")
    refreshed(opened)
    assert hits(opened.index.connection, Wanted(query=asked("Bensecret"))) == []
    save(replace(both, reviews=(replace(anna, history=done),)), folder / "anna.xml")
    opened.file_changed(folder / "anna.xml")
    assert hits(opened.index.connection, Wanted(query=asked("Bensecret")))


@pytest.mark.posix
def test_a_file_that_cannot_be_read_is_told_and_ends_nothing(folder: Path, opened: Workspace) -> None:
    save(dossier(), folder / "broken.xml")
    (folder / "broken.xml").write_bytes((folder / "broken.xml").read_bytes()[:2000])
    (folder / "empty.txt").write_text("")
    (folder / os.fsdecode(b"not\xff unicode.txt")).write_text(A_TEXT)
    (folder / "two\nlines.txt").write_text(A_TEXT + "more")
    assert len(refreshed(opened)) == 2
    told = troubles(opened.index.connection)
    assert [path.name for path, _, _ in told] == ["broken.xml", "empty.txt"]
    assert all(template.format(**values) for _, template, values in told)


def test_links_in_circles_and_other_files(folder: Path, opened: Workspace, tmp_path: Path) -> None:
    inner = folder / "inner"
    inner.mkdir()
    (inner / "text.txt").write_text(A_TEXT)
    (inner / "round").symlink_to(folder)
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / "~$text.docx").write_bytes(b"")
    (folder / ".annotator").mkdir()
    (folder / ".annotator" / "note.txt").write_text(A_TEXT + "shared")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "far.txt").write_text(A_TEXT + "far")
    (folder / "link").symlink_to(elsewhere)
    assert sorted(row.title for row in refreshed(opened)) == ["far.txt", "text.txt"]


def test_an_unplugged_root_forgets_nothing(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for root in (one, other):
        root.mkdir()
        (root / "text.txt").write_text(A_TEXT + root.name)
    workspace = Workspace([one, other], None, tmp_path / "cache")
    assert len(refreshed(workspace)) == 2
    other.rename(tmp_path / "away")
    assert len(refreshed(workspace)) == 2
    assert [p.scan.missing for p in workspace.refresh()] == [(other,)]
    workspace.close()


def test_equal_text_from_other_bytes_is_offered_not_joined(folder: Path, opened: Workspace) -> None:
    (folder / "a.txt").write_text(A_TEXT)
    (folder / "b.txt").write_bytes(b"\xef\xbb\xbf" + A_TEXT.encode())
    found = refreshed(opened)
    assert len(found) == 2
    assert same_texts(opened.index.connection) == [tuple(sorted(row.dossier for row in found))]


@pytest.mark.parametrize("spoilt", [b"", b"no database at all" * 100, None])
def test_a_damaged_index_is_made_anew(folder: Path, tmp_path: Path, spoilt: bytes | None) -> None:
    (folder / "text.txt").write_text(A_TEXT)
    workspace = Workspace([folder], None, tmp_path / "cache")
    refreshed(workspace)
    path = workspace.index.path
    workspace.close()
    if spoilt is None:
        with sqlite3.connect(path) as other:
            other.execute(f"PRAGMA user_version = {VERSION + 1}")
        other.close()
    else:
        path.write_bytes(spoilt)
    workspace = Workspace([folder], None, tmp_path / "cache")
    assert workspace.index.renewed
    assert len(refreshed(workspace)) == 1
    assert workspace.index.path.stat().st_mode & 0o777 == 0o600
    workspace.close()


def test_the_promise_of_two_reviewers_is_one(folder: Path, opened: Workspace) -> None:
    both = dossier()
    anna, ben = both.reviews
    ben = replace(ben, commitments=(replace(anna.commitments[0], summary="Ben's words"),))
    save(replace(both, reviews=(anna, ben)), folder / "both.xml")
    (row,) = refreshed(opened)
    assert row.commitments == len(anna.commitments)


def test_who_reviews_decides_what_is_mine(folder: Path, tmp_path: Path) -> None:
    save(anna_and_ben(), folder / "both.xml")
    for me, state in ((ANNA, "in_progress"), (None, "others")):
        workspace = Workspace([folder], me, tmp_path / "cache")
        assert [row.state for row in refreshed(workspace)] == [state]
        workspace.close()


def test_no_row_of_an_unknown_document(opened: Workspace) -> None:
    assert row_of(opened.index.connection, "none") is None


def test_assigned_by_name_only(folder: Path, opened: Workspace) -> None:
    stranger = Assignment(Reviewer("", "Ben"), "2026-12-24")
    save(SetBlind(True).apply(anna_and_ben(assigned=(stranger, Assignment(ANNA, "2026-12-01")))), folder / "both.xml")
    (row,) = refreshed(opened)
    assert (row.due, row.hidden) == ("2026-12-01", True)


def test_assigned_by_name_is_told_as_in_one_file(folder: Path, opened: Workspace) -> None:
    done = (HistoryStep(ReviewState.COMPLETE, "2026-11-25T10:00:00Z"),)
    both = anna_and_ben(blind=True, assigned=(Assignment(Reviewer("", "BEN")), Assignment(ANNA)))
    both = replace(both, reviews=tuple(replace(review, history=done) for review in both.reviews))
    save(both, folder / "both.xml")
    (row,) = refreshed(opened)
    assert row.hidden == both.findings_hidden is False


def test_what_is_said_of_hidden_findings_is_not_in_the_index(folder: Path, opened: Workspace) -> None:
    save(anna_and_ben(blind=True), folder / "both.xml")
    said = StatusSaid("wqr:d/r2/c1", Status.DROPPED, "2026-01-01T00:00:00Z", BEN.id, "Bensecret")
    write_said(folder, BEN.id, lambda before: with_status(before, [said]))
    refreshed(opened)
    assert "Bensecret" not in everything_in(opened.index)
