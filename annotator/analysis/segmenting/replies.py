"""Where the answers begin."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile, zip_longest

from annotator.analysis.segmenting.announcing import announces
from annotator.analysis.segmenting.asking import question_end, requests
from annotator.analysis.segmenting.chains import Chain, best_chain
from annotator.analysis.segmenting.expressions import Family
from annotator.analysis.segmenting.marks import AGAIN, Mark, Role
from annotator.analysis.segmenting.outline import Marks, Opening, opening
from annotator.analysis.segmenting.speakers import answer_body, speaker_end
from annotator.analysis.segmenting.turns import turned_to
from annotator.core.spans import Span
from annotator.core.structure import Doubt

_KNOWN = 1.0
_OF_ITS_OWN = 0.25
"""For each label: four answers say more than one joint answer over a list of them ("(a) to (d)", then "(a)")."""

_INNER = -0.3
"""For a label before a small letter: rather an item of a list inside an answer ("1. de oude brug;")."""

_OTHER_STYLE = 0.5
"""Taken off for each label with other signs than the questions' labels have."""

_MOST_NAMES = 3
"""Lines between a heading over all answers and the first of them, at most, that only name people."""

_MOST_MISSING = 40
"""Answers may leave out many questions ("1.", then "12."): how many labels a list of answers may jump."""


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
        listed = _listed(marks, questions[-1].body, marks.end, names, _style(questions))
        listed = [a for a in listed if not _inside(a, heads)]
        listed += _given_again(marks, questions, listed)
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
    answers = _listed(marks, heads[0].body, end, names, _style(questions)) or [replace(head, names=tuple(names))]
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
        listed = _listed(marks, head.body, min(following, default=marks.end), waiting, _style(questions))
        if listed:
            result[-1:] = [*listed, *_given_again(marks, questions, listed)]
            continue
        own = _beside_headings(marks, heads[i:], waiting, min(starts[place : place + 1], default=marks.end), questions)
        result[-1:] = own or [head]
    return sorted(result, key=lambda a: a.start)


def _beside_headings(
    marks: Marks, heads: Sequence[Opening], waiting: Sequence[str], end: int, questions: Sequence[Opening]
) -> list[Opening]:
    """Family: under one heading some answers under their bare label, others under a heading ("1. Ja.", "Zu 2 und 3:
    ...", "4. Nein.").
    """
    labelled = list(takewhile(lambda h: h.names, heads[1:]))
    claimed = {name for h in labelled for name in h.names}
    rest = [name for name in waiting if name not in claimed]
    if not rest or not claimed < set(waiting):
        return []
    following = [h.start for h in heads[1 + len(labelled) :]]
    listed = _listed(marks, heads[0].body, min([*following, end]), rest, _style(questions))
    return [a for a in listed if not _inside(a, labelled)]


def _given_again(marks: Marks, questions: Sequence[Opening], answers: Sequence[Opening]) -> list[Opening]:
    """Families: a heading over answers to questions that were answered before ("Supplementary answer", "(7) ..."), and
    a second minister's answers ("Antwoord van minister Mol", "6. ...").
    """
    names = {name for q in questions for name in q.names}
    after = answers[0].start if answers else marks.end
    heads = [m for m in marks.all if m.start > after and (m.style == AGAIN or m.role is Role.REPLY)]
    found: list[Opening] = []
    for head, end in zip(heads, [*(h.start for h in heads[1:]), marks.end], strict=False):
        under = [m for m in marks.within(head.body, end) if names.issuperset(m.names) and marks.opens_paragraph(m)]
        if under and not len(marks.page.trim(head.body, under[0].start)):
            alike = (m for m in under if (m.family, m.style) == (under[0].family, under[0].style))
            first, *others = (opening(marks.page.text, m) for m in alike)
            found.extend([replace(first, start=head.start), *others])
    known = {a.body for a in answers}
    return [a for a in found if a.body not in known]


