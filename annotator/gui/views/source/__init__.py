"""The source text with its gutter and marks."""

from annotator.gui.views.source.band import Band
from annotator.gui.views.source.marks import MarkKind, TextMark
from annotator.gui.views.source.markup import Markup
from annotator.gui.views.source.pane import Pane
from annotator.gui.views.source.view import SourceView

__all__ = ["Band", "MarkKind", "Markup", "Pane", "SourceView", "TextMark"]
