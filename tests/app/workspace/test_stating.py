"""Facts of many documents, from a table too; rows left out, equal texts joined: said and undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.errors import AppError
from annotator.app.files.opening import open_review
from annotator.app.files.saving import save
from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.searching import Row, Wanted, rows, same_texts
from annotator.app.workspace.stating import facts_in, join_documents, leave_out, state_facts
from annotator.core.errors import ReviewError
from annotator.core.source import FactName
from tests.strategies.small import ANNA, BEN, dossier

A_TEXT = "Ferry {0}\n\n1. Will the harbour open?\n2. Who pays?\n\nAnswer\n1. Yes.\n2. The city pays.\n"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Workspace]:
    folder = tmp_path / "work"
    (folder / "sub").mkdir(parents=True)
    for name in ("0.txt", "1.txt", "sub/0.txt"):
        (folder / name).write_text(A_TEXT.format(name))
    mine = dossier()
    save(replace(mine, reviews=mine.reviews[:1]), folder / "mine.xml")
    workspace = Workspace([folder], ANNA, tmp_path / "cache")
    refresh(workspace)
    yield workspace
    workspace.close()


def refresh(workspace: Workspace) -> None:
    for _ in workspace.refresh():
        pass


def of(workspace: Workspace, title: str) -> Row:
    return next(row for row in rows(workspace.index.connection, Wanted()) if title in row.title)


def table(folder: Path, text: str) -> Path:
    path = folder / "facts.csv"
    path.write_text(text)
    return path


def test_who_works_alone_has_facts_in_her_files_and_others_are_said(opened: Workspace) -> None:
    facts = {
        of(opened, "Bridges").dossier: {FactName.MINISTER: "Quays"},
        of(opened, "1.txt").dossier: {FactName.MINISTER: "X"},
    }
    done = state_facts(opened, facts)
    assert (done.count, done.troubles) == (2, [])
    assert open_review(opened.roots[0] / "mine.xml").facts.minister == "Quays"
    assert of(opened, "1.txt").minister == "X"
    assert done.undo(opened) == []
    assert open_review(opened.roots[0] / "mine.xml").facts.minister == dossier().facts.minister
    refresh(opened)
    assert of(opened, "1.txt").minister == ""


def test_where_others_work_no_file_is_written(opened: Workspace) -> None:
    both = dossier()
    save(replace(both, reviews=(replace(both.reviews[0], reviewer=BEN),)), opened.roots[0] / "ben.xml")
    refresh(opened)
    before = {path: path.read_bytes() for path in opened.roots[0].glob("*.xml")}
    state_facts(opened, {of(opened, "Bridges").dossier: {FactName.THEME: "Water"}})
    assert {path: path.read_bytes() for path in before} == before
    assert of(opened, "Bridges").theme == "Water"


def test_a_day_is_one_day(opened: Workspace) -> None:
    one = of(opened, "1.txt").dossier
    state_facts(opened, {one: {FactName.DATE_ANSWERED: "31/12/2026"}})
    assert of(opened, "1.txt").answered == "2026-12-31"
    with pytest.raises(ReviewError):
        state_facts(opened, {one: {FactName.DATE_ANSWERED: "soon"}})


def test_facts_from_a_table(opened: Workspace, tmp_path: Path) -> None:
    lines = [
        "file,minister,answered,theme,unheard",
        "1.txt,De Croo,2026-01-31,,x",
        "sub/0.txt,Van Quickenborne,,Water,",
        "0.txt,,,Two files,",
        "mine.xml,,never,,",
        "none.txt,A,,,",
    ]
    stated, wrong = facts_in(opened, table(tmp_path, "\n".join(lines)))
    state_facts(opened, stated)
    row = of(opened, "1.txt")
    assert (row.minister, row.answered, row.theme) == ("De Croo", "2026-01-31", "")
    assert of(opened, "sub/0.txt").theme == "Water"
    assert [dict(one.values)["line"] for one in wrong] == ["4", "5", "6"]


@pytest.mark.parametrize("text", ["", "\x00", "minister\nX", "file\n1.txt", '"'])
def test_a_table_that_is_none(opened: Workspace, tmp_path: Path, text: str) -> None:
    with pytest.raises(AppError, match=r"facts\.csv"):
        facts_in(opened, table(tmp_path, text))


def test_a_row_is_left_out_for_a_reason_and_taken_in_again(opened: Workspace) -> None:
    one = of(opened, "1.txt").dossier
    leave_out(opened, [one], "a copy")
    assert one not in [row.dossier for row in rows(opened.index.connection, Wanted())]
    (out,) = rows(opened.index.connection, Wanted(flags=("left_out",)))
    assert (out.dossier, out.left_out) == (one, "a copy")
    leave_out(opened, [one], "")
    assert one in [row.dossier for row in rows(opened.index.connection, Wanted())]


def test_equal_texts_of_other_bytes_become_one_row_when_somebody_says_so(opened: Workspace) -> None:
    (opened.roots[0] / "copy.txt").write_bytes(A_TEXT.format("1.txt").replace("\n", "\r\n").encode())
    refresh(opened)
    ((first, second),) = same_texts(opened.index.connection)
    before = len(rows(opened.index.connection, Wanted()))
    join_documents(opened, [first, second])
    refresh(opened)
    assert len(rows(opened.index.connection, Wanted())) == before - 1
    assert same_texts(opened.index.connection) == []
