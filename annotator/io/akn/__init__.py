"""Akoma Ntoso 3.0: review files, written and read back with nothing lost.

`write(dossier) -> bytes`, `read(bytes) -> Dossier`, `check(bytes) -> findings`.
"""

from annotator.io.akn.parsing import looks_like_xml
from annotator.io.akn.reader import read
from annotator.io.akn.schema import Finding, check, invalid, prepare
from annotator.io.akn.writer import write

__all__ = ["Finding", "check", "invalid", "looks_like_xml", "prepare", "read", "write"]
