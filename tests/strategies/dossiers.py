"""Dossiers of every kind that the rules of `core` allow, with texts as odd as they come.

`texts()`, `structures(text)`, `reviews(text, structure, codebook, id)` and `dossiers()` are strategies of their own.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise

from hypothesis import strategies as st

from annotator.core.addresses import Address
from annotator.core.anchors import Passage, passage
from annotator.core.codebook import Codebook, LocalText, Reason, Verdict
from annotator.core.commitments import (
    COMMITMENT_LINKS,
    Commitment,
    CommitmentType,
    Link,
    LinkType,
    Status,
    StatusChange,
)
from annotator.core.labels import answer_id, question_id
from annotator.core.review import (
    Assessment,
    Assignment,
    Blinding,
    Confidence,
    Dossier,
    HistoryStep,
    LayoutProfile,
    Note,
    Recoded,
    Review,
    Reviewer,
    ReviewKind,
    ReviewState,
)
from annotator.core.source import Facts, Lack, Newline, PageStart, Remark, Source
from annotator.core.spans import Span, trimmed
from annotator.core.structure import Answer, Doubt, Question, Structure

COMMON = "abcdefgh ijkl mno pqrst uvwxyz .,?! 0123456789\n\n\n-:()"
ODD = (
    "\t\x0b\x0c\r\x00\x01\x07\x1b\x1c\x1f\x7f\x85\xa0"  # controls and white space
    "éßÅǅﬁ€’–"  # Western
    "e\u0301\u0323\u200d\u200b\ufeff"  # combining characters, joiners, a mark in the middle
    "\u0627\u0628\u05d0\u05d1\u202e\u202c"  # right to left, and a change of direction
    "😀👨‍👩‍👧🇧🇪\U0010ffff\U0001f3fd"  # beyond the first plane
    "\u2028\u2029\ufffe\uffff\ud800\udfff\udc00"  # separators, no characters, halves of pairs
    "<>&\"'\\{}]]>"  # what markup and escapes are made of
)
LABELS = ("1", "2", "3-5", "8a", "(a)", "iv.", "4, 5 en 6", "Vraag 7", "١", "é", "\x01", "\ud800", "#", "..")
MOMENTS = ("2026-01-02T03:04:05Z", "2026-11-20T09:00:00+01:00", "2026-01-02", "2026-01-02T03:04:05.25Z", "")
DAYS = ("2018-02-15", "2018-03-20", "0001-01-01")
PEOPLE = (Reviewer("anna-1", "Anna"), Reviewer("", "Żoë \\ é"), Reviewer("C", "", "Watch & Co"))


# Strategies that hang on nothing are made once, and texts drawn in pieces: making them took nine tenths of the tests.
_PLAIN = st.text(COMMON, max_size=30)
_ENDS = st.sampled_from(("\n", "\n\n", "\r\n", "\r", " ", "?\n"))
_PIECES = st.one_of(_PLAIN, _PLAIN, _ENDS, st.text(ODD, min_size=1, max_size=4), st.text(max_size=3))


@cache
def texts(max_size: int = 300, min_size: int = 0) -> st.SearchStrategy[str]:
    """Any text: mostly plain words and lines, with odd characters between them."""
    pieces = st.lists(_PIECES, max_size=max(2, max_size // 15)).map("".join)
    if min_size:
        pieces = st.builds(str.__add__, st.text(COMMON, min_size=min_size, max_size=max_size), pieces)
    return pieces.map(lambda text: _as_read(text[:max_size]))


def _as_read(text: str) -> str:
    """Two halves that meet are one character, as every reader and Qt has it; JSON would join them too."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


@cache
def words() -> st.SearchStrategy[str]:
    """A short text, often empty."""
    return st.one_of(st.just(""), texts(12))


