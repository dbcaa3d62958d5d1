"""`annotator merge`: what it writes, what it says, and what it refuses."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.files.opening import open_review
from annotator.app.files.saving import save
from annotator.app.merging import merge_edit, merge_files
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.errors import AnnotatorError
from annotator.core.review import Confidence, Dossier, Reviewer
from annotator.core.source import Source
from tests.strategies.small import LATER, NOW, TEXT, dossier

CAS = Reviewer("r3", "Cas")


def by_cas() -> Dossier:
    started = e.StartReview(CAS, NOW).apply(replace(dossier(), reviews=()))
    return e.SetVerdict("r3", "2a", Verdict.NOT_ANSWERED, NOW).apply(started)


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str, str]:
    one, other, out = (tmp_path / name for name in ("one.xml", "other.xml", "out.xml"))
    save(dossier(), one)
    save(by_cas(), other)
    return str(one), str(other), str(out)


def test_several_files_become_one(files: tuple[str, str, str], capsys: pytest.CaptureFixture[str]) -> None:
    one, other, out = files
    assert main(["merge", one, other, "-o", out]) == 0
    said = capsys.readouterr().out
    assert f"{other}: Cas: taken over." in said
    assert "3 reviews" in said
    joined = open_review(Path(out))
    assert joined.reviews == (*dossier().reviews, *by_cas().reviews)
    assert main(["check", out]) == 0


def test_the_window_joins_by_an_edit(files: tuple[str, str, str]) -> None:
    one, other, _ = files
    edit = merge_edit(open_review(Path(one)), Path(other))
    assert edit.apply(open_review(Path(one))) == merge_files([Path(one), Path(other)]).dossier
    assert str(edit.describe()) == "Reviews merged: Cas"


def test_another_source_is_refused_with_the_name_of_the_file(
    files: tuple[str, str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    one, other, out = files
    save(replace(by_cas(), source=Source(TEXT, b"x", "quay.txt"), id=""), Path(other))
    assert main(["merge", one, other, "-o", out]) == 2
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    assert f"{other} cannot be merged: The two files are not of the same source" in said
    assert not Path(out).exists()


def test_an_input_is_never_written_over(files: tuple[str, str, str], capsys: pytest.CaptureFixture[str]) -> None:
    one, other, out = files
    assert main(["merge", one, other, "-o", other, "--force"]) == 2
    assert "choose another name" in capsys.readouterr().err
    Path(out).write_text("before")
    assert main(["merge", one, other, "-o", out]) == 2
    assert Path(out).read_text() == "before"
    assert main(["merge", one, other, "-o", out, "--force"]) == 0


def test_only_reviews_are_joined(files: tuple[str, str, str], sample_path: Path) -> None:
    with pytest.raises(AnnotatorError):
        merge_files([Path(files[0]), sample_path])


def test_two_computers_of_one_reviewer_become_one_review_whichever_comes_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shared_file, home, office = (tmp_path / name for name in ("r.xml", "home.xml", "office.xml"))
    save(dossier(), shared_file)
    save(e.SetVerdict("r1", "2b", Verdict.NOT_ANSWERED, "2026-11-25T10:00:00Z").apply(dossier()), home)
    both = e.SetComment("r1", "2a", "asked again", "2026-11-24T12:00:00Z").apply(dossier())
    save(e.SetVerdict("r1", "2b", Verdict.ANSWERED, "2026-11-24T11:00:00Z").apply(both), office)
    results = []
    for row in ((home, office), (office, home)):
        assert main(["merge", *map(str, row), "-o", str(tmp_path / "out.xml"), "--force"]) == 0
        said = capsys.readouterr().out
        assert "question 2b: not answered stands; answered was not taken" in said
        results.append(open_review(tmp_path / "out.xml"))
    assert results[0] == results[1]
    anna = results[0].review("r1")
    assert (anna.assessment("2b").verdict, anna.assessment("2a").comment) == (Verdict.NOT_ANSWERED, "asked again")
    assert [note.text for note in anna.notes if note.id != "n1"] == ["verdict: answered"]
    assert [r.reviewer.name for r in results[0].reviews] == ["Anna", "Ben"]


def test_what_was_not_taken_is_told_and_kept_in_the_words_of_people(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Verdicts in the language that is spoken, or of the document; reasons by their labels, notes by their text."""
    home, office = tmp_path / "home.xml", tmp_path / "office.xml"
    base = replace(dossier(), facts=replace(dossier().facts, language="nl"))
    for path, at, reason, words in ((home, "10:00", "P1", "one"), (office, "11:00", "P2", "two")):
        changed = e.SetReason("r1", "2b", reason, f"2026-11-25T{at}:00Z").apply(base)
        changed = e.SetConfidence("r1", "2b", Confidence.LOW, f"2026-11-25T{at}:00Z").apply(
            changed if path == office else e.SetVerdict("r1", "2b", Verdict.CANNOT_JUDGE, LATER).apply(base)
        )
        save(e.ChangeNote("r1", "n1", f"{words} words", f"2026-11-25T{at}:00Z").apply(changed), path)
    for row in ((home, office), (office, home)):
        assert main(["--language", "nl", "merge", *map(str, row), "-o", str(tmp_path / "out.xml"), "--force"]) == 0
        said = capsys.readouterr().out
        assert "deels beantwoord; implicit (P2) blijft staan; niet te beoordelen is niet overgenomen" in said
        assert "notitie “two words”: two words blijft staan; one words is niet overgenomen" in said
        anna = open_review(tmp_path / "out.xml").review("r1")
        assert {note.text for note in anna.notes} == {"two words", "tekst: one words", "oordeel: niet te beoordelen"}
    save(base, home)
    assert main(["merge", str(home), str(office), "-o", str(tmp_path / "out.xml"), "--force"]) == 0
    kept = {note.text for note in open_review(tmp_path / "out.xml").review("r1").notes}
    assert any(text.startswith("oordeel: onvolledig; implicit") for text in kept), "one has a Dutch label"


def test_what_both_came_of_is_remembered(tmp_path: Path) -> None:
    """What was removed on one computer stays removed, for the program knows what the files came of."""
    path, copy = tmp_path / "r.xml", tmp_path / "copy.xml"
    save(dossier(), path)
    copy.write_bytes(path.read_bytes())
    without = e.RemoveNote("r1", "n1").apply(dossier())
    save(e.SetVerdict("r1", "2a", Verdict.PARTIAL, "2026-11-25T10:00:00Z").apply(without), path)
    save(e.SetComment("r2", "2a", "why", "2026-11-25T10:00:00Z").apply(dossier()), copy)
    joined = merge_files([copy, path]).dossier
    assert joined.review("r1").notes == ()
    assert joined.review("r2").assessment("2a").comment == "why"
