"""The error of this layer."""

from __future__ import annotations

from annotator.core.errors import AnnotatorError


class FileError(AnnotatorError):
    """A file that cannot be read or written, or is not what it should be; nothing was changed."""
