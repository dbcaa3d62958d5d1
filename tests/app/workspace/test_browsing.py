"""What the page of a workspace asks: counts under filters, the next unfinished document, the file to work in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.files.saving import save
from annotator.app.workspace.browsing import answer, file_to_open, next_unfinished, review_beside
from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.searching import Wanted, asked, rows
from annotator.core.codebook import Verdict
from annotator.core.edits import SetVerdict
from annotator.core.review import Dossier, HistoryStep, ReviewState
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
    workspace = Workspace([folder], ANNA.id, tmp_path / "cache")
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


def test_one_works_in_ones_own_review_then_in_the_source(opened: Workspace) -> None:
    reader, folder = opened.index.connection, opened.roots[0]
    by_title = {row.title: row.dossier for row in rows(reader, Wanted())}
    assert file_to_open(reader, by_title["Bridges"], ANNA.id) == (folder / "bridges.xml", 0)
    assert file_to_open(reader, by_title["Ferry 0"], ANNA.id) == (folder / "0.txt", 0)
    assert file_to_open(reader, "unknown", ANNA.id) is None


def test_ones_own_review_comes_before_that_of_another(opened: Workspace) -> None:
    folder = opened.roots[0]
    both = SetVerdict(BEN.id, "1", Verdict.ANSWERED, LATER).apply(dossier())
    of_ben = replace(both, reviews=tuple(r for r in both.reviews if r.reviewer.id == BEN.id))
    save(of_ben, folder / "a-bridges.xml")
    opened.file_changed(folder / "a-bridges.xml")
    reader, own = opened.index.connection, dossier().id
    assert file_to_open(reader, own, ANNA.id) == (folder / "bridges.xml", 0)
    assert file_to_open(reader, own, BEN.id) == (folder / "a-bridges.xml", 0)


def test_a_review_goes_beside_its_source_and_over_no_other_file(tmp_path: Path) -> None:
    source = tmp_path / "question.txt"
    assert review_beside(source, "Anna B.") == tmp_path / "question.xml"
    (tmp_path / "question.xml").touch()
    assert review_beside(source, "Anna B.") == tmp_path / "question.Anna-B.xml"
    (tmp_path / "question.Anna-B.xml").touch()
    assert review_beside(source, "Anna B.") == tmp_path / "question.Anna-B-2.xml"
    assert review_beside(tmp_path / "question.xml", "") == tmp_path / "question.review.xml"
