"""Names in the file: namespaces, fixed identifiers, and the order of elements that the official schema asks for."""

from __future__ import annotations

from typing import Final, cast

from annotator.core.codebook import Verdict
from annotator.core.review import ReviewState

AKN: Final = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
"""Akoma Ntoso 3.0, OASIS Standard of 29 August 2018."""

AKN_FAMILY: Final = ("http://docs.oasis-open.org/legaldocml/ns/akn/", "http://www.akomantoso.org/")
"""How the namespaces of all versions begin: 3.0 with its drafts (3.0/CSD13), and 1.0 and 2.0."""

OWN_FAMILY: Final = "https://w3id.org/written-question-review/"
OWN: Final = OWN_FAMILY + "1"
"""Our vocabulary. The number changes only when older programs can no longer make sense of a file."""

VERSION: Final = "1.3"
"""Version of our vocabulary within that namespace. Its history stands in `annotator.io.akn.reader`."""

NSMAP: Final = cast("dict[str, str]", {None: AKN, "wqr": OWN})
"""The prefixes of a file. (The stubs of lxml do not know that None stands for no prefix.)"""

XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def akn(name: str) -> str:
    """The full name of an element of Akoma Ntoso."""
    return f"{{{AKN}}}{name}"


def own(name: str) -> str:
    """The full name of an element or attribute of our vocabulary."""
    return f"{{{OWN}}}{name}"


PROGRAM: Final = "annotator"
ASKER: Final = "asker"
MINISTER: Final = "minister"
ROLE_MEMBER: Final = "role_member"
ROLE_MINISTER: Final = "role_minister"
ROLE_REVIEWER: Final = "role_reviewer"
EVENT_ASKED: Final = "event_asked"
EVENT_ANSWERED: Final = "event_answered"

VERDICT_IDS: Final = {verdict: f"verdict_{verdict}" for verdict in Verdict}
STATE_IDS: Final = {state: f"event_review_{state}" for state in ReviewState}

FIXED_IDS: Final = frozenset(
    {
        *(PROGRAM, ASKER, MINISTER, ROLE_MEMBER, ROLE_MINISTER, ROLE_REVIEWER, EVENT_ASKED, EVENT_ANSWERED),
        *VERDICT_IDS.values(),
        *STATE_IDS.values(),
    }
)
"""The eIds that every file has in its `references`."""

META_ORDER: Final = (
    *("identification", "publication", "classification", "lifecycle", "workflow", "analysis", "temporalData"),
    *("references", "notes", "proprietary", "presentation"),
)
"""The order of the children of `meta`."""

DEBATE_ORDER: Final = ("meta", "coverPage", "preface", "debateBody", "conclusions", "attachments", "components")
"""The order of the children of `debate`."""

ANALYSIS_ORDER: Final = (
    *("activeModifications", "passiveModifications", "restrictions", "judicial", "parliamentary", "mappings"),
    *("otherReferences", "otherAnalysis"),
)
"""The order of the children of `analysis`."""

FRBR_ORDER: Final = (
    *("FRBRthis", "FRBRuri", "FRBRalias", "FRBRdate", "FRBRauthor", "componentInfo", "preservation"),
    *("FRBRcountry", "FRBRsubtype", "FRBRnumber", "FRBRname", "FRBRprescriptive"),
    *("FRBRversionNumber", "FRBRauthoritative", "FRBRmasterExpression", "FRBRlanguage", "FRBRtranslation"),
    *("FRBRportion", "FRBRformat"),
)
"""The order of the children of `FRBRWork`, `FRBRExpression` and `FRBRManifestation` together."""
