"""The segmenter: the whole way from a text to its structure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from annotator.analysis.language import detect_language
from annotator.analysis.segmenting.build import Built, build
from annotator.analysis.segmenting.complaints import FAR_BETTER, HARDLY_WORSE, complaints, signs_of_trouble
from annotator.analysis.segmenting.documents import document_spans
from annotator.analysis.segmenting.doubting import with_doubts
from annotator.analysis.segmenting.facts import find_facts, find_title
from annotator.analysis.segmenting.finish import Finisher
from annotator.analysis.segmenting.furniture import find_furniture
from annotator.analysis.segmenting.headed import answers_over, headings_alone, letters_under
from annotator.analysis.segmenting.lines import Page, joined, outside, plain_spaces, split_lines
from annotator.analysis.segmenting.marked import marked_document, marked_documents, marked_title, marked_within
from annotator.analysis.segmenting.marks import Mark, Role
from annotator.analysis.segmenting.outline import Marks, section_starts
from annotator.analysis.segmenting.plain import plain_openings
from annotator.analysis.segmenting.profiles import Mark as Place
from annotator.analysis.segmenting.profiles import Profile
from annotator.analysis.segmenting.questions import find_questions
from annotator.analysis.segmenting.reader import TooManyError, read
from annotator.analysis.segmenting.reading import find_marks
from annotator.analysis.segmenting.repeats import answers_to_unnumbered, answers_under, find_repeats, printed_first
from annotator.analysis.segmenting.replies import answers_before, find_answers
from annotator.analysis.segmenting.separate_questions import parts_answered, questions_inside, titles_over
from annotator.core.marked import Marked, MarkedKind
from annotator.core.source import Facts
from annotator.core.spans import Span
from annotator.core.structure import Structure

LONGEST = 200_000
"""Code points of a text that is read a second way, at most: some seconds."""

MOST_CANDIDATES = 3_000
"""Places that are weighed for it, at most: a line of labels has one in six code points."""

RULED = ("nl", "fr", "en", "de")
"""Languages that the rules have words of; elsewhere the decoder's reading goes first."""


@dataclass(frozen=True, slots=True)
class Segmentation:
    """What was found in a text: its parts, what it states of itself, its language, its furniture."""

    structure: Structure
    facts: Facts
    language: str | None
    furniture: tuple[Span, ...]


def segment(
    text: str,
    *,
    language: str | None = None,
    chosen: bool = False,
    furniture: tuple[Span, ...] = (),
    marked: tuple[Marked, ...] = (),
    profile: Profile | None = None,
    marks: Sequence[Place] = (),
) -> Segmentation:
    """Find the questions and answers of `text`, which stays as it is.

    `language` (ISO 639-1) is taken as given where the caller knows it; where a reviewer has `chosen` it, words of
    other languages head nothing. `furniture` are spans that an importer knows to be no part of any question or
    answer; what is found in the text itself is added to it.
    `marked` is what the format's own markup states; where it states questions its boundaries win. `profile` is the
    layout to read the text by, `marks` are places where a reader says that a question or an answer begins.
    """
    page = read_page(text, furniture)
    printed, text = text, page.text
    language = language or detect_language(text)
    labels = tuple(find_marks(text, page.lines, language if chosen else None))
    spans = marked_documents(text, marked) or document_spans(page, labels)
    if profile is not None or marks:
        structure = with_doubts(text, read(printed, furniture, (), None, False, profile, marks).structure)
    else:
        structure = _by_rules(printed, page, labels, spans, marked)
        if not chosen and not any(m.kind in (MarkedKind.QUESTION, MarkedKind.ANSWER) for m in marked):
            structure = _less_wrong(printed, text, structure, furniture, language)
    first = min((s.span.start for s in structure.segments()), default=len(text))
    if len(spans) > 1:
        return Segmentation(structure, Facts(language=language), language, page.furniture)
    title = marked_title(marked) or find_title(page, first, {m.start for m in labels})
    facts = find_facts(page, title, structure, language)
    return Segmentation(replace(structure, title=title), facts, language, page.furniture)


