"""ODT (LibreOffice): the text as it is printed.

Reading (version odt/1): as that of DOCX, see `word`: a line for each paragraph, list numbers as counted, rows of
tables as lines, notes and then heads and feet after the text as furniture. Tracked deletions are left out, text
frames follow their paragraph.

The XML is read here and not by odfpy, which has had no release since 2020.
"""

from annotator.io.importers.opendocument.opendocument_importer import OpenDocumentImporter

__all__ = ["OpenDocumentImporter"]
