#!/usr/bin/env python3
"""The list of third-party licences in resources/licences: made from the metadata of what is installed to run.

.venv/bin/python .ci/licences.py update     after a dependency was added or removed
.venv/bin/python .ci/licences.py check      exit 1, and a line each, for what is missing or may not be shipped
"""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

REPOSITORY = Path(__file__).resolve().parents[1]
LISTED = REPOSITORY / "resources" / "licences" / "third-party.md"
HEADING = """# Licences of others

What is installed beside Annotator to run it, with the licence that each states. Made by `.ci/licences.py update`.
The names of countries (`countries.tsv`) are those of Unicode CLDR, under the licence in `unicode.txt`.

| package | licence |
| --- | --- |
"""


def installed(requirements: list[str], extras: frozenset[str] = frozenset()) -> dict[str, Distribution]:
    """All that the requirements bring along on this machine, by name."""
    found: dict[str, Distribution] = {}
    wanted = [(Requirement(line), extras) for line in requirements]
    while wanted:
        requirement, asked = wanted.pop()
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        environments: list[dict[str, str]] = [{"extra": extra} for extra in asked] or [{"extra": ""}]
        if requirement.marker is not None and not any(requirement.marker.evaluate(e) for e in environments):
            continue
        if name not in found:
            found[name] = distribution(requirement.name)
            wanted += [(Requirement(r), frozenset(requirement.extras)) for r in found[name].requires or []]
    return found


def licence(package: Distribution) -> str:
    """What the package states: its licence expression, else its licence field, else its classifiers."""
    metadata = package.metadata
    stated = metadata.get("License-Expression") or metadata.get("License") or ""
    classified = [c.rpartition(":: ")[2] for c in metadata.get_all("Classifier") or [] if c.startswith("License ::")]
    line = stated.strip().splitlines()[0] if stated.strip() else ""
    return line if line and line != "Dual License" else " or ".join(classified)


def may_be_shipped(stated: str) -> bool:
    """Whether one of the choices that a licence gives is no GPL; the LGPL is none. No licence at all gives no right."""
    choices = re.split(r"\s+or\s+", stated, flags=re.IGNORECASE)
    return bool(stated) and any(not re.search(r"(?<![A-Za-z])A?GPL|GNU (Affero )?General", c) for c in choices)


def listed() -> str:
    """The list as it must be."""
    dependencies = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    rows = sorted((name, licence(package)) for name, package in installed(dependencies).items())
    return HEADING + "".join(f"| {name} | {stated} |\n" for name, stated in rows)


def main(command: str) -> int:
    """Write the list, or say what is wrong with it."""
    if command == "update":
        LISTED.parent.mkdir(exist_ok=True)
        LISTED.write_text(listed(), encoding="utf-8")
        return 0
    rows = re.findall(r"^\| (.+?) \| (.*) \|$", listed(), re.MULTILINE)[2:]
    wrong = [f"{name}: {stated or 'no licence stated'}" for name, stated in rows if not may_be_shipped(stated)]
    # By name and one way only: another version may state its licence in other words, another system need less.
    told = LISTED.read_text(encoding="utf-8")
    wrong += [
        f"{name}: not in {LISTED.name}; run .ci/licences.py update" for name, _ in rows if f"| {name} |" not in told
    ]
    print("\n".join(wrong) or f"{len(rows)} packages")
    return int(bool(wrong))


if __name__ == "__main__":
    if sys.argv[1:] not in (["update"], ["check"]):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
