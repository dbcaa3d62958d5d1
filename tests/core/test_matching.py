"""Questions and answers found anew: findings go where their part went, and what has no place is said first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.anchors import Passage, passage
from annotator.core.codebook import Verdict
from annotator.core.commitments import Link, LinkType
from annotator.core.edits import Restructure, SetVerdict
from annotator.core.errors import ReviewError
from annotator.core.matching import matched
from annotator.core.review import Assessment, Dossier, Review, Reviewer
from annotator.core.source import Source
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure
from tests.strategies.dossiers import dossiers, structures
from tests.strategies.small import TEXT, answer, dossier, question

OLD = dossier().structure


def only(*questions: Question, answers: tuple[Answer, ...] = ()) -> Structure:
    return Structure(questions, answers)


def test_the_same_structure_changes_nothing_and_loses_nothing() -> None:
    again = Restructure(OLD)
    assert again.losses(dossier()) == ()
    assert again.apply(dossier()) == dossier()


def test_a_part_follows_its_label_where_the_places_overlap() -> None:
    # 1 now ends where 1.1 ended; 1.1 is a question with a label of its own in the same place as before.
    new = only(
        question("1", "1. Will the bridge", "Will", "1"),
        question("9", "open?\n\nIf so, when?", "open", "9"),
    )
    change = matched(TEXT, OLD, new)
    assert change.questions == {"1": "1", "1.1": "9", "2": None, "2a": None, "2b": None}
    assert change.answers == {"A1": None, "A2": None}


def test_a_stem_is_no_place_for_findings() -> None:
    stem = only(question("1", "1. Will the bridge open?", "Will", "1", judged=False))
    assert matched(TEXT, OLD, stem).questions["1"] is None


def test_words_printed_twice_are_found_again_by_label() -> None:
    text = "1. Who pays?\n\n2. When?\n\n1. Who   pays? The city.\n"
    first = Question("1", Span(0, 12), 3, "1")
    second = Question("1", Span(24, 38), 27, "1")
    assert second.span.of(text) == "1. Who   pays?"
    assert matched(text, only(first), only(second)).questions == {"1": "1"}
    assert matched(text, only(first), only(replace(second, label="2", id="2"))).questions == {"1": None}


def test_what_barely_touches_another_part_has_no_place_there() -> None:
    text = "one two three four five six seven eight"
    old = only(Question("1", Span(0, 13), 0, None))
    new = only(Question("2", Span(8, 39), 8, None))
    assert matched(text, old, new).questions == {"1": None}


def test_what_has_no_place_is_listed_before_it_is_done() -> None:
    before = dossier()
    new = only(
        question("1", "1. Will the bridge open?\n\nIf so, when?", "Will", "1"),
        question("2a", "a) Who pays?", "Who", "2a"),
        answers=(answer("A2", "2. The city pays. The rest follows.", "The", "2", ("2a",)),),
    )
    act = Restructure(new)
    assert [(one.reviewer, str(one.sentence)) for one in act.losses(before)] == [
        ("r1", "Question 2b has no place any more: its findings (partial) are lost."),
        ("r1", "Commitment c1 loses its link to A1, which has no place any more."),
    ]
    after = act.apply(before).review("r1")
    assert [a.question for a in after.assessments] == ["1"]
    assert after.assessment("1") == before.review("r1").assessment("1")
    assert after.commitment("c1").links == (Link(LinkType.RESPONDS_TO, "1"),)
    assert after.commitment("c1").passages == before.review("r1").commitment("c1").passages
    assert after.notes == before.review("r1").notes


def test_of_two_verdicts_that_become_one_the_other_is_listed() -> None:
    one = question("2", "a) Who pays?\nb) How much?", "Who", "2")
    before = dossier()
    both = SetVerdict("r1", "2a", Verdict.ANSWERED, "").apply(before)
    said = [str(lost.sentence) for lost in Restructure(only(one)).losses(both)]
    assert "Question 2b becomes part of 2: its verdict (partial) gives way to that of question 2a." in said
    assert Restructure(only(one)).apply(both).review("r1").assessment("2").verdict is Verdict.ANSWERED
    alone = [str(lost.sentence) for lost in Restructure(only(one)).losses(before)]
    assert not any("gives way" in sentence for sentence in alone), "2a had no verdict"
    assert Restructure(only(one)).apply(before).review("r1").assessment("2").verdict is Verdict.PARTIAL


def test_a_structure_of_another_text_is_refused() -> None:
    with pytest.raises(ReviewError, match="holds no text"):
        Restructure(only(Question("1", Span(0, len(TEXT) + 5), 0))).apply(dossier())


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(dossiers(120), st.data())
def test_what_is_not_listed_is_not_lost(before: Dossier, data: st.DataObject) -> None:
    act = Restructure(data.draw(structures(before.source.text)))
    listed = {one.reviewer for one in act.losses(before)}
    after = act.apply(before)
    for old, new in zip(before.reviews, after.reviews, strict=True):
        assert {a.question for a in new.assessments} <= {q.id for q in act.structure.judged}
        assert new.notes == old.notes
        assert [c.passages for c in new.commitments] == [c.passages for c in old.commitments]
        if old.reviewer.id not in listed:
            assert _judgements(new) == _judgements(old)
            assert _evidence(new) == _evidence(old)
            assert [{k.type for k in c.links} for c in new.commitments] == [
                {k.type for k in c.links} for c in old.commitments
            ]


def _judgements(review: Review) -> set[tuple[object, ...]]:
    given_ = (a for a in review.assessments if a.verdict is not None)
    return {(a.verdict, a.reason, a.other_reasons, a.confidence) for a in given_}


def _evidence(review: Review) -> set[Passage]:
    return {p for a in review.assessments for p in a.evidence}


@pytest.mark.parametrize(
    ("verdict", "evidence", "said"),
    [
        (Verdict.NOT_ANSWERED, 0, "its findings (not answered) are lost."),
        (Verdict.NOT_ANSWERED, 2, "its findings (not answered; evidence passages: 2) are lost."),
        (None, 1, "what was noted of it is lost."),
    ],
)
def test_what_is_lost_is_said_with_all_that_goes(verdict: Verdict | None, evidence: int, said: str) -> None:
    text = "one two three four five"
    passages = tuple(passage(text, place, place + 3) for place in range(evidence))
    review = Review(Reviewer("r1", "Ann"), assessments=(Assessment("1", verdict, evidence=passages),))
    before = Dossier(Source(text, b"", "x"), dossier().codebook, structure=only(Question("1", Span(0, 7), 0, "1")))
    (loss,) = Restructure(only()).losses(replace(before, reviews=(review,)))
    assert str(loss.sentence) == f"Question 1 has no place any more: {said}"
