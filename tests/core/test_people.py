"""Two people of one name stay two, wherever they are named; who is assigned and how far is all that blind tells."""

from __future__ import annotations

from dataclasses import replace

from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.people import names, short_ids, told_apart
from annotator.core.progress import standings
from annotator.core.review import Assignment, Dossier, Reviewer, ReviewState
from tests.strategies.small import ANNA, BEN, LATER, NOW, dossier

OTHER = Reviewer("r1f2e3d4c5b6a", "anna ", "Watch")
NONE = Reviewer("rffffffffffff", "Anna")


def test_one_name_is_a_name() -> None:
    assert names([ANNA, BEN, ANNA]) == {"r1": "Anna", "r2": "Ben"}


def test_people_of_one_name_are_told_apart_by_organisation_and_short_id() -> None:
    assert names([ANNA, OTHER, NONE, BEN]) == {
        "r1": "Anna (Watch, #r1)",
        OTHER.id: "anna  (Watch, #r1f2e3d)",
        NONE.id: "Anna (#rffffff)",
        "r2": "Ben",
    }


def test_short_ids_are_as_long_as_they_need_to_be() -> None:
    found = short_ids([Reviewer("r123456789-2", "a"), Reviewer("r123456789", "b")])
    assert found == {"r123456789-2": "r123456789-", "r123456789": "r123456789"}


def test_reviewers_of_several_documents_are_told_apart_together() -> None:
    twice = e.StartReview(NONE, NOW).apply(replace(dossier(), reviews=()))
    one, other = told_apart([dossier(), twice])
    assert [r.reviewer.name for r in one.reviews] == ["Anna (Watch, #r1)", "Ben"]
    assert [r.reviewer.name for r in other.reviews] == ["Anna (#rffffff)"]
    assert told_apart([dossier()])[0] == dossier()


def blind(*assigned: Assignment) -> Dossier:
    return e.SetAssigned(assigned).apply(e.SetBlind(True, ANNA, NOW).apply(dossier()))


def completed(held: Dossier, *reviewers: str) -> Dossier:
    for reviewer in reviewers:
        held = e.SetReviewState(reviewer, ReviewState.COMPLETE, LATER).apply(held)
    return held


def test_blind_ends_when_all_who_are_assigned_have_completed() -> None:
    cas = Reviewer("r3", "Cas")
    held = blind(Assignment(ANNA), Assignment(cas))
    assert completed(held, "r1", "r2").findings_hidden, "Cas has not begun"
    begun = completed(e.StartReview(cas, NOW).apply(held), "r1")
    assert begun.findings_hidden
    assert not completed(begun, "r3").findings_hidden, "Ben is not assigned"


def test_without_assignments_blind_ends_as_it_did() -> None:
    assert completed(blind(), "r1").findings_hidden
    assert not completed(blind(), "r1", "r2").findings_hidden


def test_who_is_assigned_by_name_is_whoever_has_it() -> None:
    held = blind(Assignment(Reviewer("", "ANNA")), Assignment(Reviewer("", "Ben", "Elsewhere")))
    assert completed(held, "r1", "r2").findings_hidden, "this Ben is not the one of Elsewhere"
    assert not completed(blind(Assignment(Reviewer("", "ANNA"))), "r1").findings_hidden


def test_standings_tell_who_how_far_and_no_more() -> None:
    held = blind(Assignment(BEN, "2026-12-01"), Assignment(Reviewer("", "Cas"), "2026-12-02"))
    held = completed(e.SetVerdict("r2", "1", Verdict.PARTIAL, LATER).apply(held), "r2")
    found = [(s.reviewer.name, s.assigned, s.due, s.begun, s.judged, s.total, s.complete) for s in standings(held)]
    assert found == [
        ("Anna", False, None, True, 2, 4, False),
        ("Ben", True, "2026-12-01", True, 1, 4, True),
        ("Cas", True, "2026-12-02", False, 0, 4, False),
    ]
