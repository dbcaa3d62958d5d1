"""Taking in what others found in a file of their own."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.core.commitments import LinkType
from annotator.core.editing import Edit
from annotator.core.errors import ReviewError
from annotator.core.merging import Contribution, Merged, merged
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier, Extra, Review
from annotator.core.threeway import Place


@dataclass(frozen=True, slots=True)
class Choice:
    """Of the thing at `place`, which both files changed, that of this file stands (`here`), or that of the other."""

    place: Place
    here: bool


@dataclass(frozen=True, slots=True)
class MergeReviews(Edit):
    """Join the reviews of another file on the same source (`annotator.core.merging` says how).

    `base` is what both files came of, None where that is not known. `words` are those of the notes of what was not
    taken, by their codes.
    """

    brought: Contribution
    base: Contribution | None = None
    choices: tuple[Choice, ...] = ()
    words: tuple[tuple[str, str], ...] = ()

    def apply(self, dossier: Dossier) -> Dossier:
        text = dossier.source.text
        if any(found.span.of(text) != found.exact for review in self.brought.reviews for found in review.passages()):
            raise ReviewError("The reviews to be joined are of another text; relocate them to this one first.")
        return self.result(dossier).dossier

    def result(self, dossier: Dossier) -> Merged:
        """What comes of it, told. Raises `ReviewError`."""
        choices = {choice.place: choice.here for choice in self.choices}
        return merged(dossier, self.brought, self.base, choices, dict(self.words))

    def describe(self) -> Phrase:
        names = ", ".join(review.reviewer.name for review in self.brought.reviews)
        return phrase("Reviews merged: {names}", names=names)


@dataclass(frozen=True, slots=True)
class TakeReview(Edit):
    """Have a reviewer's work as a file has it, in the place of what there was of it, with what is kept about it."""

    review: Review
    extras: tuple[Extra, ...] = ()

    def apply(self, dossier: Dossier) -> Dossier:
        text = dossier.source.text
        if any(found.span.of(text) != found.exact for found in self.review.passages()):
            raise ReviewError("The reviews to be joined are of another text; relocate them to this one first.")
        structure, judged = dossier.structure, {q.id for q in dossier.structure.judged}
        links = [link for commitment in self.review.commitments for link in commitment.links]
        asked = {link.target for link in links if link.type is LinkType.RESPONDS_TO}
        stated = {link.target for link in links if link.type is LinkType.STATED_IN}
        known = all(map(structure.has_question, asked)) and all(map(structure.has_answer, stated))
        if not (known and judged.issuperset(a.question for a in self.review.assessments)):
            raise ReviewError("The reviews to be joined are of other questions and answers than those of this text.")
        identity = self.review.reviewer.id
        reviews = tuple(self.review if r.reviewer.id == identity else r for r in dossier.reviews)
        if not dossier.has_review(identity):
            reviews += (self.review,)
        new = (extra for extra in self.extras if extra not in dossier.extras)
        extras = tuple(sorted((*dossier.extras, *new), key=lambda extra: extra.place))
        return replace(dossier, reviews=reviews, extras=extras)

    def describe(self) -> Phrase:
        return phrase("Reviews merged: {names}", names=self.review.reviewer.name)
