"""What `annotator where`, `annotator reviewer` and `annotator desktop` do: the program on this computer."""

from __future__ import annotations

from argparse import Namespace

from annotator.app import desktop
from annotator.app.files.folders import places
from annotator.app.reviewers import adopt_file, export_reviewer, reviewer_as_json
from annotator.cli.codes import DONE
from annotator.cli.printing import put, say, sentence


def where(_arguments: Namespace) -> int:
    """`annotator where`: the folders in which the program keeps what is this user's."""
    for what, folder in places():
        put(f"{sentence(what)}: {folder}")
    return DONE


def reviewer_export(arguments: Namespace) -> int:
    """`annotator reviewer export [-o FILE]`: who reviews on this computer."""
    if arguments.output is None:
        print(reviewer_as_json(), end="")
        return DONE
    export_reviewer(arguments.output, over=arguments.force)
    say("{path}: written.", path=arguments.output)
    return DONE


def reviewer_adopt(arguments: Namespace) -> int:
    """`annotator reviewer adopt FILE`: be that reviewer on this computer from now on."""
    one = adopt_file(arguments.file)
    say("You review as {name} ({id}) from now on.", name=one.name, id=one.id)
    return DONE


def desktop_install(arguments: Namespace) -> int:
    """`annotator desktop install [--sources]`: the program among the applications of this user."""
    for path in desktop.install(desktop.running_command(), arguments.sources):
        say("{path}: written.", path=path)
    return DONE


def desktop_remove(arguments: Namespace) -> int:  # noqa: ARG001 - all commands are called alike
    """`annotator desktop remove`: what `install` has put there, taken away."""
    removed = desktop.remove()
    for path in removed:
        say("{path}: removed.", path=path)
    if not removed:
        say("Nothing was installed.")
    return DONE
