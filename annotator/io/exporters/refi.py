"""Findings as a project of the REFI-QDA standard (version 1.5): a zip with the codings and the texts.

Each judged question, piece of evidence, commitment and note is a selection in its text; what a reviewer finds of it
are codings by that reviewer. Positions are code points, the end exclusive.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, cast

from lxml import etree

from annotator.core.phrases import Phrase, phrase
from annotator.core.printed import on_one_line
from annotator.core.review import Dossier, Reviewer
from annotator.core.spans import Span
from annotator.io.catalogue import word
from annotator.io.exporters.interface import Setting
from annotator.io.exporters.plain import clean
from annotator.io.exporters.refi_codes import ORIGIN, add_code, codes, guid, reason_key
from annotator.io.exporters.report import title, wording

_PROJECT: Final = "urn:QDA-XML:project:1.0"
_NSMAP: Final = cast("dict[str, str]", {None: _PROJECT})
_LONGEST_NAME = 80
_FACTS = ("number", "asker", "minister", "date_asked", "date_answered", "legislature", "theme", "language")
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class _Coding:
    code: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class _Selection:
    """A passage, what it is coded with, and the texts of notes on it."""

    key: str
    name: str
    span: Span
    codings: tuple[_Coding, ...] = ()
    notes: tuple[tuple[str, str, str], ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class QdpxExporter:
    """A project that MAXQDA, ATLAS.ti, NVivo and QualCoder can open; all dossiers are sources in it."""

    name: str = "qdpx"
    title: Phrase = phrase("Project for qualitative analysis (REFI-QDA)")
    media_type: str = "application/zip"
    extension: str = ".qdpx"
    together: bool = True
    loses: Phrase = phrase(
        "Qualitative-data projects know codes on passages only: which answer claims which question, links between "
        "commitments, their history and due dates as dates, and confidence are lost or kept as words."
    )

    def write(self, dossiers: Sequence[Dossier], setting: Setting) -> bytes:
        """The project."""
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
            _add(archive, "project.qde", _project(dossiers, setting))
            for number, dossier in enumerate(dossiers):
                text = clean(dossier.source.text).encode("utf-8")
                _add(archive, f"sources/{_source_guid(dossier, number)}.txt", text)
        return data.getvalue()


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, data)


def _q(name: str) -> str:
    return f"{{{_PROJECT}}}{name}"


def _source_guid(dossier: Dossier, number: int) -> str:
    return guid("source", dossier.source.sha256, str(number))


def _user_guid(reviewer_id: str) -> str:
    return guid("user", reviewer_id)


def _project(dossiers: Sequence[Dossier], setting: Setting) -> bytes:
    name = title(dossiers[0]) if len(dossiers) == 1 else ORIGIN
    root = etree.Element(_q("Project"), nsmap=_NSMAP, name=clean(name), origin=ORIGIN)
    root.set("creationDateTime", setting.made_at)
    _users(root, [review.reviewer for dossier in dossiers for review in dossier.reviews])
    book = etree.SubElement(etree.SubElement(root, _q("CodeBook")), _q("Codes"))
    for code in codes(dossiers, setting):
        add_code(book, code, _PROJECT)
    variables = etree.SubElement(root, _q("Variables"))
    for fact in _FACTS:
        etree.SubElement(
            variables, _q("Variable"), guid=guid("variable", fact), name=fact.replace("_", " "), typeOfVariable="Text"
        )
    sources = etree.SubElement(root, _q("Sources")) if dossiers else root
    notes: list[etree._Element] = []
    for number, dossier in enumerate(dossiers):
        _source(sources, dossier, number, setting, notes)
    if notes:
        etree.SubElement(root, _q("Notes")).extend(notes)
    return etree.tostring(root, xml_declaration=True, encoding="utf-8")


def _users(root: etree._Element, reviewers: Sequence[Reviewer]) -> None:
    known = {reviewer.id: reviewer for reviewer in reviewers}
    users = etree.SubElement(root, _q("Users")) if known else root
    for reviewer in known.values():
        etree.SubElement(users, _q("User"), guid=_user_guid(reviewer.id), name=clean(reviewer.name))


def _source(
    parent: etree._Element, dossier: Dossier, number: int, setting: Setting, notes: list[etree._Element]
) -> None:
    key = _source_guid(dossier, number)
    source = etree.SubElement(
        parent, _q("TextSource"), guid=key, name=clean(title(dossier)), plainTextPath=f"internal://{key}.txt"
    )
    for selection in _selections(dossier, setting):
        _select(source, key, selection, notes)
    for fact in _FACTS:
        value = getattr(dossier.facts, fact)
        if value:
            holder = etree.SubElement(source, _q("VariableValue"))
            etree.SubElement(holder, _q("VariableRef"), targetGUID=guid("variable", fact))
            etree.SubElement(holder, _q("TextValue")).text = clean(value)


def _select(source: etree._Element, key: str, selection: _Selection, notes: list[etree._Element]) -> None:
    element = etree.SubElement(
        source,
        _q("PlainTextSelection"),
        guid=guid(key, selection.key),
        name=clean(selection.name)[:_LONGEST_NAME],
        startPosition=str(selection.span.start),
        endPosition=str(selection.span.end),
    )
    if selection.description:
        etree.SubElement(element, _q("Description")).text = clean(selection.description)
    for number, coding in enumerate(selection.codings):
        made = etree.SubElement(element, _q("Coding"), guid=guid(key, selection.key, "coding", str(number)))
        _made_by(made, coding.by, coding.at)
        etree.SubElement(made, _q("CodeRef"), targetGUID=guid("code", coding.code))
    for number, (text, by, at) in enumerate(selection.notes):
        note = etree.Element(_q("Note"), guid=guid(key, selection.key, "note", str(number)), name="note")
        _made_by(note, by, at)
        etree.SubElement(note, _q("PlainTextContent")).text = clean(text)
        notes.append(note)
        etree.SubElement(element, _q("NoteRef"), targetGUID=note.get("guid", ""))


def _made_by(element: etree._Element, by: str, at: str) -> None:
    if by:
        element.set("creatingUser", _user_guid(by))
    if at:
        element.set("creationDateTime", at)


def _selections(dossier: Dossier, setting: Setting) -> Iterator[_Selection]:
    language = setting.language_of(dossier)
    for question in dossier.structure.judged:
        name = f"{word('Question', language)} {question.id}: {wording(dossier, question)}"
        coded = [_Coding("question", "", ""), *_verdicts(dossier, question.id)]
        comments = tuple(
            (found.comment, review.reviewer.id, found.at)
            for review in dossier.reviews
            if (found := review.assessment(question.id)).comment
        )
        yield _Selection(f"question:{question.id}", name, question.span, tuple(coded), comments)
    for answer in dossier.structure.answers:
        name = f"{word('Answer', language)} {answer.label or answer.id}"
        yield _Selection(f"answer:{answer.id}", name, answer.span, (_Coding("answer", "", ""),))
    yield from _findings(dossier, language)


def _verdicts(dossier: Dossier, question_id: str) -> Iterator[_Coding]:
    for review in dossier.reviews:
        found = review.assessment(question_id)
        by, at = review.reviewer.id, found.at
        if found.verdict is not None:
            yield _Coding(f"verdict:{found.verdict}", by, at)
        for reason in (found.reason, *found.other_reasons):
            if reason and any(r.id == reason for r in dossier.codebook.reasons):
                yield _Coding(reason_key(dossier.codebook, reason), by, at)


def _findings(dossier: Dossier, language: str) -> Iterator[_Selection]:
    for review in dossier.reviews:
        by = review.reviewer.id
        for found in review.assessments:
            name = f"{word('Evidence', language)} {found.question}"
            for number, place in enumerate(found.evidence):
                key = f"evidence:{by}:{found.question}:{number}"
                yield _Selection(key, name, place.span, (_Coding("evidence", by, found.at),))
        for commitment in review.commitments:
            at = commitment.history[-1].at
            coded = (_Coding(f"commitment:{commitment.type}", by, at),)
            due = commitment.due or commitment.due_text
            about = " · ".join(part for part in (word(commitment.status, language), commitment.actor, due) if part)
            for number, place in enumerate(commitment.passages):
                key = f"commitment:{by}:{commitment.id}:{number}"
                yield _Selection(key, on_one_line(commitment.summary), place.span, coded, description=about)
        for note in review.notes:
            yield _Selection(f"note:{by}:{note.id}", "note", note.passage.span, (), ((note.text, by, note.at),))
