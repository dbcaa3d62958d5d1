"""What is remembered of a user between two starts, in the folder that the system has for it (appdirs)."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

import appdirs

from annotator.app.errors import AppError
from annotator.core.review import Reviewer
from annotator.io.atomic import write_atomically

MOST_RECENT = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """Who reviews, where files were last, and how the window looked; `geometry` and `layout` are base64."""

    reviewer: Reviewer | None = None
    last_folder: str | None = None
    recent: tuple[str, ...] = ()
    geometry: str = ""
    layout: str = ""
    theme: str = ""


def settings_path() -> Path:
    """The file they are kept in."""
    return Path(appdirs.user_config_dir("annotator", appauthor=False)) / "settings.json"


def load_settings() -> Settings:
    """What was stored; defaults where nothing was. A file that cannot be understood is kept aside as `.broken`."""
    path = settings_path()
    try:
        return _from_json(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        with suppress(OSError):
            path.replace(path.with_suffix(".broken"))
        return Settings()


def store_settings(settings: Settings) -> None:
    """Keep them. Raises `AppError` where the folder cannot be made, `FileError` where it cannot be written."""
    reviewer = settings.reviewer
    data = {
        "reviewer": reviewer and {"id": reviewer.id, "name": reviewer.name, "organisation": reviewer.organisation},
        "last_folder": settings.last_folder,
        "recent": list(settings.recent),
        "geometry": settings.geometry,
        "layout": settings.layout,
        "theme": settings.theme,
    }
    path = settings_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AppError(
            "Your settings were not kept: the folder {folder} cannot be made ({what}); check its permissions.",
            folder=path.parent,
            what=error.strerror,
        ) from None
    write_atomically(path, json.dumps(data, ensure_ascii=False, indent=1).encode())


def new_reviewer(name: str, organisation: str = "") -> Reviewer:
    """A reviewer with an id that no other has."""
    return Reviewer(f"r{uuid4().hex[:12]}", name.strip(), organisation.strip())


def with_recent(settings: Settings, path: Path) -> Settings:
    """The settings with `path` as the newest of the recent files, and its folder as the last."""
    newest = str(path.absolute())
    others = (p for p in settings.recent if p != newest)
    return replace(settings, recent=(newest, *others)[:MOST_RECENT], last_folder=str(path.absolute().parent))


def _from_json(data: dict[str, object]) -> Settings:
    known = data.get("reviewer")
    reviewer = None
    if isinstance(known, dict):
        reviewer = Reviewer(str(known["id"]), str(known["name"]), str(known.get("organisation", "")))
    recent = data.get("recent")
    folder = data.get("last_folder")
    return Settings(
        reviewer,
        str(folder) if folder else None,
        tuple(str(p) for p in recent) if isinstance(recent, list) else (),
        str(data.get("geometry") or ""),
        str(data.get("layout") or ""),
        str(data.get("theme") or ""),
    )
