"""What days words name and which one is due, read by hand: a line for each form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.dates import READ, dates, due_date

SAID = "2025-03-20"
FORMS = [
    ("nl", "medio maart 2026", "2026-03-15"),
    ("nl", "eind mei 2025", "2025-05-31"),
    ("nl", "begin mei 2025", "2025-05-01 – 2025-05-10"),
    ("nl", "tegen 31 dec. 2025", "2025-12-31"),
    ("nl", "op 15 sept 2025", "2025-09-15"),
    ("nl", "uiterlijk 31/12/2026", "2026-12-31"),
    ("nl", "voor 01-02-2026", "2026-02-01"),
    ("nl", "in het tweede kwartaal van 2025", "2025-04-01 – 2025-06-30"),
    ("nl", "eerste helft 2026", "2026-01-01 – 2026-06-30"),
    ("nl", "in de loop van 2026", "2026-01-01 – 2026-12-31"),
    ("nl", "in 2025-2026", "2025-01-01 – 2026-12-31"),
    ("nl", "dit najaar", "2025-09-01 – 2025-11-30"),
    ("nl", "in het voorjaar van 2026", "2026-03-01 – 2026-05-31"),
    ("nl", "voor de zomer", "2025-05-31"),
    ("nl", "vóór het zomerreces", "2025-06-30"),
    ("nl", "na de zomer", "2025-09-01 – 2025-11-30"),
    ("nl", "voor het kerstreces", "2025-12-20"),
    ("nl", "eind dit jaar", "2025-12-31"),
    ("nl", "begin volgend jaar", "2026-01-01 – 2026-03-31"),
    ("nl", "nog dit jaar", "2025-01-01 – 2025-12-31"),
    ("nl", "binnen drie maanden", "2025-06-20"),
    ("nl", "binnen 6 weken", "2025-05-01"),
    ("nl", "volgende maand", "2025-04-01 – 2025-04-30"),
    ("nl", "volgende week", "2025-03-24 – 2025-03-30"),
    ("nl", "op 1 februari", "2026-02-01"),
    ("nl", "in mei", "2025-05-01 – 2025-05-31"),
    ("nl", "tussen maart en juni 2026", "2026-03-01 – 2026-06-30"),
    ("nl", "tegen het einde van het jaar", "2025-12-31"),
    ("en", "March 31st, 2026", "2026-03-31"),
    ("en", "by the end of May 2025", "2025-05-31"),
    ("en", "on 5 June 2025", "2025-06-05"),
    ("en", "on the 5th of June", "2025-06-05"),
    ("en", "31.12.2026", "2026-12-31"),
    ("en", "by 13/12/26", "2026-12-13"),
    ("en", "early 2026", "2026-01-01 – 2026-03-31"),
    ("en", "late in 2025", "2025-10-01 – 2025-12-31"),
    ("en", "mid-2026", "2026-06-30"),
    ("en", "in Q3 2025", "2025-07-01 – 2025-09-30"),
    ("en", "in the first half of 2026", "2026-01-01 – 2026-06-30"),
    ("en", "within six weeks", "2025-05-01"),
    ("en", "next month", "2025-04-01 – 2025-04-30"),
    ("en", "before the summer recess", "2025-06-30"),
    ("en", "this autumn", "2025-09-01 – 2025-11-30"),
    ("en", "in the spring of 2026", "2026-03-01 – 2026-05-31"),
    ("en", "by the end of the year", "2025-12-31"),
    ("en", "early next year", "2026-01-01 – 2026-03-31"),
    ("en", "in January", "2026-01-01 – 2026-01-31"),
    ("en", "before 2027", "2026-12-31"),
    ("fr", "fin mai 2025", "2025-05-31"),
    ("fr", "à la mi-mars 2026", "2026-03-15"),
    ("fr", "d’ici à la fin de l’année 2026", "2026-12-31"),
    ("fr", "d’ici la fin de l’année", "2025-12-31"),
    ("fr", "au cours du premier semestre 2026", "2026-01-01 – 2026-06-30"),
    ("fr", "le 1er juillet 2025", "2025-07-01"),
    ("fr", "à l’automne 2025", "2025-09-01 – 2025-11-30"),
    ("fr", "l’été prochain", "2025-06-01 – 2025-08-31"),
    ("fr", "dans les trois mois", "2025-06-20"),
    ("fr", "dans un délai de deux mois", "2025-05-20"),
    ("fr", "le mois prochain", "2025-04-01 – 2025-04-30"),
    ("fr", "l’année prochaine", "2026-01-01 – 2026-12-31"),
    ("fr", "début 2026", "2026-01-01 – 2026-03-31"),
    ("fr", "avant les vacances d’été", "2025-06-30"),
    ("fr", "en 2026", "2026-01-01 – 2026-12-31"),
    ("de", "bis Ende März 2026", "2026-03-31"),
    ("de", "Mitte 2026", "2026-06-30"),
    ("de", "im ersten Quartal 2026", "2026-01-01 – 2026-03-31"),
    ("de", "im 2. Halbjahr 2025", "2025-07-01 – 2025-12-31"),
    ("de", "zum 1. Mai 2025", "2025-05-01"),
    ("de", "im Herbst", "2025-09-01 – 2025-11-30"),
    ("de", "Anfang nächsten Jahres", "2026-01-01 – 2026-03-31"),
    ("de", "bis Jahresende", "2025-12-31"),
    ("de", "innerhalb von drei Monaten", "2025-06-20"),
    ("de", "in den nächsten zwei Wochen", "2025-04-03"),
    ("de", "vor der Sommerpause", "2025-06-30"),
    ("de", "im kommenden Jahr", "2026-01-01 – 2026-12-31"),
    ("de", "im Juni", "2025-06-01 – 2025-06-30"),
    ("de", "im Laufe des Jahres 2026", "2026-01-01 – 2026-12-31"),
    ("de", "31.12.2026", "2026-12-31"),
    ("fi", "2026-02-01", "2026-02-01"),
]
NOT_DUE = [
    ("nl", "zoals gemeld in mijn brief van 5 juni 2025"),
    ("nl", "vanaf 1 januari 2026"),
    ("nl", "sinds mei 2025"),
    ("nl", "de doelstelling is om in 2027 klimaatneutraal te zijn"),
    ("nl", "dit gebeurde op 3 maart 2024"),
    ("nl", "binnen drie maanden na ontvangst"),
    ("nl", "zo snel mogelijk"),
    ("en", "as from 1 June 2025"),
    ("en", "in my letter of 3 May 2025"),
    ("en", "within six weeks of publication"),
    ("en", "by 2040"),
    ("en", "it may be so"),
    ("fr", "depuis le 1er mai 2025"),
    ("fr", "la loi du 5 mai 2025"),
    ("de", "seit Mai 2025"),
    ("de", "mit Schreiben vom 5. Mai 2025"),
    ("de", "31. Juni 2026"),
    ("de", "2026-13-01"),
]


@pytest.mark.parametrize(("language", "words", "days"), FORMS)
def test_what_the_words_mean(language: str, words: str, days: str) -> None:
    found = due_date(f"x {words}.", SAID, language)
    assert found is not None
    assert str(found.readings[0]) == days
    assert len(found.readings) == 1


@pytest.mark.parametrize(("language", "words"), NOT_DUE)
def test_what_is_not_due(language: str, words: str) -> None:
    assert due_date(words, SAID, language) is None


@pytest.mark.parametrize(
    ("language", "words", "count"),
    [("en", "01/02/2026", 2), ("nl", "01/02/2026", 1), ("en", "in winter 2026", 2), ("en", "winter 2025-26", 1)],
)
def test_two_readings_are_proposed_as_two(language: str, words: str, count: int) -> None:
    found = due_date(words, SAID, language)
    assert found is not None
    assert len(found.readings) == count


@pytest.mark.parametrize("words", ["volgend jaar", "in May", "within six weeks", "next month", ""])
def test_without_the_day_it_was_said_nothing_is_guessed(words: str) -> None:
    assert dates(words) == ()


def test_the_date_nearest_to_the_verb() -> None:
    text = "After the debate on 5 May 2025 I will report by 1 July 2025."
    first, nearest = due_date(text, SAID, "en"), due_date(text, SAID, "en", text.index("report"))
    assert first is not None
    assert nearest is not None
    assert nearest.readings[0].end == "2025-07-01"


@given(st.text(max_size=80), st.none() | st.just(SAID), st.sampled_from((None, *READ)))
def test_any_text_is_read(text: str, said: str | None, language: str | None) -> None:
    for found in dates(text, said, language):
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert all(r.start <= r.end for r in found.readings)
