"""Where the program keeps what is the user's own, in the folders that the system has for it (appdirs)."""

from __future__ import annotations

from pathlib import Path

import appdirs


def data_folder() -> Path:
    """What must not be lost: journals and earlier versions."""
    return Path(appdirs.user_data_dir("annotator", appauthor=False))


def settings_folder() -> Path:
    """The settings of this user."""
    return Path(appdirs.user_config_dir("annotator", appauthor=False))


def journal_folder() -> Path:
    """The journals of open files, and what is being written in place."""
    return data_folder() / "journals"


def versions_folder() -> Path:
    """Earlier versions of reviews (`annotator.io.versions`)."""
    return data_folder() / "versions"
