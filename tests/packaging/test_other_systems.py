"""What stands ready for systems that are not here: the workflow runs the command that README.md promises."""

from __future__ import annotations

import re

from tests.conftest import REPOSITORY

WORKFLOW = (REPOSITORY / ".github" / "workflows" / "other-systems.yml").read_text(encoding="utf-8")


def test_the_workflow_runs_the_readmes_test_command() -> None:
    readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    (command,) = re.findall(r"^python3 -m venv .*pytest.*$", readme, re.MULTILINE)
    assert f"run: {command}\n" in WORKFLOW
    windows = re.findall(r"run: py -m venv .*$", WORKFLOW, re.MULTILINE)
    assert len(windows) == 1
    for word in re.findall(r"'[^']*'|\S+", command.replace(".venv/bin/", ".venv\\Scripts\\").replace("&&", "")):
        assert word in windows[0] or word == "python3", word
    assert "NOT YET RUN" in WORKFLOW.partition("\n")[0]
