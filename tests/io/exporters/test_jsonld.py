"""Web Annotations, read by a JSON-LD processor. The terms of the official context that are used are given here:
a test does not go to the network."""

from __future__ import annotations

import json
from typing import Any

import pytest

from annotator.io.exporters.jsonld import CONTEXT, TERMS, JsonLdExporter
from tests.io.exporters.hostile import SETTING, hostile
from tests.strategies.small import dossier as small

jsonld = pytest.importorskip("pyld.jsonld", reason="pyld is not installed")

OA = "http://www.w3.org/ns/oa#"
AS = "http://www.w3.org/ns/activitystreams#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_TERMS = {
    "id": "@id",
    "type": "@type",
    **{name: f"{OA}{name}" for name in (
        "Annotation", "SpecificResource", "TextualBody", "TextPositionSelector", "TextQuoteSelector",
    )},
    **{name: {"@id": f"{OA}has{name.capitalize()}", "@type": "@id"} for name in ("body", "target", "source")},
    "selector": {"@id": f"{OA}hasSelector", "@type": "@id"},
    "motivation": {"@id": f"{OA}motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": f"{OA}hasPurpose", "@type": "@vocab"},
    **{name: f"{OA}{name}" for name in (
        "assessing", "linking", "describing", "commenting", "classifying", "exact", "prefix", "suffix", "start", "end",
    )},
    "value": f"{RDF}value",
    "AnnotationCollection": f"{AS}OrderedCollection",
    "AnnotationPage": f"{AS}OrderedCollectionPage",
    "first": {"@id": f"{AS}first", "@type": "@id"},
    "items": {"@id": f"{AS}items", "@type": "@id", "@container": "@list"},
    "total": f"{AS}totalItems",
    "startIndex": f"{AS}startIndex",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "creator": {"@id": "http://purl.org/dc/terms/creator", "@type": "@id"},
    "created": "http://purl.org/dc/terms/created",
    "generated": "http://purl.org/dc/terms/issued",
    "name": "http://xmlns.com/foaf/0.1/name",
    "Person": "http://xmlns.com/foaf/0.1/Person",
    "Text": "http://purl.org/dc/dcmitype/Text",
    "format": "http://purl.org/dc/elements/1.1/format",
    "language": "http://purl.org/dc/elements/1.1/language",
}  # fmt: skip


def loader(url: str, options: object) -> dict[str, Any]:
    assert url == CONTEXT
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": url,
        "document": {"@context": _TERMS},
    }


def expanded(data: bytes) -> list[dict[str, Any]]:
    (collection,) = jsonld.expand(json.loads(data), {"documentLoader": loader})
    assert collection["@type"] == [f"{AS}OrderedCollection"]
    (page,) = collection[f"{AS}first"]
    items: list[dict[str, Any]] = page[f"{AS}items"][0]["@list"]
    assert collection[f"{AS}totalItems"] == [{"@value": len(items)}]
    return items


def test_a_processor_finds_every_passage_where_it_stands() -> None:
    text = small().source.text
    items = expanded(JsonLdExporter().write([small()], SETTING))
    quoted = []
    for item in items:
        (target,) = item[f"{OA}hasTarget"]
        position, quote = target[f"{OA}hasSelector"]
        start, end = (position[f"{OA}{name}"][0]["@value"] for name in ("start", "end"))
        exact = quote[f"{OA}exact"][0]["@value"]
        assert text[start:end] == exact
        quoted.append(exact)
    assert {"Yes", "We shall tell the House.", "The city pays.", "quay", "1. Will the bridge open?"} <= set(quoted)


def test_evidence_points_to_its_verdict() -> None:
    items = {item["@id"]: item for item in expanded(JsonLdExporter().write([small()], SETTING))}
    linking = [i for i in items.values() if i[f"{OA}motivatedBy"] == [{"@id": f"{OA}linking"}]]
    (body,) = linking[0][f"{OA}hasBody"]
    verdict = items[body["@id"]]
    assert verdict[f"{TERMS}verdict"] == [{"@value": "answered"}]
    assert verdict["http://purl.org/dc/terms/creator"][0]["http://xmlns.com/foaf/0.1/name"] == [{"@value": "Anna"}]


def test_every_key_has_a_meaning() -> None:
    """A term that no context defines is dropped when a processor expands: count what is left."""
    data = json.loads(JsonLdExporter().write([small(), hostile()], SETTING))
    used: set[str] = set()

    def walk(value: object) -> None:
        if isinstance(value, dict):
            used.update(k for k in value if not k.startswith("@"))
            for child in value.values():
                walk(child)
        elif isinstance(value, list):
            for child in value:
                walk(child)

    walk({k: v for k, v in data.items() if k != "@context"})
    assert used <= _TERMS.keys() | data["@context"][1].keys()
    assert len({item["id"] for item in data["first"]["items"]}) == data["total"]
