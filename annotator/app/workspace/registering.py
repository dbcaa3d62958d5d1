"""The register of all commitments: statuses set for several at once, and the register in other formats."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import mean

from annotator.app.acts import committing
from annotator.app.acts.unattended import unattended
from annotator.app.errors import AppError
from annotator.app.files.saying import LinkSaid, StatusSaid, with_status
from annotator.app.session.session import Session
from annotator.app.times import utc_now
from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.searching import Register, Registered, files_reviewed_by, register
from annotator.app.workspace.stating import Stated, say
from annotator.core.addresses import Address, address_in
from annotator.core.commitments import COMMITMENT_LINKS, LinkType, Status
from annotator.core.edits import Edit
from annotator.core.errors import AnnotatorError
from annotator.core.folding import folded
from annotator.io.atomic import write_atomically
from annotator.io.exporters.register import FORMATS, written

__all__ = [
    "FORMATS",
    "NewStatus",
    "Register",
    "Registered",
    "export_register",
    "link",
    "register",
    "repeats",
    "set_status",
]


@dataclass(frozen=True, slots=True)
class NewStatus:
    """The status that several commitments get, with one note and one document. `due` moves their day; "" leaves it."""

    status: Status
    note: str = ""
    document: str = ""
    due: str = ""


def set_status(
    workspace: Workspace,
    addresses: Sequence[str],
    new: NewStatus,
    told: Callable[[int], object] = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Stated:
    """Give commitments a status.

    One's own go into one's own review files; of others it is said in one's own file beside (`saying`), which nobody
    else writes. Raises `AnnotatorError` where nobody reviews, or an address leads nowhere; a file that cannot be
    written is told in `troubles`.
    """
    done, said = Stated(), list[StatusSaid]()
    wanted = _addresses(workspace, addresses)
    for dossier in dict.fromkeys(one.dossier for one in wanted):
        if stopped():
            break
        of_it = [one for one in wanted if one.dossier == dossier]
        path = _own_file(workspace, dossier)
        mine = [one for one in of_it if path is not None and one.reviewer == workspace.me]
        said += [
            StatusSaid(str(one), new.status, utc_now(), workspace.me, new.note, new.document, new.due)
            for one in of_it
            if one not in mine
        ]
        try:
            if path is not None and mine:
                with done.changing(path), unattended(path, workspace.who) as work:
                    for one in mine:
                        work.find(_giving(one.commitment, new))
                workspace.file_changed(path)
        except AnnotatorError as error:
            done.troubles.append(error.phrase)
            continue
        done.count += len(of_it)
        told(done.count)
    if said:
        say(workspace, done, lambda before: with_status(before, said))
    return done


def link(workspace: Workspace, address: str, kind: LinkType, target: str, *, gone: bool = False) -> Stated:
    """Say that a commitment stands to another (by address) or to a document as `kind` says, or no longer does."""
    if kind in COMMITMENT_LINKS:
        if address == target:
            raise AppError("A commitment cannot be linked to itself; choose another.")
        _addresses(workspace, [target])
    _addresses(workspace, [address])
    done = Stated(1)
    entry = LinkSaid(address, str(kind), target, utc_now(), workspace.me, gone)
    say(workspace, done, lambda before: replace(before, links=(*before.links, entry)))
    return done


def link_repeats(workspace: Workspace, pairs: Sequence[tuple[Registered, Registered]]) -> Stated:
    """Say of each pair that the first repeats the second."""
    done, at = Stated(len(pairs)), utc_now()
    entries = tuple(
        LinkSaid(later.promise.address, str(LinkType.REPEATS), earlier.promise.address, at, workspace.me)
        for later, earlier in pairs
    )
    _addresses(workspace, [entry.address for entry in entries])
    say(workspace, done, lambda before: replace(before, links=before.links + entries))
    return done


def _giving(commitment: str, new: NewStatus) -> Callable[[Session], Edit | None]:
    return lambda session: committing.set_status(session, commitment, new.status, new.note, new.document, new.due)


def _addresses(workspace: Workspace, given: Sequence[str]) -> list[Address]:
    """The addresses, if all lead somewhere. Raises `AppError`."""
    if not workspace.me:
        raise AppError("Nobody is named who reviews; open the window once and give your name.")
    known = {address for entry in register(workspace.index.connection) for address in entry.addresses}
    lost = next((one for one in given if one not in known), None)
    if lost is not None:
        raise AppError(
            "There is no commitment {address} here; see annotator register --json for those there are.", address=lost
        )
    return [found for one in given if (found := address_in(one)) is not None]


def _own_file(workspace: Workspace, dossier: str) -> Path | None:
    """The file that holds one's own review of a document, and no other."""
    found = files_reviewed_by(workspace.index.connection, dossier, workspace.me)
    return next((path for path, alone in found if alone), None)


LIKE = 0.5
"""Of the words of two commitments, rare ones before all, the share that both must have to be proposed as one."""


def repeats(entries: Sequence[Registered]) -> list[tuple[Registered, Registered]]:
    """Promises of different documents that may be the same one made again, the later first; none is linked by this.

    Compared by their words, of which those of many promises count for little; only such of one minister, or of an
    unknown one.
    """
    words = [_words(entry) for entry in entries]
    often = Counter(word for of_it in words for word in of_it)
    weights = [{word: 1 / often[word] for word in of_it} for of_it in words]
    holding: dict[str, list[int]] = {}
    for place, of_it in enumerate(words):
        for word in of_it:
            holding.setdefault(word, []).append(place)
    found = []
    for place, of_it in enumerate(words):
        rare = (word for word in of_it if 1 < often[word] <= MOST_ALIKE)
        for other in sorted({o for word in rare for o in holding[word] if o > place}):
            one, two = entries[place], entries[other]
            ministers = {one.row.minister, two.row.minister} - {""}
            if one.row.dossier == two.row.dossier or len(ministers) > 1 or _linked(one, two):
                continue
            shared = of_it & words[other]
            both = sum(weights[place][word] for word in shared)
            half = LIKE * mean((sum(weights[place].values()), sum(weights[other].values())))
            if both >= half and (len(shared) >= FEWEST_ALIKE or of_it == words[other]):
                found.append((two, one) if two.row.answered >= one.row.answered else (one, two))
    return found


FEWEST_ALIKE = 3
"""Words that both must have, where they do not have the same ones: "That is looked into" is said of anything."""

MOST_ALIKE = 20
"""Promises that a word may be in to bring two of them together: commoner words bring all together."""


def _words(entry: Registered) -> set[str]:
    return set(re.findall(r"[^\W\d_]{4,}", folded(entry.promise.summary).text))


def _linked(one: Registered, other: Registered) -> bool:
    targets = {target for entry in (one, other) for _, target in entry.promise.links}
    return bool(targets & {*one.addresses, *other.addresses})


def export_register(entries: Sequence[Registered], kind: str, target: Path, language: str) -> None:
    """Write the register as "csv", "xlsx", "ics" or "docx" (a letter on what is overdue, by minister).

    Raises `AppError` for another kind, `FileError` where it cannot be written.
    """
    if kind not in FORMATS:
        raise AppError("There is no export to {format}; choose one of: {known}.", format=kind, known=", ".join(FORMATS))
    write_atomically(target, written(entries, kind, utc_now(), language))
