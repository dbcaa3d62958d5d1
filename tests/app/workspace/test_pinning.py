"""One codebook for a workspace: pinned, laid over all files with a report, and taken in by what others save later."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.batch import local
from annotator.app.codebooks import save_codebook
from annotator.app.files.opening import open_file, open_review
from annotator.app.files.pinned import pinned_in
from annotator.app.files.saving import save
from annotator.app.session.file_store import FileStore
from annotator.app.settings import Settings, store_settings
from annotator.app.workspace.importing import import_into, sources
from annotator.app.workspace.pinning import lacking_reasons, lay_over, versions
from annotator.app.workspace.refreshing import Workspace
from annotator.core.codebook import LocalText, Verdict
from annotator.core.edits import SetVerdict
from annotator.core.review import Dossier
from tests.strategies.small import ANNA, BEN, CODEBOOK, LATER, dossier

SECOND = replace(CODEBOOK, version="2")
WITHOUT_P1 = replace(CODEBOOK, version="3", reasons=tuple(r for r in CODEBOOK.reasons if r.id != "P1"))
OTHER_WORDS = replace(
    CODEBOOK, version="4", reasons=tuple(replace(r, label=LocalText((("en", "anew"),))) for r in CODEBOOK.reasons)
)
A_TEXT = "1. Will the harbour open?\n\nAnswer\n1. Yes.\n"


def annas(number: int) -> Dossier:
    whole = dossier()
    source = replace(whole.source, original=whole.source.original + b" " * number)
    return replace(whole, source=source, id="", reviews=whole.reviews[:1])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "work"
    made.mkdir()
    for number in range(3):
        save(annas(number), made / f"{number}.Anna.xml")
    bens = SetVerdict(BEN.id, "1", Verdict.ANSWERED, LATER).apply(dossier()).reviews[1:]
    save(replace(annas(0), reviews=bens), made / "0.Ben.xml")
    return made


@pytest.fixture
def opened(folder: Path, tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace([folder], ANNA, tmp_path / "cache")
    list(workspace.refresh())
    yield workspace
    workspace.close()


def version_of(path: Path) -> str:
    return open_review(path).codebook.version


def test_a_new_version_is_laid_over_ones_own_files_and_taken_back(opened: Workspace, folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.glob("*.xml")}
    done = lay_over(opened, SECOND)
    assert (done.count, done.troubles) == (3, [])
    assert [version_of(folder / f"{n}.Anna.xml") for n in range(3)] == ["2"] * 3
    assert version_of(folder / "0.Ben.xml") == "1", "nobody writes another's file"
    assert versions(opened) == {("test", "2"): 3, ("test", "1"): 1}
    assert done.undo(opened) == []
    assert {path: path.read_bytes() for path in folder.glob("*.xml")} == before
    assert pinned_in([folder]) is None


def test_another_takes_it_in_at_her_next_save(opened: Workspace, folder: Path) -> None:
    lay_over(opened, SECOND)
    path = folder / "0.Ben.xml"
    stored = FileStore().open(str(path), BEN)
    assert stored.dossier.codebook == SECOND
    stored.save(stored.dossier, str(path), stored.revision)
    assert stored.lock is not None
    stored.lock.release()
    assert version_of(path) == "2"


def test_a_reason_without_a_place_is_asked_for_and_told(opened: Workspace, folder: Path) -> None:
    assert [reason.id for reason in lacking_reasons(opened, WITHOUT_P1)] == ["P1"]
    done = lay_over(opened, WITHOUT_P1)
    assert done.count == 0
    assert ["P1" in str(trouble) for trouble in done.troubles] == [True] * 3
    assert version_of(folder / "0.Anna.xml") == "1"
    assert lay_over(opened, WITHOUT_P1, [("P1", "P2")]).count == 3
    found = open_review(folder / "0.Anna.xml").reviews[0].assessment("2b")
    assert found is not None
    assert found.reason == "P2"


def test_a_reason_that_means_something_else_is_mapped_too(opened: Workspace) -> None:
    ids = {reason.id for reason in lacking_reasons(opened, OTHER_WORDS)}
    assert ids
    assert lay_over(opened, OTHER_WORDS, [(one, one) for one in ids]).count == 3


def test_what_is_new_begins_with_it(opened: Workspace, folder: Path) -> None:
    lay_over(opened, SECOND)
    (folder / "new.txt").write_text(A_TEXT)
    assert open_file(folder / "new.txt").dossier.codebook == SECOND
    (outside := folder.parent / "outside").mkdir()
    (outside / "more.txt").write_text(A_TEXT)
    (report,) = import_into(list(sources([outside])), folder, local(1))
    assert report.target is not None
    assert version_of(report.target) == "2"
    assert open_file(outside / "more.txt").dossier.codebook != SECOND


def test_the_command(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store_settings(Settings(reviewer=ANNA))
    save_codebook(WITHOUT_P1, tmp_path / "book.json")
    assert main(["codebook", str(folder)]) == 0
    assert "test 1: 4 files" in capsys.readouterr().out
    assert main(["codebook", str(folder), "--pin", str(tmp_path / "book.json")]) == 1
    captured = capsys.readouterr()
    assert len(captured.err.splitlines()) == 3
    assert "Files that judge by it now: 0" in captured.out
    assert main(["codebook", str(folder), "--pin", str(tmp_path / "book.json"), "--map", "P1=P2"]) == 0
    out = capsys.readouterr().out
    assert "Pinned: test 3" in out
    assert "test 3: 3 files" in out
    with pytest.raises(SystemExit):
        main(["codebook", str(folder), "--map", "P1"])
    (tmp_path / "none.json").write_text(json.dumps({}))
    assert main(["codebook", str(folder), "--pin", str(tmp_path / "none.json")]) == 2
