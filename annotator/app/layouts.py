"""Layouts by example: learnt from marked places, kept by name in the user's folder, and applied when named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app.errors import AppError
from annotator.app.files.bulletins import marked_in
from annotator.app.files.folders import settings_folder
from annotator.core.review import Dossier, LayoutProfile
from annotator.core.source import Source
from annotator.core.structure import Structure
from annotator.io.atomic import write_atomically
from annotator.io.bounded import SIDE_FILE_LIMIT
from annotator.io.files import read_bytes
from annotator.io.names import file_name

if TYPE_CHECKING:
    from annotator.analysis.segmenting import Profile
    from annotator.core.edits import Restructure

_NAME = re.compile(r"[\w][\w .-]{0,60}\Z")


@dataclass(frozen=True, slots=True)
class Learnt:
    """A layout with what it finds in the text that it was learnt from."""

    profile: Profile
    structure: Structure


def layouts_folder() -> Path:
    """Where the user's layouts are."""
    return settings_folder() / "layouts"


def layout_names() -> tuple[str, ...]:
    """The names of the user's layouts, in the order of the alphabet."""
    return tuple(sorted(path.stem for path in layouts_folder().glob("*.toml")))


def layout(name: str) -> Profile:
    """The user's layout of that name. Raises `AppError` where there is none, or it is damaged."""
    path = _path(name)
    if not path.is_file():
        raise AppError("There is no layout {name}; annotator layout list shows those there are.", name=name)
    return _read(path)


def save_layout(profile: Profile, *, replacing: bool = True) -> Path:
    """Keep a layout under its name. Raises `AppError` for a name that is none, or one that is taken."""
    path = _path(profile.name)
    if path.exists() and not replacing:
        raise AppError("There is a layout {name} already; remove it first, or choose another name.", name=profile.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, profile.to_toml().encode())
    return path


def remove_layout(name: str) -> None:
    """Raises `AppError` where there is no layout of that name."""
    path = _path(name)
    if not path.is_file():
        raise AppError("There is no layout {name}; annotator layout list shows those there are.", name=name)
    path.unlink()


def export_layout(name: str, target: Path) -> None:
    """Write the layout `name` as a file of its own."""
    write_atomically(target, layout(name).to_toml().encode())


def import_layout(path: Path, *, replacing: bool = False) -> Profile:
    """Take a layout from a file, or the one that a review carries, into the user's own.

    Raises `AppError` for a file that holds none.
    """
    profile = _read(path)
    save_layout(profile, replacing=replacing)
    return profile


def learn_layout(source: Source, questions: Sequence[int], answers: Sequence[int], name: str) -> Learnt:
    """The layout of the places (code points) where questions and answers begin, with what it finds in the text.

    Raises `AppError` where a place lies outside the text, or a kind has none.
    """
    from annotator.analysis.segmenting import Role, learn, segment

    if not questions or not answers:
        raise AppError("Mark the beginning of a question and that of an answer; a layout needs both.")
    marks = [*((at, Role.ASKS) for at in questions), *((at, Role.ANSWERS) for at in answers)]
    if any(not 0 <= at < len(source.text) or source.text[at].isspace() for at, _ in marks):
        raise AppError("A marked place holds no text; mark the first character of a question or an answer.")
    _path(name)
    profile = learn(source.text, marks, name, source.furniture)
    found = segment(source.text, furniture=source.furniture, profile=profile, marks=marks)
    return Learnt(profile, found.structure)


def relaid(dossier: Dossier, profile: Profile) -> Restructure:
    """The one edit that finds everything anew by a layout, which the review carries from then on."""
    from annotator.analysis.segmenting import segment
    from annotator.core.edits import Restructure

    source = dossier.source
    found = segment(source.text, furniture=source.furniture, marked=marked_in(source), profile=profile)
    carried = LayoutProfile(profile.name, profile.to_toml())
    structure = replace(found.structure, title=dossier.structure.title)
    return Restructure(structure, layout=carried)


def carried_layout(dossier: Dossier) -> Profile | None:
    """The layout that a review carries; None where it carries none, or one that cannot be read."""
    from annotator.analysis.segmenting import Profile

    try:
        return Profile.from_toml(dossier.layout.content) if dossier.layout is not None else None
    except ValueError:
        return None


def layouts_for(dossier: Dossier) -> tuple[str, ...]:
    """The layouts to be offered for a review: the one that it carries, and the user's whose heads stand in its text."""
    carried = carried_layout(dossier)
    return tuple(dict.fromkeys([*([carried.name] if carried is not None else []), *layouts_like(dossier.source)]))


def layouts_like(source: Source) -> tuple[str, ...]:
    """The user's layouts whose heads stand in a text: what could be offered, never applied unasked."""
    from annotator.analysis.segmenting import fits_text

    found = []
    for name in layout_names():
        try:
            profile = layout(name)
        except AppError:
            continue
        if fits_text(source.text, profile, source.furniture):
            found.append(name)
    return tuple(found)


def place_of(source: Source, given: str) -> int:
    """The code point that `given` names: a number, or words, whose first place counts. Raises `AppError`."""
    if given.isascii() and given.isdigit():
        return int(given)
    pattern = r"\s+".join(map(re.escape, given.split()))
    match = re.search(pattern, source.text) if pattern else None
    if match is None:
        raise AppError(
            "{words} does not stand in {name}; give words as they are printed.", words=given, name=source.file_name
        )
    return match.start()


def _path(name: str) -> Path:
    if _NAME.match(name) is None or file_name(name) != name:
        raise AppError("{name} is no name for a layout; use letters, digits, spaces, dots and hyphens.", name=name)
    return layouts_folder() / f"{name}.toml"


def _read(path: Path) -> Profile:
    from annotator.analysis.segmenting import Profile
    from annotator.app.files.opening import open_bytes
    from annotator.io.importers import is_akoma_ntoso

    data = read_bytes(path)
    if is_akoma_ntoso(data):
        carried = carried_layout(open_bytes(data, path).dossier)
        if carried is None:
            raise AppError(
                "{name} is a review that carries no layout; take one that was read by a layout.", name=path.name
            )
        return carried
    try:
        if len(data) > SIDE_FILE_LIMIT:
            raise ValueError("too large")
        return Profile.from_toml(data.decode("utf-8-sig"))
    except (ValueError, TypeError):
        raise AppError("{name} holds no layout; export it again where it came from.", name=path.name) from None
