"""Where the answers begin."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise, takewhile, zip_longest

from annotator.analysis.segmenting.asking import question_end, requests
from annotator.analysis.segmenting.expressions import Family
from annotator.analysis.segmenting.listed import listed_answers
from annotator.analysis.segmenting.marks import AGAIN, Mark, Role
from annotator.analysis.segmenting.outline import Marks, Opening, opening
from annotator.analysis.segmenting.speakers import answer_body, speaker_end
from annotator.core.spans import Span
from annotator.core.structure import Doubt

_MOST_NAMES = 3
"""Lines between a heading over all answers and the first of them, at most, that only name people."""


@dataclass(frozen=True, slots=True)
class Replies:
    """The answers' openings.

    `direct` where an answer may follow its question without any heading; `breaks` are the headings over a list
    of answers, which end the question before them.
    """

    answers: tuple[Opening, ...]
    direct: bool
    breaks: tuple[int, ...] = ()


def find_answers(marks: Marks, questions: Sequence[Opening], again: Sequence[Mark]) -> Replies:
    """Where the answers to `questions` begin, by their headings or by a list that begins anew.

    `again` are the marks of questions that are printed again.
    """
    heads = _answer_heads(marks, questions) or _spoken(marks, questions)
    given = heads
    heads = _under_repeats(marks, heads, again)
    if all(_is_sentence(h) for h in heads) or _only_joint(heads, questions):
        names = [n for q in questions for n in q.names]
        listed = listed_answers(marks, questions[-1].body, marks.end, names, _style(questions))
        listed = [a for a in listed if not _inside(a, heads)]
        listed += _given_again(marks, questions, listed, marks.end)
        if listed and not _answered_under(marks, questions):
            return Replies(tuple(sorted([*heads, *listed], key=lambda a: a.start)), False)
        return Replies(tuple(heads), True, tuple(m.start for m in again))
    answers = _with_words(marks, _with_lists(marks, questions, heads))
    kept = {a.start for a in answers}
    breaks = [*(h.start for h in given), *(m.start for m in again)]
    return Replies(tuple(answers), False, tuple(start for start in breaks if start not in kept))


def _answered_under(marks: Marks, questions: Sequence[Opening]) -> bool:
    """Whether most questions but the last have words under them that do not ask: their answers, with no heading.

    Family: the German "Kleine Anfrage"; a list inside its last answer ("Die Prüfung umfasst:", "1. die Kosten,") is no
    list of answers.
    """
    pairs = list(pairwise(questions))
    over = [question_end(marks.page, q.body, after.start) for q, after in pairs]
    return bool(pairs) and sum(end is not None and end[1] for end in over) * 2 > len(pairs)


def answers_before(marks: Marks, questions: Sequence[Opening]) -> Replies | None:
    """The answers of a text that prints them before the record of the questions; None where it does not.

    Family: the European Parliament's answers ("Réponse donnée par M. Mill", the answer, "Question avec demande de
    réponse écrite P-000123/2031" and its questions).
    """
    heads = [m for m in marks.all if m.role in (Role.ANSWER, Role.REPLY)]
    records = [m for m in marks.all if m.role is Role.DOCUMENT and m.start < questions[0].start]
    if len(heads) != 1 or len(records) != 1 or records[0].start < heads[0].start:
        return None
    end = records[0].start
    head = replace(opening(marks.page.text, heads[0]), body=answer_body(marks, heads[0]))
    names = [name for q in questions for name in q.names]
    answers = listed_answers(marks, heads[0].body, end, names, _style(questions)) or [replace(head, names=tuple(names))]
    return Replies(tuple(answers), False)


def _spoken(marks: Marks, questions: Sequence[Opening]) -> list[Opening]:
    """Family: numbered questions put in one sentence ("To ask the Minister (1) ...; (2) ..."), answered by a speaker.

    "Tom Weir: Twelve bridges are closed." answers all of them.
    """
    page, last = marks.page, questions[-1]
    if len(questions) < 2 or not requests(page.text, Span(marks.start, questions[0].body)):
        return []
    for line in page.between(last.body, marks.end):
        spoken = speaker_end(page.text, line) if line.blanks else None
        if spoken is not None:
            return [Opening(line.start, spoken, None)]
    return []


def _under_repeats(marks: Marks, heads: list[Opening], again: Sequence[Mark]) -> list[Opening]:
    """Families: "Antwoorden", and under it "Vraag 1", "Vraag 2" with the answers; or each question printed again
    over its own "Antwoord".

    The label of the repeated question is the answer's.
    """
    if not again:
        return heads
    replies = [m for m in marks.all if m.role in (Role.ANSWER, Role.REPLY)]
    starts = [m.start for m in replies]
    result = {h.start: h for h in heads}
    bare = [h.start for h in heads if not h.names]
    for mark, after in zip_longest(again, again[1:]):
        end = after.start if after is not None else marks.end
        inner = replies[bisect_left(starts, mark.start) : bisect_left(starts, end)]
        label = opening(marks.page.text, mark)
        if inner and not inner[0].atoms:
            body = answer_body(marks, inner[0])
            result[inner[0].start] = replace(label, start=inner[0].start, body=body, mark=inner[0])
        elif not inner and bare and bare[0] < mark.start:
            result[mark.start] = label
    over = [h for h in heads if not h.names and len(marks.page.trim(h.body, again[0].start)) == 0]
    for head in over:
        if head.start < again[0].start:
            del result[head.start]
    return [result[start] for start in sorted(result)]


def _with_words(marks: Marks, answers: Sequence[Opening]) -> list[Opening]:
    """Family: "Antwoorden:" over answers with headings of their own ("Ad 1. ..."); it is none itself.

    Nor is it where only who answers stands between ("Wethouder: J. Mill", with no sentence).
    """
    ends = [*(a.start for a in answers[1:]), marks.end]
    labelled = [*(bool(a.names) for a in answers[1:]), False]
    return [
        a
        for a, end, over in zip(answers, ends, labelled, strict=False)
        if a.names or (len(marks.page.trim(a.body, end)) and not (over and _names_only(marks, a.body, end)))
    ]


def _names_only(marks: Marks, start: int, end: int) -> bool:
    lines = marks.page.between(start, end)
    return len(lines) <= _MOST_NAMES and not any(line.words.endswith((".", "?", "!", ":")) for line in lines)


def _is_sentence(head: Opening) -> bool:
    """Whether an answer is headed by its own first sentence ("Die Fragen 2 und 3 werden ...")."""
    return bool(head.names) and head.body == head.start


def _only_joint(heads: Sequence[Opening], questions: Sequence[Opening]) -> bool:
    """Family: headings over joint answers only ("Gemeinsame Antwort auf die Fragen 2 und 3:"); the answers to the
    other questions stand right under them.
    """
    claimed = {name for head in heads for name in head.names}
    left = [q for q in questions if claimed.isdisjoint(q.names)]
    return all(len(head.names) > 1 for head in heads) and bool(left)


def _inside(answer: Opening, heads: Sequence[Opening]) -> bool:
    return any(head.start == answer.start for head in heads)


def _answer_heads(marks: Marks, questions: Sequence[Opening]) -> list[Opening]:
    """The answers' headings that count: a bare one only where a question waits for its answer."""
    names = {name for q in questions for name in q.names}
    starts = [q.start for q in questions]
    found: list[Opening] = []
    for mark in marks.all:
        if mark.role not in (Role.ANSWER, Role.REPLY) or mark.start < starts[0]:
            continue
        last = found[-1] if found else None
        waiting = last is None or bisect_left(starts, last.start) < bisect_left(starts, mark.start)
        if not mark.atoms:
            if waiting and (last is not None or mark.style != AGAIN):
                found.append(replace(opening(marks.page.text, mark), body=answer_body(marks, mark)))
            continue
        answer = opening(marks.page.text, mark)
        if not names.intersection(_top_names(mark)):
            if mark.family is Family.NUMBER and not _is_sentence(answer):
                found.append(replace(answer, doubts=(Doubt.LINK,)))
            continue
        if last is not None and not waiting and _is_sentence(answer):
            _take_together(found, answer)
        else:
            found.append(answer)
    return found


