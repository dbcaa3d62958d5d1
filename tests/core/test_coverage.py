"""Questions against answers."""

from __future__ import annotations

import pytest

from annotator.core.codebook import Verdict
from annotator.core.coverage import Coverage, coverage_of, never_addressed
from annotator.core.edits import AddEvidence, RemoveEvidence, SetVerdict
from annotator.core.review import Dossier
from tests.strategies.small import LATER, dossier, place


def cells(found: Dossier, question: str) -> list[Coverage]:
    structure = found.structure
    row = coverage_of(structure, found.reviews[0], structure.question(question))
    return [row.cell(a.id) for a in structure.answers]


def silent(found: Dossier, question: str) -> bool:
    structure = found.structure
    return never_addressed(structure, coverage_of(structure, found.reviews[0], structure.question(question)))


def test_declared_found_and_not_of_it() -> None:
    found = dossier()
    assert cells(found, "1") == [Coverage.FOUND, Coverage.NONE]
    assert cells(found, "1.1") == [Coverage.DECLARED, Coverage.NONE]
    assert cells(found, "2b") == [Coverage.NONE, Coverage.UNPROVED]


def test_what_a_joint_answer_claims_and_never_addresses_stands_out() -> None:
    found = SetVerdict("r1", "2a", Verdict.NOT_ANSWERED, LATER).apply(dossier())
    assert cells(found, "2a") == [Coverage.NONE, Coverage.MISSING]
    assert silent(found, "2a")
    assert not silent(found, "1.1"), "it was not judged yet"


def test_evidence_elsewhere_is_shown_and_what_was_declared_is_missing() -> None:
    words = place("We shall tell the House.")
    found = AddEvidence("r1", "2a", words.start, words.end, LATER).apply(dossier())
    assert cells(found, "2a") == [Coverage.ELSEWHERE, Coverage.MISSING]


@pytest.mark.parametrize("words", ["We shall tell the House.", "The city pays."])
def test_the_nearest_miss_addresses_nothing(words: str) -> None:
    """Step 8 of the codebook's procedure: what is not answered has the nearest miss for evidence, or none."""
    miss = place(words)
    found = AddEvidence("r1", "2a", miss.start, miss.end, LATER).apply(dossier())
    judged = SetVerdict("r1", "2a", Verdict.NOT_ANSWERED, LATER).apply(found)
    assert cells(judged, "2a") == [Coverage.NONE, Coverage.MISSING]
    assert silent(judged, "2a")


@pytest.mark.parametrize("verdict", [Verdict.NOT_APPLICABLE, Verdict.CANNOT_JUDGE])
def test_what_was_not_judged_on_the_answer_says_nothing_of_it(verdict: Verdict) -> None:
    words = place("Yes")
    found = RemoveEvidence("r1", "1", words.start, words.end, LATER).apply(dossier())
    found = SetVerdict("r1", "1", verdict, LATER).apply(found)
    assert cells(found, "1") == [Coverage.DECLARED, Coverage.NONE]
