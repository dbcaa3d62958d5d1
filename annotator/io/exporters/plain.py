"""Text made fit for formats that cannot hold every code point."""

from __future__ import annotations

import re
from unicodedata import normalize

_NOT_FOR_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
REPLACEMENT = "\ufffd"

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection)."""


def clean(words: str) -> str:
    """`words` with U+FFFD in the place of what XML and HTML cannot hold: controls, halves of surrogate pairs."""
    return _NOT_FOR_XML.sub(REPLACEMENT, words)


def harmless(cell: str) -> str:
    """`cell` with an apostrophe before it where a spreadsheet would take it for a formula.

    A full-width sign counts as its narrow one: spreadsheets in East Asian languages read both alike. Space before it
    is passed over, for some programs trim what they read.
    """
    first = normalize("NFKC", cell[:1])
    shown = normalize("NFKC", cell.lstrip()[:1])
    return f"'{cell}" if first in _FORMULA_STARTS or shown in _FORMULA_STARTS else cell
