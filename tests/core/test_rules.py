"""What edits refuse is found where it got in all the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.core import edits as e
from annotator.core.addresses import Address, address_in, new_id
from annotator.core.codebook import Codebook, LocalText, Reason, Verdict
from annotator.core.commitments import COMMITMENT_LINKS, ONE_WAY_LINKS, Commitment, Link, LinkType
from annotator.core.errors import ReviewError
from annotator.core.review import Dossier, Review
from annotator.core.rules import broken
from annotator.core.source import FactName, PageStart
from annotator.core.spans import Span
from tests.strategies.small import LATER, dossier


def said(changed: Dossier) -> list[str]:
    return [str(sentence) for sentence in broken(changed)]


def by_anna(change: object) -> Dossier:
    assert callable(change)
    return dossier().with_review("r1", change)


def linked(*links: tuple[str, LinkType, str]) -> Dossier:
    """Anna's commitments with these links and no others."""

    def with_links(one: Commitment) -> Commitment:
        return replace(one, links=tuple(Link(kind, target) for owner, kind, target in links if owner == one.id))

    return by_anna(lambda review: replace(review, commitments=tuple(map(with_links, review.commitments))))


def test_a_sound_dossier_breaks_no_rule() -> None:
    assert said(dossier()) == []


@pytest.mark.parametrize("kind", sorted(ONE_WAY_LINKS))
def test_a_circle_is_refused_and_told(kind: LinkType) -> None:
    one_way = linked(("c1", kind, "c2"))
    assert said(one_way) == []
    with pytest.raises(ReviewError, match="leads back"):
        e.AddLink("r1", "c2", kind, "c1").apply(one_way)
    assert [s for s in said(linked(("c1", kind, "c2"), ("c2", kind, "c1"))) if "in a circle" in s]


def test_a_circle_of_three_is_one_too() -> None:
    three = e.AddCommitment("r1", "c3", "x", 0, 4, LATER).apply(linked(("c1", LinkType.PART_OF, "c2")))
    two = e.AddLink("r1", "c2", LinkType.PART_OF, "c3").apply(three)
    with pytest.raises(ReviewError, match="leads back"):
        e.AddLink("r1", "c3", LinkType.PART_OF, "c1").apply(two)
    assert e.AddLink("r1", "c3", LinkType.DEPENDS_ON, "c1").apply(two) != two, "another kind makes no circle"


def test_contradicting_goes_both_ways() -> None:
    both = e.AddLink("r1", "c2", LinkType.CONTRADICTS, "c1").apply(linked(("c1", LinkType.CONTRADICTS, "c2")))
    assert said(both) == []


@pytest.mark.parametrize("kind", sorted(COMMITMENT_LINKS))
@pytest.mark.parametrize("by_address", [False, True])
def test_a_link_to_itself_is_refused_and_told(kind: LinkType, by_address: bool) -> None:
    target = str(Address(dossier().id, "r1", "c1")) if by_address else "c1"
    with pytest.raises(ReviewError, match="linked to itself"):
        e.AddLink("r1", "c1", kind, target).apply(linked())
    assert said(linked(("c1", kind, target))) == [f"Commitment c1 is linked to itself ({kind.replace('_', ' ')})."]


def test_the_address_of_a_neighbour_is_its_id() -> None:
    target = str(Address(dossier().id, "r1", "c2"))
    found = e.AddLink("r1", "c1", LinkType.REPEATS, target).apply(linked()).review("r1").commitment("c1")
    assert found.links == (Link(LinkType.REPEATS, "c2"),)
    abroad = str(Address("ab" * 16, "r9", "c9"))
    found = e.AddLink("r1", "c1", LinkType.REPEATS, abroad).apply(linked()).review("r1").commitment("c1")
    assert found.links == (Link(LinkType.REPEATS, abroad),)


@pytest.mark.parametrize("parts", [("a" * 32, "r1", "c1"), ("x y", "a/b%é", "\ud800:")])
def test_an_address_is_read_back(parts: tuple[str, str, str]) -> None:
    assert address_in(str(Address(*parts))) == Address(*parts)


@pytest.mark.parametrize("target", ["c1", "wqr:a/b", "wqr:a/b/", "wqr:a/b/c/d", "a wqr:a/b/c", ""])
def test_what_is_no_address(target: str) -> None:
    assert address_in(target) is None


def test_ids_of_two_writers_differ() -> None:
    assert len({new_id("c") for _ in range(1000)}) == 1000


@pytest.mark.parametrize("value", ["2025", "31 mei", "2025-02-30", "2025-5-1"])
def test_a_day_is_a_day_wherever_it_is_stated(value: str) -> None:
    from annotator.core.commitments import CommitmentField
    from annotator.core.review import Assignment

    person = dossier().reviews[0].reviewer
    for edit in (
        e.SetFact(FactName.DATE_ASKED, value),
        e.ChangeCommitment("r1", "c1", CommitmentField.DUE, value),
        e.SetAssigned((Assignment(person, value),)),
    ):
        with pytest.raises(ReviewError, match="is no date"):
            edit.apply(dossier())


def _reason(**values: object) -> Codebook:
    return replace(dossier().codebook, reasons=(*dossier().codebook.reasons, replace(_NEW, **values)))


_NEW = Reason("P9", Verdict.PARTIAL, LocalText((("en", "new"),)))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda d: replace(d, codebook=_reason(id="P1")), "Two reasons of the codebook have the id P1"),
        (lambda d: replace(d, codebook=_reason(label=LocalText())), "no id or no name"),
        (lambda d: replace(d, source=replace(d.source, pages=(PageStart(9_999, "1"),))), "outside the text"),
        (lambda d: replace(d, source=replace(d.source, furniture=(Span(5, 9_999),))), "outside the text"),
    ],
)
def test_the_rest_of_the_file_has_rules_too(change: object, sentence: str) -> None:
    assert callable(change)
    assert [sentence in one for one in said(change(dossier()))] == [True]


def _without_passages(review: Review) -> Review:
    return replace(review, commitments=(replace(review.commitments[0], passages=()), *review.commitments[1:]))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (_without_passages, "Commitment c1 has no passage."),
        (lambda r: replace(r, notes=r.notes * 2), "Anna has two notes n1."),
        (lambda r: replace(r, dismissed=(Span(4, 4),)), "dismissed lies outside the text"),
        (
            lambda r: r.with_assessment(replace(r.assessment("2b"), other_reasons=("N1",))),
            "Question 2b has the reason N1, which belongs to another verdict.",
        ),
    ],
)
def test_so_has_a_review(change: object, sentence: str) -> None:
    assert [sentence in one for one in said(by_anna(change))] == [True]
