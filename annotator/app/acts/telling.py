"""What a reviewer is told of an act beside its name: where reading failed, and which link is a proposal."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.app.acts.committing import claims
from annotator.app.acts.passing import parts_with_words, read_well
from annotator.app.doubts import why
from annotator.core import edits as e
from annotator.core.commitments import LinkType
from annotator.core.edits import Edit
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier
from annotator.core.spans import Span
from annotator.core.structure import Question


def told(dossier: Dossier, edit: Edit) -> tuple[Phrase, ...]:
    """The sentences on `edit`, done to `dossier`, each once."""
    return tuple(dict.fromkeys(_told(dossier, edit)))


def _told(dossier: Dossier, edit: Edit) -> Iterator[Phrase]:
    match edit:
        case e.Several(edits):
            for one in edits:
                yield from _told(dossier, one)
        case e.AddCommitment(_, _, _, start, end):
            yield from _links(dossier, edit)
            yield from _place(dossier, Span(start, end))
        case e.AddEvidence(_, _, start, end) | e.AddCommitmentPassage(_, _, start, end):
            yield from _place(dossier, Span(start, end))
        case e.MoveEvidence(_, _, _, _, start, end) | e.MoveCommitmentPassage(_, _, _, _, start, end):
            yield from _place(dossier, Span(start, end))
        case e.MarkAnswer(declared_for=()):
            yield phrase("It claims no question yet; say which it answers.")


def _links(dossier: Dossier, edit: e.AddCommitment) -> Iterator[Phrase]:
    linked = [link.target for link in edit.links if link.type is LinkType.RESPONDS_TO]
    others = [q for q in claims(dossier, Span(edit.start, edit.end)) if q not in linked]
    if not linked:
        yield phrase("It is linked to no question yet; say which it responds to.")
    elif others:
        yield phrase(
            "It is linked to question {question}; its answer claims {others} too.",
            question=", ".join(linked),
            others=", ".join(others),
        )


def _place(dossier: Dossier, span: Span) -> Iterator[Phrase]:
    parts = tuple(parts_with_words(dossier, span))
    for part in parts:
        if isinstance(part, Question) and part.doubts:
            yield phrase("The words stand in question {id}.", id=part.id)
        elif isinstance(part, Question) and not read_well(dossier.structure, part):
            yield phrase("The words stand in question {id}, for which no answer was found.", id=part.id)
        yield from why(part)
    if not parts:
        yield phrase("The words stand in no answer that was found.")
