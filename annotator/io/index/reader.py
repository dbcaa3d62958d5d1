"""Listing, counting and searching. Every function takes a connection of the thread that asks (`Index.reader`)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path

from annotator.core.review import Reviewer
from annotator.io.index.expressions import MOST_TERMS, Asked, expression
from annotator.io.index.records import FileKind, Person, Promise, Row, Scope
from annotator.io.index.writing import path_in

FACETS = ("state", "minister", "theme", "year", "language", "asker", "parliament")
"""Columns that rows are counted and filtered by; "" in them is unknown."""

PEOPLE = {
    "reviewer": ("name", "1"),
    "assigned": ("name", "assigned"),
    "completed": ("name", "completed_on <> ''"),
    "late": ("name", "assigned AND completed_on = '' AND due <> '' AND due < :today"),
    "batch": ("batch", "batch <> ''"),
}
"""What rows are counted and filtered by of the people of a document: of which of them, and by what."""

SORTS = ("newest", "title", "number", "minister", "answered", "state", "questions", "mine", "due", "overdue_on")

_COLUMNS = [f.name for f in fields(Row) if f.name not in ("people", "tallied")]
_PEOPLE = (
    "(SELECT json_group_array(json_array(reviewer, name, assigned, due, batch, begun, judged, completed_on)) "
    "FROM people WHERE people.dossier = documents.dossier)"
)
_PROMISE = (
    "address, reviewer, summary, type, status, pending, actor, due, due_text, changed, questions, dues, links, start"
)
_SNIPPET = 24
"""Words of a hit's surroundings: a line and a half of the list."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows: those of all `facets` (a column and the values it may have) that `query` finds in `parts`.

    `today` (ISO 8601 day) decides what is late. `flags` are of `FLAGS`.
    `within`: only those that `searched_once` has found.
    """

    facets: Mapping[str, Sequence[str]] | None = None
    flags: Sequence[str] = ()
    query: Asked | None = None
    parts: Sequence[Scope] = ()
    today: str = ""
    within: bool = False


FLAGS: Mapping[str, str] = {
    "disagreement": "disagreements > 0",
    "doubts": "doubts > 0",
    "overdue": "overdue_on <> '' AND overdue_on < :today",
    "due": "due <> ''",
    "twice": "NOT training AND dossier IN (SELECT dossier FROM twice)",
    "unfinished": "state IN ('to_do', 'in_progress', 'others')",
    "mine": "mine > 0 OR state IN ('in_progress', 'complete')",
    "hidden": "hidden",
    "left_out": "left_out <> ''",
    "unassigned": "NOT EXISTS (SELECT 1 FROM people WHERE people.dossier = documents.dossier AND assigned)",
}
"""Rows that are left out are wanted only where `left_out` is."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where words were found: in which document and part of it, whose words, and the words around."""

    dossier: str
    part: Scope
    reviewer: str
    place: int
    snippet: tuple[tuple[str, bool], ...]


def rows(
    reader: sqlite3.Connection, wanted: Wanted, sort: str = "newest", first: int = 0, count: int = 100
) -> list[Row]:
    """`count` rows from row `first` on; only those are read, however many there are."""
    where, values = _where(wanted)
    order = (
        "sort DESC, id" if sort == "newest" else f"{sort.lstrip('-')} {'DESC' if sort[0] == '-' else ''}, sort DESC, id"
    )
    listed = ", ".join(_COLUMNS)
    found = reader.execute(
        f"SELECT {listed}, {_PEOPLE} FROM documents WHERE {where} ORDER BY {order} LIMIT :count OFFSET :first",
        {**values, "count": count, "first": first},
    )
    return [_row(values) for values in found]


def row_of(reader: sqlite3.Connection, dossier: str) -> Row | None:
    """The row of one document."""
    found = reader.execute(f"SELECT {', '.join(_COLUMNS)}, {_PEOPLE} FROM documents WHERE dossier = ?", (dossier,))
    return next((_row(values) for values in found), None)


def rows_of(reader: sqlite3.Connection, dossiers: Iterable[str]) -> list[Row]:
    """The rows of those documents that are here."""
    found = (row_of(reader, dossier) for dossier in dossiers)
    return [row for row in found if row is not None]


def people(reader: sqlite3.Connection) -> list[Reviewer]:
    """Everybody who reviews or is assigned here, once."""
    return [Reviewer(*found) for found in reader.execute("SELECT DISTINCT reviewer, name FROM people ORDER BY name")]


