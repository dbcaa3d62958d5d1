"""What holds of every format."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from annotator.core.review import Dossier
from annotator.io.catalogue import word
from annotator.io.exporters.interface import Exporter
from annotator.io.exporters.registry import EXPORTERS
from tests.io.akn.examples import DOSSIER
from tests.io.exporters.hostile import SETTING, hostile
from tests.strategies.dossiers import dossiers

by_name = pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda e: e.name)


@by_name
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=20)
@given(dossier=dossiers(120))
def test_any_dossier_can_be_written(exporter: Exporter, dossier: Dossier) -> None:
    assert exporter.write([dossier], SETTING)


@by_name
def test_one_several_and_no_dossiers_can_be_written(exporter: Exporter) -> None:
    one = exporter.write([DOSSIER], SETTING)
    several = exporter.write([DOSSIER, hostile(), replace(DOSSIER, reviews=())], SETTING)
    assert len(several) > len(one)
    assert exporter.write([], SETTING)


@by_name
def test_each_says_what_it_cannot_carry(exporter: Exporter) -> None:
    said = str(exporter.loses)
    assert said.endswith(".")
    assert len(said) > 40
    assert exporter.extension == f".{exporter.name}"
    assert "/" in exporter.media_type


def test_names_are_unique() -> None:
    assert len({e.name for e in EXPORTERS}) == len({e.title for e in EXPORTERS}) == len(EXPORTERS)


def test_words_of_reports_in_four_languages() -> None:
    assert [word("not_answered", language) for language in ("en", "nl", "fr", "de")] == [
        "not answered", "niet beantwoord", "non répondue", "nicht beantwortet",
    ]  # fmt: skip
    assert word("promise", "de") == "Versprechen", "a noun"
    assert word("not_answered", "xx") == "not answered"
    assert word("of no table", "nl") == "of no table"
