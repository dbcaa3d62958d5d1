"""What the program proposes to a reviewer: commitments in the answers, and where to look for evidence.

A suggestion never counts as a finding. What is suggested depends on the text and on the questions and answers in
it, not on what a reviewer has found: `open_suggestions` leaves out what one has dealt with.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from annotator.core.commitments import CommitmentType
from annotator.core.review import Dossier, Review
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question

if TYPE_CHECKING:
    from annotator.analysis.candidates import Related
    from annotator.analysis.dates import Interval

_LEANS_ON = 0.5
"""How much the wording of its stem, or of the question it follows up, counts beside a question's own; and what a
sentence follows beside it."""

LIKELY = 0.6
"""Score from which on a suggested commitment is likely."""

MOST_CANDIDATES = 3
"""Sentences that are offered as evidence of one question."""

_FEWEST_SENTENCES = 3
"""An answer of so many is read at a glance."""

_FIRST = 0.1
"""What stands first in an answer to one question is likelier its evidence: added to the first sentence's score, half
of it to the second's, and so on.
"""

_BEARS = 0.1
"""What a sentence that names a number, a day or somebody is worth beside its words, where that is asked for."""

_TO_COME = frozenset(("will", "will_be", "vow", "planned", "aimed", "intend", "sends"))
"""Features of clauses that speak of what is to come, whenever they were said."""

_TELLING = 100
"""Code points from which on an answer tells its own language."""

_SILENT = 0.08
"""Score below which no sentence of a joint answer speaks of a question."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A sentence that may be a commitment; `score` from 0.4 to 1, `features` speak for it, `verb` is where the
    verb of it stands in the source.
    """

    span: Span
    type: CommitmentType
    score: float
    features: tuple[str, ...]
    answer: str
    verb: int

    @property
    def likely(self) -> bool:
        """Whether it is shown where only the likely ones are wanted."""
        return self.score >= LIKELY


@dataclass(frozen=True, slots=True)
class EvidenceCandidate:
    """A sentence that may be evidence; `score` from 0 to 1 says how much of the question it speaks of."""

    span: Span
    score: float
    answer: str


def suggested_commitments(dossier: Dossier) -> tuple[Suggestion, ...]:
    """The sentences inside answers that look like commitments, in the order of the text."""
    from annotator.analysis.clauses import undertakings

    text, furniture = dossier.source.text, dossier.source.furniture
    found: list[Suggestion] = []
    for answer in dossier.structure.answers:
        body = Span(min(answer.body, answer.span.end), answer.span.end)
        language, said = _language(dossier, body), dossier.facts.date_answered
        found.extend(
            Suggestion(span, one.type, one.score, one.features, answer.id, one.verb)
            for span, one in undertakings(text, (body,), language or "", _within(furniture, body), said)
        )
    return tuple(found)


def open_suggestions(suggested: tuple[Suggestion, ...], review: Review) -> tuple[Suggestion, ...]:
    """Those that the reviewer has neither recorded as a commitment nor dismissed."""
    spans = [*review.dismissed, *(p.span for c in review.commitments for p in c.passages)]
    dealt_with = sorted(spans, key=_start)
    # How far any of the spans up to each one reaches: the last that begins before a suggestion ends decides.
    reach = list(accumulate((span.end for span in dealt_with), max))

    def dealt(span: Span) -> bool:
        before = bisect_left(dealt_with, span.end, key=_start)
        return before > 0 and reach[before - 1] > span.start

    return tuple(s for s in suggested if not dealt(s.span))


def evidence_candidates(
    dossier: Dossier, question_id: str, most: int | None = MOST_CANDIDATES
) -> tuple[EvidenceCandidate, ...]:
    """The sentences of the answers that claim the question which speak most of it, the best first; `most` of them where
    they have so many, and without `most` all that speak of it at all by their words.

    Raises `ReviewError` where there is no such question.
    """
    from annotator.analysis.candidates import Relating
    from annotator.analysis.sentences import spoken

    structure, text, furniture = dossier.structure, dossier.source.text, dossier.source.furniture
    question = structure.question(question_id)
    answers = structure.answers_for(question_id)
    said = {
        sentence: answer.id
        for answer in answers
        for sentence in spoken(text, Span(answer.body, answer.span.end), furniture)
    }
    asked = [(Span(question.body, question.span.end), 1.0), *_leaning(dossier, question)]
    relating = Relating(text, tuple(said), _language(dossier), furniture)
    found: tuple[Related, ...] = relating.related(asked, said)
    scores = {r.span: r.score for r in found}
    for answer in answers:
        own = [s for s, a in said.items() if a == answer.id] if len(answer.declared_for) == 1 else []
        for place, sentence in enumerate(own if len(own) > _FEWEST_SENTENCES else (), 1):
            scores[sentence] = round(min(1.0, scores.get(sentence, 0.0) + _FIRST / place), 4)
    bearing = relating.bears(asked[0][0], said) if most is not None else ()
    for sentence in said if most is not None else ():
        scores[sentence] = round(min(1.0, scores.get(sentence, 0.0) + _BEARS * (sentence in bearing)), 4)
    best = sorted(scores.items(), key=lambda one: (-one[1], one[0]))
    return tuple(EvidenceCandidate(span, score, said[span]) for span, score in best[:most])


def offered_evidence(dossier: Dossier, review: Review, question_id: str) -> tuple[EvidenceCandidate, ...]:
    """The best passages for a question that has no evidence yet, where its answers are long or answer others too."""
    question = dossier.structure.question(question_id)
    if not question.judged or review.assessment(question_id).evidence or not _worth_searching(dossier, question_id):
        return ()
    return evidence_candidates(dossier, question_id)


def silent(dossier: Dossier, question_id: str) -> bool:
    """Whether no sentence of any answer that claims the question speaks of it, by the words: a hint, no finding."""
    claiming = dossier.structure.answers_for(question_id)
    return bool(claiming) and len(silent_answers(dossier, question_id)) == len(claiming)


def silent_answers(dossier: Dossier, question_id: str) -> tuple[str, ...]:
    """The joint answers that claim the question and of which no sentence speaks of it: a hint, never a finding."""
    joint = [a.id for a in dossier.structure.answers_for(question_id) if len(a.declared_for) > 1]
    best = dict.fromkeys(joint, 0.0)
    for found in evidence_candidates(dossier, question_id, most=None) if joint else ():
        if found.answer in best:
            best[found.answer] = max(best[found.answer], found.score)
    return tuple(answer for answer, score in best.items() if score < _SILENT)


def suggested_due(dossier: Dossier, suggestion: Suggestion) -> Interval | None:
    """When what is suggested is due, by its own words: the likelier reading."""
    from annotator.analysis.dates import due_date

    words, verb = suggestion.span.of(dossier.source.text), suggestion.verb - suggestion.span.start
    language = _language(dossier, dossier.structure.answer(suggestion.answer).span)
    found = due_date(words, dossier.facts.date_answered, language, verb)
    after = dossier.facts.date_asked or ""  # where the day of the answer is not known
    if not (dossier.facts.date_answered or after) and not _TO_COME.intersection(suggestion.features):
        return None  # "we began at the end of 2017"
    return next((one for one in found.readings if one.end >= after), None) if found is not None else None


def suggestions_as_json(dossier: Dossier) -> dict[str, object]:
    """All that is suggested for one document, places in code points of its text."""
    commitments = []
    for s in sorted(suggested_commitments(dossier), key=lambda s: (-s.score, s.span)):
        due = suggested_due(dossier, s)
        place = {"start": s.span.start, "end": s.span.end, "type": s.type.value, "score": s.score}
        commitments.append({**place, "due": {"from": due.start, "to": due.end} if due is not None else None})
    judged = [question.id for question in dossier.structure.judged]
    return {
        "text_sha256": dossier.source.text_sha256,
        "commitments": commitments,
        "evidence": [
            {"question": q, "start": c.span.start, "end": c.span.end, "score": c.score}
            for q in judged
            if _worth_searching(dossier, q)
            for c in evidence_candidates(dossier, q)
        ],
        "silent": [{"question": q, "answer": a} for q in judged for a in silent_answers(dossier, q)],
    }


def _worth_searching(dossier: Dossier, question_id: str) -> bool:
    from annotator.analysis.sentences import spoken

    source, answers = dossier.source, dossier.structure.answers_for(question_id)
    count = sum(len(spoken(source.text, Span(a.body, a.span.end), source.furniture)) for a in answers)
    return count > _FEWEST_SENTENCES or any(len(a.declared_for) > 1 for a in answers)


def likeliest_question(dossier: Dossier, said: Span, questions: Sequence[str]) -> str:
    """Of `questions`, one or more, the one that the words `said` speak most of; the first where they speak of none.

    "We shall do that" speaks of what the sentence before it does, so that counts too, but less.
    """
    from annotator.analysis.candidates import Relating

    if len(questions) == 1:
        return questions[0]
    structure, text, furniture = dossier.structure, dossier.source.text, dossier.source.furniture
    asked = {Span(q.body, q.span.end): q.id for q in map(structure.question, reversed(questions))}
    relating = Relating(text, tuple(asked), _language(dossier), furniture)
    found = relating.related([(said, 1.0), *((before, _LEANS_ON) for before in _before(dossier, said))], asked)
    return asked[found[0].span] if found else questions[0]


def _before(dossier: Dossier, said: Span) -> tuple[Span, ...]:
    """The sentence before `said` in the same answer."""
    from annotator.analysis.sentences import sentences

    part = dossier.structure.segment_at(said.start)
    if not isinstance(part, Answer) or said.start <= part.body:
        return ()
    return sentences(dossier.source.text, Span(part.body, said.start), dossier.source.furniture)[-1:]


def _start(span: Span) -> int:
    return span.start


def _leaning(dossier: Dossier, question: Question) -> list[tuple[Span, float]]:
    """The wording that a sub-question or a follow-up cannot be understood without."""
    if question.parent is None:
        return []
    parent = dossier.structure.question(question.parent)
    return [(Span(parent.body, parent.span.end), _LEANS_ON)]


def _language(dossier: Dossier, part: Span | None = None) -> str | None:
    """That of an answer, where it is long enough to tell and others are printed beside it; else that of the text."""
    from annotator.analysis.date_words import READ
    from annotator.analysis.words import detect_language

    whole = dossier.facts.language or detect_language(dossier.source.text)
    if part is None or len(part) < _TELLING or whole not in READ:
        return whole
    return detect_language(part.of(dossier.source.text)) or whole


def _within(furniture: tuple[Span, ...], part: Span) -> tuple[Span, ...]:
    return tuple(f for f in furniture if f.overlaps(part))
