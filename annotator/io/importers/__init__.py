"""Files of many formats -> sources. One module a format, behind `read_document`."""

from annotator.io.importers.registry import read_again, read_document, read_source, suffixes

__all__ = ["read_again", "read_document", "read_source", "suffixes"]