@st.composite
def structures(draw: st.DrawFn, text: str) -> Structure:
    """Questions and answers over disjoint parts of `text`, some of them touching, some sharing a span."""
    fewest = draw(st.sampled_from((0, min(len(text), 8))))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=fewest, max_size=14)))
    spans = [trimmed(text, a, b) for a, b in pairwise(cuts) if draw(st.integers(0, 5))]
    questions: list[Question] = []
    answers: list[Answer] = []
    second_half = draw(st.booleans())
    for number, span in enumerate(s for s in spans if len(s)):
        is_answer = draw(st.booleans()) if not second_half else 2 * number >= len(spans)
        if is_answer:
            answers.append(_answer(draw, span, answers, questions))
        else:
            for _ in range(draw(st.sampled_from((1, 1, 1, 1, 2, 3)))):
                questions.append(_question(draw, span, questions))
    return Structure(tuple(questions), tuple(answers), draw(_titles(text)))


def _question(draw: st.DrawFn, span: Span, before: list[Question]) -> Question:
    label = draw(st.none() | st.sampled_from(LABELS))
    # Most sub-questions belong to what stands right before them, which is where they may be nested.
    nearest = [q.id for q in before[:-5:-1]]
    parent = draw(st.sampled_from((None, *nearest[:1], *nearest))) if before else None
    return Question(
        id=question_id(label, parent, [q.id for q in before]),
        span=span,
        body=draw(st.sampled_from((span.start, span.start, span.end)) | st.integers(span.start, span.end)),
        label=label,
        parent=parent,
        judged=draw(st.integers(0, 5)) > 0,
        conditional=draw(st.booleans()),
        doubts=draw(_doubts()),
    )


def _answer(draw: st.DrawFn, span: Span, before: list[Answer], questions: list[Question]) -> Answer:
    label = draw(st.none() | st.sampled_from(LABELS))
    ids = [q.id for q in questions]
    return Answer(
        id=answer_id(label, [a.id for a in before]),
        span=span,
        body=draw(st.integers(span.start, span.end)),
        label=label,
        declared_for=tuple(draw(st.lists(st.sampled_from(ids), unique=True, max_size=4))) if ids else (),
        doubts=draw(_doubts()),
    )


@cache
def _doubts() -> st.SearchStrategy[tuple[Doubt, ...]]:
    return st.lists(st.sampled_from(Doubt), unique=True, max_size=2).map(tuple)


@st.composite
def _titles(draw: st.DrawFn, text: str) -> Span | None:
    start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    first = trimmed(text, 0, end)
    return draw(st.sampled_from((None, Span(start, end), first if len(first) else None)))


@st.composite
def passages(draw: st.DrawFn, text: str) -> Passage:
    """A passage of `text`, which is not empty; the same places come up often."""
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    return passage(text, start, end)


@st.composite
def reviews(draw: st.DrawFn, text: str, structure: Structure, codebook: Codebook, reviewer: Reviewer) -> Review:
    """One reviewer's work on `text`."""
    some_passages = st.lists(passages(text), max_size=3).map(tuple) if text else st.just(())
    judged = [q.id for q in structure.judged]
    chosen = draw(st.lists(st.sampled_from(judged), unique=True, max_size=5)) if judged else []
    assessments = tuple(a for q in chosen if not (a := _assessment(draw, q, codebook, some_passages)).is_blank)
    commitments: list[Commitment] = []
    for number in range(draw(st.integers(0, 3)) if text else 0):
        ids = [c.id for c in commitments]
        commitments.append(_commitment(draw, f"c{number + 1}", structure, ids, passages(text), reviewer))
    notes = tuple(
        Note(f"n{number + 1}", draw(words()), draw(passages(text)), draw(st.sampled_from(MOMENTS)))
        for number in range(draw(st.integers(0, 2)) if text else 0)
    )
    states = draw(st.lists(st.sampled_from(ReviewState), max_size=3))
    history = tuple(HistoryStep(state, draw(st.sampled_from(MOMENTS))) for state in states)
    dismissed = draw(st.lists(passages(text), max_size=3)) if text else []
    return Review(reviewer, assessments, tuple(commitments), notes, history, tuple(sorted({p.span for p in dismissed})))