def _top_names(mark: Mark) -> set[str]:
    return {*mark.names, *(str(atom.rank.number) for atom in mark.atoms if atom.family is Family.NUMBER)}


def _take_together(found: list[Opening], sentence: Opening) -> None:
    """Family: "Antwort:", and under it "Die Fragen 1 und 2 werden zusammen beantwortet."

    The sentence names what the bare heading before it answers. After a labelled heading it says nothing new.
    """
    last = found[-1]
    if not last.names and sentence.start - last.body < 5:
        found[-1] = replace(last, names=sentence.names, label=sentence.label)
    elif last.names and not set(sentence.names) <= set(last.names):
        found.append(sentence)


def _with_lists(marks: Marks, questions: Sequence[Opening], heads: Sequence[Opening]) -> list[Opening]:
    """Family: one heading over all answers ("ANTWOORD op vraag nr. 12 ..."), and under it "1. ...", "2-4. ..."."""
    starts = [q.start for q in questions]
    result: list[Opening] = []
    previous = 0
    for i, head in enumerate(heads):
        result.append(head)
        place = bisect_left(starts, head.start)
        waiting = [name for q in questions[previous:place] for name in q.names]
        previous = place
        if head.names or len(waiting) < 2:
            continue
        following = [heads[i + 1].start] if i + 1 < len(heads) else []
        following += [starts[place]] if place < len(starts) else []
        end = min(following, default=marks.end)
        listed = listed_answers(marks, head.body, end, waiting, _style(questions))
        if listed:
            result[-1:] = [*listed, *_given_again(marks, questions, listed, end)]
            continue
        labelled = list(takewhile(lambda h: h.names, islice(heads, i + 1, None)))
        following = [h.start for h in heads[i + 1 + len(labelled) : i + 2 + len(labelled)]] + starts[place : place + 1]
        end = min(following, default=marks.end)
        result[-1:] = _beside_headings(marks, labelled, waiting, Span(head.body, end), _style(questions)) or [head]
    return sorted(result, key=lambda a: a.start)


