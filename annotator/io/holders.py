"""Which running program holds something: a journal, or the lock of a file."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import cache

_TOLERANCE = 5.0
"""Seconds that the system's clock may have been put right by, which moves the birth of every process."""


@dataclass(frozen=True, slots=True)
class Holder:
    """A program on a computer: `born` is when its process began, in seconds, so that a used-again `pid` is seen.

    `host` is the computer's name and, where networks give it another one now and then (macOS), "/" and its number.
    """

    host: str
    user: str
    pid: int
    born: int

    @property
    def is_me(self) -> bool:
        """Whether it is this very process."""
        return self.is_here and (self.pid, self.born) == (me().pid, me().born)

    @property
    def is_here(self) -> bool:
        """Whether it runs, or ran, on this computer."""
        return self.host.rpartition("/")[2] == _computer().rpartition("/")[2]

    @property
    def computer(self) -> str:
        """The name of its computer, to be shown."""
        return self.host.partition("/")[0]

    @property
    def runs(self) -> bool | None:
        """Whether it still runs; None where that cannot be known, on another computer."""
        import psutil

        if not self.is_here:
            return None
        try:
            process = psutil.Process(self.pid)
            alive = process.status() != psutil.STATUS_ZOMBIE
            return alive and abs(process.create_time() - self.born) <= _TOLERANCE
        except psutil.NoSuchProcess:
            return False
        except psutil.Error:
            return True  # it is there, and may not be looked at


def me() -> Holder:
    """This very process."""
    import psutil

    pid = os.getpid()
    return Holder(_computer(), _user(), pid, int(psutil.Process(pid).create_time()))


def _computer() -> str:
    import platform

    number = _number()
    return f"{platform.node()}/{number}" if number else platform.node()


@cache
def _number() -> str:
    """What tells this machine from all others whatever it is called; "" where its name does."""
    if sys.platform != "darwin":
        return ""
    import ctypes

    found, at_once = (ctypes.c_ubyte * 16)(), (ctypes.c_long * 2)(0, 0)
    return "" if ctypes.CDLL(None).gethostuuid(found, at_once) else bytes(found).hex()


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""  # no name in the environment, and none in the system's list
