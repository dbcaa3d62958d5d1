"""What an administrator sets for all users of a computer: one file, `defaults.json`, in the system's folder for such.

It holds `language`, `theme`, `font_size` and `restore_session`, as settings have them; `organisation`, that of whoever
says who reviews; `codebook`, the file of the one that reviews begin with (beside this file, or with its whole path);
`workspace`, the folder that a first start opens; and `locked`, the names of those of these that hold for everybody.
Each may be left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import appdirs

from annotator.core.phrases import Phrase, phrase
from annotator.io import disk
from annotator.io.bounded import SIDE_FILE_LIMIT, json_object

_SETTINGS: dict[str, type] = {"language": str, "theme": str, "font_size": int, "restore_session": bool}
_OTHERS = ("organisation", "codebook", "workspace")


@dataclass(frozen=True, slots=True)
class Site:
    """What holds for all users. `settings` are values of the settings of that name, `locked` names of all kinds.

    `trouble` says in a sentence why a file that is there is passed over.
    """

    settings: dict[str, Any] = field(default_factory=dict)
    organisation: str = ""
    codebook: Path | None = None
    workspace: str = ""
    locked: frozenset[str] = frozenset()
    trouble: Phrase | None = None


def site_path() -> Path:
    """The file, which need not be there."""
    return Path(appdirs.site_config_dir("annotator", appauthor=False)) / "defaults.json"


def site() -> Site:
    """What is set for all users; nothing where the file is not there, or is not understood."""
    path = site_path()
    try:
        return _understood(json_object(disk.read(path, SIDE_FILE_LIMIT)), path.parent)
    except FileNotFoundError:
        return Site()
    except (OSError, ValueError) as error:
        return Site(
            trouble=phrase(
                "The defaults of this computer, {path}, are passed over ({what}); tell its administrator.",
                path=path,
                what=getattr(error, "strerror", None) or str(error),
            )
        )


def _understood(data: dict[str, Any], beside: Path) -> Site:
    """Raises `ValueError` for a name that is not known, and for a value of the wrong kind: nothing holds half."""
    locked = data.pop("locked", [])
    kinds = _SETTINGS | dict.fromkeys(_OTHERS, str)
    wrong = [name for name, value in data.items() if type(value) is not kinds.get(name)]
    if not isinstance(locked, list) or wrong:
        raise ValueError(", ".join(wrong) or "locked")
    if unknown := [str(name) for name in locked if name not in data]:
        raise ValueError(", ".join(unknown))
    codebook = data.get("codebook")
    return Site(
        {name: value for name, value in data.items() if name in _SETTINGS},
        data.get("organisation", ""),
        beside / codebook if codebook else None,
        data.get("workspace", ""),
        frozenset(locked),
    )
