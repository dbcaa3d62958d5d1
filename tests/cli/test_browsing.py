from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.files.opening import open_review
from annotator.app.files.saving import save
from annotator.app.settings import Settings, store_settings
from annotator.cli.names import COMMANDS
from annotator.cli.parser import parser
from tests.strategies.small import ANNA, dossier

A_TEXT = "1. Will the harbour open?\n2. Who pays?\n\nAnswer\n1. Yes.\n2. The city pays.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "work"
    made.mkdir()
    (made / "text.txt").write_text(A_TEXT)
    save(dossier(), made / "review.xml")
    return made


def test_documents_are_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", str(folder), "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert sorted(row["state"] for row in listed) == ["others", "to_do"]
    assert [row["files"] for row in listed if row["state"] == "to_do"] == [[str(folder / "text.txt")]]
    assert main(["list", str(folder), "--state", "to_do"]) == 0
    assert capsys.readouterr().out.split() == ["to_do", "0/2", "text.txt"]


def test_words_are_found(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "harbour", str(folder), "--json"]) == 0
    (hit,) = json.loads(capsys.readouterr().out)
    assert (hit["in"], hit["files"]) == ("text", [str(folder / "text.txt")])
    assert "harbour" in hit["snippet"]
    assert main(["find", "arbou", str(folder)]) == 0
    assert "text.txt: " in capsys.readouterr().out
    assert main(["find", "harbour", str(folder), "--in", "findings"]) == 0
    assert capsys.readouterr().out == ""


def test_one_bad_file_is_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "broken.xml").write_bytes((folder / "review.xml").read_bytes()[:2000])
    assert main(["list", str(folder)]) == 1
    assert sum("broken.xml" in line for line in capsys.readouterr().err.splitlines()) == 1


def test_a_folder_that_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", str(tmp_path / "none")]) == 2
    assert "no folder" in capsys.readouterr().err


def test_the_register(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["register", str(folder), "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert len(listed) == len(dossier().reviews[0].commitments)
    assert main(["register", str(folder)]) == 0
    assert listed[0]["summary"] in capsys.readouterr().out
    assert main(["register", str(folder), "--overdue", "--due-before", "2020-01-01"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["register", str(folder), "--to", "csv", "-o", str(tmp_path / "r.csv")]) == 0
    assert listed[0]["address"] in (tmp_path / "r.csv").read_text(encoding="utf-8-sig")
    assert main(["register", str(folder), "--to", "csv"]) == 2
    assert main(["register", str(folder), "--set-status", "fulfilled"]) == 2
    assert "Nobody is named" in capsys.readouterr().err


def test_statuses_are_set_for_all_that_are_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store_settings(Settings(reviewer=dossier().reviews[0].reviewer))
    save(replace(dossier(), reviews=dossier().reviews[:1]), folder / "review.xml")
    assert main(["register", str(folder), "--set-status", "fulfilled", "--note", "the round of June"]) == 0
    changed = open_review(folder / "review.xml").reviews[0].commitments
    assert {(c.status, c.history[-1].note) for c in changed} == {("fulfilled", "the round of June")}
    with pytest.raises(SystemExit):
        main(["register", str(folder), "--due-before", "soon"])
    assert "2026-12-31" in capsys.readouterr().err


def test_a_batch_is_shown_dealt_listed_given_and_taken_back(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store_settings(Settings(reviewer=ANNA))
    dealing = ["assign", str(folder), "--batch", "spring", "--to", "Anna,Cas", "--double", "0.5", "--due", "2026-12-31"]
    assert main([*dealing, "--dry-run"]) == 0
    assert "Nothing was written" in capsys.readouterr().out
    assert not (folder / ".annotator").exists()
    assert main(dealing) == 0
    assert "spring: 2 documents, read by several: 1" in capsys.readouterr().out
    assert main(["list", str(folder), "--assigned", "Cas", "--json"]) == 0
    before = len(json.loads(capsys.readouterr().out))
    assert main(["assign", str(folder), "--batch", "spring", "--give", "Cas,Dee"]) == 0
    capsys.readouterr()
    assert main(["list", str(folder), "--assigned", "Dee", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == before
    assert main(["assign", str(folder), "--batch", "spring", "--take-back"]) == 0
    capsys.readouterr()
    assert main(["list", str(folder), "--assigned", "Anna"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["assign", str(folder), "--batch", "winter", "--close"]) == 2


def test_every_command_is_known_to_the_program_that_else_opens_a_window() -> None:
    commands = next(a for a in parser()._actions if isinstance(a, argparse._SubParsersAction)).choices
    assert sorted(commands) == sorted(COMMANDS)


def test_facts_from_a_table_and_a_document_left_out(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store_settings(Settings(reviewer=ANNA))
    (folder / "facts.csv").write_text("file,minister\ntext.txt,De Croo\nnone.txt,X\n")
    assert main(["facts", str(folder), "--facts", str(folder / "facts.csv")]) == 1
    captured = capsys.readouterr()
    assert "stated: 1" in captured.out
    assert "none.txt" in captured.err
    assert main(["list", str(folder), "--minister", "De Croo", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 1
    assert main(["leave-out", str(folder), "text.txt", "--reason", "a copy"]) == 0
    capsys.readouterr()
    assert main(["list", str(folder), "--minister", "De Croo"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["leave-out", str(folder), "gone.txt"]) == 2


def test_promises_are_linked_and_repeats_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store_settings(Settings(reviewer=ANNA))
    assert main(["register", str(folder), "--json"]) == 0
    one, other = (entry["address"] for entry in json.loads(capsys.readouterr().out))
    assert main(["register", str(folder), "--address", one, "--link", "repeats", other]) == 0
    capsys.readouterr()
    assert main(["register", str(folder), "--json"]) == 0
    assert ["repeats", other] in next(e["links"] for e in json.loads(capsys.readouterr().out) if e["address"] == one)
    assert main(["register", str(folder), "--link", "repeats", other]) == 2
    assert main(["register", str(folder), "--repeats"]) == 0
