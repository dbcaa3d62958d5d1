from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.sentences import sentences, spoken
from annotator.analysis.wording import wording
from annotator.core.spans import Span


def cut(text: str, furniture: tuple[Span, ...] = ()) -> list[str]:
    return [" ".join(s.of(text).split()) for s in sentences(text, Span(0, len(text)), furniture)]


@pytest.mark.parametrize(
    "text",
    [
        "De dienst werkt i.p.v. de Stad, cf. Bijlage 2.",
        "Dat kost 1.250.000 euro per jaar.",
        "Zie art. 12 van het besluit (B.S. 12.04.2018).",
        "Volgens dhr. Peeters en Prof. Dr. A. B. Smit klopt dat.",
        "Het verslag (o.a. Deel 3) is er.",
        "M. Dupont et Mme. Martin ont répondu, cf. Annexe 1.",
        "Mr. Smith and Dr. J. Jones agreed, e.g. On costs.",
        "Das Gesetz trat am 1. Januar 2020 in Kraft.",
        "Zum Stichtag 1. Juli 2022 waren Stellen frei.",
        "Der Verein wurde seit dem\n30. Juni 1992 geführt, z. B. Vom Landkreis.",
        "Der Betreuungsverein Haus e. V. Nord wurde gegründet.",
        "Artikel 2.1 De wet is duidelijk",
        "3. De eerste vraag staat na het cijfer.",
    ],
)
def test_one_sentence(text: str) -> None:
    assert cut(text) == [" ".join(text.split())]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ja. Dat klopt! Waarom? Daarom.", ["Ja.", "Dat klopt!", "Waarom?", "Daarom."]),
        ("Hij zei: “Ik kom.” Dat was in 2018. Toen niet.", ["Hij zei: “Ik kom.”", "Dat was in 2018.", "Toen niet."]),
        (
            "Dat is besloten.1 Het volgt nog.[2] Daarna niets.",
            ["Dat is besloten.1", "Het volgt nog.[2]", "Daarna niets."],
        ),
        ("Nota's, brieven, enz. De rest volgt.", ["Nota's, brieven, enz.", "De rest volgt."]),
        ("Een titel zonder punt\n\nDe tekst begint.", ["Een titel zonder punt", "De tekst begint."]),
        ("Drie punten:\n- een huis\n- een boom", ["Drie punten:", "- een huis", "- een boom"]),
        ("De zin stopt zonder spatie.Daarna gaat hij door.", ["De zin stopt zonder spatie.", "Daarna gaat hij door."]),
        ("« Oui. » Il viendra. « Non. »", ["« Oui. »", "Il viendra.", "« Non. »"]),
    ],
)
def test_several_sentences(text: str, found: list[str]) -> None:
    assert cut(text) == found


def test_a_running_head_does_not_cut_a_sentence() -> None:
    text = "De brug wordt\n\nDrucksache 19. Seite\n\nherbouwd. Dan volgt de kade."
    head = Span(text.index("Drucksache"), text.index("herbouwd") - 2)
    spans = sentences(text, Span(0, len(text)), (head,))
    assert [wording(text, s, (head,)).text for s in spans] == ["De brug wordt herbouwd.", "Dan volgt de kade."]


@given(st.text('abZ. \n!?"»1-é,', max_size=200), st.integers(0, 50))
def test_sentences_keep_every_word_in_order(text: str, start: int) -> None:
    part = Span(min(start, len(text)), len(text))
    spans = sentences(text, part)
    assert "".join("".join(s.of(text).split()) for s in spans) == "".join(part.of(text).split())
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(len(s) and s.of(text) == s.of(text).strip() for s in spans)


def test_wording_joins_broken_words_and_knows_where_they_stand() -> None:
    text = "De maat-\n  schappij is\nEU-\nlid, in- en\n uitvoer"
    joined = wording(text, Span(0, len(text)))
    assert joined.text == "De maatschappij is EUlid, in- en uitvoer"
    for word in ("De", "schappij", "is", "lid", "uitvoer"):
        assert joined.place(joined.text.index(word)) == text.index(word)


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Financial effects\n\nThe pier costs more. It is old.", ["Financial effects"]),
        ("2.1 Financial effects\n\nThe pier costs more.", ["2.1 Financial effects"]),
        ("**Financial effects**\n\nThe pier costs more.", ["Financial effects"]),
        ("Yes\n\nThe pier costs more.", []),
        ("The pier costs more\n\nIt is old. The same goes for\n\nthe quay", ["The pier costs more"]),
        ("- twelve bridges\n- ten piers of wood\n", []),
        ("Financial effects", []),
        ("The pier costs more.\n\nIt is old.", []),
    ],
)
def test_headings_are_no_sentences(text: str, heads: list[str]) -> None:
    whole = Span(0, len(text))
    left = [s.of(text).strip("*") for s in sentences(text, whole) if s not in set(spoken(text, whole))]
    assert left == heads
