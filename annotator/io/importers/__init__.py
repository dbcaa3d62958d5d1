"""Files of many formats -> sources. One module a format, behind `read_document`."""

from annotator.io.importers.registry import read_document, read_source, suffixes
from annotator.io.importers.signatures import is_akoma_ntoso

__all__ = ["is_akoma_ntoso", "read_document", "read_source", "suffixes"]
