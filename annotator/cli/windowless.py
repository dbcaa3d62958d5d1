"""What is printed where no window can be shown: what the window would show first, and how to get it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from annotator.app.display import PACKAGES
from annotator.app.files.opening import open_file
from annotator.app.resources import sample_path
from annotator.app.results.showing import visible
from annotator.app.speaking import system_language
from annotator.cli.codes import DONE, UNUSABLE
from annotator.cli.printing import heading, named, one_line, put, put_table, say, sentence, speak, told
from annotator.core.errors import AnnotatorError
from annotator.core.printed import on_one_line
from annotator.core.review import Dossier

_WORDING = 60
"""Code points of a question's wording that are shown."""


def without_display(files: Sequence[Path]) -> int:
    """Read each file, else the sample, and print its questions and verdicts; the exit code."""
    speak(system_language(os.environ))
    code = DONE
    for path in files or (sample_path(),):
        try:
            dossier = visible(open_file(path).dossier, None)
        except AnnotatorError as error:
            code = _refuse(sentence(error.phrase))
            continue
        put(dossier.facts.title or dossier.source.file_name)
        put_table(_verdicts(dossier))
    say(
        "There is no display for the window: start annotator on a desktop, or over ssh -X. On a bare Debian 12 it "
        "needs these packages as well: {packages}. Without a window, annotator import makes a review file and "
        "annotator --help tells the rest.",
        packages=" ".join(PACKAGES),
    )
    return code


def without_qt() -> int:
    """Say in a sentence that Qt is not installed; the exit code."""
    speak(system_language(os.environ))
    return _refuse(
        told(
            "The window needs Qt, which is not installed; run pip install PySide6-Essentials, or see annotator --help "
            "for the command line."
        )
    )


def without_libraries(missing: str) -> int:
    """Say in a sentence what Qt lacks on this system (`missing`), and how to get it; the exit code."""
    speak(system_language(os.environ))
    return _refuse(
        told(
            "The window needs libraries that are not here ({what}); on Debian run apt-get install {packages}, or see "
            "annotator --help for the command line.",
            what=missing,
            packages=" ".join(PACKAGES),
        )
    )


def _verdicts(dossier: Dossier) -> list[tuple[str, ...]]:
    """A row a judged question under the headings: its id, the answers that claim it, the verdicts, its wording."""
    reviewers = [review.reviewer.name for review in dossier.reviews] or [heading("Verdict")]
    rows = [(heading("Question"), heading("Answer"), *reviewers, "")]
    for question in dossier.structure.judged:
        claimed = ", ".join(answer.label or answer.id for answer in dossier.structure.answers_for(question.id))
        verdicts = [named(review.assessment(question.id).verdict or "unreviewed") for review in dossier.reviews]
        wording = on_one_line(dossier.source.text[question.body : question.span.end], dossier.source.text)[:_WORDING]
        rows.append((question.id, claimed, *(verdicts or [named("unreviewed")]), wording))
    return rows


def _refuse(words: str) -> int:
    sys.stderr.write(f"annotator: {one_line(words)}\n")
    return UNUSABLE
