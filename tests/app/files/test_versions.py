"""Earlier versions: one for each session of work, whose they are, and those that older programs left."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from annotator.app.files import versions
from annotator.app.files.folders import versions_folder
from annotator.app.files.saving import ChangedError, save
from annotator.app.files.versions import begin, earlier_versions
from annotator.core.edits import SetComment
from annotator.core.review import Dossier
from annotator.io import akn
from tests.strategies.small import LATER, dossier


def state(number: int) -> Dossier:
    return SetComment("r2" if number % 2 else "r1", "1", f"comment {number}", LATER).apply(dossier())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    save(dossier(), tmp_path / "a.xml")
    begin(tmp_path / "a.xml")
    return tmp_path / "a.xml"


def kept(path: Path) -> list[Dossier]:
    return [akn.read(version.read()) for version in earlier_versions(dossier(), path)]


def test_what_could_not_be_kept_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert save(state(1), path).unkept is None
    begin(path)
    versions_folder().parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(versions_folder())
    versions_folder().write_text("a file stands where the folder should be")
    said = save(state(2), path).unkept
    assert said is not None
    assert "could not be kept" in str(said)
    assert akn.read(path.read_bytes()) == state(2)


def test_a_session_of_work_keeps_what_it_began_from_and_nothing_beside_the_file(path: Path) -> None:
    known = versions.checksum(path.read_bytes())
    for number in range(5):
        known = save(state(number), path, known).sha256
    assert kept(path) == [dossier()]
    begin(path)
    save(state(9), path, known)
    assert sorted(map(str, kept(path))) == sorted(map(str, [dossier(), state(4)]))
    assert [p.name for p in path.parent.iterdir()] == ["a.xml"]


def test_what_somebody_else_wrote_is_kept_before_it_is_written_over(path: Path) -> None:
    known = save(state(0), path).sha256
    save(state(1), path)
    with pytest.raises(ChangedError):
        save(state(2), path, known)
    save(state(2), path)
    assert state(1) in kept(path)


def test_who_worked_in_it_last_is_told(path: Path) -> None:
    save(state(1), path)
    save(state(2), path)
    assert {(one.name, one.by) for one in earlier_versions(dossier(), path)} == {("a.xml", "Anna"), ("a.xml", "Ben")}


def test_renamed_a_file_has_its_versions_and_its_copy_has_none(path: Path) -> None:
    save(state(0), path)
    copy = path.with_name("copy.xml")
    copy.write_bytes(path.read_bytes())
    assert earlier_versions(dossier(), copy) == ()
    moved = path.rename(path.with_name("b.xml"))
    assert kept(moved) == [dossier()]


def test_what_older_programs_left_beside_it_is_offered(path: Path) -> None:
    path.with_name("a.xml~").write_bytes(akn.write(state(1)))
    path.with_name("a.xml~2").write_bytes(b"nonsense")
    found = {one.name: one.by for one in earlier_versions(dossier(), path)}
    assert found == {"a.xml~": "Ben", "a.xml~2": ""}


def test_a_save_succeeds_where_no_version_can_be_kept(path: Path) -> None:
    versions_folder().parent.mkdir(parents=True, exist_ok=True)
    versions_folder().write_text("in the way")
    save(state(0), path)
    assert akn.read(path.read_bytes()) == state(0)
    assert earlier_versions(dossier(), path) == ()
