"""The command line: what it prints, what it writes, and with what code it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.files.saving import save
from annotator.core.source import Facts
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
    for words in ("Bridges", "Question 2a (answer 2)", "Question 2 (not judged)", "Tell the House"):
        assert words in said
    lines = said.splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith("Question 2b"))
    assert lines[at + 1] == "  Anna: partial, incomplete (P1)"


def test_a_text_without_questions_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, target = tmp_path / "letter.txt", tmp_path / "letter.xml"
    text.write_text("Nothing is asked here.\n")
    assert main(["import", str(text), "-o", str(target)]) == 0
    assert f"No questions were found in {text}; mark them in the window." in capsys.readouterr().out
    assert main(["show", str(target)]) == 0
    assert "No questions were found in letter.txt" in capsys.readouterr().out


def test_show_names_known_facts_only_and_no_codes_of_a_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "review.xml"
    save(replace(dossier(), facts=Facts(title="A\x1b[31m\nB", minister="Zoë Maes")), path)
    assert main(["show", str(path)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("A [31m B\n")
    assert "Minister: Zoë Maes" in said
    assert "Asker" not in said
    assert "\x1b" not in said


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_show_gives_nobody_what_is_hidden_from_them(
    form: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "hidden.xml"
    save(replace(dossier(), blind=True), path)
    assert main(["show", str(path), *form]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "hidden until all reviews are complete; name the reviewer" in told.err
    assert main(["show", str(path), *form, "--reviewer", "Nobody"]) == 2
    capsys.readouterr()
    for name in ("Ben", "r2"):
        assert main(["show", str(path), *form, "--reviewer", name]) == 0
        said = capsys.readouterr().out
        assert "Ben" in said
        assert "2 of 4" in said or '"judged": 2' in said, "how far Anna is may be known"
        assert "Tell the House" not in said


def test_show_names_a_reviewer_in_vain_where_nothing_is_hidden(
    review: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", str(review), "--reviewer", "Ben"]) == 0
    assert "Anna: partial, incomplete (P1)" in capsys.readouterr().out


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


def test_export_of_several_reviews(review: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    second = tmp_path / "second.xml"
    second.write_bytes(review.read_bytes())
    table, folder = tmp_path / "table.csv", tmp_path / "letters"
    assert main(["export", str(review), str(second), "--to", "csv", "-o", str(table)]) == 0
    assert "cannot hold the source text" in capsys.readouterr().out
    assert main(["export", str(review), str(second), "--to", "docx", "-o", str(folder)]) == 0
    assert {p.name for p in folder.iterdir()} == {f"{review.stem}.docx", "second.docx"}
    assert main(["export", str(review), str(second), "--to", "docx", "-o", str(folder)]) == 2
    assert "--force" in capsys.readouterr().err


def altered(review: Path) -> Path:
    review.write_text(review.read_text().replace("How much?", "How little?"))
    return review


def newer(review: Path) -> Path:
    text = review.read_text()
    assert 'version="1.3"' in text
    review.write_text(text.replace('version="1.3"', 'version="99.0"'))
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
    "xml without a declaration": written(b"<a/>"),
    "broken xml": written(b"<akomaNtoso>"),
    "missing": lambda review: review.with_name("missing.txt"),
    "folder": lambda review: review.parent,
    "altered": altered,
    "newer": newer,
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
@pytest.mark.parametrize("command", ["show", "text", "import", "export"])
def test_bad_input_gives_one_sentence_and_writes_nothing(
    bad: Callable[[Path], Path], command: str, review: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = bad(review)
    if command == "export" and path.is_dir():
        path /= "empty"  # what is in a folder would be exported
        path.mkdir()
    before = sorted(review.parent.iterdir())
    out = review.parent / "out.xml"
    more = {"import": ["-o", str(out)], "export": ["--to", "csv", "-o", str(out)]}.get(command, [])
    assert main([command, str(path), *more]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    assert "Traceback" not in said.err
    assert sorted(review.parent.iterdir()) == before


@pytest.mark.parametrize("name", ["empty", "binary", "broken xml", "missing", "folder"])
def test_check_of_what_is_no_xml_is_no_finding_but_bad_input(
    name: str, review: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(BAD[name](review))]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1


@pytest.mark.skipif(not Path("/proc/self/mem").is_file(), reason="no file here that even root cannot read")
@pytest.mark.parametrize("command", ["show", "text", "check"])
def test_a_file_that_cannot_be_read_gives_one_sentence(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "/proc/self/mem"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("command", ["show", "text", "check"])
def test_a_plain_text_is_no_review(command: str, sample_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, str(sample_path)]) == 2
    assert "is no review; import it" in capsys.readouterr().err


def test_import_refuses_a_review_and_keeps_what_is_there(
    review: Path, sample_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(review), "-o", str(tmp_path / "out.xml")]) == 2
    assert "a review already" in capsys.readouterr().err
    assert not (tmp_path / "out.xml").exists()
    before = review.read_bytes()
    assert main(["import", str(sample_path), "-o", str(review)]) == 2
    assert review.read_bytes() == before
    assert main(["import", str(sample_path), "-o", str(review), "--force"]) == 0
    assert review.read_bytes() != before


def test_not_even_force_overwrites_the_file_that_is_read(review: Path, sample_bytes: bytes, tmp_path: Path) -> None:
    source = tmp_path / "source.txt"
    source.write_bytes(sample_bytes)
    assert main(["import", str(source), "-o", str(source), "--force"]) == 2
    assert source.read_bytes() == sample_bytes
    before = review.read_bytes()
    assert main(["export", str(review), "--to", "csv", "-o", str(review), "--force"]) == 2
    assert review.read_bytes() == before


def test_a_line_end_in_a_name_leaves_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(tmp_path / "a\nb.xml")]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_name_the_system_refuses_gives_one_sentence(sample_path: Path, tmp_path: Path) -> None:
    words = ["import", str(sample_path), "-o", str(tmp_path / ("x" * 300))]
    ended = subprocess.run([sys.executable, "-m", "annotator", *words], check=False, capture_output=True, text=True)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here that is always full")
@pytest.mark.parametrize("words", [["show", "--json"], ["text"]])
def test_an_output_that_is_full_gives_one_sentence(words: list[str], review: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "annotator", *words, str(review)], check=False, stdout=full, stderr=subprocess.PIPE
        )
    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1


def test_output_is_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    path = tmp_path / "review.xml"
    save(replace(dossier(), facts=Facts(title="Zoë – ёж")), path)
    ended = subprocess.run(
        [sys.executable, "-m", "annotator", "show", str(path)],
        check=True,
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert ended.stdout.decode("utf-8").startswith("Zoë – ёж")


def test_text_and_check_of_every_text_of_the_corpora(
    shared: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    texts = sorted([*shared.glob("corpora/**/*.txt"), *shared.glob("samples/*.txt")])
    assert len(texts) > 10
    target = str(tmp_path / "review.xml")
    for path in texts:
        assert main(["import", str(path), "-o", target, "--force"]) == 0
        capfdbinary.readouterr()
        assert main(["text", target]) == 0
        assert capfdbinary.readouterr().out == path.read_bytes()
        assert main(["check", target]) == 0
        assert b"no findings" in capfdbinary.readouterr().out


@pytest.mark.parametrize("words", [["show"], ["--nonsense"], ["import", "x"], ["statistics", "x", "--term", "a\nb"]])
def test_wrong_usage_ends_with_two_and_one_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.startswith("annotator: ")
    assert said.err.endswith(" --help.\n")


def test_the_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"annotator {version('annotator')}\n"


def test_the_original_comes_back_byte_for_byte(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = b"<html><meta charset=iso-8859-1><body><p>1. Caf\xe9 open?</p><p>2. Sinds?</p><p>1. Ja.</p></html>\r\n"
    (tmp_path / "page.html").write_bytes(page)
    review, out = str(tmp_path / "page.xml"), tmp_path / "again.html"
    assert main(["import", str(tmp_path / "page.html"), "-o", review]) == 0
    assert main(["original", review, "-o", str(out)]) == 0
    assert f"page.html (text/html), {len(page)} bytes" in capsys.readouterr().out
    assert out.read_bytes() == page
    out.write_bytes(b"mine")
    assert main(["original", review, "-o", str(out)]) == 2
    assert out.read_bytes() == b"mine"
    assert main(["original", review, "-o", review, "--force"]) == 2
    assert main(["check", review]) == 0


def test_an_empty_file_may_be_written_over(sample_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "made-by-mktemp.xml"
    out.touch()
    assert main(["import", str(sample_path), "-o", str(out)]) == 0
    assert main(["check", str(out)]) == 0


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


BULLETIN = Path(__file__).resolve().parents[1] / "fixtures" / "bulletins" / "bruggen.txt"


def test_import_of_a_bulletin_lists_its_documents(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(BULLETIN), "-o", str(tmp_path / "all.xml")]) == 0
    said = capsys.readouterr().out
    assert "holds 3 documents" in said
    assert "tunnels (questions: 1, answers: 1)" in said


def test_one_document_of_a_bulletin_is_imported_and_the_file_comes_back(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    target = tmp_path / "two.xml"
    assert main(["import", str(BULLETIN), "--document", "2", "-o", str(target)]) == 0
    assert b"1 questions to judge" in capfdbinary.readouterr().out
    assert main(["text", str(target)]) == 0
    assert capfdbinary.readouterr().out == BULLETIN.read_bytes()
    assert main(["check", str(target)]) == 0


def test_a_document_that_is_not_there_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(BULLETIN), "--document", "9", "-o", str(tmp_path / "no.xml")]) == 2
    assert "choose one from 1 to 3" in capsys.readouterr().err
    assert not (tmp_path / "no.xml").exists()


def test_show_lists_what_is_doubtful_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "unsure.txt"
    source.write_text("Vraag 1\nWat?\n\nAntwoord 4\nDat.\n")
    assert main(["import", str(source), "-o", str(tmp_path / "out.xml")]) == 0
    capsys.readouterr()
    assert main(["show", str(tmp_path / "out.xml")]) == 0
    said = capsys.readouterr().out
    assert "Sure of 1 of 2 parts; look at these first:\n  Answer 4: which questions it answers is not sure." in said
