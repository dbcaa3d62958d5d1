"""Web pages, also saved ones: the text as a browser prints it, without what surrounds the document.

Reading (version html/1): blocks on lines of their own, paragraphs set apart; numbers of `ol` as a browser counts them
(`start`, `type`, `reversed`, `value`), bullets of `ul`; `br` ends a line, `pre` keeps its lines; rows of tables as
lines, cells separated by tabs, unless the table only lays out the page. Raised digits stay raised.

Left out: scripts, styles, forms, what is hidden, `nav`, `aside`, the page's own `header` and `footer`, what a role
names navigation, banner or search, lists of nothing but links that are not most of the page, and short parts without a
question that are named menu, cookie or the like. Where `main` holds at least half of the rest, it alone is read.
"""

from annotator.io.importers.html.html_importer import HtmlImporter

__all__ = ["HtmlImporter"]
