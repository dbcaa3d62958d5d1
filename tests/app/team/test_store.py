"""Several people on one store: acts go and come, blind holds, work without the store is sent later, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.acts import agreeing
from annotator.app.batch import local
from annotator.app.errors import AppError, ConflictError
from annotator.app.files.folders import unsent_folder
from annotator.app.files.opening import open_file, open_review
from annotator.app.session.session import Session
from annotator.app.session.store import Revision
from annotator.app.team.files import Added, add, assign, pull
from annotator.app.team.listing import ASKED, TeamWorkspace
from annotator.app.team.store import TeamStore, TeamStored
from annotator.app.workspace.importing import Item
from annotator.app.workspace.searching import Wanted
from annotator.app.workspace.searching import rows as listed
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.journal_entries import Done
from annotator.core.review import Reviewer, ReviewState
from annotator.core.source import FactName
from annotator.core.structuring import PartKind
from annotator.io import akn
from annotator.io.errors import StoreError
from annotator.io.journal import journals_in
from tests.conftest import SAMPLE
from tests.strategies.small import dossier as small
from tests.team_server import Team, waited

AT = "2026-03-01T09:00:00Z"


class Desk:
    """One person at work on one dossier."""

    def __init__(self, store: TeamStore, key: str) -> None:
        self.store, self.stored = store, store.open(key)
        self.session: Session = self.stored.session()
        self.me = self.stored.reviewer.id

    def judge(self, question: str, verdict: Verdict) -> None:
        self.session.do_finding(e.SetVerdict(self.me, question, verdict, AT))

    def complete(self) -> None:
        self.session.do(e.SetReviewState(self.me, ReviewState.COMPLETE, AT))

    def look(self) -> None:
        self.stored.receive()
        self.session.renew(self.stored.state)

    @property
    def reviewers(self) -> set[str]:
        return {review.reviewer.id for review in self.session.dossier.reviews}


Sit = Callable[[str], Desk]


@pytest.fixture
def key(team: Team) -> str:
    """The sample in the store, for Anna and Bert to review."""
    chief = team.store("chief")
    list(add(chief, Item(SAMPLE.name, SAMPLE)))
    (listed,) = chief.list()
    members = [one for one in chief.database.members() if one.login in ("anna", "bert")]
    assign(chief, [listed.key], members, "2026-12-01")
    return listed.key


@pytest.fixture
def sit(team: Team, key: str) -> Sit:
    """Somebody opens it."""
    return lambda login: Desk(team.store(login), key)


def test_two_review_blind_until_both_are_complete_and_agree_then(sit: Sit) -> None:
    anna, bert = sit("anna"), sit("bert")
    anna.judge("1", Verdict.ANSWERED)
    bert.judge("1", Verdict.PARTIAL)
    bert.look()
    assert bert.reviewers == {"rbert"}
    assert bert.session.blind
    anna.complete()
    bert.look()
    assert bert.reviewers == {"rbert"}, "Bert is not complete"
    bert.complete()
    for desk in (anna, bert):
        desk.look()
        assert desk.reviewers == {"ranna", "rbert"}
        assert not desk.session.blind
    consensus = agreeing.start_consensus(bert.session.dossier, "Both")
    bert.session.do(consensus)
    bert.session.do(agreeing.take_side(bert.session.dossier, "1", "ranna"))
    anna.look()
    agreed = agreeing.consensus_of(anna.session.dossier)
    assert agreed is not None
    assert agreed.assessment("1").verdict is Verdict.ANSWERED
    anna.session.do(agreeing.remove_consensus(anna.session.dossier))
    bert.look()
    assert agreeing.consensus_of(bert.session.dossier) is None
    anna.session.undo()
    bert.look()
    assert agreeing.consensus_of(bert.session.dossier) == agreed


def test_shared_acts_arrive_and_one_that_is_undone_goes_everywhere(sit: Sit) -> None:
    anna, bert = sit("anna"), sit("bert")
    bert.judge("1", Verdict.ANSWERED)
    before = bert.session.dossier
    anna.session.do(e.RelabelPart(PartKind.QUESTION, "1", "11"))
    bert.look()
    assert bert.session.dossier.review("rbert").assessment("11").verdict is Verdict.ANSWERED
    anna.session.undo()
    bert.look()
    assert bert.session.dossier == before


def test_undo_takes_back_ones_own_and_leaves_what_others_did_since(sit: Sit) -> None:
    anna, bert = sit("anna"), sit("bert")
    anna.judge("1", Verdict.ANSWERED)
    anna.judge("2", Verdict.PARTIAL)
    bert.session.do(e.SetFact(FactName.THEME, "Mobility"))
    anna.look()
    anna.session.undo()
    assert anna.session.dossier.facts.theme == "Mobility"
    assert anna.session.dossier.review("ranna").assessment("2").verdict is None
    anna.session.redo()
    anna.session.undo()
    assert sit("anna").session.dossier == anna.session.dossier


def test_who_begins_on_two_computers_has_one_review_and_undo_of_the_first_act_leaves_the_rest(sit: Sit) -> None:
    here, there = sit("anna"), sit("anna")
    here.judge("1", Verdict.ANSWERED)
    there.judge("2", Verdict.PARTIAL)
    for desk in (here, there):
        desk.look()
        assert [a.question for a in desk.session.dossier.review("ranna").assessments] == ["1", "2"]
        assert desk.stored.conflicts == ()
    here.session.undo()
    there.look()
    assert [a.question for a in there.session.dossier.review("ranna").assessments] == ["2"]
    assert there.stored.conflicts == ()


def test_two_who_change_the_same_get_the_same(sit: Sit) -> None:
    anna, bert = sit("anna"), sit("bert")
    for n in range(5):
        anna.session.do(e.SetFact(FactName.THEME, f"anna {n}"))
        bert.session.do(e.SetFact(FactName.THEME, f"bert {n}"))
    for desk in (anna, bert):
        desk.look()
        assert desk.session.dossier.facts.theme == "bert 4"


def test_an_act_that_no_longer_applies_is_a_conflict_and_stays_one(sit: Sit, team: Team) -> None:
    anna, bert = sit("anna"), sit("bert")
    bert.judge("2", Verdict.PARTIAL)
    anna.session.do(e.DeletePart(PartKind.QUESTION, "1"))
    bert.judge("1", Verdict.ANSWERED)  # he has not seen that yet
    bert.look()
    (conflict,) = bert.stored.conflicts
    assert (conflict.reviewer, conflict.about) == ("rbert", "1")
    assert sit("bert").stored.conflicts == (conflict,)
    anna.session.undo()
    bert.look()
    assert bert.stored.conflicts == ()
    assert bert.session.dossier.review("rbert").assessment("1").verdict is Verdict.ANSWERED


def test_findings_that_another_structure_has_no_place_for_are_told_and_come_back(sit: Sit) -> None:
    anna, bert = sit("anna"), sit("bert")
    bert.judge("1", Verdict.ANSWERED)
    anna.session.do(e.DeletePart(PartKind.QUESTION, "1"))
    bert.look()
    (conflict,) = bert.stored.conflicts
    assert (conflict.reviewer, conflict.about) == ("rbert", "1")
    anna.session.undo()
    bert.look()
    assert bert.session.dossier.review("rbert").assessment("1").verdict is Verdict.ANSWERED


def test_work_without_the_store_is_kept_and_sent_when_it_is_back(sit: Sit, team: Team) -> None:
    anna = sit("anna")
    anna.judge("1", Verdict.ANSWERED)
    team.server.stop()
    try:
        anna.judge("2", Verdict.PARTIAL)
        anna.session.undo()
        anna.judge("3", Verdict.NOT_ANSWERED)
        assert anna.stored.away
        assert anna.stored.unsent > 0
    finally:
        team.server.start()
    anna.stored.send()
    assert (anna.stored.away, anna.stored.unsent) == (False, 0)
    assert sit("anna").session.dossier == anna.session.dossier
    anna.stored.close()
    assert journals_in(unsent_folder()) == ()


def test_who_goes_home_without_the_store_goes_on_where_she_was(sit: Sit, team: Team) -> None:
    anna = sit("anna")
    anna.judge("1", Verdict.ANSWERED)
    team.server.stop()
    try:
        anna.judge("2", Verdict.PARTIAL)
        anna.stored.close()
    finally:
        team.server.start()
    assert len(journals_in(unsent_folder())) == 1
    again = sit("anna")
    assert again.session.dossier == anna.session.dossier
    assert again.stored.unsent == 0
    assert journals_in(unsent_folder()) == ()
    assert len(again.store.database.read([again.stored.listed.dossier])) == 4, "assigning, beginning, two verdicts"


def test_an_act_of_more_than_the_store_takes_is_a_conflict_and_the_rest_goes_on(sit: Sit) -> None:
    anna = sit("anna")
    anna.judge("1", Verdict.ANSWERED)
    with pytest.raises(StoreError, match="8 MB"):
        anna.session.do(e.SetComment("ranna", "1", "x" * 9_000_000, AT))
    assert [each.about for each in anna.stored.conflicts] == ["1"]
    anna.judge("2", Verdict.PARTIAL)
    assert sit("anna").session.dossier.review("ranna").assessment("2").verdict is Verdict.PARTIAL


def test_rules_are_a_coordinators_and_a_reader_writes_nothing(sit: Sit) -> None:
    for edit in (e.SetBlind(False), e.SetAssigned(())):
        with pytest.raises(AppError, match="coordinator"):
            sit("anna").session.do(edit)
    with pytest.raises(AppError, match="only read"):
        sit("reads").session.do(e.SetFact(FactName.THEME, "x"))
    assert sit("chief").session.dossier.facts.theme is None


def test_a_coordinator_shows_findings_and_takes_that_back(sit: Sit) -> None:
    anna, bert, chief = sit("anna"), sit("bert"), sit("chief")
    anna.judge("1", Verdict.ANSWERED)
    chief.session.do(e.SetBlind(False, chief.stored.reviewer, AT))
    bert.look()
    assert bert.reviewers == {"ranna"}
    chief.session.undo()
    assert sit("bert").reviewers == set()


def test_another_revision_is_refused(sit: Sit) -> None:
    stored = sit("anna").stored
    with pytest.raises(ConflictError):
        stored.append(Done(e.SetFact(FactName.THEME, "x"), AT), Revision(None, 7))


def test_files_come_out_as_they_went_in(team: Team, tmp_path: Path) -> None:
    full = small()
    path = tmp_path / "in.xml"
    path.write_bytes(akn.write(full))
    chief = team.store("chief")
    assert [came for _, came in add(chief, Item(path.name, path))] == [Added.NEW]
    assert [came for _, came in add(chief, Item(path.name, path))] == [Added.SAME]
    (pulled,) = pull(chief, tmp_path / "out")
    assert pulled.path.read_bytes() == path.read_bytes()
    assert not pulled.hidden
    (hidden,) = pull(team.store("anna"), tmp_path / "anna")
    assert hidden.hidden
    assert open_review(hidden.path).reviews == ()


def test_a_file_of_a_dossier_that_is_there_is_merged(team: Team, tmp_path: Path) -> None:
    full = small()
    path = tmp_path / "in.xml"
    path.write_bytes(akn.write(full))
    chief = team.store("chief")
    list(add(chief, Item(path.name, path)))
    more = e.StartReview(Reviewer("r9", "Niner"), AT).apply(full)
    more = e.SetFact(FactName.THEME, "Quays").apply(e.SetVerdict("r9", "1", Verdict.PARTIAL, AT).apply(more))
    path.write_bytes(akn.write(more))
    assert [came for _, came in add(chief, Item(path.name, path))] == [Added.MERGED]
    assert [came for _, came in add(chief, Item(path.name, path))] == [Added.SAME]
    (pulled,) = pull(chief, tmp_path / "out")
    found = open_review(pulled.path)
    assert found.review("r9") == more.review("r9")
    assert found.facts.theme == "Quays"
    assert {r.reviewer.id for r in found.reviews} == {r.reviewer.id for r in more.reviews}


def test_a_name_that_leaves_the_folder_does_not(team: Team, tmp_path: Path) -> None:
    chief = team.store("chief").database
    base = akn.write(replace(small(), reviews=()))
    for number, name in enumerate(
        ("../../away.xml", "CON.xml", "a\u202e\0b/c.txt", "'; DROP TABLE annotator.events; --")
    ):
        chief.add(f"d{number}", name, base, 1)
    found = [one.path for one in pull(team.store("chief"), tmp_path / "out")]
    assert len({path.name for path in found}) == 4
    assert all(path.parent == tmp_path / "out" and path.exists() for path in found)


def test_notices_wake_the_other(sit: Sit, team: Team, key: str) -> None:
    from threading import Thread

    anna, bert = sit("anna"), sit("bert")
    heard: list[str | None] = []
    done = False
    thread = Thread(target=bert.store.database.listen, args=(heard.append, lambda: done, 0.2))
    thread.start()
    try:
        assert waited(lambda: None in heard)
        anna.session.do(e.SetFact(FactName.THEME, "x"))
        assert waited(lambda: key in heard)
    finally:
        done = True
        thread.join()
    assert isinstance(bert.stored, TeamStored)
    assert open_file(SAMPLE).dossier.id == key


def test_the_index_of_many_is_read_by_workers_as_by_one(team: Team, tmp_path: Path) -> None:
    chief = team.store("chief").database
    base = akn.write(replace(small(), reviews=()))
    for number in range(ASKED + 5):
        chief.add(f"d{number}", f"{number}.xml", base.replace(small().id.encode(), f"d{number}".encode()), 1)
    rows = []
    for folder, workers in (("one", None), ("two", local(2))):
        workspace = TeamWorkspace(team.url("anna"), tmp_path / folder)
        steps = list(workspace.refresh(engine=workers))
        assert steps[-1].read == ASKED + 5
        assert list(workspace.refresh())[-1].total == 0, "nothing has changed"
        found = listed(workspace.index.connection, Wanted(), "title", count=-1)
        rows.append(sorted(found, key=lambda row: row.dossier))
        workspace.close()
    assert rows[0] == rows[1]
    assert len(rows[0]) == ASKED + 5
