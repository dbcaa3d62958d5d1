"""The command line: what it prints, what it writes, and with what code it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.sessions import save
from tests.strategies.small import dossier


@pytest.fixture
def review(tmp_path: Path) -> Path:
    path = tmp_path / "review.xml"
    save(dossier(), path)
    return path


def test_a_source_becomes_a_review_and_its_text_comes_back(
    sample_path: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    target = tmp_path / "out.xml"
    assert main(["import", str(sample_path), "-o", str(target)]) == 0
    capfdbinary.readouterr()
    assert main(["text", str(target)]) == 0
    assert capfdbinary.readouterr().out == sample_path.read_bytes()
    assert main(["check", str(target)]) == 0


def test_the_real_sample_is_segmented(shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "out.xml"
    assert main(["import", str(shared / "samples" / "maatwerk-delokalisatie.txt"), "-o", str(target)]) == 0
    capsys.readouterr()
    assert main(["show", str(target), "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [q["id"] for q in shown["questions"]] == ["1", "2", "3", "4", "5", "6", "7", "7.1", "8", "8a", "8b"]
    assert [q["id"] for q in shown["questions"] if not q["judged"]] == ["8"]
    assert {a["label"]: a["declared_for"] for a in shown["answers"]} == {
        "1": ["1"],
        "2": ["2"],
        "3-5": ["3", "4", "5"],
        "6": ["6"],
        "7": ["7", "7.1"],
        "8": ["8a", "8b"],
    }
    assert [q["label"] for q in shown["questions"] if q["id"] == "7.1"] == [None]


def test_show_names_questions_verdicts_and_commitments(review: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(review)]) == 0
    said = capsys.readouterr().out
    for words in ("Bridges", "Question 2a (answer 2)", "Question 2 (not judged)", "2b: partial P1", "Tell the House"):
        assert words in said


def test_check_says_what_is_wrong_and_ends_with_one(review: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(review)]) == 0
    review.write_text(review.read_text().replace("How much?", "How little?"))
    assert main(["check", str(review)]) == 1
    assert capsys.readouterr().out.strip()


def test_export_writes_a_table(review: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.csv"
    assert main(["export", str(review), "--to", "csv", "-o", str(out)]) == 0
    assert "How much?" in out.read_text(encoding="utf-8-sig")
    assert main(["export", str(review), "--to", "csv", "-o", str(out)]) == 2
    assert main(["export", str(review), "--to", "csv", "-o", str(out), "--force"]) == 0
    assert main(["export", str(review), "--to", "tea", "-o", str(tmp_path / "x")]) == 2
    assert "already" in capsys.readouterr().err


def altered(review: Path) -> Path:
    review.write_text(review.read_text().replace("How much?", "How little?"))
    return review


def newer(review: Path) -> Path:
    text = review.read_text()
    assert 'version="1.0"' in text
    review.write_text(text.replace('version="1.0"', 'version="99.0"'))
    return review


def written(content: bytes) -> Callable[[Path], Path]:
    def write(review: Path) -> Path:
        review.write_bytes(content)
        return review

    return write


BAD: dict[str, Callable[[Path], Path]] = {
    "empty": written(b""),
    "binary": written(bytes(range(256)) * 9),
    "xml that is no review": written(b"<?xml version='1.0'?><a/>"),
    "broken xml": written(b"<akomaNtoso>"),
    "missing": lambda review: review.with_name("missing.txt"),
    "folder": lambda review: review.parent,
    "altered": altered,
    "newer": newer,
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
@pytest.mark.parametrize("command", ["show", "text", "import"])
def test_bad_input_gives_one_sentence_and_writes_nothing(
    bad: Callable[[Path], Path], command: str, review: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if command == "import" and bad in (altered, newer):
        pytest.skip("a review is imported by opening it")
    path = bad(review)
    before = sorted(review.parent.iterdir())
    out = review.parent / "out.xml"
    more = ["-o", str(out)] if command == "import" else []
    assert main([command, str(path), *more]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    assert "Traceback" not in said.err
    assert sorted(review.parent.iterdir()) == before


def test_wrong_usage_ends_with_two() -> None:
    for words in (["show"], ["--nonsense"], ["import", "x"]):
        with pytest.raises(SystemExit) as ended:
            main(words)
        assert ended.value.code == 2


def test_a_reader_that_goes_away_is_no_error(review: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "annotator", "show", str(review), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdout.close()
    assert program.stderr.read() == b""
    program.stderr.close()
    assert program.wait(60) == 0


def test_without_qt_the_window_says_so() -> None:
    code = "import sys; sys.modules['PySide6'] = None; from annotator.__main__ import main; sys.exit(main(['x.txt']))"
    ended = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1
    assert "Qt" in ended.stderr


def test_the_command_line_loads_no_qt(review: Path) -> None:
    code = (
        "import sys; from annotator.__main__ import main; main(['check', sys.argv[1]]);"
        " sys.exit(any(n.startswith('PySide6') for n in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code, str(review)], check=False, capture_output=True).returncode == 0
