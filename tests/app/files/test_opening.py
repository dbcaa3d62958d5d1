"""Opening, saving, reopening, exporting: what the window and the command line both do."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

import annotator
from annotator.app import resources
from annotator.app.errors import AppError
from annotator.app.files.checking import check_file
from annotator.app.files.opening import open_file, open_review, suggested_path
from annotator.app.files.saving import save
from annotator.app.parts import label_of
from annotator.app.resources import default_codebook, icon_path, resource, sample_path
from annotator.app.results.exporting import as_json
from annotator.app.times import utc_now
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.errors import AnnotatorError
from annotator.core.review import Dossier, Reviewer
from annotator.io.akn import saving
from tests.importing import import_source
from tests.strategies.small import dossier, place

ANNA = Reviewer("ranna", "Anna", "Watch")


def reviewed(opened: Dossier) -> Dossier:
    state = e.StartReview(ANNA, utc_now()).apply(opened)
    first, second = opened.structure.judged[:2]
    start = opened.structure.answers[0].body
    state = e.SetVerdict(ANNA.id, first.id, Verdict.ANSWERED, utc_now()).apply(state)
    state = e.AddEvidence(ANNA.id, first.id, start, start + 10, utc_now()).apply(state)
    state = e.SetVerdict(ANNA.id, second.id, Verdict.NOT_ANSWERED, utc_now()).apply(state)
    return e.AddCommitment(ANNA.id, "c1", "Something", start, start + 10, utc_now()).apply(state)


def test_the_sample_is_opened_reviewed_saved_and_reopened(sample_path: Path, tmp_path: Path) -> None:
    opened = open_file(sample_path)
    assert opened.path is None
    state = reviewed(opened.dossier)
    target = suggested_path(opened.name, tmp_path)
    save(state, target)
    again = open_file(target)
    assert (again.path, again.name) == (target, "nl-zwemwater.xml")
    assert again.dossier == state
    assert again.dossier.source.original == sample_path.read_bytes()
    first = target.read_bytes()
    save(again.dossier, target)
    assert target.read_bytes() == first
    assert check_file(target) == ()


def test_work_is_saved_in_a_file_that_others_made_invalid(tmp_path: Path) -> None:
    target = tmp_path / "review.xml"
    save(dossier(), target)
    target.write_bytes(target.read_bytes().replace(b"</identification>", b"<onzin/></identification>", 1))
    assert check_file(target), "the case is one"
    opened = open_file(target).dossier
    assert save(opened, target).wrong == ()
    assert check_file(target) == ()
    assert open_file(target).dossier == opened


def test_what_is_invalid_by_our_fault_is_said_and_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "review.xml"
    bad = b"<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'/>"
    monkeypatch.setattr(saving, "write", lambda *_: bad)
    assert len(save(dossier(), target).wrong) == 1
    assert target.read_bytes() == bad


def test_only_reviews_are_opened_as_reviews(sample_path: Path) -> None:
    with pytest.raises(AnnotatorError):
        open_review(sample_path)


def test_marked_words_tell_their_label() -> None:
    span = place("a) Who pays?")
    found = label_of(dossier(), span.start, span.end)
    assert (found.label, found.body) == ("a", place("Who pays?").start)


def test_json_is_what_the_design_fixes() -> None:
    shown = as_json(dossier())
    json.dumps(shown)
    questions = shown["questions"]
    assert isinstance(questions, list)
    text = dossier().source.text
    for question in questions:
        assert {"id", "label", "parent", "judged", "start", "end", "text"} <= question.keys()
        assert text[question["start"] : question["end"]] == question["text"]
    reviews = shown["reviews"]
    assert isinstance(reviews, list)
    anna = reviews[0]
    assert anna["reviewer"] == "Anna"
    assert anna["assessments"][0] == {
        "question": "1",
        "verdict": "answered",
        "reason": None,
        "other_reasons": [],
        "confidence": None,
        "comment": "",
        "evidence": [{"start": place("Yes").start, "end": place("Yes").end, "quote": "Yes"}],
        "look_again": False,
    }
    assert anna["commitments"][0]["links"] == [
        {"type": "responds_to", "target": "1.1"},
        {"type": "stated_in", "target": "A1"},
    ]


def test_what_is_shipped_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert default_codebook().reason("N1_lost_in_joint_answer").verdict is Verdict.NOT_ANSWERED
    assert icon_path("save").suffix == ".svg"
    assert {sample_path(code).name[:2] for code in ("nl", "fr", "en", "de")} == {"nl", "fr", "en", "de"}
    assert sample_path("es") == sample_path("nl")
    package = tmp_path / "lib" / "annotator"
    (package / "resources").mkdir(parents=True)
    (package / "resources" / "x").write_text("")
    monkeypatch.setattr(annotator, "__file__", str(package / "__init__.py"))
    assert resource("x") == package / "resources" / "x"
    with pytest.raises(AppError):
        resource("y")
    assert resources.SAMPLES


def test_every_text_of_the_corpora_is_imported_with_its_bytes(shared: Path, tmp_path: Path) -> None:
    texts = sorted([*shared.glob("corpora/**/*.txt"), *shared.glob("corpora/**/*.md"), *shared.glob("samples/*.txt")])
    assert len(texts) > 10
    for path in texts:
        target = tmp_path / "review.xml"
        save(import_source(path.read_bytes(), path.name), target)
        again = open_review(target)
        assert again.source.original == path.read_bytes()
        assert check_file(target) == (), path
        assert replace(again, reviews=()) == import_source(path.read_bytes(), path.name)
