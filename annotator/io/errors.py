"""The error of this layer."""

from __future__ import annotations

from annotator.core.errors import AnnotatorError


class FileError(AnnotatorError):
    """A file that cannot be read or written, or is not what it should be; nothing was changed."""


class StoreError(AnnotatorError):
    """A team's store that refuses something; nothing was changed."""


class AwayError(StoreError):
    """A team's store that cannot be reached now; what was sent may be there or not, and is sent again."""


class HeadError(StoreError):
    """A stream of a store has another head than the one that was to be gone on from: somebody wrote meanwhile."""


class RefusedError(StoreError):
    """An act that the store will never take: it is not allowed, or too large."""
