"""What in a structure that was found looks wrong: a reviewer should look there first.

Each sign is worth a doubt because it stood on wrong parts far more often than on right ones, in documents that no rule
was made from (`tests/benchmarks/segmentation.py` counts both).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from annotator.analysis.segmenting.vocabulary_words import Speech, speech_of
from annotator.core.spans import Span
from annotator.core.structure import Answer, Doubt, Question, Structure

_Part = TypeVar("_Part", Question, Answer)

_LONGEST_LABEL = 2
"""Digits of a label at most; longer ones number records of a house more often than questions of a list."""

_LOOKED_AT = 20_000
"""Code points of one part that are looked through."""

_ENDING = 40
"""Code points at the end of a wording that are looked at."""

# "the number of bridges; and": an item of a list that is asked for as a whole.
_ITEM_END = re.compile(r"[;,]\s*(?:\w{1,3})?\s*\Z")
_ASKS = re.compile(r"\?[ \t]*(?:\n|\Z)")
# "Tom Weir [pursuant to the reply]: ..." on a paragraph of its own: another answer.
_SPEAKER = re.compile(r"\n[ \t]*\n[A-Z][\w.]*(?: [A-Z][\w.-]*){1,4}(?: [\[(][^\n]{2,80}[\])])?:")
_UP_TO_COLON = re.compile(r"[^\n?.]{0,30}:")
_OPENING = 200
_MOST_OTHERS = 50
"""Other questions that are looked at for whether they ask."""

_FEWEST_TOLD = 4
"""Words of a statement behind a question mark, at least."""

_TITLE = re.compile(r"[^\n]*\w[ \t]*\n[ \t]*\n")
_UNFINISHED_LINE = re.compile(r"[^\n]*:[ \t]*\n")
# "(3) ", "3. ": a bare label at the beginning of a part.
_SIGNED = re.compile(r"(?P<open>\(?)\w{1,3}[.)]")
_LAST_NUMBER = re.compile(r"\d+\Z")


def with_doubts(text: str, structure: Structure, speech: Speech | None = None) -> Structure:
    """The same parts, with doubts where they look wrong: see the functions for questions and for answers."""
    view = _View.of(text, structure, speech or speech_of(text))
    questions = tuple(_with(q, _of_question(view, q)) for q in structure.questions)
    return replace(
        structure, questions=questions, answers=tuple(_with(a, _of_answer(view, a)) for a in structure.answers)
    )


def _with(part: _Part, doubts: Iterator[Doubt]) -> _Part:
    found = tuple(dict.fromkeys([*part.doubts, *doubts]))
    return part if found == part.doubts else replace(part, doubts=found)


@dataclass(frozen=True, slots=True)
class _View:
    """A structure with what is asked of all its parts: how many top-level questions share a span, which labels come
    after a gap, which questions are answered, and which are parts of which.

    `registered`: all questions bear numbers of a register. `lower`: a third of the answers or more begin in lower case.
    `answers`: how many there are, `single`: those to one question.
    """

    text: str
    speech: Speech
    tops: Mapping[Span, int]
    after_gap: frozenset[str]
    claimed: frozenset[str]
    by_id: Mapping[str, Question]
    parts: Mapping[str | None, Sequence[Question]]
    registered: bool
    lower: bool
    labels: frozenset[str | None]
    answers: int
    single: int

    @classmethod
    def of(cls, text: str, structure: Structure, speech: Speech) -> _View:
        parts: dict[str | None, list[Question]] = defaultdict(list)
        for question in structure.questions:
            if question.label is not None or question.parent is None:
                parts[question.parent].append(question)
        gaps = (q.id for siblings in parts.values() for q in _after_gap(siblings))
        claimed = frozenset(q for a in structure.answers for q in a.declared_for)
        tops = Counter(q.span for q in structure.questions if q.parent is None)
        high = [(q.label or "").isdecimal() and len(q.label or "") > _LONGEST_LABEL for q in parts.get(None, ())]
        lower = sum(text[a.body : a.body + 1].islower() for a in structure.answers) * 3 >= len(structure.answers)
        by_id = {q.id: q for q in structure.questions}
        labels = frozenset(q.label for q in structure.questions)
        single = sum(len(a.declared_for) == 1 for a in structure.answers)
        return cls(
            text, speech, tops, frozenset(gaps), claimed, by_id, dict(parts), len(high) > 1 and all(high), lower,
            labels, len(structure.answers), single,
        )  # fmt: skip

    def wording(self, part: Question | Answer) -> str:
        return self.text[part.body : min(part.span.end, part.body + _LOOKED_AT)]


def _after_gap(siblings: Sequence[Question]) -> Iterator[Question]:
    """The questions whose predecessor in the list is printed nowhere in it ("1", "2", "4")."""
    run: list[tuple[int, Question]] = []
    for question in [*siblings, None]:
        number = _number(question) if question is not None else 1
        if number <= 1 or question is None:
            known = {n for n, _ in run}
            yield from (q for n, q in run[1:] if n - 1 not in known)
            run = []
        if question is not None:
            run.append((number, question))


def _number(question: Question) -> int:
    """The last number of a label; 1 where there is none, or one that no list has."""
    match = _LAST_NUMBER.search(question.label or "")
    return int(match[0]) if match is not None and len(match[0]) <= _LONGEST_LABEL + 1 else 1


def _of_question(view: _View, question: Question) -> Iterator[Doubt]:
    """The label after a gap, of a question alone in its text that is no 1, or one that reads like the number of a
    record among others; no answer where other questions have one; wording that looks wrong.
    """
    number = int(question.label) if question.label is not None and question.label.isdecimal() else 1
    high = number >= 10**_LONGEST_LABEL
    alone = len(view.tops) == 1
    record = high and not alone and not view.registered and str(number - 1) not in view.labels
    if question.id in view.after_gap or (alone and number > 1 and not high) or record:
        yield Doubt.LABEL
    whole = view.by_id.get(question.parent or "", question)
    if _is_wrong_wording(view, question) or _has_strange_parts(view, whole):
        yield Doubt.BOUNDARY
    leaf = question.judged and question.label is not None and question.id not in view.parts
    if view.claimed and leaf and question.id not in view.claimed:
        yield Doubt.LINK


def _is_wrong_wording(view: _View, question: Question) -> bool:
    """Several labels over one wording that prints them again, a numbered question that asks nothing where all others
    do, a title or a name before the wording, an answer's heading inside it, or a statement behind its question mark.
    """
    if question.label is not None and question.parent is None and view.tops[question.span] > 1:
        label = re.escape(question.label)
        if re.search(rf"^\W*{label}[.)]\s", question.span.of(view.text), re.MULTILINE):
            return True
    top = question.judged and question.parent is None and question.label is not None
    words, parts = view.wording(question), view.parts.get(question.id, ())
    others = [q for q in view.parts[None] if q.judged and q is not question]
    if top and not _looks_asked(view, question) and not _ITEM_END.search(words[-_ENDING:]):
        return bool(others) and all(_looks_asked(view, other) for other in others[:_MOST_OTHERS])
    if (question.label is not None and _TITLE.match(words)) or _goes_on_telling(view, words):
        return True
    return _holds_answer(view.speech, words) or (not parts and _UNFINISHED_LINE.match(words) is not None)


def _goes_on_telling(view: _View, words: str) -> bool:
    """Whether a statement of some words stands behind the last question mark: an answer without a head, perhaps."""
    asked, _, told = words.rpartition("?")
    told = told.strip(" *_\n")
    if not asked or not told.endswith(".") or told.startswith(("(", "[")) or len(told.split()) < _FEWEST_TOLD:
        return False
    return view.speech.requests.search(told) is None and view.speech.please.match(told) is None


def _looks_asked(view: _View, question: Question) -> bool:
    """Whether a wording reads like a question: a question mark, or words that a question opens with."""
    words = view.wording(question)
    if "?" in words or view.speech.asks.match(words):
        return True
    return view.speech.requests.search(words, 0, _OPENING) is not None


def _holds_answer(speech: Speech, words: str) -> bool:
    """Whether an answer's heading stands in the words of a question ("Answer:")."""
    return any(_UP_TO_COLON.match(words, m.end()) for m in speech.answer.finditer(words))


