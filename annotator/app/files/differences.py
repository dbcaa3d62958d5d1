"""What differs between the work in the window and the same file on disk, as sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from annotator.app.files.opening import open_review
from annotator.core.anchors import Passage
from annotator.core.codebook import ReasonId, Verdict
from annotator.core.commitments import Commitment, CommitmentType, Link, StatusChange
from annotator.core.phrases import Phrase, phrase
from annotator.core.printed import in_short
from annotator.core.review import Assessment, Confidence, Dossier, Note, Recoded, Review, ReviewState
from annotator.core.source import Facts
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question

_LONGEST = 120
"""Code points that are shown of a value."""
_FIELDS = {
    "title": phrase("title"),
    "language": phrase("language"),
    "number": phrase("number"),
    "asker": phrase("asked by"),
    "minister": phrase("minister"),
    "date_asked": phrase("asked on"),
    "date_answered": phrase("answered on"),
    "legislature": phrase("legislature"),
    "theme": phrase("theme"),
    "parliament": phrase("parliament"),
    "url": phrase("web address"),
    "span": phrase("place"),
    "body": phrase("begin of the wording"),
    "label": phrase("label"),
    "parent": phrase("belongs to"),
    "judged": phrase("is judged"),
    "conditional": phrase("on a condition"),
    "doubts": phrase("doubts"),
    "declared_for": phrase("declared for"),
    "verdict": phrase("verdict"),
    "reason": phrase("reason"),
    "other_reasons": phrase("other reasons"),
    "confidence": phrase("confidence"),
    "comment": phrase("comment"),
    "evidence": phrase("evidence"),
    "summary": phrase("summary"),
    "passages": phrase("passages"),
    "passage": phrase("passage"),
    "history": phrase("history"),
    "type": phrase("type"),
    "actor": phrase("actor"),
    "due_text": phrase("due date as written"),
    "due": phrase("due date"),
    "links": phrase("links"),
    "text": phrase("text"),
    "look_again": phrase("to be looked at again"),
    "recoded": phrase("earlier reasons"),
    "state": phrase("state"),
    "version": phrase("version"),
}
"""How the fields of facts, questions, answers and findings are called in a sentence."""
_T = TypeVar("_T", Question, Answer, Assessment, Commitment, Note, Review)


@dataclass(frozen=True, slots=True)
class FileDifference:
    """A sentence with phrases for its values, so that each is translated by itself."""

    sentence: Phrase
    parts: tuple[tuple[str, Phrase], ...] = ()

    def __str__(self) -> str:
        return self.said(str)

    def said(self, say: Callable[[Phrase], str]) -> str:
        """The sentence in the language that `say` speaks."""
        return say(Phrase(self.sentence.template, tuple((name, say(part)) for name, part in self.parts)))


def differences_from(dossier: Dossier, path: Path, reader: str | None) -> tuple[FileDifference, ...]:
    """How `dossier` differs from the review at `path`, as `differences` says it to `reader`.

    Raises `AnnotatorError` where that is none, or not readable.
    """
    return differences(dossier, open_review(path), reader)


def differences(here: Dossier, there: Dossier, reader: str | None = None) -> tuple[FileDifference, ...]:
    """A sentence for each thing that differs between the work here and that in a file; empty where nothing does.

    Where findings are hidden in either, those of others than `reader` (an id) are not told, only that they differ.
    """
    return tuple(_differences(here, there, reader))


def _differences(here: Dossier, there: Dossier, reader: str | None) -> Iterator[FileDifference]:
    if here.source != there.source:
        yield FileDifference(phrase("The source text, or the file it was read from, is another one."))
    yield from _fields(phrase("Document"), here.facts, there.facts)
    if here.codebook != there.codebook:
        yield _value(phrase("Codebook"), "version", here.codebook.version, there.codebook.version)
    yield from _parts(phrase("Question {id}"), here.structure.questions, there.structure.questions)
    yield from _parts(phrase("Answer {id}"), here.structure.answers, there.structure.answers)
    mine, theirs = ({r.reviewer.id: r for r in dossier.reviews} for dossier in (here, there))
    hidden = here.findings_hidden or there.findings_hidden
    for reviewer, one, other in _pairs(mine, theirs):
        if one is None or other is None:
            known = one or other
            who = known.reviewer.name if known is not None else reviewer
            yield _only(one is not None, phrase("Review by {who}", who=who))
        elif hidden and reviewer != reader:
            what = phrase("Review by {who}", who=one.reviewer.name)
            yield FileDifference(
                phrase("{what}: the findings differ, and are hidden until all are complete."), (("what", what),)
            )
        else:
            yield from _reviews(one, other)


def _parts(kind: Phrase, here: Iterable[_T], there: Iterable[_T], who: str = "") -> Iterator[FileDifference]:
    """Differences between things with an id, field by field; `kind` still lacks the `id` and `who` found it."""
    for identity, one, other in _pairs({_id(item): item for item in here}, {_id(item): item for item in there}):
        what = Phrase(kind.template, (("id", identity), ("who", who)))
        if one is None or other is None:
            yield _only(one is not None, what)
        else:
            yield from _fields(what, one, other)


def _fields(what: Phrase, here: Facts | _T, there: Facts | _T) -> Iterator[FileDifference]:
    for entry in fields(here):
        one, other = getattr(here, entry.name), getattr(there, entry.name)
        if entry.name != "at" and one != other:  # when it last changed says nothing of what it is
            if entry.name in ("reason", "other_reasons"):
                one, other = _as_reasons(one), _as_reasons(other)
            yield _value(what, entry.name, one, other)


def _as_reasons(value: str | tuple[str, ...] | None) -> object:
    """One id of a reason, or several, marked as what they are: the window shows their labels."""
    if isinstance(value, tuple):
        return tuple(map(ReasonId, value))
    return None if value is None else ReasonId(value)


def _reviews(here: Review, there: Review) -> Iterator[FileDifference]:
    who = here.reviewer.name
    if here.state != there.state:
        yield _value(phrase("Review by {who}", who=who), "state", here.state, there.state)
    yield from _parts(phrase("{who}, question {id}"), here.assessments, there.assessments, who)
    yield from _parts(phrase("{who}, commitment {id}"), here.commitments, there.commitments, who)
    yield from _parts(phrase("{who}, note {id}"), here.notes, there.notes, who)


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


def _only(here: bool, what: Phrase) -> FileDifference:
    return FileDifference(
        phrase("{what}: only here") if here else phrase("{what}: only in the file"), (("what", what),)
    )


def _value(what: Phrase, name: str, here: object, there: object) -> FileDifference:
    parts = (("what", what), ("name", _FIELDS[name]), ("here", _shown(here)), ("there", _shown(there)))
    return FileDifference(phrase("{what}, {name}: {here} here, {there} in the file"), parts)


def _shown(value: object) -> Phrase:
    """One value; a word of the field stays one, so that it is shown in the language of the window."""
    match value:
        case None | "" | ():
            return phrase("nothing")
        case bool():
            return phrase("yes") if value else phrase("no")
        case tuple():
            return _listed([_words(item) for item in value])
        case _:
            return _listed([_words(value)])


def _listed(items: list[tuple[str, ...]]) -> Phrase:
    """Items of one or more words each as one phrase; of long lists the begin."""
    shown, length = list[str](), 0
    values = list[tuple[str, str]]()
    for words in items:
        length += sum(map(len, words))
        if shown and length > _LONGEST:
            shown.append("…")
            break
        names = [f"word{len(values) + number}" for number in range(len(words))]
        values += zip(names, words, strict=True)
        shown.append(" ".join(f"{{{name}}}" for name in names))
    return Phrase("; ".join(shown), tuple(values))


def _words(value: object) -> tuple[str, ...]:
    """One value as words of one line; those of the field keep their type."""
    match value:
        case Verdict() | Confidence() | ReviewState() | CommitmentType() | ReasonId():
            return (value,)
        case Link(type=kind, target=target):
            return (kind, target)
        case StatusChange(status=status):
            return (status,)
        case Recoded(reason=reason, version=version):
            return (ReasonId(reason), version)
        case Passage(exact=exact):
            return (f"“{in_short(exact, _LONGEST)}”",)
        case Span(start, end):
            return (f"{start}–{end}",)
        case StrEnum():
            return (value.replace("_", " "),)
        case _:
            return (in_short(str(value), _LONGEST),)
