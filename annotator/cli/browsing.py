"""What `annotator list`, `find` and `register` do with folders."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from annotator.app.errors import AppError
from annotator.app.settings import load_settings
from annotator.app.team.listing import workspace_of
from annotator.app.times import utc_now
from annotator.app.workspace.searching import (
    Hit,
    Row,
    Scope,
    Wanted,
    asked,
    files_by_name,
    files_of,
    hits,
    hits_inside,
    row_of,
    rows,
    troubles,
)
from annotator.app.workspace.stating import facts_in, leave_out, state_facts
from annotator.cli.codes import DONE, FINDINGS
from annotator.cli.printing import one_line, put, say, sentence
from annotator.core.phrases import Phrase, phrase
from annotator.io.team.places import address_of

ALL = -1
"""No limit, as SQLite writes it."""
_IN = {"texts": (Scope.TEXT,), "findings": (Scope.FINDING, Scope.COMMITMENT), "commitments": (Scope.COMMITMENT,)}


def list_(arguments: Namespace) -> int:
    """`annotator list FOLDER... [--state S] [--minister M] [--json]`."""
    facets = {
        name: [value] for name in ("state", "minister", "assigned") if (value := getattr(arguments, name)) is not None
    }
    with OpenedWorkspace(arguments.folders) as found:
        listed = rows(found.reader, Wanted(facets, today=utc_now()[:10]), count=ALL)
        if arguments.json:
            print(json.dumps([_as_json(found, row) for row in listed], ensure_ascii=False, indent=1))
        for row in listed if not arguments.json else ():
            put(_line(row))
        return found.told_troubles()


def find(arguments: Namespace) -> int:
    """`annotator find WORDS FOLDER... [--in texts|findings|commitments] [--json]`."""
    parts = _IN[arguments.parts] if arguments.parts is not None else ()
    query = asked(arguments.words, going_on=False)
    with OpenedWorkspace(arguments.folders) as found:
        wanted = Wanted(query=query, parts=parts)
        hit, cut = hits(found.reader, wanted, ALL), False
        if not hit:
            hit, cut = hits_inside(found.reader, wanted, ALL)
        if arguments.json:
            print(json.dumps([_hit_as_json(found, one) for one in hit], ensure_ascii=False, indent=1))
        for one in hit if not arguments.json else ():
            put(f"{_name(found, one.dossier)}: {''.join(words for words, _ in one.snippet)}")
        if cut:
            say("Too many longer words hold this; not all of them were looked for. Type more letters.")
        return found.told_troubles()


class OpenedWorkspace:
    """A workspace of folders, its index brought up to date."""

    def __init__(self, folders: Sequence[Path]) -> None:
        for folder in folders:
            if address_of(folder) is None and not folder.is_dir():
                raise AppError(
                    "{path} is no folder that can be read; choose the folder of your documents.", path=folder
                )
        self._faults = False
        self.workspace = workspace_of(folders, load_settings().reviewer)

    def __enter__(self) -> OpenedWorkspace:
        for told in self.workspace.to_be_told():
            print(f"annotator: {one_line(sentence(told))}", file=sys.stderr)
        try:
            for _ in self.workspace.refresh():
                pass
        except BaseException:
            self.workspace.close()
            raise
        self.reader = self.workspace.index.reader()
        return self

    def __exit__(self, *_: object) -> None:
        self.reader.close()
        self.workspace.close()

    def add_faults(self, troubles: Sequence[Phrase]) -> None:
        """Say what went wrong with files of the folders: then the exit code is 1."""
        for trouble in troubles:
            print(one_line(sentence(trouble)), file=sys.stderr)
        self._faults = self._faults or bool(troubles)

    def told_troubles(self) -> int:
        """Say what could not be read; 1 where there is any, or was before."""
        found = troubles(self.reader)
        for path, template, values in found:
            why = sentence(phrase(template, **values))
            print(one_line(why if path.name in why else f"{path}: {why}"), file=sys.stderr)
        return FINDINGS if found or self._faults else DONE


def _line(row: Row) -> str:
    done = f"{row.mine}/{row.questions}"
    parts = (row.state, done, row.answered or row.asked, row.number, row.title, row.minister)
    return "  ".join(part for part in parts if part)


def _name(found: OpenedWorkspace, dossier: str) -> str:
    row = row_of(found.reader, dossier)
    return row.title if row is not None else dossier


def _as_json(found: OpenedWorkspace, row: Row) -> dict[str, object]:
    kept = {name: value for name, value in asdict(row).items() if name not in ("tallied", "people")}
    kept |= {"reviewers": row.reviewers, "assigned": [one.name for one in row.people if one.assigned]}
    return {**kept, "files": [str(path) for path, _, _ in files_of(found.reader, row.dossier)]}


def _hit_as_json(found: OpenedWorkspace, hit: Hit) -> dict[str, object]:
    return {
        "dossier": hit.dossier,
        "in": hit.part,
        "reviewer": hit.reviewer or None,
        "place": hit.place,
        "snippet": "".join(words for words, _ in hit.snippet),
        "files": [str(path) for path, _, _ in files_of(found.reader, hit.dossier)],
    }


def facts(arguments: Namespace) -> int:
    """`annotator facts FOLDER --facts FACTS.csv`: facts of many documents, from a table."""
    with OpenedWorkspace([arguments.folder]) as found:
        stated, wrong = facts_in(found.workspace, arguments.facts)
        done = state_facts(found.workspace, stated)
        say("Documents whose facts were stated: {count}", count=done.count)
        found.add_faults([*wrong, *done.troubles])
        return found.told_troubles()


def leave_out_(arguments: Namespace) -> int:
    """`annotator leave-out FOLDER FILE... --reason R`: documents that are no work of this workspace."""
    with OpenedWorkspace([arguments.folder]) as found:
        named_ = {name: files_by_name(found.reader, name) for name in arguments.files}
        lost = [name for name, dossiers in named_.items() if not dossiers]
        if lost:
            raise AppError("There is no file {name} in this folder; check the name.", name=lost[0])
        done = leave_out(found.workspace, [one for dossiers in named_.values() for one in dossiers], arguments.reason)
        say(
            "Documents left out: {count}" if arguments.reason else "Documents taken in again: {count}", count=done.count
        )
        return found.told_troubles()
