"""The words of a document's languages as patterns: the only place of the segmenter that knows a language.

`Speech` holds those of the languages that a text is printed in. Where none is known, all speak: then openers of one
word ("Op", "Zu", "k") head nothing, since short words mean other things elsewhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from annotator.analysis.segmenting.expressions import Joints
from annotator.analysis.words import languages, languages_in, words

_NEVER = r"(?!)"


def _any(found: Sequence[str], end: str = r"(?!\w)") -> str:
    """A pattern for any of some words; `end` must hold behind one that ends in a letter."""
    return "(?:" + "|".join(re.escape(w) + (end if w[-1].isalnum() else "") for w in found) + ")" if found else _NEVER


def _found(found: Sequence[str], end: str = r"(?!\w)", *, apart: bool = True) -> re.Pattern[str]:
    """What `_any` finds anywhere in a text, at the beginning of a word where `apart`.

    It begins with a class of letters and not with a choice or a look back: so the engine passes over all other places
    in C, eight times as fast.
    """
    by_first: dict[str, list[str]] = defaultdict(list)
    for word in found:
        by_first[re.escape(word[0].lower()) + re.escape(word[0].upper()[:1])].append(word)
    if not by_first:
        return _compiled(_NEVER)
    ways = (
        f"(?<=[{first}])(?i:" + "|".join(re.escape(w[1:]) + (end if w[-1].isalnum() else "") for w in same) + ")"
        for first, same in by_first.items()
    )
    return re.compile(f"[{''.join(by_first)}]" + r"(?<!\w.)" * apart + f"(?:{'|'.join(ways)})")


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Speech:
    """Patterns of some languages. `known` is False where the text's language is not."""

    codes: tuple[str, ...]
    known: bool
    question: re.Pattern[str]
    answer: re.Pattern[str]
    opener: re.Pattern[str]
    turn: re.Pattern[str]
    turning: re.Pattern[str]
    by: re.Pattern[str]
    joiner: re.Pattern[str]
    ordinal: re.Pattern[str]
    asks: re.Pattern[str]
    interrogative: re.Pattern[str]
    interrogative_in: re.Pattern[str]
    asks_alone: re.Pattern[str]
    condition: re.Pattern[str]
    requests: re.Pattern[str]
    please: re.Pattern[str]
    together: re.Pattern[str]
    follows: re.Pattern[str]
    pending: re.Pattern[str]
    closing: re.Pattern[str]
    annex: re.Pattern[str]
    month: re.Pattern[str]
    unfinished: re.Pattern[str]
    initials: tuple[re.Pattern[str], re.Pattern[str]]
    ordinals: dict[str, int]
    joints: Joints


@lru_cache(maxsize=64)
def speech(codes: tuple[str, ...], known: bool = True) -> Speech:
    """The patterns of the languages with those codes."""

    def some(*fields: str) -> tuple[str, ...]:
        return words(codes, *fields)

    letters = r"(?![^\W\d])"
    openers = tuple(w for w in some("openers", "turns") if known or " " in w)
    opening = r"[\W_]*(?:\w{1,4}[\s,]+)?"
    ordinals = _ordinals(codes)
    return Speech(
        codes,
        known,
        _found([w for w in some("question") if len(w) > 1], letters),
        _found([w for w in some("answer", "answered") if len(w) > 1], letters),
        _compiled(_any(openers)),
        _compiled(r"[\s*_]*" + _any(some("turns", "openers"))),
        _found([w for w in some("turns") if len(w) > 3 and (known or " " in w)]),
        _compiled(_any(some("by")) + r"(?!\s+(?:\w+\s+)?" + _any(some("question")) + ")"),
        _compiled(r"[\s:*_]*" + _any(some("towards", "by", "number"), r"(?![^\W\d]|\))") + r"[\s*_:.]*"),
        _found(tuple(ordinals), r"\w?(?!\w)"),
        _compiled(opening + _any(some("interrogatives", "verbs", "conditions"))),
        _compiled(opening + _any(some("interrogatives"))),
        _found(some("interrogatives")),
        _compiled(r"\W*" + _any(some("never_relative"))),
        _compiled(r"[\W_]*(?:\w{1,3}\s+)?" + _any(some("conditions"))),
        _found(some("requests", "puts", "puts_first")),
        _compiled(r"[\W_]{0,9}" + _any(some("please"))),
        _found(some("together", "replies"), ""),
        _found(some("follows"), apart=False),
        _found(some("pending"), apart=False),
        _compiled(r"\W*" + _any(some("closings"))),
        _compiled(_any(some("annexes")) + r"[\s–-]*\w{0,4}\W*\Z"),
        _compiled(_any(some("months"))),
        _compiled(r"(?<!\w)" + _any(some("unfinished", "towards", "by")) + r"\W*\Z"),
        (_initials(codes, "question"), _initials(codes, "answer")),
        ordinals,
        Joints.of(some("until"), some("both"), some("question", "number")),
    )


def _initials(codes: Sequence[str], field: str) -> re.Pattern[str]:
    """ "Q1.", "V 2:", "A1.": the first letter of a language's first noun before a number."""
    firsts = sorted({found[0][0] for code in codes if (found := _in_order(code, field))})
    return re.compile("(?:" + "|".join(re.escape(c.upper()) for c in firsts) + r")[ ]?(?=\d)" if firsts else _NEVER)


def _in_order(code: str, field: str) -> Sequence[str]:
    from annotator.analysis.words import table

    return table(code, "segmenting").get(field, ())


def _ordinals(codes: Sequence[str]) -> dict[str, int]:
    return {word: n for code in codes for n, same in enumerate(_in_order(code, "ordinals"), 1) for word in same}


def speech_of(text: str, language: str | None = None, *, only: bool = False) -> Speech:
    """The patterns for a text, of the languages that it is printed in; with `only` of the given language alone."""
    known = {one.code for one in languages()}
    if language in known and only:
        return speech((language,))
    codes = languages_in(text)
    if codes and language in known and language not in codes:
        codes = (language, *codes)
    return speech(codes) if codes else speech(tuple(one.code for one in languages()), known=False)
