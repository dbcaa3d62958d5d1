"""Figures for "nothing lost" (issue 4): run one section or all of them.

    python -m tests.benchmarks.durability [SECTION ...] [--count N]

kills       a process that edits and saves, killed with SIGKILL at random moments: nothing acknowledged is lost
faults      every write, fsync, rename and so on made to fail in turn: the previous file is whole, a sentence is said

roundtrips  generated reviews saved and reopened: equal, valid, source bytes identical, second save equal
mutations   review files broken in every way: only our own errors, no file opened, no network
large       1 MB of text with 10,000 findings: save, reopen and check beside the bare work of lxml
merges      pairs of histories on a common base, merged both ways round: equal, nothing dropped
traced      a process killed in the middle of each call that changes files: its own save is never another's
neighbours  settings, locks, journals and versions broken in every way: none stops the program or hides the others
turns       three windows on one file in turns: nothing asked, no act lost

`--count` is how many processes, error codes, reviews or inputs; without it what the issue asks for.
"""

from __future__ import annotations

import argparse
import importlib
import time

SECTIONS = {
    "kills": "tests.benchmarks.review_kills",
    "faults": "tests.benchmarks.review_faults",
    "roundtrips": "tests.benchmarks.review_roundtrips",
    "mutations": "tests.benchmarks.review_mutations",
    "large": "tests.benchmarks.review_large",
    "merges": "tests.benchmarks.review_merges",
    "traced": "tests.benchmarks.review_traced",
    "neighbours": "tests.benchmarks.review_neighbours",
    "turns": "tests.benchmarks.review_turns",
}
"""Modules with a function `run(count: int | None) -> bool`, which prints its figures and says whether all held."""


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("sections", nargs="*", metavar="SECTION", choices=[[], *SECTIONS])
    arguments.add_argument("--count", type=int)
    given = arguments.parse_args()
    held = True
    for name in given.sections or SECTIONS:
        print(f"--- {name}")
        begun = time.perf_counter()
        held &= importlib.import_module(SECTIONS[name]).run(given.count)
        print(f"{name}: {time.perf_counter() - begun:.1f} s")
    return 0 if held else 1


if __name__ == "__main__":
    raise SystemExit(main())
