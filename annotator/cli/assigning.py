"""What `annotator assign` does: batches of work, dealt, given to another, taken back and closed."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter

from annotator.app.files.batches import Batch
from annotator.app.workspace.assigning import (
    Terms,
    closed,
    dealt_batch,
    given_to,
    named,
    taken_back,
    write_batch,
)
from annotator.app.workspace.searching import Wanted, row_of, rows
from annotator.cli.browsing import ALL, OpenedWorkspace
from annotator.cli.printing import put, say, told
from annotator.core.people import names


def assign(arguments: Namespace) -> int:
    """`annotator assign FOLDER --batch NAME (--to NAME,NAME ... | --give OLD,NEW | --take-back | --close)`."""
    with OpenedWorkspace([arguments.folder]) as found:
        workspace = found.workspace
        if arguments.to is not None:
            people = named(workspace, arguments.to.split(","))
            each = arguments.per_document or 1
            terms = Terms(
                arguments.batch, people, each, arguments.double, arguments.seed, arguments.due or "", arguments.training
            )
            facets = {"minister": [arguments.minister]} if arguments.minister is not None else None
            documents = rows(found.reader, Wanted(facets, flags=("unassigned",)), count=ALL)
            batch = dealt_batch(workspace, terms, documents)
            for given in batch.given if arguments.dry_run else ():
                row = row_of(found.reader, given.dossier)
                put(f"{row.title if row is not None else given.dossier}: {', '.join(r.name for r in given.reviewers)}")
        elif arguments.give is not None:
            two = named(workspace, arguments.give.split(","))
            if len(two) != 2:
                arguments.wrong(told("--give takes two names: who has the documents, and who is to have them"))
            batch = given_to(workspace, arguments.batch, *two)
        else:
            batch = (taken_back if arguments.take_back else closed)(workspace, arguments.batch)
        if not arguments.dry_run:
            write_batch(workspace, batch)
        _tell(batch, dry=arguments.dry_run)
        return found.told_troubles()


def _tell(batch: Batch, *, dry: bool) -> None:
    given = Counter(reviewer for one in batch.given for reviewer in one.reviewers)
    called = names(given)
    for reviewer, count in sorted(given.items(), key=lambda entry: entry[0].name):
        say("{name}: {count} documents", name=called[reviewer.id] if reviewer.id else reviewer.name, count=count)
    several = sum(len(one.reviewers) > 1 for one in batch.given)
    say(
        "{name}: {count} documents, read by several: {several}, due: {due}",
        name=batch.name,
        count=len(batch.given),
        several=several,
        due=batch.due or told("no day"),
    )
    if batch.blind:
        say("Findings in what several read are hidden from each other until all of them are complete.")
    if dry:
        say("Nothing was written; leave out --dry-run to deal it so.")
    elif batch.closed:
        say("Nobody is waited for in it any more.")
