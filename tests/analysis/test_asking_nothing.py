"""Texts that ask nothing have no questions, whatever is numbered in them."""

from __future__ import annotations

import pytest

from annotator.analysis.segmenting import segment
from annotator.analysis.segmenting.reader import read

LAW = """
Wet van 12 maart 2024 tot wijziging van de Waterwet

Artikel 1
1. In deze wet wordt verstaan onder:
a. beheerder: het waterschap;
b. drempel: een verhoging in de waterloop.
2. Bij algemene maatregel van bestuur kunnen regels worden gesteld.

Artikel 2
1. De beheerder stelt een legger vast.
2. Het eerste lid is niet van toepassing op tijdelijke werken.

Artikel 3
Deze wet treedt in werking op 1 januari 2025.
"""
ACT = """
1 Short title
(1) This Act may be cited as the Bridges Act 2024.
(2) This Act comes into force on 1 May 2024.
2 Interpretation
In this Act—
(a) "bridge" means a structure over water;
(b) "owner" includes a trustee.
3 Duty to inspect
(1) An owner must inspect a bridge every five years.
"""
LETTER = """
Dear Mr Holt,

Thank you for your letter of 3 March about the flooding in Mill Road.
I was sorry to read that your cellar was under water for the third time.

The council is responsible for the drains. I have passed your letter on to its chief executive.
You may also wish to contact the Environment Agency.

Yours sincerely,

Anna Reed
Minister of State
"""
REPORT = """
Bericht des Ausschusses für Verkehr

1. Einleitung
Der Ausschuss hat den Entwurf in drei Sitzungen beraten.

2. Ergebnis der Beratungen
2.1 Die Fraktionen stimmten dem Entwurf zu.
2.2 Der Antrag wurde abgelehnt.

3. Kosten
Es entstehen Kosten von 3 Mio. Euro.
"""


@pytest.mark.parametrize("text", [LAW, ACT, LETTER, REPORT], ids=["law", "act", "letter", "report"])
def test_what_asks_nothing_has_neither_questions_nor_answers(text: str) -> None:
    structure = segment(text).structure
    assert (structure.questions, structure.answers) == ((), ())


def test_one_word_of_an_answer_is_enough() -> None:
    structure = segment("Antwoord 1\nEr zijn vier bruggen.\n\nAntwoord 2\nDat is niet bekend.\n").structure
    assert [answer.label for answer in structure.answers] == ["1", "2"]


@pytest.mark.parametrize("labels", ["1.\na)\n(i)\n", "1. a) (i) ", "(a)\n", "3\n", "1. x\n2. y\n", "12\t3.4\t5\n"])
def test_labels_and_figures_without_words_are_not_read_at_length(labels: str) -> None:
    found = read(labels * 2_000)
    assert (len(found.structure.questions), len(found.structure.answers), len(found.candidates) < 50) == (0, 0, True)


def test_a_run_of_heads_without_words_leaves_what_stands_behind_it() -> None:
    asked = "\nVraag 1\nHoeveel bruggen zijn er?\n\nAntwoord 1\nTwaalf.\n"
    structure = read("1. a) (b) Vraag 3 en 4, " * 400 + "\n" + asked).structure
    assert [(q.label, len(structure.answers)) for q in structure.questions][-1:] == [("1", 1)]


def test_a_long_table_of_figures_stays_in_its_answer() -> None:
    table = "".join(f"{n}.\t{n * 7}\t{n * 11}\n" for n in range(1, 400))
    asked = "Question 1\nHow many bridges are there?\n\nAnswer 1\nAs follows:\n"
    text = f"{asked}{table}\nQuestion 2\nWhy?\n\nAnswer 2\nRust.\n"
    answers = [answer.span.of(text) for answer in segment(text).structure.answers]
    assert [len(answers), answers[0].endswith("4389"), answers[1]] == [2, True, "Answer 2\nRust."]


def test_the_older_of_very_many_open_questions_count_as_over() -> None:
    text = "".join(f"{n % 900 + 1}. Hoeveel bruggen telt gemeente {n}?\n" for n in range(2_500))
    assert len(segment(text).structure.questions) == 2_500
