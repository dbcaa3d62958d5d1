"""Putting a document right as a whole: the reviewer shows where questions and answers begin, and sees what comes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.app.layouts import carried_layout, layout, learn_layout, relaid, save_layout
from annotator.app.restructuring import found_anew
from annotator.core.edits import Restructure
from annotator.core.labels import number
from annotator.core.phrases import Phrase
from annotator.core.printed import in_short
from annotator.core.review import Dossier, LayoutProfile
from annotator.core.structure import Structure

LONGEST = 80
"""Code points of a question or an answer in the preview."""
UNNAMED = "layout"
"""Of a layout that is not kept under a name of its own."""


@dataclass(frozen=True, slots=True)
class FoundPair:
    """A question beside the first answer that claims it: their labels and first words, "" where there is none."""

    question: str
    asked: str
    answer: str
    answered: str
    judged: bool


@dataclass(frozen=True, slots=True)
class Repair:
    """What the marked places give: the edit that takes it, the pairs it makes, and how many findings it would lose."""

    edit: Restructure
    pairs: tuple[FoundPair, ...]
    questions: int
    answers: int
    lost: int
    gone: tuple[Phrase, ...] = ()
    """What of the parts that there are would be none any more, and be claimed no more."""


def repaired(dossier: Dossier, questions: Sequence[int], answers: Sequence[int], name: str = UNNAMED) -> Repair:
    """What is found where questions and answers begin at these places (code points) and at what is written like them.

    Raises `AppError` where a kind has no place yet.
    """
    learnt = learn_layout(dossier.source, questions, answers, name)
    return _repair(dossier, relaid(dossier, learnt.profile))


def by_layout(dossier: Dossier, name: str) -> Repair:
    """What is found by the layout of that name, which the review carries or the user has. Raises `AppError`."""
    carried = carried_layout(dossier)
    own = carried is not None and carried.name == name
    return _repair(dossier, relaid(dossier, carried if carried is not None and own else layout(name)))


def as_at_first(dossier: Dossier) -> Repair:
    """What the program finds by itself, whatever was corrected by hand."""
    return _repair(dossier, found_anew(dossier))


def _repair(dossier: Dossier, edit: Restructure) -> Repair:
    found, lost, gone = edit.structure, len(edit.losses(dossier)), edit.gone(dossier)
    return Repair(edit, _pairs(dossier, found), len(found.judged), len(found.answers), lost, gone)


def kept(repair: Repair, name: str) -> Repair:
    """Keep the layout under a name for other documents; the review carries it under that name too.

    Raises `AppError` for a name that is none, or one that is taken.
    """
    from annotator.analysis.segmenting import Profile

    assert repair.edit.layout is not None
    profile = replace(Profile.from_toml(repair.edit.layout.content), name=name)
    save_layout(profile, replacing=False)
    return replace(repair, edit=replace(repair.edit, layout=LayoutProfile(name, profile.to_toml())))


def _pairs(dossier: Dossier, found: Structure) -> tuple[FoundPair, ...]:
    text = dossier.source.text

    def words(start: int, end: int) -> str:
        return in_short(text[start:end], LONGEST)

    made: list[FoundPair] = []
    for question in found.questions:
        answer = next(iter(found.answers_for(question.id)), None)
        label = (answer.label or "") if answer is not None else ""
        said = words(answer.body, answer.span.end) if answer is not None else ""
        asked = words(question.body, question.span.end)
        made.append(FoundPair(number(question.id), asked, label, said, question.judged))
    return tuple(made)


def first_of_line(text: str, at: int) -> int:
    """The first code point that is no white space in the line at `at`; of an empty line, in the one that follows."""
    start = text.rfind("\n", 0, at) + 1
    rest = text[start:]
    return start + len(rest) - len(rest.lstrip()) if rest.strip() else start
