"""Damaged side files: settings, locks, journals, versions and what is being written in place, broken in every way.

None ends the program, none hides the others, and the review beside them opens, is saved and is locked.
"""

from __future__ import annotations

import json
import os
import random
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from annotator.app.files.folders import journal_folder, versions_folder
from annotator.app.files.opening import open_file
from annotator.app.files.saving import save
from annotator.app.files.versions import begin, earlier_versions, key_of
from annotator.app.session.file_store import FileStore
from annotator.app.session.recovery import left_behind
from annotator.app.settings import load_settings, settings_path
from annotator.core.edits import SetComment
from annotator.core.errors import AnnotatorError
from annotator.io.locks import lock_path
from tests.strategies.small import ANNA, NOW, dossier

ROUNDS = 200
_ODD = (
    b"",
    b"[" * 200_000,
    b'{"font_size": 1' + b"0" * 20 + b"}",
    b"null",
    b'{"session": [{"path": 1}]}',
    b"\xff\xfe",
    b"{}",
)


def run(count: int | None = None) -> bool:
    """Break all of them `count` times; print what was seen, and say whether all went on."""
    chance, troubles = random.Random(3), list[str]()
    kept = {name: os.environ.get(name) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    for number in range(count or ROUNDS):
        with tempfile.TemporaryDirectory() as home:
            os.environ |= {name: f"{home}/{name}" for name in kept}
            try:
                troubles += [f"round {number}: {wrong}" for wrong in _round(Path(home), chance)]
            except Exception as error:  # noqa: BLE001  # whatever comes out is what is looked for
                troubles.append(f"round {number}: {error!r}")
    for name, value in kept.items():
        os.environ.pop(name, None)
        os.environ |= {} if value is None else {name: value}
    print(f"rounds of damaged settings, locks, journals, versions and records: {count or ROUNDS}")
    print(f"stopped, or hidden by a damaged neighbour: {len(troubles)}")
    for trouble in troubles[:10]:
        print(f"  {trouble}")
    return not troubles


def _round(home: Path, chance: random.Random) -> Iterator[str]:
    path = home / "r.xml"
    save(dossier(), path)
    begin(path)
    save(SetComment("r1", "1", "again", NOW).apply(dossier()), path)
    for broken in (
        settings_path(),
        lock_path(path),
        journal_folder() / "0.journal",
        journal_folder() / "0.writing",
        versions_folder() / key_of(dossier()) / "9.version",
        versions_folder() / key_of(dossier()) / "ancestor",
    ):
        broken.parent.mkdir(parents=True, exist_ok=True)
        broken.write_bytes(_bytes(chance))
    load_settings()
    stored = FileStore().open(str(path), ANNA)
    stored.save(SetComment("r1", "1", "once more", NOW).apply(stored.dossier), str(path), stored.revision)
    if open_file(path).dossier.review("r1").assessment("1").comment != "once more":
        yield "not saved"
    if not any(_readable(version.read) for version in earlier_versions(dossier(), path)):
        yield "no earlier version can be read"
    if any(left.trouble is None for left in left_behind()):
        yield "something is offered where nothing is"


def _readable(read: object) -> bool:
    try:
        return callable(read) and bool(read())
    except AnnotatorError:
        return False


def _bytes(chance: random.Random) -> bytes:
    kind = chance.randrange(4)
    if kind == 0:
        return chance.choice(_ODD)
    if kind == 1:
        return chance.randbytes(chance.randrange(400))
    if kind == 2:
        return zlib.compress(bytes(10**6))
    whole = json.dumps({"reviewer": {"id": "r1", "name": "Anna"}, "zoom": 3, "holder": {"pid": 1}}).encode()
    place = chance.randrange(len(whole))
    return whole[:place] + chance.randbytes(2) + whole[place + chance.randrange(3) :]
