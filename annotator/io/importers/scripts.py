"""Raised and lowered characters in plain text: 10⁶ is not 106, CO₂ not CO2."""

from __future__ import annotations

import re
from enum import Enum

_RAISED = dict(
    zip(
        "0123456789+-−–=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθιφχ",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᶥᵠᵡ",
        strict=True,
    )
)
_LOWERED = dict(zip("0123456789+-−–=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ", strict=True))
_AS_THEY_ARE = frozenset(",.;:/*†‡§¶°'’[]{} \u00a0\t\n⁰¹²³⁴⁵⁶⁷⁸⁹ªº®™©")
"""What reads the same between raised and lowered ones."""

_SPELT = re.compile(
    r"(?:(?<=\d)(?:st|nd|rd|th|e|er|re|ère|ere|ème|eme|es|de|ste|te|bis|ter|quater|a|o|[ªº])"
    r"|(?<=(?-i:[IVXLC]))(?:st|nd|rd|th|e|er|re|ère|ème|de|ste)|(?<=[nN])(?:o|os|r)|(?<=(?-i:M))(?:me|mes|lle|lles|gr|r|rs)"
    r"|(?<=(?-i:D))(?:r|rs|re)|(?<=(?-i:[SC]))(?:t|te|ie))\Z",
    re.IGNORECASE,
)
"""Endings that are only spelt raised ("1er", "21st", "Mme"): their value is that of plain letters."""

_LONGEST = 40
"""Code points of a raised stretch at most; what is longer is small type, not a value."""


class Script(Enum):
    """Where characters stand: as a power, or as an index."""

    RAISED = "^"
    LOWERED = "_"


def scripted(text: str, script: Script | None, before: str = "") -> str:
    """`text` as it stands after `before`: in Unicode's raised or lowered characters, else marked with "^" or "_".

    White space around it stays as it is.
    """
    inner = text.strip()
    if script is None or not inner or len(inner) > _LONGEST or not (before.strip() or inner.isdigit()):
        return text
    if script is Script.RAISED and _SPELT.match(before[-1:] + inner, len(before[-1:])):
        return text
    known = _RAISED if script is Script.RAISED else _LOWERED
    if all(c in known or c in _AS_THEY_ARE for c in inner) and not (len(inner) > 3 and inner.isalpha()):
        written = "".join(known.get(c, c) for c in inner)
    else:
        written = f"{script.value}{inner}" if inner.isalnum() else f"{script.value}({inner})"
    return text.replace(inner, written, 1)


def raised(mark: str) -> str:
    """The mark of a note raised as it is printed: "Vraag 1" with note 1 is not question 11."""
    return "".join(_RAISED.get(c, c) for c in mark)
