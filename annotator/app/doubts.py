"""What the program is not sure of, in words: what a reviewer looks at first."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier
from annotator.core.structure import Answer, Doubt, Segment, Structure

_OF_QUESTION = {
    Doubt.BOUNDARY: "Question {part}: where it begins or ends is not sure.",
    Doubt.LABEL: "Question {part}: its label breaks the sequence, or was read with doubt.",
    Doubt.LINK: "Question {part}: which answer is its own is not sure.",
}
_OF_ANSWER = {
    Doubt.BOUNDARY: "Answer {part}: where it begins or ends is not sure.",
    Doubt.LABEL: "Answer {part}: its label breaks the sequence, or was read with doubt.",
    Doubt.LINK: "Answer {part}: which questions it answers is not sure.",
}


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A part that deserves a look, and a sentence for each reason."""

    part: Segment
    why: tuple[Phrase, ...]


def doubtful(structure: Structure) -> tuple[Doubtful, ...]:
    """The parts of `structure` that the program is not sure of, in the order of the text."""
    return tuple(Doubtful(part, why(part)) for part in structure.segments() if part.doubts)


def next_doubtful(structure: Structure, after: int) -> Doubtful | None:
    """The first doubtful part that begins after code point `after`, else the first of all; None where none is."""
    found = doubtful(structure)
    return next((one for one in found if one.part.span.start > after), found[0] if found else None)


def misgiving(dossier: Dossier, name: object = None) -> Phrase | None:
    """What says that a document was read wrongly as a whole, and what to do; None where nothing does."""
    structure, name = dossier.structure, name or dossier.source.file_name
    claimed = {question for answer in structure.answers for question in answer.declared_for}
    asked = [question for question in structure.judged if question.id not in claimed]
    if not structure.judged and not structure.answers:
        return phrase("No questions were found in {name}; mark them in the window.", name=name)
    if structure.judged and 2 * len(asked) > len(structure.judged):
        return phrase(
            "Most questions in {name} have no answer; if it holds answers, Repair in the window finds them.", name=name
        )
    if dossier.facts.language is None:
        return phrase(
            "The language of {name} is not known; look at what was found, Repair in the window puts it right.",
            name=name,
        )
    return None


def why(part: Segment) -> tuple[Phrase, ...]:
    """Why the program is not sure of a part, a sentence for each reason."""
    if isinstance(part, Answer):
        return tuple(phrase(_OF_ANSWER[doubt], part=part.label or part.id) for doubt in part.doubts)
    return tuple(phrase(_OF_QUESTION[doubt], part=part.id) for doubt in part.doubts)
