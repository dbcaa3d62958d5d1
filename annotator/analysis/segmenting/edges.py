"""The lines at the edges of an answer that are none of its words: titles, a restated topic, a signature."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.analysis.segmenting.lines import Line, Page
from annotator.analysis.segmenting.vocabulary_words import Speech

_LONGEST_TITLE = 12
"""Words of a title between an answer and a question, at most."""

_LONGEST_SMALL = 4
"""Letters from which on every word of such a title has a capital."""

_LONGEST_SIGNATURE = 6
"""Lines of a signature at most."""

_SHORTEST_TOPIC = 4
"""Words of a restated topic that count, at least."""

_TOPIC_SHARE = 0.7
"""Share of the words of a restated topic that its question has too, at least."""

_WORD = re.compile(r"[^\W\d_]{4,}")


def without_title(page: Page, body: int, end: int) -> int:
    """Family: a title between an answer and the next question ("Road Safety"), which belongs to neither."""
    lines = page.between(body, end)
    return lines[-1].span.start if len(lines) > 1 and is_title(lines[-1:]) else end


def is_title(lines: Sequence[Line]) -> bool:
    """Whether `lines` are one line that stands alone and has the capitals of a title ("Road Safety")."""
    if len(lines) != 1 or not lines[0].blanks:
        return False
    words = lines[0].words.split()
    return 1 < len(words) < _LONGEST_TITLE and _has_capitals(words) and words[-1].isalpha()


def _has_capitals(words: Sequence[str]) -> bool:
    return words[0][0].isupper() and all(word[0].isupper() or len(word) < _LONGEST_SMALL for word in words)


def is_signature(page: Page, body: int, end: int) -> bool:
    """Whether only names and offices stand where an answer should.

    Family: the last question without an answer, and below it who signs ("Anna Hill", "Ministerin für Verkehr").
    """
    lines = page.between(body, end)
    if not 1 < len(lines) <= _LONGEST_SIGNATURE or page.text[body : lines[0].start].strip():
        return False
    named = (_has_capitals(words) or len(words) == 1 or words[0][-1] == "," for words in map(_words, lines))
    return all(named) and not any(line.words[-1] in ".?!:;" or any(map(str.isdigit, line.words)) for line in lines)


def _words(line: Line) -> list[str]:
    return line.words.split()


def under_restated(page: Page, speech: Speech, body: int, end: int, asked: str) -> int:
    """Where an answer begins under a line that restates what was `asked` as a title; `body` where none does.

    Family: Kenya's replies ("(i) Could the Minister explain the delay of the works?", later "(i) The delay of the
    works" and below it the answer).
    """
    lines = page.touching(body, end)
    topic = page.text[body : lines[0].span.end] if len(lines) > 1 else ""
    if not topic or topic[-1] in ".?!:;," or ". " in topic or speech.unfinished.search(topic):
        return body
    words = _WORD.findall(topic.lower())
    known = set(_WORD.findall(asked.lower()))
    restated = len(words) >= _SHORTEST_TOPIC and sum(word in known for word in words) >= _TOPIC_SHARE * len(words)
    return lines[1].start if restated and page.text[lines[1].start].isupper() else body
