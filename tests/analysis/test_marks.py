"""What reads like a label and what does not."""

from __future__ import annotations

import pytest

from annotator.analysis.segmenting.expressions import Family, read_labels, roman
from annotator.analysis.segmenting.lines import split_lines
from annotator.analysis.segmenting.marks import Mark, Role
from annotator.analysis.segmenting.reading import find_marks
from annotator.core.roman import to_roman


def marks(text: str) -> list[Mark]:
    return list(find_marks(text, list(split_lines(text))))


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("3", "3"),
        ("3-5", "3 4 5"),
        ("4, 5, 7 en 8", "4 5 7 8"),
        ("7, 8, en 9", "7 8 9"),
        ("1,2,3", "1 2 3"),
        ("2 t/m 6", "2 3 4 5 6"),
        ("3 tot en met 5", "3 4 5"),
        ("1 et 2", "1 2"),
        ("1 à 3", "1 2 3"),
        ("11 bis 14", "11 12 13 14"),
        ("1., 2. und 3", "1 2 3"),
        ("3 bis Frage 5", "3 4 5"),
        ("(a) & (b)", "a b"),
        ("(c) &amp; (d)", "c d"),
        ("(a) to (e)", "a b c d e"),
        ("8a en b", "8a 8b"),
        ("1a-c", "1a 1b 1c"),
        ("1.1 - 1.3", "1.1 1.2 1.3"),
        ("2-4 en 6", "2 3 4 6"),
    ],
)
def test_labels_are_read_one_by_one(printed: str, names: str) -> None:
    expression = read_labels(printed, 0, len(printed))
    assert expression is not None
    assert [atom.name for atom in expression.atoms] == names.split()
    assert expression.end == len(printed)


@pytest.mark.parametrize("printed", ["5-10-15 jaar", "5-3", "1-99", "Ja", "", "8c-8a", "iiii"])
def test_what_is_no_label_is_not_read(printed: str) -> None:
    assert read_labels(printed, 0, len(printed)) is None


@pytest.mark.parametrize("value", range(1, 40))
def test_roman_numbers_are_read_as_they_are_written(value: int) -> None:
    assert roman(to_roman(value)) == value


@pytest.mark.parametrize("letters", ["", "iiii", "abc", "xl", "c"])
def test_other_letters_are_no_roman_number(letters: str) -> None:
    assert roman(letters) is None


def test_roman_range_is_filled() -> None:
    expression = read_labels("(i) to (iii)", 0, 12, family=Family.ROMAN)
    assert expression is not None
    assert [atom.name for atom in expression.atoms] == ["i", "ii", "iii"]


@pytest.mark.parametrize(
    "line",
    [
        "30. Juni 1992 war die Brücke offen.",
        "18 november 2024) is het plan klaar.",
        "30. 6. 1992 war die Brücke offen.",
        "1 922 Millionen Euro",
        "1.000 euro voor de brug",
        "5 % van de bruggen",
        "5-10-15 jaar oud",
        "o.a. het pont",
        "2024. Het jaar is om.",
        "0. Niets",
        "3 miljoen euro voor bruggen",
        "| 1 | Merrow | 21 |",
        "z.B. die Brücke",
        "a priori is dat zo",
        "vraag 3 is al beantwoord en",
        "antwoord op vraag 3 staat al in",
        "Fragen zu diesem Thema wurden oft gestellt.",
        "Siehe Antwort zu Frage 1.",
        "Zu 3 Brücken liegen Hinweise vor.",
        "Op vraag 3 antwoord ik ja",
        "Antwoorden op deze brief zijn welkom",
        "Die Fragen 2 und 3 wurden schon oft gestellt.",
        "Die Fragen 2 und 3",
    ],
)
def test_false_labels_are_no_marks(line: str) -> None:
    assert marks(f"Een eerste zin,\n{line}\n") == []


@pytest.mark.parametrize(
    ("line", "role", "names"),
    [
        ("3. Waarom?", Role.ITEM, "3"),
        ("3) Waarom?", Role.ITEM, "3"),
        ("3° Pourquoi ?", Role.ITEM, "3"),
        ("**3.** Waarom?", Role.ITEM, "3"),
        ("3. 30.000 euro.", Role.ITEM, "3"),
        ("(b) whether", Role.ITEM, "b"),
        ("3", Role.ITEM, "3"),
        ("3 Kan de minister", Role.ITEM, "3"),
        ("Vraag 3", Role.QUESTION, "3"),
        ("Vraag 3: Waarom?", Role.QUESTION, "3"),
        ("Vraag 3 Waarom is dat?", Role.QUESTION, "3"),
        ("Frage 2 bis 4", Role.QUESTION, "2 3 4"),
        ("Question n° 3 :", Role.QUESTION, "3"),
        ("Vraag", Role.QUESTION, ""),
        ("Vraag: waarom?", Role.QUESTION, ""),
        ("Antwoord 3", Role.ANSWER, "3"),
        ("Antwoord op de vragen 3 en 8", Role.ANSWER, "3 8"),
        ("Antwoord op deelvraag b)", Role.ANSWER, "b"),
        ("Réponse aux questions 1 à 3 :", Role.ANSWER, "1 2 3"),
        ("Answers to parts (a) and (b):", Role.ANSWER, "a b"),
        ("Zu den Fragen 1 und 2:", Role.ANSWER, "1 2"),
        ("Zu 1.:", Role.ANSWER, "1"),
        ("Zu a): Nein.", Role.ANSWER, "a"),
        ("Ad 2) Ja.", Role.ANSWER, "2"),
        ("Antwort", Role.ANSWER, ""),
        ("Answer: Yes.", Role.ANSWER, ""),
        ("Die Fragen 2 bis 4 werden gemeinsam beantwortet.", Role.ANSWER, "2 3 4"),
        ("De vragen 2 en 3 worden samen beantwoord.", Role.ANSWER, "2 3"),
        ("Antwoord van de minister van Bruggen", Role.REPLY, ""),
        ("Réponse du ministre des Ponts", Role.REPLY, ""),
        ("ANTWOORD op vraag nr. 12 van 3 mei 2021", Role.REPLY, ""),
        ("Answered by Jane Mill", Role.REPLY, ""),
        ("Toelichting:", Role.END, ""),
        ("Vorbemerkung der Fragesteller", Role.END, ""),
        ("Anlage 2", Role.END, ""),
        ("Vraag nr. 12 van mevrouw Jansen", Role.DOCUMENT, ""),
        ("Question écrite n° 7-12 de M. Petit", Role.DOCUMENT, ""),
    ],
)
def test_labels_and_headings_are_marks(line: str, role: Role, names: str) -> None:
    found = marks(f"Een eerste zin.\n\n{line}\n\nDaarna.\n")
    assert [(m.role, " ".join(m.names)) for m in found] == [(role, names)]


def test_heading_after_an_unfinished_sentence_is_none() -> None:
    assert marks("Wij verwijzen naar het\nAntwoord op vraag 3\n") == []


def test_second_label_on_a_line_is_a_mark_of_its_own() -> None:
    assert [m.names for m in marks("8. a) Waarom?")] == [("8",), ("a",)]


def test_letter_may_be_a_roman_number() -> None:
    assert [m.family for m in marks("(i) whether")] == [Family.LETTER, Family.ROMAN]
