"""What a report says, before it is a web page or a print: both are made of these values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.core.anchors import Passage
from annotator.core.codebook import Verdict
from annotator.core.commitments import Commitment, LinkType
from annotator.core.consensus import commitments_that_count, spoken_for
from annotator.core.phrases import marked
from annotator.core.printed import on_one_line
from annotator.core.progress import Attention, attention
from annotator.core.review import Assessment, Confidence, Dossier, Note, Review, Reviewer, ReviewKind
from annotator.core.source import FactName
from annotator.core.structure import Question
from annotator.core.words import FACTS
from annotator.io.catalogue import word
from annotator.io.exporters.interface import Setting

_TOLD = (
    FactName.NUMBER, FactName.LEGISLATURE, FactName.ASKER, FactName.MINISTER, FactName.THEME, FactName.DATE_ASKED,
    FactName.DATE_ANSWERED,
)  # fmt: skip
_LATE = "overdue"
_OF_THE_QUESTION = frozenset({Attention.DOUBTFUL, Attention.NO_ANSWER})


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one reviewer finds of one question, in words. `code` is the verdict's value, "" where there is none.

    `settled`: a consensus has decided the question, and speaks for this reviewer.
    """

    reviewer: str
    code: str
    verdict: str
    reason: str
    confidence: str
    comment: str
    evidence: tuple[Passage, ...]
    settled: bool


@dataclass(frozen=True, slots=True)
class Promised:
    """One commitment in words; `status` says "overdue" too where it is.

    `summed`: the passage whose words are the summary, which are printed once; `quoted`: the other passages.
    """

    commitment: Commitment
    summed: Passage | None
    quoted: tuple[Passage, ...]
    reviewer: str
    type: str
    status: str
    overdue: bool
    due: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StandsOut:
    """What deserves a look: of question `question`, or of the commitment `about` where that is ""."""

    question: str
    about: str
    words: tuple[str, ...]


def title(dossier: Dossier) -> str:
    """What the document is called."""
    return on_one_line(dossier.facts.title or dossier.source.file_name)


def facts(dossier: Dossier, setting: Setting) -> list[tuple[str, str]]:
    """Name and value of what is known of the document and of the reviews, without what is unknown."""
    language, known = setting.language_of(dossier), dossier.facts
    rows = [
        *((FACTS[name], getattr(known, name)) for name in _TOLD),
        (marked("words", "Parliament"), known.parliament),
        (marked("words", "Web address"), known.url),
        (marked("words", "Source"), f"{dossier.source.file_name} (SHA-256 {dossier.source.sha256})"),
        (marked("words", "Reviewers"), "; ".join(_reviewer(review, language) for review in dossier.reviews)),
        (marked("words", "Codebook"), f"{dossier.codebook.name} {dossier.codebook.version}"),
        (marked("words", "Made on"), setting.made_at[:10]),
    ]
    return [(word(name, language), on_one_line(value)) for name, value in rows if value]


def reviewer_name(review: Review, language: str) -> str:
    """The reviewer's name, and that it is a consensus where it is one."""
    if review.kind is ReviewKind.CONSENSUS:
        return f"{review.reviewer.name} ({word(review.kind, language)})"
    return review.reviewer.name


def _reviewer(review: Review, language: str) -> str:
    more = [review.reviewer.organisation] if review.reviewer.organisation else []
    return f"{reviewer_name(review, language)} ({', '.join([*more, word(review.state, language)])})"


def wording(dossier: Dossier, question: Question) -> str:
    """What the question asks, on one line."""
    return on_one_line(dossier.source.text[question.body : question.span.end], dossier.source.text)


def wording_in_full(dossier: Dossier, question: Question) -> str:
    """The same after what it stands under, for it says little alone: its stem, or the question it follows up."""
    words = [wording(dossier, question)]
    above = question.parent
    while above is not None:
        stem = dossier.structure.question(above)
        words.append(wording(dossier, stem))
        above = stem.parent
    return " ".join(reversed(words)).rstrip(",;")


def answered_by(dossier: Dossier, question: Question) -> str:
    """The labels of the answers that claim the question."""
    return ", ".join(answer.label or answer.id for answer in dossier.structure.answers_for(question.id))


