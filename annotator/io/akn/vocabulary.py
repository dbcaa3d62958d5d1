"""Holding a file to the schema of our own vocabulary, beside the official one.

The schema (RELAX NG) is for any program that reads our files; it ships with the resources. A file that a newer minor
version saved may hold more than it knows, so that such a file is not held to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from lxml import etree

from annotator.core.phrases import Phrase, phrase
from annotator.io.akn.names import OWN, VERSION, own
from annotator.io.akn.parsing import parse
from annotator.io.akn.schema import Finding

_ALONE = (
    *("dossier", "source", "facts", "codebook", "structure", "kept"),
    *("review", "assessment", "commitment", "status", "link", "remark", "passage"),
)
"""Elements that the schema can judge by themselves."""


def check_vocabulary(data: bytes, schema: bytes) -> tuple[Finding, ...]:
    """What in the XML `data` is not as `schema` describes our vocabulary; raises `FileError` where it is no XML.

    Each thing is said once, of the innermost element that is wrong.
    """
    root = parse(data)
    if _is_newer(root):
        return ()
    validator = etree.RelaxNG(etree.fromstring(schema))
    if validator.validate(root):
        return ()
    found = tuple(_wrong(root, validator))
    return found or (_finding(root, validator),)


def vocabulary_measure(data: bytes) -> tuple[Phrase, ...]:
    """Whether the XML `data` is held to the schema of our vocabulary, in words; nothing where none of it is there."""
    root = parse(data)
    if _version(root) is None:
        return ()
    if _is_newer(root):
        return (
            phrase(
                "A newer version of the program saved this file (vocabulary {version}); what is new in it was "
                "not checked.",
                version=_version(root),
            ),
        )
    return (phrase("Checked by the schema of the program's own vocabulary, {version}.", version=VERSION),)


def _version(root: etree._Element) -> str | None:
    dossier = next(root.iter(own("dossier")), None)
    return None if dossier is None else dossier.get("version")


def _is_newer(root: etree._Element) -> bool:
    major, _, minor = (_version(root) or "").partition(".")
    known = VERSION.split(".")
    return major == known[0] and minor.isdecimal() and int(minor) > int(known[1])


def _wrong(root: etree._Element, validator: etree.RelaxNG) -> Iterator[Finding]:
    """The elements that are wrong though nothing within them is, in the order of the file."""
    above: set[etree._Element] = set()
    wrong: list[tuple[etree._Element, Finding]] = []
    for element in reversed(list(root.iter(*(own(name) for name in _ALONE)))):
        if element not in above and not validator.validate(element):
            wrong.append((element, _finding(element, validator)))
            above.update(element.iterancestors())
    yield from (finding for _, finding in reversed(wrong))


def _finding(element: etree._Element, validator: etree.RelaxNG) -> Finding:
    log = cast("Iterable[etree._LogEntry]", validator.error_log)  # the stubs do not know that it iterates
    what = next((entry.message for entry in log), "").replace(f"{{{OWN}}}", "")
    line = cast("int | None", element.sourceline)
    name = etree.QName(element).localname
    return Finding(
        phrase(
            "Line {line}: {element} is not as vocabulary {version} describes it: {what}",
            line=line,
            element=name,
            version=VERSION,
            what=what,
        ),
        line,
    )
