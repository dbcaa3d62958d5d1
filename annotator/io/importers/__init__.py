"""Files of many formats -> sources. One module a format, behind `read_source`."""

from annotator.io.importers.registry import read_source

__all__ = ["read_source"]
