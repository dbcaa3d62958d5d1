"""What the commands cost: the CPU time of each, as a multiple of an empty Python (`python3 -c pass`).

    python -m tests.benchmarks.commands [RUNS] [--before PYTHON]

Medians of RUNS (7) runs, each with an empty Python after it, so that a busy machine slows both. Ends with 1 where a
command is over its limit. `--before`: the interpreter of another installation of this program, measured
alongside and printed first.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from tempfile import TemporaryDirectory

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "nl-zwemwater.txt"
REVIEWERS = tuple(f"Reviewer {number}" for number in range(10))


def commands(folder: Path) -> dict[str, tuple[float, list[str]]]:
    """Name -> the limit as a multiple of an empty Python, and the arguments."""
    one, ten = str(folder / "0.xml"), [str(folder / f"{number}.xml") for number in range(10)]
    return {
        "--version": (9, ["--version"]),
        "--help": (9, ["--help"]),
        "import": (30, ["import", str(SAMPLE), "-o", str(folder / "new.xml"), "--force"]),
        "show": (18, ["show", one]),
        "statistics of ten": (50, ["statistics", *ten]),
        "agreement of ten": (50, ["agreement", *ten]),
        "export --to html": (50, ["export", one, "--to", "html", "-o", str(folder / "new.html"), "--force"]),
    }


def cpu(python: str, arguments: list[str]) -> float:
    """Seconds of CPU that one run takes, user's and system's."""
    silent = subprocess.DEVNULL
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run([python, *arguments], stdout=silent, stderr=silent, check=True)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def ratio(python: str, arguments: list[str], runs: int) -> float:
    """How many times an empty Python a command takes: the median of `runs` pairs."""
    pairs = [(cpu(python, ["-m", "annotator", *arguments]), cpu(python, ["-I", "-c", "pass"])) for _ in range(runs)]
    return median(one for one, _ in pairs) / median(empty for _, empty in pairs)


def prepared(folder: Path) -> None:
    """Ten reviews of the sample, each by another reviewer."""
    for number, name in enumerate(REVIEWERS):
        path = str(folder / f"{number}.xml")
        for arguments in (
            ["import", str(SAMPLE), "-o", path],
            ["judge", path, "1", "answered", "--reviewer", name],
            ["judge", path, "2", "partial" if number % 3 else "answered", "--reviewer", name],
        ):
            subprocess.run([sys.executable, "-m", "annotator", *arguments], check=True, stdout=subprocess.DEVNULL)


def main(arguments: list[str]) -> int:
    """Measure and print; the exit code."""
    before = arguments[arguments.index("--before") + 1] if "--before" in arguments else None
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # each command would compile the program anew
    runs = next((int(word) for word in arguments if word.isdigit()), 7)
    worse = 0
    with TemporaryDirectory() as name:
        prepared(Path(name))
        for called, (limit, command) in commands(Path(name)).items():
            was = f"{ratio(before, command, runs):6.1f} ->" if before else ""
            now = ratio(sys.executable, command, runs)
            worse += now > limit
            print(f"{called:20}{was}{now:6.1f} times an empty Python (limit {limit:g}){' OVER' if now > limit else ''}")
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
