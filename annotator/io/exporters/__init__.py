"""Dossiers -> other formats. One module a format."""

from annotator.io.exporters.csv import write_csv

__all__ = ["write_csv"]
