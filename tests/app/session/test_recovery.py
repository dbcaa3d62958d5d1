"""After a crash: what is offered, what it holds, and that going on with it gives the very state back."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.app.errors import AppError
from annotator.app.files.opening import Opened, open_file
from annotator.app.files.saving import save
from annotator.app.session.history import replay
from annotator.app.session.recovery import Recorder, discard, journal_folder, left_behind, take_up
from annotator.app.session.session import Session
from annotator.app.session.store import Revision
from annotator.core.edits import Edit, MergeReviews, SetComment
from annotator.core.errors import ReviewError
from annotator.core.journal_entries import Done, Joined, JournalEntry, Redone, Saved, Undone
from annotator.core.merging import brought_by
from annotator.core.review import Dossier
from annotator.io import akn
from annotator.io.errors import FileError
from annotator.io.holders import Holder, me
from annotator.io.journal import read_journal, taken_up
from tests.strategies.small import NOW, acts, dossier

ANNA = dossier().reviews[0].reviewer
COMMENTS = [SetComment("r1", "1", words, NOW) for words in ("a", "ab", "abc")]


def fitting() -> list[Edit]:
    """Some edits that can be done one after the other."""
    state, row = dossier(), list[Edit]()
    for edit in acts()[:12]:
        try:
            after = edit.apply(state)
        except ReviewError:
            continue
        if after != state:
            state, row = after, [*row, edit]
    return row


def crashed(opened: Opened, *row: JournalEntry) -> Path:
    """The journal of a program that did `row` and is no longer there."""
    before = set(journal_folder().glob("*"))
    recorder = Recorder(opened, ANNA)
    for act in row:
        recorder.record(act)
    (path,) = set(journal_folder().glob("*")) - before
    gone = Holder(me().host, me().user, me().pid, me().born - 1000)
    taken_up(path, read_journal(path), gone)
    return path


def done(edits: list[Edit]) -> list[JournalEntry]:
    return [Done(edit, NOW) for edit in edits]


def imported() -> Opened:
    return Opened(dossier(), None, "bridges.txt")


def saved(tmp_path: Path) -> Opened:
    save(dossier(), tmp_path / "bridges.xml")
    return open_file(tmp_path / "bridges.xml")


def test_work_never_saved_is_offered_and_needs_no_file() -> None:
    edits = fitting()
    path = crashed(imported(), *done(edits))
    (left,) = left_behind()
    assert (left.journal, left.name, left.path, left.at) == (path, "bridges.txt", None, NOW)
    assert [str(t) for t in left.titles] == [str(e.describe()) for e in edits]
    assert (left.changed, left.trouble, left.refused) == (False, None, 0)
    opened, row, _ = take_up(path)
    assert (opened.dossier, opened.path) == (dossier(), None)
    assert replay(opened.dossier, row).dossier == state_after(edits)


def state_after(edits: list[Edit]) -> Dossier:
    state = dossier()
    for edit in edits:
        state = edit.apply(state)
    return state


def test_work_on_a_file_is_offered_with_its_file(tmp_path: Path) -> None:
    opened = saved(tmp_path)
    before = (tmp_path / "bridges.xml").read_bytes()
    crashed(opened, *done(fitting()[:2]))
    (left,) = left_behind()
    assert (left.name, left.path, left.changed) == ("bridges.xml", tmp_path / "bridges.xml", False)
    again, _, _ = take_up(left.journal)
    assert (again.path, again.sha256) == (tmp_path / "bridges.xml", opened.sha256)
    assert (tmp_path / "bridges.xml").read_bytes() == before, "looking and taking up write no file"


def test_a_file_that_is_another_one_now_is_noticed(tmp_path: Path) -> None:
    opened = saved(tmp_path)
    crashed(opened, *done(fitting()[:2]))
    save(fitting()[0].apply(dossier()), tmp_path / "bridges.xml")
    assert [left.changed for left in left_behind()] == [True]
    (tmp_path / "bridges.xml").unlink()
    assert [left.changed for left in left_behind()] == [True]


def test_what_was_saved_before_the_crash_is_not_offered(tmp_path: Path) -> None:
    opened, edits = saved(tmp_path), fitting()[:2]
    written = save(state_after(edits), tmp_path / "bridges.xml")
    saves = Saved(2, str(tmp_path / "bridges.xml"), written.sha256, NOW)
    crashed(opened, *done(edits), saves)
    assert left_behind() == ()
    assert list(journal_folder().iterdir()) == [], "and its journal is gone"
    crashed(opened, *done(edits), saves, Undone(NOW))
    (left,) = left_behind()
    assert (len(left.titles), left.changed) == (1, False)


def test_saved_under_another_name_it_is_known_by_that(tmp_path: Path) -> None:
    written = save(state_after(fitting()[:1]), tmp_path / "new.xml")
    path = crashed(
        imported(),
        *done(fitting()[:1]),
        Saved(1, str(tmp_path / "new.xml"), written.sha256, NOW),
        *done(fitting()[1:2]),
    )
    (left,) = left_behind()
    assert (left.name, left.path, left.changed) == ("new.xml", tmp_path / "new.xml", False)
    assert path == left.journal


def test_what_was_all_taken_back_is_not_offered() -> None:
    crashed(imported(), *done(fitting()[:1]), Undone(NOW))
    assert left_behind() == ()


def test_the_journal_of_a_running_program_is_left_alone() -> None:
    recorder = Recorder(imported(), ANNA)
    recorder.record(done(fitting())[0])
    assert left_behind() == ()
    assert len(list(journal_folder().iterdir())) == 1
    recorder.drop()
    recorder.drop()
    assert list(journal_folder().iterdir()) == []


def test_of_another_computer_only_what_is_a_day_old_is_offered() -> None:
    path = crashed(imported(), *done(fitting()[:1]))
    taken_up(path, read_journal(path), Holder("elsewhere.example", "anna", 1, 1))
    assert left_behind() == ()
    os.utime(path, (time.time() - 25 * 3600,) * 2)
    assert len(left_behind()) == 1


def test_given_up_it_is_gone() -> None:
    path = crashed(imported(), *done(fitting()[:1]))
    discard(path)
    assert left_behind() == ()


def test_going_on_keeps_all_in_the_same_journal() -> None:
    edits = fitting()
    path = crashed(imported(), *done(edits[:2]))
    opened, _, journal = take_up(path)
    assert left_behind() == (), "it is ours now"
    with pytest.raises(AppError, match="already"):
        take_up(path)
    recorder = Recorder(opened, ANNA, journal)
    recorder.record(done(edits)[2])
    assert read_journal(path).acts == tuple(done(edits[:3]))
    recorder.drop()
    assert not path.exists()


def test_a_journal_that_cannot_be_read_is_said_and_stays() -> None:
    journal_folder().mkdir(parents=True)
    path = journal_folder() / "x.journal"
    path.write_bytes(b"nonsense")
    (left,) = left_behind()
    assert left.trouble is not None
    assert "damaged" in str(left.trouble)
    with pytest.raises(FileError):
        take_up(path)
    assert path.read_bytes() == b"nonsense"


def test_an_edit_that_this_version_refuses_ends_what_is_given_back() -> None:
    edits = fitting()
    row = [*done(edits[:1]), Done(SetComment("nobody", "1", "x", NOW), NOW), *done(edits[1:2])]
    path = crashed(imported(), *row)
    (left,) = left_behind()
    assert (len(left.titles), left.refused) == (1, 2)
    opened, given_back, _ = take_up(path)
    assert replay(opened.dossier, given_back).dossier == state_after(edits[:1])


def test_edits_that_join_are_one_step() -> None:
    row = [Done(COMMENTS[0], NOW), Done(COMMENTS[1], NOW, joins=True), Done(COMMENTS[2], NOW, joins=True)]
    after = replay(dossier(), row)
    assert (len(after.titles), after.dossier.review("r1").assessment("1").comment) == (1, "abc")
    assert replay(dossier(), [*row, Undone(NOW)]).dossier == dossier()
    assert replay(dossier(), [Done(COMMENTS[0], NOW, joins=True)]).titles, "with nothing to join it is a step"


@given(st.lists(st.sampled_from(("do", "undo", "redo", "save")), max_size=25))
def test_undo_and_redo_go_where_they_went(moves: list[str]) -> None:
    """The states that a plain model of undo goes through."""
    states, place, row, clean = [dossier()], 0, list[JournalEntry](), 0
    for number, move in enumerate(moves):
        if move == "do":
            edit = SetComment("r1", "1", str(number), NOW)
            states, place = [*states[: place + 1], edit.apply(states[place])], place + 1
            clean = clean if clean < place else -1
            row.append(Done(edit, NOW))
        elif move == "undo" and place:
            place -= 1
            row.append(Undone(NOW))
        elif move == "redo" and place + 1 < len(states):
            place += 1
            row.append(Redone(NOW))
        elif move == "save":
            clean = place
            row.append(Saved(place, "x.xml", "", NOW))
    after = replay(dossier(), row)
    assert after.dossier == states[place]
    assert len(after.titles) == place
    assert after.modified is (clean != place)


KILLED = """
import sys
from pathlib import Path
from annotator.app.session.recovery import Recorder
from annotator.app.files.opening import open_file
from annotator.core.edits import SetFact; from annotator.core.source import FactName
from annotator.core.journal_entries import Done
recorder = Recorder(open_file(Path(sys.argv[1])), None)
number = 0
while True:
    number += 1
    recorder.record(Done(SetFact(FactName.TITLE, str(number)), "now"))
    print(number, flush=True)
