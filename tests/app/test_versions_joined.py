"""Joining across versions of a reading: found exactly it goes by itself, and nothing is joined silently."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.corrected.relocating import relocation
from annotator.app.errors import AppError
from annotator.app.files.opening import open_review
from annotator.app.files.saving import save
from annotator.app.merging import PerhapsSameError, merge_edit, merge_files, on_source
from annotator.cli.main import run
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.errors import ReviewError
from annotator.core.merging import contribution
from annotator.core.review import Dossier, Reviewer
from annotator.core.source import Source, stretch
from annotator.core.spans import Span
from tests.importing import import_source
from tests.strategies.small import CODEBOOK, LATER, NOW, TEXT, dossier


def corrected(old: str = "Bridges\n", new: str = "Bridges and quays\n") -> Dossier:
    """Anna's and Ben's file on a corrected source."""
    found = relocation(dossier(), import_source(TEXT.replace(old, new).encode(), "corrected.txt"))
    return found.edit({one.old.span: one.new for one in found.doubtful}).apply(dossier())


def by_cas() -> Dossier:
    """Cas's own file, on the source as it was."""
    held = e.StartReview(Reviewer("r3", "Cas"), NOW).apply(replace(dossier(), reviews=()))
    at = TEXT.index("The city pays")
    held = e.SetVerdict("r3", "2a", Verdict.ANSWERED, LATER).apply(held)
    return e.AddEvidence("r3", "2a", at, at + len("The city pays"), LATER).apply(held)


def saved(folder: Path, **held: Dossier) -> list[Path]:
    paths = []
    for name, one in held.items():
        paths.append(folder / f"{name}.xml")
        save(one, paths[-1])
    return paths


def test_another_version_is_joined_by_itself_on_the_corrected_source(tmp_path: Path) -> None:
    new, old = saved(tmp_path, new=corrected(), old=by_cas())
    for order in ([new, old], [old, new]):
        joined = merge_files(order).dossier
        assert joined.source.text == corrected().source.text
        assert joined.id == dossier().id
        assert {r.reviewer.name for r in joined.reviews} == {"Anna", "Ben", "Cas"}
        (passage,) = joined.review("r3").assessment("2a").evidence
        assert passage.span.of(joined.source.text) == passage.exact == "The city pays"
        assert not joined.review("r3").assessment("2a").look_again


def test_what_reads_otherwise_is_to_be_looked_at_again(tmp_path: Path) -> None:
    new, old = saved(tmp_path, new=corrected("Who pays?", "Who pays for the quay?"), old=by_cas())
    assert merge_files([new, old]).dossier.review("r3").assessment("2a").look_again
    edit = merge_edit(open_review(new), old)
    assert edit.apply(open_review(new)).review("r3").assessment("2a").look_again


def test_where_a_passage_is_not_found_exactly_a_person_relocates(tmp_path: Path) -> None:
    new, old = saved(tmp_path, new=corrected("The city pays.", "The town will pay for it."), old=by_cas())
    with pytest.raises(AppError, match="not every passage is found exactly"):
        merge_files([new, old])


def published_otherwise() -> Dossier:
    """The same words out of other bytes, as a PDF made anew at each download."""
    other = by_cas()
    return replace(other, source=replace(other.source, original=b"%PDF"), id="")


def test_equal_text_from_other_bytes_is_offered_and_not_joined(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = saved(tmp_path, one=dossier(), other=published_otherwise())
    with pytest.raises(PerhapsSameError):
        merge_edit(dossier(), other)
    out = tmp_path / "out.xml"
    assert run(["merge", str(one), str(other), "-o", str(out)]) == 2
    assert "--same-document" in capsys.readouterr().err
    assert not out.exists()
    assert run(["merge", str(one), str(other), "-o", str(out), "--same-document"]) == 0
    assert {r.reviewer.name for r in open_review(out).reviews} == {"Anna", "Ben", "Cas"}
    assert open_review(out).id == dossier().id


def test_two_documents_of_one_bulletin_are_never_joined() -> None:
    whole = Source("Who?\nWho?\n", b"Who?\nWho?\n", "b.txt")
    one, other = (Dossier(stretch(whole, span), CODEBOOK) for span in (Span(0, 4), Span(5, 9)))
    assert one.source.text == other.source.text
    with pytest.raises(PerhapsSameError):
        on_source(one, other)
    with pytest.raises(ReviewError, match="not of the same source"):
        contribution(one, other)


def test_other_documents_are_refused_whatever_is_said() -> None:
    other = import_source(b"1. Quite another question?\n", "other.txt")
    assert on_source(dossier(), other, same_document=True) is other
    with pytest.raises(ReviewError, match="not of the same source"):
        contribution(dossier(), other)
