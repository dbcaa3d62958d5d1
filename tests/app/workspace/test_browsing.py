"""What the page of a workspace asks: counts under filters, the next unfinished document, the file to work in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.files.locking import Taken
from annotator.app.files.opening import open_review
from annotator.app.files.own import own_part
from annotator.app.files.saving import save
from annotator.app.session.file_store import FileStore
from annotator.app.workspace.browsing import ToOpen, answer, file_to_open, next_unfinished, review_beside
from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.searching import Wanted, asked, row_of, rows
from annotator.core.codebook import Verdict
from annotator.core.edits import SetVerdict
from annotator.core.review import Dossier, HistoryStep, Review, Reviewer, ReviewKind, ReviewState
from annotator.core.source import Facts
from tests.strategies.small import ANNA, BEN, LATER, dossier

A_TEXT = "Ferry {0}\n\n1. Will the {1} open?\n2. Who pays?\n\nAnswer\n1. Yes.\n2. The city pays.\n"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Workspace]:
    folder = tmp_path / "work"
    folder.mkdir()
    for number, word in enumerate(("harbour", "quay", "lock")):
        (folder / f"{number}.txt").write_text(A_TEXT.format(number, word))
    mine = replace(dossier(), facts=Facts(title="Bridges", minister="Min A", language="en"))
    save(completed(mine), folder / "bridges.xml")
    workspace = Workspace([folder], ANNA, tmp_path / "cache")
    for _ in workspace.refresh():
        pass
    yield workspace
    workspace.close()


def completed(of: Dossier) -> Dossier:
    """Anna's review of it says that it is complete."""
    done = HistoryStep(ReviewState.COMPLETE, LATER)
    return of.with_review(ANNA.id, lambda review: replace(review, history=(*review.history, done)))


def test_counts_are_of_what_is_asked_for(opened: Workspace) -> None:
    reader = opened.index.connection
    whole = answer(reader, Wanted())
    assert (whole.total, whole.found, whole.hits) == (4, 4, ())
    assert dict(whole.facets["state"]) == {"to_do": 3, "complete": 1}
    assert dict(whole.facets["minister"]) == {"": 3, "Min A": 1}
    narrowed = answer(reader, Wanted({"minister": ["Min A"]}))
    assert (narrowed.total, narrowed.found) == (4, 1)
    assert dict(narrowed.facets["minister"]) == {"": 3, "Min A": 1}


def test_hits_are_of_documents_that_the_filters_let_through(opened: Workspace) -> None:
    reader = opened.index.connection
    found = answer(reader, Wanted(query=asked("quay")))
    assert {row.title for _, row in found.hits} == {"Ferry 1", "Bridges"}
    found = answer(reader, Wanted({"state": ["to_do"]}, query=asked("quay")))
    assert [row.title for _, row in found.hits] == ["Ferry 1"]


def test_a_part_of_a_word_is_looked_for_where_no_word_is_found(opened: Workspace) -> None:
    found = answer(opened.index.connection, Wanted(query=asked("arbou")))
    assert [row.title for _, row in found.hits] == ["Ferry 0"]
    assert not found.cut


def test_the_next_unfinished_is_behind_the_one_that_is_open_and_goes_round(opened: Workspace) -> None:
    reader, wanted = opened.index.connection, Wanted()
    order = rows(reader, wanted, "title")
    assert [row.state for row in order] == ["complete", "to_do", "to_do", "to_do"]
    first = next_unfinished(reader, wanted, "title")
    assert first == order[1]
    assert next_unfinished(reader, wanted, "title", order[1].dossier) == order[2]
    assert next_unfinished(reader, wanted, "title", order[0].dossier) == order[1]
    assert next_unfinished(reader, wanted, "title", order[3].dossier) == order[1]
    assert next_unfinished(reader, Wanted({"state": ["complete"]}), "title") is None


def to_open(workspace: Workspace, dossier_id: str, me: str) -> tuple[str, int, list[str] | None]:
    found = file_to_open(workspace.index.connection, dossier_id, me)
    assert found is not None
    return found.path.name, found.number, None if found.beside is None else [path.name for path in found.beside]


def test_one_works_in_ones_own_review_then_in_that_of_others_then_in_the_source(opened: Workspace) -> None:
    by_title = {row.title: row.dossier for row in rows(opened.index.connection, Wanted())}
    assert to_open(opened, by_title["Bridges"], ANNA.id) == ("bridges.xml", 0, [])
    assert to_open(opened, by_title["Bridges"], "r9") == ("bridges.xml", 0, [])
    assert to_open(opened, by_title["Ferry 0"], ANNA.id) == ("0.txt", 0, [])
    assert file_to_open(opened.index.connection, "unknown", ANNA.id) is None


