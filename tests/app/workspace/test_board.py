"""The board: each figure by hand; and nothing in any figure, list, search or export tells what blind hides."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from annotator.app.files.batches import Batch, Given
from annotator.app.files.saving import save
from annotator.app.files.shared import shared_path, write_shared
from annotator.app.workspace.board import ORDERED, Board, board
from annotator.app.workspace.browsing import answer
from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.registering import export_register, register, repeats
from annotator.app.workspace.searching import FACETS, FLAGS, SORTS, Wanted, asked, facet, rows
from annotator.core.codebook import Verdict
from annotator.core.edits import AddCommitment, SetComment, SetReviewState, SetVerdict
from annotator.core.review import Dossier, Reviewer, ReviewState
from annotator.io.index.reader import PEOPLE
from tests.strategies.small import ANNA, BEN, LATER, NOW, dossier

WEEK_AFTER = "2026-11-30"
"""A Monday: LATER is in the week before it."""


def document(number: int, minister: str, theme: str = "Water") -> Dossier:
    base = dossier()
    source = replace(base.source, original=base.source.original + b" " * number)
    facts = replace(base.facts, minister=minister, theme=theme, date_answered="2026-01-31")
    return replace(base, source=source, id="", facts=facts, reviews=base.reviews[:0])


def judged(of: Dossier, who: Reviewer, *verdicts: Verdict, complete: bool = False) -> Dossier:
    begun = replace(
        of, reviews=(replace(dossier().reviews[0], reviewer=who, assessments=(), commitments=(), notes=()),)
    )
    for question, verdict in zip(("1", "1.1", "2a"), verdicts, strict=False):
        begun = SetVerdict(who.id, question, verdict, LATER).apply(begun)
    return SetReviewState(who.id, ReviewState.COMPLETE, LATER).apply(begun) if complete else begun


def opened(folder: Path, cache: Path, who: Reviewer = ANNA) -> Workspace:
    workspace = Workspace([folder], who, cache)
    for _ in workspace.refresh():
        pass
    return workspace


def figures(workspace: Workspace, today: str) -> Board:
    found = board(workspace.index.connection, today)
    workspace.close()
    return found


def test_figures_by_hand(tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    yes, part, no = Verdict.ANSWERED, Verdict.PARTIAL, Verdict.NOT_ANSWERED
    save(judged(document(1, "A"), ANNA, yes, yes, no, complete=True), folder / "1.Anna.xml")
    save(judged(document(1, "A"), BEN, no), folder / "1.Ben.xml")
    save(judged(document(2, "B"), ANNA, part), folder / "2.Anna.xml")
    late = Batch("spring", ANNA, NOW, (Given(document(2, "B").id, (ANNA, BEN)),), due="2026-11-01")
    write_shared(shared_path(folder, "batches", "spring"), late)
    found = figures(opened(folder, tmp_path / "cache"), LATER[:10])
    assert (found.documents, found.complete, found.disagreements) == (2, 1, 1)
    people = {one.name: (one.assigned, one.begun, one.done, one.this_week, one.late) for one in found.people}
    assert people == {"Anna": (1, 2, 1, 1, 1), "Ben": (1, 1, 0, 0, 1)}
    ministers = {one.name: [dict(one.verdicts)[v] for v in ORDERED] for one in found.ministers}
    assert ministers == {"A": [2, 0, 2], "B": [0, 1, 0]}
    assert [(one.name, one.total) for one in found.themes] == [("Water", 5)]
    week_after = figures(opened(folder, tmp_path / "cache"), WEEK_AFTER)
    assert {one.name: one.this_week for one in week_after.people} == {"Anna": 0, "Ben": 0}


def test_overdue_by_half_year(tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    whole = dossier()
    for number, due in enumerate(("2020-06-30", "2020-07-01", "2020-12-31", "2030-01-01", None)):
        review = whole.reviews[0]
        promise = replace(review.commitments[0], due=due)
        source = replace(whole.source, original=whole.source.original + b" " * number)
        of = replace(whole, source=source, id="", reviews=(replace(review, commitments=(promise,)),))
        save(of, folder / f"{number}.xml")
    assert figures(opened(folder, tmp_path / "cache"), "2026-01-01").overdue == (("2020 H1", 1), ("2020 H2", 2))


def everything(folder: Path, cache: Path) -> str:
    """All that the workspace shows Anna: rows in every order, facets, flags, board, register, searches, exports."""
    workspace = opened(folder, cache)
    reader = workspace.index.connection
    shown: list[object] = [rows(reader, Wanted(today="2031-01-01"), sort) for sort in SORTS]
    shown += [facet(reader, column, Wanted(today="2031-01-01")) for column in (*FACETS, *PEOPLE)]
    shown += [rows(reader, Wanted(flags=(flag,), today="2031-01-01")) for flag in FLAGS]
    for words in ("bridge", "bensecret", "nebulous", "promised by", "not answered", "partial"):
        shown.append(answer(reader, Wanted(query=asked(words), today="2031-01-01")))
    entries = register(reader)
    shown += [board(reader, "2031-01-01"), entries, repeats(entries)]
    for kind in ("csv", "ics"):
        target = cache.with_suffix(f".{kind}")
        export_register(entries, kind, target, "en")
        shown.append([line for line in target.read_text("utf-8-sig").splitlines() if not line.startswith("DTSTAMP")])
    workspace.close()
    return repr(shown)


def test_nothing_that_is_shown_depends_on_what_blind_hides(tmp_path: Path) -> None:
    """Two worlds that differ only in what Ben found, as far as he is in both, look the same to Anna."""
    worlds = []
    for name, verdict, words in (("one", Verdict.ANSWERED, "Bensecret"), ("other", Verdict.NOT_ANSWERED, "Else")):
        folder = tmp_path / name / "work"
        folder.mkdir(parents=True)
        of = document(1, "A")
        save(judged(of, ANNA, Verdict.PARTIAL), folder / "1.Anna.xml")
        bens = SetComment(BEN.id, "1", words, LATER).apply(judged(of, BEN, verdict, complete=True))
        if name == "one":
            answer_ = bens.structure.answers[0].span
            bens = AddCommitment(BEN.id, "c1", "Promised by Ben", answer_.start, answer_.end, LATER).apply(
                SetReviewState(BEN.id, ReviewState.IN_PROGRESS, LATER).apply(bens)
            )
            bens = SetReviewState(BEN.id, ReviewState.COMPLETE, LATER).apply(bens)
        save(bens, folder / "1.Ben.xml")
        batch = Batch("spring", ANNA, NOW, (Given(of.id, (ANNA, BEN)),), due="2026-12-31", blind=True)
        write_shared(shared_path(folder, "batches", "spring"), batch)
        worlds.append(everything(folder, tmp_path / name / "cache"))
    assert worlds[0] == worlds[1]
    assert "Ben" in worlds[0], "that he has begun, and is complete, is public"


def test_what_was_read_twice_agrees_as_far_as_it_does(tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    yes, part, no = Verdict.ANSWERED, Verdict.PARTIAL, Verdict.NOT_ANSWERED
    save(judged(document(1, "A"), ANNA, yes, part, no), folder / "1.Anna.xml")
    save(judged(document(1, "A"), BEN, yes, no, Verdict.CANNOT_JUDGE), folder / "1.Ben.xml")
    save(judged(document(2, "A"), ANNA, yes), folder / "2.Anna.xml")
    found = figures(opened(folder, tmp_path / "cache"), LATER[:10]).twice
    assert (found.questions, found.documents, found.percent) == (2, 1, 0.5)
    # Coincidences of yes-yes and part-no: four values, expected disagreement 5 of 6 pairs, observed 1 of 2.
    assert found.alpha == 1 - (4 - 1) * 1 / (2 * 1 + 2 * 1 + 1 * 1)
    trial = Batch("trial", ANNA, NOW, (Given(document(1, "A").id, (ANNA, BEN)),), closed=NOW, training=True)
    write_shared(shared_path(folder, "batches", "trial"), trial)
    trained = opened(folder, tmp_path / "cache")
    assert [row.dossier for row in rows(trained.index.connection, Wanted(flags=("twice",)))] == []
    counted = figures(trained, LATER[:10])
    assert counted.twice.questions == 0
    assert [group.total for group in counted.ministers] == [1], "of the training round there is no verdict"
    assert {one.name: one.begun for one in counted.people} == {"Anna": 2, "Ben": 1}
