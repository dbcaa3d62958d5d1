"""How often a 95 % interval holds the true value: `python -m tests.benchmarks.coverage [RUNS]`, exit 1 outside 92-98 %.

Documents are drawn from made-up populations: each has a number of questions, a mix of verdicts and a carefulness of its
own, so that its questions go together. The true value is that of very many documents. Counted are the intervals that
the program shows; how many of the runs show one is printed beside it.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from annotator.analysis.measures.intervals import Interval, of_measure, of_share
from annotator.analysis.measures.ratings import (
    Patterns,
    cohen_kappa,
    fleiss_kappa,
    krippendorff_alpha,
    percent_agreement,
)

LOW, HIGH = 0.92, 0.98
TOLERANCE = 2.0
"""Standard errors of the simulation itself that are granted beside the limits."""
FEWEST_SHOWN = 100
"""Intervals below which a line says nothing: the program hardly ever shows one there."""
POPULATION = 3000
"""Documents that stand for the whole population."""


@dataclass(frozen=True)
class Raters:
    """A population of documents judged by `count` reviewers who are right with `right` (spread over documents)."""

    count: int
    right: float
    spread: float

    def document(self, chance: random.Random) -> Patterns:
        right = min(0.98, max(0.2, chance.gauss(self.right, self.spread)))
        mix = [chance.gammavariate(2, 1) for _ in range(3)]
        rows: Patterns = Counter()
        for _ in range(chance.randint(3, 14)):
            truth = chance.choices(range(3), mix)[0]
            rows[tuple(truth if chance.random() < right else chance.randrange(3) for _ in range(self.count))] += 1
        return rows


@dataclass(frozen=True)
class Shares:
    """A population in which `share` is answered, going together within documents by `together` (intraclass)."""

    share: float
    together: float
    reviewers: int

    def document(self, chance: random.Random) -> tuple[int, int]:
        spread = 1 / self.together - 1 if self.together else 0
        own = chance.betavariate(self.share * spread, (1 - self.share) * spread) if spread else self.share
        count = total = 0
        for _ in range(chance.randint(2, 14)):
            truth = chance.random() < own
            for _ in range(self.reviewers):
                count += truth if chance.random() > 0.2 else chance.random() < self.share
                total += 1
        return count, total


MEASURES: dict[str, tuple[int, float, Callable[[Patterns], float | None]]] = {
    "percent agreement": (2, 0.0, percent_agreement),
    "Cohen's kappa": (2, -1.0, lambda r: cohen_kappa(r, 3)),
    "Cohen's kappa, linear": (2, -1.0, lambda r: cohen_kappa(r, 3, "linear")),
    "Fleiss' kappa": (3, -1.0, lambda r: fleiss_kappa(r, 3)),
    "alpha, nominal": (3, -1.0, lambda r: krippendorff_alpha(r, 3)),
    "alpha, ordinal": (2, -1.0, lambda r: krippendorff_alpha(r, 3, "ordinal")),
}


def main(runs: int) -> int:
    """Simulate all; 1 where an interval does not hold."""
    bad = 0
    for name, (raters, lowest, measure) in MEASURES.items():
        for right, spread in ((0.5, 0.15), (0.7, 0.15), (0.7, 0.0), (0.9, 0.08)):
            population = Raters(raters, right, spread)
            whole = sum((population.document(random.Random(n)) for n in range(POPULATION)), Patterns())
            truth = measure(whole) or 0.0
            for documents in (5, 9, 20):
                drawn = (
                    of_measure([population.document(chance) for _ in range(documents)], measure, lowest)
                    for chance in map(random.Random, range(runs))
                )
                bad += line(f"{name}, right {right:.2f} ± {spread:.2f}, {documents} documents", truth, drawn)
    for share in (0.05, 0.2, 0.5, 0.8):
        for together in (0.0, 0.15, 0.3):
            for reviewers in (1, 3):
                model = Shares(share, together, reviewers)
                for documents in (5, 9, 15, 30):
                    shown = (
                        of_share([model.document(chance) for _ in range(documents)])
                        for chance in map(random.Random, range(runs))
                    )
                    bad += line(f"share {share}, together {together}, {reviewers} reviewers, {documents}", share, shown)
    print(f"{bad} outside {LOW:.0%} to {HIGH:.0%}")
    return min(bad, 1)


def line(name: str, truth: float, drawn: Iterable[Interval | None]) -> int:
    """Print how often the intervals hold `truth`; 1 where that is too seldom or too often."""
    intervals = [interval for interval in drawn if interval is not None]
    if len(intervals) < FEWEST_SHOWN:
        print(f"{name}: shown {len(intervals)} times")
        return 0
    covered = sum(low <= truth <= high for low, high in intervals) / len(intervals)
    error = TOLERANCE * (0.95 * 0.05 / len(intervals)) ** 0.5
    wrong = not LOW - error <= covered <= HIGH + error
    print(f"{name}: {covered:.1%} of {len(intervals)}{'  OUTSIDE' if wrong else ''}")
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
