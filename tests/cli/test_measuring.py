from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.files.saving import save
from annotator.core.codebook import Verdict
from annotator.core.edits import SetBlind, SetVerdict
from annotator.core.review import Review, Reviewer, ReviewKind
from tests.strategies.small import LATER, dossier


@pytest.fixture
def review(tmp_path: Path) -> Path:
    path = tmp_path / "two.xml"
    both = dossier()
    for question, verdict in (("1", Verdict.ANSWERED), ("2b", Verdict.NOT_ANSWERED)):
        both = SetVerdict("r2", question, verdict, LATER).apply(both)
    save(replace(both, facts=replace(both.facts, date_asked="2026-01-05", date_answered="2026-02-20")), path)
    return path


def test_agreement_is_printed(review: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["agreement", str(review)]) == 0
    out = capsys.readouterr().out
    assert "percent agreement: 0.500" in out
    assert "too few units (2" in out
    lines = [line.split() for line in out.splitlines()]
    assert ["partial", "0", "1", "0"] in lines


def test_undefined_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "half.xml"
    save(dossier(), path)  # Ben has judged nothing
    assert main(["agreement", str(path)]) == 0
    assert "percent agreement: undefined (n = 0)" in capsys.readouterr().out


def test_agreement_as_json(review: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["agreement", str(review), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["units"], data["too_few"], data["documents"]) == (2, True, 1)
    assert {m["name"]: m["value"] for m in data["measures"]}["percent agreement"] == 0.5
    cells = data["confusion"][0]["cells"]
    assert {"partial": "not_answered"} in [{c["first"]: c["second"]} for c in cells]
    assert sum(c["count"] for c in cells) == 4


def test_agreement_needs_two_reviewers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "one.xml"
    save(replace(dossier(), reviews=dossier().reviews[:1]), path)
    assert main(["agreement", str(path)]) == 2
    assert "two reviewers" in capsys.readouterr().err


def test_hidden_findings_are_not_measured(review: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hidden = tmp_path / "hidden.xml"
    save(SetBlind(True).apply(dossier()), hidden)
    for command in ("agreement", "statistics"):
        assert main([command, str(review), str(hidden)]) == 2
        assert "hidden until all reviews are complete" in capsys.readouterr().err


def test_statistics_are_printed(review: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["statistics", str(review), "--term", "20", "--calendar", "BE"]) == 0
    out = capsys.readouterr().out
    assert "Documents: 1, questions: 4, judgements: 4" in out
    assert "Days to answer: median 34, longest 34 working days" in out
    assert "Later than 20 working days: 100% (1 of 1;" in out
    assert "Commitments: open 2" in out


def test_statistics_as_json(review: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["statistics", str(review), "--json", "--language", "nl"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["verdicts"]["verdicts"]["answered"] == 2
    assert data["by_minister"][0]["name"] is None
    assert data["days_to_answer"]["median"] == 46
    assert data["days_to_answer"]["late"] is None
    assert [r["label"] for r in data["reasons"]] == ["onvolledig"]


@pytest.mark.parametrize("days", ["0", "-1", "many", "²"])
def test_a_term_is_a_number_of_days(review: Path, days: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["statistics", str(review), "--term", days])
    assert stopped.value.code == 2


def test_an_unknown_calendar_is_said(review: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["statistics", str(review), "--term", "20", "--calendar", "XX"]) == 2
    assert "No calendar of XX" in capsys.readouterr().err


def test_statistics_of_nothing_judged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "none.xml"
    save(replace(dossier(), reviews=()), path)
    assert main(["statistics", str(path)]) == 0
    out = capsys.readouterr().out
    assert "undefined (0 of 0)" in out
    assert "no document states both dates" in out


def test_a_record_says_how_each_figure_was_made(
    review: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "methods.json"
    assert main(["agreement", str(review), "--record", str(path)]) == 0
    record = json.loads(path.read_text(encoding="utf-8"))
    assert record["files"] == [{"name": "two.xml", "sha256": hashlib.sha256(review.read_bytes()).hexdigest()}]
    assert record["program"].startswith("annotator ")
    assert record["intervals"]["seed"] is None
    weighted = next(m for m in record["figures"]["measures"] if m["name"] == "Cohen's kappa, linear weights")
    assert "Cohen 1968" in weighted["method"]
    assert (weighted["units"], record["figures"]["missing"]) == (2, 4)
    assert main(["statistics", str(review), "--record", str(path)]) == 0
    assert json.loads(path.read_text(encoding="utf-8"))["figures"]["questions"] == 4
    capsys.readouterr()


def test_a_record_never_replaces_what_is_counted(review: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = review.read_bytes()
    assert main(["agreement", str(review), "--record", str(review)]) == 2
    assert review.read_bytes() == before
    assert "choose another name" in capsys.readouterr().err


def test_three_reviewers_have_a_kappa_for_each_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    three = dossier()
    for reviewer, name in (("r2", "Ben"), ("r3", "Cas")):
        if not three.has_review(reviewer):
            three = replace(three, reviews=(*three.reviews, Review(Reviewer(reviewer, name))))
        three = SetVerdict(reviewer, "1", Verdict.ANSWERED, LATER).apply(three)
    save(three, tmp_path / "three.xml")
    assert main(["agreement", str(tmp_path / "three.xml")]) == 0
    out = capsys.readouterr().out
    assert "Fleiss' kappa" in out
    assert out.count("Cohen's kappa: undefined (n = 1): all chose the same") == 3


def test_what_a_consensus_settled_and_notes_are_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    both = SetVerdict("r2", "1", Verdict.ANSWERED, LATER).apply(dossier())
    assessment = both.review("r2").assessment("1")
    agreed = Review(Reviewer("c", "All"), (assessment,), kind=ReviewKind.CONSENSUS, parties=("r1", "r2"))
    save(replace(both, reviews=(*both.reviews, agreed)), tmp_path / "agreed.xml")
    assert main(["show", str(tmp_path / "agreed.xml")]) == 0
    out = capsys.readouterr().out
    assert out.count("(settled by the consensus)") == 2
    assert f"Note: {both.reviews[0].notes[0].text}" in out
