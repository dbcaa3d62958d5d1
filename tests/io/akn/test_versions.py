"""Files of other versions of our vocabulary: older ones open, newer minor ones lose nothing, newer major ones wait."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from annotator.core.review import Dossier
from annotator.core.source import Source, stretch
from annotator.core.spans import Span
from annotator.io.akn import check, read, write
from annotator.io.akn.names import OWN, VERSION, own
from annotator.io.errors import FileError
from tests.io.akn.examples import DOSSIER
from tests.strategies.dossiers import dossiers

FIRST = Path(__file__).parents[2] / "fixtures" / "akn" / "review-1.0.xml"
"""`DOSSIER` as the first version of the program wrote it."""

WORDS = st.text("abcdefghij ", min_size=1, max_size=8)


def test_a_file_of_the_first_version_opens_and_is_saved_as_this_one() -> None:
    dossier = read(FIRST.read_bytes())
    assert dossier == DOSSIER
    assert check(FIRST.read_bytes()) == ()
    assert _dossier(write(dossier)).get("version") == VERSION


def _dossier(data: bytes) -> etree._Element:
    return next(etree.fromstring(data, etree.XMLParser(huge_tree=True)).iter(own("dossier")))


def as_version(data: bytes, version: str) -> bytes:
    assert data.count(b' version="%s"' % VERSION.encode()) == 1
    return data.replace(b' version="%s"' % VERSION.encode(), b' version="%s"' % version.encode())


@pytest.mark.parametrize("version", ["2.0", "2.1", "0.9", "10.1"])
def test_another_major_version_is_refused(version: str) -> None:
    with pytest.raises(FileError, match=f"vocabulary {version}"):
        read(as_version(write(DOSSIER), version))


def test_a_newer_minor_version_keeps_its_number() -> None:
    dossier = read(as_version(write(DOSSIER), "1.99"))
    assert replace(dossier, extras=()) == DOSSIER
    saved = write(dossier)
    assert _dossier(saved).get("version") == "1.99"
    assert read(saved) == dossier
    assert check(saved) == ()


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(dossiers(60), st.data())
def test_what_a_newer_minor_version_added_anywhere_survives(dossier: Dossier, data: st.DataObject) -> None:
    """New elements and attributes of our namespace, in any of our elements."""
    root = etree.fromstring(as_version(write(dossier), "1.7"))
    ours = [e for e in root.iter(f"{{{OWN}}}*") if len(e) or e.tag in (own("facts"), own("link"), own("status"))]
    added = []
    for number, element in enumerate(data.draw(st.lists(st.sampled_from(ours), unique=True, max_size=4))):
        element.set(own("added"), data.draw(WORDS))
        new = etree.SubElement(element, own("novelty"), {"n": str(number)})
        new.text = data.draw(WORDS)
        added.append(element)
    changed = etree.tostring(root)
    saved = write(read(changed))
    assert read(saved) == read(changed)
    assert write(read(saved)) == saved
    assert _novelties(saved) == _novelties(changed)
    assert len(_novelties(saved)) == len(added)


def _novelties(data: bytes) -> list[tuple[str, str, str, str]]:
    found = etree.fromstring(data).iter(own("novelty"))
    above = [(new, parent) for new in found if (parent := new.getparent()) is not None]
    return sorted((str(p.tag), str(p.get(own("added"))), str(n.get("n")), str(n.text)) for n, p in above)


# --- 1.3 ------------------------------------------------------------------------------------------------------------


def as_1_2(data: bytes) -> bytes:
    """The file as version 1.2 wrote it: without the id, with other names of FRBR."""
    data = re.sub(rb' id="[0-9a-f]{32}" version="1.3"', b' version="1.2"', data)
    return re.sub(rb"\s*<FRBRauthoritative [^>]*>", b"", data).replace(b"/annotator/2026-03-04", b"")


def test_a_file_of_1_2_is_saved_with_the_id_that_any_computer_works_out() -> None:
    old = as_1_2(write(DOSSIER))
    assert old.count(DOSSIER.id.encode()) == 0
    opened = read(old)
    assert opened == DOSSIER
    assert _dossier(write(opened)).get("id") == DOSSIER.source.document_id == opened.id


def test_the_id_tells_documents_of_one_bulletin_apart_and_the_same_file_is_the_same() -> None:
    whole = Source("one\ntwo\n", b"one\ntwo\n", "a.txt")
    first, second = stretch(whole, Span(0, 3)), stretch(whole, Span(4, 7))
    assert len({whole.document_id, first.document_id, second.document_id}) == 3
    assert replace(whole, file_name="b.txt").document_id == whole.document_id
    assert replace(whole, reading="text/2").document_id == whole.document_id


def test_the_id_stays_when_another_source_comes() -> None:
    corrected = replace(DOSSIER, source=replace(DOSSIER.source, original=b"corrected"))
    assert corrected.id == DOSSIER.id != corrected.source.document_id
    assert read(write(corrected)).id == DOSSIER.id


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('at="2026-03-04T05:06:07Z" by=', 'at="gisteren" by=', "at of status is “gisteren”"),
        (' date="2026-03-04T05:06:07Z" by', ' wqr:at="2026-02-31" date="0001-01-01" by', "at of step is “2026-02-31”"),
        ("<wqr:facts ", '<wqr:facts dateAsked="2025" ', "dateAsked of facts is “2025”"),
        (' due="2026-06-21"', ' due="31 mei"', "due of commitment is “31 mei”"),
    ],
)
def test_what_is_no_date_counts_as_unknown_is_told_and_stays_in_the_file(old: str, new: str, said: str) -> None:
    text = re.sub(r' dateAsked="[^"]*"', "", write(DOSSIER).decode())
    assert old in text
    changed = text.replace(old, new, 1).encode()
    odd = re.search(r'="(gisteren|2026-02-31|2025|31 mei)"', new)
    assert odd is not None
    saved = write(read(changed))
    assert odd[0].encode() in saved
    assert write(read(saved)) == saved
    assert any(said in str(finding) and "no date" in str(finding) for finding in check(changed))
    assert not any("no date" in str(finding) for finding in check(text.encode()))
