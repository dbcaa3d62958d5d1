from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.analysis.agreement import Agreement, Case, agreement, together
from annotator.analysis.agreement.sources import ORDER
from annotator.core.anchors import passage
from annotator.core.codebook import Verdict
from annotator.core.review import Assessment, Dossier, Review, Reviewer, ReviewKind
from annotator.core.source import Source
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure
from tests.strategies.small import dossier as small

A, P, N = Verdict.ANSWERED, Verdict.PARTIAL, Verdict.NOT_ANSWERED
NA = Verdict.NOT_APPLICABLE
REVIEWERS = tuple(Reviewer(f"r{i}", name) for i, name in enumerate(("Anna", "Ben", "Cas")))


def source(*verdicts: tuple[Verdict | None, ...], name: str = "", evidence: bool = False) -> Dossier:
    """A source with as many questions as rows; each row has the verdicts that the reviewers gave."""
    questions, answers, text = [], [], f"{name}\n"
    for number in range(1, len(verdicts) + 1):
        words = f"{number}. Question number {number}?"
        questions.append(Question(str(number), Span(len(text), len(text) + len(words)), len(text), str(number)))
        text += f"{words}\n"
    for number in range(1, len(verdicts) + 1):
        words = f"{number}. Answer number {number}."
        answers.append(Answer(f"A{number}", Span(len(text), len(text) + len(words)), len(text), None, (str(number),)))
        text += f"{words}\n"
    reviews = []
    for place, reviewer in enumerate(REVIEWERS[: len(verdicts[0])]):
        found = []
        for number, row in enumerate(verdicts):
            span = answers[number].span
            proof = (passage(text, span.start, span.end),) if evidence and row[place] is not None else ()
            found.append(Assessment(str(number + 1), row[place], evidence=proof))
        reviews.append(Review(reviewer, tuple(found)))
    structure = Structure(tuple(questions), tuple(answers))
    return replace(small(), source=Source(text, text.encode(), "x.txt"), structure=structure, reviews=tuple(reviews))


def measured(*dossiers: Dossier) -> Agreement:
    return agreement(together(dossiers))


def value(found: Agreement, name: str) -> float | None:
    return next(m.value for m in found.measures if str(m.name) == name)


def test_two_reviewers_have_kappa_three_have_fleiss() -> None:
    two = measured(source((A, A), (N, N), (P, N)))
    names = [str(m.name) for m in two.measures]
    assert "Cohen's kappa" in names
    assert "Fleiss' kappa" not in names
    assert value(two, "percent agreement") == pytest.approx(2 / 3)
    three = measured(source((A, A, A), (N, N, P)))
    names = [str(m.name) for m in three.measures]
    assert "Fleiss' kappa" in names
    assert "Cohen's kappa" not in names
    assert len(three.pairs) == 3


def test_special_verdicts_and_none_are_missing_not_disagreement() -> None:
    found = measured(source((A, A), (N, N), (A, NA), (None, N), (Verdict.CANNOT_JUDGE, P)))
    assert found.units == 2
    assert value(found, "percent agreement") == 1.0
    cells = {(c.first, c.second): len(c.cases) for c in found.pairs[0].cells}
    assert cells == {(A, A): 1, (N, N): 1, (A, NA): 1, (None, N): 1, (Verdict.CANNOT_JUDGE, P): 1}


def test_one_category_is_undefined_and_never_one() -> None:
    found = measured(source((A, A), (A, A), (A, A)))
    assert value(found, "percent agreement") == 1.0
    for name in ("Cohen's kappa", "Cohen's kappa, linear weights", "Krippendorff's alpha, nominal"):
        assert value(found, name) is None
        assert all(m.low is None for m in found.measures if str(m.name) == name)


def test_too_few_units_are_said() -> None:
    few = measured(source(*[(A, A), (N, P)] * 14, (A, N)))
    assert few.units == 29
    assert "too few units (29" in " ".join(map(str, few.remarks))
    assert "too few documents (1" in " ".join(map(str, few.remarks))
    enough = measured(source(*[(A, A), (N, P)] * 15))
    assert "too few units" not in " ".join(map(str, enough.remarks))


def test_intervals_go_by_documents_from_five_on() -> None:
    four = [source((A, A), (N, P), (P, P), *[(A, N)] * i, name=f"document {i}") for i in range(4)]
    assert all(m.low is None for m in measured(*four).measures)
    five = measured(*four, source((A, A), (N, P), (P, P), (N, N), name="the fifth"))
    assert "whole documents" in " ".join(map(str, five.remarks))
    kappa = next(m for m in five.measures if str(m.name) == "Cohen's kappa")
    assert kappa.low is not None
    assert kappa.value is not None
    assert kappa.high is not None
    assert -1 < kappa.low < kappa.value < kappa.high < 1


def test_each_measure_says_what_it_counted_and_why_it_is_undefined() -> None:
    found = measured(source((A, A, A), (N, N, None), (P, None, None), (A, NA, P)))
    by_name = {str(m.name): m for m in found.measures}
    assert (by_name["percent agreement"].units, by_name["Fleiss' kappa"].units) == (3, 1)
    assert found.missing == 4
    assert "chance" in str(by_name["Fleiss' kappa"].undefined)
    assert "nothing" in str(by_name["Krippendorff's alpha, reasons"].undefined)
    assert by_name["percent agreement"].undefined is None
    other = source((A, A), (N, P), name="two only", evidence=True)
    assert "same reviewers" in str(
        next(
            m for m in measured(source((A, A, A), evidence=True), other).measures if "unitizing" in str(m.name)
        ).undefined
    )