def _has_strange_parts(view: _View, question: Question) -> bool:
    """Whether the parts of a question stand behind words that follow its question mark, and ask nothing."""
    parts = view.parts.get(question.id, ())
    after = view.wording(question).rpartition("?")
    return (
        bool(parts and after[1])
        and any(map(str.isalpha, after[2]))
        and not any("?" in view.wording(part) for part in parts)
    )


def _of_answer(view: _View, answer: Answer) -> Iterator[Doubt]:
    """Words that ask, or that head another part, as if it held the next question, or that only close a letter; a
    beginning in the middle of a sentence; links that its label does not declare.
    """
    words = view.wording(answer)
    heads_another = any(sign.search(words) for sign in (_ASKS, _SPEAKER)) or view.speech.closing.match(words)
    if heads_another or (words[:1].islower() and not view.lower):
        yield Doubt.BOUNDARY
    if (view.by_id and not answer.declared_for) or _claims_beside_label(view, answer) or _takes_several(view, answer):
        yield Doubt.LINK
    if _has_other_sign(view, answer):
        yield Doubt.LABEL


def _takes_several(view: _View, answer: Answer) -> bool:
    """Whether an answer without a label claims several questions, and no whole list of them, where most answers have
    one each; in a language that is not known also where it is the only answer.
    """
    if any((view.by_id[q].label or "").endswith(("1", "a", "i")) for q in answer.declared_for[:1]):
        return False
    tops = {view.by_id[q].parent or q for q in answer.declared_for}
    alone = view.answers == 1 and not view.speech.known  # there three of four were wrong, in known ones one of seven
    return answer.label is None and len(tops) > 1 and (alone or 2 * view.single >= view.answers)


def _claims_beside_label(view: _View, answer: Answer) -> bool:
    """Whether an answer to some parts of a question claims what the question asks before its parts as well."""
    own = set(answer.declared_for)
    stems = (q for q in map(view.by_id.__getitem__, own) if q.id in view.parts and q.label != answer.label)
    return any(not own.issuperset(part.id for part in view.parts[stem.id]) for stem in stems)


def _has_other_sign(view: _View, answer: Answer) -> bool:
    """Whether an answer's label has another sign than that of the one question it claims ("1." for "(1)")."""
    if answer.label is None or len(answer.declared_for) != 1:
        return False
    question = view.by_id[answer.declared_for[0]]
    labels = [_SIGNED.match(part.span.of(view.text)) for part in (question, answer)]
    return question.label == answer.label and all(labels) and len({m["open"] for m in labels if m is not None}) > 1
