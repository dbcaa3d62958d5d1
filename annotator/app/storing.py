"""The files of a user, read whole and written whole or not at all."""

from annotator.io.atomic import write_atomically as write_file
from annotator.io.files import read_bytes as read_file

__all__ = ["read_file", "write_file"]
