"""What carries in finding questions and answers: `ablation.py FOLDER [--sources | --costs]`.

Takes one reader of evidence or one feature away at a time and prints the mean over sources (F1 of questions, answers,
links) and how many documents are without a miss, beside those with all. `--sources` leaves each source out in turn:
the mean of the others, and its own. `--costs` doubles and halves each cost of `resources/layouts.toml` and prints
in how many documents another structure comes out: a cost that changes none decides nothing there.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import mean

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.analysis.segmenting import reader, segment
from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.layouts import costs
from annotator.core.marked import Imported
from annotator.core.structure import Structure
from tests.benchmarks.segmentation import Result, compare, documents, read

Document = tuple[str, Imported, dict[str, list[dict[str, object]]]]
Change = Callable[[list[Candidate]], list[Candidate]]
_NAMES = ("questions", "answers", "links")


def without_kind(kind: Kind, *, inline: bool | None = None) -> Change:
    return lambda found: [c for c in found if c.kind is not kind or inline not in (None, c.inline)]


def without_flag(name: str, value: object = False) -> Change:
    def change(found: list[Candidate]) -> list[Candidate]:
        for one in found:
            setattr(one, name, value)
        return found

    return change


CHANGES: dict[str, Change] = {
    "nothing": lambda found: found,
    **{f"candidates: {kind.value}": without_kind(kind) for kind in Kind if kind is not Kind.GIVEN},
    "candidates: labels inside a line": without_kind(Kind.LABEL, inline=True),
    **{
        f"feature: {name}": without_flag(name)
        for name in (
            "asks", "asks_below", "asks_first", "ends", "stops", "requests", "repeats", "goes_on", "led", "hollow",
            "pending", "conditional", "alone", "opens", "colon",
        )
    },
    "feature: where a sentence may begin": without_flag("sentence", True),
    "feature: strength of a head": without_flag("head", 1.0),
}  # fmt: skip


@contextmanager
def changed(change: Change) -> Iterator[None]:
    whole = reader.candidates_of
    reader.candidates_of = lambda *given: change(whole(*given))
    try:
        yield
    finally:
        reader.candidates_of = whole


def found_in(loaded: Imported) -> Structure:
    source = loaded.source
    return segment(source.text, furniture=source.furniture, marked=loaded.marked).structure


def by_source(given: Sequence[Document]) -> tuple[dict[str, list[float]], int]:
    """F1 of each source, and the documents without a miss."""
    tallies: dict[str, Result] = defaultdict(Result)
    clean = 0
    for source, loaded, gold in given:
        result = compare(loaded.source.text, found_in(loaded), gold)
        clean += not result.misses
        for name in _NAMES:
            getattr(tallies[source], name).add(getattr(result, name))
    return {source: [getattr(t, name).f1 for name in _NAMES] for source, t in tallies.items()}, clean


def means(found: dict[str, list[float]]) -> str:
    return " ".join(f"{mean(row[i] for row in found.values()):.3f}" for i in range(len(_NAMES)))


def ablate(given: Sequence[Document]) -> None:
    for title, change in CHANGES.items():
        with changed(change):
            found, clean = by_source(given)
        print(f"without {title:44} {means(found)} {clean:4} of {len(given)}", flush=True)


def leave_out(given: Sequence[Document]) -> None:
    found, _ = by_source(given)
    print(f"{'all':32} {means(found)}")
    for source in found:
        others = {name: row for name, row in found.items() if name != source}
        print(f"without {source:24} {means(others)}   itself " + " ".join(f"{f1:.3f}" for f1 in found[source]))


def scale_costs(given: Sequence[Document]) -> None:
    plain = [found_in(loaded) for _, loaded, _ in given]
    for name, value in sorted(vars(costs()).items()):
        counts = []
        for factor in (2.0, 0.5):
            setattr(costs(), name, value * factor)
            counts.append(sum(found_in(one[1]) != before for one, before in zip(given, plain, strict=True)))
        setattr(costs(), name, value)
        print(f"{name:24} {value:6} doubled {counts[0]:4} halved {counts[1]:4} of {len(given)}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="+")
    parser.add_argument("--sources", action="store_true", help="leave each source out in turn")
    parser.add_argument("--costs", action="store_true", help="double and halve each cost")
    options = parser.parse_args()
    pairs = [pair for folder in options.folder for pair in documents(folder)]
    given = [(path.parent.name, loaded, gold) for path, gold in pairs if (loaded := read(path)) is not None]
    (leave_out if options.sources else scale_costs if options.costs else ablate)(given)


if __name__ == "__main__":
    main()
