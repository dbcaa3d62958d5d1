"""What is shipped with the program: codebook, samples, icons, translations."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import annotator
from annotator.app.errors import AppError
from annotator.app.site import site
from annotator.core.codebook import Codebook, codebook_from_json
from annotator.core.errors import AnnotatorError
from annotator.core.shipped import shipped
from annotator.io.bounded import json_object
from annotator.io.files import read_bytes

SAMPLES = {"nl": "nl-zwemwater.txt", "fr": "fr-eclairage.txt", "de": "de-schulbusse.txt", "en": "en-libraries.txt"}


def resource(*parts: str) -> Path:
    """Where a shipped file is: inside the installed package, else in the clone it runs from.

    Raises `AppError` where it is in neither: the installation is broken.
    """
    path = shipped(*parts)
    if path is None:
        raise AppError("The program's file {name} is missing; install the program again.", name="/".join(parts))
    return path


@cache
def default_codebook() -> Codebook:
    """The codebook of the program."""
    data: object = json.loads(resource("codebook", "codebook.json").read_text(encoding="utf-8"))
    return codebook_from_json(data)


def first_codebook() -> Codebook:
    """The codebook that a new review begins with: that of this computer, where its administrator set one.

    Raises `AppError` where that one cannot be read, for reviews with other reasons could not be put together.
    """
    own = site().codebook
    if own is None:
        return default_codebook()
    try:
        return codebook_from_json(json_object(read_bytes(own)))
    except (AnnotatorError, ValueError) as error:
        raise AppError(
            "The codebook of this computer, {path}, cannot be read ({what}); tell its administrator.",
            path=own,
            what=str(error),
        ) from None


def program_version() -> str:
    """The version that is installed ("0.1.0")."""
    return annotator.__version__


def sample_path(language: str = "nl") -> Path:
    """The bundled fictional sample in a language, the Dutch one where there is none."""
    return resource("samples", SAMPLES.get(language, SAMPLES["nl"]))


def icon_path(name: str) -> Path:
    """The SVG file of an icon ("save")."""
    return resource("icons", f"{name}.svg")


MANUALS = ("nl", "en")
"""The languages that the manual is written in."""


def manual_text(language: str) -> str:
    """The manual as Markdown, in English where it is not written in `language`."""
    code = language if language in MANUALS else "en"
    return resource("manual", f"manual.{code}.md").read_text(encoding="utf-8")
