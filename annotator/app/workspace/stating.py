"""What is said of many documents at once: facts, and that they are left out or one; told as it goes, and undone whole.

Where one works alone, facts go straight into one's own review files; else, and of documents without one, they are said
in one's own shared file (`files.saying`).
"""

from __future__ import annotations

import codecs
import csv
import io
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.app.acts.unattended import unattended
from annotator.app.due_dates import typed_days
from annotator.app.errors import AppError
from annotator.app.files.saying import FactSaid, LeftOut, Said, SameDocument, with_facts, with_left_out, write_said
from annotator.app.files.shared import Working, shared_path, write_shared
from annotator.app.times import utc_now
from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.searching import (
    Row,
    Wanted,
    facet,
    files_by_name,
    files_reviewed_by,
    is_shared,
    rows_of,
    same_texts,
)
from annotator.core.dates import stated_day
from annotator.core.edits import Edit, SetFact
from annotator.core.errors import AnnotatorError, ReviewError
from annotator.core.phrases import Phrase, phrase
from annotator.core.source import FactName
from annotator.io.atomic import write_atomically
from annotator.io.files import checksum, read_bytes

DAYS = (FactName.DATE_ASKED, FactName.DATE_ANSWERED)
COLUMNS = {"asked": FactName.DATE_ASKED, "answered": FactName.DATE_ANSWERED} | {str(name): name for name in FactName}
"""Columns of a table of facts beside `file`: the names that the list has, and those of the review file."""

Facts = Mapping[str, Mapping[FactName, str]]
"""Facts by document: "" makes one unknown."""


@dataclass
class Stated:
    """What an act over many files did: `count` documents, and of each file what it was, to be taken back."""

    count: int = 0
    troubles: list[Phrase] = field(default_factory=list)
    files: dict[Path, tuple[bytes | None, str]] = field(default_factory=dict)

    @contextmanager
    def changing(self, path: Path) -> Iterator[None]:
        """Keep what a file was before, and know it again after."""
        before = zlib.compress(read_bytes(path), 1) if path.exists() else None
        yield
        if path.exists():
            kept = self.files[path][0] if path in self.files else before
            self.files[path] = (kept, checksum(read_bytes(path)))

    def undo(self, workspace: Workspace) -> list[Path]:
        """Have every file as it was that nobody changed since; answers those that somebody did. Raises `FileError`."""
        changed = []
        for path, (before, after) in self.files.items():
            if not path.exists() or checksum(read_bytes(path)) != after:
                changed.append(path)
                continue
            if before is None:
                path.unlink()
            else:
                write_atomically(path, zlib.decompress(before))
            if path.suffix == ".xml":
                workspace.file_changed(path)
        workspace.hear()
        return changed