def _listed(marks: Marks, start: int, end: int, names: Sequence[str], style: str) -> list[Opening]:
    """The answers in `[start, end)` that bear the questions' own labels; none where they are another list.

    Family: numbered answers without headings. They begin where the numbering begins anew; joint labels
    ("3-5."), gaps, answers out of order and answers given twice occur. Signs like those of the questions, whose
    `style` is given, speak for a list ("(1) ..." more than "1. ..." in an answer to (3)).
    """
    known = set(names)
    groups: dict[tuple[Family | None, str], list[Mark]] = {}
    for mark in marks.within(start, end):
        if known.issuperset(_tops(mark)):
            groups.setdefault((mark.family, mark.style), []).append(mark)

    def weigh(mark: Mark) -> float:
        apart = 0.5 * marks.opens_paragraph(mark)
        inner = _INNER if marks.page.text[mark.body : mark.body + 1].islower() else 0.0
        return _OF_ITS_OWN + _KNOWN * len(mark.names) + apart + inner - 0.25 * marks.is_asked(mark)

    best = Chain()
    for group in groups.values():
        chain = best_chain(_set_apart(marks, marks.outermost(group)), weigh, _MOST_MISSING)
        apart = bool(chain) and len(marks.page.trim(start, chain.marks[0].start)) > 0
        inner = apart and chain.marks[0].style != style and _led_up_to(marks, start, chain.marks[0])
        other = _OTHER_STYLE * (chain.marks[0].style != style) * sum(len(m.names) for m in chain.marks) if chain else 0
        weighed = replace(chain, weight=chain.weight - other)
        if chain and not inner and _covers(chain, names, apart) and weighed.weight > best.weight:
            best = weighed
    if not best:
        turns = turned_to(marks.page, start, end, known)
        enough = len(turns) > 1 and _covers(Chain(tuple(turns)), names, False)
        return [opening(marks.page.text, mark) for mark in turns] if enough else []
    others = sorted((m for group in groups.values() for m in group), key=lambda m: m.start)
    best = _behind_statement(marks, best, others, names)
    picked = _completed(marks, best, others, names)
    return [opening(marks.page.text, mark, doubts) for mark, doubts in picked]


def _led_up_to(marks: Marks, start: int, first: Mark) -> bool:
    """Whether a sentence of an answer leads up to a list with other signs than the questions have.

    Family: "The following upgrades are funded:", "1. Mill Road, $2m", where the questions are "(1) ..." and "(2) ...".
    """
    lead = marks.page.trim(start, first.start).of(marks.page.text)
    return lead.endswith(":") and not marks.opens_paragraph(first) and not announces(lead)


def _style(questions: Sequence[Opening]) -> str:
    """The style of the first question's label, empty where it has none."""
    return questions[0].mark.style if questions[0].mark is not None else ""


def _behind_statement(marks: Marks, best: Chain, every: Sequence[Mark], names: Sequence[str]) -> Chain:
    """Family: one answer to all that only points ahead ("(a) to (d): A Statement is laid on the Table."), and under it
    the statement with an answer to each, in any order.
    """
    first, wanted = best.marks[0], set(names)
    if len(best.marks) > 1 or not wanted <= set(first.names):
        return best
    later = [m for m in every if m.start > first.start and m.style == first.style and marks.opens_paragraph(m)]
    if {name for m in later for name in m.names} != wanted:
        return best
    return best_chain(later, lambda m: len(m.names), _MOST_MISSING)


def _tops(mark: Mark) -> set[str]:
    """The labels of the questions themselves that a mark names, "2" for "2a"."""
    numbered = mark.family is Family.NUMBER
    return {str(a.rank.number) if numbered and a.name[-1].isalpha() else a.name for a in mark.atoms}


def _set_apart(marks: Marks, group: list[Mark]) -> list[Mark]:
    """Only the marks with a blank line before them, where each label has such a one: others are lists inside."""
    apart = [m for m in group if marks.opens_paragraph(m)]
    labels = {m.names for m in group}
    return apart if labels == {m.names for m in apart} else group


def _covers(chain: Chain, names: Sequence[str], apart: bool) -> bool:
    """Whether the labels are those of enough questions; a single "1." `apart` from the heading is another list's."""
    covered = {name for m in chain.marks for name in _tops(m)}
    starts_first = names[0] in _tops(chain.marks[0])
    if apart and len(covered) == 1 < len(set(names)):
        return False
    return (starts_first and len(covered) * 3 >= len(set(names))) or len(covered) * 2 > len(set(names)) > 2


def _completed(
    marks: Marks, chain: Chain, others: Sequence[Mark], names: Sequence[str]
) -> list[tuple[Mark, tuple[Doubt, ...]]]:
    """The chain with what its order left out: joint answers before it, labels out of order, other brackets."""
    picked: dict[int, tuple[Mark, tuple[Doubt, ...]]] = {m.start: (m, ()) for m in chain.marks}
    missing = set(names) - {name for m in chain.marks for name in _tops(m)}
    paragraphs = sum(map(marks.opens_paragraph, chain.marks)) * 2 > len(chain.marks)
    for mark in others:
        if mark.start in picked or (paragraphs and not marks.opens_paragraph(mark)):
            continue
        ahead = mark.start < chain.marks[0].start and len(mark.names) > 1
        if ahead:
            picked[mark.start] = (mark, ())
        elif missing.issuperset(mark.names):
            picked[mark.start] = (mark, (Doubt.LABEL,))
            missing.difference_update(mark.names)
    return [picked[start] for start in sorted(picked)]
