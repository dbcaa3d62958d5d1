"""The names of countries in the language of the window, as Unicode's list of them (CLDR) has them."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.app.resources import resource
from annotator.gui.translation.words import language

_LANGUAGES = ("en", "nl", "fr", "de")
"""In the order of the columns of the list."""
_READ = frozenset({"AT", "AU", "BE", "CA", "CH", "DE", "FR", "GB", "IE", "IN", "LU", "NL", "NZ", "US"})
"""Countries whose parliaments write in a language that the program reads."""


def country_names(codes: Iterable[str]) -> tuple[dict[str, str], dict[str, str]]:
    """The names of the countries (ISO 3166-1, two letters) by their codes, in the order of the names.

    First those of parliaments in a language that the program reads, then the others.
    """
    column = _LANGUAGES.index(language()) if language() in _LANGUAGES else 0
    lines = resource("countries.tsv").read_text(encoding="utf-8").splitlines()[1:]
    listed = {code: names[column] for code, *names in (line.split("\t") for line in lines)}
    names = {code: listed.get(code, code) for code in codes}
    in_order = sorted(names, key=lambda code: names[code].casefold())
    first = {code: names[code] for code in in_order if code in _READ}
    return first, {code: names[code] for code in in_order if code not in _READ}
