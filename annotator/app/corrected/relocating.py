"""Taking a review over to a corrected version of its source.

Passages are found again by their words (`annotator.app.corrected.finding`), and so are questions and answers: what a
reviewer corrected by hand stays, as long as the new text has it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TypeVar

from annotator.app.corrected.finding import Finder, Relocated
from annotator.app.files.opening import open_file, open_review
from annotator.app.reviewers import named_reviewer
from annotator.core.anchors import Passage, passage
from annotator.core.carrying import Lost, lost
from annotator.core.edits import ReplaceSource
from annotator.core.errors import ReviewError
from annotator.core.labels import answer_id, question_id
from annotator.core.matching import matched
from annotator.core.printed import on_one_line
from annotator.core.review import Dossier
from annotator.core.source import Facts, Source
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure, check_structure, in_text_order
from annotator.core.structuring import Restructured

_Part = TypeVar("_Part", Question, Answer)

_SAME_LABEL = 0.5
"""Similarity from which a question or answer with the same label is the same: the label speaks for it as well."""


@dataclass(frozen=True, slots=True)
class Relocation:
    """A corrected source with what was found of the old one in it.

    `structure` is that of the old text where every part of it was found, or no fewer than an import finds, so that what
    a reviewer corrected by hand stays; else the one that the import found. `questions` and `answers` tell what became
    of old parts that are called otherwise or are gone, and `losses` which findings have no place any more. `changed`
    are the questions that somebody has judged and whose wording or answer is another now: verdicts on them are to be
    looked at again.
    """

    source: Source
    facts: Facts
    structure: Structure
    passages: tuple[Relocated, ...]
    questions: tuple[tuple[str, str | None], ...] = ()
    answers: tuple[tuple[str, str | None], ...] = ()
    losses: tuple[Lost, ...] = ()
    changed: tuple[str, ...] = ()

    @property
    def doubtful(self) -> tuple[Relocated, ...]:
        """The passages that a reviewer has to confirm, or to give up: those not sure, and those lost."""
        return tuple(found for found in self.passages if not found.sure)

    def edit(self, decided: Mapping[Span, Span | None]) -> ReplaceSource:
        """The edit that takes the new source; `decided` are the places for what is doubtful, by old place.

        None gives a passage up. A doubtful passage that nothing was decided of is left out, so that applying the edit
        raises `ReviewError`.
        """
        places = {found.old.span: found.new for found in self.passages if found.sure} | dict(decided)
        return ReplaceSource(
            self.source, self.structure, self.facts, tuple(places.items()), self.questions, self.answers, self.changed
        )


def relocation(dossier: Dossier, new: Dossier) -> Relocation:
    """Find all that `dossier` points to in the source of `new`, which is a corrected version freshly imported."""
    finder = Finder(dossier.source.text, new.source.text)
    passages = tuple(finder.find(old) for old in _passages(dossier))
    stated = {f.name: getattr(dossier.facts, f.name) or getattr(new.facts, f.name) for f in fields(Facts)}
    facts = Facts(**stated)
    change = _restructured(finder, dossier, new)
    return Relocation(
        new.source,
        facts,
        change.structure,
        passages,
        tuple(change.questions.items()),
        tuple(change.answers.items()),
        lost(dossier, change),
        tuple(_changed(dossier, new.source.text, change)),
    )


def relocate_file(review: Path, source: Path) -> tuple[Dossier, Relocation]:
    """The review at `review`, and what of it is found in the corrected source at `source`.

    Raises `AppError`, `FileError` where one of them cannot be read.
    """
    dossier = open_review(review)
    return dossier, relocation_to(dossier, source)


def relocation_to(dossier: Dossier, source: Path) -> Relocation:
    """What of `dossier` is found in the corrected source at `source`. Raises `FileError` where that cannot be read."""
    return relocation(dossier, open_file(source).dossier)


def seen_by(found: Relocation, dossier: Dossier, reviewer: str | None) -> Relocation:
    """What of it `reviewer` (an id, a name, NAME#ID) may see and decide on: while findings are hidden, the own alone.

    Raises `AppError` where two have the name.
    """
    if not dossier.findings_hidden:
        return found
    who = named_reviewer((r.reviewer for r in dossier.reviews), reviewer) if reviewer is not None else None
    own = tuple(review for review in dossier.reviews if review.reviewer is who)
    places = {one.span for one in _passages(replace(dossier, reviews=own))}
    judged = {a.question for review in own for a in review.assessments if a.verdict is not None}
    before = {now: old for old, now in found.questions}
    return replace(
        found,
        passages=tuple(one for one in found.passages if one.old.span in places),
        losses=tuple(one for one in found.losses if who is not None and one.reviewer == who.id),
        changed=tuple(one for one in found.changed if before.get(one, one) in judged),
    )


def as_json(found: Relocation) -> dict[str, object]:
    """What was found again, as plain data for `annotator relocate --json`; offsets as in `annotator.app.showing`."""
    return {
        "source": {"file_name": found.source.file_name, "sha256": found.source.sha256},
        "passages": [
            {
                "how": str(one.how),
                "score": round(one.score, 3),
                "sure": one.sure,
                "old": {"start": one.old.span.start, "end": one.old.span.end, "quote": one.old.exact},
                "new": None
                if one.new is None
                else {"start": one.new.start, "end": one.new.end, "quote": one.new.of(found.source.text)},
            }
            for one in found.passages
        ],
        "look_again": list(found.changed),
        "losses": [{"reviewer": one.reviewer, "what": str(one.sentence)} for one in found.losses],
    }


def _restructured(finder: Finder, dossier: Dossier, new: Dossier) -> Restructured:
    """The structure for the new text, and what became of the old parts."""
    old = dossier.structure
    found = _lengthened(finder, _structure(finder, old, new.structure), old, new.structure)
    found = _with_added(new.source.text, found, new.structure)
    if _fits(new.source.text, found) and (_holds_all(found, old) or _holds_all(found, new.structure)):
        change = Restructured(found)
    else:
        change = matched(new.source.text, found, new.structure)
    for question in old.questions:
        if not found.has_question(question.id):
            change.questions[question.id] = None
    for answer in old.answers:
        if not found.has_answer(answer.id):
            change.answers[answer.id] = None
    return change


def _changed(dossier: Dossier, text: str, change: Restructured) -> Iterator[str]:
    """The questions of the new text that somebody has judged, and whose wording or answers read otherwise now."""
    judged = {a.question for review in dossier.reviews for a in review.assessments if a.verdict is not None}
    old = dossier.structure
    for question in old.judged:
        now = change.questions.get(question.id, question.id)
        if question.id in judged and now is not None and change.structure.has_question(now):
            after = change.structure.question(now)
            if _read(dossier.source.text, question, old) != _read(text, after, change.structure):
                yield now


def _read(text: str, question: Question, structure: Structure) -> tuple[str, ...]:
    """What is read of a question: its wording, and the answers that claim it."""
    parts: tuple[Question | Answer, ...] = (question, *structure.answers_for(question.id))
    return tuple(on_one_line(text[part.body : part.span.end]) for part in parts)


def _passages(dossier: Dossier) -> Iterator[Passage]:
    """Every passage of the reviews once, dismissed suggestions too, in the order of the text."""
    text = dossier.source.text
    found: dict[Span, Passage] = {}
    for review in dossier.reviews:
        for one in review.passages():
            found.setdefault(one.span, one)
        for span in review.dismissed:
            if 0 <= span.start < span.end <= len(text):
                found.setdefault(span, passage(text, span.start, span.end))
    yield from (found[span] for span in sorted(found))


# --- questions and answers ------------------------------------------------------------------------------------------


def _structure(finder: Finder, old: Structure, new: Structure) -> Structure:
    """What of the old structure is found in the new text, of which an import finds `new`."""
    found = _parts(finder, old.questions, new.questions)
    ids = {q.id for q in found}
    questions = tuple(q if q.parent in ids else replace(q, parent=None) for q in found)
    answers = tuple(
        replace(a, declared_for=tuple(q for q in a.declared_for if q in ids))
        for a in _parts(finder, old.answers, new.answers)
    )
    title = finder.span(old.title) if old.title is not None and len(old.title) else None
    return Structure(in_text_order(questions), tuple(sorted(answers, key=lambda a: a.span)), title)


def _lengthened(finder: Finder, found: Structure, old: Structure, new: Structure) -> Structure:
    """Each part with the words that were added behind it, where an import finds them to be its own."""
    starts = sorted(part.span.start for part in old.segments())
    ends = sorted(part.span.start for part in found.segments())

    def longer(part: _Part, before: _Part | None, imported: Sequence[_Part]) -> _Part:
        same = next((one for one in imported if one.span.overlaps(part.span)), None)
        if same is None or before is None or same.span.end <= part.span.end:
            return part
        after = next((start for start in ends if start >= part.span.end), len(finder.new))
        gap = next((start for start in starts if start >= before.span.end), len(finder.old))
        added = on_one_line(finder.new[part.span.end : same.span.end])
        if same.span.end > after or added in on_one_line(finder.old[before.span.end : gap]):
            return part
        return replace(part, span=Span(part.span.start, same.span.end))

    asked = {q.id: q for q in old.questions}
    told = {a.id: a for a in old.answers}
    questions = tuple(longer(q, asked.get(q.id), new.questions) for q in found.questions)
    answers = tuple(longer(a, told.get(a.id), new.answers) for a in found.answers)
    longest = Structure(questions, answers, found.title)
    return longest if _fits(finder.new, longest) else found


def _with_added(text: str, found: Structure, new: Structure) -> Structure:
    """What was found of the old structure, with the questions and answers of the new one where nothing of it is."""
    held = [part.span for part in found.segments()]
    names: dict[str, str] = {}
    questions, answers = list(found.questions), list(found.answers)
    for one in new.questions:
        same = next((q.id for q in found.questions if q.span.overlaps(one.span)), None)
        if same is None and not any(one.span.overlaps(span) for span in held):
            same = question_id(one.label, None, [q.id for q in questions])
            questions.append(replace(one, id=same, parent=names.get(one.parent or "")))
        if same is not None:
            names[one.id] = same
    for added in new.answers:
        if not any(added.span.overlaps(span) for span in held):
            claims = tuple(dict.fromkeys(names[q] for q in added.declared_for if q in names))
            answers.append(replace(added, id=answer_id(added.label, [a.id for a in answers]), declared_for=claims))
    whole = Structure(in_text_order(questions), tuple(sorted(answers, key=lambda a: a.span)), found.title)
    return whole if _fits(text, whole) else found


def _parts(finder: Finder, old: Sequence[_Part], new: Sequence[_Part]) -> list[_Part]:
    """The old parts that are in the new text: by their words, else as the part that alone has their label there."""
    labels = Counter(part.label for part in new)
    alone = {part.label: part for part in new if part.label is not None and labels[part.label] == 1}
    found: list[_Part] = []
    for part in old:
        moved = finder.part(part)
        same = alone.get(part.label or "")
        if moved is None and same is not None and finder.alike(part.span, same.span) >= _SAME_LABEL:
            moved = replace(part, span=same.span, body=same.body)
        if moved is not None:
            found.append(moved)
    return found


def _holds_all(found: Structure, other: Structure) -> bool:
    return len(found.questions) >= len(other.questions) and len(found.answers) >= len(other.answers)


def _fits(text: str, structure: Structure) -> bool:
    try:
        check_structure(text, structure)
    except ReviewError:
        return False
    return True
