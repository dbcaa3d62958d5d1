from __future__ import annotations

import pytest

from annotator.analysis.measures.calendar import countries
from annotator.gui.translation import countries as module


@pytest.mark.parametrize(
    ("language", "names"),
    [("nl", ("België", "Verenigde Staten")), ("fr", ("Belgique", "États-Unis")), ("da", ("Belgium", "United States"))],
)
def test_each_country_with_a_calendar_has_a_name(
    language: str, names: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "language", lambda: language)
    first, others = module.country_names(countries())
    assert {first["BE"], first["US"]} == set(names)
    assert {*first, *others} == set(countries())
    assert not any(code == name for code, name in {**first, **others}.items())
    assert list(first.values()) == sorted(first.values(), key=str.casefold)