def judgements(dossier: Dossier, question: Question, setting: Setting) -> Iterator[Judgement]:
    """What each reviewer finds of the question."""
    language = setting.language_of(dossier)
    labels = {reason.id: reason.label.in_language(language) for reason in dossier.codebook.reasons}
    silent = spoken_for(dossier, question.id)
    for review in dossier.reviews:
        found = review.assessment(question.id)
        reasons = [labels.get(r, r) for r in (found.reason, *found.other_reasons) if r]
        yield Judgement(
            reviewer=reviewer_name(review, language),
            code=found.verdict or "",
            verdict=word(found.verdict or "unreviewed", language),
            reason="; ".join(reasons),
            confidence=word(found.confidence, language) if found.confidence else "",
            comment=found.comment,
            evidence=found.evidence,
            settled=review.reviewer.id in silent,
        )


def promised(dossier: Dossier, setting: Setting) -> Iterator[Promised]:
    """All commitments that count: where a consensus has one, its parties' at the same words are left out."""
    language = setting.language_of(dossier)
    for review, commitment in commitments_that_count(dossier):
        late = commitment.overdue(setting.today)
        status = word(commitment.status, language)
        summary = _bare(commitment.summary)
        summed = next((one for one in commitment.passages if _bare(one.exact) == summary), None)
        yield Promised(
            commitment=commitment,
            summed=summed,
            quoted=tuple(one for one in commitment.passages if one is not summed),
            reviewer=reviewer_name(review, language),
            type=word(commitment.type, language),
            status=f"{status}, {word(_LATE, language)}" if late else status,
            overdue=late,
            due=commitment.due or commitment.due_text,
            questions=commitment.targets(LinkType.RESPONDS_TO),
        )


def _bare(words: str) -> str:
    return " ".join(words.split()).strip(" .;,\"'“”„«»").casefold()


def noted(dossier: Dossier, setting: Setting) -> Iterator[tuple[Note, str]]:
    """All notes, in the order of the text, each with whose it is."""
    language = setting.language_of(dossier)
    found = [(note, reviewer_name(review, language)) for review in dossier.reviews for note in review.notes]
    yield from sorted(found, key=lambda entry: entry[0].passage.span)


def stands_out(dossier: Dossier, setting: Setting) -> Iterator[StandsOut]:
    """What deserves a look, by question, then the commitments that are overdue."""
    language = setting.language_of(dossier)
    for question in dossier.structure.judged:
        words = list(_of_the_question(dossier, question, language))
        for review in dossier.reviews:
            found = [word(w, language) for w in _of_the_finding(dossier, review, question)]
            if found:
                words.append(f"{', '.join(found)} ({review.reviewer.name})")
        if words:
            yield StandsOut(question.id, question.id, tuple(words))
    for entry in promised(dossier, setting):
        if entry.overdue:
            late = f"{word('commitment overdue', language)}, {entry.due} ({entry.reviewer})"
            yield StandsOut("", on_one_line(entry.commitment.summary).rstrip(" .;:"), (late,))


def _of_the_question(dossier: Dossier, question: Question, language: str) -> Iterator[str]:
    for found in attention(dossier, Review(Reviewer("", "")), question.id):
        if found in _OF_THE_QUESTION:
            yield word(found, language)
    verdicts = {v for review in dossier.individual if (v := review.assessment(question.id).verdict) is not None}
    if len(verdicts) > 1:
        words = ", ".join(word(verdict, language) for verdict in Verdict if verdict in verdicts)
        if spoken_for(dossier, question.id) >= {review.reviewer.id for review in dossier.individual}:
            yield f"{word('reviewers differed, settled by the consensus', language)}: {words}"
        else:
            yield f"{word('reviewers differ', language)}: {words}"


def _of_the_finding(dossier: Dossier, review: Review, question: Question) -> Iterator[str]:
    assessment: Assessment = review.assessment(question.id)
    for found in attention(dossier, review, question.id):
        if found not in _OF_THE_QUESTION:
            yield found
    if assessment.verdict is not None and assessment.confidence is Confidence.LOW:
        yield marked("words", "low confidence")
