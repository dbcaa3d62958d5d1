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

from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.review import Dossier
from annotator.io.exporters.refi import QdpxExporter
from annotator.io.exporters.refi_codes import QdcExporter
from tests.io.akn.examples import DOSSIER
from tests.io.exporters.hostile import SETTING, hostile
from tests.strategies.small import NOW
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
    here = [s for s in loaded.sources.text_source[0].plain_text_selection if s.name.startswith("Question 2b")]
    found = {(codes[c.code_ref.target_guid], users.get(c.creating_user)) for s in here for c in s.coding}
    assert [users.get(s.creating_user) for s in here] == [None, "Anna"]
    selection = here[1]
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


def as_qualcoder_reads(data: bytes) -> tuple[set[tuple[object, ...]], list[tuple[object, ...]]]:
    """Codings and annotations by the rules of its import: user and time are those of the selection; each one once."""
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("project.qde"))
    q = "{urn:QDA-XML:project:1.0}"
    users = {user.get("guid"): user.get("name") for user in root.iter(f"{q}User")}
    codings: set[tuple[object, ...]] = set()
    annotations: list[tuple[object, ...]] = []
    for source in root.iter(f"{q}TextSource"):
        for selection in source.iter(f"{q}PlainTextSelection"):
            assert selection.get("creationDateTime"), "without it the import ends in a mistake"
            place = (source.get("guid"), selection.get("startPosition"), selection.get("endPosition"))
            owner = users.get(selection.get("creatingUser") or "", "default")
            coded = [ref.get("targetGUID") for ref in selection.iter(f"{q}CodeRef")]
            for code in coded:
                assert (code, *place, owner) not in codings, "it would be dropped"
                codings.add((code, *place, owner))
            if not coded:
                assert selection.findtext(f"{q}Description")
                annotations.append((*place, owner))
    assert len(set(annotations)) == len(annotations), "a second one ends the import"
    assert all(note.get("creationDateTime") for note in root.iter(f"{q}Note"))
    return codings, annotations


def test_qualcoder_drops_nothing() -> None:
    """The same words for two questions, two notes on one passage, questions under one heading."""
    held = small()
    rest = held.source.text.index("The rest follows.")
    for edit in (
        e.AddEvidence("r1", "2a", rest, rest + 9, "2026-11-25"),
        e.AddEvidence("r1", "2b", rest, rest + 9, ""),
        e.AddNote("r1", "n2", "one", rest, rest + 4, ""),
        e.AddNote("r1", "n3", "two", rest, rest + 4, ""),
        e.AddNote("r2", "n1", "three", rest, rest + 4, ""),
        e.AddNote("r1", "n4", "on a coded place", rest, rest + 9, ""),
    ):
        held = edit.apply(held)
    twins = replace(held.structure.questions[3], id="2c", label="2c")
    questions = (*held.structure.questions[:4], twins, *held.structure.questions[4:])
    held = replace(held, structure=replace(held.structure, questions=questions))
    held = e.SetVerdict("r1", "2a", Verdict.PARTIAL, NOW).apply(
        e.SetVerdict("r1", "2c", Verdict.PARTIAL, NOW).apply(held)
    )
    data = QdpxExporter().write([held], SETTING)
    _, annotations = as_qualcoder_reads(data)
    assert len(annotations) == 3, "quay, and one for each reviewer of the two that noted on The"
    text = zipfile.ZipFile(io.BytesIO(data)).read("project.qde").decode()
    for words in ("Evidence 2a", "Evidence 2b", "one", "two", "three", "on a coded place"):
        assert words in text


@pytest.mark.parametrize("dossier", [small(), hostile(), DOSSIER], ids=["small", "hostile", "examples"])
def test_qualcoder_reads_every_example(dossier: Dossier) -> None:
    as_qualcoder_reads(QdpxExporter().write([dossier, small()], SETTING))
