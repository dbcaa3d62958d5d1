"""Every attribute of a review file, made odd: whatever reads it ends in a result or in one of our own sentences."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from lxml import etree

from annotator.app.resources import resource
from annotator.app.results.agreeing import measure_agreement
from annotator.app.results.counting import Term, count, statistics_as_json
from annotator.app.results.exporting import FORMATS, as_json, export, standings_as_json
from annotator.core import edits as e
from annotator.core.completing import open_points
from annotator.core.errors import AnnotatorError
from annotator.core.review import Assignment, Dossier, LayoutProfile, Recoded
from annotator.io import akn
from annotator.io.akn.names import OWN
from tests.strategies.small import ANNA, BEN, LATER, NOW, dossier

ODD = ("", "2025", "31 mei", "-1", "999999999", "true", "\\u{d800}", "\\", "é 😀\u202e", "#nowhere", "c1")
SCHEMA = resource("schema", "written-question-review-1.rng").read_bytes()


def full() -> Dossier:
    """A dossier that has every attribute of our vocabulary."""
    held = e.SetAssigned((Assignment(ANNA, "2026-12-01"), Assignment(BEN))).apply(dossier())
    held = e.SetBlind(False, BEN, LATER).apply(e.SetBlind(True, ANNA, NOW).apply(held))
    held = e.SetVerdict("r2", "1", dossier().codebook.reasons[0].verdict, NOW).apply(held)
    anna = held.review("r1")
    first = replace(anna.assessment("2b"), look_again=True, recoded=(Recoded("P0", "0", "P1", "r1", NOW),))
    told = replace(anna.commitments[0], due="2026-05-31", due_text="in May", actor="minister", comment="soon")
    anna = anna.with_assessment(first).with_commitment(told)
    facts = {"date_asked": "2026-01-01", "date_answered": "2026-02-01", "minister": "Quays", "theme": "Water"}
    return replace(
        held.with_review("r1", lambda _: anna), layout=LayoutProfile("own", "x"), facts=replace(held.facts, **facts)
    )


def uses() -> dict[str, Callable[[Dossier], object]]:
    found: dict[str, Callable[[Dossier], object]] = {
        "json": as_json,
        "standings": standings_as_json,
        "statistics": lambda d: statistics_as_json(count([d], term=Term(30, working=True, country="NL"))),
        "agreement": lambda d: measure_agreement([d]),
        "open points": lambda d: [open_points(d, r) for r in d.reviews],
        "saving": akn.write_valid,
    }
    # Pages are set in another process at a second each; what they print is what html prints.
    found |= {to: lambda d, to=to: export([d], to) for to in FORMATS if to != "pdf"}  # type: ignore[misc]
    return found


def attributes() -> list[tuple[int, str]]:
    """(which element, which attribute): the first of each kind that we read."""
    found: dict[tuple[str, str], tuple[int, str]] = {}
    for number, element in enumerate(etree.fromstring(akn.write(full())).iter(etree.Element)):
        for name in map(str, element.attrib):
            ours = element.tag.startswith(f"{{{OWN}}}") or name.startswith(f"{{{OWN}}}")
            if ours or name in ("date", "eId", "source", "refersTo", "by", "showAs"):
                found.setdefault((str(element.tag), name), (number, name))
    return list(found.values())


@pytest.mark.parametrize(("number", "name"), attributes(), ids=lambda a: re.sub(r"\{.*\}", "", str(a)))
def test_an_odd_attribute_ends_in_a_result_or_in_a_sentence(number: int, name: str) -> None:
    """Three odd values each, another three for the next one: all of them for all of them take seven minutes."""
    good = akn.write(full())
    for odd in (ODD[(number + step) % len(ODD)] for step in (0, 4, 7)):
        root = etree.fromstring(good)
        element = list(root.iter(etree.Element))[number]
        if element.get(name) == odd:
            continue
        element.set(name, odd)
        data = etree.tostring(root)
        akn.check(data)
        akn.check_vocabulary(data, SCHEMA)
        try:
            held = akn.read(data)
        except AnnotatorError:
            continue
        for use in uses().values():
            try:
                use(held)
            except AnnotatorError:
                continue