def agreed(draw: st.DrawFn, reviews: tuple[Review, ...]) -> tuple[Review, ...]:
    """The reviews, the last of three sometimes as the consensus of the others."""
    if len(reviews) < 3 or not draw(st.booleans()):
        return reviews
    parties = tuple(r.reviewer.id for r in reviews[:2])
    return (*reviews[:2], replace(reviews[2], kind=ReviewKind.CONSENSUS, parties=parties))


def _assessment(
    draw: st.DrawFn, question: str, codebook: Codebook, evidence: st.SearchStrategy[tuple[Passage, ...]]
) -> Assessment:
    verdict = draw(st.none() | st.sampled_from(Verdict))
    reasons = [r.id for r in codebook.reasons if r.verdict is verdict]
    return Assessment(
        question=question,
        verdict=verdict,
        reason=draw(st.none() | st.sampled_from(reasons)) if reasons else None,
        other_reasons=tuple(draw(st.lists(st.sampled_from(reasons), unique=True, max_size=2))) if reasons else (),
        confidence=draw(st.none() | st.sampled_from(Confidence)),
        comment=draw(words()),
        evidence=draw(evidence),
        at=draw(st.sampled_from(MOMENTS)),
        look_again=verdict is not None and draw(st.booleans()),
        recoded=tuple(draw(st.lists(_recoded(), max_size=2))),
    )


@cache
def _recoded() -> st.SearchStrategy[Recoded]:
    return st.builds(Recoded, words(), words(), words(), words(), st.sampled_from(MOMENTS))


def _commitment(
    draw: st.DrawFn,
    identity: str,
    structure: Structure,
    others: list[str],
    one_passage: st.SearchStrategy[Passage],
    reviewer: Reviewer,
) -> Commitment:
    change = st.builds(
        StatusChange,
        st.sampled_from(Status),
        st.sampled_from(MOMENTS),
        st.just(reviewer.id),
        words(),
        words(),
        _days().map(lambda day: day or ""),
    )
    return Commitment(
        id=identity,
        summary=draw(words()),
        passages=tuple(draw(st.lists(one_passage, min_size=1, max_size=2))),
        history=tuple(draw(st.lists(change, min_size=1, max_size=3))),
        type=draw(st.sampled_from(CommitmentType)),
        actor=draw(words()),
        due_text=draw(words()),
        due=draw(st.none() | st.sampled_from(DAYS)),
        comment=draw(words()),
        links=_links(draw, structure, others),
    )


def _links(draw: st.DrawFn, structure: Structure, others: list[str]) -> tuple[Link, ...]:
    targets = [Link(LinkType.RESPONDS_TO, q.id) for q in structure.questions]
    targets += [Link(LinkType.STATED_IN, a.id) for a in structure.answers]
    targets += [Link(kind, other) for kind in sorted(COMMITMENT_LINKS) for other in others]
    abroad = (Address("0a" * 16, "anna-1", "c1"), Address("\ud800 /", "a b", "Ł%2F"))
    targets += [Link(kind, str(address)) for kind in sorted(COMMITMENT_LINKS) for address in abroad]
    targets += [Link(LinkType.FULFILS, "Parl. St. 2019, nr. 12 \\ \x07 <é>"), Link(LinkType.EXTENDS_DEADLINE, "x")]
    return tuple(draw(st.lists(st.sampled_from(targets), unique=True, max_size=4)))


@cache
def _local() -> st.SearchStrategy[tuple[tuple[str, str], ...]]:
    return st.lists(st.tuples(st.sampled_from(("nl", "en", "x y", "")), words()), max_size=2).map(tuple)


