"""Asking the index of a workspace: rows, facets and hits, for the list, the search and the command line."""

from __future__ import annotations

from annotator.io.index.database import Reader
from annotator.io.index.expressions import Asked, asked
from annotator.io.index.reader import (
    FACETS,
    FLAGS,
    SORTS,
    Hit,
    Register,
    Registered,
    Wanted,
    facet,
    files_by_name,
    files_of,
    files_reviewed_by,
    hits,
    hits_inside,
    is_shared,
    number_of_rows,
    people,
    register,
    row_of,
    rows,
    rows_of,
    same_texts,
    troubles,
)
from annotator.io.index.records import STATES, FileKind, Row, Scope

__all__ = [
    "FACETS",
    "FLAGS",
    "SORTS",
    "STATES",
    "Asked",
    "FileKind",
    "Hit",
    "Reader",
    "Register",
    "Registered",
    "Row",
    "Scope",
    "Wanted",
    "asked",
    "facet",
    "files_by_name",
    "files_of",
    "files_reviewed_by",
    "hits",
    "hits_inside",
    "is_shared",
    "number_of_rows",
    "people",
    "register",
    "row_of",
    "rows",
    "rows_of",
    "same_texts",
    "troubles",
]
