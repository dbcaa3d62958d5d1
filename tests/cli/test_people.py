"""Who reviews, from computer to computer; and nothing of what blind hides through any door."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from annotator.app.files.saving import save
from annotator.app.results.exporting import FORMATS, Named, export_to
from annotator.app.reviewers import adopted, me_in, perhaps_mine, refused, who_reviews
from annotator.app.settings import Settings, load_settings, store_settings
from annotator.cli.main import run
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.review import Assignment, Dossier, Reviewer
from tests.strategies.small import ANNA, BEN, LATER, NOW, dossier, place

ME = Reviewer("rme1234567890", "Anna", "watch ")
Printed = pytest.CaptureFixture[str]


def test_a_reviewer_goes_to_another_computer(tmp_path: Path, capsys: Printed) -> None:
    store_settings(Settings(reviewer=ANNA))
    file = tmp_path / "anna.json"
    assert run(["reviewer", "export", "-o", str(file)]) == 0
    assert run(["reviewer", "export", "-o", str(file)]) == 2
    assert run(["reviewer", "export", "-o", str(file), "--force"]) == 0
    assert run(["reviewer", "export"]) == 0
    assert file.read_text(encoding="utf-8") in capsys.readouterr().out
    store_settings(Settings(reviewer=ME))
    assert run(["reviewer", "adopt", str(file)]) == 0
    assert load_settings().reviewer == ANNA
    assert load_settings().also == (ME.id,), "reviews begun here stay one's own"
    assert run(["reviewer", "adopt", str(file)]) == 0
    assert load_settings().also == (ME.id,)


@pytest.mark.parametrize(
    "words", ["", "[]", "{}", '{"format": "annotator-reviewer/1", "id": " ", "name": "x"}', "[" * 9999]
)
def test_what_holds_no_reviewer_is_refused(tmp_path: Path, words: str, capsys: Printed) -> None:
    store_settings(Settings(reviewer=ME))
    (tmp_path / "x.json").write_text(words)
    assert run(["reviewer", "adopt", str(tmp_path / "x.json")]) == 2
    assert "holds no reviewer" in capsys.readouterr().err
    assert load_settings() == Settings(reviewer=ME)


def test_nobody_cannot_be_exported(capsys: Printed) -> None:
    assert run(["reviewer", "export"]) == 2
    assert "Nobody is named" in capsys.readouterr().err


def test_whose_review_it_is_is_asked_once() -> None:
    held, mine = dossier(), Settings(reviewer=ME)
    assert perhaps_mine(held, mine) == ANNA
    assert perhaps_mine(held, refused(mine, ANNA)) is None
    yes = adopted(mine, ANNA)
    assert (yes.reviewer, perhaps_mine(held, yes), me_in(held, yes)) == (ANNA, None, ANNA)
    begun = e.StartReview(ME, NOW).apply(held)
    assert perhaps_mine(begun, mine) is None, "one has a review there"
    there = replace(dossier(), reviews=()), e.StartReview(ME, NOW)
    assert me_in(there[1].apply(there[0]), yes) == ME, "what was begun here before is still one's own"
    assert perhaps_mine(held, Settings(reviewer=replace(ME, organisation="Other"))) is None
    assert perhaps_mine(held, Settings()) is None
    store_settings(yes)
    assert who_reviews(there[1].apply(there[0]), None) == ME


# --- blind ----------------------------------------------------------------------------------------------------------

SECRETS = ("SECRET", "not_answered", "not answered", "N1", "lost", "The rest follows", "Pay the lot", "fulfilled")
"""What Ben found, in any words that a door might use for it."""


def blind() -> Dossier:
    """Anna sees her own; Ben has judged, promised and noted, all of it hidden. Cas is assigned and has not begun."""
    rest = place("The rest follows.")
    held = dossier()
    held = replace(
        held, reviews=(replace(held.reviews[0], commitments=held.reviews[0].commitments[:1]), held.reviews[1])
    )
    for edit in (
        e.SetVerdict("r2", "2b", Verdict.NOT_ANSWERED, LATER),
        e.SetReason("r2", "2b", "N1", LATER),
        e.SetComment("r2", "2b", "SECRET comment", LATER),
        e.AddEvidence("r2", "2b", rest.start, rest.end, LATER),
        e.AddCommitment("r2", "c1", "SECRET Pay the lot", rest.start, rest.end, LATER),
        e.AddNote("r2", "n1", "SECRET note", rest.start, rest.end, LATER),
        e.SetAssigned((Assignment(ANNA, "2026-12-01"), Assignment(Reviewer("", "Cas"), "2026-12-02"))),
        e.SetBlind(True, ANNA, LATER),
    ):
        held = edit.apply(held)
    return held


def test_show_tells_how_far_everybody_is_and_only_ones_own_findings(tmp_path: Path, capsys: Printed) -> None:
    path = tmp_path / "review.xml"
    save(blind(), path)
    assert run(["show", str(path)]) == 2
    assert run(["show", str(path), "--reviewer", "Anna"]) == 0
    said = capsys.readouterr().out
    assert "Review by Ben: in progress, 1 of 4 judged" in said
    assert "Assigned: Anna, by 2026-12-01" in said
    assert "Assigned: Cas, by 2026-12-02" in said
    for line in said.splitlines():
        assert not any(secret in line for secret in SECRETS) or line.startswith(("Answer", "Question"))
    assert run(["show", str(path), "--json", "--reviewer", "Anna"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert [r["reviewer"] for r in data["reviews"]] == ["Anna"]
    assert [(s["reviewer"], s["judged"], s["begun"], s["complete"]) for s in data["standings"]] == [
        ("Anna", 2, True, False),
        ("Ben", 1, True, False),
        ("Cas", 0, False, False),
    ]
    assert not any(secret in json.dumps([data["reviews"], data["standings"]]) for secret in SECRETS)


def unpacked(path: Path) -> bytes:
    if not is_zipfile(path):
        return path.read_bytes()
    with ZipFile(path) as archive:
        return b"".join(map(archive.read, archive.namelist()))


@pytest.mark.parametrize("to", FORMATS)
def test_no_export_holds_what_is_hidden(to: str, tmp_path: Path) -> None:
    alone = replace(blind(), reviews=blind().reviews[:1], blind=False)
    (hidden,) = export_to([Named("x", blind())], to, tmp_path / "hidden", reviewer="Anna")
    (shown,) = export_to([Named("x", alone)], to, tmp_path / "shown")
    assert b"SECRET" not in unpacked(hidden)
    if to not in ("xlsx", "docx", "pdf", "qdpx"):  # packed with the time of writing
        assert len(hidden.read_bytes()) == len(shown.read_bytes()), "as if there were no other review"


@pytest.mark.parametrize("command", ["agreement", "statistics"])
def test_nothing_is_counted_that_is_hidden(command: str, tmp_path: Path, capsys: Printed) -> None:
    path = tmp_path / "review.xml"
    save(blind(), path)
    assert run([command, str(path)]) == 2
    assert "hidden" in capsys.readouterr().err


def test_check_tells_that_a_hidden_review_is_wrong_and_not_what(tmp_path: Path, capsys: Printed) -> None:
    held = blind().with_review("r2", lambda r: r.with_assessment(replace(r.assessment("2b"), reason="P1")))
    path = tmp_path / "review.xml"
    save(held, path)
    assert run(["check", str(path)]) == 1
    said = capsys.readouterr().out
    assert "Something in the review by Ben" in said
    assert "P1" not in said


def test_relocating_shows_and_decides_ones_own_passages_only(tmp_path: Path, capsys: Printed) -> None:
    path, out = tmp_path / "review.xml", tmp_path / "out.xml"
    save(blind(), path)
    text = blind().source.text.replace(" The rest follows.", "").replace("We shall tell the House.", "")
    (tmp_path / "new.txt").write_text(text)
    arguments = ["relocate", str(path), str(tmp_path / "new.txt"), "-o", str(out), "--drop-lost", "--accept-doubtful"]
    assert run([*arguments, "--reviewer", "Anna"]) == 1
    said = capsys.readouterr().out
    assert "The rest follows" not in said
    assert "We shall tell" in said
    assert "others have passages" in said
    assert not out.exists()
    assert run([*arguments, "--reviewer", "Anna", "--json"]) == 1
    assert "The rest follows" not in capsys.readouterr().out


def test_two_of_one_name_are_told_apart_on_the_command_line(tmp_path: Path, capsys: Printed) -> None:
    path = tmp_path / "review.xml"
    twin = Reviewer("r9876543210ab", "Ben", "Club")
    save(e.StartReview(twin, NOW).apply(dossier()), path)
    assert run(["show", str(path)]) == 0
    said = capsys.readouterr().out
    assert f"Review by Ben (#{BEN.id}): " in said
    assert "Review by Ben (Club, #r987654): " in said
    assert run(["agreement", str(path)]) == 0
    assert "Ben (Club, #r987654)" in capsys.readouterr().out
    assert run(["export", str(path), "--to", "csv", "-o", str(tmp_path / "x.csv")]) == 0
    assert "Ben (Club, #r987654)" in (tmp_path / "x.csv").read_text(encoding="utf-8-sig")
