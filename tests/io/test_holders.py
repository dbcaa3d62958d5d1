"""Whether a program still runs, and is the same one."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from annotator.io import holders
from annotator.io.holders import me

TOLD = "from annotator.io.holders import me; h = me(); print(h.host, h.pid, h.born, flush=True); input()"


def test_this_process_runs() -> None:
    assert me().runs
    assert me().is_me
    assert me().is_here


def test_another_process_runs_until_it_ends() -> None:
    other = subprocess.Popen([sys.executable, "-c", TOLD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    host, pid, born = other.stdout.readline().split()
    holder = replace(me(), host=host, pid=int(pid), born=int(born))
    assert holder.runs
    assert not holder.is_me
    assert not replace(holder, born=holder.born - 100).runs, "the number was used again"
    other.kill()
    other.communicate()
    assert not holder.runs


def test_of_another_computer_it_cannot_be_known() -> None:
    assert replace(me(), host="elsewhere.example").runs is None


def test_a_computer_that_networks_call_otherwise_is_the_same_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """As macOS is: at home `platform.node()` is another than at work, and its journals were of "another computer"."""
    monkeypatch.setattr(holders, "_number", lambda: "5A1E")
    monkeypatch.setattr("platform.node", lambda: "annas-mac.parliament.example")
    before = me()
    monkeypatch.setattr("platform.node", lambda: "annas-mac.local")
    assert before.runs
    assert before.is_me
    assert before.computer == "annas-mac.parliament.example"
    monkeypatch.setattr(holders, "_number", lambda: "77")
    assert before.runs is None, "another machine, whatever it is called"


def test_without_a_name_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_name() -> str:
        raise OSError("No username set in the environment")

    monkeypatch.setattr("getpass.getuser", no_name)
    assert me().user == ""
