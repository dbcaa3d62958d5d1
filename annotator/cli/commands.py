"""What each command prints. All work is done by `annotator.app`."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path

from annotator.app.checking import check_file
from annotator.app.errors import AppError
from annotator.app.exporting import export
from annotator.app.sessions import import_source, open_review, save
from annotator.app.showing import as_json
from annotator.app.storing import read_file, write_file
from annotator.core.review import Dossier
from annotator.core.structure import Answer, Question

DONE, FINDINGS, UNUSABLE = 0, 1, 2


def import_(arguments: Namespace) -> int:
    """`annotator import FILE -o OUT.xml`: a source file becomes a review file."""
    target: Path = arguments.output
    _refuse_to_overwrite(target, arguments.force)
    source: Path = arguments.file
    dossier = import_source(read_file(source), source.name)
    save(dossier, target)
    structure = dossier.structure
    print(f"{target}: {len(structure.judged)} questions to judge, {len(structure.answers)} answers.")
    return DONE


def show(arguments: Namespace) -> int:
    """`annotator show REVIEW.xml [--json]`: what is in it."""
    dossier = open_review(arguments.review)
    if arguments.json:
        print(json.dumps(as_json(dossier), ensure_ascii=False, indent=1))
    else:
        _show(dossier)
    return DONE


def text(arguments: Namespace) -> int:
    """`annotator text REVIEW.xml`: the source text as it was; of a text file, its very bytes."""
    source = open_review(arguments.review).source
    textual = source.media_type.startswith("text/plain")
    sys.stdout.flush()
    sys.stdout.buffer.write(source.original if textual else source.text.encode("utf-8", "surrogatepass"))
    sys.stdout.buffer.flush()
    return DONE


def check(arguments: Namespace) -> int:
    """`annotator check REVIEW.xml`: one line a finding."""
    findings = check_file(arguments.review)
    for finding in findings:
        print(finding)
    if not findings:
        print(f"{arguments.review}: no findings.")
    return FINDINGS if findings else DONE


def export_(arguments: Namespace) -> int:
    """`annotator export REVIEW.xml --to FORMAT -o OUT`."""
    _refuse_to_overwrite(arguments.output, arguments.force)
    write_file(arguments.output, export(open_review(arguments.review), arguments.to))
    print(f"{arguments.output}: written.")
    return DONE


def _refuse_to_overwrite(target: Path, force: bool) -> None:
    if target.exists() and not force:
        raise AppError("{path} is there already; choose another name, or add --force.", path=target)


def _show(dossier: Dossier) -> None:
    facts = dossier.facts
    print(facts.title or dossier.source.file_name)
    print(f"{dossier.source.file_name}, {len(dossier.source.text)} characters, language {facts.language or 'unknown'}")
    for question in dossier.structure.questions:
        print(_question_line(dossier, question))
    for answer in dossier.structure.answers:
        print(_answer_line(answer))
    for review in dossier.reviews:
        print(f"Review by {review.reviewer.name}: {review.state.replace('_', ' ')}")
        for assessment in review.assessments:
            verdict = (assessment.verdict or "not yet reviewed").replace("_", " ")
            print(f"  {assessment.question}: {verdict} {assessment.reason or ''}".rstrip())
        for commitment in review.commitments:
            print(f"  {commitment.id}: {commitment.summary} ({commitment.status.replace('_', ' ')})")


def _question_line(dossier: Dossier, question: Question) -> str:
    claimed = ", ".join(a.label or a.id for a in dossier.structure.answers_for(question.id))
    wording = " ".join(dossier.source.text[question.body : question.span.end].split())
    note = f"answer {claimed}" if claimed else ("no answer" if question.judged else "not judged")
    return f"Question {question.id} ({note}){_doubts(question)}: {wording[:70]}"


def _answer_line(answer: Answer) -> str:
    return f"Answer {answer.label or answer.id} for {', '.join(answer.declared_for) or 'no question'}{_doubts(answer)}"


def _doubts(part: Question | Answer) -> str:
    return f" [doubtful: {', '.join(part.doubts)}]" if part.doubts else ""
