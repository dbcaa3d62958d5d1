"""What each command prints. All work is done by `annotator.app`."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections import Counter
from pathlib import Path

from annotator.app import desktop
from annotator.app.corrected.finding import How
from annotator.app.corrected.relocating import Relocation, relocate_file
from annotator.app.corrected.relocating import as_json as relocation_as_json
from annotator.app.doubts import doubtful
from annotator.app.errors import AppError
from annotator.app.files.checking import check_file, measures_of
from annotator.app.files.originals import write_original
from annotator.app.files.saving import save
from annotator.app.files.sessions import open_file, open_review
from annotator.app.merging import merge_files
from annotator.app.results.exporting import Named, as_json, export_to, exporter, targets, visible
from annotator.cli.printing import say
from annotator.core.printed import on_one_line
from annotator.core.progress import progress
from annotator.core.review import Dossier, Review
from annotator.core.structure import Answer, Question

DONE, FINDINGS, UNUSABLE = 0, 1, 2


def import_(arguments: Namespace) -> int:
    """`annotator import FILE -o OUT.xml`: a source file becomes a review file."""
    target: Path = arguments.output
    _refuse_to_overwrite(target, arguments.file, arguments.force)
    opened = open_file(arguments.file, arguments.document)
    if opened.reviewed:
        raise AppError("{path} is a review already; open it as it is, or import a source text.", path=opened.path)
    save(opened.dossier, target)
    structure = opened.dossier.structure
    say(f"{target}: {len(structure.judged)} questions to judge, {len(structure.answers)} answers.")
    if not structure.judged:
        say(f"No questions were found in {arguments.file}; mark them in the window.")
    if opened.documents:
        count = len(opened.documents)
        say(f"{arguments.file} holds {count} documents, all of them imported; --document N imports one:")
        for one in opened.documents:
            say(f"{one.number}: {one.name} (questions: {one.questions}, answers: {one.answers})", "  ")
    return DONE


def show(arguments: Namespace) -> int:
    """`annotator show REVIEW.xml [--json] [--reviewer NAME]`: what is in it, except what is hidden from others."""
    dossier = visible(open_review(arguments.review), arguments.reviewer)
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


def original(arguments: Namespace) -> int:
    """`annotator original REVIEW.xml -o OUT`: the file that the source was read from, byte for byte."""
    _refuse_to_overwrite(arguments.output, arguments.review, arguments.force)
    source = open_review(arguments.review).source
    write_original(source, arguments.output)
    say(f"{arguments.output}: {source.file_name} ({source.media_type}), {len(source.original)} bytes.")
    return DONE


def check(arguments: Namespace) -> int:
    """`annotator check REVIEW.xml`: one line a finding."""
    for sentence in measures_of(arguments.review):
        say(str(sentence))
    findings = check_file(arguments.review)
    for finding in findings:
        say(str(finding))
    if not findings:
        say(f"{arguments.review}: no findings.")
    return FINDINGS if findings else DONE


def export_(arguments: Namespace) -> int:
    """`annotator export REVIEW.xml ... --to FORMAT -o OUT`."""
    chosen = exporter(arguments.to)
    named = [Named(path.stem, open_review(path)) for path in arguments.reviews]
    for target in targets([one.name for one in named], arguments.to, arguments.output):
        for path in arguments.reviews:
            _refuse_to_overwrite(target, path, arguments.force)
    written = export_to(named, arguments.to, arguments.output, language=arguments.language, reviewer=arguments.reviewer)
    for path in written:
        say(f"{path}: written.")
    say(str(chosen.loses))
    return DONE


def desktop_install(arguments: Namespace) -> int:
    """`annotator desktop install [--sources]`: the program among the applications of this user."""
    for path in desktop.install(desktop.running_command(), arguments.sources):
        say(f"{path}: written.")
    return DONE


def desktop_remove(arguments: Namespace) -> int:  # noqa: ARG001 - all commands are called alike
    """`annotator desktop remove`: what `install` has put there, taken away."""
    removed = desktop.remove()
    for path in removed:
        say(f"{path}: removed.")
    if not removed:
        say("Nothing was installed.")
    return DONE


def merge(arguments: Namespace) -> int:
    """`annotator merge A.xml B.xml ... -o OUT.xml`: the reviews of one source in one file."""
    for path in arguments.reviews:
        _refuse_to_overwrite(arguments.output, path, arguments.force)
    joined = merge_files(arguments.reviews)
    save(joined.dossier, arguments.output)
    for path, sentence in joined.said:
        say(f"{path}: {sentence}")
    say(f"{arguments.output}: {len(joined.dossier.reviews)} reviews.")
    return DONE


def relocate(arguments: Namespace) -> int:
    """`annotator relocate REVIEW.xml NEWSOURCE -o OUT.xml`: the review on a corrected version of its source."""
    for path in (arguments.review, arguments.source):
        _refuse_to_overwrite(arguments.output, path, arguments.force)
    dossier, found = relocate_file(arguments.review, arguments.source)
    decided = {
        one.old.span: one.new
        for one in found.doubtful
        if (arguments.accept_doubtful and one.new) or (arguments.drop_lost and not one.new)
    }
    refused = len(decided) < len(found.doubtful) or bool(found.losses and not arguments.drop_lost)
    if not refused:
        save(found.edit(decided).apply(dossier), arguments.output)
    if arguments.json:
        print(json.dumps({**relocation_as_json(found), "written": not refused}, ensure_ascii=False, indent=1))
    else:
        _show_relocation(found)
        written = "not written; see --accept-doubtful and --drop-lost" if refused else "written"
        say(f"{arguments.output}: {written}.")
    return FINDINGS if refused else DONE


def _show_relocation(found: Relocation) -> None:
    for one in found.passages:
        if one.how is not How.EXACT or not one.sure:
            now = "" if one.new is None else f" -> {one.new.start}-{one.new.end}: {one.new.of(found.source.text)[:70]}"
            doubt = "" if one.sure else ", doubtful"
            say(
                f"{one.how} ({one.score:.2f}{doubt}) {one.old.span.start}-{one.old.span.end}: {one.old.exact[:70]}{now}"
            )
    for loss in found.losses:
        say(f"{loss.reviewer}: {loss.sentence}")
    counted = Counter(one.how for one in found.passages)
    say(", ".join(f"{counted[how]} {how}" for how in How) + ".")


def _refuse_to_overwrite(target: Path, read: Path, force: bool) -> None:
    if not target.exists():
        return
    if read.exists() and target.samefile(read):
        raise AppError("{path} is the file to be read itself; choose another name for what is written.", path=target)
    if not force and not (target.is_file() and target.stat().st_size == 0):  # an empty file holds nothing to lose
        raise AppError("{path} is there already; choose another name, or add --force.", path=target)


def _show(dossier: Dossier) -> None:
    facts, source = dossier.facts, dossier.source
    say(facts.title or source.file_name)
    say(f"{source.file_name}, {len(source.text)} characters, language {facts.language or 'unknown'}")
    for name in ("number", "legislature", "asker", "minister", "theme", "date_asked", "date_answered"):
        if value := getattr(facts, name):
            say(f"{name.replace('_', ' ').capitalize()}: {value}")
    _show_doubts(dossier)
    for question in dossier.structure.questions:
        say(_question_line(dossier, question))
        for review in dossier.reviews if question.judged else ():
            say(_verdict_line(review, question), "  ")
    for answer in dossier.structure.answers:
        say(_answer_line(answer))
    for review in dossier.reviews:
        done = progress(dossier.structure, review)
        state = review.state.replace("_", " ")
        say(f"Review by {review.reviewer.name}: {state}, {done.judged} of {done.total} judged")
        for commitment in review.commitments:
            say(f"{commitment.id}: {commitment.summary} ({commitment.status.replace('_', ' ')})", "  ")


def _show_doubts(dossier: Dossier) -> None:
    found = doubtful(dossier.structure)
    parts = len(dossier.structure.questions) + len(dossier.structure.answers)
    if parts:
        say(f"Sure of {parts - len(found)} of {parts} parts" + ("; look at these first:" if found else "."))
    if not dossier.structure.judged:
        say(f"No questions were found in {dossier.source.file_name}; mark them in the window.")
    for one in found:
        for sentence in one.why:
            say(str(sentence), "  ")


def _verdict_line(review: Review, question: Question) -> str:
    assessment = review.assessment(question.id)
    verdict = (assessment.verdict or "not yet reviewed").replace("_", " ")
    return f"{review.reviewer.name}: {verdict}" + (f", {assessment.reason}" if assessment.reason else "")


def _question_line(dossier: Dossier, question: Question) -> str:
    claimed = ", ".join(a.label or a.id for a in dossier.structure.answers_for(question.id))
    wording = on_one_line(dossier.source.text[question.body : question.span.end])
    note = f"answer {claimed}" if claimed else ("no answer" if question.judged else "not judged")
    return f"Question {question.id} ({note}){_doubts(question)}: {wording[:70]}"


def _answer_line(answer: Answer) -> str:
    return f"Answer {answer.label or answer.id} for {', '.join(answer.declared_for) or 'no question'}{_doubts(answer)}"


def _doubts(part: Question | Answer) -> str:
    return f" [doubtful: {', '.join(part.doubts)}]" if part.doubts else ""
