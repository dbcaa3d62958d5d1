from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.files.saving import save
from tests.strategies.small import dossier

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
