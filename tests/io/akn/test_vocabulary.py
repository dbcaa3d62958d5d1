"""The schema of our own vocabulary: all that is written keeps to it, and what does not is found."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from annotator.app.resources import resource
from annotator.core.review import Dossier
from annotator.io.akn import check_vocabulary, vocabulary_measure, write
from annotator.io.akn.names import VERSION
from tests.io.akn.examples import DOSSIER
from tests.io.akn.test_extras import FOREIGN, PLACES
from tests.io.akn.test_others import OTHERS, opened, reviewed
from tests.io.akn.test_versions import FIRST
from tests.strategies.dossiers import dossiers

SCHEMA = resource("schema", "written-question-review-1.rng").read_bytes()
GOOD = write(DOSSIER)


def sentences(data: bytes) -> list[str]:
    return [str(finding) for finding in check_vocabulary(data, SCHEMA)]


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(dossiers(120))
def test_all_that_is_written_keeps_to_the_schema(dossier: Dossier) -> None:
    assert sentences(write(dossier)) == []


@pytest.mark.parametrize("name", sorted(OTHERS))
def test_so_does_a_review_in_a_document_of_others(name: str) -> None:
    assert sentences(write(reviewed(opened(name)))) == []


def test_so_does_a_file_of_the_first_version() -> None:
    assert sentences(FIRST.read_bytes()) == []


@pytest.mark.parametrize("place", sorted(PLACES))
def test_elements_of_others_are_let_be(place: str) -> None:
    old, new = PLACES[place]
    assert sentences(GOOD.decode().replace(old, new.format(FOREIGN), 1).encode()) == []


@pytest.mark.parametrize(
    ("old", "new", "element"),
    [
        ('confidence="high"', 'confidence="huge"', "assessment"),
        ("<wqr:exact", "<wqr:exakt", "passage"),
        ('newline="LF"', 'newline="lf"', "source"),
        (' value="open"', ' value="geopend"', "status"),
        ('type="responds_to"', 'type="antwoordt"', "link"),
        (' reviewer="anna-1"', "", "review"),
        ("<wqr:remark ", "<wqr:remark nieuw='1' ", "remark"),
        ('wqr:doubts="link"', 'wqr:doubts="twijfel"', "akomaNtoso"),
    ],
)
def test_what_is_wrong_is_said_of_the_innermost_element(old: str, new: str, element: str) -> None:
    text = GOOD.decode()
    assert old in text
    changed = text.replace(old, new, 1)
    if old.startswith("<wqr:exact"):
        changed = changed.replace("</wqr:exact>", "</wqr:exakt>", 1)
    found = check_vocabulary(changed.encode(), SCHEMA)
    assert len(found) == 1
    assert f": {element} is not as vocabulary {VERSION} describes it" in str(found[0])
    line = text[: text.index(old)].count("\n") + 1
    assert element == "akomaNtoso" or abs((found[0].line or 0) - line) <= 1


def test_a_file_of_a_newer_minor_version_is_not_held_to_it() -> None:
    newer = GOOD.replace(f' version="{VERSION}"'.encode(), b' version="1.9"').replace(b"<wqr:remark ", b"<wqr:nieuw ")
    newer = newer.replace(b"</wqr:remark>", b"</wqr:nieuw>")
    assert sentences(newer) == []
    assert "vocabulary 1.9" in str(vocabulary_measure(newer)[0])
    assert VERSION in str(vocabulary_measure(GOOD)[0])
    assert vocabulary_measure(OTHERS["2.0"]) == ()


def test_the_schema_is_well_formed_and_names_its_namespace() -> None:
    root = etree.fromstring(SCHEMA)
    assert root.get("ns") == "https://w3id.org/written-question-review/1"
    etree.RelaxNG(root)
