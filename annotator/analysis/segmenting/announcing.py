"""Sentences that announce an answer, take several questions together, or stand in the place of an answer."""

from __future__ import annotations

import re

from annotator.analysis.segmenting.expressions import Expression, alternatives, read_labels
from annotator.analysis.segmenting.lines import Line
from annotator.analysis.segmenting.marks import Mark, Role
from annotator.analysis.segmenting.patterns import LABEL_AHEAD, NUMBER_WORD, QUESTION_WORD, SPACE
from annotator.analysis.vocabulary import words
from annotator.core.spans import Span

# "Die Fragen 2 bis 4 werden gemeinsam beantwortet."
_JOINT_SENTENCE = re.compile(
    rf"(?:(?:de|die|les|the)[ \t]+)?(?P<noun>{QUESTION_WORD}){SPACE}(?P<nr>{NUMBER_WORD}){LABEL_AHEAD}",
    re.IGNORECASE,
)
_JOINT_NOUN = re.compile(rf"\b{QUESTION_WORD}{SPACE}{NUMBER_WORD}(?=\d)", re.IGNORECASE)
_JOINT_WITHIN = 300
_TOGETHER = re.compile(alternatives("together"), re.IGNORECASE)
# "Deze vragen beantwoord ik als volgt:", "The answer to the honourable member's question is as follows:"
_FOLLOWS = re.compile(rf"(?:{alternatives('follows')})(?:[ \t\n]+[^\W\d_]+)?{SPACE}:\Z", re.IGNORECASE)
_LONGEST_FOLLOWS = 40
_REPLIES = re.compile(rf"\b(?:{'|'.join(words('replies'))})", re.IGNORECASE)
_SHORTEST_LEAD = 40
"""Letters from which on words with a colon say more than that something follows."""

_LONGEST_SENTENCE = 500
# "La réponse à cette question a été transmise directement ...": the bulletin prints no answer.
_SENT_DIRECTLY = re.compile(
    r"(?:la réponse à cette question|het antwoord op deze vraag)[ \t\n](?:a été|sera|est|werd|wordt|is|zal)[ \t\n]",
    re.IGNORECASE,
)


def taken_together(text: str, start: int, end: int) -> Expression | None:
    """The labels of a sentence near the beginning of `[start, end)` that takes questions together.

    Family: "I propose to take Questions Nos. 45 and 46 together."
    """
    end = min(end, start + _JOINT_WITHIN)
    for match in _JOINT_NOUN.finditer(text, start, end):
        expression = read_labels(text, match.end(), end)
        if expression is None or len(expression.atoms) < 2:
            continue
        if _TOGETHER.search(text, expression.end, min(end, expression.end + _JOINT_WITHIN // 2)):
            return expression
    return None


def joint(text: str, i: int, line: Line) -> Mark | None:
    """Family: a sentence that takes several questions together and so heads their answer.

    "Die Fragen 2 bis 4 werden wegen ihres Zusammenhangs gemeinsam beantwortet." It may run over some lines.
    """
    match = _JOINT_SENTENCE.match(text, line.start, line.span.end)
    if match is None:
        return None
    expression = read_labels(text, match.end(), min(len(text), match.end() + 200))
    if expression is None or len(expression.atoms) < 2:
        return None
    stop = text.find(".", expression.end, expression.end + 300)
    if stop < 0 or _TOGETHER.search(text, expression.end, stop) is None:
        return None
    place = Span(expression.start, expression.end)
    return Mark(Role.ANSWER, i, line.start, expression.end, line.start, expression.atoms, ":", printed=place)


def follows(text: str, i: int, line: Line) -> Mark | None:
    """Family: a sentence that says that the answer follows ("Diese Anfrage beantworte ich wie folgt:").

    It may run over some lines, up to its colon.
    """
    stop = text.find(":", line.start, line.start + _LONGEST_SENTENCE)
    if stop < 0 or not text[line.start].isupper():
        return None
    if _FOLLOWS.search(text, max(line.start, stop - _LONGEST_FOLLOWS), stop + 1) is None:
        return None
    sentence = text[line.start : stop + 1]
    if "?" in sentence or "\n\n" in sentence or _REPLIES.search(sentence) is None:
        return None
    body = stop + 1
    alone = not text[body : max(body, line.span.end)].strip()
    return Mark(Role.REPLY, i, line.start, body, line.span.end if alone else body, alone=alone)


def announces(words: str) -> bool:
    """Whether `words` end by saying that the answers follow ("... als volgt:", "I am advised:")."""
    return _FOLLOWS.search(words[-_LONGEST_FOLLOWS:]) is not None or len(words) < _SHORTEST_LEAD


def unprinted(text: str, i: int, line: Line) -> Mark | None:
    """Family: a Belgian bulletin's note in the place of an answer that was sent to the member only."""
    if _SENT_DIRECTLY.match(text, line.start, line.span.end) is None:
        return None
    return Mark(Role.END, i, line.start, line.span.end, line.span.end, alone=True)
