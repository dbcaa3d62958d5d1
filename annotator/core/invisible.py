"""Characters that print nothing: who looks for labels, lines and words must not see them.

They are what Unicode calls default ignorable, and format characters: soft hyphens, zero-width blanks and joiners,
marks of direction, byte order marks inside a text, combining grapheme joiners, variation selectors, tags.
"""

from __future__ import annotations

import re

_CLASS = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""DerivedCoreProperties of Unicode 16, Default_Ignorable_Code_Point, and the anchors of annotations between lines."""

INVISIBLE = f"[{_CLASS}]"
"""As a class of a regular expression."""

_HELD = re.compile(rf"[^\s{_CLASS}]*{INVISIBLE}[^\s]*")


def without_invisible(text: str) -> str:
    """`text` as it is seen."""
    return text if text.isascii() else re.sub(INVISIBLE, "", text)


def blanked(text: str) -> str:
    """`text` with a space for each invisible character, so that offsets of words stay as they are.

    Inside a word the spaces come after it and what is glued to it: "Ant\u00adwoord:" reads "Antwoord: ".
    """
    if text.isascii() or re.search(INVISIBLE, text) is None:
        return text
    return _HELD.sub(_behind, text)


def _behind(found: re.Match[str]) -> str:
    held = found[0]
    seen = without_invisible(held)
    before = re.match(f"{INVISIBLE}*", held)
    leading = before.end() if before is not None else 0
    return f"{' ' * leading}{seen}{' ' * (len(held) - leading - len(seen))}"
