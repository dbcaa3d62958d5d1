"""From plain text to questions and answers.

The way: `lines` (and `furniture` apart) -> `marks`, every place that reads like a label (`headings`, `announcing`,
`reading`) -> `documents`, where a file holds several -> `outline` and `questions`, which marks begin the questions,
and `apart`, those outside of one list -> the answers, by the first that fits: `repeats` (questions printed again over
them), `headed` (their heading stands over the questions), `replies` (headings, a list that begins anew, `listed`, or
sentences that turn to them, `turns`); `plain` where nothing is numbered -> `tree` and `build`, what is inside a
question, where parts end (`edges`), what an answer claims -> `finish`, the values of the core -> `doubting`, what of
them looks wrong -> `facts`.

The other way, which is to take the place of this one: `words` (the languages of a text) -> `evidence` (every place
where a part may begin, as a `candidate`) -> `decoder` (the best reading, by costs in `layouts`) -> `structure`;
`reader` is the whole way, `explain` says why, `profiles` are layouts by example. `complaints` chooses between both.

Every rule serves a family of layouts, named in its docstring with an example; no rule knows a document.
"""

from __future__ import annotations

from annotator.analysis.language import detect_language
from annotator.analysis.segmenting.candidate import Role
from annotator.analysis.segmenting.explain import explained
from annotator.analysis.segmenting.printed import PrintedLabel, printed_label
from annotator.analysis.segmenting.profiles import Profile
from annotator.analysis.segmenting.reader import fits_text, learn
from annotator.analysis.segmenting.segment import Segmentation, documents, segment

__all__ = [
    "PrintedLabel", "Profile", "Role", "Segmentation", "detect_language", "documents", "explained", "fits_text",
    "learn", "printed_label", "segment",
]  # fmt: skip