@st.composite
def codebooks(draw: st.DrawFn) -> Codebook:
    """A small codebook with reasons for partial and not answered, in some languages."""
    reasons = tuple(
        Reason(
            id=f"{verdict[0].upper()}{number}{draw(st.sampled_from(('', '_vague', ' é', chr(1))))}",
            verdict=verdict,
            label=LocalText(draw(_local())),
            definition=LocalText(draw(_local())),
            use_when=LocalText(draw(_local())),
            not_when=LocalText(draw(_local())),
            examples=draw(_local()),
        )
        for verdict in (Verdict.PARTIAL, Verdict.NOT_ANSWERED)
        for number in range(draw(st.integers(0, 2)))
    )
    return Codebook(draw(words()), draw(words()), reasons)


@st.composite
def sources(draw: st.DrawFn, text: str) -> Source:
    """A source that holds `text`; its original is `text` as UTF-8, or bytes that have nothing to do with it."""
    marks = sorted(draw(st.sets(st.integers(0, len(text)), max_size=4)))
    kinds = sorted(draw(st.sets(st.sampled_from(Lack), max_size=2)))
    return Source(
        text=text,
        original=draw(st.just(text.encode("utf-8", "surrogatepass")) | st.binary(max_size=200)),
        file_name=draw(st.sampled_from(("vraag.txt", "Vraag é 1\\2.docx", "\ud800\n")) | words()),
        media_type=draw(st.sampled_from(("text/plain", "application/pdf"))),
        encoding=draw(st.sampled_from(("utf-8", "utf-16-le", "cp1252", ""))),
        newline=draw(st.sampled_from(Newline)),
        bom=draw(st.booleans()),
        reading=draw(st.sampled_from(("text/1", "pdf/1"))),
        pages=tuple(PageStart(start, draw(st.none() | words())) for start in marks),
        furniture=tuple(Span(a, b) for a, b in zip(marks[::2], marks[1::2], strict=False)),
        remarks=tuple(Remark(kind, draw(st.integers(0, 9)), draw(st.none() | st.integers(0, 99))) for kind in kinds),
    )


@cache
def facts() -> st.SearchStrategy[Facts]:
    """Facts, most of them unknown, some of them not what they should be."""
    maybe = st.none() | words()
    language = st.sampled_from((None, "nl", "fr", "de", "en", "pl", "?"))
    day = _days()
    return st.builds(Facts, maybe, language, maybe, maybe, maybe, day, day, maybe)


@st.composite
def dossiers(draw: st.DrawFn, max_text: int = 300) -> Dossier:
    """A whole dossier with up to three reviewers."""
    text = draw(texts(max_text) | texts(max_text, min_size=min(40, max_text)))
    structure = draw(structures(text))
    codebook = draw(codebooks())
    ids = draw(st.lists(st.sampled_from(("anna-1", "bert_2", "C", "Łukasz", "a b")), unique=True, max_size=3))
    people = [Reviewer(i, draw(words()), draw(words())) for i in ids]
    return Dossier(
        source=draw(sources(text)),
        codebook=codebook,
        facts=draw(facts()),
        structure=structure,
        reviews=agreed(draw, tuple(draw(reviews(text, structure, codebook, person)) for person in people)),
        blind=draw(st.booleans()),
        id=draw(st.sampled_from(("", "0123456789abcdef" * 2, "an id of others é"))),
        assigned=tuple(
            draw(
                st.lists(
                    st.builds(Assignment, st.sampled_from(PEOPLE), _days(), st.sampled_from(["", "spring 'x'"])),
                    max_size=2,
                )
            )
        ),
        blindings=tuple(draw(st.lists(_blindings(), max_size=2))),
        layout=draw(st.none() | st.builds(LayoutProfile, words(), words())),
    )


@cache
def _days() -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(DAYS)


@cache
def _blindings() -> st.SearchStrategy[Blinding]:
    return st.builds(Blinding, st.booleans(), st.sampled_from(PEOPLE), st.sampled_from(MOMENTS))


def without_reviews(dossier: Dossier) -> Dossier:
    """The same dossier before anybody reviewed it."""
    return replace(dossier, reviews=())
