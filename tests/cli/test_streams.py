"""`-o -`, pipes and devices as output; where things are kept; other signs in a table; holidays of a region."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.analysis.measures.calendar import Term, check_term, days_taken
from annotator.app.files.saving import save
from annotator.app.results.exporting import EXPORTERS
from annotator.core.errors import ReviewError
from annotator.io import akn
from annotator.io.akn import node, parsing
from annotator.io.errors import FileError
from tests.strategies.small import TEXT, dossier


@pytest.fixture
def review(tmp_path: Path) -> Path:
    save(dossier(), tmp_path / "r.xml")
    return tmp_path / "r.xml"


def run(*arguments: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "annotator", *map(str, arguments)], capture_output=True, check=False)


def test_a_single_dash_is_the_standard_output(review: Path, sample_path: Path) -> None:
    done = run("merge", review, review, "-o", "-")
    assert done.returncode == 0
    assert akn.read(done.stdout) == dossier()
    assert b"2 reviews" in done.stderr
    assert run("original", review, "-o", "-").stdout == TEXT.encode()
    assert akn.read(run("import", sample_path, "-o", "-").stdout).structure.judged
    assert not Path("-").exists()


def test_several_files_do_not_fit_into_it(review: Path, tmp_path: Path) -> None:
    save(dossier(), tmp_path / "s.xml")
    one_each = next(one.name for one in EXPORTERS if not one.together)
    done = run("export", review, tmp_path / "s.xml", "--to", one_each, "-o", "-")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Several files" in done.stderr


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="needs the devices of Unix")
def test_a_device_is_written_to_and_stays_one(review: Path) -> None:
    assert main(["original", str(review), "-o", os.devnull]) == 0
    assert Path(os.devnull).is_char_device()
    done = run("original", review, "-o", "/dev/stdout")
    assert done.stdout.startswith(TEXT.encode())


def test_it_says_where_things_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["where"]) == 0
    said = capsys.readouterr().out
    for folder in ("journals", "versions", ".config"):
        assert folder in said


@pytest.mark.parametrize(("given", "sign"), [(";", ";"), ("tab", "\t"), (None, ",")])
def test_a_table_has_the_sign_that_was_asked_for(review: Path, tmp_path: Path, given: str | None, sign: str) -> None:
    more = ["--separator", given] if given else []
    assert main(["export", str(review), "--to", "csv", "-o", str(tmp_path / "t.csv"), *more]) == 0
    assert f"source{sign}" in (tmp_path / "t.csv").read_text("utf-8-sig").splitlines()[0]


@pytest.mark.parametrize("sign", ["", ";;", '"', "\n"])
def test_what_is_no_sign_is_refused(review: Path, sign: str) -> None:
    with pytest.raises(SystemExit):
        main(["export", str(review), "--to", "csv", "-o", "x", "--separator", sign])


def test_a_region_has_holidays_of_its_own() -> None:
    def days(country: str) -> int:
        return days_taken("2026-07-10", "2026-07-14", Term(10, working=True, country=country))

    assert days("GB-NIR") == days("GB-ENG") - 1, "the Battle of the Boyne, on Monday 13 July 2026"
    assert days("gb-nir") == days("GB-NIR")
    with pytest.raises(ReviewError, match="GB-ENG"):
        check_term(Term(10, working=True, country="GB-XXX"))


def test_a_file_of_too_many_elements_or_too_long_a_field_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = akn.write(dossier())
    with monkeypatch.context() as patch:
        patch.setattr(parsing, "ELEMENT_LIMIT", 100)
        with pytest.raises(FileError, match="more than 100 elements"):
            akn.read(data)
    monkeypatch.setattr(node, "FIELD_LIMIT", 20)
    with pytest.raises(FileError, match="longer than 20 characters"):
        akn.read(data)
