"""A share of the long runs of `tests/benchmarks/durability.py`, small enough for every day."""

from __future__ import annotations

import pytest

from annotator.app.site import site_path
from annotator.io.akn import check, read, write
from tests.benchmarks.review_large import large
from tests.benchmarks.review_mutations import BREAKINGS, Watch, mutations
from tests.benchmarks.review_roundtrips import KINDS, trips


def test_generated_reviews_come_back() -> None:
    seen = trips(150)
    assert seen["dossiers"] == 150
    assert seen["reviews"] == 3 * seen["dossiers"]
    assert all(seen[kind] for kind in KINDS)
    assert seen["overlapping ranges"]


def test_broken_files_give_sentences_and_open_nothing() -> None:
    came, doors = mutations(len(BREAKINGS) * 6)
    assert came["refused in a sentence"] > 30
    assert came["opened as a review"] > 5
    own = str(site_path())  # what an administrator set, whatever the file says
    assert [door for door in doors if not door.startswith("(") and own not in door] == []


def test_the_watch_sees_a_door_that_opens(tmp_path_factory: pytest.TempPathFactory) -> None:
    watch = Watch()
    watch.on = True
    (tmp_path_factory.mktemp("door") / "x").write_text("")
    watch.on = False
    assert any(event.startswith("open ") for event in watch.opened)


def test_a_large_review_comes_back() -> None:
    dossier = large(400)
    data = write(dossier)
    assert read(data) == dossier
    assert check(data) == ()
