"""Collections of others, with their documents beside them; and laws, which ask nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.app.files.opening import import_document
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.review import Reviewer
from annotator.io.akn import check_vocabulary, read, write
from tests.io.akn.test_vocabulary import SCHEMA

OLD = "http://www.akomantoso.org/2.0"
NEW = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
NOW = "2026-03-04T05:06:07Z"


def collection(namespace: str) -> bytes:
    return f"""<?xml version="1.0"?>
<akomaNtoso xmlns="{namespace}">
<documentCollection name="vragen"><meta><identification source="#x"/></meta>
<collectionBody><component id="c1"><documentRef href="#doc1"/></component></collectionBody></documentCollection>
<components><component id="doc1"><debate><meta><identification source="#x"/></meta><debateBody>
<questions><question><num>1.</num><p>Wie betaalt de bankjes?</p></question>
<answer><num>1.</num><p>De stad betaalt.</p></answer></questions>
</debateBody></debate></component></components>
</akomaNtoso>
""".encode()


@pytest.mark.parametrize("namespace", [OLD, NEW])
def test_what_stands_beside_a_collection_is_its_text_and_can_be_reviewed(namespace: str) -> None:
    data = collection(namespace)
    held = import_document(data, "c.xml")
    assert "Wie betaalt de bankjes?" in held.source.text
    assert "De stad betaalt." in held.source.text
    (question,) = held.structure.judged
    held = e.StartReview(Reviewer("r1", "Anna"), NOW).apply(held)
    held = e.SetVerdict("r1", question.id, Verdict.ANSWERED, NOW).apply(held)
    saved = write(held)
    assert replace(read(saved), extras=()) == held
    assert check_vocabulary(saved, SCHEMA) == ()
    assert read(saved).source.original == data, "every other byte is as it was"


@pytest.mark.parametrize("kind", ["act", "bill"])
def test_numbered_law_text_is_no_question(kind: str) -> None:
    body = "".join(
        f"<section><num>{n}.</num><content><p>Who may do what? In case {n}.</p></content></section>" for n in "123"
    )
    data = f'<akomaNtoso xmlns="{NEW}"><{kind}><body>{body}</body></{kind}></akomaNtoso>'.encode()
    held = import_document(data, "law.xml")
    assert "Who may do what?" in held.source.text
    assert held.structure.questions == ()
    assert held.structure.answers == ()