def _beside_headings(
    marks: Marks, labelled: Sequence[Opening], waiting: Sequence[str], under: Span, style: str
) -> list[Opening]:
    """The answers under a heading that are listed beside those with headings of their own, the `labelled` ones.

    Family: "1. Ja.", "Zu 2 und 3: ...", "4. Nein.", all under "Antwort von Herrn Berg".
    """
    claimed = {name for h in labelled for name in h.names}
    rest = [name for name in waiting if name not in claimed]
    if not rest or not claimed < set(waiting):
        return []
    listed = listed_answers(marks, under.start, under.end, rest, style)
    return [a for a in listed if not _inside(a, labelled)]


def _given_again(marks: Marks, questions: Sequence[Opening], answers: Sequence[Opening], end: int) -> list[Opening]:
    """Families: a heading over answers to questions that were answered before ("Supplementary answer", "(7) ..."), and
    a second minister's answers ("Antwoord van minister Mol", "6. ...").
    """
    names = {name for q in questions for name in q.names}
    after = answers[0].start if answers else marks.end
    heads = [m for m in marks.headings(after + 1, end) if m.style == AGAIN or m.role is Role.REPLY]
    found: list[Opening] = []
    for head, stop in zip(heads, [*(h.start for h in heads[1:]), end], strict=False):
        under = [m for m in marks.within(head.body, stop) if names.issuperset(m.names) and marks.opens_paragraph(m)]
        if under and not len(marks.page.trim(head.body, under[0].start)):
            alike = (m for m in under if (m.family, m.style) == (under[0].family, under[0].style))
            first, *others = (opening(marks.page.text, m) for m in alike)
            found.extend([replace(first, start=head.start), *others])
    known = {a.body for a in answers}
    return [a for a in found if a.body not in known]


def _style(questions: Sequence[Opening]) -> str:
    """The style of the first question's label, empty where it has none."""
    return questions[0].mark.style if questions[0].mark is not None else ""
