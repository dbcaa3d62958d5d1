"""The error of this layer."""

from annotator.core.errors import AnnotatorError


class AppError(AnnotatorError):
    """Something that was asked of the program and that it cannot do."""
