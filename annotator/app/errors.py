"""The errors of this layer."""

from annotator.core.errors import AnnotatorError


class AppError(AnnotatorError):
    """Something that was asked of the program and that it cannot do."""


class ConflictError(AppError):
    """What is kept is another state than the one that was to be gone on from: somebody else has written since."""