def _row(values: Sequence[object]) -> Row:
    row = dict(zip(_COLUMNS, values, strict=False))
    people = (
        Person(who, name, bool(assigned), due, batch, bool(begun), judged, completed_on)
        for who, name, assigned, due, batch, begun, judged, completed_on in json.loads(str(values[-1]))
    )
    return Row(**{**row, "hidden": bool(row["hidden"]), "training": bool(row["training"]), "people": tuple(people)})  # type: ignore[arg-type]


def number_of_rows(reader: sqlite3.Connection, wanted: Wanted) -> int:
    """How many rows there are."""
    where, values = _where(wanted)
    return int(reader.execute(f"SELECT count(*) FROM documents WHERE {where}", values).fetchone()[0])


def facet(reader: sqlite3.Connection, column: str, wanted: Wanted) -> list[tuple[str, int]]:
    """Each value of a column with its number of rows, counted under the filters of all other columns."""
    others = {name: chosen for name, chosen in (wanted.facets or {}).items() if name != column}
    where, values = _where(replace(wanted, facets=others))
    if column in PEOPLE:
        name, which = PEOPLE[column]
        among = f"dossier IN (SELECT dossier FROM documents WHERE {where})"
        found = f"SELECT {name} AS value, dossier FROM people WHERE {which} AND {among}"
        counted = f"SELECT value, count(DISTINCT dossier) FROM ({found}) GROUP BY 1 ORDER BY 2 DESC, 1"
        return list(reader.execute(counted, values))
    known = FACETS[FACETS.index(column)]
    return list(
        reader.execute(f"SELECT {known}, count(*) FROM documents WHERE {where} GROUP BY 1 ORDER BY 2 DESC, 1", values)
    )


_FOUND = (
    "SELECT dossier FROM texts INDEXED BY texts_by_id WHERE id IN (SELECT rowid FROM words WHERE words MATCH :query)"
)
"""The texts themselves are large: what only asks whose they are goes by the index alone."""


def searched_once(reader: sqlite3.Connection, wanted: Wanted) -> Wanted:
    """The same rows wanted, with the search done now and kept for this connection: for whoever counts several times."""
    if wanted.query is None or wanted.query.empty:
        return wanted
    reader.execute("CREATE TEMP TABLE IF NOT EXISTS found(dossier TEXT PRIMARY KEY) WITHOUT ROWID")
    reader.execute("DELETE FROM temp.found")
    query = {"query": expression(wanted.query, wanted.parts)}
    reader.execute(f"INSERT OR IGNORE INTO temp.found {_FOUND}", query)
    return replace(wanted, query=None, within=True)


def _where(wanted: Wanted) -> tuple[str, dict[str, object]]:
    values: dict[str, object] = {"today": wanted.today}
    conditions = [f"({FLAGS[flag]})" for flag in wanted.flags]
    if "left_out" not in wanted.flags:
        conditions.append("left_out = ''")
    for column, chosen in (wanted.facets or {}).items():
        assert column in FACETS or column in PEOPLE, column
        names = [f"{column}_{number}" for number in range(len(chosen))]
        values.update(zip(names, chosen, strict=True))
        listed = ", ".join(":" + name for name in names)
        if column in PEOPLE:
            name, which = PEOPLE[column]
            conditions.append(f"dossier IN (SELECT dossier FROM people WHERE {which} AND {name} IN ({listed}))")
        else:
            conditions.append(f"{column} IN ({listed})")
    if wanted.query is not None:
        if wanted.query.empty:
            return "0", values
        values["query"] = expression(wanted.query, wanted.parts)
        conditions.append(f"dossier IN ({_FOUND})")
    if wanted.within:
        conditions.append("dossier IN (SELECT dossier FROM temp.found)")
    return " AND ".join(conditions) or "1", values


def hits(reader: sqlite3.Connection, wanted: Wanted, count: int = 50, *, ranked: bool = False) -> list[Hit]:
    """The first hits in the rows that are wanted, the newest first, or where `ranked` the best."""
    if wanted.query is None or wanted.query.empty:
        return []
    order = "rank" if ranked else "words.rowid DESC"
    return _hits(reader, expression(wanted.query, wanted.parts), order, count, wanted)


