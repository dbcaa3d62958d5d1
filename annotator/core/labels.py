"""Ids of questions and answers, made from their printed labels.

A question's id is its printed label ("3", "8a"); the first unnumbered follow-up of 7 is "7.1". An answer's id
is its printed label after "A" ("A3-5"). Ids are unique within a file and hold no white space.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from annotator.core.addresses import short

_NOT_IN_AN_ID = re.compile(r"[\s#()\[\]]+")


def question_id(label: str | None, parent: str | None, taken: Collection[str]) -> str:
    """An id for a question that none of `taken` has.

    A label of which nothing is left without white space and brackets counts as none.
    """
    wanted = _NOT_IN_AN_ID.sub("", label or "").strip(".:;,")
    if wanted:
        return _free(wanted, taken)
    stem = f"{parent}." if parent else "q"
    number = 1
    while f"{stem}{number}" in taken:
        number += 1
    return f"{stem}{number}"


def answer_id(label: str | None, taken: Collection[str]) -> str:
    """An id for an answer that none of `taken` has."""
    wanted = _NOT_IN_AN_ID.sub("", label or "").strip(".:;,")
    if wanted:
        return _free(f"A{wanted}", taken)
    number = 1
    while f"Au{number}" in taken:
        number += 1
    return f"Au{number}"


def _free(wanted: str, taken: Collection[str]) -> str:
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}~{number}" in taken:
        number += 1
    return f"{wanted}~{number}"


def number(question_id: str) -> str:
    """A question as it is called: "8a"; "1" where the id "q1" stands for no printed label."""
    own = question_id.removeprefix("q")
    return own if own[:1].isdigit() else question_id


def called(identity: str) -> str:
    """What stands for an id, or several with commas between them, where a person reads it.

    "q1" is question 1, "c2-k7qm2xsa" commitment 2; an answer without a label ("Au1") is called "–".
    """
    return ", ".join(_called(one) for one in identity.split(", "))


def _called(identity: str) -> str:
    own = number(short(identity))
    if re.fullmatch(r"Au[0-9]+", own):
        return "–"
    return own[1:] if re.fullmatch(r"[cn][0-9]+", own) else own
