"""The register of all commitments: statuses set for several at once, and the register in other formats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from annotator.app.acts import committing
from annotator.app.acts.unattended import unattended
from annotator.app.errors import AppError
from annotator.app.files.saying import StatusSaid, with_status, write_said
from annotator.app.session.session import Session
from annotator.app.times import utc_now
from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.searching import Register, Registered, files_reviewed_by, register
from annotator.core.addresses import Address, address_in
from annotator.core.commitments import Status
from annotator.core.edits import Edit
from annotator.io.atomic import write_atomically
from annotator.io.exporters.register import FORMATS, written

__all__ = ["FORMATS", "Register", "Registered", "export_register", "register", "set_status"]


def set_status(
    workspace: Workspace, addresses: Sequence[str], status: Status, note: str = "", document: str = ""
) -> None:
    """Give commitments a status, with one note and one document for all of them.

    One's own go into one's own review files; of others it is said in one's own file beside (`saying`), which nobody
    else writes. Raises `AnnotatorError` where nobody reviews, an address leads nowhere, or a file cannot be written.
    """
    if not workspace.me:
        raise AppError("Nobody is named who reviews; open the window once and give your name.")
    known = {address: entry for entry in register(workspace.index.connection) for address in entry.addresses}
    wanted = [_address(address, known) for address in addresses]
    said: list[StatusSaid] = []
    for dossier in dict.fromkeys(one.dossier for one in wanted):
        of_it = [one for one in wanted if one.dossier == dossier]
        mine = [one for one in of_it if one.reviewer == workspace.me]
        said += [
            StatusSaid(str(one), status, utc_now(), workspace.me, note, document) for one in of_it if one not in mine
        ]
        path = _own_file(workspace, dossier) if mine else None
        if path is not None:
            with unattended(path, workspace.me) as work:
                for one in mine:
                    work.find(_giving(one.commitment, status, note, document))
            workspace.file_changed(path)
    if said:
        write_said(workspace.roots[0], workspace.me, lambda before: with_status(before, said))
        workspace.hear()


def _giving(commitment: str, status: Status, note: str, document: str) -> Callable[[Session], Edit | None]:
    return lambda session: committing.set_status(session, commitment, status, note, document)


def _address(given: str, known: Iterable[str]) -> Address:
    found = address_in(given)
    if found is None or given not in known:
        raise AppError(
            "There is no commitment {address} here; see annotator register --json for those there are.", address=given
        )
    return found


def _own_file(workspace: Workspace, dossier: str) -> Path | None:
    """The review file of a document that holds one's own review."""
    found = files_reviewed_by(workspace.index.connection, dossier, workspace.me)
    return max(found, key=lambda f: f[1])[0] if found else None


def export_register(entries: Sequence[Registered], kind: str, target: Path, language: str) -> None:
    """Write the register as "csv", "xlsx", "ics" or "docx" (a letter on what is overdue, by minister).

    Raises `AppError` for another kind, `FileError` where it cannot be written.
    """
    if kind not in FORMATS:
        raise AppError("There is no export to {format}; choose one of: {known}.", format=kind, known=", ".join(FORMATS))
    write_atomically(target, written(entries, kind, utc_now(), language))
