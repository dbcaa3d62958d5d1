"""`annotator judge`, `commit` and `mark`: what they write, print and refuse, and with what code they end."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.files.locking import hold
from annotator.app.files.opening import open_review
from annotator.app.files.saving import save
from annotator.app.session.recovery import journal_folder
from annotator.app.settings import Settings, store_settings
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.commitments import CommitmentType, LinkType
from annotator.core.review import Dossier, Review, Reviewer
from annotator.io.holders import me
from annotator.io.locks import Lock, Owner, lock_path
from annotator.io.plain import to_plain
from tests.strategies.small import ANNA, LATER, dossier, place

Printed = pytest.CaptureFixture[str]
OTHER_ANNA = Reviewer("r1234567890ab", "Anna", "The House")


@pytest.fixture
def review(tmp_path: Path) -> Path:
    path = tmp_path / "review.xml"
    save(dossier(), path)
    return path


def held_by_an_older_program(path: Path) -> None:
    lock_path(path).write_text(json.dumps(to_plain(Owner(replace(me(), host="office-12"), "Ben", LATER, "00"))))


def by(path: Path, reviewer: str = "r1") -> Review:
    return open_review(path).review(reviewer)


def refused(path: Path, printed: Printed, *command: str) -> str:
    """The sentence of a refusal, which changes no file and leaves none."""
    before = path.read_bytes()
    assert main([command[0], str(path), *command[1:]]) == 2
    assert path.read_bytes() == before
    assert not lock_path(path).exists()
    assert not list(journal_folder().glob("*"))
    said = printed.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    return said.err


def test_a_question_is_judged(review: Path, capsys: Printed) -> None:
    command = [
        "judge",
        str(review),
        "2a",
        "not-answered",
        "--reason",
        "N1",
        "--comment",
        "nobody",
        "--reviewer",
        "Anna",
    ]
    assert main([*command, "--quote", "the rest FOLLOWS", "--evidence", "{0.start}-{0.end}".format(place("Yes"))]) == 0
    found = by(review).assessment("2a")
    assert (found.verdict, found.reason, found.comment) == (Verdict.NOT_ANSWERED, "N1", "nobody")
    assert [p.exact for p in found.evidence] == ["Yes", "The rest follows"]
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Question 2a: comment"
    assert said[-1] == f"{review}: written."
    assert not lock_path(review).exists()
    assert not list(journal_folder().glob("*"))
    assert main(command) == 0
    assert capsys.readouterr().out == f"{review}: nothing was changed.\n"


def test_the_copy_of_a_sync_program_is_told_with_how_to_join_it(review: Path, capsys: Printed) -> None:
    copy = review.with_name("review (conflict).xml")
    save(e.SetComment("r1", "2a", "elsewhere", LATER).apply(dossier()), copy)
    for command in (["show"], ["judge", "2b", "answered", "--reviewer", "Anna"]):
        assert main([command[0], str(review), *command[1:]]) == 0
        assert f"annotator merge {review} '{copy}' -o" in capsys.readouterr().out
    assert main(["show", str(review), "--json"]) == 0
    assert "annotator merge" not in capsys.readouterr().out
    assert main(["merge", str(review), str(copy), "-o", str(review.with_name("joined.xml"))]) == 0
    copy.unlink()
    capsys.readouterr()
    assert main(["show", str(review.with_name("joined.xml"))]) == 0
    assert "annotator merge" not in capsys.readouterr().out, "what holds all of the other file asks for nothing"


def test_a_commitment_is_recorded_and_its_proposed_link_printed(review: Path, capsys: Printed) -> None:
    command = ["commit", str(review), "--reviewer", "Anna", "--quote", "The city pays."]
    assert main([*command, "--type", "study-consideration", "--due", "2026-05-31"]) == 0
    made = by(review).commitments[-1]
    assert (made.type, made.due) == (CommitmentType.STUDY_CONSIDERATION, "2026-05-31")
    assert made.targets(LinkType.RESPONDS_TO) == ("2a",)
    assert "It is linked to question 2a; its answer claims 2b too." in capsys.readouterr().out.splitlines()
    assert main([*command, "--question", "2a", "--question", "2b"]) == 0
    assert by(review).commitments[-1].targets(LinkType.RESPONDS_TO) == ("2a", "2b")
    assert "linked" not in capsys.readouterr().out


def test_an_answer_is_marked_and_its_likeliest_question_printed(review: Path, capsys: Printed) -> None:
    assert main(["mark", str(review), "answer", "--quote", "The rest follows."]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[:2] == ["Answer marked", "It claims no question yet; say which it answers."]
    assert "The likeliest is question" in said[-1]
    assert main(["mark", str(review), "answer", "--quote", "The rest follows.", "--for", "2b"]) == 0
    assert "likeliest" not in capsys.readouterr().out
    span = place("The rest follows.")
    assert [a.declared_for for a in open_review(review).structure.answers if a.span == span] == [("2b",)]


def test_a_question_is_marked_with_its_label(review: Path) -> None:
    span = place("Bridges")
    assert main(["mark", str(review), "question", "--passage", f"{span.start}-{span.end}", "--label", "0"]) == 0
    assert open_review(review).structure.question("0").span == span


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (["judge", "2a", "partial"], "Nobody is named who reviews; add --reviewer NAME."),
        (["judge", "2a", "partial", "--reviewer", " "], "Nobody is named who reviews; add --reviewer NAME."),
        (["judge", "9", "partial", "--reviewer", "Anna"], "There is no question 9"),
        (["judge", "2", "partial", "--reviewer", "Anna"], "asks nothing by itself"),
        (["judge", "2a", "partial", "--reason", "N1", "--reviewer", "Anna"], "does not go with the verdict"),
        (["judge", "2a", "partial", "--quote", "How much?", "--reviewer", "Anna"], "These words are of question 2b"),
        (["judge", "2a", "partial", "--quote", "nowhere", "--reviewer", "Anna"], "stands nowhere in the text"),
        (["judge", "2a", "partial", "--evidence", "5-9999", "--reviewer", "Anna"], "5-9999 is not in it"),
        (["judge", "2a", "partial", "--reviewer", "Anna#r7"], "There is no review by Anna#r7"),
        (["commit", "--quote", "s", "--reviewer", "Anna"], "quote more of it"),
        (["commit", "--quote", "Yes", "--due", "31 mei", "--reviewer", "Anna"], "31 mei is no date"),
        (["commit", "--quote", "Yes", "--question", "9", "--reviewer", "Anna"], "There is no question 9"),
        (["mark", "answer", "--quote", "Bridges", "--for", "2"], "Question 2 asks nothing by itself"),
    ],
)
def test_what_is_refused_changes_nothing(review: Path, capsys: Printed, command: list[str], sentence: str) -> None:
    assert sentence in refused(review, capsys, *command)


@pytest.mark.parametrize(
    "command",
    [
        ["judge", "2a", "maybe"],
        ["commit", "--quote", "Yes", "--type", "wish"],
        ["commit", "--passage", "9-3"],
        ["commit"],
        ["mark", "answer"],
        ["mark", "annex", "--quote", "Yes"],
    ],
)
def test_wrong_usage_ends_with_2(review: Path, capsys: Printed, command: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command[0], str(review), *command[1:]])
    assert ended.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_who_reviews_is_who_does_in_the_window_else_somebody_new(review: Path) -> None:
    store_settings(Settings(reviewer=ANNA))
    assert main(["judge", str(review), "2a", "partial"]) == 0
    assert by(review).assessment("2a").verdict is Verdict.PARTIAL
    assert main(["judge", str(review), "2a", "answered", "--reviewer", "Cas"]) == 0
    assert [r.reviewer.name for r in open_review(review).reviews] == ["Anna", "Ben", "Cas"]
    assert main(["judge", str(review), "2b", "answered", "--reviewer", "Cas"]) == 0
    assert len(open_review(review).reviews) == 3


def test_the_name_of_the_settings_keeps_its_id(tmp_path: Path) -> None:
    path = tmp_path / "new.xml"
    save(dossier(), path)
    store_settings(Settings(reviewer=Reviewer("r77", "Dora")))
    assert main(["judge", str(path), "1", "partial", "--reviewer", "Dora"]) == 0
    assert by(path, "r77").assessment("1").verdict is Verdict.PARTIAL


def twice() -> Dossier:
    return e.StartReview(OTHER_ANNA, LATER).apply(dossier())


def test_of_two_of_one_name_one_is_chosen_by_the_beginning_of_the_id(review: Path, capsys: Printed) -> None:
    save(twice(), review)
    said = refused(review, capsys, "judge", "2a", "partial", "--reviewer", "Anna")
    assert "2 reviewers here are called Anna; choose one of Anna#r1 (Watch), Anna#r123456 (The House)" in said
    assert main(["judge", str(review), "2a", "partial", "--reviewer", "Anna#r123456"]) == 0
    assert by(review, OTHER_ANNA.id).assessment("2a").verdict is Verdict.PARTIAL
    assert main(["judge", str(review), "2a", "answered", "--reviewer", "r1"]) == 0
    assert by(review).assessment("2a").verdict is Verdict.ANSWERED


def test_where_findings_are_hidden_the_same_name_shows_nobody(review: Path, capsys: Printed) -> None:
    save(e.SetBlind(True).apply(twice()), review)
    assert main(["show", str(review), "--reviewer", "Anna"]) == 2
    assert "choose one of Anna#r1" in capsys.readouterr().err
    assert main(["show", str(review), "--reviewer", "Anna#r12"]) == 0
    assert "Review by Anna: in progress, 0 of 4" in capsys.readouterr().out


def test_a_consensus_overrides_with_words_only(review: Path, capsys: Printed) -> None:
    agreed = e.SetVerdict("r2", "1", Verdict.ANSWERED, LATER).apply(dossier())
    save(e.StartConsensus(Reviewer("r4", "Both"), ("r1", "r2"), LATER).apply(agreed), review)
    command = ("judge", "1", "partial", "--reviewer", "Both")
    assert "All reviewers agree on question 1" in refused(review, capsys, *command)
    assert main([command[0], str(review), *command[1:], "--comment", "only the month is said"]) == 0
    assert by(review, "r4").assessment("1").verdict is Verdict.PARTIAL


def test_a_file_that_is_open_elsewhere_is_joined_there_or_left_alone(review: Path, capsys: Printed) -> None:
    held = hold(review, Reviewer("r2", "Ben"))
    assert isinstance(held, Lock)
    assert main(["judge", str(review), "2b", "answered", "--reviewer", "Anna"]) == 0
    assert "Ben has this file open too; the next save there joins this." in capsys.readouterr().out
    assert lock_path(review).exists()
    before = review.read_bytes()
    held_by_an_older_program(review)
    assert main(["judge", str(review), "2a", "partial", "--reviewer", "Anna"]) == 2
    assert "is open in another window or program (Ben)" in capsys.readouterr().err
    assert review.read_bytes() == before
    assert lock_path(review).exists()
    held.release()


def test_a_source_is_no_review(sample_path: Path, tmp_path: Path, capsys: Printed) -> None:
    source = tmp_path / "source.txt"
    source.write_bytes(sample_path.read_bytes())
    assert "is no review; import it first" in refused(source, capsys, "judge", "1", "partial", "--reviewer", "Anna")
