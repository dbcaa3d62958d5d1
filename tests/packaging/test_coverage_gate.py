from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import coverage_gate


def report(tmp_path: Path, **missed: int) -> Path:
    """A report of one file of 100 statements and 100 branches a layer, with that many branches missed."""
    files = {
        f"annotator/{layer}/a.py": {
            "summary": {
                "covered_lines": 100,
                "num_statements": 100,
                "covered_branches": 100 - missed.get(layer, 0),
                "num_branches": 100,
            }
        }
        for layer in coverage_gate.FLOORS
        if missed.get(layer) != -1
    }
    path = tmp_path / "coverage.json"
    path.write_text(json.dumps({"files": files}))
    return path


def test_layers_at_their_floor_pass(tmp_path: Path) -> None:
    assert coverage_gate.main(report(tmp_path, core=10, gui=30)) == 0


@pytest.mark.parametrize(("layer", "missed"), [("core", 11), ("io", 11), ("gui", 31)])
def test_one_layer_below_its_floor_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], layer: str, missed: int
) -> None:
    assert coverage_gate.main(report(tmp_path, **{layer: missed})) == 1
    low = [line.split()[1] for line in capsys.readouterr().out.splitlines() if line.startswith("LOW")]
    assert low == [layer]


def test_a_layer_without_code_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage_gate.main(report(tmp_path, app=-1)) == 1
    assert "no code" in capsys.readouterr().out


def test_files_beside_the_layers_do_not_count() -> None:
    poor = {"summary": {"covered_lines": 0, "num_statements": 10, "covered_branches": 0, "num_branches": 0}}
    assert coverage_gate.shares({"annotator/__main__.py": poor, "tests/core/a.py": poor}) == {}


@pytest.mark.parametrize(
    ("file", "layer"),
    [
        ("annotator/core/edits/judging.py", "core"),
        ("annotator\\io\\akn\\reader.py", "io"),
        ("annotator/__main__.py", None),
        ("tests/core/test_spans.py", None),
    ],
)
def test_layer_of_a_path(file: str, layer: str | None) -> None:
    assert coverage_gate.layer_of(file) == layer
