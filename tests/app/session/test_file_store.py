"""The store of files: what is opened, kept, saved and held, and that nothing is written over unseen."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.app.errors import ConflictError
from annotator.app.files.locking import Lock, Taken
from annotator.app.files.opening import Opened, open_file
from annotator.app.files.saving import save
from annotator.app.files.versions import earlier_versions
from annotator.app.session.file_store import FileStore, StoredFile
from annotator.app.session.recovery import journal_folder
from annotator.app.session.session import Session
from annotator.app.session.store import ListedDossier, Revision, Store, Stored
from annotator.core.edits import SetComment
from annotator.core.journal_entries import Done
from annotator.io.journal import read_journal
from annotator.io.locks import lock_path
from tests.app.session.test_recovery import crashed
from tests.strategies.small import ANNA, NOW, dossier


@pytest.fixture
def review(tmp_path: Path) -> Path:
    save(dossier(), tmp_path / "bridges.xml")
    return tmp_path / "bridges.xml"


def done(words: str) -> Done:
    return Done(SetComment("r1", "1", words, NOW), NOW)


def test_it_is_a_store_that_lists_what_a_folder_has(review: Path) -> None:
    store: Store = FileStore(review.parent)
    (review.parent / "notes.txt").write_text("no review")
    assert store.list() == (ListedDossier(str(review), "bridges.xml"),)
    assert FileStore().list() == ()
    stored: Stored = store.open(str(review), ANNA)
    assert stored.dossier == dossier()


def test_a_session_is_kept_entry_by_entry_and_saved(review: Path) -> None:
    stored = FileStore().open(str(review), ANNA)
    opened = stored.opened
    assert stored.revision == Revision(opened.sha256)
    session = Session(stored.dossier, ANNA, name=opened.name, path=opened.path, revision=stored.revision)
    session.subscribe(acted=lambda entry: stored.append(entry, session.revision))
    session.do(SetComment("r1", "1", "a", NOW))
    session.undo()
    session.do(SetComment("r1", "1", "b", NOW))
    (journal,) = journal_folder().iterdir()
    assert read_journal(journal).acts == stored.history()
    assert len(stored.history()) == 3
    written = stored.save(session.dossier, str(review), session.revision)
    session.saved(session.dossier, review, written.sha256)
    assert session.revision == stored.revision == Revision(written.sha256, 4)
    assert open_file(review).dossier == session.dossier
    stored.close()
    assert list(journal_folder().iterdir()) == []


def test_an_entry_goes_nowhere_but_after_the_last(review: Path) -> None:
    stored = FileStore().open(str(review), ANNA)
    first = stored.append(done("a"), stored.revision)
    assert first == Revision(stored.opened.sha256, 1)
    for after in (Revision(stored.opened.sha256), Revision("00", 1), Revision(stored.opened.sha256, 2)):
        with pytest.raises(ConflictError, match=r"bridges\.xml was changed"):
            stored.append(done("b"), after)
    assert stored.history() == (done("a"),)
    stored.close()


def test_a_save_after_another_revision_writes_nothing(review: Path) -> None:
    stored = FileStore().open(str(review), ANNA)
    other = SetComment("r2", "1", "by Ben", NOW).apply(dossier())
    save(other, review)
    with pytest.raises(ConflictError, match="somebody else"):
        stored.save(dossier(), str(review), stored.revision)
    assert open_file(review).dossier == other
    stored.save(dossier(), str(review), None)
    assert open_file(review).dossier == dossier()


def test_it_is_held_for_one_and_seen_by_the_next(review: Path) -> None:
    stored = FileStore().open(str(review), ANNA)
    assert stored.lock is not None
    assert lock_path(review).exists()
    second = FileStore().open(str(review), None)
    assert second.lock is None
    assert second.taken is not None
    assert second.taken.owner is not None
    assert second.taken.owner.reviewer == "Anna"
    assert isinstance(second.hold(str(review)), Taken)
    assert isinstance(second.hold(str(review), second.taken), Lock), "it may be taken over"
    assert not stored.lock.renew()


def test_a_copy_belongs_to_no_file(review: Path) -> None:
    save(SetComment("r1", "1", "later", NOW).apply(dossier()), review)
    (earlier,) = earlier_versions(dossier(), review)
    stored = FileStore().open_version(earlier, ANNA)
    assert (stored.opened.path, stored.lock, stored.revision) == (None, None, Revision())
    assert (stored.dossier, stored.opened.name) == (dossier(), "bridges.xml")
    assert not lock_path(review).exists()


def test_a_source_that_is_no_review_is_held_by_nobody(sample_path: Path) -> None:
    stored = FileStore().open(str(sample_path), ANNA)
    assert (stored.opened.path, stored.lock, stored.taken) == (None, None, None)
    assert not lock_path(sample_path).exists()


def test_what_a_crash_left_goes_on_at_its_revision() -> None:
    path = crashed(Opened(dossier(), None, "bridges.txt"), done("a"), done("b"))
    stored: StoredFile = FileStore().restore(path, ANNA)
    assert stored.history() == (done("a"), done("b"))
    assert stored.revision == Revision(None, 2)
    session = Session(stored.dossier, ANNA)
    session.replay(stored.history())
    assert session.revision == stored.revision
    stored.append(done("c"), session.revision)
    assert read_journal(path).acts == (done("a"), done("b"), done("c"))
