"""Parts of patterns that several rooms build theirs from, in all languages."""

from __future__ import annotations

from annotator.analysis.segmenting.expressions import alternatives

# Bounded, so that no line of blanks costs more than its length.
SPACE = r"[ \t]{0,20}"
NUMBER_WORD = rf"(?:(?:{alternatives('number')}){SPACE}[*:]?{SPACE})?"
QUESTION_WORD = rf"(?:{alternatives('question')})"
LABEL_AHEAD = r"(?=[\d(\[]|[a-z][).:]|[ivx]+[).:])"
