"""The dossiers of files, folders and lists of files, read one after the other: figures of thousands need no memory."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from annotator.app.batch import Engine, run
from annotator.app.errors import AppError
from annotator.app.files.batches import is_training, taken_in
from annotator.app.files.opening import by_nobody, open_review
from annotator.app.files.own import with_others
from annotator.app.files.shared import SHARED, shared_root
from annotator.app.workspace.scanning import scan
from annotator.core.errors import AnnotatorError
from annotator.core.phrases import Phrase
from annotator.core.review import Dossier
from annotator.io.atomic import write_atomically
from annotator.io.errors import FileError
from annotator.io.files import read_bytes

_ID = re.compile(rb"<[\w.-]+:dossier\b[^>]*?\sid=[\"']([^\"']+)")
_HEAD = 1 << 16
"""Bytes in which the id of a dossier stands, before its source and its text."""


@dataclass
class Gathered:
    """Files to be read as reviews: those named one by one, and those `within` folders and lists.

    A document of a folder whose reviewers have a file each is one dossier. `refused` are files named one by one that
    cannot be read, `faults` what is wrong within folders and lists; both are known once all is read. `read` are the
    files that were. What lies within folders is read by `engine`, where one is given.
    """

    named: tuple[Path, ...]
    within: tuple[Path, ...] = ()
    engine: Engine | None = None
    refused: list[tuple[Path, Phrase]] = field(default_factory=list)
    faults: list[tuple[Path, Phrase]] = field(default_factory=list)
    read: list[Path] = field(default_factory=list)
    training: int = 0
    """Documents of training rounds, which `figures` leaves out."""

    def figures(self) -> Iterator[Dossier]:
        """The dossiers that figures are made of: without those that blind hides, and those of training rounds."""
        return (dossier for _, dossier in self.dossiers(hidden=False, training=False))

    def dossiers(self, *, hidden: bool = True, training: bool = True) -> Iterator[tuple[str, Dossier]]:
        """Each dossier and its name. Without `hidden` those of folders that blind hides are told in `faults`."""
        for path in self.named:
            try:
                found = open_review(path)
            except AnnotatorError as error:
                self.refused.append((path, error.phrase))
                continue
            self.read.append(path)
            yield path.stem, found
        groups = list(self._grouped())
        work = partial(_joined, hidden=hidden, training=training)
        parts = map(work, groups) if self.engine is None else self._apart(work, groups, self.engine)
        for part in parts:
            self.read += part.read
            self.faults += part.faults
            self.training += part.training
            yield from part.found

    def _apart(
        self, work: Callable[[list[Path]], _Part], groups: Sequence[list[Path]], engine: Engine
    ) -> Iterator[_Part]:
        """What workers have read, in the order of `groups`: the same figures and files as without them."""
        early: dict[int, _Part] = {}
        following = 0
        try:
            for outcome in run(work, groups, engine):
                fault = outcome.fault and [(groups[outcome.place][0], outcome.fault)]
                early[outcome.place] = outcome.value or _Part(faults=fault or [])
                while following in early:
                    yield early.pop(following)
                    following += 1
        finally:
            engine.close()

    def _grouped(self) -> Iterator[list[Path]]:
        groups: dict[object, list[Path]] = {}
        for path in self.within:
            try:
                data = read_bytes(path)
            except FileError as error:
                self.faults.append((path, error.phrase))
                continue
            found = _ID.search(data, 0, _HEAD) or _ID.search(data)
            groups.setdefault(found.group(1) if found is not None else path, []).append(path)
        yield from groups.values()


@dataclass
class _Part:
    """What came of the files of one document, or of several that look alike."""

    read: list[Path] = field(default_factory=list)
    faults: list[tuple[Path, Phrase]] = field(default_factory=list)
    found: list[tuple[str, Dossier]] = field(default_factory=list)
    training: int = 0


def _joined(left: list[Path], *, hidden: bool, training: bool) -> _Part:
    """The reviews of one document; a file with other questions stands for itself."""
    part = _Part()
    while left:
        first, *left = left
        try:
            dossier = _review(first)
        except AnnotatorError as error:
            part.faults.append((first, error.phrase))
            continue
        if dossier is None:
            continue
        part.read.append(first)
        if left:
            dossier, beside = with_others(dossier, left)
            part.read += beside
            left = [path for path in left if path not in beside]
        dossier = taken_in(dossier, first, "")
        if dossier.findings_hidden and not hidden:
            why = AppError(
                "The findings in {path} are hidden until all reviews are complete; they are left out.", path=first
            )
            part.faults.append((first, why.phrase))
        elif not training and is_training(dossier, first):
            part.training += 1
        else:
            part.found.append((first.stem, dossier))
    return part


def _review(path: Path) -> Dossier | None:
    """The review in a file; None where that is a source, an export, or anything else."""
    from annotator.io import akn
    from annotator.io.importers import is_akoma_ntoso

    data = read_bytes(path)
    return akn.read_if_reviewed(data, by_nobody) if is_akoma_ntoso(data) else None


def frozen(given: Gathered, target: Path) -> Gathered:
    """The same of copies in a folder that is empty or new: what figures are made of stays as it was. Raises `AppError`.

    Files keep their places among each other, with what their workspaces share; one that cannot be read is left, and
    told when it is to be read.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise AppError("{path} is there already; name an empty folder for the copies.", path=target)
    files = [path.absolute() for path in (*given.named, *given.within)]
    roots = {root for path in files if (root := shared_root(path)) is not None}
    shared = [path for root in roots for path in (root / SHARED).glob("*/*.json")]
    above = Path(os.path.commonpath([path.parent for path in (*files, *roots)])) if files else target
    for path in (*files, *shared):
        with suppress(FileError):
            copy = target / path.relative_to(above)
            copy.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(copy, read_bytes(path))
    named, within = (
        tuple(target / p.absolute().relative_to(above) for p in part) for part in (given.named, given.within)
    )
    return Gathered(named, within, given.engine)


def gathered(given: Sequence[Path], listed: Path | None = None, engine: Engine | None = None) -> Gathered:
    """What files, folders and the list of files `listed` (a path a line) name. Raises `AnnotatorError`."""
    folders = [path for path in given if path.is_dir()]
    within = [path for path, _ in scan(folders, {}).read if path.suffix.lower() == ".xml"]
    if listed is not None:
        lines = read_bytes(listed).decode("utf-8-sig", "surrogateescape").splitlines()
        within += [listed.parent / line for line in lines if line.strip()]
    if not given and listed is None:
        raise AppError("Name review files or folders, or a list of them with --files-from.")
    return Gathered(tuple(path for path in given if path not in folders), tuple(within), engine)