def state_facts(
    workspace: Workspace,
    facts: Facts,
    told: Callable[[int], object] = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Stated:
    """State facts of documents by their ids. `told` hears how many are done. Raises `AnnotatorError`.

    A document whose file cannot be written is told in `troubles`, and ends nothing.
    """
    who, done = _who(workspace), Stated()
    alone = not is_shared(workspace.index.connection, workspace.me)
    said: list[FactSaid] = []
    for number, (dossier, stated) in enumerate(facts.items(), 1):
        if stopped():
            break
        values = {name: _value(name, value) for name, value in stated.items()}
        mine = files_reviewed_by(workspace.index.connection, dossier, workspace.me) if alone else []
        if not mine:
            said += [FactSaid(dossier, str(name), value, utc_now(), who) for name, value in values.items()]
        try:
            for path, _ in mine:
                with done.changing(path), unattended(path, workspace.who) as work:
                    for name, value in values.items():
                        work.act(_stating(name, value))
                workspace.file_changed(path)
        except AnnotatorError as error:
            done.troubles.append(error.phrase)
            continue
        done.count += 1
        told(number)
    if said:
        say(workspace, done, lambda before: with_facts(before, said))
    return done


def say_several(workspace: Workspace, several: bool) -> Stated:
    """Say whether several people work here: then each writes a file of her own from the first act on."""
    done = Stated()
    path = shared_path(workspace.roots[0], "workspace", "workspace")
    with done.changing(path):
        write_shared(path, Working(several))
    workspace.hear()
    return done


def _stating(name: FactName, value: str) -> Callable[[object], Edit | None]:
    return lambda _: SetFact(name, value)


def _value(name: FactName, value: str) -> str:
    words = " ".join(value.split())
    if name not in DAYS:
        return words
    readings = typed_days(words, None, None)
    sure = len(readings) == 1 and readings[0].start == readings[0].end
    return readings[0].end if sure else stated_day(words) or ""


def leave_out(workspace: Workspace, dossiers: Sequence[str], reason: str) -> Stated:
    """Say why documents are no work of this workspace; without a reason they are taken in again."""
    who, done = _who(workspace), Stated(len(dossiers))
    entries = [LeftOut(dossier, reason.strip(), utc_now(), who) for dossier in dossiers]
    say(workspace, done, lambda before: with_left_out(before, entries))
    return done


def join_documents(workspace: Workspace, dossiers: Sequence[str]) -> Stated:
    """Have documents of equal text in one row, that of the first."""
    who, done = _who(workspace), Stated(len(dossiers))
    entries = tuple(SameDocument(one, dossiers[0], utc_now(), who) for one in dossiers[1:])
    say(workspace, done, lambda before: replace(before, same=before.same + entries))
    return done


def same_groups(workspace: Workspace) -> list[list[Row]]:
    """Documents of other bytes and equal text, to be offered for joining."""
    reader = workspace.index.connection
    return [found for ids in same_texts(reader) if len(found := rows_of(reader, ids)) > 1]


def join_equal(workspace: Workspace, groups: Sequence[Sequence[str]]) -> Stated:
    """Have the documents of each group in one row."""
    done = Stated()
    for group in groups:
        joined = join_documents(workspace, group)
        done.count += joined.count
        for path, (before, after) in joined.files.items():
            done.files[path] = (done.files[path][0] if path in done.files else before, after)
    for _ in workspace.refresh():
        pass
    return done


def known_facts(workspace: Workspace) -> dict[FactName, list[str]]:
    """How ministers, askers, themes and parliaments were written before, to be offered."""
    names = (FactName.MINISTER, FactName.ASKER, FactName.THEME, FactName.PARLIAMENT)
    reader = workspace.index.connection
    return {name: [value for value, _ in facet(reader, str(name), Wanted())] for name in names}


def say(workspace: Workspace, done: Stated, more: Callable[[Said], Said]) -> None:
    """Say more in one's own shared file. Raises `FileError`."""
    with done.changing(shared_path(workspace.roots[0], "said", workspace.me)):
        write_said(workspace.roots[0], workspace.me, more)
    workspace.hear()


def _who(workspace: Workspace) -> str:
    if not workspace.me:
        raise AppError("Nobody is named who reviews; open the window once and give your name.")
    return workspace.me


def _words_of(table: bytes) -> str:
    """A table as spreadsheets write it: in UTF-8, or in UTF-16 with its mark."""
    encoding = "utf-16" if table[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else "utf-8-sig"
    return table.decode(encoding, "replace")


def facts_in(workspace: Workspace, table: Path) -> tuple[Facts, list[Phrase]]:
    """The facts of a table (CSV) by document, and what is wrong with lines of it. An empty cell says nothing.

    Its column `file` has names of files, or their paths within the workspace. Raises `AppError` where it is no such
    table, `FileError` where it cannot be read.
    """
    words = _words_of(read_bytes(table))
    separator = max(",;\t", key=words.partition("\n")[0].count)  # spreadsheets of half of Europe write semicolons
    lines = csv.DictReader(io.StringIO(words, newline=""), delimiter=separator)
    known = [name for name in lines.fieldnames or () if name in COLUMNS]
    if "file" not in (lines.fieldnames or ()) or not known:
        wanted = ", ".join(("file", *COLUMNS))
        raise AppError(
            "{path} is no table of facts; its first line names columns of: {wanted}.", path=table, wanted=wanted
        )
    found: dict[str, dict[FactName, str]] = {}
    wrong: list[Phrase] = []
    for line in lines:
        where = (line["file"] or "").strip()
        dossiers = files_by_name(workspace.index.connection, where)
        values = {COLUMNS[name]: value for name in known if (value := (line[name] or "").strip())}
        try:
            values = {name: _value(name, value) for name, value in values.items()}
        except ReviewError as error:
            wrong.append(phrase("Line {line} of {path}: {why}", line=lines.line_num, path=table.name, why=error.phrase))
            continue
        if len(dossiers) == 1:
            found.setdefault(dossiers[0], {}).update(values)
        else:
            wrong.append(
                phrase(
                    "Line {line} of {path}: {count} documents have a file {name}; name one file of the folder.",
                    line=lines.line_num, path=table.name, count=len(dossiers), name=where or "-",
                )
            )  # fmt: skip
    return found, wrong
