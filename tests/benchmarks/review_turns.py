"""Three windows on one file: each edits and saves in turns; nothing is asked, and no act is lost."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from annotator.app.errors import ConflictError
from annotator.app.files.opening import open_review
from annotator.app.files.saving import save
from annotator.app.session.file_store import FileStore, StoredFile
from annotator.app.session.session import Session
from annotator.core.edits import AddNote, SetComment
from tests.strategies.small import ANNA, LATER, dossier

TURNS = 300
_QUESTIONS = ("1", "1.1", "2a", "2b")


def run(count: int | None = None) -> bool:
    """Let three sessions take `count` turns; print what was seen, and say whether nothing was lost or asked."""
    chance, joined, asked = random.Random(4), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "r.xml"
        save(dossier(), path)
        open_here = [FileStore().open(str(path), ANNA) for _ in range(3)]
        sessions = [Session(s.dossier, ANNA, path=path, revision=s.revision) for s in open_here]
        last: dict[str, str] = {}
        for turn in range(count or TURNS):
            number = chance.randrange(3)
            session, stored, question = sessions[number], open_here[number], chance.choice(_QUESTIONS)
            session.do(AddNote("r1", f"n{turn}-{number}", f"note {turn}", 0, 7, LATER))
            if last.get(question) in (None, session.dossier.review("r2").assessment(question).comment):
                session.do(SetComment("r2", question, f"words {turn}", LATER))
                last[question] = f"words {turn}"
            done, clashes = _saved(session, stored, path)
            joined, asked = joined + done, asked + clashes
        found = open_review(path)
        notes = {note.text for note in found.review("r1").notes}
        lost = [n for n in range(count or TURNS) if f"note {n}" not in notes]
        lost += [q for q, words in last.items() if found.review("r2").assessment(q).comment != words]
    print(f"turns: {count or TURNS}; saves that joined what others had saved: {joined}")
    print(f"asked: {asked}; acts lost: {len(lost)}")
    return not lost and not asked


def _saved(session: Session, stored: StoredFile, path: Path) -> tuple[int, int]:
    """Save as the window does; how often others' work was joined, and how often both had changed the same."""
    joined = clashes = 0
    while True:
        try:
            state = session.dossier
            session.saved(state, path, stored.save(state, str(path), session.revision).sha256)
        except ConflictError:
            meanwhile = stored.changed(str(path))
            clashes += len(meanwhile.edit().result(session.dossier).clashes)
            session.join(meanwhile.edit(), meanwhile.sha256)
            stored.joined(meanwhile)
            joined += 1
        else:
            return joined, clashes
