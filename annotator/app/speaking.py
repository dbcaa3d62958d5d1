"""The language that the program speaks outside the window, and its sentences in it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from enum import StrEnum

from annotator.core.codebook import Codebook, ReasonId
from annotator.core.phrases import Phrase
from annotator.io.catalogue import LANGUAGES, SOURCE, translated, word

__all__ = ["LANGUAGES", "in_words", "name_of", "reason_in_words", "system_language", "translated", "word"]


def system_language(environ: Mapping[str, str]) -> str:
    """The language of messages that the environment asks for, in the order of POSIX and gettext; else English."""
    locale = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    if locale.split(".")[0] in ("C", "POSIX"):
        return SOURCE
    liked = environ.get("LANGUAGE", "").split(":") if locale else []
    return _first_spoken([*liked, locale or _language_of_windows()])


def name_of(code: str) -> str:
    """What a language calls itself ("Nederlands"); its code where there are no words of it."""
    from annotator.analysis.words import languages

    return next((one.name for one in languages() if one.code == code), code)


def in_words(sentence: Phrase, language: str, codebook: Codebook | None = None) -> str:
    """The sentence in `language`, words of the field among its values too, and reasons by their label in `codebook`."""

    def said(value: str) -> str:
        if isinstance(value, ReasonId) and codebook is not None:
            return reason_in_words(value, codebook, language)
        return word(value, language) if isinstance(value, StrEnum) else value

    return sentence.filled(translated("phrases", sentence.template, language), said)


def reason_in_words(reason: str, codebook: Codebook, language: str) -> str:
    """A reason by its label, and the id by which commands know it."""
    label = next((one.label.in_language(language) for one in codebook.reasons if one.id == reason), "")
    return f"{label} ({reason})" if label else reason


def _first_spoken(locales: Iterable[str]) -> str:
    codes = (locale.replace("-", "_").split("_")[0].split(".")[0].lower() for locale in locales)
    return next((code for code in codes if code in LANGUAGES), SOURCE)


def _language_of_windows() -> str:
    """That of the system's windows, where the environment names none; "" elsewhere."""
    if sys.platform != "win32":
        return ""
    import ctypes
    from locale import windows_locale

    return windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
