"""From plain text to questions and answers.

`lines` (and `furniture` apart) -> `vocabulary_words` (the languages of a text) -> `evidence`: every place where a part
may begin, as a `candidate` -> `decoder`: the best reading, by costs in `layouts` (`state` is what a reading knows;
`asking`, `answering` and `asides` are what it may do) -> `structure`: the parts, where they begin (`bodies`) and end
(`edges`), what they claim -> `finish`: the values of the core -> `doubting`, what of them looks wrong -> `facts`,
`documents`. `reader` is the whole way, `explain` says why, `profiles` are layouts by example.

A new document gives a word, a candidate reader or a feature, never a branch; nothing knows a document.
"""

from __future__ import annotations

from annotator.analysis.segmenting.candidate import Role
from annotator.analysis.segmenting.explain import explained
from annotator.analysis.segmenting.printed import PrintedLabel, printed_label
from annotator.analysis.segmenting.profiles import Profile
from annotator.analysis.segmenting.reader import fits_text, learn
from annotator.analysis.segmenting.segment import Segmentation, documents, segment
from annotator.analysis.words import detect_language

__all__ = [
    "PrintedLabel", "Profile", "Role", "Segmentation", "detect_language", "documents", "explained", "fits_text",
    "learn", "printed_label", "segment",
]  # fmt: skip
