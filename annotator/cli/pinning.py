"""What `annotator codebook` does: the one codebook of a folder, and a new version laid over its files."""

from __future__ import annotations

from argparse import Namespace

from annotator.app.codebooks import load_codebook
from annotator.app.files.pinned import pinned_in
from annotator.app.workspace.pinning import lay_over, versions
from annotator.cli.browsing import OpenedWorkspace
from annotator.cli.printing import say, told


def codebook(arguments: Namespace) -> int:
    """`annotator codebook FOLDER [--pin BOOK.json [--map OLD=NEW]...]`."""
    pairs = [tuple(pair.split("=", 1)) for pair in arguments.map]
    if any(len(pair) != 2 for pair in pairs):
        arguments.wrong(told("--map takes two reasons, as OLD=NEW"))
    with OpenedWorkspace([arguments.folder]) as found:
        if arguments.pin is not None:
            book = load_codebook(arguments.pin)
            done = lay_over(found.workspace, book, [(old, new) for old, new in pairs])
            say("Files that judge by it now: {count}", count=done.count)
            found.add_faults(done.troubles)
        pinned = pinned_in(found.workspace.roots)
        if pinned is None:
            say("No codebook is pinned here; --pin BOOK.json does.")
        else:
            name, version = pinned.codebook.name, pinned.codebook.version
            say("Pinned: {name} {version}", name=name, version=version)
        for (name, version), count in sorted(versions(found.workspace).items()):
            say("{name} {version}: {count} files", name=name, version=version, count=count)
        return found.told_troubles()
