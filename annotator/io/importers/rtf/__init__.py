"""RTF, through the library striprtf.

Reading (version rtf/1): the text with list numbers as the writing program printed them into the file, a tab between
cells, form feeds for page breaks. Footnotes, which the library drops, are cut out before and follow the text as
furniture, with raised numbers. Text boxes, heads and feet are not read.
"""

from annotator.io.importers.rtf.importer import RtfImporter

__all__ = ["RtfImporter"]
