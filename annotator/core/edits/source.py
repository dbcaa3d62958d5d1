"""Taking a corrected version of the published text as the source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from annotator.core.anchors import Passage, passage
from annotator.core.carrying import restructured, without_commitment
from annotator.core.editing import Edit
from annotator.core.errors import ReviewError
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier, Review
from annotator.core.source import Facts, Source
from annotator.core.spans import Span
from annotator.core.structure import Structure, check_structure
from annotator.core.structuring import Restructured


@dataclass(frozen=True, slots=True)
class ReplaceSource(Edit):
    """Put `source` in the place of the old one.

    `places` says for each passage of the reviews where its words are now, as (old, new) pairs of places: None where a
    reviewer gave them up, and the note goes, or the commitment where it was the last passage. `structure` is that of
    the new text; `questions` and `answers` name what old parts are called in it, None where they are gone. Parts that
    are not named keep their ids, or are gone where it has none of that id. Dismissed suggestions without a new place
    may be suggested again. `look_again` are the questions of the new text whose wording or answer is another than it
    was: verdicts on them are to be looked at again, in completed reviews too.
    """

    source: Source
    structure: Structure
    facts: Facts
    places: tuple[tuple[Span, Span | None], ...]
    questions: tuple[tuple[str, str | None], ...] = ()
    answers: tuple[tuple[str, str | None], ...] = ()
    look_again: tuple[str, ...] = ()

    def apply(self, dossier: Dossier) -> Dossier:
        check_structure(self.source.text, self.structure)
        places = dict(self.places)
        judged = {q.id for q in self.structure.judged}
        questions: dict[str, str | None] = {q.id: None for q in dossier.structure.questions if q.id not in judged}
        answers: dict[str, str | None] = {
            a.id: None for a in dossier.structure.answers if not self.structure.has_answer(a.id)
        }
        change = Restructured(self.structure, questions | dict(self.questions), answers | dict(self.answers))
        moved = replace(dossier, reviews=tuple(self._moved(review, places) for review in dossier.reviews))
        carried = restructured(moved, change)
        reviews = tuple(self._marked(review) for review in carried.reviews)
        return replace(carried, source=self.source, facts=self.facts, reviews=reviews)

    def _marked(self, review: Review) -> Review:
        for found in review.assessments:
            if found.question in self.look_again and found.verdict is not None and not found.look_again:
                review = review.with_assessment(replace(found, look_again=True))
        return review

    def _moved(self, review: Review, places: Mapping[Span, Span | None]) -> Review:
        moved = replace(
            review,
            assessments=tuple(replace(a, evidence=self._passages(a.evidence, places)) for a in review.assessments),
            commitments=tuple(replace(c, passages=self._passages(c.passages, places)) for c in review.commitments),
            notes=tuple(
                replace(note, passage=found[0])
                for note in review.notes
                if (found := self._passages((note.passage,), places))
            ),
            dismissed=tuple(sorted({new for old in review.dismissed if (new := places.get(old)) is not None})),
        )
        for before, after in zip(review.commitments, moved.commitments, strict=True):
            if before.passages and not after.passages:
                moved = without_commitment(moved, before.id)
        kept = tuple(a for a in moved.assessments if not a.is_blank)
        return replace(moved, assessments=kept)

    def _passages(self, old: Iterable[Passage], places: Mapping[Span, Span | None]) -> tuple[Passage, ...]:
        found: list[Passage] = []
        for one in old:
            if one.span not in places:
                raise ReviewError(
                    "A passage has no place in the new text yet ({words}); find its words, or give it up.",
                    words=one.exact[:40],
                )
            new = places[one.span]
            if new is not None:
                found.append(passage(self.source.text, new.start, new.end))
        return tuple(dict.fromkeys(found))

    def describe(self) -> Phrase:
        return phrase("Source replaced by {name}", name=self.source.file_name)
