"""Which reviewer a name stands for."""

from __future__ import annotations

import pytest

from annotator.app.errors import AppError
from annotator.app.reviewers import named_reviewer
from annotator.core.people import short_ids
from annotator.core.review import Reviewer

ANNA, BEN = Reviewer("r0123456789ab", "Anna", "Watch"), Reviewer("r9", "Ben")
OTHER = Reviewer("r0123456000cd", "Anna")
HASH = Reviewer("r5", "Desk #2")


def test_an_id_a_name_and_the_beginning_of_an_id() -> None:
    here = (ANNA, BEN, HASH)
    assert named_reviewer(here, "r9") is BEN
    assert named_reviewer(here, " Anna ") is ANNA
    assert named_reviewer(here, "Anna#r0") is ANNA
    assert named_reviewer(here, "Desk #2") is HASH, "a sign in a name is no id"
    assert named_reviewer(here, "Desk #2#r5") is HASH
    for nobody in ("anna", "Anna#r9", "#r9", ""):
        assert named_reviewer(here, nobody) is None


def test_two_of_one_name_are_listed_with_what_tells_them_apart() -> None:
    here = (ANNA, BEN, OTHER)
    said = "2 reviewers here are called Anna; choose one of Anna#r01234567 \\(Watch\\), Anna#r01234560"
    for name in ("Anna", "Anna#r0123456"):
        with pytest.raises(AppError, match=said):
            named_reviewer(here, name)
    assert named_reviewer(here, "Anna#r01234560") is OTHER
    assert named_reviewer(here, ANNA.id) is ANNA


def test_short_ids_are_no_longer_than_they_need_be() -> None:
    assert short_ids((ANNA, BEN)) == {ANNA.id: "r012345", "r9": "r9"}
    assert short_ids((ANNA, OTHER)) == {ANNA.id: "r01234567", OTHER.id: "r01234560"}
    assert short_ids(()) == {}
