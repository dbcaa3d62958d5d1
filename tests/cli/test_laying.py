"""`annotator layout`, and what `annotator import` does with layouts and `--explain`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.files.opening import open_review
from tests.app.test_layouts import FIRST, SECOND


@pytest.fixture
def first(tmp_path: Path) -> Path:
    path = tmp_path / "first.txt"
    path.write_text(FIRST, "utf-8")
    return path


@pytest.fixture
def second(tmp_path: Path) -> Path:
    path = tmp_path / "second.txt"
    path.write_text(SECOND, "utf-8")
    return path


def learn(path: Path, *more: str) -> int:
    marks = ["--question", "Welmo trapi", "--answer", "Solen trapi na."]
    return main(["layout", "learn", str(path), *marks, "--name", "Zubia", *more])


def test_a_layout_is_learnt_shown_applied_and_removed(
    first: Path, second: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert learn(first) == 0
    printed = capsys.readouterr().out
    assert "Au1 -> 1 | Solen trapi na." in printed
    assert "Layout Zubia: 2 questions to judge, 2 answers." in printed
    assert main(["layout", "list"]) == 0
    assert capsys.readouterr().out == "Zubia\n"
    target = tmp_path / "out.xml"
    assert main(["import", str(second), "-o", str(target)]) == 0
    assert "--layout NAME" in capsys.readouterr().out
    assert main(["import", str(second), "-o", str(target), "--force", "--layout", "Zubia"]) == 0
    assert "3 questions to judge, 3 answers" in capsys.readouterr().out
    carried = open_review(target).layout
    assert main(["layout", "show", "Zubia"]) == 0
    assert carried is not None
    assert capsys.readouterr().out == carried.content
    assert main(["layout", "export", "Zubia", "-o", str(tmp_path / "z.toml")]) == 0
    assert main(["layout", "remove", "Zubia"]) == 0
    assert main(["layout", "import", str(tmp_path / "z.toml")]) == 0
    assert main(["layout", "import", str(tmp_path / "z.toml")]) == 2
    assert "already" in capsys.readouterr().err
    assert main(["layout", "import", str(tmp_path / "z.toml"), "--force"]) == 0


def test_a_layout_is_replaced_only_when_said(first: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert learn(first) == 0
    assert learn(first) == 2
    assert learn(first, "--force") == 0
    capsys.readouterr()
    assert main(["layout", "remove", "Zubia"]) == 0
    assert main(["layout", "list"]) == 0
    assert "no layouts yet" in capsys.readouterr().out


def test_words_that_do_not_stand_in_the_file_are_told(first: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["layout", "learn", str(first), "--question", "Nix", "--answer", "Solen", "--name", "x"]) == 2
    assert "does not stand" in capsys.readouterr().err


def test_why_is_printed_without_writing_a_file(first: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(tmp_path.iterdir())
    assert main(["import", str(first), "--explain"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("languages: ")
    assert "S:zub#" in printed
    assert "=> question 2 (+" in printed
    assert re.search(r"=> answer to (1, )?2 \(", printed), "by the name of the question, not by its place"
    assert sorted(tmp_path.iterdir()) == before


def test_an_import_needs_a_target_unless_it_only_explains(first: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["import", str(first)])
    assert ended.value.code == 2
    assert "-o OUT.xml" in capsys.readouterr().err


def test_a_layout_that_is_not_there_writes_no_file(
    first: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(first), "-o", str(tmp_path / "o.xml"), "--layout", "Nowhere"]) == 2
    assert "no layout Nowhere" in capsys.readouterr().err
    assert not (tmp_path / "o.xml").exists()
