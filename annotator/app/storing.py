"""The files of a user, written whole or not at all."""

from annotator.io.atomic import write_atomically as write_file

__all__ = ["write_file"]
