"""Text that was run together: a page or a whole document as one line, as some programs take it out of a PDF.

There the beginnings that otherwise stand at a line's start are found behind the end of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_SHORTEST_RUN = 600
"""Code points a line, on average, from which on a text counts as run together."""

_CAPITAL = r"[^\W\d_a-zß-ÿ]"
_OPENS = rf"(?:{_CAPITAL}|[(„«“\"])"
# "3. ", "1.a) ", "(b) ", "c) "
_LABEL = r"(?:\d{1,2}\.?[a-z]?[.)]|\([a-z0-9]{1,2}\)|[a-z]\))[ \t]"
_AND = r"(?:en|und|et|and|bis|t/m|tot|to|à)[ \t]"
_NUMBERS = rf"[ \t]\d{{1,2}}[a-z]?(?:(?:[ \t]?[,-][ \t]?(?:{_AND})?|[ \t]{_AND})\d{{1,2}}[a-z]?){{0,20}}"
_NUMBERED = rf"{_NUMBERS}(?:[.:)]|[ \t](?={_OPENS}))"
# German nouns have capitals inside sentences too ("Siehe Antwort zu Frage 4."): they count after a sentence only.
_GERMAN = r"(?:(?:[Zz]u[mr]?[ \t](?:den[ \t])?)?Fragen?|FRAGEN?|Antwort(?:[ \t]zu(?:r|[ \t]den)?)?(?:[ \t]Fragen?)?)"
_OTHERS = (
    r"(?:VRAAG|VRAGEN|Vraag|Vragen|Questions?|Answers?"
    r"|(?:Antwoorden|Antwoord|ANTWOORD)(?:[ \t](?:op|bij))?(?:[ \t](?:de|het))?(?:[ \t](?:vraag|vragen))?)"
)
_TITLES = r"Texte de la (?:QUESTION|question|R[ÉE]PONSE|réponse)"
_BARE = r"(?:Antwoord|Antwort|ANTWOORD|ANTWORT|Answer|ANSWER|Réponse)"

_BREAKS = (
    # after a sentence: not in "27. Juli", "z. B." or "Abs. 3 Satz 1"
    rf"(?:(?<=[^\W\d_]{{3}}[.!])|(?<=[?»”)][.])|(?<=\d{{4}}[.])|(?<=[?]))[ \t](?={_OPENS}|{_LABEL})",
    rf"(?<=[.?!][)»”])[ \t](?={_CAPITAL})",
    # before a label, also inside a sentence: "the cost of: (a) bridges; and (b) roads"
    rf"(?<=[.?!:;,)])[ \t](?=(?:and[ \t]|und[ \t]|en[ \t]|et[ \t])?{_LABEL})",
    # before a heading with a number, or a bare one after a question
    rf"[ \t](?={_OTHERS}{_NUMBERED})",
    rf"(?<=[.?!:»”)\d])[ \t](?={_GERMAN}{_NUMBERED})",
    rf"[ \t](?={_TITLES})",
    rf"(?<=[.?!»”\d])[ \t](?={_BARE}:?[ \t]{_CAPITAL})",
    r"(?<=:)[ \t](?=(?:Zu|Ad)[ \t]\d)",
    r"(?<=[.?!])[ \t](?=(?:Zu|Ad|Op)[ \t])",
    # after a bare heading
    *(rf"(?<=[?\d»”][ \t]{noun})[ \t](?={_CAPITAL})" for noun in ("Antwoord", "Antwort", "Answer")),
)
_BREAK = re.compile("|".join(_BREAKS))


def is_run_together(text: str) -> bool:
    """Whether the lines of `text` are no lines as printed: too long on average."""
    words = text.strip()
    ends = words.count("\n") + words.count("\f") - words.count("\n\n") + 1
    return len(words) > _SHORTEST_RUN * ends


def sentence_breaks(text: str, start: int, end: int) -> Iterator[int]:
    """The blanks in `[start, end)` that stand where a line would end if each sentence had its own."""
    for match in _BREAK.finditer(text, start, end):
        yield match.start()
