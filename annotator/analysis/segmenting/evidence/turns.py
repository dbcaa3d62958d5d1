"""Sentences inside an answer that turn to a question: "Wat betreft vraag 1 ...", "As to your second question, ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.analysis.segmenting.bodies import behind_speaker
from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.expressions import Atom, Family, Rank, read_labels
from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.vocabulary_words import Speech

KEY = "A:turn#"
_HEAD = 1.2
_SENTENCE = re.compile(r"(?<=[.;:!?»”)])\s+(?=[^\W_])|(?<=,)\s+(?=[^\W\d_])")
_ADDRESS = 40
"""Code points of an address before the first words that count ("Mr. Speaker, in response to ...")."""

_MOST_ARTICLES = 2
_ARTICLE = re.compile(r"\s*[^\W\d_]{1,6}\s+")
_AFTER = re.compile(r"\s?[,:–—-]\s+|\s+")
_OF = re.compile(r"\s+")


def turns(page: Page, speech: Speech, i: int, at: int, stop: int) -> Iterator[Candidate]:
    """The sentences of line `i` that begin by turning to questions, by number or counted in words."""
    text = page.text
    if speech.turning.search(text, at, stop) is None and speech.ordinal.search(text, at, stop) is None:
        return
    spoken = behind_speaker(page, at, stop)
    for match in _SENTENCE.finditer(text, at, stop):
        place = match.end()
        if text[match.start() - 1] == "," and match.start() - spoken > _ADDRESS:
            continue
        one = _numbered(page, speech, i, place, stop)
        if one is not None:
            yield one
    for place in (at, *(m.end() for m in _SENTENCE.finditer(text, at, stop))):
        one = _counted(page, speech, i, place, stop, inline=place > at)
        if one is not None:
            yield one


def _numbered(page: Page, speech: Speech, i: int, at: int, stop: int) -> Candidate | None:
    text = page.text
    turn = speech.turning.match(text, at, stop)
    if turn is None:
        return None
    place = _skipped(speech, text, turn.end(), stop)
    noun = speech.question.match(text, place, stop)
    if noun is not None:
        place = _skipped(speech, text, noun.end(), stop)
    found = read_labels(text, place, stop, joints=speech.joints)
    if found is None or not (noun is not None or found.closing):
        return None
    again = _ARTICLE.match(text, found.end, stop)  # "part (a) of the question,"
    again = _ARTICLE.match(text, again.end(), stop) or again if again is not None else None
    noun = speech.question.match(text, again.end(), stop) if again is not None else None
    after = _AFTER.match(text, noun.end() if noun is not None else found.end, stop)
    if after is None or speech.by.match(text, after.end(), stop) is not None:
        return None
    return Candidate(
        at, after.end(), i, Kind.ANSWER, found.atoms, KEY, _HEAD, "noun", inline=True, printed=found.span
    )  # fmt: skip


def _skipped(speech: Speech, text: str, at: int, stop: int) -> int:
    for _ in range(4):
        match = speech.joiner.match(text, at, stop)
        if match is None or match.end() == at:
            break
        at = match.end()
    while at < stop and text[at].isspace():
        at += 1
    return at


def _counted(page: Page, speech: Speech, i: int, at: int, stop: int, *, inline: bool) -> Candidate | None:
    """Family: questions counted in words ("Quant à votre première question", "Wat uw tweede vraag betreft")."""
    text = page.text
    turn = speech.turning.match(text, at, stop)
    start, place = turn.end() if turn is not None else at, at
    atoms: list[Atom] = []
    for _ in range(_MOST_ARTICLES + 1):
        atoms, place = _ordinals(speech, text, start, stop)
        article = _ARTICLE.match(text, start, stop)
        if atoms or article is None:
            break
        start = article.end()
    if not atoms or speech.question.match(text, place, stop) is None:
        return None
    return Candidate(at, at, i, Kind.ANSWER, tuple(atoms), KEY, _HEAD, "noun", inline=inline)


def _ordinals(speech: Speech, text: str, at: int, stop: int) -> tuple[list[Atom], int]:
    atoms: list[Atom] = []
    at = _OF.match(text, at, stop).end() if _OF.match(text, at, stop) is not None else at  # type: ignore[union-attr]
    while (match := speech.ordinal.match(text, at, stop)) is not None:
        word = match[0].casefold()
        number = speech.ordinals.get(word) or speech.ordinals[word[:-1]]
        atoms.append(Atom(str(number), Rank(number), Family.NUMBER))
        at = match.end()
        joined = speech.joints.both.match(text, at, stop)
        if joined is None:
            break
        article = _ARTICLE.match(text, joined.end(), stop)
        plain = speech.ordinal.match(text, joined.end(), stop)
        at = joined.end() if plain is not None or article is None else article.end()
    while at < stop and text[at].isspace():
        at += 1
    return atoms, at
