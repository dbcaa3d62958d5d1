"""Sentences of our own: what is an undertaking by the grammar of clauses, and what only looks like one. A line each."""

from __future__ import annotations

import pytest

from annotator.analysis.clauses import grammar
from annotator.analysis.cues import cued_sentences
from annotator.analysis.dates import READ
from annotator.app.suggestions import lexicon
from annotator.core.commitments import CommitmentType
from annotator.core.spans import Span

ONGOING, INFORMATION = CommitmentType.ONGOING_ACTION, CommitmentType.INFORMATION
UNDERTAKINGS = [
    ("nl", "Ik ben hierover in gesprek met de sector.", ONGOING),
    ("nl", "Momenteel wordt door het ministerie een nieuw kader opgesteld.", ONGOING),
    ("nl", "Ik stuur uw Kamer de resultaten toe.", INFORMATION),
    ("en", "Options for the harbour are being considered.", ONGOING),
    ("en", "My officials are currently engaging with the ferry company on this.", ONGOING),
    ("en", "I shall send the answers as soon as possible.", INFORMATION),
    ("fr", "Une réforme du tarif est actuellement à l’étude.", ONGOING),
    ("fr", "Il est prévu de publier la liste des ponts.", INFORMATION),
    ("de", "Das Staatsministerium wird die Förderung ausbauen.", CommitmentType.PROMISE),
    ("de", "An einer Lösung wird gearbeitet.", ONGOING),
    ("de", "Das Ministerium prüft derzeit weitere Schritte.", CommitmentType.STUDY_CONSIDERATION),
]
TRAPS = [
    ("nl", "Ik zal dit niet doen."),
    ("nl", "Daar ga ik niet over."),
    ("nl", "Ik zal deze vragen gezamenlijk beantwoorden."),
    ("nl", "De gemeente zal de brug in 2026 vervangen."),
    ("nl", "De brug zou worden vervangen."),
    ("en", "I propose to take Questions 1 and 2 together."),
    ("en", "The company will publish its figures next month."),
    ("en", "We will not fund the ferry."),
    ("en", "Local authorities will decide on the routes."),
    ("en", "The pier was to be reopened by the Government."),
    ("fr", "Il n’est pas prévu de modifier la loi."),
    ("fr", "L’entreprise publiera les résultats en mai."),
    ("fr", "Le tarif ne sera pas revu."),
    ("de", "Die Fragen 1 und 2 werden gemeinsam beantwortet."),
    ("de", "Der Klinik ist derzeit eine Beratung angeboten worden, die geprüft wurde."),
    ("de", "Das Unternehmen wird die Anlage umbauen."),
    ("de", "Die Landesregierung wird keine Studie in Auftrag geben."),
]


@pytest.mark.parametrize(("language", "sentence", "kind"), UNDERTAKINGS)
def test_what_goes_on_or_is_handed_on_is_suggested(language: str, sentence: str, kind: CommitmentType) -> None:
    found = cued_sentences(sentence, [Span(0, len(sentence))], lexicon(), language)
    assert [one.type for one in found] == [kind]


@pytest.mark.parametrize(("language", "sentence"), TRAPS)
def test_what_only_looks_like_an_undertaking_is_not(language: str, sentence: str) -> None:
    assert cued_sentences(sentence, [Span(0, len(sentence))], lexicon(), language) == ()


def test_a_language_without_words_has_no_grammar() -> None:
    assert grammar("fi") is None


def test_every_language_with_dates_has_a_grammar_of_clauses() -> None:
    for language in READ:
        rules = grammar(language)
        assert rules is not None
        assert not rules.refuses("")
        assert rules.reads("") is None
