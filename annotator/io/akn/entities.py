"""IRIs of what is no document: people, organisations, roles and so on (akn-nc 1.0, section 4.11).

Each is `/akn/ontology/CLASS/ID`, the id words joined by dots. What it should say and a source does not state is visibly
unknown, as in `identification`: a citizenship is "zz", a day of birth 0001-01-01. Nobody is taken for somebody else:
what has no name of its own in the world ends in the id that tells it apart, that of the source or the reviewer.
"""

from __future__ import annotations

import re

from annotator.core.review import Reviewer
from annotator.core.source import Source
from annotator.core.structure import Question
from annotator.io.akn.eids import numbering

_RESOURCE = "written-question-review"
"""What defines the concepts, roles and events: our own vocabulary."""

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_UNKNOWN_BIRTH = "0001-01-01"
_UNKNOWN_CITIZENSHIP = "zz"


class Entities:
    """Makes the IRIs of one file; `country` is that of its parliament, as in FRBR."""

    def __init__(self, source: Source, country: str) -> None:
        self._source = source.text_sha256[:12]
        self._country = country

    def program(self) -> str:
        """The IRI of this program (4.11.1.2): an organisation that is registered nowhere."""
        return _iri("organization", "unreg", "annotator")

    def person(self, name: str | None, part: str) -> str:
        """The IRI of who has the `part` ("asker") in this source (4.11.1.1); `name` as printed, None for unknown."""
        return _person(name or "", f"{part}-{self._source}")

    def reviewer(self, reviewer: Reviewer) -> str:
        """The IRI of a reviewer (4.11.1.1), the same in every file."""
        return _person(reviewer.name, numbering(reviewer.id))

    def question(self, question: Question) -> str:
        """The IRI of a question of this source (4.11.1.4)."""
        return _iri("object", _RESOURCE, self._source, "question", numbering(question.id))

    def term(self, kind: str, words: str) -> str:
        """The IRI of a "concept", "event" or "role" of our vocabulary (4.11.1.3, .5, .8); roles name the country."""
        place = [self._country] if kind == "role" else []
        return _iri(kind, _RESOURCE, *place, *words.split())


def _person(name: str, apart: str) -> str:
    words = _WORD.findall(name.casefold()) or ["unknown"]
    return _iri("person", _UNKNOWN_CITIZENSHIP, *words, _UNKNOWN_BIRTH, apart)


def _iri(kind: str, *words: str) -> str:
    return f"/akn/ontology/{kind}/{'.'.join(word for word in words if word)}"
