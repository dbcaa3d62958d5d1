"""What is remembered of a user between two starts, in the folder that the system has for it (appdirs)."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from annotator.app.errors import AppError
from annotator.app.files.folders import settings_folder
from annotator.app.site import Site, site
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Reviewer
from annotator.io import disk
from annotator.io.atomic import write_atomically
from annotator.io.bounded import SIDE_FILE_LIMIT, json_object

MOST_RECENT, MOST_SEATS = 30, 200
"""Files that are listed as used last, and files of which the place is known where one was."""
_LARGEST_LETTERS = 72
"""Points. Qt dies of letters of 10^20."""
_LONGEST_LIST = 1000
_FORMAT = 2
"""Of the file: from this one on it holds only what was chosen."""

_unread: set[Path] = set()
"""Settings that are there and could not be read: what this program would write lacks them."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a reviewer was in a file: the question, and the number of the first line in view, from 0 on.

    `whole`: all of the source was shown. `title`, and how many questions are `judged` of `total`, are for lists of
    files; `pinned`: it stands first in them.
    """

    path: str
    question: str = ""
    place: int = 0
    whole: bool = False
    title: str = ""
    judged: int = 0
    total: int = 0
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """Who reviews, where files were last, and how the windows looked.

    `geometry` and `layout` are base64. `theme` ("light", "dark", "contrast") and `language` (ISO 639-1) are empty
    where the system's are taken, `font_size` (points) is 0 there. `zoom`: points that the text is larger than at
    first. `shortcuts`: (action, keys as Qt writes them, empty for none), those that are not the usual ones.
    `seats`: the last place in each file, the newest first. `session`: the files open when the program was left, opened
    again where `restore_session` says so.
    `searches` are those of workspaces that were kept: a name, and what was asked as JSON.
    `also` are ids that the reviewer had on other computers; `not_mine` those of others of the same name, once asked.
    """

    reviewer: Reviewer | None = None
    last_folder: str | None = None
    recent: tuple[str, ...] = ()
    geometry: str = ""
    layout: str = ""
    theme: str = ""
    language: str = ""
    font_size: int = 0
    zoom: int = 0
    shortcuts: tuple[tuple[str, str], ...] = ()
    session: tuple[Seat, ...] = ()
    seats: tuple[Seat, ...] = ()
    restore_session: bool = True
    also: tuple[str, ...] = ()
    not_mine: tuple[str, ...] = ()
    searches: tuple[tuple[str, str], ...] = ()


def settings_path() -> Path:
    """The file they are kept in."""
    return settings_folder() / "settings.json"


def load_settings() -> Settings:
    """What was stored; defaults where nothing was, or where it cannot be understood: see `read_settings`."""
    return read_settings()[0]


def read_settings() -> tuple[Settings, Phrase | None]:
    """What was stored, and a sentence for the user where that is not all of it.

    Defaults are those of `site`, and what it locks holds whatever was stored. What was read and not understood is set
    aside as `settings.broken`, and defaults are taken. What cannot be read at all, by now, stays where it is and is
    not written over (`store_settings`).
    """
    ours = site()
    settings, trouble = _read(ours)
    return locked_by(ours, settings), trouble or ours.trouble


def locked_by(ours: Site, settings: Settings) -> Settings:
    """The settings with what the administrator has locked."""
    held = {name: value for name, value in ours.settings.items() if name in ours.locked}
    if "organisation" in ours.locked and settings.reviewer is not None:
        held["reviewer"] = replace(settings.reviewer, organisation=ours.organisation)
    return replace(settings, **held)


def _read(ours: Site) -> tuple[Settings, Phrase | None]:
    defaults = replace(Settings(), **ours.settings)
    path = settings_path()
    _unread.discard(path)
    try:
        data = disk.read(path, SIDE_FILE_LIMIT)
    except FileNotFoundError:
        return defaults, None
    except OSError as error:
        _unread.add(path)
        what = error.strerror or str(error)
        return defaults, phrase(
            "Your settings {path} cannot be read ({what}); they are left alone.", path=path, what=what
        )
    try:
        stored = json_object(data)
        if stored.get("format") != _FORMAT:  # all were stored, those that nobody chose too
            stored = {name: value for name, value in stored.items() if value != _as_json(Settings()).get(name)}
        return _from_json(_as_json(defaults) | stored), None
    except (ValueError, TypeError, KeyError, AttributeError):
        aside = path.with_suffix(".broken")
        with suppress(OSError):
            disk.replace(path, aside)
        return defaults, phrase(
            "Your settings were damaged; they are kept as {path}, and all is as at first.", path=aside
        )


def store_settings(settings: Settings) -> None:
    """Keep those that are not as `site` has them.

    Raises `AppError` where the folder cannot be made, `FileError` where it cannot be written.
    """
    usual = _as_json(replace(Settings(), **site().settings))
    own = {name: value for name, value in _as_json(settings).items() if value != usual[name]}
    path = settings_path()
    if path in _unread:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AppError(
            "Your settings were not kept: the folder {folder} cannot be made ({what}); check its permissions.",
            folder=path.parent,
            what=error.strerror,
        ) from None
    write_atomically(path, json.dumps({"format": _FORMAT, **own}, ensure_ascii=False, indent=1).encode())


def _as_json(settings: Settings) -> dict[str, object]:
    return {**asdict(settings), "shortcuts": dict(settings.shortcuts), "searches": dict(settings.searches)}


def new_reviewer(name: str, organisation: str = "") -> Reviewer:
    """A reviewer with an id that no other has."""
    from uuid import uuid4

    return Reviewer(f"r{uuid4().hex[:12]}", name.strip(), organisation.strip())


def with_recent(settings: Settings, path: Path) -> Settings:
    """The settings with `path` as the newest of the recent files, and its folder as the last."""
    newest = str(path.absolute())
    pinned = {seat.path for seat in settings.seats if seat.pinned}
    paths = (newest, *(p for p in settings.recent if p != newest))
    kept = tuple(p for n, p in enumerate(paths) if n < MOST_RECENT or p in pinned)
    return replace(settings, recent=kept, last_folder=str(path.absolute().parent))


def seat_in(settings: Settings, path: str) -> Seat:
    """Where the reviewer was in that file the last time; at its beginning where that is not known."""
    return next((seat for seat in settings.seats if seat.path == path), Seat(path))


def with_seat(settings: Settings, seat: Seat) -> Settings:
    """The settings with that place in its file, and the files pinned that were."""
    others = (one for one in settings.seats if one.path != seat.path)
    kept = replace(seat, pinned=seat_in(settings, seat.path).pinned)
    return replace(settings, seats=(kept, *others)[:MOST_SEATS])


def pinning(settings: Settings, path: str, *, pinned: bool) -> Settings:
    """The settings with a file first in the list of files, or no longer."""
    seat = replace(seat_in(settings, path), pinned=pinned)
    return replace(settings, seats=(seat, *(one for one in settings.seats if one.path != path))[:MOST_SEATS])


def recent_seats(settings: Settings) -> tuple[Seat, ...]:
    """The files used last, with what is known of them: pinned ones first, then the newest."""
    return tuple(sorted((seat_in(settings, path) for path in settings.recent), key=lambda seat: not seat.pinned))


def _from_json(data: dict[str, object]) -> Settings:
    known = data.get("reviewer")
    reviewer = None
    if isinstance(known, dict):
        reviewer = Reviewer(str(known["id"]), str(known["name"]), str(known.get("organisation", "")))
    folder, shortcuts = data.get("last_folder"), data.get("shortcuts") or {}
    searches = data.get("searches") or {}
    if not isinstance(shortcuts, dict) or not isinstance(searches, dict):
        raise TypeError(shortcuts)
    return Settings(
        reviewer=reviewer,
        last_folder=str(folder) if folder else None,
        recent=tuple(str(path) for path in _list(data, "recent")),
        geometry=str(data.get("geometry") or ""),
        layout=str(data.get("layout") or ""),
        theme=str(data.get("theme") or ""),
        language=str(data.get("language") or ""),
        font_size=_number(data, "font_size", 0, _LARGEST_LETTERS),
        zoom=_number(data, "zoom", -_LARGEST_LETTERS, _LARGEST_LETTERS),
        shortcuts=tuple((str(name), str(keys)) for name, keys in shortcuts.items()),
        session=tuple(_seat(kept) for kept in _list(data, "session") if isinstance(kept, dict)),
        restore_session=data.get("restore_session") is not False,
        seats=tuple(_seat(kept) for kept in _list(data, "seats") if isinstance(kept, dict)),
        also=tuple(str(one) for one in _list(data, "also")),
        not_mine=tuple(str(one) for one in _list(data, "not_mine")),
        searches=tuple((str(name), str(asked)) for name, asked in searches.items()),
    )


def _seat(kept: dict[str, object]) -> Seat:
    place, judged, total = (_number(kept, name, 0, 2**31 - 1) for name in ("place", "judged", "total"))
    question, title = (str(kept.get(name) or "") for name in ("question", "title"))
    return Seat(
        str(kept["path"]), question, place, kept.get("whole") is True, title, judged, total, kept.get("pinned") is True
    )


def _list(data: dict[str, object], name: str) -> list[object]:
    found = data.get(name)
    return found[:_LONGEST_LIST] if isinstance(found, list) else []


def _number(data: dict[str, object], name: str, least: int, most: int) -> int:
    """The number of that name; 0 where there is none, or none that can be meant."""
    found = data.get(name)
    return found if isinstance(found, int) and least <= found <= most else 0