def _by_rules(
    printed: str, page: Page, labels: Sequence[Mark], spans: Sequence[Span], marked: tuple[Marked, ...]
) -> Structure:
    finisher = Finisher(Page(printed, page.lines, page.furniture))
    for span in spans:
        stated = marked_within(marked, span)
        for part in [span] if stated else _sections(page, labels, span):
            finisher.add(_document(page, labels, part, stated))
    return with_doubts(page.text, finisher.structure(None))


def _less_wrong(
    printed: str, text: str, structure: Structure, furniture: tuple[Span, ...], language: str | None
) -> Structure:
    """Of what the rules found and what the decoder reads, that which has fewer complaints by far."""
    if len(text) > LONGEST or not signs_of_trouble(text, structure):
        return structure
    try:
        found = read(printed, furniture, most=MOST_CANDIDATES)
    except TooManyError:
        return structure
    difference = complaints(text, structure, found.candidates) - complaints(text, found.structure, found.candidates)
    enough = FAR_BETTER if language is None or language in RULED else HARDLY_WORSE
    return with_doubts(text, found.structure) if difference >= enough else structure


def documents(text: str, *, furniture: tuple[Span, ...] = (), marked: tuple[Marked, ...] = ()) -> tuple[Span, ...]:
    """The documents in `text`, one after the other: several for a bulletin, else one; together the whole text."""
    page = read_page(text, furniture)
    return marked_documents(text, marked) or document_spans(page, tuple(find_marks(page.text, page.lines)))


def read_page(text: str, furniture: tuple[Span, ...]) -> Page:
    """The lines of `text`, with plain spaces, without those of `furniture`, given or found."""
    text = plain_spaces(text)
    lines = tuple(split_lines(text))
    everything = joined([*furniture, *find_furniture(lines)])
    return Page(text, tuple(outside(lines, everything)), everything)


def _sections(page: Page, every: Sequence[Mark], span: Span) -> list[Span]:
    """Family: questions of several groups with their answers, each numbered from 1 again under its own title.

    "Vragen van de fractie A", "1. ...?", "Antwoord: ...", then "Vragen van de fractie B" and "1. ...?" anew.
    """
    own = every[bisect_left(every, span.start, key=_place) : bisect_left(every, span.end, key=_place)]
    edges = [span.start, *section_starts(Marks(page, own, span)), span.end]
    return [Span(start, end) for start, end in pairwise(edges)]


def _document(page: Page, every: Sequence[Mark], span: Span, marked: Sequence[Marked]) -> Built:
    own = every[bisect_left(every, span.start, key=_place) : bisect_left(every, span.end, key=_place)]
    marks = Marks(page, own, span)
    if marked:
        return marked_document(marks, marked)
    breaks = [m.start for m in own if m.role in (Role.END, Role.DOCUMENT)]
    questions, again = find_questions(marks)
    questions = questions_inside(marks, questions)
    headings = [m.start for m in own if m.role is Role.ANSWER and m.atoms]
    if questions and letters_under(marks, questions):
        return build(marks, *headings_alone(marks), [*breaks, *headings], False)
    if questions:
        breaks.extend(titles_over(marks, questions))
        repeats = find_repeats(marks, printed_first(marks, questions))
        replies = answers_under(marks, repeats) if repeats else answers_over(marks, questions)
        replies = replies or answers_before(marks, questions) or find_answers(marks, questions, again)
        questions = tuple(sorted([*questions, *parts_answered(marks, questions)], key=lambda q: q.start))
        return build(marks, questions, replies.answers, [*breaks, *replies.breaks], replies.direct)
    plain, answers = plain_openings(marks, span.start)
    if not plain:
        plain, answers = headings_alone(marks)
        breaks.extend(headings)
    under = answers_to_unnumbered(marks, plain)
    if under is not None:
        return build(marks, plain, under.answers, [*breaks, *under.breaks], False)
    return build(marks, plain, answers, breaks, False)


def _place(mark: Mark) -> int:
    return mark.start
