"""Whatever an act changes is named; where nothing differs nothing is."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from annotator.app.errors import AppError
from annotator.app.files import differences as differing
from annotator.app.files.differences import differences, differences_from
from annotator.app.files.saving import save
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.commitments import Commitment
from annotator.core.review import Assessment, Note
from annotator.core.source import FactName, Facts
from annotator.core.structure import Answer, Question
from tests.strategies.small import LATER, acts, dossier

SILENT = {"SetBlind", "SetAssigned", "DismissSuggestion"}
"""What they change is no finding, and nobody compares it."""


@pytest.mark.parametrize("act", acts(), ids=lambda a: f"{type(a).__name__}-{a.describe()}")
def test_what_an_act_changes_is_named(act: e.Edit) -> None:
    after = act.apply(dossier())
    assert differences(after, after) == ()
    if type(act).__name__ not in SILENT:
        there, back = differences(after, dossier()), differences(dossier(), after)
        assert there
        assert len(there) == len(back)


def test_each_thing_has_its_sentence() -> None:
    here = e.SetVerdict("r1", "1", Verdict.PARTIAL, LATER).apply(dossier())
    here = e.RemoveCommitment("r1", "c2").apply(here)
    here = e.SetFact(FactName.MINISTER, "X").apply(here)
    there = replace(dossier(), reviews=dossier().reviews[:1])
    said = [str(one) for one in differences(here, there)]
    assert "Document, minister: X here, nothing in the file" in said
    assert "Anna, question 1, verdict: partial here, answered in the file" in said
    assert "Anna, commitment c2: only in the file" in said
    assert [s for s in said if s.startswith("Review by") and s.endswith("only here")]


def test_what_is_hidden_from_a_reader_is_not_told() -> None:
    here = dossier()
    there = e.SetVerdict("r1", "1", Verdict.PARTIAL, LATER).apply(here)
    there = e.SetVerdict("r2", "1", Verdict.NOT_ANSWERED, LATER).apply(e.SetBlind(True).apply(there))
    said = [str(one) for one in differences(here, there, "r1")]
    assert said == [
        "Anna, question 1, verdict: answered here, partial in the file",
        "Review by Ben: the findings differ, and are hidden until all are complete.",
    ]
    assert not any("not answered" in str(one) for one in differences(there, here, "r1"))
    assert sum("is hidden" in str(one) or "are hidden" in str(one) for one in differences(here, there)) == 2


def test_a_long_value_is_cut() -> None:
    here = e.SetComment("r1", "1", "word " * 100, LATER).apply(dossier())
    (said,) = map(str, differences(here, dossier()))
    assert "…" in said
    assert len(said) < 250


def test_another_source_is_said(tmp_path: Path) -> None:
    there = replace(dossier(), source=replace(dossier().source, original=b"other"))
    assert "source text" in str(differences(dossier(), there)[0])


def test_with_the_file_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "review.xml"
    save(dossier(), path)
    assert differences_from(dossier(), path, "r1") == ()
    path.write_text("no review")
    with pytest.raises(AppError):
        differences_from(dossier(), path, "r1")


@pytest.mark.parametrize("kind", [Facts, Question, Answer, Assessment, Commitment, Note])
def test_every_field_has_a_name(kind: type) -> None:
    silent = {"id", "question", "at"}
    assert {entry.name for entry in fields(kind)} - silent <= set(differing._FIELDS)