def test_agreement_on_reasons() -> None:
    dossier = source((P, P), (P, P), (P, P), (A, P))
    first, second = dossier.reviews

    def given(review: Review, *reasons: str | None) -> Review:
        return replace(
            review, assessments=tuple(replace(a, reason=r) for a, r in zip(review.assessments, reasons, strict=True))
        )

    reviews = (given(first, "P1", "P2", "P1", None), given(second, "P1", "P2", "P2", "P1"))
    found = next(m for m in measured(replace(dossier, reviews=reviews)).measures if "reasons" in str(m.name))
    # Three units, values 1 1, 2 2, 1 2: observed 2 of 6 pairs apart, expected 2 * 3 * 3 of 6 * 5.
    assert (found.units, found.value) == (3, pytest.approx(1 - (2 / 6) / (18 / 30)))


def test_each_two_of_three_reviewers_have_their_own_kappa() -> None:
    pairs = measured(source((A, A, N), (N, N, A), (P, P, None))).pairs
    found = {(p.first.name, p.second.name): {str(m.name): m for m in p.measures} for p in pairs}
    assert found["Anna", "Ben"]["Cohen's kappa"].value == 1.0
    assert found["Anna", "Cas"]["Cohen's kappa"].value == pytest.approx(-1.0)
    assert found["Anna", "Cas"]["Cohen's kappa"].units == 2


def test_cases_lead_to_the_question() -> None:
    dossier = source((A, A), (N, P))
    (pair,) = measured(dossier).pairs
    cell = next(c for c in pair.cells if c.first is not c.second)
    assert cell.cases == (Case(dossier.source.text_sha256, "2", dossier.source.file_name),)


def test_reviews_of_one_source_may_come_from_several_files() -> None:
    both = source((A, A), (N, P))
    files = [replace(both, reviews=(review,)) for review in both.reviews]
    assert measured(*files) == measured(both)
    other = source((A, A), name="another text")
    assert together([files[0], other.__class__(other.source, other.codebook)]) == ()


def test_the_newest_of_two_reviews_by_one_reviewer_counts() -> None:
    old = source((A, A), (N, N))
    first, second = old.reviews
    newer = replace(
        first, assessments=tuple(replace(a, verdict=P, at="2026-01-01T00:00:00Z") for a in first.assessments)
    )
    for order in ([old, replace(old, reviews=(newer,))], [replace(old, reviews=(newer,)), old]):
        assert value(measured(*order), "percent agreement") == 0.0
    assert second in old.reviews


def test_a_consensus_is_no_rater() -> None:
    dossier = source((A, A), (N, P))
    agreed = Review(Reviewer("c", "Both"), kind=ReviewKind.CONSENSUS, parties=("r0", "r1"))
    found = measured(replace(dossier, reviews=(*dossier.reviews, agreed)))
    assert [r.name for r in found.reviewers] == ["Anna", "Ben"]


def test_a_question_that_one_structure_does_not_have_is_left_out() -> None:
    dossier = source((A, A), (N, P))
    first, second = dossier.reviews
    shorter = replace(dossier.structure, questions=dossier.structure.questions[:1], answers=())
    files = (replace(dossier, reviews=(first,)), replace(dossier, reviews=(second,), structure=shorter))
    assert measured(*files).units == 1


def test_places_that_are_the_same() -> None:
    found = measured(source((A, A), (P, P), evidence=True))
    assert value(found, "token F1, evidence (words)") == 1.0
    assert value(found, "alpha for unitizing, evidence (passages)") == 1.0
    assert value(found, "F1, question-to-answer links (links)") == 1.0
    assert value(found, "token F1, commitments (words)") is None
    assert value(found, "alpha for unitizing, commitments (passages)") is None


def test_places_that_one_of_two_found() -> None:
    dossier = source((A, A), (P, P), evidence=True)
    first, second = dossier.reviews
    half = replace(second, assessments=(second.assessments[0], replace(second.assessments[1], evidence=())))
    found = measured(replace(dossier, reviews=(first, half)))
    assert value(found, "token F1, evidence (words)") == pytest.approx(2 / 3)
    alpha = value(found, "alpha for unitizing, evidence (passages)")
    assert alpha is not None
    assert 0 < alpha < 1
    assert value(found, "F1, question-to-answer links (links)") == pytest.approx(2 / 3)
    # Of two links both find the first, one the second: alpha is 1 - (1/4 * 2) / (2 * 3 * 1 / 12) = 0.
    assert value(found, "Krippendorff's alpha, question-to-answer links (links)") == pytest.approx(0.0)


def test_who_finds_a_question_not_answered_finds_no_answer_that_addresses_it() -> None:
    """The same passage is evidence of the one and the nearest miss of the other."""
    found = measured(source((A, A), (N, P), evidence=True))
    assert value(found, "token F1, evidence (words)") == 1.0
    assert value(found, "F1, question-to-answer links (links)") == pytest.approx(2 / 3)


def test_unitizing_needs_the_same_readers_everywhere() -> None:
    two = source((A, A), (P, P), evidence=True)
    three = source((A, A, A), (N, P, P), evidence=True, name="more")
    assert value(measured(two, three), "alpha for unitizing, evidence (passages)") is None


def test_the_order_of_verdicts() -> None:
    assert ORDER == (N, P, A)
