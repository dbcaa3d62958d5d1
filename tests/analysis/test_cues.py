from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.analysis.cues import Lexicon, cued_sentences, lexicon_from_json
from annotator.core.commitments import CommitmentType
from annotator.core.errors import ReviewError
from annotator.core.spans import Span

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def entry(regex: str, weight: float, polarity: str = "cue", kind: str = "promise", lang: str = "en") -> dict[str, Any]:
    return {"id": regex, "lang": lang, "polarity": polarity, "type": kind, "weight": weight, "regex": regex}


def lexicon(*entries: dict[str, Any]) -> Lexicon:
    return lexicon_from_json({"cues": list(entries)})


WILL = entry(r"\bwe will\b", 0.8)
STUDY = entry(r"\bconsider\b", 0.5, kind="study_consideration")
NOT = entry(r"\bnot\b", -0.6, "blocker", "negation")
IF = entry(r"\bif necessary\b", -0.1, "modifier", "condition")
WORDS = lexicon(WILL, STUDY, NOT, IF)


def found(text: str, words: Lexicon = WORDS, language: str = "en") -> list[tuple[str, float]]:
    return [(c.span.of(text), c.score) for c in cued_sentences(text, (Span(0, len(text)),), words, language)]


def test_a_clause_scores_its_heaviest_cue() -> None:
    text = "The bridge is old. We will consider it."
    assert found(text) == [("We will consider it.", 0.8)]
    (cued,) = cued_sentences(text, (Span(0, len(text)),), WORDS, "en")
    assert cued.type is CommitmentType.PROMISE
    assert set(cued.cues) == {WILL["regex"], STUDY["regex"]}


def test_a_blocker_counts_in_its_own_clause_only() -> None:
    assert found("We will not do it.") == []
    assert found("This was not planned, we will do it.") == [("This was not planned, we will do it.", 0.8)]
    assert found("This was not planned but we will do it.") == [("This was not planned but we will do it.", 0.8)]


def test_a_modifier_lowers_and_the_limit_itself_is_suggested() -> None:
    assert found("If necessary we consider it.") == [("If necessary we consider it.", 0.4)]
    assert found("If necessary we consider it not.") == []


def test_a_cue_never_reaches_into_the_next_clause_or_sentence() -> None:
    words = lexicon(entry(r"\bshall.{0,60}?\bpay\b", 0.9))
    assert found("We shall. They pay.", words) == []
    assert found("We shall, and they pay.", words) == []
    assert found("We shall gladly pay.", words) == [("We shall gladly pay.", 0.9)]


def test_cues_are_read_across_line_ends_and_broken_words() -> None:
    assert found("We\n  will con-\n sider it.")[0][1] == 0.8


def test_only_the_parts_given_and_only_the_language_given() -> None:
    text = "We will do it. We will pay."
    second = Span(text.index("We will pay"), len(text))
    assert [c.span for c in cued_sentences(text, (second,), WORDS, "en")] == [second]
    assert cued_sentences(text, (second,), WORDS, "fr") == ()


@pytest.mark.parametrize("regex", ["(a+)+b", "(?:x|y)*z", "we.*will", ".+ will", "(a){2,}", "we.{3,}will", "(unclosed"])
def test_expressions_that_could_run_away_are_refused(regex: str) -> None:
    with pytest.raises(ReviewError, match="no list of cues"):
        lexicon(entry(regex, 0.5))


@pytest.mark.parametrize("data", [None, [], {}, {"cues": [{}]}, {"cues": [{**WILL, "type": "wish"}]}, {"cues": 3}])
def test_what_is_no_lexicon_is_refused(data: object) -> None:
    with pytest.raises(ReviewError, match="no list of cues"):
        lexicon_from_json(data)


def shipped() -> dict[str, Any]:
    data: dict[str, Any] = json.loads((RESOURCES / "cues" / "cues.json").read_text(encoding="utf-8"))
    return data


def test_the_shipped_lexicon_suggests_its_own_examples() -> None:
    data = shipped()
    words = lexicon_from_json(data)
    silent = [
        e["id"]
        for e in data["cues"]
        if e["polarity"] == "cue" and e["weight"] >= 0.4 and not found(e["example"], words, e["lang"])
    ]
    assert silent == []


def test_the_shipped_lexicon_is_silent_where_only_blockers_speak() -> None:
    data = shipped()
    words = lexicon_from_json(data)
    suggested = [e["id"] for e in data["cues"] if e["polarity"] == "blocker" and found(e["example"], words, e["lang"])]
    assert suggested == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Laat ik benadrukken dat veiligheid voorop staat."),
        ("nl", "Ik laat u graag weten hoe de cijfers tot stand komen."),
        ("nl", "De gemeente laat de oever maaien."),
        ("fr", "Je préfère le vrai débat."),
        ("fr", "Nous considérons ce point comme réglé."),
        ("de", "Bis zum 1. März 2023 sind 46 Beschwerden eingegangen."),
    ],
)
def test_the_shipped_lexicon_is_silent_on(language: str, sentence: str) -> None:
    assert found(sentence, lexicon_from_json(shipped()), language) == []
