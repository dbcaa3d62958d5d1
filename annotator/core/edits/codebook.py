"""Taking another codebook, or another version of it, into a dossier that may hold findings already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from annotator.core.codebook import Codebook, Reason
from annotator.core.editing import Edit
from annotator.core.errors import ReviewError
from annotator.core.meanings import recoded, same_meaning, with_reasons
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Assessment, Dossier


@dataclass(frozen=True, slots=True)
class SetCodebook(Edit):
    """Judge by `codebook` from now on. `mapping` are (old id, new id) pairs for reasons that have another id in it.

    A reason that a finding gives and that means something else in the new codebook has to be mapped too, be it to its
    own id; what such a finding said before stays with it, with who mapped it (`by`, a reviewer's id) and when. Raises
    `ReviewError` where a reason that some finding gives is neither in the codebook, for the same verdict and with the
    same meaning, nor mapped to one that is.
    """

    codebook: Codebook
    mapping: tuple[tuple[str, str], ...] = ()
    by: str = ""
    at: str = ""

    def apply(self, dossier: Dossier) -> Dossier:
        mapped = dict(self.mapping)

        def change(found: Assessment) -> Assessment:
            given = [r for r in (found.reason, *found.other_reasons) if r is not None]
            new = {reason: self._new_id(reason, dossier.codebook, mapped) for reason in given}
            now = {r.id: r for r in self.codebook.reasons}
            before = dossier.codebook.reason
            other = {old: to for old, to in new.items() if old != to or not same_meaning(before(old), now[to])}
            return recoded(found, other, dossier.codebook.version, self.by, self.at)

        reviews = tuple(with_reasons(review, change) for review in dossier.reviews)
        return replace(dossier, codebook=self.codebook, reviews=reviews)

    def _new_id(self, reason_id: str, before: Codebook, mapped: Mapping[str, str]) -> str:
        new_id = mapped.get(reason_id, reason_id)
        now = {reason.id: reason for reason in self.codebook.reasons}
        if new_id not in now:
            raise ReviewError(
                "The reason {id} is given in this file, but the codebook {name} {version} does not have it; "
                "say which of its reasons takes its place.",
                id=new_id,
                name=self.codebook.name,
                version=self.codebook.version,
            )
        old = before.reason(reason_id)
        if old.verdict is not now[new_id].verdict:
            raise ReviewError(
                "The reason {id} would go to {new}, which belongs to another verdict; choose one for the same verdict.",
                id=reason_id,
                new=new_id,
            )
        if reason_id not in mapped and not same_meaning(old, now[new_id]):
            raise ReviewError(
                "The reason {id} means something else in the codebook {name} {version}; say which of its reasons takes "
                "its place.",
                id=reason_id,
                name=self.codebook.name,
                version=self.codebook.version,
            )
        return new_id

    def describe(self) -> Phrase:
        return phrase("Codebook {name} {version}", name=self.codebook.name, version=self.codebook.version)


def replaced_reasons(dossier: Dossier, codebook: Codebook) -> tuple[Reason, ...]:
    """The reasons that findings give and that `codebook` does not have with the same meaning: each needs a mapping."""
    given = {
        reason
        for review in dossier.reviews
        for found in review.assessments
        for reason in (found.reason, *found.other_reasons)
        if reason is not None
    }
    now = {reason.id: reason for reason in codebook.reasons}
    return tuple(
        r for r in dossier.codebook.reasons if r.id in given and not (r.id in now and same_meaning(r, now[r.id]))
    )
