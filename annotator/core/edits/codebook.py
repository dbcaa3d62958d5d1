"""Taking another codebook, or another version of it, into a dossier that may hold findings already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from annotator.core.codebook import Codebook, Reason
from annotator.core.editing import Edit
from annotator.core.errors import ReviewError
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Assessment, Dossier, Review


@dataclass(frozen=True, slots=True)
class SetCodebook(Edit):
    """Judge by `codebook` from now on. `mapping` are (old id, new id) pairs for reasons that have another id in it.

    Raises `ReviewError` where a reason that some finding gives is neither in the codebook, for the same verdict,
    nor mapped to one that is.
    """

    codebook: Codebook
    mapping: tuple[tuple[str, str], ...] = ()

    def apply(self, dossier: Dossier) -> Dossier:
        renamed = dict(self.mapping)
        reviews = tuple(self._recoded(review, dossier.codebook, renamed) for review in dossier.reviews)
        return replace(dossier, codebook=self.codebook, reviews=reviews)

    def _recoded(self, review: Review, before: Codebook, renamed: Mapping[str, str]) -> Review:
        assessments = tuple(self._reasons_of(assessment, before, renamed) for assessment in review.assessments)
        return review if assessments == review.assessments else replace(review, assessments=assessments)

    def _reasons_of(self, found: Assessment, before: Codebook, renamed: Mapping[str, str]) -> Assessment:
        reason = None if found.reason is None else self._new_id(found.reason, before, renamed)
        others = dict.fromkeys(self._new_id(other, before, renamed) for other in found.other_reasons)
        return replace(found, reason=reason, other_reasons=tuple(other for other in others if other != reason))

    def _new_id(self, reason_id: str, before: Codebook, renamed: Mapping[str, str]) -> str:
        new_id = renamed.get(reason_id, reason_id)
        now = {reason.id: reason.verdict for reason in self.codebook.reasons}
        if new_id not in now:
            raise ReviewError(
                "The reason {id} is given in this file, but the codebook {name} {version} does not have it; "
                "say which of its reasons takes its place.",
                id=new_id,
                name=self.codebook.name,
                version=self.codebook.version,
            )
        if before.reason(reason_id).verdict is not now[new_id]:
            raise ReviewError(
                "The reason {id} would go to {new}, which belongs to another verdict; choose one for the same verdict.",
                id=reason_id,
                new=new_id,
            )
        return new_id

    def describe(self) -> Phrase:
        return phrase("Codebook {name} {version}", name=self.codebook.name, version=self.codebook.version)


def replaced_reasons(dossier: Dossier, codebook: Codebook) -> tuple[Reason, ...]:
    """The reasons that findings give and that `codebook` does not have for the same verdict: each needs a mapping."""
    given = {
        reason
        for review in dossier.reviews
        for found in review.assessments
        for reason in (found.reason, *found.other_reasons)
        if reason is not None
    }
    kept = {(reason.id, reason.verdict) for reason in codebook.reasons}
    return tuple(r for r in dossier.codebook.reasons if r.id in given and (r.id, r.verdict) not in kept)
