"""What the page of a workspace asks of the index: one question at a time, answered whole, and what to open next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.app.workspace.searching import (
    FileKind,
    Hit,
    Reader,
    Row,
    Wanted,
    facet,
    files_of,
    files_reviewed_by,
    hits,
    hits_inside,
    is_shared,
    number_of_rows,
    row_of,
    rows,
    searched_once,
)

SHOWN_FACETS = ("state", "minister", "year", "theme", "language", "reviewer", "batch")
SHOWN_FLAGS = ("disagreement", "doubts", "overdue", "due", "unassigned", "twice", "left_out")
FIRST = 100
"""Rows that come with an answer: what a screen shows, and more."""
MOST_HITS = 200
"""Hits that are listed: more are narrowed by more words, not by scrolling."""
_BLOCK = 200
"""Rows read at a time while the next unfinished one is looked for."""


@dataclass(frozen=True, slots=True)
class Overview:
    """What there is to show: `total` of all rows and `found` of those asked for, counts for each value and flag.

    `hits` come with the row of their document. `cut`: parts of words were looked for, and not all longer words taken.
    """

    total: int
    found: int
    facets: Mapping[str, tuple[tuple[str, int], ...]]
    flags: Mapping[str, int]
    hits: tuple[tuple[Hit, Row], ...] = ()
    cut: bool = False
    first: tuple[Row, ...] = ()


def answer(reader: Reader, wanted: Wanted, sort: str = "newest", *, ranked: bool = False) -> Overview:
    """Count and search what the page shows, and read the rows that it shows first; hits by rank, or newest first."""
    found, cut = hits(reader, wanted, MOST_HITS, ranked=ranked), False
    if wanted.query is not None and not found:
        found, cut = hits_inside(reader, wanted, MOST_HITS)
    known = {hit.dossier: row_of(reader, hit.dossier) for hit in found}
    wanted = searched_once(reader, wanted)
    return Overview(
        number_of_rows(reader, Wanted()),
        number_of_rows(reader, wanted),
        {column: tuple(facet(reader, column, wanted)) for column in SHOWN_FACETS},
        {flag: number_of_rows(reader, replace(wanted, flags=(flag,))) for flag in SHOWN_FLAGS},
        tuple((hit, row) for hit in found if (row := known[hit.dossier]) is not None),
        cut,
        tuple(rows(reader, wanted, sort, 0, FIRST)),
    )


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


@dataclass(frozen=True, slots=True)
class ToOpen:
    """The file to work on a document in, and its `number` in a bulletin, 0 elsewhere.

    Where several people work, `beside` are its other files, to be seen in it (none that blind hides), and what is found
    goes to a file of one's own; None where one works alone. `stem` is what names of its files begin with.
    """

    path: Path
    number: int
    beside: tuple[Path, ...] | None
    stem: str


def file_to_open(reader: Reader, dossier: str, me: str) -> ToOpen | None:
    """What to open of a document; None where it has no file.

    One's own review first, before all that which one has alone; then one of others, for the questions as they found
    them, then the source.
    """
    row, found = row_of(reader, dossier), files_of(reader, dossier)
    if row is None or not found:
        return None
    mine = dict(files_reviewed_by(reader, dossier, me))
    order = {FileKind.REVIEW: 2, FileKind.SOURCE: 3, FileKind.BULLETIN: 4}
    best = min(found, key=lambda f: (0 if mine.get(f[0]) else 1 if f[0] in mine else order.get(f[1], 5), str(f[0])))
    ends = tuple(f".{_letters(name)}" for name in row.reviewers)
    stem = next((best[0].stem.removesuffix(end) for end in ends if best[0].stem.endswith(end)), best[0].stem)
    shared = bool(mine and not mine.get(best[0])) or is_shared(reader, me)
    reviews = (path for path, kind, _ in found if kind is FileKind.REVIEW and path != best[0])
    beside = (() if row.hidden else tuple(reviews)) if shared else None
    return ToOpen(best[0], best[2], beside, stem)


def review_beside(opened: ToOpen, reviewer: str) -> Path:
    """Where the review of what was opened goes: beside it, under the reviewer's name where others work there too."""
    plain = opened.path.with_suffix(".xml")
    if opened.beside is None and plain != opened.path and not plain.exists():
        return plain
    own = opened.path.with_name(f"{opened.stem}.{_letters(reviewer)}.xml")
    number = 2
    while own.exists():
        own = own.with_name(f"{opened.stem}.{_letters(reviewer)}-{number}.xml")
        number += 1
    return own


def _letters(name: str) -> str:
    return "".join(c if c.isalnum() else "-" for c in name).strip("-") or "review"
