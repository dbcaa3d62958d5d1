"""Documents of many parliaments, whose gold was written without sight of the program: no family gets lost again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.analysis.segmenting import segment
from tests.benchmarks.segmentation import Result, compare

DOCUMENTS = Path(__file__).resolve().parents[1] / "fixtures" / "parliaments"
LEAST = {"questions": 0.982, "answers": 0.98, "links": 0.96}
"""F1 over all documents that is not to be lost again; `tests/fixtures/parliaments/README.md` says what was measured."""


@pytest.fixture(scope="module")
def total() -> Result:
    total = Result()
    for path in sorted(DOCUMENTS.glob("*.txt")):
        text = path.read_text("utf-8")
        result = compare(text, segment(text).structure, json.loads(path.with_suffix(".gold.json").read_text("utf-8")))
        for name in LEAST:
            getattr(total, name).add(getattr(result, name))
    return total


@pytest.mark.parametrize("name", LEAST)
def test_most_of_what_is_printed_is_found(total: Result, name: str) -> None:
    assert getattr(total, name).wanted > 100
    assert getattr(total, name).f1 >= LEAST[name]
