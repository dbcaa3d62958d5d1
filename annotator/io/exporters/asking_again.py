"""Drafts of follow-up questions, as the clerk of a parliament would write them: what is lacking, what is asked.

They are courteous and say nothing of motives. Each reason of the codebook that comes with the program has a draft of
its own; a reason of another codebook has that of its verdict.
"""

from __future__ import annotations

from annotator.core.codebook import Verdict
from annotator.core.phrases import marked
from annotator.io.catalogue import translated

_ASKED = marked("drafts", "The question was:")
_DRAFTS = {
    Verdict.PARTIAL: marked("drafts", "Question {label} was answered in part. Could you complete your answer?"),
    Verdict.NOT_ANSWERED: marked("drafts", "Question {label} was not answered. Could you still answer it?"),
    "P1_incomplete": marked(
        "drafts", "Your answer to question {label} gives part of the information asked for. Could you supply the rest?"
    ),
    "P2_implicit": marked(
        "drafts",
        "Your answer to question {label} can be inferred, but is not stated. Could you state it in so many words?",
    ),
    "P3_general": marked(
        "drafts", "Your answer to question {label} is given in general terms. Could you be more specific?"
    ),
    "P4_different_scope": marked(
        "drafts",
        "Your answer to question {label} covers something else than what was asked, such as another period, area or "
        "group. Could you answer it as it was put?",
    ),
    "P5_provisional": marked(
        "drafts",
        "Your answer to question {label} announces further information. Could you supply it now, or say when it will "
        "follow?",
    ),
    "N1_lost_in_joint_answer": marked(
        "drafts",
        "Question {label} was answered together with others, but the joint answer does not address it. Could you "
        "answer it separately?",
    ),
    "N2_ignored": marked("drafts", "Your reply contains no answer to question {label}. Could you still answer it?"),
    "N3_deflection": marked(
        "drafts",
        "Your answer to question {label} takes up its subject, but does not give what was asked for. Could you still "
        "answer it?",
    ),
    "N4_off_topic": marked(
        "drafts", "Your answer to question {label} is about another subject. Could you still answer the question?"
    ),
    "N5_declined_cost": marked(
        "drafts",
        "Question {label} was not answered because of the effort it would take. Which part of it can be answered with "
        "reasonable effort?",
    ),
    "N6_declined_confidential": marked(
        "drafts",
        "Question {label} was not answered for reasons of confidentiality. On what legal ground, and which part can "
        "be made public?",
    ),
    "N7_declined_competence": marked(
        "drafts",
        "In answer to question {label} you say that another authority is responsible. Which one, and has the question "
        "been passed on to it?",
    ),
    "N8_no_information": marked(
        "drafts",
        "In answer to question {label} you say that the information is not held. Will it be collected, and by when?",
    ),
    "N9_postponed": marked(
        "drafts", "The answer to question {label} was postponed. Could you give it now, or say by which date you will?"
    ),
    "N10_reference_unresolved": marked(
        "drafts",
        "Your answer to question {label} refers to a place where the information was not found. Could you give the "
        "information itself?",
    ),
    "N11_attacks_question": marked(
        "drafts",
        "Your answer to question {label} does not share its premise, and does not give the information asked for. "
        "Could you still give it?",
    ),
    "N12_asks_clarification": marked(
        "drafts",
        "You asked for clarification of question {label}. What is meant is: […] Could you answer the question with "
        "that in mind?",
    ),
}
"""By reason or verdict; `{label}` is the number of the question."""


def draft(verdict: Verdict, reason: str | None, language: str, label: str, question: str) -> str:
    """A draft that asks `question` again, found *partial* or *not answered* for that reason (its id).

    In English where there is none in `language`.
    """
    lacking = translated("drafts", _DRAFTS.get(reason or "") or _DRAFTS[verdict], language)
    return f"{lacking.format(label=label)} {translated('drafts', _ASKED, language)} {question}"
