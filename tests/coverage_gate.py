"""Hold each layer to its own share of covered code: `coverage_gate.py coverage.json`.

Reads what `coverage json` writes with branches on. One sum over all would let a well tested layer pay for
another. Exit 1 where a layer is under its floor or has no code in the report.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path, PurePath

FLOORS = {"core": 95.0, "analysis": 95.0, "io": 95.0, "app": 95.0, "cli": 95.0, "gui": 85.0}
"""Percent of statements and branches together, as coverage.py counts them."""


def layer_of(file: str) -> str | None:
    """The layer that a path of the report belongs to, None for a module beside the layers."""
    parts = PurePath(file.replace("\\", "/")).parts
    after = parts[parts.index("annotator") + 1 :] if "annotator" in parts else ()
    return after[0] if after and after[0] in FLOORS else None


def shares(files: Mapping[str, Mapping[str, Mapping[str, int]]]) -> dict[str, float]:
    """Percent covered of each layer that has code, from the `files` of a coverage JSON report."""
    covered: dict[str, int] = {}
    total: dict[str, int] = {}
    for file, report in files.items():
        layer = layer_of(file)
        if layer is not None:
            summary = report["summary"]
            covered[layer] = covered.get(layer, 0) + summary["covered_lines"] + summary["covered_branches"]
            total[layer] = total.get(layer, 0) + summary["num_statements"] + summary["num_branches"]
    return {layer: 100 * covered[layer] / total[layer] for layer in total if total[layer]}


def main(report: Path) -> int:
    """Print one line a layer; 0 where every layer reaches its floor."""
    found = shares(json.loads(report.read_text(encoding="utf-8"))["files"])
    failed = False
    for layer, floor in FLOORS.items():
        share = found.get(layer)
        ok = share is not None and share >= floor
        failed = failed or not ok
        shown = "no code" if share is None else f"{share:.2f} %"
        print(f"{'ok  ' if ok else 'LOW '} {layer:<10}{shown:>10}   at least {floor:.0f} %")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
