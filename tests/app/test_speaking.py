"""The words of the program outside the window."""

from __future__ import annotations

from annotator.app.speaking import name_of


def test_a_language_has_its_own_name_and_an_unknown_one_its_code() -> None:
    assert (name_of("en"), name_of("cs"), name_of("zz")) == ("English", "Čeština", "zz")
