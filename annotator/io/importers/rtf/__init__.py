"""RTF: the text as a word processor prints it.

Reading (version rtf/2): as that of DOCX, see `word`, with list numbers as the writing program printed them into the
file. What is deleted or hidden, also by a style, is left out. Text boxes, footnotes, heads and feet follow the text,
all but the boxes as furniture, notes with raised numbers.

It is taken apart here: the library that read it before (striprtf) knows neither hidden nor deleted nor raised text,
no fonts of symbols, no encodings of fonts, and no characters outside the first 65,536.
"""

from annotator.io.importers.rtf.rtf_importer import RtfImporter

__all__ = ["RtfImporter"]
