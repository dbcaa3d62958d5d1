"""The log says what was done, and never a word of what was read or found."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.errors import AppError
from annotator.app.logs import KEPT, LONGEST, last_lines, log_fault, log_path, log_refusal, start_logging, stop_logging
from annotator.core.printed import on_one_line
from tests.strategies.small import dossier


@pytest.fixture
def logged() -> None:
    start_logging(debug=True)
    yield
    stop_logging()


def test_a_command_is_logged_with_how_it_ended(sample_path: Path, tmp_path: Path) -> None:
    assert main(["import", str(sample_path), "-o", str(tmp_path / "out.xml")]) == 0
    assert main(["show", str(tmp_path / "absent.xml")]) == 2
    lines = last_lines().splitlines()
    assert any("annotator.cli: command import_: 0" in line for line in lines)
    assert any("annotator.io: reading" in line for line in lines)
    assert any("There is no file {path}" in line for line in lines)
    assert all(line[10] == "T" and line[19] == "Z" for line in lines), "UTC"


def test_nothing_logged_holds_words_of_a_source_or_a_finding_or_a_file(sample_path: Path, tmp_path: Path) -> None:
    words = sample_path.read_text(encoding="utf-8")
    review, secret = tmp_path / "Zwemverbod.xml", tmp_path / "Zwemverbod.txt"
    secret.write_text(words, encoding="utf-8")
    for line in (
        ["import", str(secret), "-o", str(review)], ["show", str(review)], ["check", str(review)],
        ["export", str(review), "--to", "csv", "-o", str(tmp_path / "out.csv")], ["text", str(review)],
        ["import", str(secret), "-o", str(review)], ["statistics", str(review)], ["agreement", str(review)],
        ["relocate", str(review), str(secret), "-o", str(tmp_path / "new.xml")],
    ):  # fmt: skip
        main(line)
    logged = last_lines(10_000)
    assert "command relocate" in logged
    assert "Zwemverbod" not in logged
    long = {word.strip(".,:;?()") for word in words.split() if len(word) > 5}
    assert {word for word in long if word in logged} <= {"import"}


def test_a_fault_is_logged_by_its_kind_and_place_without_its_message(logged: None) -> None:
    try:
        raise ValueError(dossier().source.text)
    except ValueError:
        log_fault(*sys.exc_info())  # type: ignore[arg-type]
    log_refusal(AppError("{name} was opened to be read only; open a copy to change it.", name="secret.xml"))
    said = last_lines()
    assert "ERROR annotator.app: ValueError at test_logs.py:" in said
    assert "{name} was opened to be read only" in said
    assert "secret" not in said
    assert on_one_line(dossier().source.text)[:20] not in said


def test_debug_tells_the_terminal_too(sample_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(sample_path), "--debug"]) == 2
    assert "annotator.cli: command show: 2" in capsys.readouterr().err
    assert main(["show", str(sample_path)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_the_file_rotates_and_never_ends_what_is_logged(logged: None, own_folders: Path) -> None:
    log = logging.getLogger("annotator.io")
    for _ in range(4 * LONGEST // 1000):
        log.info("x" * 1000)
    names = sorted(path.name for path in log_path().parent.iterdir())
    assert names == ["annotator.log", *(f"annotator.log.{n}" for n in range(1, KEPT + 1))]
    assert all(path.stat().st_size <= LONGEST for path in log_path().parent.iterdir())


def test_where_no_log_can_be_kept_the_command_runs(own_folders: Path, sample_path: Path, tmp_path: Path) -> None:
    log_path().parent.parent.mkdir(parents=True, exist_ok=True)
    log_path().parent.write_text("a file where the folder would be")
    assert main(["import", str(sample_path), "-o", str(tmp_path / "out.xml")]) == 0
    assert last_lines() == ""
