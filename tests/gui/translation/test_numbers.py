"""Numbers and countries as the reviewer writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from annotator.app.results.counting import countries
from annotator.gui.translation.countries import country_names
from annotator.gui.translation.numbers import brief, decimal, percent


@pytest.fixture
def speaking(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("speaking", ["nl", "fr", "de"], indirect=True)
@pytest.mark.usefixtures("speaking")
def test_a_comma_parts_the_decimals() -> None:
    assert decimal(0.7434, 3) == "0,743"
    assert decimal(-0.0001, 3) == "0,000"
    assert brief(12.5) == "12,5"
    assert brief(12.0) == "12"


@pytest.mark.parametrize("speaking", ["en"], indirect=True)
@pytest.mark.usefixtures("speaking")
def test_a_point_in_english() -> None:
    assert (decimal(-0.05, 3), brief(12.5), percent(0.455)) == ("-0.050", "12.5", "46\N{NO-BREAK SPACE}%")


@pytest.mark.parametrize(
    ("speaking", "belgium", "korea"),
    [
        ("nl", "België", "Zuid-Korea"),
        ("fr", "Belgique", "Corée du Sud"),
        ("de", "Belgien", "Südkorea"),
        ("en", "Belgium", "South Korea"),
    ],
    indirect=["speaking"],
)
@pytest.mark.usefixtures("speaking")
def test_countries_have_the_names_of_the_language(belgium: str, korea: str) -> None:
    first, others = country_names(countries())
    assert first["BE"] == belgium
    assert others["KR"] == korea
    assert first.keys() | others.keys() == set(countries())
    assert not first.keys() & others.keys()
    assert all({**first, **others}.values())