"""


def test_a_killed_process_leaves_all_that_it_acknowledged(sample_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", KILLED, sample_path], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for _ in range(30):
        process.stdout.readline()
    process.kill()
    acknowledged = 30 + len(process.communicate()[0].splitlines())
    (left,) = left_behind()
    opened, row, _ = take_up(left.journal)
    title = replay(opened.dossier, row).dossier.facts.title
    assert title in (str(acknowledged), str(acknowledged + 1))


def test_a_journal_begins_with_the_very_file_that_was_opened(tmp_path: Path) -> None:
    opened = saved(tmp_path)
    path = crashed(opened, *done(fitting()[:1]))
    assert read_journal(path).base == (tmp_path / "bridges.xml").read_bytes()


def test_a_journal_does_not_begin_with_what_somebody_else_saved_there(tmp_path: Path) -> None:
    opened = saved(tmp_path)
    (tmp_path / "bridges.xml").write_text("<other/>")
    path = crashed(opened, *done(fitting()[:1]))
    assert akn.read(read_journal(path).base) == opened.dossier


def killed_while_saving(opened: Opened, edits: list[Edit], after: list[Edit], *, renamed: bool) -> None:
    """A program that was killed before it could note that it had saved `edits`; it went on with `after` meanwhile."""
    assert opened.path is not None
    recorder = Recorder(opened, ANNA)
    for act in done(edits):
        recorder.record(act)
    target = opened.path if renamed else opened.path.with_name("elsewhere.xml")
    state = replay(opened.dossier, done(edits)).dossier
    known = opened.sha256 if renamed else None
    save(state, target, known, lambda _, sha256: recorder.intend(opened.path or target, sha256))
    for act in done(after):
        recorder.record(act)
    (path,) = journal_folder().glob("*.journal")
    taken_up(path, read_journal(path), Holder(me().host, me().user, me().pid, me().born - 1000))


def test_ones_own_save_is_never_taken_for_anothers(tmp_path: Path) -> None:
    killed_while_saving(saved(tmp_path), [COMMENTS[0]], [], renamed=True)
    assert left_behind() == (), "all of it is in the file"


def test_what_was_done_while_it_saved_is_offered_and_nobody_changed_the_file(tmp_path: Path) -> None:
    killed_while_saving(saved(tmp_path), [COMMENTS[0]], [COMMENTS[1]], renamed=True)
    (left,) = left_behind()
    assert (left.changed, left.path) == (False, tmp_path / "bridges.xml")
    opened, entries, _ = take_up(left.journal)
    session = Session(opened.dossier, ANNA, path=opened.path, revision=Revision(opened.sha256))
    session.replay(entries)
    assert session.dossier.review("r1").assessment("1").comment == "ab"
    assert session.path is not None
    save(session.dossier, session.path, session.revision.saved)


def test_a_save_that_did_not_come_to_the_file_is_none(tmp_path: Path) -> None:
    killed_while_saving(saved(tmp_path), [COMMENTS[0]], [], renamed=False)
    (left,) = left_behind()
    assert (left.changed, len(left.titles)) == (False, 1)


def test_one_damaged_journal_hides_no_other(tmp_path: Path) -> None:
    crashed(saved(tmp_path), *done(fitting()))
    for number, data in enumerate((b"", b"[" * 100_000 + b"\n", os.urandom(1000))):
        (journal_folder() / f"0000-{number}.journal").write_bytes(data)
    assert [left.trouble is None for left in left_behind()] == [False, False, False, True]


def test_joined_work_of_others_is_there_again_and_stays_when_ones_own_is_undone(tmp_path: Path) -> None:
    opened = saved(tmp_path)
    theirs = SetComment("r2", "2a", "theirs", NOW).apply(dossier())
    edit = MergeReviews(brought_by(theirs), brought_by(dossier()))
    path = crashed(opened, *done([COMMENTS[0]]), Joined(edit, "00ff", NOW), *done([COMMENTS[1]]))
    _, entries, _ = take_up(path)
    history = replay(opened.dossier, entries).history
    for mine in ("ab", "a", ""):
        assert history.dossier.review("r2").assessment("2a").comment == "theirs"
        assert history.dossier.review("r1").assessment("1").comment == mine
        history.enter(Undone(NOW))
