"""The way of the decoder: a text's lines, its candidates, the best reading, its parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.decoder import Decoder
from annotator.analysis.segmenting.evidence.given import forced_by_markup
from annotator.analysis.segmenting.evidence.heads import read_head
from annotator.analysis.segmenting.evidence.page import candidates_of
from annotator.analysis.segmenting.finish import Finisher
from annotator.analysis.segmenting.furniture import find_furniture
from annotator.analysis.segmenting.layouts import Layout, costs
from annotator.analysis.segmenting.lines import Page, joined, outside, plain_spaces, split_lines
from annotator.analysis.segmenting.marked import marked_documents, marked_within
from annotator.analysis.segmenting.profiles import Mark, Profile, fits, learnt, like, with_marks
from annotator.analysis.segmenting.state import Reading
from annotator.analysis.segmenting.structure import built
from annotator.analysis.segmenting.vocabulary_words import Speech, speech_of
from annotator.core.marked import Marked
from annotator.core.spans import Span
from annotator.core.structure import Structure

MARKED = Layout("marked", "label", bare=True, back=True)
"""What may follow what where markup states the parts."""

_SURE_HEAD = 1.5
"""Strength from which on a labelled head is no furniture, wherever on a page it stands."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the decoder made of a text, with what it chose from."""

    page: Page
    speech: Speech
    candidates: Sequence[Candidate]
    readings: Sequence[Reading]
    structure: Structure


def read(
    text: str,
    furniture: tuple[Span, ...] = (),
    marked: Sequence[Marked] = (),
    language: str | None = None,
    chosen: bool = False,
    profile: Profile | None = None,
    marks: Sequence[Mark] = (),
) -> Found:
    """Find the parts of `text`; the arguments are those of `segment`."""
    speech = speech_of(text, language, only=chosen)
    page = own_page(text, furniture, speech)
    candidates = candidates_of(page, speech, tuple(like(page, speech, profile)) if profile is not None else ())
    if marks:
        profile = profile or learnt(page, candidates, marks, "")
        candidates = candidates_of(page, speech, tuple(like(page, speech, profile)))
        candidates = with_marks(page, candidates, marks)
    liked = profile.liked(costs().liked) if profile is not None else {}
    finisher = Finisher(Page(text, page.lines, page.furniture))
    readings: list[Reading] = []
    for span in marked_documents(text, marked) or (Span(0, len(text)),):
        own = [c for c in candidates if span.start <= c.start < span.end] if len(span) < len(text) else candidates
        stated = marked_within(marked, span)
        if stated:
            own = forced_by_markup(page, own, stated)
        readings = Decoder(liked, (MARKED,) if stated else ()).best(own)
        told = bool(stated or liked) or not speech.known
        asked = "?" in text[span.start : span.end]
        best = next((one for one in readings if told or _tells(one, asked)), Reading(readings[0].layout))
        finisher.add(built(page, speech, best, span.end, sorted(one.span.end for one in stated)))
    return Found(page, speech, candidates, readings, finisher.structure(None))


def _tells(reading: Reading, asked: bool) -> bool:
    """Whether any part of a reading asks, or is headed as a question or an answer: numbers alone are those of a law.
    Lists that are printed twice with the same labels are enough where there is a question mark: `asked`.
    """
    step = reading.step
    while step is not None:
        one = step.candidate
        headed = one.kind in (Kind.QUESTION, Kind.ANSWER, Kind.GIVEN) or (one.kind is Kind.SERIES and one.colon)
        if headed or one.forced or one.asks or one.asks_below or (one.pair and asked):
            return True
        step = step.before
    return False


def learn(text: str, marks: Sequence[Mark], name: str, furniture: tuple[Span, ...] = ()) -> Profile:
    """The profile of the places that are marked in `text`."""
    speech = speech_of(text)
    page = own_page(text, furniture, speech)
    return learnt(page, candidates_of(page, speech), marks, name)


def fits_text(text: str, profile: Profile, furniture: tuple[Span, ...] = ()) -> bool:
    """Whether a text is laid out as the profile is, by its heads."""
    speech = speech_of(text)
    return fits(own_page(text, furniture, speech), speech, profile)


def own_page(text: str, given: tuple[Span, ...], speech: Speech) -> Page:
    """The lines of `text` without furniture, given or found; a labelled head that recurs is none."""
    text = plain_spaces(text)
    lines = tuple(split_lines(text))
    whole = Page(text, lines)
    found = [span for span in find_furniture(lines) if not _holds_head(whole, span, speech)]
    everything = joined([*given, *found])
    return Page(text, tuple(outside(lines, everything)), everything)


def _holds_head(page: Page, span: Span, speech: Speech) -> bool:
    first, lines = page.index(span.start), page.between(span.start, span.end)
    heads = (read_head(page, speech, first + k, line.start, line.span.end) for k, line in enumerate(lines))
    return any(head is not None and head.atoms and head.head > _SURE_HEAD for head in heads)
