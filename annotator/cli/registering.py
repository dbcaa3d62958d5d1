"""What `annotator register` does with the commitments of folders."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict

from annotator.app.errors import AppError
from annotator.app.team.listing import TeamWorkspace
from annotator.app.times import utc_now
from annotator.app.workspace.registering import (
    NewStatus,
    Register,
    Registered,
    export_register,
    link,
    register,
    repeats,
    set_status,
)
from annotator.app.workspace.searching import Wanted
from annotator.cli.browsing import OpenedWorkspace
from annotator.cli.printing import named, put, say, spoken
from annotator.core.commitments import LinkType, Status


def register_(arguments: Namespace) -> int:
    """`annotator register FOLDER...`: the commitments, in another format, or with a new status."""
    today = utc_now()[:10]
    asked_for = Register(
        Wanted({"minister": [arguments.minister]} if arguments.minister is not None else None, today=today),
        due_before=arguments.due_before or "",
        overdue_on=today if arguments.overdue else "",
        status=arguments.status or "",
        type=arguments.type or "",
        actor=arguments.actor or "",
        moved=arguments.moved,
    )
    with OpenedWorkspace(arguments.folders) as found:
        entries = register(found.reader, asked_for)
        if arguments.set_status is not None:
            _set_status(found, arguments, entries)
        elif arguments.link is not None:
            if len(arguments.address or ()) != 1:
                raise AppError("Name the one commitment that is linked with --address.")
            link(found.workspace, arguments.address[0], LinkType(arguments.link[0]), arguments.link[1])
            say("Linked.")
        elif arguments.to is not None:
            if arguments.output is None:
                raise AppError("Name the file to write with -o.")
            export_register(entries, arguments.to, arguments.output, spoken())
            say("{path}: written.", path=arguments.output)
        elif arguments.json:
            print(json.dumps([_entry_as_json(entry, today) for entry in entries], ensure_ascii=False, indent=1))
        else:
            _list(entries, today, repeating=arguments.repeats)
        return found.told_troubles()


def _set_status(found: OpenedWorkspace, arguments: Namespace, entries: Sequence[Registered]) -> None:
    addresses = arguments.address or [entry.promise.address for entry in entries]
    given = (Status(arguments.set_status), arguments.note, arguments.document)
    if isinstance(found.workspace, TeamWorkspace):
        found.workspace.set_status(addresses, *given)
        say("Statuses set: {count}", count=len(addresses))
        return
    done = set_status(found.workspace, addresses, NewStatus(*given, arguments.due or ""))
    say("Statuses set: {count}", count=done.count)
    found.add_faults(done.troubles)


def _list(entries: Sequence[Registered], today: str, *, repeating: bool) -> None:
    if not repeating:
        for entry in entries:
            put(_entry_line(entry, today))
        return
    for later, earlier in repeats(entries):
        put(f"{later.promise.address} {earlier.promise.address}")
        for one in (later, earlier):
            put(_entry_line(one, today), "  ")


def _entry_line(entry: Registered, today: str) -> str:
    status = named(entry.promise.status) + (f", {named('overdue')}" if entry.late(today) else "")
    parts = (entry.promise.due or "-", status, entry.promise.summary, entry.row.title, entry.row.minister)
    return "  ".join(part for part in parts if part)


def _entry_as_json(entry: Registered, today: str) -> dict[str, object]:
    kept = {name: value for name, value in asdict(entry.promise).items() if name not in ("spans", "pending")}
    kept["first_due"] = entry.promise.first_due
    about = {name: getattr(entry.row, name) for name in ("dossier", "title", "number", "minister", "answered")}
    return {**kept, **about, "overdue": entry.late(today), "addresses": entry.addresses, "reviewers": entry.reviewers}
