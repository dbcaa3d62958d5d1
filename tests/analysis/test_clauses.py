"""Sentences of our own: what is an undertaking by the grammar of clauses, and what only looks like one. A line each."""

from __future__ import annotations

import re

import pytest

from annotator.analysis.clauses import LONGEST, THRESHOLD, Grammar, grammar, undertakings
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
    ("nl", "Het nieuwe stelsel is nog niet afgerond.", ONGOING),
    ("nl", "Vanaf 1 september wordt de toelage opgetrokken tot 80 euro.", PROMISE),
    ("nl", "Voor het jaareinde leg ik dat voor aan het Vlaams Parlement.", INFORMATION),
    ("en", "The Minister will table the plan in both Houses.", INFORMATION),
    ("en", "Dredging will continue until the end of the decade.", PROMISE),
    ("en", "I have asked officials to ensure that islanders are not left behind.", ONGOING),
    ("fr", "Ces travaux doivent débuter au printemps 2026.", PROMISE),
    ("fr", "Le dialogue avec les syndics est permanent.", ONGOING),
    ("fr", "L’enquête n’est pas encore terminée.", ONGOING),
    ("de", "Mit der Umsetzung wurde bereits begonnen.", ONGOING),
    ("de", "An der Richtlinie wird noch gefeilt.", ONGOING),
    ("de", "Mein Haus ist bemüht, die Ausgaben zu senken.", INTENTION),
    ("de", "Die Empfehlungen werden aber zur Gänze umgesetzt.", PROMISE),
    ("de", "Das BFZX klärt derzeit ab, ob die Verfahren beschleunigt werden können.", STUDY),
    ("de", "Dem Bundesrat liegt daran, die Abhängigkeit zu verringern.", INTENTION),
    ("nl", "Ik verwacht het wetsvoorstel dit jaar aan uw Kamer aan te bieden.", PROMISE),
    ("nl", "Tevens laat ik een onderzoek uitvoeren door het WODC.", STUDY),
    ("en", "The final text is now being drafted.", ONGOING),
    ("en", "Legislation on this will be brought before the House.", PROMISE),
    ("fr", "Nous visons à terme une eau exempte de polluants.", INTENTION),
    ("de", "Gemeinden, die selbst bauen, erhalten künftig 80 Prozent der Kosten.", PROMISE),
    ("en", "Families will receive a payment of £300.", PROMISE),
    ("en", "A consultation document will issue in the autumn.", INFORMATION),
    ("de", "Eine Liste soll im ersten Quartal 2026 vorgelegt werden.", INFORMATION),
    ("de", "Die Landesregierung bekennt sich zum Ausbau der Häfen.", INTENTION),
    ("nl", "Mijn ministerie is hierover in gesprek geweest en zal de uitkomst aan uw Kamer sturen.", INFORMATION),
    ("de", "Zum 1. September stellt der Zoll 2 100 Nachwuchskräfte ein.", PROMISE),
    ("de", "Die Eltern werden auf einem Abend in Kenntnis gesetzt.", INFORMATION),
    ("de", "Das Ministerium wertet die Stellungnahmen aus.", ONGOING),
    ("en", "Whether the rules ought to be tightened is under active consideration.", STUDY),
    ("fr", "La volonté du Gouvernement demeure de préserver les ports.", INTENTION),
    ("fr", "Les premiers versements interviendront avant la fin du premier trimestre.", PROMISE),
    ("nl", "Mijn administratie bekijkt hoe de gegevensstroom kan worden versneld.", STUDY),
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
    # Third parties that stand in no list, by the form of their name.
    ("nl", "De NS zal de brug in 2026 vervangen."),
    ("nl", "Volgend jaar zal Royal Hill Group de brug vervangen."),
    ("nl", "Veerdienst Eiland BV heeft mij laten weten dat zij haar kantoor zal sluiten."),
    ("en", "North Hill Ports will dredge the harbour next year."),
    ("en", "Hill County Council has indicated that 40 homes will be let by Christmas."),
    ("en", "The World Harbour Committee will consider the state of the pier."),
    ("fr", "La SNCF publiera les résultats en mai."),
    ("fr", "Harbora remplacera les chaudières en 2026."),
    ("fr", "Le laboratoire GSK relancera une ligne de production."),
    ("fr", "Le Conseil interprofessionnel du vin abondera le fonds."),
    ("de", "Die Deutsche Bahn wird die Strecke 2026 erneuern."),
    ("de", "Die Hafen AG wird im Jahr 2026 die Kaimauer erneuern."),
    ("de", "Der Branchenverband wird die Zahlen 2026 veröffentlichen."),
    # What others said, what always holds, what might be, what is over.
    ("en", "“We will never let the harbour down and publish all,” the former Minister said."),
    ("de", "Die Brücken werden alle drei Jahre geprüft."),
    ("de", "Die Behörde würde in diesem Fall tätig."),
    ("de", "Die Studie wurde 2022 beauftragt."),
    ("en", "The number of boats that we currently inspect is set out below."),
    ("nl", "Het voorstel is eerder in consultatie geweest."),
    ("en", "The inspectorate published its report on 3 May."),
]


def read(language: str, sentence: str, said: str | None = "2025-03-20") -> list[CommitmentType]:
    return [one.type for _, one in undertakings(sentence, [Span(0, len(sentence))], language, said=said)]


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
    ((_, one),) = undertakings(text, [Span(0, len(text))], "en")
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
def test_no_clause_is_looked_at_further_than_it_may_be_long(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    for language in READ:
        rules = grammar(language)
        assert rules is not None
        assert max(len(clause) for _, clause in rules._clauses(text)) <= 2 * LONGEST + 1
        read(language, text)
