"""A document that was read wrongly is put right by showing where questions and answers begin."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.errors import AppError
from annotator.app.files.opening import open_file
from annotator.app.layouts import layout, layout_names
from annotator.app.repairing import first_of_line, kept, repaired
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.review import Dossier, Reviewer
from annotator.core.structure import Structure

ANNA = Reviewer("anna", "Anna")
AT = "2026-11-24T10:00:00Z"


@pytest.fixture
def sample(sample_path: Path) -> Dossier:
    return open_file(sample_path).dossier


def at(dossier: Dossier, words: str) -> int:
    return dossier.source.text.index(words)


def test_two_places_give_the_questions_and_answers_of_the_sample(sample: Dossier) -> None:
    bare = replace(sample, structure=Structure())
    found = repaired(bare, [at(bare, "1. Hoeveel")], [at(bare, "1. In 2022")])
    assert (found.questions, found.answers) == (9, len(sample.structure.answers))
    assert found.lost == 0
    joint = [pair.question for pair in found.pairs if pair.answer == "3-5"]
    assert joint == ["3", "4", "5"]
    assert [pair.question for pair in found.pairs if not pair.judged] == ["7"]
    assert found.edit.apply(bare).structure.judged == found.edit.structure.judged


def test_findings_without_a_place_are_counted_before_anything_is_changed(sample: Dossier) -> None:
    judged = e.StartReview(ANNA, AT).apply(sample)
    judged = e.SetVerdict(ANNA.id, "7b", Verdict.ANSWERED, AT).apply(judged)
    alone = at(judged, "2. Wordt er")
    found = repaired(judged, [alone], [at(judged, "2. Neen")])
    assert found.lost == len(found.edit.losses(judged))


def test_a_layout_is_kept_under_its_name_and_carried_by_the_review(sample: Dossier) -> None:
    found = kept(repaired(sample, [at(sample, "1. Hoeveel")], [at(sample, "1. In 2022")]), "Flanders")
    assert layout_names() == ("Flanders",)
    carried = found.edit.apply(sample).layout
    assert carried is not None
    assert (carried.name, carried.content) == ("Flanders", layout("Flanders").to_toml())
    with pytest.raises(AppError):
        kept(found, "Flanders")


def test_a_kind_without_a_place_is_refused(sample: Dossier) -> None:
    with pytest.raises(AppError, match="needs both"):
        repaired(sample, [at(sample, "1. Hoeveel")], [])


def test_a_place_is_the_first_letter_of_its_line() -> None:
    assert [first_of_line("a\n  bc\n\nd", n) for n in (0, 2, 5, 7, 8)] == [0, 4, 4, 8, 8]
