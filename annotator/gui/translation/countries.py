"""The names of countries in the language of the window, as ISO's own list of them (pycountry) has them."""

from __future__ import annotations

from collections.abc import Iterable
from gettext import translation

from PySide6.QtCore import QLocale

from annotator.gui.translation.words import language

_READ = frozenset({"AT", "AU", "BE", "CA", "CH", "DE", "FR", "GB", "IE", "IN", "LU", "NL", "NZ", "US"})
"""Countries whose parliaments write in a language that the program reads."""


def country_names(codes: Iterable[str]) -> tuple[dict[str, str], dict[str, str]]:
    """The names of the countries (ISO 3166-1, two letters) by their codes, in the order of the names.

    First those of parliaments in a language that the program reads, then the others.
    """
    import pycountry  # loads slowly, and is seldom needed

    translated = translation("iso3166-1", pycountry.LOCALES_DIR, languages=[language()], fallback=True)
    names: dict[str, str] = {}
    for code in codes:
        country = pycountry.countries.get(alpha_2=code)
        if country is None:  # Kosovo has a code, but not of ISO
            names[code] = QLocale.territoryToString(QLocale.codeToTerritory(code))
        else:
            names[code] = translated.gettext(getattr(country, "common_name", country.name))
    in_order = sorted(names, key=lambda code: names[code].casefold())
    first = {code: names[code] for code in in_order if code in _READ}
    return first, {code: names[code] for code in in_order if code not in _READ}
