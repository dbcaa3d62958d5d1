"""What the page of a workspace asks of the index: one question at a time, answered whole, and what to open next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.app.workspace.searching import (
    Hit,
    Kind,
    Reader,
    Row,
    Wanted,
    facet,
    files_of,
    files_reviewed_by,
    hits,
    hits_inside,
    number_of_rows,
    row_of,
    rows,
)

SHOWN_FACETS = ("state", "minister", "year", "theme", "language")
SHOWN_FLAGS = ("disagreement", "doubts", "overdue", "due")
MOST_HITS = 200
"""Hits that are listed: more are narrowed by more words, not by scrolling."""
_BLOCK = 200
"""Rows read at a time while the next unfinished one is looked for."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What there is to show: `total` of all rows and `found` of those asked for, counts for each value and flag.

    `hits` come with the row of their document. `cut`: parts of words were looked for, and not all longer words taken.
    """

    total: int
    found: int
    facets: Mapping[str, tuple[tuple[str, int], ...]]
    flags: Mapping[str, int]
    hits: tuple[tuple[Hit, Row], ...] = ()
    cut: bool = False


def answer(reader: Reader, wanted: Wanted) -> Answer:
    """Count and search what the page shows beside the rows themselves."""
    found, cut = ([], False) if wanted.query is None else _hits(reader, wanted)
    known = {hit.dossier: row_of(reader, hit.dossier) for hit in found}
    rowed = [(hit, row) for hit in found if (row := known[hit.dossier]) is not None and _among(row, wanted)]
    return Answer(
        number_of_rows(reader, Wanted()),
        number_of_rows(reader, wanted),
        {column: tuple(facet(reader, column, wanted)) for column in SHOWN_FACETS},
        {flag: number_of_rows(reader, replace(wanted, flags=(flag,))) for flag in SHOWN_FLAGS},
        tuple(rowed),
        cut,
    )


def _hits(reader: Reader, wanted: Wanted) -> tuple[list[Hit], bool]:
    assert wanted.query is not None
    found = hits(reader, wanted.query, wanted.parts, MOST_HITS)
    return (found, False) if found else hits_inside(reader, wanted.query, wanted.parts, MOST_HITS)


def _among(row: Row, wanted: Wanted) -> bool:
    """Whether the facets let a hit's document through; flags narrow the rows alone."""
    return all(getattr(row, column) in chosen for column, chosen in (wanted.facets or {}).items())


def next_unfinished(reader: Reader, wanted: Wanted, sort: str, after: str = "") -> Row | None:
    """The first row behind the document `after` that one has not completed; from the last on to the first."""
    unfinished = replace(wanted, flags=tuple({*wanted.flags, "unfinished"}))
    first = next((row for row in rows(reader, unfinished, sort, 0, 2) if row.dossier != after), None)
    if not after:
        return first
    passed, at = False, 0
    while block := rows(reader, wanted, sort, at, _BLOCK):
        for row in block:
            if passed and row.state != "complete":
                return row
            passed = passed or row.dossier == after
        at += len(block)
    return first


def file_to_open(reader: Reader, dossier: str, me: str) -> tuple[Path, int] | None:
    """The file to work on a document in, and its number in a bulletin (0 elsewhere); None where there is none.

    One's own review first, then the source, which nobody wrote in; a review of others only where there is no other.
    """
    found = files_of(reader, dossier)
    mine = set(files_reviewed_by(reader, dossier, me))
    order = {Kind.SOURCE: 1, Kind.BULLETIN: 2, Kind.REVIEW: 3}
    best = min(found, key=lambda f: (0 if f[0] in mine else order.get(f[1], 4), str(f[0])), default=None)
    return None if best is None else (best[0], best[2])


def review_beside(source: Path, reviewer: str) -> Path:
    """Where the review of a source goes: beside it, under one's own name where another file has that one already."""
    plain = source.with_suffix(".xml")
    if plain != source and not plain.exists():
        return plain
    letters = "".join(c if c.isalnum() else "-" for c in reviewer).strip("-") or "review"
    own = source.with_name(f"{source.stem}.{letters}.xml")
    number = 2
    while own.exists():
        own = source.with_name(f"{source.stem}.{letters}-{number}.xml")
        number += 1
    return own
