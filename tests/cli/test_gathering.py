"""Figures and exports of folders and lists: each document once, one bad file one line, exit codes as documented."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.files.batches import Batch, Given
from annotator.app.files.saving import save
from annotator.app.files.shared import shared_path, write_shared
from annotator.core.codebook import Verdict
from annotator.core.edits import SetVerdict
from tests.strategies.small import ANNA, BEN, LATER, NOW, dossier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One document that two reviewers have a file of each, its source, and an export."""
    made = tmp_path / "work"
    made.mkdir()
    both = SetVerdict(BEN.id, "1", Verdict.NOT_ANSWERED, LATER).apply(dossier())
    both = SetVerdict(ANNA.id, "1", Verdict.ANSWERED, LATER).apply(both)
    for review in both.reviews:
        save(replace(both, reviews=(review,)), made / f"bridges.{review.reviewer.name}.xml")
    (made / "bridges.txt").write_text(both.source.text)
    (made / "export.html").write_text("<html></html>")
    return made


def counted(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> dict[str, int]:
    assert main(["statistics", *map(str, arguments), "--json"]) == code
    found: dict[str, int] = json.loads(capsys.readouterr().out)
    return found


def test_a_document_of_two_files_is_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = counted(capsys, folder)
    assert found["documents"] == 1
    apart = counted(capsys, *folder.glob("*.xml"))
    assert (apart["documents"], apart["judgements"]) == (2, found["judgements"])
    assert main(["agreement", str(folder), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["documents"] == 1


def test_one_bad_file_of_a_folder_is_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "bad.xml").write_bytes((folder / "bridges.Anna.xml").read_bytes()[:3000])
    assert main(["statistics", str(folder), "--json"]) == 1
    captured = capsys.readouterr()
    assert json.loads(captured.out)["documents"] == 1
    assert len(captured.err.splitlines()) == 1
    assert "bad.xml" in captured.err


def test_a_bad_file_named_by_itself_is_2_after_the_rest(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = folder / "bad.xml"
    bad.write_bytes(b"nothing")
    assert counted(capsys, folder / "bridges.Anna.xml", bad, code=2)["documents"] == 1


def test_a_list_of_files(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = folder / "list.txt"
    listed.write_text("bridges.Anna.xml\n\nnone.xml\nbridges.Ben.xml\n")
    assert main(["statistics", "--files-from", str(listed), "--json"]) == 1
    captured = capsys.readouterr()
    assert json.loads(captured.out)["documents"] == 1
    assert "none.xml" in captured.err
    assert main(["statistics"]) == 2
    assert main(["statistics", "--files-from", str(tmp_path / "none")]) == 2
    (tmp_path / "empty").mkdir()
    assert main(["statistics", str(tmp_path / "empty")]) == 2


def test_exports_of_a_folder(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(folder), "--to", "csv", "-o", str(tmp_path / "out.csv")]) == 0
    table = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert "Anna" in table
    assert "Ben" in table
    assert main(["export", str(folder), "--to", "docx", "-o", str(tmp_path / "out")]) == 0
    assert len(list((tmp_path / "out").iterdir())) == 1
    assert main(["export", str(folder), "--to", "docx", "-o", str(tmp_path / "out")]) == 2, "nothing is written over"


def test_what_batches_hide_is_left_out_and_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    batch = Batch("spring", ANNA, NOW, (Given(dossier().id, (ANNA, BEN)),), blind=True)
    write_shared(shared_path(folder, "batches", "spring"), batch)
    assert main(["statistics", str(folder), "--json"]) == 1
    captured = capsys.readouterr()
    assert json.loads(captured.out)["documents"] == 0
    assert "hidden" in captured.err


def test_processes_and_this_one_alone_say_the_same(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(30):
        other = replace(dossier(), id=f"{number:032x}")
        save(other, folder / f"other{number}.xml")
    (folder / "bad.xml").write_bytes((folder / "bridges.Anna.xml").read_bytes()[:3000])
    said = []
    for many in ((), ("--jobs", "2")):
        assert main(["statistics", str(folder), *many, "--json"]) == 1
        said.append(capsys.readouterr())
    assert said[0] == said[1]
    assert json.loads(said[0].out)["documents"] == 31
    assert main(["statistics", str(folder), "--engine", "nowhere"]) == 2
    assert "nowhere is no engine" in capsys.readouterr().err


def test_a_training_round_is_in_no_figure(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    batch = Batch("trial", ANNA, NOW, (Given(dossier().id, (ANNA, BEN)),), closed=NOW, training=True)
    write_shared(shared_path(folder, "batches", "trial"), batch)
    for command in ("statistics", "agreement"):
        assert main([command, str(folder)]) in (0, 2)
        assert "training rounds, left out of the figures: 1" in capsys.readouterr().err or command == "agreement"
    write_shared(shared_path(folder, "batches", "work"), replace(batch, name="work", training=False))
    assert counted(capsys, folder)["documents"] == 1, "it is real work in another batch"


def test_figures_of_a_frozen_copy(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy, record, table = tmp_path / "frozen", tmp_path / "methods.json", tmp_path / "table.csv"
    command = [
        "agreement",
        str(folder),
        "--freeze",
        str(copy),
        "--record",
        str(record),
        "--table",
        str(table),
        "--json",
    ]
    assert main(command) == 0
    figures = json.loads(capsys.readouterr().out)
    copied = {path.name: path.read_bytes() for path in copy.rglob("*.xml")}
    assert copied == {path.name: path.read_bytes() for path in folder.glob("*.xml")}
    assert {one["name"] for one in json.loads(record.read_text())["files"]} == set(copied)
    rows = list(csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["measure"] for row in rows] == [one["name"] for one in figures["measures"]]
    assert [row["n"] for row in rows] == [str(one["units"]) for one in figures["measures"]]
    for path in folder.glob("*.xml"):
        path.unlink()
    assert main(["agreement", str(copy), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == figures
    assert main(command) == 2, "a copy is never written over"


def test_coders_under_pseudonyms(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.json"
    for to in ("json", "csv", "jsonld"):
        assert main(["export", str(folder), "--to", to, "--pseudonyms", "--force", "-o", str(out)]) == 0
        text = out.read_text(encoding="utf-8-sig")
        assert not [word for word in ("Anna", "Ben", "Watch", '"r1"', "/r1/", '"r2"') if word in text], to
        assert len({*re.findall(r"coder-[0-9a-f]{8}", text)}) == 2
    capsys.readouterr()