def test_who_works_alone_has_no_names_in_her_files(tmp_path: Path) -> None:
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "question.txt").write_text(A_TEXT.format(0, "quay"))
    alone = Workspace([tmp_path / "work"], ANNA, tmp_path / "cache")
    for _ in alone.refresh():
        pass
    (row,) = rows(alone.index.connection, Wanted())
    found = file_to_open(alone.index.connection, row.dossier, ANNA.id)
    alone.close()
    assert found is not None
    assert found.beside is None
    assert review_beside(found, "Anna B.").name == "question.xml"


def test_a_first_act_takes_ones_review_out_of_a_shared_file_into_ones_own(opened: Workspace, tmp_path: Path) -> None:
    folder = opened.roots[0]
    shared = SetVerdict(BEN.id, "1", Verdict.ANSWERED, LATER).apply(dossier())
    save(shared, folder / "bridges.xml")
    opened.file_changed(folder / "bridges.xml")
    before = (folder / "bridges.xml").read_bytes()
    found = file_to_open(opened.index.connection, shared.id, BEN.id)
    assert found is not None
    stored = FileStore().open(str(found.path), BEN, beside=found.beside)
    assert stored.opened.path is None
    assert {r.reviewer.id for r in stored.dossier.reviews} == {ANNA.id, BEN.id}, "all are seen"
    target = review_beside(found, BEN.name)
    assert target.name == "bridges.Ben.xml"
    stored.save(SetVerdict(BEN.id, "1.1", Verdict.PARTIAL, LATER).apply(stored.dossier), str(target), None)
    assert (folder / "bridges.xml").read_bytes() == before
    assert [r.reviewer.id for r in open_review(target).reviews] == [BEN.id]
    opened.file_changed(target)
    # What the shared file has of Ben is of no account any more, whenever it was changed.
    late = SetVerdict(BEN.id, "2a", Verdict.ANSWERED, "2030-01-01T00:00:00Z").apply(shared)
    save(late, folder / "bridges.xml")
    opened.file_changed(folder / "bridges.xml")
    (ben,) = (one for one in row_of(opened.index.connection, shared.id).people if one.reviewer == BEN.id)  # type: ignore[union-attr]
    assert ben.judged == 2
    assert to_open(opened, shared.id, BEN.id) == ("bridges.Ben.xml", 0, ["bridges.xml"])
    again = FileStore().open(str(target), BEN, beside=[folder / "bridges.xml"])
    assert again.opened.path == target
    assert {r.reviewer.id for r in again.dossier.reviews} == {ANNA.id, BEN.id}
    again.save(again.dossier, str(target), again.revision)
    assert [r.reviewer.id for r in open_review(target).reviews] == [BEN.id]
    assert again.lock is not None
    assert not isinstance(again.lock, Taken)
    again.lock.release()


def test_a_consensus_that_was_made_goes_into_the_file_of_who_made_it() -> None:
    both = SetVerdict(BEN.id, "1", Verdict.ANSWERED, LATER).apply(dossier())
    agreed = Review(Reviewer("r9", "Consensus"), kind=ReviewKind.CONSENSUS, parties=(ANNA.id, BEN.id))
    made = replace(both, reviews=(*both.reviews, agreed))
    assert [r.reviewer.id for r in own_part(made, both, ANNA).reviews] == [ANNA.id, "r9"]
    assert [r.reviewer.id for r in own_part(made, made, ANNA).reviews] == [ANNA.id]


def test_ones_own_file_keeps_a_review_whose_reviewer_was_only_then_said() -> None:
    both = SetVerdict(BEN.id, "1", Verdict.ANSWERED, LATER).apply(dossier())
    changed = SetVerdict(BEN.id, "1.1", Verdict.PARTIAL, LATER).apply(both)
    assert [r.reviewer.id for r in own_part(changed, both, None).reviews] == [BEN.id]


def test_a_review_goes_over_no_other_file(tmp_path: Path) -> None:
    text = ToOpen(tmp_path / "question.txt", 0, None, "question")
    assert review_beside(text, "Anna B.") == tmp_path / "question.xml"
    (tmp_path / "question.xml").touch()
    assert review_beside(text, "Anna B.") == tmp_path / "question.Anna-B.xml"
    (tmp_path / "question.Anna-B.xml").touch()
    assert review_beside(text, "Anna B.") == tmp_path / "question.Anna-B-2.xml"
    assert review_beside(ToOpen(tmp_path / "question.xml", 0, (), "question"), "").name == "question.review.xml"
