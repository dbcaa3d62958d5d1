from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.__main__ import main

TEXT = """Question 1: When will the ferry sail again?
Question 2: What do the bakers of the town earn?

Answer to questions 1 and 2:
The ferry was damaged in the storm of May. The harbour is old and narrow. I will report to the House on the ferry by
the end of May 2026. The crew is at home.
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_json_has_places_in_code_points(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(source), "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert found["file"] == str(source)
    (promised,) = found["commitments"]
    assert TEXT[promised["start"] : promised["end"]].startswith("I will report")
    assert promised["due"] == {"from": "2026-05-31", "to": "2026-05-31"}
    assert {tuple(one) for one in found["evidence"]} == {("question", "start", "end", "score")}
    assert [one["question"] for one in found["silent"]] == ["2"]


def test_what_cannot_be_read_ends_nothing(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(source.with_name("none.txt")), str(source)]) == 2
    said = capsys.readouterr()
    assert "I will report" in said.out
    assert "2026-05-31" in said.out
    assert said.err.startswith("annotator: ")
    assert "question 2" in said.out
