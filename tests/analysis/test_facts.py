"""The day of an answer, as letters and records print it."""

from __future__ import annotations

import pytest

from annotator.analysis.segmenting import segment

BODY = {
    "nl": "Vraag 1\nKent u de brug?\n\nAntwoord 1\nJa, ik ken de brug.\n",
    "de": "Frage 1\nKennen Sie die Brücke?\n\nAntwort 1\nJa, wir kennen die Brücke.\n",
    "fr": "Question 1\nConnaissez-vous le pont ?\n\nRéponse 1\nOui, je le connais.\n",
    "en": "Question 1\nDo you know the bridge?\n\nAnswer 1\nYes, I know the bridge.\n",
}


@pytest.mark.parametrize(
    ("language", "head", "day"),
    [
        ("nl", "Datum 4 december 2023\nBetreft: De brug", "2023-12-04"),
        ("nl", "Datum\n\t\t16 mei 2024\nOnderwerp: De brug", "2024-05-16"),
        ("de", "Berlin, den 4. Dezember 2023", "2023-12-04"),
        ("de", "Wien, am 12. März 2021", "2021-03-12"),
        ("de", "3880/AB XXIV. GP\nEingelangt am 03.02.2010", "2010-02-03"),
        ("fr", "Paris, le 4 décembre 2023", "2023-12-04"),
        ("fr", "Bruxelles, le 4 déc. 2023", "2023-12-04"),
        ("en", "London, 4 December 2023", "2023-12-04"),
        ("en", "Tuesday, 15 Sep 2020\nWritten Answers Nos. 785-804", "2020-09-15"),
        ("en", "STARRED QUESTION NO. 10\nTO BE ANSWERED ON THE 21 ST JULY, 2015", "2015-07-21"),
        ("en", "The bridge of 4 December 2023 is closed, we hear.", None),
    ],
)
def test_the_day_of_the_answer(language: str, head: str, day: str | None) -> None:
    assert segment(f"{head}\n\n{BODY[language]}").facts.date_answered == day
