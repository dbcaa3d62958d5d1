from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from lxml import etree

from annotator.core.anchors import Passage
from annotator.core.codebook import Verdict
from annotator.core.commitments import Commitment, Link, LinkType
from annotator.core.review import Assessment, Dossier, Note, Review
from annotator.core.spans import Span
from annotator.io.akn import check, invalid, write
from annotator.io.akn.names import AKN
from annotator.io.akn.parsing import parse
from annotator.io.akn.schema import _compiled, _errors
from annotator.io.errors import FileError
from tests.io.akn.examples import ANNA, DOSSIER, MOMENT, passage_of

GOOD = write(DOSSIER)
WRONG_WORDS = Passage(passage_of("Twaalf").span, "Dertien")
OUTSIDE = Passage(Span(0, 10_000), "Bankjes")
EMPTY = Passage(Span(3, 3), "")


def sentences(dossier: Dossier) -> list[str]:
    return [str(finding) for finding in check(write(dossier))]


def by_anna(change: Callable[[Review], Review]) -> Dossier:
    return replace(DOSSIER, reviews=(change(ANNA),))


def with_link(link: Link) -> Dossier:
    commitment: Commitment = replace(ANNA.commitments[0], links=(link,))
    return by_anna(lambda review: replace(review, commitments=(commitment,)))


def test_a_sound_file_has_no_findings() -> None:
    assert check(GOOD) == ()


def test_what_the_schema_refuses_is_said_with_its_line() -> None:
    findings = check(GOOD.replace(b'<debate name="writtenQuestion">', b"<debate>", 1))
    assert len(findings) == 1
    assert findings[0].line == 2
    assert "'name' is required" in str(findings[0])
    assert "{" not in str(findings[0])


def test_validity_alone_does_not_ask_what_the_file_says() -> None:
    assert invalid(GOOD) == ()
    assert invalid(GOOD.replace(b"Hoeveel bankjes", b"Hoeveel stoelen", 1)) == ()
    assert len(invalid(GOOD.replace(b'<debate name="writtenQuestion">', b"<debate>", 1))) == 1


def test_duplicate_ids_are_found() -> None:
    findings = check(GOOD.replace(b'eId="role_minister"', b'eId="role_member"', 1))
    assert any("role_member" in str(finding) for finding in findings)


def test_an_altered_text_is_a_finding() -> None:
    assert [str(f) for f in check(GOOD.replace(b"Hoeveel bankjes", b"Hoeveel stoelen", 1))] == [
        "The source text in this review was altered (its checksum differs), so that passages may no longer fit; "
        "open an earlier copy, or import the source again."
    ]


def test_what_is_no_xml_cannot_be_checked() -> None:
    with pytest.raises(FileError):
        check(b"1. Vraag")


@pytest.mark.parametrize("passage", [WRONG_WORDS, OUTSIDE, EMPTY])
def test_words_that_are_not_at_their_place(passage: Passage) -> None:
    assessed = by_anna(lambda r: replace(r, assessments=(Assessment("1", evidence=(passage,)),)))
    assert ["question 1" in s for s in sentences(assessed)] == [True]
    promised = by_anna(lambda r: replace(r, commitments=(replace(r.commitments[0], passages=(passage,)),)))
    assert ["commitment c1" in s for s in sentences(promised)] == [True]
    noted = by_anna(lambda r: replace(r, notes=(Note("n1", "", passage),)))
    assert ["note n1" in s for s in sentences(noted)] == [True]


