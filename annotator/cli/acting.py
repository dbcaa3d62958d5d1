"""What `annotator judge`, `commit` and `mark` do to a review: the same acts as in the window."""

from __future__ import annotations

from argparse import Namespace
from functools import partial

from annotator.app.acts import committing, judging, structuring
from annotator.app.acts.unattended import Unattended, quoted_place, stated_place, unattended
from annotator.cli.codes import DONE
from annotator.cli.overwriting import put_copies
from annotator.cli.printing import put, say
from annotator.core.commitments import CommitmentField
from annotator.core.spans import Span


def judge(arguments: Namespace) -> int:
    """`annotator judge REVIEW.xml QUESTION VERDICT ...`: the words of a comment go first, for they may be needed."""
    question, comment, reason = arguments.question, arguments.comment, arguments.reason
    with unattended(arguments.review, arguments.reviewer) as work:
        dossier = work.session.dossier
        dossier.structure.question(question)
        places = [stated_place(dossier, span) for span in arguments.evidence]
        places += [quoted_place(dossier, words, of_minister_only=True) for words in arguments.quote]
        if comment is not None:
            work.find(lambda session: judging.set_comment(session, question, comment))
        work.find(lambda session: judging.set_verdict(session, (question,), arguments.verdict))
        if reason is not None:
            work.find(lambda session: judging.set_reason(session, question, reason))
        for span in places:
            work.find(partial(judging.add_evidence, question=question, span=span))
    return _done(arguments, work)


def commit(arguments: Namespace) -> int:
    """`annotator commit REVIEW.xml ...`: linked to the questions that are named, else as the window links it."""
    questions = tuple(arguments.question) or None
    with unattended(arguments.review, arguments.reviewer) as work:
        span = _place(work, arguments, of_minister_only=True)
        made = committing.record(work.session, span, arguments.type, questions)
        work.find(lambda _: made)
        if arguments.due is not None:
            field = CommitmentField.DUE
            work.find(lambda session: committing.write_field(session, made.commitment, field, arguments.due))
    return _done(arguments, work)


def mark(arguments: Namespace) -> int:
    """`annotator mark REVIEW.xml question|answer ...`: a part of the text, by hand."""
    label, questions = arguments.label, tuple(arguments.questions) or None
    with unattended(arguments.review, arguments.reviewer, finding=False) as work:
        span = _place(work, arguments, of_minister_only=False)
        if arguments.part == "question":
            work.act(lambda session: structuring.mark_question(session.dossier, span, label))
        else:
            work.act(lambda session: structuring.mark_answer(session.dossier, span, label, questions))
        after = work.session.dossier
    code = _done(arguments, work)
    answer = structuring.unclaiming(after, span.start)
    if answer is not None and answer.span == span:
        question = structuring.likeliest_for(after, answer)
        say("The likeliest is question {question}; --for {question} says so.", question=question)
    return code


def _place(work: Unattended, arguments: Namespace, *, of_minister_only: bool) -> Span:
    if arguments.passage is not None:
        return stated_place(work.session.dossier, arguments.passage)
    return quoted_place(work.session.dossier, arguments.quote, of_minister_only=of_minister_only)


def _done(arguments: Namespace, work: Unattended) -> int:
    for sentence in work.said:
        put(sentence)
    if work.said:
        say("{path}: written.", path=arguments.review)
    else:
        say("{path}: nothing was changed.", path=arguments.review)
    put_copies(arguments.review, work.session.dossier)
    return DONE
