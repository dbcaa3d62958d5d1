"""Importing many sources into a folder: files, folders, ZIP files and bulletins, each document a review file."""

from __future__ import annotations

import csv
import io
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache, partial
from pathlib import Path, PurePosixPath

from annotator.app.batch import Engine, run
from annotator.app.errors import AppError
from annotator.app.files.opening import Opened, documents_in, open_review
from annotator.app.files.pinned import Pinned, pinned_in
from annotator.app.workspace.scanning import scan
from annotator.core.errors import AnnotatorError
from annotator.core.phrases import Phrase
from annotator.io.atomic import write_atomically
from annotator.io.exporters.plain import harmless
from annotator.io.files import SIZE_LIMIT, read_bytes
from annotator.io.names import file_name, folded

MOST_PACKED = 100_000
"""Files of an archive that are looked at; a bulletin of a year has some thousands."""


class Came(StrEnum):
    """What came of a source."""

    WRITTEN = "written"
    THERE = "there already"
    REVIEW = "a review already"
    NOT_READ = "not read"


@dataclass(frozen=True, slots=True)
class Item:
    """One source: a file, or the `member` of the archive at `path`."""

    name: str
    path: Path
    member: str | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """One document of a source as a review file, not yet written; `number` is its place in a bulletin, else 0."""

    number: int
    dossier: str
    data: bytes
    questions: int
    doubts: int


@dataclass(frozen=True, slots=True)
class Report:
    """A line of the report: what came of a document, where it is, and why it could not be read."""

    source: str
    came: Came
    target: Path | None = None
    questions: int = 0
    doubts: int = 0
    why: Phrase | None = None


def sources(given: Iterable[Path]) -> Iterator[Item]:
    """What is to be imported: the files, those of folders, and the members of ZIP files. Raises `AppError`.

    An archive's member has no path, only a name: none can leave the folder that is written to.
    """
    for path in given:
        if path.is_dir():
            yield from (Item(str(found.relative_to(path)), found) for found, _ in scan([path], {}).read)
        elif path.suffix.lower() == ".zip" and zipfile.is_zipfile(path):
            yield from _members(path)
        elif path.exists():
            yield Item(path.name, path)
        else:
            raise AppError("{path} is not there; check the name.", path=path)


def _members(path: Path) -> Iterator[Item]:
    """The files of an archive, none of them unpacked yet."""
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist()[:MOST_PACKED]:
            name = PurePosixPath(member.filename.replace("\\", "/")).name
            if member.is_dir() or name.startswith(".") or "." not in name:
                continue
            yield Item(name, path, member.filename)


@lru_cache(maxsize=1)
def _archive(path: Path) -> zipfile.ZipFile:
    """An archive, opened once by a worker that unpacks many of its members, one after the other."""
    return zipfile.ZipFile(path)


def unpacked(item: Item) -> bytes:
    """The bytes of a source, a member within the bounds of a file: what its head says of sizes is not believed.

    Raises `AnnotatorError` where it cannot be read.
    """
    if item.member is None:
        return read_bytes(item.path)
    try:
        with _archive(item.path).open(item.member) as packed:
            return packed.read(SIZE_LIMIT + 1)
    except (OSError, zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, KeyError) as error:
        raise AppError(
            "{name} in {path} cannot be unpacked ({why}); unpack it with another program.",
            name=item.name,
            path=item.path.name,
            why=str(error),
        ) from None


def import_into(
    items: Sequence[Item], folder: Path, engine: Engine, stopped: Callable[[], bool] = lambda: False
) -> Iterator[Report]:
    """Write a review file for each document, as the workers have read them; one that cannot be read ends nothing.

    Run again it goes on where it stopped: what is in the folder already is not written twice. Raises `FileError` where
    the folder cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AppError(
            "{path} cannot be made a folder ({why}).", path=folder, why=error.strerror or str(error)
        ) from None
    taken = {folded(path.name) for path in folder.iterdir()}
    put = partial(_written, folder=folder, taken=taken)
    yield from imported(items, put, engine, stopped, pinned_in([folder]))


def imported(
    items: Sequence[Item],
    put: Callable[[Item, Made], Report],
    engine: Engine,
    stopped: Callable[[], bool] = lambda: False,
    pinned: Pinned | None = None,
) -> Iterator[Report]:
    """What came of each document: the workers read it, `put` puts it where it belongs and may refuse one."""
    for outcome in run(partial(_made, pinned), items, engine, stopped=stopped):
        item = items[outcome.place]
        if outcome.value is None:
            yield Report(item.name, Came.NOT_READ, why=outcome.fault)
            continue
        if not outcome.value:
            yield Report(item.name, Came.REVIEW)
        for made in outcome.value:
            yield put(item, made)


def _made(pinned: Pinned | None, item: Item) -> list[Made]:
    """The documents of a source, read and found by a worker; none where it is a review. Raises `AnnotatorError`."""
    from annotator.io import akn

    data = unpacked(item)
    if len(data) > SIZE_LIMIT:
        raise AppError("{name} is larger than {limit} MB; split it first.", name=item.name, limit=SIZE_LIMIT >> 20)
    name = Path(PurePosixPath(item.name).name)
    found = (
        (number, one if pinned is None else replace(one, dossier=pinned.laid_over(one.dossier)))
        for number, one in documents_in(data, name)
    )
    return [_one(number, one, akn.write_valid(one.dossier).data) for number, one in found]


def _one(number: int, opened: Opened, data: bytes) -> Made:
    from annotator.app.doubts import doubtful

    structure = opened.dossier.structure
    return Made(number, opened.dossier.id, data, len(structure.judged), len(doubtful(structure)))


def _written(item: Item, made: Made, folder: Path, taken: set[str]) -> Report:
    stem = file_name(PurePosixPath(item.name).name.rpartition(".")[0] or item.name)
    stem += f"-{made.number}" if made.number else ""
    count = 1
    while True:
        name = f"{stem}.xml" if count == 1 else f"{stem} ({count}).xml"
        target = folder / name
        if folded(name) not in taken:
            write_atomically(target, made.data)
            taken.add(folded(name))
            return Report(item.name, Came.WRITTEN, target, made.questions, made.doubts)
        if _is_of(target, made.dossier):
            return Report(item.name, Came.THERE, target, made.questions, made.doubts)
        count += 1


def _is_of(target: Path, dossier: str) -> bool:
    try:
        return open_review(target).id == dossier
    except AnnotatorError:
        return False


def write_report(path: Path, reports: Iterable[Report], told: Callable[[Phrase], str]) -> None:
    """What came of each source as a table (CSV); `told` says a sentence. Raises `FileError`."""
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(["source", "came", "file", "questions", "doubts", "why"])
    for one in sorted(reports, key=lambda r: (r.source, str(r.target))):
        why = told(one.why) if one.why is not None else ""
        cells = (one.source, one.came, str(one.target or ""), str(one.questions), str(one.doubts), why)
        writer.writerow([harmless(cell) for cell in cells])
    write_atomically(path, table.getvalue().encode("utf-8-sig", "replace"))
