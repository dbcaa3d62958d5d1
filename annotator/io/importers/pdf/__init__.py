"""PDF with a text layer: the text in reading order, with pages, running heads and feet.

Reading (version pdf/3): characters by their places on the page, turned so that letters stand upright, in lines from
top to bottom, columns of running text one after the other; a blank line where the distance is larger than between
lines; a tab between pieces of one line that stand far apart (cells of a table, a label and its text). Pages are
separated by form feeds. Words that are
divided at a line's end stay as printed, hyphen and line end: quotes are of the text as it stands. Note marks are
raised digits. What is painted twice is read once, what lies outside the page not at all; letters without a meaning are
U+FFFD; values of forms and free-text notes that print stand at their places. Letters in other directions than most of
a page's follow its text, as furniture where they are few.

Furniture, by rules for whole documents: lines at the top or bottom of pages that return on other pages (numbers
apart), bare page numbers there, footnotes in smaller type at the bottom, and a margin beside the text in which the
same words stand on several pages. The printed page number is the one that
rises with the pages.
"""

from annotator.io.importers.pdf.pdf_importer import PdfImporter

__all__ = ["PdfImporter"]
