"""Where the program keeps what is the user's own, in the folders that the system has for it (appdirs)."""

from __future__ import annotations

from pathlib import Path

import appdirs

from annotator.core.phrases import Phrase, phrase


def data_folder() -> Path:
    """What must not be lost: journals and earlier versions."""
    return Path(appdirs.user_data_dir("annotator", appauthor=False))


def settings_folder() -> Path:
    """The settings of this user."""
    return Path(appdirs.user_config_dir("annotator", appauthor=False))


def places() -> tuple[tuple[Phrase, Path], ...]:
    """What is kept where, for whoever asks (`annotator where`); not all of it need be there."""
    cache, logs = (
        appdirs.user_cache_dir("annotator", appauthor=False),
        appdirs.user_log_dir("annotator", appauthor=False),
    )
    return (
        (phrase("Settings"), settings_folder()),
        (phrase("Journals of open files"), journal_folder()),
        (phrase("Earlier versions"), versions_folder()),
        (phrase("Index of folders"), Path(cache)),
        (phrase("Log"), Path(logs)),
    )


def journal_folder() -> Path:
    """The journals of open files, and what is being written in place."""
    return data_folder() / "journals"


def versions_folder() -> Path:
    """Earlier versions of reviews (`annotator.io.versions`)."""
    return data_folder() / "versions"


def same_file(one: Path, other: Path) -> bool:
    """Whether two names are of one file: by links, letter case and mapped drives too, where it is there."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return one.absolute() == other.absolute()
