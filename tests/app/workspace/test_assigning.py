"""Batches: dealt evenly and repeatably, seen before they are written, taken back; blind by them in every file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.errors import AppError
from annotator.app.files.batches import batches_in
from annotator.app.files.opening import open_file, open_review
from annotator.app.files.saving import save
from annotator.app.session.file_store import FileStore
from annotator.app.workspace.assigning import Terms, closed, dealt_batch, given_to, named, taken_back, write_batch
from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.searching import Row, Wanted, asked, facet, hits, row_of, rows
from annotator.core.codebook import Verdict
from annotator.core.edits import SetBlind, SetComment, SetReviewState, SetVerdict, StartReview
from annotator.core.review import Dossier, Reviewer, ReviewState
from tests.strategies.small import ANNA, BEN, LATER, NOW

A_TEXT = "Ferry {0}\n\n1. Will the harbour open?\n2. Who pays?\n\nAnswer\n1. Yes.\n2. The city pays.\n"
CAS = Reviewer("", "Cas")
BOTH = Terms("spring", (ANNA, BEN), due="2026-12-31")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Workspace]:
    folder = tmp_path / "work"
    folder.mkdir()
    for number in range(10):
        (folder / f"{number}.txt").write_text(A_TEXT.format(number))
    workspace = Workspace([folder], ANNA, tmp_path / "cache")
    for _ in workspace.refresh():
        pass
    yield workspace
    workspace.close()


def documents(workspace: Workspace) -> list[Row]:
    return rows(workspace.index.connection, Wanted())


def counted(workspace: Workspace, column: str) -> dict[str, int]:
    return dict(facet(workspace.index.connection, column, Wanted()))


def seen_by(who: Reviewer, workspace: Workspace, cache: Path) -> Workspace:
    other = Workspace(workspace.roots, who, cache)
    for _ in other.refresh():
        pass
    return other


def found_by(reviewer: Reviewer, source: Path, words: str = "") -> Dossier:
    begun = StartReview(reviewer, NOW).apply(open_file(source).dossier)
    judged = SetVerdict(reviewer.id, "1", Verdict.NOT_ANSWERED, LATER).apply(begun)
    return SetComment(reviewer.id, "1", words or "Nebulous", LATER).apply(judged)


def test_work_is_spread_evenly_and_the_same_seed_deals_the_same(opened: Workspace) -> None:
    three = replace(BOTH, reviewers=(ANNA, BEN, CAS), per_document=2)
    batch = dealt_batch(opened, three, documents(opened))
    given = Counter(reviewer.name for one in batch.given for reviewer in one.reviewers)
    assert sorted(given.values()) == [6, 7, 7]
    assert all(len(set(one.reviewers)) == 2 for one in batch.given)
    assert dealt_batch(opened, three, documents(opened)[::-1]).given == batch.given
    assert dealt_batch(opened, replace(three, seed=2), documents(opened)).given != batch.given
    assert batches_in(opened.roots) == (), "shown before it is done"


@pytest.mark.parametrize(("share", "twice"), [(0.0, 0), (0.25, 2), (0.5, 5), (1.0, 10)])
def test_a_share_is_read_twice_of_each_minister_in_proportion(opened: Workspace, share: float, twice: int) -> None:
    split = [replace(row, minister="A" if place < 4 else "B") for place, row in enumerate(documents(opened))]
    batch = dealt_batch(opened, replace(BOTH, double=share), split)
    several = {one.dossier for one in batch.given if len(one.reviewers) == 2}
    assert len(several) == twice
    of_a = sum(row.minister == "A" and row.dossier in several for row in split)
    assert abs(of_a - 4 * share) < 1
    assert batch.blind is bool(twice)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"per_document": 3}, "There are 2 reviewers"),
        ({"per_document": 2, "double": 0.5}, "Everybody reads"),
        ({"name": "../up"}, "letters"),
        ({"name": "x."}, "letters"),
    ],
)
def test_what_cannot_be_dealt_is_refused(opened: Workspace, change: dict[str, object], words: str) -> None:
    with pytest.raises(AppError, match=words):
        dealt_batch(opened, replace(BOTH, **change), documents(opened))  # type: ignore[arg-type]


def test_what_was_dealt_is_in_the_rows_and_given_to_nobody_twice(opened: Workspace) -> None:
    write_batch(opened, dealt_batch(opened, BOTH, documents(opened)))
    assert counted(opened, "assigned") == {"Anna": 5, "Ben": 5}
    assert counted(opened, "batch") == {"spring": 10}
    mine = rows(opened.index.connection, Wanted({"assigned": ["Anna"]}))
    assert {row.due for row in mine} == {"2026-12-31"}
    assert {row.due for row in documents(opened) if row not in mine} == {""}
    with pytest.raises(AppError, match="no document"):
        dealt_batch(opened, replace(BOTH, name="x"), rows(opened.index.connection, Wanted(flags=("unassigned",))))
    with pytest.raises(AppError, match="already"):
        dealt_batch(opened, BOTH, documents(opened))


def test_who_is_known_by_name_alone_finds_her_own(opened: Workspace, tmp_path: Path) -> None:
    write_batch(
        opened, dealt_batch(opened, Terms("autumn", named(opened, ["Cas"]), due="2027-01-01"), documents(opened))
    )
    cas = seen_by(Reviewer("r7", "cas"), opened, tmp_path / "of cas")
    assert {row.due for row in documents(cas)} == {"2027-01-01"}
    cas.close()


def test_what_is_not_begun_can_be_given_to_another(opened: Workspace) -> None:
    write_batch(opened, dealt_batch(opened, BOTH, documents(opened)))
    begun = next(row for row in rows(opened.index.connection, Wanted({"assigned": ["Ben"]})))
    path = opened.roots[0] / "ben.xml"
    save(found_by(BEN, opened.roots[0] / f"{begun.title[-1]}.txt"), path)
    opened.file_changed(path)
    write_batch(opened, given_to(opened, "spring", BEN, CAS))
    assert counted(opened, "assigned") == {"Anna": 5, "Ben": 1, "Cas": 4}
    with pytest.raises(AppError, match="not begun"):
        given_to(opened, "spring", BEN, CAS)


def test_a_batch_is_taken_back_or_closed_by_who_made_it(opened: Workspace, tmp_path: Path) -> None:
    write_batch(opened, dealt_batch(opened, BOTH, documents(opened)))
    ben = seen_by(BEN, opened, tmp_path / "of ben")
    with pytest.raises(AppError, match="Anna made"):
        taken_back(ben, "spring")
    ben.close()
    with pytest.raises(AppError, match="spring"):
        closed(opened, "winter")
    write_batch(opened, closed(opened, "spring"))
    assert counted(opened, "assigned") == {}
    write_batch(opened, taken_back(opened, "spring"))
    assert all(not one.reviewers for one in batches_in(opened.roots)[0].given)


def test_blind_by_a_batch_hides_what_was_in_the_index_and_ends_when_all_are_complete(
    opened: Workspace, tmp_path: Path
) -> None:
    source, reader = opened.roots[0] / "0.txt", opened.index.connection
    of_ben, of_anna = opened.roots[0] / "0.Ben.xml", opened.roots[0] / "0.Anna.xml"
    save(found_by(BEN, source, "Bensecret"), of_ben)
    for _ in opened.refresh():
        pass
    assert hits(reader, Wanted(query=asked("Bensecret")))
    dossier = open_review(of_ben).id
    write_batch(opened, dealt_batch(opened, replace(BOTH, per_document=2), documents(opened)))
    row = row_of(reader, dossier)
    assert row is not None
    assert row.hidden
    assert hits(reader, Wanted(query=asked("Bensecret"))) == []
    assert "Bensecret" not in "".join(reader.iterdump())
    assert [(p.name, p.begun, p.judged) for p in row.people] == [("Anna", False, 0), ("Ben", True, 1)]
    done = {"of_ben": of_ben, "of_anna": of_anna}
    for who, path in ((BEN, done["of_ben"]), (ANNA, done["of_anna"])):
        complete = SetReviewState(who.id, ReviewState.COMPLETE, LATER).apply(found_by(who, source, f"{who.name}secret"))
        save(complete, path)
    for _ in opened.refresh():
        pass
    assert hits(reader, Wanted(query=asked("Bensecret")))
    row = row_of(reader, dossier)
    assert row is not None
    assert not row.hidden


def test_a_file_takes_the_batch_in_at_its_own_save_so_that_it_is_blind_alone_too(
    opened: Workspace, tmp_path: Path
) -> None:
    path = opened.roots[0] / "0.Anna.xml"
    save(found_by(ANNA, opened.roots[0] / "0.txt"), path)
    write_batch(opened, dealt_batch(opened, replace(BOTH, per_document=2), documents(opened)))
    assert open_review(path).assigned == (), "dealing writes no review"
    stored = FileStore().open(str(path), ANNA)
    assert stored.dossier.findings_hidden
    stored.save(stored.dossier, str(path), None)
    moved = path.rename(tmp_path / "alone.xml")
    kept = open_review(moved)
    assert [(one.reviewer, one.due, one.batch) for one in kept.assigned] == [
        (ANNA, "2026-12-31", "spring"),
        (Reviewer(BEN.id, BEN.name), "2026-12-31", "spring"),
    ]
    assert kept.findings_hidden


def test_no_batch_shows_what_a_person_hid(opened: Workspace) -> None:
    path = opened.roots[0] / "0.Ben.xml"
    hid = SetBlind(True, BEN, NOW).apply(found_by(BEN, opened.roots[0] / "0.txt", "Bensecret"))
    save(hid, path)
    refreshed = dealt_batch(opened, BOTH, documents(opened))
    assert not refreshed.blind
    write_batch(opened, refreshed)
    for _ in opened.refresh():
        pass
    row = row_of(opened.index.connection, hid.id)
    assert row is not None
    assert row.hidden
    stored = FileStore().open(str(path), BEN)
    assert stored.dossier.blind
    write_batch(opened, taken_back(opened, "spring"))
    for _ in opened.refresh():
        pass
    assert hits(opened.index.connection, Wanted(query=asked("Bensecret"))) == []