@pytest.mark.parametrize(
    ("assessment", "sentence"),
    [
        (Assessment("9", Verdict.ANSWERED), "A finding is about question 9, which is not in the text."),
        (Assessment("2", Verdict.ANSWERED), "Question 2 has a verdict, though it is not to be judged."),
        (
            Assessment("1", Verdict.PARTIAL, "P9"),
            "Question 1 has the reason P9, which is not in the codebook.",
        ),
        (
            Assessment("1", Verdict.PARTIAL, "P1", ("N9",)),
            "Question 1 has the reason N9, which is not in the codebook.",
        ),
        (
            Assessment("1", Verdict.PARTIAL, "N1"),
            "Question 1 has the reason N1, which belongs to another verdict.",
        ),
    ],
)
def test_findings_that_contradict_the_rest(assessment: Assessment, sentence: str) -> None:
    assert sentences(by_anna(lambda r: replace(r, assessments=(assessment,)))) == [sentence]


def test_a_comment_on_a_stem_is_no_finding() -> None:
    assert sentences(by_anna(lambda r: replace(r, assessments=(Assessment("2", comment="let op"),)))) == []


def test_doubles_are_found() -> None:
    twice = by_anna(
        lambda r: replace(
            r,
            assessments=(Assessment("1", comment="a", at=MOMENT), Assessment("1", comment="b", at=MOMENT)),
            commitments=r.commitments * 2,
        )
    )
    assert sentences(twice) == ["Question 1 is judged twice by Anna.", "Anna has two commitments c1."]


@pytest.mark.parametrize(
    ("link", "there"),
    [
        (Link(LinkType.RESPONDS_TO, "2a"), True),
        (Link(LinkType.RESPONDS_TO, "A1"), False),
        (Link(LinkType.STATED_IN, "A1"), True),
        (Link(LinkType.STATED_IN, "1"), False),
        (Link(LinkType.REPEATS, "c1"), False),
        (Link(LinkType.CONTRADICTS, "c1"), False),
        (Link(LinkType.REPEATS, f"wqr:{DOSSIER.id}/anna-1/c1"), False),
        (Link(LinkType.REPEATS, f"wqr:{DOSSIER.id}/anna-1/c7"), False),
        (Link(LinkType.REPEATS, f"wqr:{DOSSIER.id}/elsewhere/c1"), True),
        (Link(LinkType.PART_OF, "wqr:ab/anna-1/c1"), True),
        (Link(LinkType.REPEATS, "c2"), False),
        (Link(LinkType.FULFILS, "een brief"), True),
        (Link(LinkType.EXTENDS_DEADLINE, ""), False),
    ],
)
def test_links_lead_somewhere(link: Link, there: bool) -> None:
    assert (sentences(with_link(link)) == []) is there


def test_many_threads_may_check_at_once() -> None:
    bad = GOOD.replace(b'<debate name="writtenQuestion">', b"<debate>", 1)

    def errors(number: int) -> int:
        return len(_errors(parse(bad if number % 2 else GOOD)))

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(errors, range(40))) == [0, 1] * 20


@pytest.mark.parametrize("seed", range(40))
def test_the_schema_of_some_elements_accepts_what_the_whole_one_does(seed: int) -> None:
    """Elements are taken away, doubled, moved, renamed: what is left is judged alike by both."""
    random, root = Random(seed), parse(GOOD)
    whole = _compiled(None)
    for _ in range(random.randint(1, 3)):
        one, other = random.sample([*root.iter(f"{{{AKN}}}*")][1:], 2)
        change = random.choice(("away", "double", "rename", "attribute"))
        if change == "away" and one.getparent() is not None:
            one.getparent().remove(one)
        elif change == "double":
            one.addnext(deepcopy(one))
        elif change == "rename":
            one.tag = other.tag
        else:
            one.attrib.pop(random.choice([*one.attrib, "none"]), None)
        names = frozenset(etree.QName(element).localname for element in root.iter(etree.Element))
        assert _compiled(names).validate(root) == whole.validate(root)


def test_the_example_of_the_design_is_valid_but_no_review_of_ours(shared: Path) -> None:
    example = (shared / "reference" / "akn-example.xml").read_bytes()
    findings = check(example)
    assert [finding.line for finding in findings] == [None]
    assert "not made by this program" in str(findings[0])
