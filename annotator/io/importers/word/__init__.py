"""DOCX, also where the file is named .doc: the text as Word prints it.

Reading (version docx/1): a line for each paragraph, with a blank one between where Word prints a distance; numbers,
letters and bullets of lists as Word counts them; rows of tables as lines, cells separated by tabs (a row of at most
three cells, one of them with several paragraphs, gives each paragraph a line). Tracked changes count as accepted, of
fields the result is read and not the instruction, hidden text and soft hyphens are left out, page breaks are form
feeds, text boxes follow their paragraph. After the text come the notes, and each head and foot once: both furniture.

The archive and its XML are read here and not by python-docx, which knows no list numbers, notes, text boxes or
tracked changes, and fails in many ways on damaged files.
"""

from annotator.io.importers.word.word_importer import WordImporter

__all__ = ["WordImporter"]
