"""What a journal gives back is what was lost: equal, and of the same types, leaf by leaf, in app and in the window."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.app.files.opening import Opened
from annotator.app.session.history import replay
from annotator.app.session.recovery import take_up
from annotator.core.codebook import ReasonId, Verdict
from annotator.core.errors import ReviewError
from annotator.core.journal_entries import JournalEntry
from annotator.gui.document import Document
from annotator.io import akn
from annotator.io.holders import Holder, me
from annotator.io.journal import Journal, JournalHead
from tests.strategies.leaves import assert_same
from tests.strategies.small import ANNA, NOW, acts, dossier

PLACES = st.integers(0, len(acts()) - 1)


def worked(moves: list[int | str]) -> tuple[Document, list[JournalEntry]]:
    """A document on which the edits of these numbers were done, and undone and redone between them."""
    document, told = Document(Opened(dossier(), None, "bridges.txt"), ANNA), list[JournalEntry]()
    document.acted.connect(told.append)
    for move in moves:
        if move == "undo":
            document.session.undo()
        elif move == "redo":
            document.session.redo()
        elif move == "save":
            document.session.saved(document.dossier, Path("bridges.xml"), "00")
        else:
            with suppress(ReviewError):
                document.perform(acts()[int(move)])
    return document, told


def recovered(folder: Path, told: list[JournalEntry]) -> tuple[Opened, tuple[JournalEntry, ...]]:
    """What the program begins with that finds the journal of one that is gone."""
    gone = Holder(me().host, me().user, me().pid, me().born - 1000)
    path = folder / "one.journal"
    base = akn.write(dossier())
    Journal(
        path, JournalHead("bridges.txt", None, None, dossier().source.sha256, ANNA, NOW, gone), base, tuple(told)
    ).write()
    opened, given_back, _ = take_up(path)
    assert_same(given_back, tuple(told))
    return opened, given_back


@pytest.mark.usefixtures("qapp")
@given(st.lists(PLACES | st.sampled_from(("undo", "redo", "save")), max_size=14))
def test_replayed_it_is_the_same_value_with_the_same_types(
    tmp_path_factory: pytest.TempPathFactory, moves: list[int | str]
) -> None:
    before, told = worked(moves)
    opened, given_back = recovered(tmp_path_factory.mktemp("journal"), told)
    assert_same(opened.dossier, dossier())
    replayed = replay(opened.dossier, given_back)
    assert_same(replayed.dossier, before.dossier)
    after = Document(opened, ANNA)
    after.session.replay(given_back)
    assert_same(after.dossier, before.dossier)
    titles = [d.session.history.titles for d in (before, after)]
    assert titles[0] == titles[1]
    assert (after.session.history.index, after.modified) == (before.session.history.index, before.modified)
    assert len(replayed.titles) == before.session.history.index


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Verdict.PARTIAL, "partial"),
        (ReasonId("N1"), "N1"),
        (True, 1),
        ((1, (2,)), (1, (2.0,))),
        ({"a": 1}, {"a": True}),
    ],
)
def test_the_comparison_sees_what_an_equal_sign_does_not(one: object, other: object) -> None:
    assert one == other
    with pytest.raises(AssertionError):
        assert_same(one, other)
