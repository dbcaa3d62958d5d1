"""Many sources into a folder: each document a review file, whatever some of them hold or are called."""

from __future__ import annotations

import zipfile
from collections import Counter
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.batch import local
from annotator.app.errors import AppError
from annotator.app.files.opening import open_review
from annotator.app.files.saving import save
from annotator.app.workspace.importing import Came, Item, import_into, sources, unpacked
from tests.strategies.small import dossier

A_TEXT = "1. Will the harbour open?\n2. Who pays?\n\nAnswer\n1. Yes.\n2. The city pays {0}.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "sources"
    (made / "inner").mkdir(parents=True)
    (made / "one.txt").write_text(A_TEXT.format("one"))
    (made / "inner" / "one.txt").write_text(A_TEXT.format("another"))
    (made / "empty.txt").write_text("")
    save(dossier(), made / "review.xml")
    return made


def imported(given: list[Path], target: Path) -> Counter[Came]:
    return Counter(report.came for report in import_into(list(sources(given)), target, local(1)))


def test_a_folder_is_imported_and_again_goes_on_where_it_was(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "reviews"
    assert imported([folder], target) == {Came.WRITTEN: 2, Came.NOT_READ: 1, Came.REVIEW: 1}
    assert sorted(path.name for path in target.iterdir()) == ["one (2).xml", "one.xml"]
    assert {len(open_review(path).structure.judged) for path in target.iterdir()} == {2}
    before = {path: path.read_bytes() for path in target.iterdir()}
    (target / "one.xml").unlink()
    assert imported([folder], target)[Came.THERE] == 1
    assert {path.name for path in target.iterdir()} == {path.name for path in before}


def test_members_of_an_archive_stay_in_the_folder(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for number, name in enumerate(("../../escape.txt", "/abs.txt", "con.txt", "a:b.txt", "deep/x.txt", "x.txt")):
            archive.writestr(name, A_TEXT.format(number))
        archive.writestr("folder/", "")
        archive.writestr(".hidden.txt", A_TEXT)
    target = tmp_path / "reviews"
    assert imported([tmp_path / "all.zip"], target) == {Came.WRITTEN: 6}
    names = {path.name for path in target.iterdir()}
    assert names == {"escape.xml", "abs.xml", "_con.xml", "a_b.xml", "x.xml", "x (2).xml"}
    assert {path.name for path in tmp_path.iterdir()} == {"all.zip", "reviews"}


def test_an_archive_that_unpacks_without_end_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.app.workspace.importing.SIZE_LIMIT", 1000)
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", "a" * 100_000)
    (item,) = sources([tmp_path / "bomb.zip"])
    assert len(unpacked(item)) == 1001


def test_a_damaged_member_ends_nothing(tmp_path: Path) -> None:
    path = tmp_path / "half.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("bad.txt", A_TEXT.format("bad"))
        archive.writestr("good.txt", A_TEXT.format("good"))
    data = bytearray(path.read_bytes())
    data[data.index(b"pays bad")] ^= 1
    path.write_bytes(data)
    found = {report.source: report for report in import_into(list(sources([path])), tmp_path / "out", local(1))}
    assert (found["bad.txt"].came, found["good.txt"].came) == (Came.NOT_READ, Came.WRITTEN)
    assert "half.zip" in str(found["bad.txt"].why)


def test_a_source_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(AppError, match="not there"):
        list(sources([tmp_path / "none"]))


def test_names_that_no_system_takes(tmp_path: Path) -> None:
    names = ("ä" * 300 + ".txt", "...txt", "nul.txt")
    with zipfile.ZipFile(tmp_path / "odd.zip", "w") as archive:
        for number, name in enumerate(names):
            archive.writestr(name, A_TEXT.format(number))
    items = [Item(name, tmp_path / "odd.zip", name) for name in names]
    assert all(report.came is Came.WRITTEN for report in import_into(items, tmp_path / "out", local(1)))
    assert all(len(path.name.encode()) <= 255 for path in (tmp_path / "out").iterdir())


def test_the_command(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target, report = tmp_path / "reviews", tmp_path / "report.csv"
    command = ["import", str(folder), "--into", str(target), "--jobs", "1", "--report", str(report)]
    assert main(command) == 1
    out = capsys.readouterr().out
    assert "2 reviews written" in out
    assert "empty.txt: not read." in out
    assert len(report.read_text(encoding="utf-8-sig").splitlines()) == 5
    for more in (["--document", "2"], ["-o", "x.xml"], ["--explain"]):
        with pytest.raises(SystemExit):
            main([*command, *more])
        assert more[0].lstrip("-")[:3] in capsys.readouterr().err or more == ["-o", "x.xml"]
    with pytest.raises(SystemExit):
        main(["import", str(folder), str(folder), "-o", "x.xml"])
    assert "--into" in capsys.readouterr().err
