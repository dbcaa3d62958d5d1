"""REFI-QDA files, read back by a library that is not ours and knows the schema."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from annotator.core.review import Dossier
from annotator.io.exporters.refi import QdpxExporter
from annotator.io.exporters.refi_codes import QdcExporter
from tests.io.akn.examples import DOSSIER
from tests.io.exporters.hostile import SETTING, hostile
from tests.strategies.small import dossier as small

pyrefiqda = pytest.importorskip("pyrefiqda", reason="pyrefiqda is not installed")


def project(dossiers: Sequence[Dossier], folder: Path) -> Any:
    path = folder / "project.qdpx"
    path.write_bytes(QdpxExporter().write(dossiers, SETTING))
    return pyrefiqda.RefiProject.load(path, extract_dir=str(folder / "out"))


def names(codes: Sequence[Any]) -> list[str]:
    return [name for code in codes for name in (code.name, *names(code.code))]


def test_selections_are_where_the_findings_are(tmp_path: Path) -> None:
    dossier = small()
    loaded = project([dossier], tmp_path)
    (source,) = loaded.sources.text_source
    path = pyrefiqda.RefiProject.resolve_source_path(source.plain_text_path, tmp_path / "out")
    text = path.read_text(encoding="utf-8")
    assert text == dossier.source.text
    quoted = {text[int(s.start_position) : int(s.end_position)] for s in source.plain_text_selection}
    assert {"1. Will the bridge open?", "Yes", "We shall tell the House.", "quay"} <= quoted


def test_codings_name_the_verdict_the_reason_and_who_found_it(tmp_path: Path) -> None:
    loaded = project([small()], tmp_path)
    codes = {}

    def learn(listed: Sequence[Any]) -> None:
        for code in listed:
            codes[code.guid] = code.name
            learn(code.code)

    learn(loaded.code_book.codes.code)
    users = {user.guid: user.name for user in loaded.users.user}
    assert sorted(users.values()) == ["Anna", "Ben"]
    selection = next(s for s in loaded.sources.text_source[0].plain_text_selection if s.name.startswith("Question 2b"))
    found = {(codes[c.code_ref.target_guid], users.get(c.creating_user)) for c in selection.coding}
    assert found == {("Question", None), ("partial", "Anna"), ("P1: incomplete", "Anna"), ("P2: implicit", "Anna")}
    notes = {note.guid: note for note in loaded.notes.note}
    assert {notes[ref.target_guid].plain_text_content for ref in selection.note_ref} == {"vague"}


def test_several_documents_and_hostile_words(tmp_path: Path) -> None:
    without = replace(DOSSIER, reviews=())
    loaded = project([small(), hostile(), without, small()], tmp_path)
    assert len({s.guid for s in loaded.sources.text_source}) == 4
    assert len({u.guid for u in loaded.users.user}) == 2
    text = (tmp_path / "out" / "sources" / f"{loaded.sources.text_source[1].guid}.txt").read_text(encoding="utf-8")
    assert len(text) == len(hostile().source.text)
    assert "<script>alert(1)</script>" in text


def test_the_codebook_alone(tmp_path: Path) -> None:
    path = tmp_path / "book.qdc"
    path.write_bytes(QdcExporter().write([small(), DOSSIER], SETTING))
    loaded = pyrefiqda.RefiCodebook.load(path)
    listed = names(loaded.codes.code)
    assert listed[:2] == ["Verdict", "answered"]
    assert {"Commitment", "promise", "Evidence", "Question", "Answer"} <= set(listed)
    assert any(name.startswith("P1 (") for name in listed)


@pytest.mark.parametrize("exporter", [QdpxExporter(), QdcExporter()], ids=lambda e: e.name)
def test_the_order_is_that_of_the_schema(exporter: QdpxExporter | QdcExporter, tmp_path: Path) -> None:
    """Written again by a library that follows the schema's sequences, nothing moves and nothing is lost."""
    data = exporter.write([small(), hostile(), DOSSIER], SETTING)
    ours = data
    if isinstance(exporter, QdpxExporter):
        ours = zipfile.ZipFile(io.BytesIO(data)).read("project.qde")
        path = tmp_path / "again.qdpx"
        pyrefiqda.RefiProject.save(project([small(), hostile(), DOSSIER], tmp_path), path)
        theirs = zipfile.ZipFile(path).read("project.qde")
    else:
        first, path = tmp_path / "first.qdc", tmp_path / "again.qdc"
        first.write_bytes(data)
        pyrefiqda.RefiCodebook.save(pyrefiqda.RefiCodebook.load(first), path)
        theirs = path.read_bytes()
    assert shape(ours) == shape(theirs)


def shape(data: bytes) -> list[tuple[str, dict[str, str], str]]:
    root = etree.fromstring(data)
    return [(str(e.tag), dict(e.attrib), (e.text or "").strip()) for e in root.iter()]
