"""A finding never changes what it says, whatever ids two codebooks give to their reasons."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.core import edits as e
from annotator.core.codebook import Codebook, LocalText, Reason, Verdict
from annotator.core.edits.codebook import replaced_reasons
from annotator.core.errors import ReviewError
from annotator.core.meanings import on_one_codebook, same_meaning
from annotator.core.merging import contribution, merged
from annotator.core.review import Dossier, Recoded, Reviewer, ReviewState
from tests.strategies.small import CODEBOOK, LATER, NOW, dossier


def reason(identity: str, label: str, definition: str = "", language: str = "en") -> Reason:
    texts = LocalText(((language, definition),)) if definition else LocalText()
    return Reason(identity, Verdict.PARTIAL, LocalText(((language, label),)), texts)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (reason("X", "late", "It  is\nlate."), reason("Y", "late", "It is late."), True),
        (reason("X", "late"), reason("X", "early"), False),
        (reason("X", "late", "by days"), reason("X", "late", "by years"), False),
        (reason("X", "late", "by days"), reason("X", "late"), True),
        (reason("X", "late"), reason("X", "laat", language="nl"), False),
        (reason("X", "late"), replace(reason("X", "late"), verdict=Verdict.ANSWERED), False),
        (reason("X", "late"), replace(reason("X", "late"), examples=(("en", "tomorrow"),)), True),
    ],
)
def test_what_a_reason_means(one: Reason, other: Reason, same: bool) -> None:
    assert same_meaning(one, other) is same_meaning(other, one) is same


def giving(reviewer: str, new: Reason, version: str = "1") -> Dossier:
    """That reviewer gives `new`, a reason of the own codebook, to 2b."""
    book = Codebook("test", version, (*CODEBOOK.reasons, new))
    held = replace(dossier(), reviews=(), codebook=book)
    held = e.StartReview(Reviewer(reviewer, reviewer), NOW).apply(held)
    held = e.SetVerdict(reviewer, "2b", Verdict.PARTIAL, NOW).apply(held)
    return e.SetReason(reviewer, "2b", new.id, NOW).apply(held)


def label_of(held: Dossier, reviewer: str) -> str:
    given = held.review(reviewer).assessment("2b").reason
    assert given is not None
    return held.codebook.reason(given).label.in_language("en")


@pytest.mark.parametrize("version", ["1", "2"])
def test_two_reasons_of_one_id_stay_two_whichever_file_comes_first(version: str) -> None:
    one, other = giving("a", reason("X1", "late")), giving("b", reason("X1", "vague"), version)
    results = [merged(one, contribution(one, other)), merged(other, contribution(other, one))]
    for result in results:
        assert (label_of(result.dossier, "a"), label_of(result.dossier, "b")) == ("late", "vague")
        assert any("X1 means two things" in str(said) for said in result.said)
    assert results[0].dossier.reviews == results[1].dossier.reviews


def test_one_reason_of_one_id_stays_one() -> None:
    one, other = giving("a", reason("X1", "late")), giving("b", reason("X1", "late"), "2")
    result = merged(one, contribution(one, other))
    assert {r.assessment("2b").reason for r in result.dossier.reviews} == {"X1"}
    assert not any("two things" in str(said) for said in result.said)


def test_a_reason_that_nobody_gives_says_nothing() -> None:
    one = giving("a", reason("X1", "late"), "2")
    other = replace(dossier(), codebook=Codebook("test", "1", (*CODEBOOK.reasons, reason("X1", "vague"))))
    result = merged(one, contribution(one, other))
    assert label_of(result.dossier, "a") == "late"
    assert not any("two things" in str(said) for said in result.said)


def test_another_meaning_under_the_same_id_has_to_be_mapped_when_a_codebook_is_loaded() -> None:
    held = giving("a", reason("X1", "late"))
    book = Codebook("test", "2", (*CODEBOOK.reasons, reason("X1", "vague"), reason("X2", "late")))
    assert [r.id for r in replaced_reasons(held, book)] == ["X1"]
    with pytest.raises(ReviewError, match="X1 means something else"):
        e.SetCodebook(book).apply(held)
    mapped = e.SetCodebook(book, (("X1", "X2"),), "a", LATER).apply(held)
    found = mapped.review("a").assessment("2b")
    assert (found.reason, found.recoded) == ("X2", (Recoded("X1", "1", "X2", "a", LATER),))
    kept = e.SetCodebook(book, (("X1", "X1"),), "a", LATER).apply(held).review("a").assessment("2b")
    assert (kept.reason, kept.recoded) == ("X1", (Recoded("X1", "1", "X1", "a", LATER),))
    assert found.at == kept.at == NOW, "the reviewer judged nothing anew"


def test_reasons_that_mean_the_same_are_left_as_they_are() -> None:
    held = giving("a", reason("X1", "late"))
    book = Codebook("test", "2", (*CODEBOOK.reasons, reason("X1", "late")))
    assert e.SetCodebook(book, (("X1", "X1"),), "a", LATER).apply(held).reviews == held.reviews


def test_merging_follows_a_mapping_and_the_reviewers_own_file_stays_the_same_person() -> None:
    own = e.SetReviewState("a", ReviewState.COMPLETE, NOW).apply(giving("a", reason("X1", "late")))
    book = Codebook("test", "2", (*CODEBOOK.reasons, reason("X2", "much too late")))
    mapped = e.SetCodebook(book, (("X1", "X2"),), "coordinator", LATER).apply(own)
    for one, other in ((mapped, own), (own, mapped)):
        result = merged(one, contribution(one, other)).dossier
        assert [r.reviewer.id for r in result.reviews] == ["a"]
        assert result.review("a") == mapped.review("a")
        assert label_of(result, "a") == "much too late"
        assert not any(note.text for note in result.review("a").notes)


def test_what_the_other_did_since_is_mapped_too() -> None:
    own = giving("a", reason("X1", "late"))
    book = Codebook("test", "2", (*CODEBOOK.reasons, reason("X2", "much too late")))
    mapped = e.SetCodebook(book, (("X1", "X2"),), "coordinator", LATER).apply(own)
    later = e.SetVerdict("a", "2a", Verdict.PARTIAL, LATER).apply(own)
    later = e.SetReason("a", "2a", "X1", LATER).apply(later)
    result = merged(mapped, contribution(mapped, later)).dossier.review("a")
    assert {a.question: a.reason for a in result.assessments} == {"2b": "X2", "2a": "X2"}
    assert result.assessment("2a").recoded == (Recoded("X1", "1", "X2", "coordinator", LATER),)


def test_files_of_one_codebook_are_left_alone() -> None:
    one, other, said = on_one_codebook(dossier(), dossier())
    assert (one, other, said) == (dossier(), dossier(), ())
