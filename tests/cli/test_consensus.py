"""A consensus after a save: reopened, merged, measured and counted by the commands."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.files.opening import open_review
from annotator.app.files.saving import save
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.review import Dossier, Reviewer, ReviewKind, ReviewState
from tests.strategies.small import LATER, NOW, dossier

BOTH = Reviewer("r4", "Anna and Ben", "The House")
PARTIES = ("r1", "r2")


def judged() -> Dossier:
    """Anna and Ben differ on 2b and agree on 1."""
    here = dossier()
    for question, verdict in (("1", Verdict.ANSWERED), ("2b", Verdict.NOT_ANSWERED)):
        here = e.SetVerdict("r2", question, verdict, LATER).apply(here)
    return here


def agreed() -> Dossier:
    """What they agreed on: one side, a third way, and a commitment."""
    here = e.StartConsensus(BOTH, PARTIES, NOW).apply(judged())
    for edit in (
        e.TakeSide("r4", "1", "r1", LATER),
        e.Decide("r4", "2b", Verdict.PARTIAL, "P2", "only <implied> & so\non", LATER),
        e.TakeCommitment("r4", "r1", "c2", "c1"),
        e.SetReviewState("r4", ReviewState.COMPLETE, LATER),
    ):
        here = edit.apply(here)
    return here


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    """The file with the consensus, that of Cas alone, and a name for what is made of them."""
    with_consensus, by_cas, out = (tmp_path / f"{name}.xml" for name in ("agreed", "cas", "out"))
    save(agreed(), with_consensus)
    alone = e.StartReview(Reviewer("r3", "Cas"), NOW).apply(replace(dossier(), reviews=()))
    save(e.SetVerdict("r3", "1", Verdict.PARTIAL, NOW).apply(alone), by_cas)
    return with_consensus, by_cas, out


def test_a_consensus_is_the_same_after_save_and_reopening(files: tuple[Path, Path, Path]) -> None:
    reopened = open_review(files[0])
    assert reopened == agreed()
    made = reopened.review("r4")
    assert (made.kind, made.parties, made.state) == (ReviewKind.CONSENSUS, PARTIES, ReviewState.COMPLETE)
    assert made.assessment("2b").comment == "only <implied> & so\non"
    assert main(["check", str(files[0])]) == 0


def test_a_reopened_consensus_goes_on(files: tuple[Path, Path, Path]) -> None:
    edit = e.TakeSide("r4", "2b", "r2", "2026-03-03T00:00:00Z")
    assert edit.apply(open_review(files[0])) == edit.apply(agreed())


@pytest.mark.parametrize("consensus_first", [True, False])
def test_a_merge_keeps_the_consensus_and_who_made_it(files: tuple[Path, Path, Path], consensus_first: bool) -> None:
    read = files[:2] if consensus_first else files[1::-1]
    assert main(["merge", *map(str, read), "-o", str(files[2])]) == 0
    merged = open_review(files[2])
    for reviewer in ("r1", "r2", "r4"):
        assert merged.review(reviewer) == agreed().review(reviewer)
    assert [r.reviewer.id for r in merged.individual if r.reviewer.id != "r3"] == ["r1", "r2"]
    assert merged.review("r3").assessment("1").verdict is Verdict.PARTIAL


def test_a_merge_brings_the_consensus_to_the_file_of_its_parties(files: tuple[Path, Path, Path]) -> None:
    save(judged(), files[1])
    assert main(["merge", str(files[1]), str(files[0]), "-o", str(files[2])]) == 0
    assert open_review(files[2]) == agreed()


def measured(path: Path, capsys: pytest.CaptureFixture[str]) -> object:
    capsys.readouterr()
    assert main(["agreement", str(path), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_consensus_is_no_reviewer_in_agreement(
    files: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    save(judged(), files[1])
    assert measured(files[0], capsys) == measured(files[1], capsys)
    assert main(["agreement", str(files[0])]) == 0
    assert "Anna and Ben" not in capsys.readouterr().out


def test_a_file_with_one_reviewer_and_a_consensus_has_no_agreement(
    files: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    here = agreed()
    save(replace(here, reviews=tuple(r for r in here.reviews if r.reviewer.id != "r2")), files[0])
    assert main(["agreement", str(files[0])]) == 2
    assert "two reviewers" in capsys.readouterr().err


def test_the_consensus_speaks_for_its_parties_in_statistics(
    files: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["statistics", str(files[0]), "--json"]) == 0
    counted = json.loads(capsys.readouterr().out)
    assert counted["judgements"] == 2
    verdicts = counted["verdicts"]["verdicts"]
    assert (verdicts["answered"], verdicts["partial"], verdicts["not_answered"]) == (1, 1, 0)
