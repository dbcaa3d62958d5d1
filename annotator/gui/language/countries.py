"""The names of countries, those first whose parliaments write in a language that the program reads."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from annotator.gui.language.translating import QT_TRANSLATE_NOOP
from annotator.gui.language.words import word

_READ = {
    "AT": QT_TRANSLATE_NOOP("words", "Austria"),
    "AU": QT_TRANSLATE_NOOP("words", "Australia"),
    "BE": QT_TRANSLATE_NOOP("words", "Belgium"),
    "CA": QT_TRANSLATE_NOOP("words", "Canada"),
    "CH": QT_TRANSLATE_NOOP("words", "Switzerland"),
    "DE": QT_TRANSLATE_NOOP("words", "Germany"),
    "FR": QT_TRANSLATE_NOOP("words", "France"),
    "GB": QT_TRANSLATE_NOOP("words", "United Kingdom"),
    "IE": QT_TRANSLATE_NOOP("words", "Ireland"),
    "IN": QT_TRANSLATE_NOOP("words", "India"),
    "LU": QT_TRANSLATE_NOOP("words", "Luxembourg"),
    "NL": QT_TRANSLATE_NOOP("words", "Netherlands"),
    "NZ": QT_TRANSLATE_NOOP("words", "New Zealand"),
    "US": QT_TRANSLATE_NOOP("words", "United States"),
}


def country_names(codes: Iterable[str]) -> tuple[dict[str, str], dict[str, str]]:
    """The names of the countries (ISO 3166-1, two letters) by their codes, in the order of the names.

    First those of parliaments in a language that the program reads, in the language of the window; then the others,
    for which Qt has English names only.
    """
    first = {code: word(_READ[code]) for code in codes if code in _READ}
    others = {code: QLocale.territoryToString(QLocale.codeToTerritory(code)) for code in codes if code not in _READ}
    return _by_name(first), _by_name(others)


def _by_name(names: dict[str, str]) -> dict[str, str]:
    return dict(sorted(names.items(), key=lambda entry: entry[1].casefold()))
