"""What differs between the work in the window and the same file on disk, as sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import TypeVar

from annotator.app.files.sessions import open_review
from annotator.core.anchors import Passage
from annotator.core.commitments import Commitment, Link, StatusChange
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Assessment, Dossier, Note, Review
from annotator.core.structure import Answer, Question

_LONGEST = 120
"""Code points that are shown of a value."""
_T = TypeVar("_T", Question, Answer, Assessment, Commitment, Note, Review)


def differences_from(dossier: Dossier, path: Path) -> tuple[Phrase, ...]:
    """How `dossier` differs from the review at `path`. Raises `AnnotatorError` where that is none, or not readable."""
    return differences(dossier, open_review(path))


def differences(here: Dossier, there: Dossier) -> tuple[Phrase, ...]:
    """A sentence for each thing that differs between the work here and that in a file; empty where nothing does."""
    return tuple(_differences(here, there))


def _differences(here: Dossier, there: Dossier) -> Iterator[Phrase]:
    if here.source != there.source:
        yield phrase("The source text, or the file it was read from, is another one.")
    for entry in fields(here.facts):
        yield from _value("Document", entry.name, getattr(here.facts, entry.name), getattr(there.facts, entry.name))
    if here.codebook != there.codebook:
        yield from _value("Codebook", "version", here.codebook.version, there.codebook.version, differs=True)
    yield from _parts("Question", here.structure.questions, there.structure.questions)
    yield from _parts("Answer", here.structure.answers, there.structure.answers)
    mine, theirs = ({r.reviewer.id: r for r in dossier.reviews} for dossier in (here, there))
    for reviewer, one, other in _pairs(mine, theirs):
        if one is None or other is None:
            known = one or other
            yield _only(one is not None, f"Review by {known.reviewer.name if known is not None else reviewer}")
        else:
            yield from _reviews(one, other)


def _parts(kind: str, here: Iterable[_T], there: Iterable[_T]) -> Iterator[Phrase]:
    """Differences between things with an id, field by field."""
    for identity, one, other in _pairs({_id(item): item for item in here}, {_id(item): item for item in there}):
        name = f"{kind} {identity}"
        if one is None or other is None:
            yield _only(one is not None, name)
            continue
        for entry in fields(one):
            if entry.name != "at":  # when it last changed says nothing of what it is
                yield from _value(name, entry.name, getattr(one, entry.name), getattr(other, entry.name))


def _reviews(here: Review, there: Review) -> Iterator[Phrase]:
    name = here.reviewer.name
    yield from _value(name, "state", here.state, there.state)
    yield from _parts(f"{name}, question", here.assessments, there.assessments)
    yield from _parts(f"{name}, commitment", here.commitments, there.commitments)
    yield from _parts(f"{name}, note", here.notes, there.notes)


def _pairs(here: dict[str, _T], there: dict[str, _T]) -> Iterator[tuple[str, _T | None, _T | None]]:
    """The ids of what differs with the things of both sides, those here first, in their own order."""
    for key in (*here, *(key for key in there if key not in here)):
        if here.get(key) != there.get(key):
            yield key, here.get(key), there.get(key)


def _id(item: Question | Answer | Assessment | Commitment | Note | Review) -> str:
    match item:
        case Assessment(question):
            return question
        case Review(reviewer):
            return reviewer.id
        case _:
            return item.id


def _only(here: bool, what: str) -> Phrase:
    return phrase("{what}: only here", what=what) if here else phrase("{what}: only in the file", what=what)


def _value(what: str, name: str, here: object, there: object, *, differs: bool = False) -> Iterator[Phrase]:
    if here != there or differs:
        yield phrase(
            "{what}, {name}: {here} here, {there} in the file",
            what=what,
            name=name.replace("_", " "),
            here=_shown(here),
            there=_shown(there),
        )


def _shown(value: object) -> str:
    if value is None or value in ("", ()):
        return "nothing"
    if isinstance(value, tuple):
        words = "; ".join(_shown(item) for item in value)
    elif isinstance(value, Passage):
        words = f"“{' '.join(value.exact.split())}”"
    elif isinstance(value, Link):
        words = f"{_shown(str(value.type))} {value.target}"
    elif isinstance(value, StatusChange):
        words = _shown(str(value.status))
    else:
        words = " ".join(str(value).replace("_", " ").split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
