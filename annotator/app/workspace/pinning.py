"""One codebook for a workspace: its version pinned, and a new one laid over all files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from annotator.app.acts.unattended import unattended
from annotator.app.errors import AppError
from annotator.app.files.opening import open_review
from annotator.app.files.pinned import Pinned, pinned_path
from annotator.app.files.shared import write_shared
from annotator.app.times import utc_now
from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.searching import FileKind, Wanted, files_of, files_reviewed_by, rows
from annotator.app.workspace.stating import Stated
from annotator.core.codebook import Codebook, Reason
from annotator.core.edits.codebook import replaced_reasons
from annotator.core.errors import AnnotatorError
from annotator.core.phrases import phrase

_ALL = -1


def own_files(workspace: Workspace) -> list[Path]:
    """The review files that hold one's own review and no other."""
    reader = workspace.index.connection
    ids = [row.dossier for row in rows(reader, Wanted(), count=_ALL)]
    return [path for dossier in ids for path, alone in files_reviewed_by(reader, dossier, workspace.me) if alone]


def versions(workspace: Workspace) -> Counter[tuple[str, str]]:
    """How many review files judge by each codebook, by name and version."""
    return Counter((one.name, one.version) for _, one in _judged_by(workspace))


def _judged_by(workspace: Workspace) -> Iterator[tuple[Path, Codebook]]:
    reader = workspace.index.connection
    for row in rows(reader, Wanted(), count=_ALL):
        for path, kind, _ in files_of(reader, row.dossier):
            if kind is FileKind.REVIEW:
                with suppress(AnnotatorError):
                    yield path, open_review(path).codebook


def lacking_reasons(workspace: Workspace, book: Codebook) -> tuple[Reason, ...]:
    """The reasons that one's own files give and `book` has not with the same meaning: each needs one in its place."""
    found: dict[str, Reason] = {}
    for path in own_files(workspace):
        with suppress(AnnotatorError):
            found.update({reason.id: reason for reason in replaced_reasons(open_review(path), book)})
    return tuple(found.values())


def lay_over(
    workspace: Workspace,
    book: Codebook,
    mapping: Sequence[tuple[str, str]] = (),
    told: Callable[[int], object] = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Stated:
    """Pin `book` for everybody and have one's own files judge by it; those of others do with their next save.

    `mapping` says which reason takes the place of one that it has not. A file with a reason that has no place in it is
    left as it is, and told in `troubles`. Raises `AnnotatorError`.
    """
    if not workspace.me:
        raise AppError("Nobody is named who reviews; open the window once and give your name.")
    done, known = Stated(), {old for old, _ in mapping}
    path = pinned_path(workspace.roots[0])
    with done.changing(path):
        write_shared(path, Pinned(book, tuple(mapping), workspace.me, utc_now()))
    for file in own_files(workspace):
        if stopped():
            break
        try:
            before = open_review(file)
            gone = [reason.id for reason in replaced_reasons(before, book) if reason.id not in known]
            if gone:
                done.troubles.append(
                    phrase(
                        "{path} keeps its codebook: it gives the reason {id}; say which one takes its place.",
                        path=file.name, id=gone[0],
                    )
                )  # fmt: skip
            elif before.codebook != book:
                with done.changing(file), unattended(file, workspace.who, always=True):
                    pass
                workspace.file_changed(file)
                done.count += 1
                told(done.count)
        except AnnotatorError as error:
            done.troubles.append(error.phrase)
    workspace.hear()
    return done
