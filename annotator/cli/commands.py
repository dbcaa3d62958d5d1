"""What each command prints. All work is done by `annotator.app`."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from annotator.app import desktop
from annotator.app.corrected.finding import How
from annotator.app.corrected.relocating import Relocation, relocate_file, seen_by
from annotator.app.corrected.relocating import as_json as relocation_as_json
from annotator.app.doubts import doubtful
from annotator.app.errors import AppError
from annotator.app.files.bulletins import Listed
from annotator.app.files.checking import check_file, measures_of
from annotator.app.files.opening import open_file, open_review
from annotator.app.files.originals import write_original
from annotator.app.files.saving import save
from annotator.app.layouts import relaid
from annotator.app.merging import merge_files
from annotator.app.results.exporting import (
    Named,
    as_json,
    export_to,
    exporter,
    standings_as_json,
    targets,
    visible,
)
from annotator.cli import bulk, laying
from annotator.cli.codes import DONE, FINDINGS
from annotator.cli.overwriting import refuse_to_overwrite
from annotator.cli.printing import fact, heading, named, put, say, sentence, told
from annotator.core.consensus import spoken_for
from annotator.core.lacking import lacking
from annotator.core.people import names, told_apart
from annotator.core.printed import on_one_line
from annotator.core.progress import progress, standings
from annotator.core.review import Dossier, Review, ReviewState
from annotator.core.structure import Answer, Question

_HOW = {
    How.EXACT: "exact",
    How.APPROXIMATE: "approximate",
    How.LOST: "lost",
}


def import_(arguments: Namespace) -> int:
    """`annotator import FILE -o OUT.xml`, or `import SOURCE... --into FOLDER`: sources become review files."""
    if arguments.into is None and len(arguments.files) > 1:
        arguments.wrong(told("say where the reviews of several files are to be written: --into FOLDER"))
    if arguments.into is None:
        return _import_one(arguments, arguments.files[0])
    of_one = [
        option for option in ("output", "document", "encoding", "layout") if getattr(arguments, option) is not None
    ]
    if of_one or arguments.explain:
        arguments.wrong(told("--{option} is for one file; leave it out with --into", option=(*of_one, "explain")[0]))
    return bulk.import_into_folder(arguments)


def _import_one(arguments: Namespace, file: Path) -> int:
    """`import FILE -o OUT.xml [--layout NAME]`.

    With `--explain` it is told why the questions and answers were found so; without `-o` no file is written then.
    """
    target: Path | None = arguments.output
    profile = laying.profile_named(arguments.layout)
    if target is None and not arguments.explain:
        arguments.wrong(told("say where the review is to be written: -o OUT.xml"))
    if target is not None:
        refuse_to_overwrite(target, file, arguments.force)
    opened = open_file(file, arguments.document, encoding=arguments.encoding)
    if opened.reviewed:
        raise AppError("{path} is a review already; open it as it is, or import a source text.", path=opened.path)
    dossier = opened.dossier if profile is None else relaid(opened.dossier, profile).apply(opened.dossier)
    if arguments.explain:
        laying.explain(dossier, profile)
    if target is None:
        return DONE
    save(dossier, target)
    structure = dossier.structure
    questions, answers = len(structure.judged), len(structure.answers)
    say("{path}: {questions} questions to judge, {answers} answers.", path=target, questions=questions, answers=answers)
    for lack in lacking(opened.dossier.source):
        put(lack)
    if not structure.judged:
        say("No questions were found in {name}; mark them in the window.", name=file)
    if profile is None:
        laying.offer(dossier.source)
    _list_documents(file, opened.documents)
    return DONE


def _list_documents(path: Path, documents: Sequence[Listed]) -> None:
    """Which documents a file holds, where it holds several."""
    if documents:
        say(
            "{path} holds {count} documents, all of them imported; --document N imports one:",
            path=path,
            count=len(documents),
        )
        for one in documents:
            counted = told("questions: {questions}, answers: {answers}", questions=one.questions, answers=one.answers)
            put(f"{one.number}: {one.name} ({counted})", "  ")


def show(arguments: Namespace) -> int:
    """`annotator show REVIEW.xml [--json] [--reviewer NAME]`: what is in it, except what is hidden from others."""
    whole = open_review(arguments.review)
    (dossier,) = told_apart([visible(whole, arguments.reviewer)])
    if arguments.json:
        print(json.dumps({**as_json(dossier), "standings": standings_as_json(whole)}, ensure_ascii=False, indent=1))
    else:
        _show(dossier, whole)
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
    refuse_to_overwrite(arguments.output, arguments.review, arguments.force)
    source = open_review(arguments.review).source
    write_original(source, arguments.output)
    about = {"path": arguments.output, "name": source.file_name, "type": source.media_type}
    say("{path}: {name} ({type}), {count} bytes.", **about, count=len(source.original))
    return DONE


def check(arguments: Namespace) -> int:
    """`annotator check REVIEW.xml`: one line a finding."""
    for warning in measures_of(arguments.review):
        put(warning)
    findings = check_file(arguments.review)
    for finding in findings:
        put(finding.sentence)
    if not findings:
        say("{path}: no findings.", path=arguments.review)
    return FINDINGS if findings else DONE


def export_(arguments: Namespace) -> int:
    """`annotator export REVIEW.xml ... --to FORMAT -o OUT`."""
    chosen = exporter(arguments.to)
    named = [Named(path.stem, open_review(path)) for path in arguments.reviews]
    for target in targets([one.name for one in named], arguments.to, arguments.output):
        for path in arguments.reviews:
            refuse_to_overwrite(target, path, arguments.force)
    written = export_to(
        named,
        arguments.to,
        arguments.output,
        language=getattr(arguments, "language", ""),
        reviewer=arguments.reviewer,
        separator=arguments.separator,
    )
    for path in written:
        say("{path}: written.", path=path)
    put(chosen.loses)
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


def merge(arguments: Namespace) -> int:
    """`annotator merge A.xml B.xml ... -o OUT.xml`: the reviews of one source in one file."""
    for path in arguments.reviews:
        refuse_to_overwrite(arguments.output, path, arguments.force)
    joined = merge_files(arguments.reviews, same_document=arguments.same_document)
    save(joined.dossier, arguments.output)
    for path, told_of in joined.said:
        put(f"{path}: {sentence(told_of)}")
    say("{path}: {count} reviews.", path=arguments.output, count=len(joined.dossier.reviews))
    return DONE


def relocate(arguments: Namespace) -> int:
    """`annotator relocate REVIEW.xml NEWSOURCE -o OUT.xml`: the review on a corrected version of its source."""
    for path in (arguments.review, arguments.source):
        refuse_to_overwrite(arguments.output, path, arguments.force)
    dossier, whole = relocate_file(arguments.review, arguments.source)
    found = seen_by(whole, dossier, arguments.reviewer)
    decided = {
        one.old.span: one.new
        for one in found.doubtful
        if (arguments.accept_doubtful and one.new) or (arguments.drop_lost and not one.new)
    }
    others = len(whole.doubtful) > len(found.doubtful) or len(whole.losses) > len(found.losses)
    refused = others or len(decided) < len(found.doubtful) or bool(found.losses and not arguments.drop_lost)
    if not refused:
        save(whole.edit(decided).apply(dossier), arguments.output)
    if arguments.json:
        print(json.dumps({**relocation_as_json(found), "written": not refused}, ensure_ascii=False, indent=1))
    else:
        _show_relocation(found)
        if others:
            say(
                "{path}: not written; others have passages to decide on, which are hidden: each relocates a file of "
                "their own, and merges it then.",
                path=arguments.output,
            )
        elif refused:
            say("{path}: not written; see --accept-doubtful and --drop-lost.", path=arguments.output)
        else:
            say("{path}: written.", path=arguments.output)
    return FINDINGS if refused else DONE


def _show_relocation(found: Relocation) -> None:
    for one in found.passages:
        if one.how is not How.EXACT or not one.sure:
            now = "" if one.new is None else f" -> {one.new.start}-{one.new.end}: {one.new.of(found.source.text)[:70]}"
            doubt = "" if one.sure else f", {told('doubtful')}"
            was = f"{one.old.span.start}-{one.old.span.end}: {one.old.exact[:70]}"
            put(f"{told(_HOW[one.how])} ({one.score:.2f}{doubt}) {was}{now}")
    for question in found.changed:
        say("Look again at question {question}: its wording or answer has changed.", question=question)
    for loss in found.losses:
        put(f"{loss.reviewer}: {sentence(loss.sentence)}")
    counted = Counter(one.how for one in found.passages)
    put(", ".join(f"{counted[how]} {told(_HOW[how])}" for how in How) + ".")


def _show(dossier: Dossier, whole: Dossier) -> None:
    """What is to be seen of a review file; `whole` has what is hidden too, of which only the standings are told."""
    facts, source = dossier.facts, dossier.source
    put(facts.title or source.file_name)
    language = facts.language or told("unknown")
    say(
        "{name}, {count} characters, language {language}",
        name=source.file_name,
        count=len(source.text),
        language=language,
    )
    for name in ("number", "legislature", "asker", "minister", "theme", "date_asked", "date_answered"):
        if value := getattr(facts, name):
            put(fact(heading(name), value))
    for lack in lacking(source):
        put(lack)
    _show_doubts(dossier)
    for question in dossier.structure.questions:
        put(_question_line(dossier, question))
        for review in dossier.reviews if question.judged else ():
            settled = review.reviewer.id in spoken_for(dossier, question.id)
            line = _verdict_line(review, question)
            put(told("{line} (settled by the consensus)", line=line) if settled else line, "  ")
    for answer in dossier.structure.answers:
        put(_answer_line(answer))
    _show_standings(dossier, whole)
    for review in dossier.reviews:
        done = progress(dossier.structure, review)
        _say_state(review.reviewer.name, review.state is ReviewState.COMPLETE, done.judged, done.total)
        for commitment in review.commitments:
            put(f"{commitment.id}: {commitment.summary} ({named(commitment.status)})", "  ")
        for note in review.notes:
            say(
                "Note: {note} (at: {words})",
                "  ",
                note=note.text,
                words=on_one_line(note.passage.exact, dossier.source.text),
            )


def _show_standings(dossier: Dossier, whole: Dossier) -> None:
    called = names(one.reviewer for one in standings(whole))
    for one in standings(whole):
        if one.assigned:
            name = called[one.reviewer.id] if one.reviewer.id else one.reviewer.name
            say("Assigned: {name}, by {due}", name=name, due=one.due or told("no day"))
        if one.begun and not dossier.has_review(one.reviewer.id):
            _say_state(called[one.reviewer.id], one.complete, one.judged, one.total)


def _say_state(name: str, complete: bool, judged: int, total: int) -> None:
    state = ReviewState.COMPLETE if complete else ReviewState.IN_PROGRESS
    say("Review by {name}: {state}, {judged} of {total} judged", name=name, state=state, judged=judged, total=total)


def _show_doubts(dossier: Dossier) -> None:
    found = doubtful(dossier.structure)
    parts = len(dossier.structure.questions) + len(dossier.structure.answers)
    if parts and found:
        say("Sure of {sure} of {total} parts; look at these first:", sure=parts - len(found), total=parts)
    elif parts:
        say("Sure of {sure} of {total} parts.", sure=parts, total=parts)
    if not dossier.structure.judged:
        say("No questions were found in {name}; mark them in the window.", name=dossier.source.file_name)
    for one in found:
        for why in one.why:
            put(why, "  ")


def _verdict_line(review: Review, question: Question) -> str:
    assessment = review.assessment(question.id)
    verdict = named(assessment.verdict or "unreviewed")
    return f"{review.reviewer.name}: {verdict}" + (f", {assessment.reason}" if assessment.reason else "")


def _question_line(dossier: Dossier, question: Question) -> str:
    claimed = ", ".join(a.label or a.id for a in dossier.structure.answers_for(question.id))
    if claimed:
        note = told("answer {labels}", labels=claimed)
    else:
        note = told("no answer") if question.judged else told("not judged")
    about = told("Question {id} ({note})", id=question.id, note=note)
    wording = on_one_line(dossier.source.text[question.body : question.span.end], dossier.source.text)
    return f"{about}{_doubts(question)}: {wording[:70]}"


def _answer_line(answer: Answer) -> str:
    claimed = ", ".join(answer.declared_for) or told("no question")
    return told("Answer {label} for {questions}", label=answer.label or answer.id, questions=claimed) + _doubts(answer)


def _doubts(part: Question | Answer) -> str:
    return f" [{told('doubtful')}: {', '.join(part.doubts)}]" if part.doubts else ""
