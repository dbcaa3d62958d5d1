"""RTF, through the library striprtf.

Reading (version rtf/1): the text with list numbers as the writing program printed them into the file, a tab between
cells, form feeds for page breaks. Text boxes, footnotes, heads and feet, which the library drops, are cut out before
and follow the text, all but the boxes as furniture, notes with raised numbers. Pictures are cut out too.
"""

from annotator.io.importers.rtf.importer import RtfImporter

__all__ = ["RtfImporter"]
