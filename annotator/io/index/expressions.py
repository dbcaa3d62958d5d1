"""What a person types, as a query of the index. Whatever is typed is a query: nothing in it is syntax but quotes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.core.folding import folded
from annotator.io.index.records import Scope

SHORTEST_PREFIX = 3
"""Letters from which on the last word finds what begins with it: shorter ones are in nearly every document."""

MOST_TERMS = 200
"""Words of the vocabulary that one part of a word stands for at most; more make a query slow and its hits vague."""

_PIECES = re.compile(r'"([^"]*)"?|(\S+)')


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for, folded: phrases to be found each, and `last`, a word that may go on ("" for none)."""

    phrases: tuple[str, ...]
    last: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look for: no letter and no digit."""
        return not self.phrases and not self.last


def asked(typed: str, *, going_on: bool = True) -> Asked:
    """Read what was typed: words, and phrases between quotation marks. `going_on`: the last word may be half typed."""
    words = folded(typed).text
    found = [(phrase or word, bool(word)) for phrase, word in _PIECES.findall(words)]
    found = [(piece.strip(), alone) for piece, alone in found if any(c.isalnum() for c in piece)]
    if (
        found
        and going_on
        and found[-1][1]
        and len(_letters(found[-1][0])) >= SHORTEST_PREFIX
        and not typed[-1:].isspace()
    ):
        return Asked(tuple(piece for piece, _ in found[:-1]), found[-1][0])
    return Asked(tuple(piece for piece, _ in found))


def expression(query: Asked, parts: Sequence[Scope] = (), inside: Callable[[str], Sequence[str]] | None = None) -> str:
    """The FTS5 expression; `inside` names the words of the vocabulary that hold a word, to be found in its place."""
    wanted = [_either(phrase, inside) for phrase in query.phrases]
    if query.last:
        wanted.append(_either(query.last, inside, "*"))
    columns = " ".join(f'"{part}"' for part in parts) + (" also" if Scope.TEXT in parts else "")
    return (f"{{{columns}}} : " if parts else "") + "(" + " AND ".join(wanted) + ")"


def _either(phrase: str, inside: Callable[[str], Sequence[str]] | None, end: str = "") -> str:
    own = _quoted(phrase) + end
    held = inside(phrase) if inside is not None and phrase.isalnum() else ()
    return "(" + " OR ".join((own, *map(_quoted, held))) + ")" if held else own


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def _letters(word: str) -> str:
    return "".join(c for c in word if c.isalnum())
