"""Numbers that are printed before questions and answers in other people's documents."""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.core.roman import from_roman, to_roman

_NUMBER = r"\d{1,3}(?:\.\d{1,3})*[a-z]?"
_NUMBERS = rf"{_NUMBER}(?:\s*(?:-|–|,|&|en|et|und|and|t/m|à)\s*{_NUMBER})*"
_PRINTED = re.compile(rf"\(?(?P<label>{_NUMBERS}|[a-z]|[ivx]{{1,5}})(?:[.):]|\s*-(?=\s))+\s*")
_WORDS = r"vraag|vragen|antwoord|questions?|answer|fragen?|antwort|réponse"
_WORDED = re.compile(
    rf"(?:(?:zu|to|op|à(?: la)?) )?(?:{_WORDS})\s+(?:n[or°]\.?\s*)?(?P<label>{_NUMBERS})\s*[.:)]?\s*", re.IGNORECASE
)
_RANGE = re.compile(rf"({_NUMBER})\s*(?:-|–|t/m|à)\s*({_NUMBER})")
_ONE = re.compile(_NUMBER)


@dataclass(frozen=True, slots=True)
class Printed:
    """A label as printed, and the code point where the wording after it begins."""

    label: str
    body: int


def printed(text: str, start: int, end: int) -> Printed | None:
    """The label that `text[start:end]` begins with, None where there is none."""
    match = _PRINTED.match(text, start, end) or _WORDED.match(text, start, end)
    if match is None or match.end() == end:
        return None
    return Printed(" ".join(match["label"].split()), match.end())


def of_num(text: str, start: int, end: int) -> str | None:
    """What the `num` at `[start, end)` says, without brackets and full stops; None where that is nothing."""
    words = " ".join(text[start:end].split())
    match = _WORDED.fullmatch(words)
    return (match["label"] if match else words.strip("*().:;-– ")) or None


def lines(text: str, start: int, end: int) -> list[tuple[int, Printed]]:
    """The lines within `[start, end)` that begin with a label: where the line begins, and the label."""
    found: list[tuple[int, Printed]] = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        begin = stop - len(text[start:stop].lstrip())
        label = printed(text, begin, stop) if begin < stop else None
        if label is not None:
            found.append((begin, label))
        start = stop + 1
    return found


def row(found: list[tuple[int, Printed]]) -> list[tuple[int, Printed]]:
    """Those of `found` that count on from 1 or a, each one more than the one before; [] where fewer than two do."""
    for first in ("1", "a", "i"):
        wanted, kept = first, []
        for place, label in found:
            if label.label == wanted:
                kept.append((place, label))
                wanted = _after(wanted, first)
        if len(kept) > 1:
            return kept
    return []


def _after(label: str, first: str) -> str:
    if first == "1":
        return str(int(label) + 1)
    if first == "i":
        return to_roman((from_roman(label) or 0) + 1)
    return chr(ord(label) + 1)


def numbers(label: str) -> list[str]:
    """The single numbers of a label: "3-5" is 3, 4 and 5; "2 en 4" is 2 and 4."""
    both = _RANGE.fullmatch(label)
    if both and both[1].isdigit() and both[2].isdigit() and 0 < int(both[2]) - int(both[1]) < 100:
        return [str(n) for n in range(int(both[1]), int(both[2]) + 1)]
    return _ONE.findall(label) or [label]
