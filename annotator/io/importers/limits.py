"""How much an importer takes on, so that no file keeps it busy for ever or fills the memory.

Each limit is far above what parliaments publish: the longest answers known here have some 3 MB of markup.
"""

from __future__ import annotations

from annotator.io.errors import FileError

MARKUP_LIMIT = 32 * 1024 * 1024
"""Bytes of one XML or HTML text; a tree of it takes about ten times that in memory."""

TEXT_LIMIT = 32 * 1024 * 1024
"""Code points of a text. Its questions are found in some 20 seconds; the longest bulletin known here has 2 million."""

DEPTH_LIMIT = 250
"""Levels of elements. Tables nested 50 deep have 200 in HTML."""


def check_markup_size(size: int, file_name: str) -> None:
    """Raise `FileError` where a text with markup has more than `MARKUP_LIMIT` bytes."""
    if size > MARKUP_LIMIT:
        raise FileError(
            "{name} holds more than {limit} MB of markup; split it, or save its content as plain text.",
            name=file_name,
            limit=MARKUP_LIMIT // 1024 // 1024,
        )


def too_deep(file_name: str) -> FileError:
    """The sentence for markup nested deeper than `DEPTH_LIMIT`."""
    return FileError(
        "{name} is nested more than {limit} levels deep; save its content as plain text first.",
        name=file_name,
        limit=DEPTH_LIMIT,
    )


def too_long(file_name: str) -> FileError:
    """The sentence for a text longer than `TEXT_LIMIT`."""
    return FileError(
        "{name} holds more than {limit} million characters of text; split it, and open the part with the question.",
        name=file_name,
        limit=TEXT_LIMIT // 1024 // 1024,
    )


def no_text(file_name: str) -> FileError:
    """The sentence for a document without any word in it."""
    return FileError("{name} holds no text; choose a file that holds the question and its answer.", name=file_name)
