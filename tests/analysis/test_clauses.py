"""Sentences of our own: what is an undertaking by the grammar of clauses, and what only looks like one. A line each."""

from __future__ import annotations

import re
import time

import pytest

from annotator.analysis.clauses import THRESHOLD, Grammar, grammar, undertakings
from annotator.analysis.date_words import READ
from annotator.analysis.words import table
from annotator.core.commitments import CommitmentType
from annotator.core.spans import Span

ONGOING, INFORMATION = CommitmentType.ONGOING_ACTION, CommitmentType.INFORMATION
PROMISE, STUDY, INTENTION = CommitmentType.PROMISE, CommitmentType.STUDY_CONSIDERATION, CommitmentType.INTENTION
UNDERTAKINGS = [
    ("nl", "Ik ben hierover in gesprek met de sector.", ONGOING),
    ("nl", "Momenteel wordt door het ministerie een nieuw kader opgesteld.", ONGOING),
    ("nl", "Ik stuur uw Kamer de resultaten toe.", INFORMATION),
    ("nl", "Samen met de provincies werk ik aan een oplossing.", ONGOING),
    ("nl", "Het herstel van de brug is in uitvoering.", ONGOING),
    ("nl", "Of dat anders kan, laat ik onderzoeken.", STUDY),
    ("nl", "De antwoorden zend ik u zo spoedig mogelijk toe.", INFORMATION),
    ("nl", "Ik ben voornemens de drempel te schrappen.", INTENTION),
    ("nl", "Voor de brug maakt het kabinet drie miljoen euro vrij.", PROMISE),
    ("en", "Options for the harbour are being considered.", STUDY),
    ("en", "My officials are currently engaging with the ferry company on this.", ONGOING),
    ("en", "I shall send the answers as soon as possible.", INFORMATION),
    ("en", "Work on the pier is under way.", ONGOING),
    ("en", "We are in talks with the islanders.", ONGOING),
    ("en", "The Government intend to bring forward a Bill.", INTENTION),
    ("en", "A copy will be placed in the Library.", INFORMATION),
    ("fr", "Une réforme du tarif est actuellement à l’étude.", STUDY),
    ("fr", "Des travaux sont en cours.", ONGOING),
    ("fr", "Mes services travaillent à une solution.", ONGOING),
    ("fr", "Je vous transmettrai la liste des ponts.", INFORMATION),
    ("fr", "Un décret viendra préciser ces règles avant la fin de l’année.", PROMISE),
    ("fr", "Le Gouvernement entend simplifier la procédure.", INTENTION),
    ("de", "Das Staatsministerium wird die Förderung ausbauen.", PROMISE),
    ("de", "An einer Lösung wird gearbeitet.", ONGOING),
    ("de", "Das Ministerium prüft derzeit weitere Schritte.", STUDY),
    ("de", "Die Landesregierung wird, sobald die Zahlen vorliegen, den Landtag unterrichten.", INFORMATION),
    ("de", "Hierzu stehen wir mit den Ländern im Austausch.", ONGOING),
    ("de", "Es ist beabsichtigt, die Richtlinie zu ändern.", INTENTION),
]
TRAPS = [
    ("nl", "Ik zal dit niet doen."),
    ("nl", "Daar ga ik niet over."),
    ("nl", "Ik zal deze vragen gezamenlijk beantwoorden."),
    ("nl", "De gemeente zal de brug in 2026 vervangen."),
    ("nl", "De brug zou worden vervangen."),
    ("nl", "Aanvankelijk was ik van plan de regeling te verlengen."),
    ("nl", "Het aantal reizigers zal naar verwachting verder stijgen."),
    ("nl", "Een gemeente moet binnen zes weken een besluit nemen."),
    ("en", "I propose to take Questions 1 and 2 together."),
    ("en", "The company will publish its figures next month."),
    ("en", "We will not fund the ferry."),
    ("en", "Local authorities will decide on the routes."),
    ("en", "The pier was to be reopened by the Government."),
    ("en", "Applicants must reply within six weeks under the Act."),
    ("en", "The hon. Member will be aware that the scheme closed in March."),
    ("fr", "Il n’est pas prévu de modifier la loi."),
    ("fr", "L’entreprise publiera les résultats en mai."),
    ("fr", "Le tarif ne sera pas revu."),
    ("fr", "Le précédent gouvernement avait prévu de fermer ce guichet."),
    ("fr", "Les prix augmenteront sans doute encore."),
    ("de", "Die Fragen 1 und 2 werden gemeinsam beantwortet."),
    ("de", "Der Klinik ist derzeit eine Beratung angeboten worden, die geprüft wurde."),
    ("de", "Das Unternehmen wird die Anlage umbauen."),
    ("de", "Die Landesregierung wird keine Studie in Auftrag geben."),
    ("de", "Hierzu wird auf die Antwort zu Frage 1 verwiesen."),
    ("de", "Nach § 5 haben die Betreiber jährlich einen Bericht vorzulegen."),
]


def read(language: str, sentence: str, said: str | None = "2025-03-20") -> list[CommitmentType]:
    return [one.type for one in undertakings(sentence, [Span(0, len(sentence))], language, said=said)]


@pytest.mark.parametrize(("language", "sentence", "kind"), UNDERTAKINGS)
def test_what_is_undertaken_is_suggested(language: str, sentence: str, kind: CommitmentType) -> None:
    assert read(language, sentence) == [kind]


@pytest.mark.parametrize(("language", "sentence"), TRAPS)
def test_what_only_looks_like_an_undertaking_is_not(language: str, sentence: str) -> None:
    assert read(language, sentence) == []


def test_a_pronoun_stands_for_who_acted_before() -> None:
    assert read("de", "Der Senat kennt die Lage. Er wird sie verbessern.") == [PROMISE]
    assert read("de", "Das Unternehmen kennt die Lage. Es wird sie verbessern.") == []


def test_the_verb_is_where_it_stands_in_the_source() -> None:
    text = "As said,\nwe will\npublish the list."
    (one,) = undertakings(text, [Span(0, len(text))], "en")
    assert text[one.verb :].startswith(("will", "publish"))
    assert THRESHOLD <= one.score <= 1


def test_a_language_without_words_has_no_grammar() -> None:
    assert grammar("fi") is None
    assert undertakings("Teen sen.", [Span(0, 9)], "fi") == ()


@pytest.mark.parametrize("language", READ)
def test_every_word_of_a_language_is_looked_for(language: str) -> None:
    assert isinstance(grammar(language), Grammar)
    words = table(language, "commitments")
    for field, listed in words.items():
        assert len(listed) == len(set(listed)), field
        assert all(word == word.lower().strip() for word in listed), field
        assert not [word for word in listed if re.search(r"[()\[\]|+?\\]", word)], field


@pytest.mark.parametrize("piece", ["ik zal dat, ", "we will be ", "wird wird ", "la la la ", "zal"])
def test_long_sentences_take_no_longer_than_they_are(piece: str) -> None:
    began = time.process_time()
    for language in READ:
        read(language, piece * (100_000 // len(piece)))
    assert time.process_time() - began < 20
