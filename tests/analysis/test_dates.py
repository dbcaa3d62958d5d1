"""What days words name and which one is due, read by hand: a line for each form."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.date_words import READ
from annotator.analysis.dates import dates, due_date, typed_days

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
    ("nl", "dit najaar", "2025-09-01 – 2025-12-21"),
    ("nl", "in het voorjaar van 2026", "2026-03-01 – 2026-06-21"),
    ("nl", "voor de zomer", "2025-06-20"),
    ("nl", "vóór het zomerreces", "2025-06-30"),
    ("nl", "met Prinsjesdag", "2025-09-16"),
    ("nl", "voor Prinsjesdag", "2025-09-16"),
    ("nl", "rond de zomer", "2025-06-01 – 2025-09-21"),
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
    ("en", "this autumn", "2025-09-01 – 2025-12-21"),
    ("en", "in the spring of 2026", "2026-03-01 – 2026-06-21"),
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
    ("fr", "à l’automne 2025", "2025-09-01 – 2025-12-21"),
    ("fr", "l’été prochain", "2025-06-01 – 2025-09-21"),
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
    ("de", "im Herbst", "2025-09-01 – 2025-12-21"),
    ("de", "Anfang nächsten Jahres", "2026-01-01 – 2026-03-31"),
    ("de", "bis Jahresende", "2025-12-31"),
    ("de", "innerhalb von drei Monaten", "2025-06-20"),
    ("de", "in den nächsten zwei Wochen", "2025-04-03"),
    ("de", "in den Sommerferien", "2025-07-01 – 2025-08-31"),
    ("de", "mit 1. Oktober", "2025-10-01"),
    ("fr", "au mois d’octobre", "2025-10-01 – 2025-10-31"),
    ("fr", "au printemps prochain", "2026-03-01 – 2026-06-21"),
    ("fr", "à l’automne prochain", "2025-09-01 – 2025-12-21"),
    ("de", "vor der Sommerpause", "2025-06-30"),
    ("de", "im kommenden Jahr", "2026-01-01 – 2026-12-31"),
    ("de", "im Juni", "2025-06-01 – 2025-06-30"),
    ("de", "im Laufe des Jahres 2026", "2026-01-01 – 2026-12-31"),
    ("de", "31.12.2026", "2026-12-31"),
    ("nl", "uiterlijk eind Q2 2025", "2025-06-30"),
    ("nl", "rond de jaarwisseling", "2025-12-31"),
    ("nl", "over een half jaar", "2025-09-20"),
    ("nl", "in de tweede helft van april", "2025-04-16 – 2025-04-30"),
    ("nl", "komend voorjaar", "2026-03-01 – 2026-06-21"),
    ("nl", "na de zomervakantie", "2025-09-01 – 2025-11-30"),
    ("nl", "later dit jaar", "2025-10-01 – 2025-12-31"),
    ("nl", "eind dit kwartaal", "2025-03-31"),
    ("nl", "eind deze maand", "2025-03-31"),
    ("nl", "over twee jaar", "2027-03-20"),
    ("nl", "het derde kwartaal", "2025-07-01 – 2025-09-30"),
    ("en", "by Christmas", "2025-12-21 – 2026-01-07"),
    ("en", "in the new year", "2026-01-01 – 2026-03-31"),
    ("en", "before Easter", "2025-04-19"),
    ("en", "within a fortnight", "2025-04-03"),
    ("en", "by close of 2025", "2025-12-31"),
    ("en", "within the next six months", "2025-09-20"),
    ("en", "no later than 1 July", "2025-07-01"),
    ("en", "by mid-May", "2025-05-15"),
    ("en", "in Q4", "2025-10-01 – 2025-12-31"),
    ("en", "in the course of next year", "2026-01-01 – 2026-12-31"),
    ("en", "at the end of the month", "2025-03-31"),
    ("fr", "au premier trimestre", "2025-01-01 – 2025-03-31"),
    ("fr", "sous trois semaines", "2025-04-10"),
    ("fr", "dans les six prochains mois", "2025-09-20"),
    ("fr", "courant 2026", "2026-01-01 – 2026-12-31"),
    ("fr", "d’ici un an", "2026-03-20"),
    ("fr", "à la rentrée 2025", "2025-09-01 – 2025-09-30"),
    ("fr", "avant Noël", "2025-12-20"),
    ("fr", "en fin d’année", "2025-12-31"),
    ("fr", "au plus tard le 15 juin", "2025-06-15"),
    ("fr", "avant la fin du mois", "2025-03-31"),
    ("de", "zum Jahreswechsel", "2025-12-31"),
    ("de", "bis Ostern", "2025-04-20 – 2025-04-21"),
    ("de", "in einem halben Jahr", "2025-09-20"),
    ("de", "bis zum 30.06.", "2025-06-30"),
    ("de", "im Frühsommer", "2025-06-01 – 2025-09-21"),
    ("de", "Mitte nächsten Jahres", "2026-06-30"),
    ("de", "in der zweiten Jahreshälfte", "2025-07-01 – 2025-12-31"),
    ("de", "noch in diesem Jahr", "2025-01-01 – 2025-12-31"),
    ("de", "Anfang Mai", "2025-05-01 – 2025-05-10"),
    ("de", "nach den Sommerferien", "2025-09-01 – 2025-11-30"),
    ("de", "spätestens am 3. Juni", "2025-06-03"),
    ("fi", "2026-02-01", "2026-02-01"),
]
NOT_DUE = [
    ("nl", "Voor 2026 is 22 miljoen euro vrijgemaakt."),
    ("de", "Für 2026 sind 45 Millionen Euro eingeplant."),
    ("en", "Clinics take place throughout the year."),
    ("nl", "Het lag eerder dit jaar ter inzage."),
    ("en", "The call for evidence was held earlier this year."),
    ("fr", "La consultation a eu lieu plus tôt cette année."),
    ("nl", "zoals gemeld in mijn brief van 5 juni 2025"),
    ("nl", "vanaf 1 januari 2026"),
    ("nl", "sinds mei 2025"),
    ("nl", "de doelstelling is om in 2027 klimaatneutraal te zijn"),
    ("nl", "dit gebeurde op 3 maart 2024"),
    ("nl", "binnen drie maanden na ontvangst"),
    ("nl", "zo snel mogelijk"),
    ("nl", "in de komende weken"),
    ("nl", "het debat op 3 april jl."),
    ("fr", "le plan a été adopté"),
    ("fr", "dans les prochaines semaines"),
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


TYPED = [
    ("2018-12-31", "2018-12-31"),
    ("2018/2/1", "2018-02-01"),
    ("31/12/2018", "2018-12-31"),
    ("31-12-18", "2018-12-31"),
    (" 1.2.2019 ", "2019-02-01"),
    ("12/31/2018", "2018-12-31"),
    ("31 december 2018", "2018-12-31"),
    ("31 dec. 2018", "2018-12-31"),
    ("31/12", "2018-12-31"),
    ("1/2", "2019-02-01"),
    ("1 maart", "2019-03-01"),
    ("eind mei 2025", "2025-05-31"),
    ("eerste kwartaal 2019", "2019-01-01 – 2019-03-31"),
    ("2019", "2019-01-01 – 2019-12-31"),
    ("", ""),
    ("binnenkort", ""),
    ("31/02/2018", ""),
    ("32 mei 2018", ""),
    ("5 j 2018", ""),
    ("99/99", ""),
    ("31 mei 2018 of later", ""),
]


@pytest.mark.parametrize(("words", "days"), TYPED)
def test_what_people_type(words: str, days: str) -> None:
    assert " / ".join(map(str, typed_days(words, "2018-03-14", "nl"))) == days


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("fr", "1er février 2019", "2019-02-01"),
        ("de", "3. März 2019", "2019-03-03"),
        ("en", "Dec 31, 2018", "2018-12-31"),
    ],
)
def test_what_people_type_in_their_language(language: str, words: str, day: str) -> None:
    for known in (language, None):
        assert [str(one) for one in typed_days(words, None, known)] == [day]


def test_typed_days_with_two_readings_are_two_and_without_a_year_need_the_day_it_was_said() -> None:
    assert [str(one) for one in typed_days("1/2/2019", None, "en")] == ["2019-02-01", "2019-01-02"]
    assert typed_days("31/12", None, "nl") == ()


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from("-/. "))
def test_every_day_is_read_back_in_the_forms_of_europe(day: date, between: str) -> None:
    typed = between.join(map(str, (day.day, day.month, day.year)))
    assert [str(one) for one in typed_days(typed, None, "nl")] == [day.isoformat()]
    assert [str(one) for one in typed_days(day.isoformat())] == [day.isoformat()]


@given(st.text(max_size=30), st.none() | st.just(SAID), st.sampled_from((None, *READ)))
def test_any_words_may_be_typed(words: str, said: str | None, language: str | None) -> None:
    assert all(one.start <= one.end for one in typed_days(words, said, language))
