"""Nothing is sent over the network: the suite's core runs where there is none, and nobody asks for one."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from annotator.__main__ import main
from tests.conftest import REPOSITORY

CORE = (
    *("tests/io/importers/test_seen.py", "tests/io/exporters/test_all.py", "tests/cli"),
    *("tests/app/files/test_opening.py", "tests/io/test_journal.py", "tests/io/test_atomic.py"),
)
"""Every importer, exporter and command, opening, saving, journals: half a minute of a processor."""

STORES = "--ignore=tests/cli/test_teaming.py"
"""A team's store is reached over a network, or the socket of a server that cannot be started there."""


@cache
def why_not() -> str:
    """Why no process without a network can be made here; "" where it can."""
    unshare = shutil.which("unshare")
    if unshare is None:
        return "unshare is not installed"
    refused = subprocess.run([unshare, "-rn", "true"], capture_output=True, text=True, check=False)
    return refused.stderr.strip() if refused.returncode else ""


def test_the_core_of_the_suite_passes_without_a_network(tmp_path: Path) -> None:
    if reason := why_not():
        pytest.skip(f"no process without a network can be made: {reason}")
    options = ["-q", "-x", "-n", "0", "-p", "no:cacheprovider", "-k", "not corpora", STORES, f"--basetemp={tmp_path}"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    environment["HYPOTHESIS_PROFILE"] = "few"
    command = ["unshare", "-rn", sys.executable, "-m", "pytest", *options, *CORE]
    done = subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:]
    assert " passed" in done.stdout


def test_importing_checking_and_exporting_ask_for_no_connection(
    tmp_path: Path, sample_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(*given: object, **_: object) -> None:
        raise AssertionError(f"the network was asked for: {given}")

    for name in ("connect", "connect_ex", "bind", "sendto"):
        monkeypatch.setattr(socket.socket, name, asked)
    monkeypatch.setattr(socket, "getaddrinfo", asked)
    review = str(tmp_path / "review.xml")
    assert main(["import", str(sample_path), "-o", review]) == 0
    assert main(["check", review]) == 0
    for kind in ("html", "pdf", "docx", "xlsx", "qdpx"):
        assert main(["export", review, "--to", kind, "-o", str(tmp_path / f"r.{kind}")]) == 0
