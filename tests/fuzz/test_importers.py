"""The fuzzer for some hundred files of each format, always the same ones; the long run is `importers.py`."""

from __future__ import annotations

import random

import pytest

from tests.fuzz.importers import once
from tests.fuzz.mutating import mutant
from tests.fuzz.seeds import seeds

SEEDS = seeds()
RUNS = {"pdf": 150}


@pytest.mark.parametrize("name", sorted(SEEDS))
def test_mutated_files_give_a_source_or_a_sentence(name: str) -> None:
    dice = random.Random(name)
    files = [data for data in SEEDS[name] if len(data) < 20_000]
    for _ in range(RUNS.get(name, 250)):
        data = mutant(dice.choice(files), files, dice)[:50_000]
        _, wrong = once(name, data)
        assert not wrong, data


@pytest.mark.parametrize("name", sorted(SEEDS))
def test_the_files_it_begins_from_are_read(name: str) -> None:
    assert all(once(name, data) in ((True, ""), (False, "")) for data in SEEDS[name])
    assert once(name, SEEDS[name][0])[0]
