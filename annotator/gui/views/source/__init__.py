"""The source text with its gutter and marks."""

from annotator.gui.views.source.marks import Mark, MarkKind
from annotator.gui.views.source.markup import Markup
from annotator.gui.views.source.pane import SourcePane
from annotator.gui.views.source.view import SourceView

__all__ = ["Mark", "MarkKind", "Markup", "SourcePane", "SourceView"]
