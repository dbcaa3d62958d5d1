"""Every importer under mutated files: `importers.py [--seconds 90] [--only word,pdf] [--seed 1] [--keep FOLDER]`.

Each format gets that many seconds, in a process of its own whose memory is limited and measured. Files begin as those
of `seeds`. A finding is anything but a source or a `FileError`: another exception, a file that takes longer than
`SLOW` seconds, a reading that differs the second time, a process that dies. Prints, per format, runs, seconds, sources,
sentences, findings, the slowest file and the peak of memory; ends with 1 where there is a finding.

The readers of PDF and RTF run in this process and not in the one that `apart` would give them, so that many files are
read in a second; what would only end that process (a crash or a hang of the library) is counted apart, as `contained`.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sys
import time
import traceback
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.core.source import Source
from annotator.io.akn.foreign.document import read_foreign
from annotator.io.errors import FileError
from annotator.io.importers import read_source
from annotator.io.importers.pdf.reading import read_pdf
from annotator.io.importers.rtf.reading import read_rtf
from tests.fuzz.mutating import mutant
from tests.fuzz.seeds import seeds

SLOW = 20.0
"""Seconds for one file of at most 4 MB; all but a few are read in some milliseconds."""

MEMORY = 2 * 1024**3
READERS: dict[str, Callable[[bytes, str], Source]] = {
    "pdf": read_pdf,
    "rtf": read_rtf,
    "akn": lambda data, name: read_foreign(data, name).source,
}
CONTAINED = frozenset({"pdf", "rtf"})


@dataclass
class Outcome:
    """What came of one format."""

    runs: int = 0
    seconds: float = 0.0
    sources: int = 0
    refused: int = 0
    contained: int = 0
    slowest: float = 0.0
    peak: float = 0.0
    findings: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.runs:8} {self.seconds:7.0f} {self.sources:8} {self.refused:9} {self.contained:9} "
            f"{len(self.findings):8} {self.slowest:8.2f} s {self.peak:7.0f} MB"
        )


def once(name: str, data: bytes) -> tuple[bool, str]:
    """Whether a source came out, and what went wrong ("" for nothing)."""
    reader = READERS.get(name, read_source)
    try:
        source = reader(data, "x")
    except FileError as error:
        return False, "" if str(error).strip().endswith(".") else f"no sentence: {error}"
    except MemoryError:
        return False, "memory ran out"
    except Exception:  # noqa: BLE001 - what it is is the finding
        return False, traceback.format_exc(limit=-4)
    wrong = ""
    if source.original != data and name not in READERS:
        wrong = "the original is not what was read"
    elif any(not 0 <= s.start < s.end <= len(source.text) for s in source.furniture):
        wrong = "furniture outside the text"
    elif zlib.crc32(data) % 16 == 0 and reader(data, "x") != source:
        wrong = "read differently the second time"
    return True, wrong


def work(name: str, seed: int, until: float, pipe: Connection) -> None:
    """Read mutants until that time; each file is sent before it is read, so that a dead process leaves it behind."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    dice = random.Random(f"{name} {seed}")
    files = seeds()[name]
    while time.time() < until:
        data = mutant(dice.choice(files), files, dice)
        pipe.send(("file", data))
        began = time.perf_counter()
        read, wrong = once(name, data)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        pipe.send(("done", read, wrong, time.perf_counter() - began, peak))
    pipe.send(("over",))


def fuzz(name: str, seconds: float, seed: int, keep: Path | None) -> Outcome:
    """All runs of one format."""
    outcome = Outcome()
    began = time.time()
    while (left := seconds - (time.time() - began)) > 0:
        mine, theirs = multiprocessing.Pipe()
        process = multiprocessing.Process(target=work, args=(name, seed, time.time() + left, theirs))
        process.start()
        theirs.close()
        died = follow(name, mine, outcome, keep)
        process.kill()
        process.join()
        seed += 1
        if not died:
            break
    outcome.seconds = time.time() - began
    return outcome


def follow(name: str, pipe: Connection, outcome: Outcome, keep: Path | None) -> bool:
    """Count what the process tells; True where it died or hung."""
    data = b""
    while True:
        try:
            told = pipe.recv() if pipe.poll(SLOW + 10) else ("hangs",)
        except EOFError:
            told = ("dies",)
        if told[0] == "over":
            return False
        if told[0] == "file":
            data = told[1]
            continue
        wrong = told[2] if told[0] == "done" else f"the process {told[0]}"
        if told[0] == "done":
            _, read, _, took, peak = told
            outcome.sources += read
            outcome.refused += not read and not wrong
            outcome.slowest, outcome.peak = max(outcome.slowest, took), max(outcome.peak, peak)
            wrong = wrong or (f"took {took:.0f} seconds" if took > SLOW else "")
        outcome.runs += 1
        contained = name in CONTAINED and (told[0] != "done" or wrong.startswith(("took", "memory")))
        outcome.contained += bool(wrong) and contained
        if wrong and not contained:
            outcome.findings.append(wrong)
            if keep is not None:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / f"{name}-{len(outcome.findings)}").write_bytes(data)
        if told[0] != "done":
            return True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=90.0, help="for each format")
    parser.add_argument("--only", default="", help="formats, separated by commas")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder for the files of findings")
    options = parser.parse_args()
    names = [name for name in seeds() if not options.only or name in options.only.split(",")]
    print(
        f"{'format':14} {'runs':>8} {'seconds':>7} {'sources':>8} {'sentences':>9} contained findings  slowest     peak"
    )
    found = 0
    for name in names:
        outcome = fuzz(name, options.seconds, options.seed, options.keep)
        print(f"{name:14} {outcome}", flush=True)
        for finding in dict.fromkeys(outcome.findings):
            print(f"    {finding}", flush=True)
        found += len(outcome.findings)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
