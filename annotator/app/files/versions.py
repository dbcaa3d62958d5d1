"""Earlier versions of a review: kept by each session of work, offered to be opened."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.app.files.folders import same_file, versions_folder
from annotator.app.times import moment, utc_now
from annotator.core.errors import AnnotatorError
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier
from annotator.io import versions
from annotator.io.files import checksum, read_bytes, reason_of

_OLD_BACKUPS = ("~", "~2", "~3")
"""What versions before 1.3 left beside a review, the newest first."""

_ours: dict[Path, str] = {}
"""The checksums of what this program wrote last, by file: what it replaces of its own is no version."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A previous version of a review: when it was written (UTC ISO 8601), and by whom, as far as it says so."""

    name: str
    at: str
    by: str
    place: Path
    packed: bool

    def read(self) -> bytes:
        """The review file as it was. Raises `FileError`."""
        return versions.unpacked_at(self.place) if self.packed else read_bytes(self.place)


def keep_version(dossier: Dossier, path: Path, data: bytes, known: str | None) -> Phrase | None:
    """Keep `data`, which is about to be replaced at `path`, unless this session of work has written it itself.

    `known` is the checksum of what the session had there last. A full disk keeps nobody from saving: what is given
    back says that it was not kept.
    """
    target, sha256 = path.resolve(), checksum(data)
    if known == sha256 == _ours.get(target):
        return None
    try:
        if versions.ancestor(versions_folder(), key_of(dossier)) is None:
            versions.keep_ancestor(versions_folder(), key_of(dossier), data)
        version = versions.Version(str(target), moment(path.stat().st_mtime), utc_now(), sha256)
        versions.keep(versions_folder(), key_of(dossier), version, data)
    except OSError as error:
        return phrase("The version before this one could not be kept ({what}).", what=reason_of(error))
    return None


def ancestor_of(dossier: Dossier) -> Dossier | None:
    """What the files of this dossier came of, as far as this user's programs have seen them; None where not known.

    It is what was first opened, until files were merged; then what came of that.
    """
    from annotator.io import akn

    data = versions.ancestor(versions_folder(), key_of(dossier))
    with suppress(AnnotatorError):
        return akn.read(data) if data is not None else None
    return None


def keep_ancestor(dossier: Dossier, data: bytes) -> None:
    """From now on files of this dossier come of `data`: they were merged into it. A full disk hinders nothing."""
    with suppress(OSError):
        versions.keep_ancestor(versions_folder(), key_of(dossier), data)


def wrote(path: Path, sha256: str) -> None:
    """This session of work has written the file with that checksum."""
    _ours[path.resolve()] = sha256


def begin(path: Path) -> None:
    """Another session of work begins with the file at `path`."""
    _ours.pop(path.resolve(), None)


def earlier_versions(dossier: Dossier, path: Path) -> tuple[Earlier, ...]:
    """The previous versions of the review at `path` that are kept, the newest first."""
    kept = versions.versions_of(versions_folder(), key_of(dossier))
    named = [v for v in kept if same_file(there := Path(v.path), path) or not there.exists()]  # renamed, still its own
    found = [Earlier(Path(v.path).name, v.at, "", Path(v.place), packed=True) for v in named]
    for suffix in _OLD_BACKUPS:
        old = path.with_name(path.name + suffix)
        if old.is_file():
            found.append(Earlier(old.name, moment(old.stat().st_mtime), "", old, packed=False))
    return tuple(_signed(one) for one in sorted(found, key=lambda one: one.at, reverse=True))


def key_of(dossier: Dossier) -> str:
    """The folder of a dossier's versions."""
    return checksum(dossier.id.encode("utf-8", "surrogatepass"))[:32]


def _signed(version: Earlier) -> Earlier:
    """The version with the name of whoever worked in it last."""
    from annotator.core.joining import last_act
    from annotator.io import akn

    with suppress(AnnotatorError):
        reviews = akn.read(version.read()).reviews
        return replace(version, by=max(reviews, key=last_act).reviewer.name) if reviews else version
    return version