def hits_inside(reader: sqlite3.Connection, wanted: Wanted, count: int = 50) -> tuple[list[Hit], bool]:
    """Hits of what is asked also as a part of longer words, and whether there were more such words than were taken."""
    if wanted.query is None or wanted.query.empty:
        return [], False
    cut = False

    def inside(word: str) -> Sequence[str]:
        nonlocal cut
        terms_in = "SELECT term FROM vocabulary WHERE term LIKE ? ESCAPE '\\' LIMIT ?"
        like = f"%{word.translate({ord(c): chr(92) + c for c in '%_' + chr(92)})}%"
        terms = [term for (term,) in reader.execute(terms_in, (like, MOST_TERMS + 1))]
        cut = cut or len(terms) > MOST_TERMS
        return terms[:MOST_TERMS]

    return _hits(reader, expression(wanted.query, wanted.parts, inside), "words.rowid DESC", count, wanted), cut


def _hits(reader: sqlite3.Connection, match: str, order: str, count: int, wanted: Wanted) -> list[Hit]:
    where, values = _where(replace(wanted, query=None))
    found = reader.execute(
        "SELECT dossier, reviewer, place, texts.text IS NOT NULL, texts.finding IS NOT NULL, "
        f"snippet(words, -1, char(2), char(3), '…', {_SNIPPET}) "
        f"FROM words JOIN texts ON texts.id = words.rowid WHERE words MATCH :match "
        f"AND dossier IN (SELECT dossier FROM documents WHERE {where}) ORDER BY {order} LIMIT :count",
        {**values, "match": match, "count": count},
    )
    made = []
    for dossier, reviewer, place, text, finding, snippet in found:
        part = Scope.TEXT if text else Scope.FINDING if finding else Scope.COMMITMENT
        made.append(Hit(dossier, part, reviewer, place, _marked(snippet)))
    return made


def _marked(snippet: str) -> tuple[tuple[str, bool], ...]:
    """The pieces of a snippet, each with whether it is what was found."""
    pieces: list[tuple[str, bool]] = []
    for number, piece in enumerate(snippet.split("\x02")):
        hit, _, rest = piece.partition("\x03") if number else ("", "", piece)
        pieces += [(words, is_hit) for words, is_hit in ((hit, True), (rest, False)) if words]
    return tuple(pieces)


@dataclass(frozen=True, slots=True)
class Registered:
    """One promise of one document: the commitment that speaks for it, and its document's row.

    `reviewers` are the ids of all who recorded it, `addresses` of all their commitments, the speaking one first.
    """

    promise: Promise
    row: Row
    reviewers: tuple[str, ...]
    addresses: tuple[str, ...]

    def late(self, today: str) -> bool:
        """Whether it is pending on a day after its due date."""
        return self.promise.pending and "" < self.promise.due < today


@dataclass(frozen=True, slots=True)
class Register:
    """Which promises: of documents that `wanted` names, due before a day, of a status, type or actor; "" for any.

    `due_from`: due on that day or later; `undated`: those without a day; `moved`: those whose day was moved.
    """

    wanted: Wanted = Wanted()
    due_before: str = ""
    overdue_on: str = ""
    status: str = ""
    type: str = ""
    actor: str = ""
    due_from: str = ""
    undated: bool = False
    moved: bool = False


def register(reader: sqlite3.Connection, asked_for: Register = Register()) -> list[Registered]:
    """The promises, those with a due date first, the earliest first."""
    where, values = _where(asked_for.wanted)
    conditions = [f"dossier IN (SELECT dossier FROM documents WHERE {where})"]
    for name in ("status", "type", "actor"):
        if getattr(asked_for, name):
            conditions.append(f"{name} = :{name}")
            values[name] = getattr(asked_for, name)
    if asked_for.due_before:
        conditions.append("due <> '' AND due < :due_before")
        values["due_before"] = asked_for.due_before
    if asked_for.due_from:
        conditions.append("due >= :due_from")
        values["due_from"] = asked_for.due_from
    if asked_for.undated:
        conditions.append("due = ''")
    if asked_for.moved:
        conditions.append("json_array_length(dues) > 1")
    if asked_for.overdue_on:
        conditions.append("pending AND due <> '' AND due < :overdue_on")
        values["overdue_on"] = asked_for.overdue_on
    # The first that was written of those that are one speaks for all of them, so the filters ask of it alone.
    speaking = "rowid IN (SELECT min(rowid) FROM commitments GROUP BY dossier, same)"
    found = reader.execute(
        f"SELECT {_PROMISE}, dossier, same FROM commitments WHERE {speaking} AND {' AND '.join(conditions)} "
        "ORDER BY due = '', due, dossier, start",
        values,
    ).fetchall()
    made, known = [], dict[str, Row]()
    for *promise, dossier, same in found:
        if dossier not in known:
            row = row_of(reader, dossier)
            assert row is not None
            known[dossier] = row
        all_of_it = "SELECT reviewer, address FROM commitments WHERE dossier = ? AND same = ? ORDER BY rowid"
        reviewers, addresses = zip(*reader.execute(all_of_it, (dossier, same)), strict=True)
        made.append(Registered(_promise(promise), known[dossier], reviewers, addresses))
    return made


