"""What `annotator show` prints."""

from __future__ import annotations

import json
from argparse import Namespace

from annotator.app.doubts import doubtful, misgiving
from annotator.app.files.opening import open_review
from annotator.app.results.showing import visible
from annotator.app.speaking import reason_in_words
from annotator.cli.codes import DONE
from annotator.cli.overwriting import put_copies
from annotator.cli.printing import fact, heading, named, put, say, spoken, told
from annotator.core.consensus import spoken_for
from annotator.core.lacking import lacking
from annotator.core.people import names, told_apart
from annotator.core.printed import on_one_line
from annotator.core.progress import progress, standings
from annotator.core.review import Dossier, Review, ReviewState
from annotator.core.structure import Answer, Question


def show(arguments: Namespace) -> int:
    """`annotator show REVIEW.xml [--json] [--reviewer NAME]`: what is in it, except what is hidden from others."""
    whole = open_review(arguments.review)
    (dossier,) = told_apart([visible(whole, arguments.reviewer)])
    if arguments.json:
        from annotator.app.results.exporting import as_json, standings_as_json

        print(json.dumps({**as_json(dossier), "standings": standings_as_json(whole)}, ensure_ascii=False, indent=1))
    else:
        _show(dossier, whole)
        put_copies(arguments.review, whole)
    return DONE


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
            line = _verdict_line(dossier, review, question)
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
    wrong = misgiving(dossier)
    if wrong is not None:
        put(wrong)
    if parts and found:
        say("Sure of {sure} of {total} parts; look at these first:", sure=parts - len(found), total=parts)
    elif parts:
        say("Sure of {sure} of {total} parts.", sure=parts, total=parts)
    for one in found:
        for why in one.why:
            put(why, "  ")


def _verdict_line(dossier: Dossier, review: Review, question: Question) -> str:
    assessment = review.assessment(question.id)
    verdict = named(assessment.verdict or "unreviewed")
    reason = reason_in_words(assessment.reason, dossier.codebook, spoken()) if assessment.reason else ""
    return f"{review.reviewer.name}: {verdict}" + (f", {reason}" if reason else "")


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
