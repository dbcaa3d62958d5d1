"""Findings as a project of the REFI-QDA standard (version 1.5): a zip with the codings and the texts.

Each judged question, piece of evidence, commitment and note is a selection in its text; what a reviewer finds of it
are codings by that reviewer. Positions are code points, the end exclusive.

QualCoder asks for more than the standard does: it takes the user and the time of a coding from its selection, knows
one coding for a place, code and user, and one annotation (a selection without coding, its description) for a place and
user. So there is one selection for a place and user, each code once in it, and everything has a time.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, cast

from lxml import etree

from annotator.core.phrases import Phrase, phrase
from annotator.core.printed import on_one_line
from annotator.core.review import Dossier, Reviewer
from annotator.core.spans import Span
from annotator.core.structure import Question
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
    at: str = ""


@dataclass(frozen=True, slots=True)
class _Selection:
    """A passage, by whom it was selected ("" for the text itself), what it is coded with, and texts of notes on it."""

    name: str
    span: Span
    by: str = ""
    codings: tuple[_Coding, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    description: str = ""

    @property
    def key(self) -> str:
        return f"{self.span.start}-{self.span.end}:{self.by}"


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
        "commitments, their history and due dates as dates, organisations of reviewers, where the document comes "
        "from, who is assigned, guidance of the codebook, and confidence are lost or kept as words."
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
    for selection in _joined(_selections(dossier, setting)):
        _select(source, key, selection, notes, setting.made_at)
    for fact in _FACTS:
        value = getattr(dossier.facts, fact)
        if value:
            holder = etree.SubElement(source, _q("VariableValue"))
            etree.SubElement(holder, _q("VariableRef"), targetGUID=guid("variable", fact))
            etree.SubElement(holder, _q("TextValue")).text = clean(value)


def _select(source: etree._Element, key: str, selection: _Selection, notes: list[etree._Element], made_at: str) -> None:
    element = etree.SubElement(
        source,
        _q("PlainTextSelection"),
        guid=guid(key, selection.key),
        name=clean(selection.name)[:_LONGEST_NAME],
        startPosition=str(selection.span.start),
        endPosition=str(selection.span.end),
    )
    times = [at for at in (*(c.at for c in selection.codings), *(at for _, at in selection.notes)) if at]
    _made_by(element, selection.by, max(times, default=made_at))
    if selection.description:
        etree.SubElement(element, _q("Description")).text = clean(selection.description)
    for number, coding in enumerate(selection.codings):
        made = etree.SubElement(element, _q("Coding"), guid=guid(key, selection.key, "coding", str(number)))
        _made_by(made, selection.by, coding.at)
        etree.SubElement(made, _q("CodeRef"), targetGUID=guid("code", coding.code))
    for number, (text, at) in enumerate(selection.notes):
        note = etree.Element(_q("Note"), guid=guid(key, selection.key, "note", str(number)), name="note")
        _made_by(note, selection.by, at or made_at)
        etree.SubElement(note, _q("PlainTextContent")).text = clean(text)
        notes.append(note)
        etree.SubElement(element, _q("NoteRef"), targetGUID=note.get("guid", ""))


def _made_by(element: etree._Element, by: str, at: str) -> None:
    if by:
        element.set("creatingUser", _user_guid(by))
    if at:
        element.set("creationDateTime", at if "T" in at else f"{at}T00:00:00Z")


def _joined(selections: Iterable[_Selection]) -> Iterator[_Selection]:
    """One selection for a place and user, with all that was found there, each code once."""
    groups: dict[tuple[Span, str], list[_Selection]] = {}
    for selection in selections:
        groups.setdefault((selection.span, selection.by), []).append(selection)
    for (span, by), group in groups.items():
        codings = {coding.code: coding for one in reversed(group) for coding in reversed(one.codings)}
        said = dict.fromkeys(one.description for one in group if one.description)
        yield _Selection(
            "; ".join(dict.fromkeys(one.name for one in group)),
            span,
            by,
            tuple(reversed(codings.values())),
            tuple(note for one in group for note in one.notes),
            "\n".join(said),
        )


def _selections(dossier: Dossier, setting: Setting) -> Iterator[_Selection]:
    language = setting.language_of(dossier)
    for question in dossier.structure.judged:
        name = f"{word('Question', language)} {question.id}: {wording(dossier, question)}"
        yield _Selection(name, question.span, codings=(_Coding("question"),))
        yield from _verdicts(dossier, question, f"{word('Question', language)} {question.id}")
    for answer in dossier.structure.answers:
        name = f"{word('Answer', language)} {answer.label or answer.id}"
        yield _Selection(name, answer.span, codings=(_Coding("answer"),))
    yield from _findings(dossier, language)


def _verdicts(dossier: Dossier, question: Question, name: str) -> Iterator[_Selection]:
    known = {reason.id for reason in dossier.codebook.reasons}
    for review in dossier.reviews:
        found = review.assessment(question.id)
        codings = [] if found.verdict is None else [_Coding(f"verdict:{found.verdict}", found.at)]
        given = [reason for reason in (found.reason, *found.other_reasons) if reason in known]
        codings += [_Coding(reason_key(dossier.codebook, str(reason)), found.at) for reason in given]
        notes = ((found.comment, found.at),) if found.comment else ()
        if codings or notes:
            about = ", ".join(str(part) for part in (found.verdict, *given) if part)
            said = ": ".join(part for part in (f"{name} ({about})" if about else name, found.comment) if part)
            yield _Selection(name, question.span, review.reviewer.id, tuple(codings), notes, said)


def _findings(dossier: Dossier, language: str) -> Iterator[_Selection]:
    for review in dossier.reviews:
        by = review.reviewer.id
        for found in review.assessments:
            name = f"{word('Evidence', language)} {found.question}"
            for place in found.evidence:
                yield _Selection(name, place.span, by, (_Coding("evidence", found.at),), description=name)
        for commitment in review.commitments:
            coded = (_Coding(f"commitment:{commitment.type}", commitment.history[-1].at),)
            due = commitment.due or commitment.due_text
            parts = (commitment.summary, word(commitment.status, language), commitment.actor, due, commitment.comment)
            about = " · ".join(part for part in parts if part)
            for place in commitment.passages:
                yield _Selection(on_one_line(commitment.summary), place.span, by, coded, description=about)
        for note in review.notes:
            yield _Selection("note", note.passage.span, by, (), ((note.text, note.at),), note.text)
