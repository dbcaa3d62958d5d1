"""Who reviews: which review of a file a name stands for, and which are one's own from another computer."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from annotator.app.errors import AppError
from annotator.app.settings import Settings, load_settings, new_reviewer, store_settings
from annotator.core.people import short_ids
from annotator.core.review import Dossier, Reviewer
from annotator.io.atomic import write_atomically
from annotator.io.bounded import SIDE_FILE_LIMIT, BoundError, json_object
from annotator.io.files import read_bytes

_FORMAT = "annotator-reviewer/1"


def who_reviews(dossier: Dossier, named: str | None) -> Reviewer:
    """The reviewer that is `named` (see `named_reviewer`), else the one of this computer's settings.

    A name that the file does not know is that of the settings where it is the same, else somebody new. Raises
    `AppError` where nobody is named at all, or two have the name.
    """
    settings = load_settings()
    mine = settings.reviewer
    if named is None or not named.strip():
        if mine is None or named is not None:
            raise AppError("Nobody is named who reviews; add --reviewer NAME.")
        return me_in(dossier, settings) or mine
    found = named_reviewer((review.reviewer for review in dossier.reviews), named)
    if found is None and "#" in named:
        raise AppError("There is no review by {name} in this file; see annotator show for who has one.", name=named)
    return found or (mine if mine is not None and mine.name == named.strip() else new_reviewer(named))


def named_reviewer(reviewers: Iterable[Reviewer], named: str) -> Reviewer | None:
    """The one that `named` stands for: an id, a name, or NAME#ID with the beginning of the id; None where none does.

    Raises `AppError` where two have the name.
    """
    known = tuple(reviewers)
    wanted = named.strip()
    name, _, beginning = wanted.rpartition("#")
    found = [one for one in known if one.id == wanted] or [one for one in known if one.name == wanted]
    if not found and name:
        found = [one for one in known if one.name == name.strip() and one.id.startswith(beginning)]
    if len(found) > 1:
        ids = short_ids(found)
        raise AppError(
            "{count} reviewers here are called {name}; choose one of {choices}.",
            count=len(found),
            name=found[0].name,
            choices=", ".join(f"{one.name}#{ids[one.id]}{_of(one)}" for one in found),
        )
    return found[0] if found else None


def _of(reviewer: Reviewer) -> str:
    return f" ({reviewer.organisation})" if reviewer.organisation else ""


def me_in(dossier: Dossier, settings: Settings) -> Reviewer | None:
    """Who one is in this file: the reviewer of the settings, or as whom one began there on another computer."""
    me = settings.reviewer
    if me is None or dossier.has_review(me.id):
        return me
    return next((r.reviewer for r in dossier.individual if r.reviewer.id in settings.also), me)


def perhaps_mine(dossier: Dossier, settings: Settings) -> Reviewer | None:
    """The reviewer of this file of whom the window asks "is this yours?": one of the same name and organisation.

    None where one has a review there already, or has answered before.
    """
    me = me_in(dossier, settings)
    if me is None or dossier.has_review(me.id):
        return None
    alike = (r.reviewer for r in dossier.individual if _called(r.reviewer) == _called(me))
    return next((one for one in alike if one.id not in settings.not_mine), None)


def _called(reviewer: Reviewer) -> tuple[str, str]:
    return reviewer.name.strip().casefold(), reviewer.organisation.strip().casefold()


def adopted(settings: Settings, reviewer: Reviewer) -> Settings:
    """The settings of one who is `reviewer` from now on; reviews begun under the id until now stay one's own."""
    known = dict.fromkeys(settings.also)
    if settings.reviewer is not None:
        known[settings.reviewer.id] = None
    known.pop(reviewer.id, None)
    others = tuple(one for one in settings.not_mine if one != reviewer.id)
    return replace(settings, reviewer=reviewer, also=tuple(known), not_mine=others)


def refused(settings: Settings, reviewer: Reviewer) -> Settings:
    """The settings of one who is not `reviewer`, whatever the name: that is not asked again."""
    return replace(settings, not_mine=tuple(dict.fromkeys((*settings.not_mine, reviewer.id))))


def reviewer_as_json() -> str:
    """The reviewer of the settings, to be adopted on another computer. Raises `AppError` where there is none."""
    me = load_settings().reviewer
    if me is None:
        raise AppError("Nobody is named who reviews; say who does in the window, or adopt a reviewer.")
    data = {"format": _FORMAT, "id": me.id, "name": me.name, "organisation": me.organisation}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def export_reviewer(path: Path, *, over: bool = False) -> None:
    """Write the reviewer of the settings to `path`.

    Raises `AppError` where there is none, or something is at `path` that is not to be written `over`.
    """
    if path.exists() and not over:
        raise AppError("{path} is there already; choose another name, or add --force.", path=path)
    write_atomically(path, reviewer_as_json().encode())


def read_reviewer(path: Path) -> Reviewer:
    """The reviewer whom `annotator reviewer export`, or the window, wrote to `path`.

    Raises `AppError` where that is no such file, `FileError` where it cannot be read.
    """
    data = read_bytes(path)
    try:
        found = json_object(data[: SIDE_FILE_LIMIT + 1])
        if found["format"] != _FORMAT or not all(isinstance(found[name], str) for name in ("id", "name")):
            raise BoundError("another format")
        one = Reviewer(found["id"].strip(), found["name"].strip(), str(found.get("organisation") or "").strip())
        if not one.id or not one.name or any(c.isspace() for c in one.id):
            raise BoundError("no id or no name")
    except (BoundError, KeyError):
        raise AppError(
            "{path} holds no reviewer; write one on the other computer (menu Edit, or annotator reviewer export).",
            path=path,
        ) from None
    return one


def adopt_file(path: Path) -> Reviewer:
    """Be the reviewer that is in the file at `path` from now on. Raises as `read_reviewer` does."""
    one = read_reviewer(path)
    store_settings(adopted(load_settings(), one))
    return one
