"""How a Python process of our own is started, wherever the user's files and folders are."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TypedDict


class Surroundings(TypedDict):
    """What `subprocess` wants to know besides the command."""

    env: dict[str, str]
    creationflags: int


def command(module: str, *arguments: str) -> list[str]:
    """What runs `module` with this Python; no module beside the user's files is ever taken for one of ours.

    A bundled program (`.ci/bundle`) has no Python beside it: it is started itself, and `__main__` runs the module.
    """
    if hasattr(sys, "frozen"):
        return [sys.executable, "-m", module, *arguments]
    return [sys.executable, "-P", "-m", module, *arguments]


def surroundings() -> Surroundings:
    """An environment in which our package is found, and no console window on systems that would show one."""
    root, known = str(Path(__file__).resolve().parents[2]), os.environ.get("PYTHONPATH")
    environment = os.environ | {"PYTHONPATH": f"{root}{os.pathsep}{known}" if known else root}
    return {"env": environment, "creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0)}
