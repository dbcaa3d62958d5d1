"""The words that texts of parliaments are made with, one file a language in `resources/words`.

The head of a file (`language`, `name`, `common`, ...) tells the languages apart; each table below it serves one part
of the program (`[segmenting]`: finding questions and answers) and is read when that part asks for it, so that a
document costs the reading of its own language only. Words are lower case; a field that a language lacks is empty.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from math import lcm
from pathlib import Path

from annotator.core.shipped import shipped

_TABLE = re.compile(r"^\[(\w+)\]\s*$", re.MULTILINE)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

_LOOKED_AT = 20_000
"""Code points that are looked at for the language; the beginning tells enough."""

_FEWEST = 2
"""Frequent words of a language that must be there before anything is said."""

_WHOLE = lcm(*range(1, 25))
"""What a frequent word counts for; each of the languages that share it gets a part without a rest."""

_SHARE = _WHOLE // 20
"""Share of the words of a text that the frequent ones of its language have at least, where it has `_ENOUGH` words."""

_ENOUGH = 40

_BESIDE = 0.3
"""Share of the leading language's frequent words from which on another one is printed beside it."""


@dataclass(frozen=True, slots=True)
class Language:
    """What the head of a file says: ISO 639-1 code, its own name, the language beside which it is printed, and
    frequent short words by which it is recognised.
    """

    code: str
    name: str
    common: frozenset[str]
    beside: str = ""


@cache
def _texts() -> dict[str, str]:
    folder = shipped("words")
    paths: Iterable[Path] = sorted(folder.glob("*.toml")) if folder is not None else ()
    return {path.stem: path.read_text("utf-8") for path in paths}


@cache
def languages() -> tuple[Language, ...]:
    """Every language that there is a file for."""
    found = []
    for code, text in _texts().items():
        first = _TABLE.search(text)
        head = tomllib.loads(text[: first.start()] if first is not None else text)
        found.append(Language(code, head["name"], frozenset(head["common"]), head.get("beside", "")))
    return tuple(found)


@cache
def table(code: str, name: str) -> Mapping[str, list[str]]:
    """The table `name` of a language's file; empty where it has none."""
    text = _texts().get(code, "")
    starts = list(_TABLE.finditer(text))
    for i, start in enumerate(starts):
        if start[1] == name:
            end = starts[i + 1].start() if i + 1 < len(starts) else len(text)
            found: Mapping[str, list[str]] = tomllib.loads(text[start.end() : end])
            return found
    return {}


def words(codes: Iterable[str], *fields: str, table_name: str = "segmenting") -> tuple[str, ...]:
    """The words of some fields in some languages, longest first, each once."""
    found = {word for code in codes for field in fields for word in table(code, table_name).get(field, ())}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


def detect_language(text: str) -> str | None:
    """The ISO 639-1 code of the language of `text`; None where no one is ahead."""
    ranked = _ranked(text[:_LOOKED_AT])
    if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return None
    return ranked[0][1]


def languages_in(text: str) -> tuple[str, ...]:
    """The languages that a text is printed in, the leading one first; empty where none is known."""
    ranked = _ranked(text[:_LOOKED_AT])
    spoken = [code for count, code in ranked if count >= _BESIDE * ranked[0][0]]
    heard = {code for word in set(_WORD.findall(text[:_LOOKED_AT].lower())) for code in _ranked_words().get(word, ())}
    beside = [one.code for one in languages() if one.beside in spoken and one.code in heard and one.code not in spoken]
    return (*spoken, *beside)


@cache
def _ranked_words() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for language in languages():
        for word in language.common:
            found.setdefault(word, []).append(language.code)
    return {word: tuple(codes) for word, codes in found.items()}


@lru_cache(maxsize=4)
def _ranked(text: str) -> list[tuple[int, str]]:
    """How many frequent words of each language stand in `text`, the most first; a word of several languages counts for
    each in part.
    """
    known = _ranked_words()
    weights: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    found = _WORD.findall(text.lower())
    for word, times in Counter(found).items():
        codes = known.get(word, ())
        for code in codes:
            weights[code] += times * _WHOLE // len(codes)
            counts[code] += times
    ranked = sorted(((weight, code) for code, weight in weights.items() if counts[code] >= _FEWEST), reverse=True)
    return ranked if len(found) < _ENOUGH or (ranked and ranked[0][0] >= _SHARE * len(found)) else []
