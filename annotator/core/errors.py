"""The errors a user may see. Each layer has one type; all of them carry one plain sentence.

A sentence says what is wrong, where, and what to do. Anything else that is raised is a fault of the program.
"""

from __future__ import annotations

from annotator.core.phrases import Phrase, phrase


class AnnotatorError(Exception):
    """Base of every error that is shown to a user; `phrase` is the sentence, translatable."""

    def __init__(self, template: str, /, **values: object) -> None:
        self.phrase: Phrase = phrase(template, **values)
        super().__init__(str(self.phrase))


class ReviewError(AnnotatorError):
    """An edit or a value that the rules of reviewing do not allow; the review is unchanged."""
