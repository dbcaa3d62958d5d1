"""What `annotator suggest` prints: what a careful reader would look at first. Nothing of it is a finding."""

from __future__ import annotations

import json
import sys
from argparse import Namespace

from annotator.app.files.opening import open_file
from annotator.app.suggestions import silent_answers, suggested_commitments, suggested_due, suggestions_as_json
from annotator.cli.codes import DONE, UNUSABLE
from annotator.cli.printing import fact, named, one_line, put, say, sentence
from annotator.core.errors import AnnotatorError
from annotator.core.printed import on_one_line
from annotator.core.review import Dossier


def suggest(arguments: Namespace) -> int:
    """`annotator suggest FILE... [--json]`, of sources and reviews; a file that cannot be read is told and left out."""
    found: list[dict[str, object]] = []
    code = DONE
    for path in arguments.files:
        try:
            dossier = open_file(path).dossier
        except AnnotatorError as error:
            sys.stderr.write(f"annotator: {one_line(sentence(error.phrase))}\n")
            code = UNUSABLE
            continue
        if arguments.json:
            found.append({"file": str(path), **suggestions_as_json(dossier)})
        else:
            put(str(path))
            _show(dossier)
    if arguments.json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
    return code


def _show(dossier: Dossier) -> None:
    """The commitments by score, with type and due date, and the questions that a joint answer leaves out."""
    for s in sorted(suggested_commitments(dossier), key=lambda s: (-s.score, s.span)):
        due = suggested_due(dossier, s)
        kind = named(s.type) if due is None else f"{named(s.type)}, {due}"
        put(f"{s.score:.2f} " + fact(kind, on_one_line(s.span.of(dossier.source.text))), "  ")
    for question in dossier.structure.judged:
        for answer in silent_answers(dossier, question.id):
            say("No sentence of answer {answer} speaks of question {question}.", answer=answer, question=question.id)
