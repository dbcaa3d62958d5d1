"""Where the files are that are shipped with the program."""

from __future__ import annotations

from pathlib import Path

import annotator


def shipped(*parts: str) -> Path | None:
    """The file or folder inside the installed package, else in the clone it runs from; None where it is in neither."""
    package = Path(annotator.__file__).resolve().parent
    paths = (root.joinpath("resources", *parts) for root in (package, package.parent))
    return next((path for path in paths if path.exists()), None)