def actors(reader: sqlite3.Connection) -> list[str]:
    """Everybody who is to do anything that was promised."""
    return [name for (name,) in reader.execute("SELECT DISTINCT actor FROM commitments WHERE actor <> '' ORDER BY 1")]


def _promise(values: Sequence[object]) -> Promise:
    entries = dict(zip(_PROMISE.split(", "), values, strict=True))
    start = int(str(entries.pop("start")))
    kept = {name: tuple(json.loads(str(entries[name]))) for name in ("questions", "dues", "links")}
    entries |= {**kept, "links": tuple(map(tuple, kept["links"]))}
    return Promise(**{**entries, "pending": bool(entries["pending"]), "spans": ((start, start),)})  # type: ignore[arg-type]


def files_of(reader: sqlite3.Connection, dossier: str) -> list[tuple[Path, FileKind, int]]:
    """The files that hold a document: where, what they are, and its number in a bulletin (0 elsewhere)."""
    wanted = (
        "SELECT path, kind, number FROM copies JOIN files ON files.id = copies.file WHERE dossier = ? ORDER BY path"
    )
    return [(path_in(path), FileKind(kind), number) for path, kind, number in reader.execute(wanted, (dossier,))]


def is_shared(reader: sqlite3.Connection, me: str) -> bool:
    """Whether anybody but `me` works here, or is to, or was said to."""
    others = (
        "SELECT 1 FROM people WHERE reviewer <> ? UNION SELECT 1 FROM kept WHERE (name, value) = ('several', 'yes')"
    )
    return reader.execute(others, (me,)).fetchone() is not None


def is_asked(reader: sqlite3.Connection, me: str) -> bool:
    """Whether it is known if several people work here: seen, or said."""
    said = reader.execute("SELECT 1 FROM kept WHERE name = 'several' AND value <> ''").fetchone()
    return said is not None or is_shared(reader, me)


def files_reviewed_by(reader: sqlite3.Connection, dossier: str, reviewer: str) -> list[tuple[Path, bool]]:
    """Those of them that hold the review of one reviewer, each with whether it holds no other."""
    wanted = (
        "SELECT files.path, json_extract(tally.value, '$.alone') FROM copies JOIN files ON files.id = copies.file, "
        "json_each(copies.data, '$.tallies') AS tally "
        "WHERE dossier = ? AND json_extract(tally.value, '$.reviewer') = ? ORDER BY files.path"
    )
    return [(path_in(path), bool(alone)) for path, alone in reader.execute(wanted, (dossier, reviewer))]


def same_texts(reader: sqlite3.Connection) -> list[tuple[str, ...]]:
    """Documents of other bytes and equal text, to be offered for joining: their ids, for each text."""
    wanted = "SELECT group_concat(DISTINCT dossier) FROM copies GROUP BY text_sha256 HAVING count(DISTINCT dossier) > 1"
    return [tuple(sorted(ids.split(","))) for (ids,) in reader.execute(wanted)]


def troubles(reader: sqlite3.Connection) -> list[tuple[Path, str, dict[str, str]]]:
    """The files that cannot be read, each with why: an English template and its values."""
    found = reader.execute("SELECT path, trouble FROM files WHERE trouble IS NOT NULL ORDER BY path")
    return [(path_in(path), *json.loads(trouble)) for path, trouble in found]


def files_by_name(reader: sqlite3.Connection, name: str) -> list[str]:
    """The documents that have a file of that name, or of that path at its end."""
    wanted = Path(name)
    if not wanted.name:
        return []
    found = reader.execute(
        "SELECT DISTINCT dossier, path FROM copies JOIN files ON files.id = copies.file "
        "WHERE CAST(path AS TEXT) LIKE ?",
        (f"%{wanted.name}",),
    )
    parts = wanted.parts
    return sorted({dossier for dossier, path in found if path_in(path).parts[-len(parts) :] == parts})
