"""What `annotator team` does: a store made, members, files in and out, who is to review."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from functools import wraps

from annotator.app.errors import AppError
from annotator.app.settings import load_settings, new_reviewer
from annotator.app.team.files import add as add_file
from annotator.app.team.files import assign as assign_to
from annotator.app.team.files import member_named
from annotator.app.team.files import pull as pull_into
from annotator.app.team.store import TeamStore
from annotator.app.workspace.importing import sources
from annotator.cli.codes import DONE, FINDINGS
from annotator.cli.printing import named, put, say, sentence
from annotator.core.errors import AnnotatorError
from annotator.io.team.values import Duty, Member


def _on_store(act: Callable[[TeamStore, Namespace], int]) -> Callable[[Namespace], int]:
    """The act with the store that the arguments name, which is let go after it."""

    @wraps(act)
    def done(arguments: Namespace) -> int:
        with TeamStore(arguments.url) as store:
            return act(store, arguments)

    return done


@_on_store
def init(store: TeamStore, arguments: Namespace) -> int:
    """`annotator team init URL [--name NAME]`: make a store, or bring an older one to this version."""
    me = load_settings().reviewer or new_reviewer(arguments.name or "coordinator")
    made = store.database.init((me.id, arguments.name or me.name))
    place = store.database.place
    if not made:
        say("{place}: the store is of this version.", place=place)
        return DONE
    say("{place}: a store was made; you are its coordinator.", place=place)
    say("It needed the right to make a schema here, no other. Let logins in with: annotator team member add URL LOGIN.")
    return DONE


@_on_store
def status(store: TeamStore, _arguments: Namespace) -> int:
    """`annotator team status URL`: the members, and how far the documents are."""
    for one in store.database.members():
        put("  ".join((one.login, named(one.duty), one.name, "-" if one.removed else one.reviewer)))
    listed = store.database.listing()
    for each in listed:
        done = (f"{one.name} {one.judged}/{each.questions}{'*' if one.complete else ''}" for one in each.progress)
        due = (f"{name}{f' ({day})' if day else ''}" for _, name, day in each.assigned)
        put_row = (each.name, ", ".join(due) or "-", ", ".join(done) or "-", each.dossier)
        put("  ".join(put_row))
    say("Documents: {count}", count=len(listed))
    return DONE


@_on_store
def add(store: TeamStore, arguments: Namespace) -> int:
    """`annotator team add URL FILE...`: documents and reviews come into the store."""
    code = DONE
    for item in sources(arguments.files):
        try:
            for name, came in add_file(store, item):
                say("{name}: {came}", name=name, came=named(came))
        except AnnotatorError as error:
            code = FINDINGS
            say("{name}: not read. {why}", name=item.name, why=sentence(error.phrase))
    return code


@_on_store
def pull(store: TeamStore, arguments: Namespace) -> int:
    """`annotator team pull URL -o FOLDER`: each document as a review file."""
    found = list(pull_into(store, arguments.folder))
    for one in found:
        put(str(one.path))
    hidden = sum(one.hidden for one in found)
    if hidden:
        say("Of {count} documents others' findings may not be seen yet; they are not in these files.", count=hidden)
    return DONE


@_on_store
def assign(store: TeamStore, arguments: Namespace) -> int:
    """`annotator team assign URL [DOCUMENT...] --to NAME,NAME [--due DATE]`: of all documents where none is named."""
    people = [member_named(store.database.members(), name.strip()) for name in arguments.to.split(",")]
    listed = store.database.listing()
    wanted = [
        one.dossier for one in listed if not arguments.documents or {one.name, one.dossier} & {*arguments.documents}
    ]
    if not wanted:
        raise AppError("There is no such document; see annotator team status for those there are.")
    assign_to(store, wanted, people, arguments.due)
    say("Assigned: {names}", names=", ".join(one.name for one in people))
    return DONE


@_on_store
def let_in(store: TeamStore, arguments: Namespace) -> int:
    """`annotator team member add URL LOGIN [--name N] [--organisation O] [--duty D] [--id ID]`."""
    there = next((one for one in store.database.members() if one.login == arguments.login), None)
    new = new_reviewer(arguments.name or arguments.login)
    member = there or Member(arguments.login, arguments.id or new.id, new.name, "", Duty.REVIEWER)
    given = {name: getattr(arguments, name) for name in ("name", "organisation", "duty")}
    member = replace(member, **{name: value for name, value in given.items() if value is not None})
    store.database.set_member(member)
    say("{login}: {name} is a member ({duty}).", login=member.login, name=member.name, duty=named(member.duty))
    return DONE


@_on_store
def remove(store: TeamStore, arguments: Namespace) -> int:
    """`annotator team member remove URL LOGIN [--erase]`: the login comes in no more; what was found stays."""
    store.database.remove_member(arguments.login, erase=arguments.erase)
    say("{login} is no member any more; the findings stay.", login=arguments.login)
    return DONE
