"""Which parliament a text names, as the country of FRBR: ISO 3166-1, for a region with the code of ISO 3166-2.

Only names that belong to one parliament in the world are here. "Assemblée nationale" or "House of Commons" alone say
nothing of the country, and no country is guessed.
"""

from __future__ import annotations

import re

from annotator.core.review import Dossier
from annotator.core.structure import Structure

UNKNOWN = "zz"
"""The code that Unicode CLDR has for an unknown region."""

_HEAD = 3_000
"""Code points of a text, before its first question, in which a parliament names itself."""

_HOUSES = {
    "nl": ("Tweede Kamer der Staten-Generaal", "Eerste Kamer der Staten-Generaal"),
    "be": (
        "Belgische Kamer van volksvertegenwoordigers",
        "Kamer van volksvertegenwoordigers",
        "Chambre des représentants de Belgique",
        "Belgische Senaat",
        "Sénat de Belgique",
    ),
    "be-vlg": ("Vlaams Parlement",),
    "be-wal": ("Parlement wallon", "Parlement de Wallonie"),
    "be-bru": ("Brussels Hoofdstedelijk Parlement", "Parlement de la Région de Bruxelles-Capitale"),
    "de": ("Deutscher Bundestag",),
    "de-bw": ("Landtag von Baden-Württemberg",),
    "de-by": ("Bayerischer Landtag",),
    "de-be": ("Abgeordnetenhaus Berlin", "Abgeordnetenhaus von Berlin"),
    "de-bb": ("Landtag Brandenburg",),
    "de-hb": ("Bremische Bürgerschaft",),
    "de-hh": ("Bürgerschaft der Freien und Hansestadt Hamburg",),
    "de-he": ("Hessischer Landtag",),
    "de-mv": ("Landtag Mecklenburg-Vorpommern",),
    "de-ni": ("Niedersächsischer Landtag",),
    "de-nw": ("Landtag Nordrhein-Westfalen",),
    "de-rp": ("Landtag Rheinland-Pfalz",),
    "de-sl": ("Landtag des Saarlandes",),
    "de-sn": ("Sächsischer Landtag",),
    "de-st": ("Landtag von Sachsen-Anhalt",),
    "de-sh": ("Schleswig-Holsteinischer Landtag",),
    "de-th": ("Thüringer Landtag",),
    "fr": ("Assemblée nationale française", "Sénat de la République française"),
    "gb": ("UK Parliament", "House of Lords"),
    "gb-sct": ("Scottish Parliament",),
    "gb-wls": ("Senedd Cymru", "Welsh Parliament"),
    "gb-nir": ("Northern Ireland Assembly",),
    "ie": ("Dáil Éireann", "Seanad Éireann"),
    "in": ("Lok Sabha", "Rajya Sabha"),
    "ca": ("House of Commons of Canada", "Parliament of Canada", "Parlement du Canada"),
    "ca-qc": ("Assemblée nationale du Québec",),
    "eu": ("European Parliament", "Europees Parlement", "Parlement européen", "Europäisches Parlament"),
}

_CODES = {name.casefold(): code for code, names in _HOUSES.items() for name in names}
_NAMED = re.compile(
    r"(?<!\w)(?:" + "|".join(re.escape(n) for n in sorted(_CODES, key=len, reverse=True)) + r")(?![^\W\d_])"
)


def country_of(text: str, structure: Structure) -> str:
    """The code of the one parliament that `text` names before its first question; `UNKNOWN` for none or several."""
    first = min((part.span.start for part in structure.segments()), default=len(text))
    head = " ".join(text[: min(first, _HEAD)].casefold().split())
    codes = {_CODES[match[0]] for match in _NAMED.finditer(head)}
    return codes.pop() if len(codes) == 1 else UNKNOWN


def country_in(dossier: Dossier) -> str:
    """The country that the text names, else that of the parliament that the reviewer stated."""
    found = country_of(dossier.source.text, dossier.structure)
    stated = dossier.facts.parliament
    return country_of(stated, Structure()) if found == UNKNOWN and stated else found
