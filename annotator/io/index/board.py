"""Figures over all documents of an index, for the board; only what its rows tell, so nothing that blind hides."""

from __future__ import annotations

import sqlite3


def people_figures(reader: sqlite3.Connection, today: str, week: str) -> list[tuple[str, tuple[int, ...]]]:
    """Of each who is assigned or has begun: documents assigned, begun, complete, since `week`, late on `today`."""
    found = reader.execute(
        "SELECT people.name, sum(people.assigned), sum(people.begun), sum(people.completed_on <> ''), "
        "sum(people.completed_on >= :week), sum(people.assigned AND people.completed_on = '' AND people.due <> '' "
        "AND people.due < :today) FROM people JOIN documents USING(dossier) WHERE left_out = '' "
        "GROUP BY people.name ORDER BY people.name",
        {"today": today, "week": week},
    )
    return [(name, tuple(figures)) for name, *figures in found]


def verdict_figures(reader: sqlite3.Connection, column: str) -> list[tuple[str, str, str, int]]:
    """Value of `column` ("minister" or "theme"), document, verdict and how often, of the verdicts that count."""
    assert column in ("minister", "theme")
    found = reader.execute(
        f"SELECT {column}, dossier, verdict, sum(count) FROM tallies JOIN documents USING(dossier) "
        "WHERE left_out = '' AND NOT training GROUP BY 1, 2, 3 ORDER BY 1"
    )
    return list(found)


def read_twice(reader: sqlite3.Connection) -> list[tuple[str, str]]:
    """Document and verdicts of each question that several reviewers judged, a blank between two of them."""
    wanted = "SELECT dossier, verdicts FROM twice JOIN documents USING(dossier) WHERE left_out = '' AND NOT training"
    return list(reader.execute(wanted))


def overdue_figures(reader: sqlite3.Connection, today: str) -> list[tuple[str, int]]:
    """Half years ("2018 H2") with how many promises that are pending fell due in each, before `today`."""
    return list(
        reader.execute(
            "SELECT substr(due, 1, 4) || CASE WHEN substr(due, 6, 2) < '07' THEN ' H1' ELSE ' H2' END, count(*) "
            "FROM commitments WHERE pending AND due <> '' AND due < ? "
            "AND rowid IN (SELECT min(rowid) FROM commitments GROUP BY dossier, same) "
            "AND dossier IN (SELECT dossier FROM documents WHERE left_out = '') GROUP BY 1 ORDER BY 1",
            (today,),
        )
    )
