"""Conflict copies: found by document and reviewer, whatever their names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from annotator.app.copies import conflict_copies
from annotator.app.files.saving import save
from annotator.app.merging import join_edit
from annotator.core import edits as e
from annotator.core.review import Reviewer
from annotator.core.source import Source
from tests.strategies.small import LATER, TEXT, dossier


def test_other_work_of_the_same_reviewer_on_the_same_document_is_a_copy(tmp_path: Path) -> None:
    path = tmp_path / "r.xml"
    save(dossier(), path)
    changed = e.SetComment("r1", "2a", "on the other computer", LATER).apply(dossier())
    save(changed, tmp_path / "r (conflict Anna's laptop).xml")
    save(changed, tmp_path / "quite another name.xml")
    save(dossier(), tmp_path / "r-same.xml")
    only_cas = e.StartReview(Reviewer("r3", "Cas"), LATER).apply(replace(dossier(), reviews=()))
    save(only_cas, tmp_path / "r.cas.xml")
    save(replace(changed, id="", source=Source(TEXT, TEXT.encode() + b" ", "b.txt")), tmp_path / "r-other.xml")
    (tmp_path / "r-broken.xml").write_bytes(dossier().id.encode())
    found = conflict_copies(path, dossier())
    assert [each.name for each in found] == ["r (conflict Anna's laptop).xml", "quite another name.xml"]
    assert conflict_copies(tmp_path / "gone" / "r.xml", dossier()) == ()
    joined = join_edit(dossier(), changed).apply(dossier())
    assert conflict_copies(path, joined) == (), "what was joined is no copy any more"
