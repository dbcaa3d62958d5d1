"""The segmenter on the real sample and its public functions."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.analysis.segmenting import detect_language, documents, printed_label, segment
from annotator.core.source import Facts
from annotator.core.spans import Span
from annotator.core.structure import Answer, Doubt, Question, Structure, check_structure


def words(text: str, structure: Structure, part: str, length: int) -> str:
    return text[structure.question(part).body :][:length]


@pytest.mark.parametrize("field", ["Rubrique > Voirie", "Rubrique : Voirie", "Thema: Voirie"])
def test_the_theme_is_read_where_the_text_states_it(field: str) -> None:
    asked = "1. How many bridges are there?\n2. Why?\n\nAnswer\n1. Two.\n2. For the river.\n"
    assert segment(f"{field}\n\n{asked}").facts.theme == "Voirie"
    assert segment(f"The theme is Voirie.\n\n{asked}").facts.theme is None


def test_sample_has_its_questions_answers_and_claims(shared: Path) -> None:
    text = (shared / "samples" / "maatwerk-delokalisatie.txt").read_text("utf-8")
    found = segment(text)
    structure = found.structure
    check_structure(text, structure)
    assert [q.id for q in structure.questions] == ["1", "2", "3", "4", "5", "6", "7", "7.1", "8", "8a", "8b"]
    assert [q.id for q in structure.questions if not q.judged] == ["8"]
    follow_up = structure.question("7.1")
    assert (follow_up.label, follow_up.parent, follow_up.conditional) == (None, "7", True)
    assert follow_up.span.of(text) == "Zo ja, welke?"
    assert (structure.question("8a").parent, structure.question("8b").parent) == ("8", "8")
    assert [(a.label, a.declared_for) for a in structure.answers] == [
        ("1", ("1",)),
        ("2", ("2",)),
        ("3-5", ("3", "4", "5")),
        ("6", ("6",)),
        ("7", ("7", "7.1")),
        ("8", ("8a", "8b")),
    ]
    assert structure.answers[0].span.start > structure.questions[-1].span.end
    assert structure.answers[2].span.of(text).startswith("3-5.Vanuit mijn opdracht")
    assert structure.answers[2].body == structure.answers[2].span.start + len("3-5.")
    assert found.facts == Facts(title="Maatwerk - Delokalisatie", language="nl")
    assert structure.title is not None
    assert structure.title.of(text) == "Maatwerk  -  Delokalisatie"
    assert structure.questions[0].span.start > text.index("Heist-op-den-Berg")
    assert not any(s.doubts for s in structure.segments())
    assert found.furniture == ()


@pytest.mark.parametrize("kind", ["txt", "md"])
def test_every_shared_text_keeps_the_rules(shared: Path, kind: str) -> None:
    paths = sorted((shared / "corpora").rglob(f"*.{kind}"))
    assert paths
    for path in paths:
        text = path.read_text("utf-8-sig")
        check_structure(text, segment(text).structure)


def test_furniture_that_is_known_is_outside_all_labels_and_ends() -> None:
    text = "1. Wat kost de brug?\n\nKop 2. Pagina\n\n1. Veel.\nKop 3. Pagina\n"
    heads = tuple(Span(i, i + 13) for i in range(len(text)) if text.startswith("Kop", i))
    found = segment(text, furniture=heads)
    assert found.furniture == heads
    assert found.structure.questions[0].span.of(text) == "1. Wat kost de brug?"
    assert found.structure.answers[0].span.of(text) == "1. Veel."


def test_running_heads_and_page_numbers_are_found_in_the_text() -> None:
    head = "Raad van Oeverdaele, zitting van 2021\n{n}\n"
    text = head.format(n=1) + "1. Wat kost de brug?\nVeel geld\n" + head.format(n=2) + "en tijd.\n" + head.format(n=3)
    found = segment(text)
    assert [s.of(text) for s in found.furniture] == [
        line for n in (1, 2, 3) for line in ("Raad van Oeverdaele, zitting van 2021", str(n))
    ]
    assert found.structure.answers[0].span.of(text).endswith("en tijd.")


def test_language_that_is_given_is_kept() -> None:
    assert segment("1. Hoeveel bruggen zijn er in de stad?", language="fr").language == "fr"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hoeveel bruggen zijn er in de stad en wie betaalt het onderhoud van de weg?", "nl"),
        ("Quel est le coût de la réparation des ponts et qui est le ministre compétent ?", "fr"),
        ("What is the cost of the repairs and which of the bridges will be closed?", "en"),
        ("Wie hoch sind die Kosten und ist das Land von den Schäden an der Brücke betroffen?", "de"),
        ("¿Cuántos puentes hay en la provincia?", "es"),
        ("Xyzzy plugh.", None),
        ("", None),
        ("1234 5678", None),
    ],
)
def test_language_is_recognised_by_its_short_words(text: str, language: str | None) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("printed", "label", "wording", "declared"),
    [
        ("3-5.Vanuit het decreet", "3-5", "Vanuit het decreet", ("3", "4", "5")),
        ("Antwoord op vraag 3 en 8:\nJa.", "3 en 8", "Ja.", ("3", "8")),
        ("Zu Frage 1 bis 3:\nNein.", "1 bis 3", "Nein.", ("1", "2", "3")),
        ("(a) to (c): No.", "(a) to (c)", "No.", ("a", "b", "c")),
        ("8a. Waarom?", "8a", "Waarom?", ("8a",)),
        ("b) Waarom?", "b", "Waarom?", ("b",)),
        ("Zo ja, welke?", None, "Zo ja, welke?", ()),
        ("30. Juni 1992 war es so.", None, "30. Juni 1992 war es so.", ()),
        ("Gewone tekst\n1. Waarom?", None, "Gewone tekst\n1. Waarom?", ()),
    ],
)
def test_label_of_a_selection_is_read_with_its_claims(
    printed: str, label: str | None, wording: str, declared: tuple[str, ...]
) -> None:
    before = "Eerst iets anders.\n"
    text = before + printed + "\nDaarna nog iets."
    found = printed_label(text, Span(len(before), len(before) + len(printed)))
    assert (found.label, found.declared) == (label, declared)
    assert text[found.body : len(before) + len(printed)] == wording


def test_label_of_nothing_is_none() -> None:
    assert printed_label("", Span(0, 0)).label is None


BULLETIN = """Vraag nr. 12 van de heer Peeters

1. Hoeveel bruggen zijn er?

Antwoord

1. Tien.

Vraag nr. 13 van mevrouw Claes

1. Hoeveel tunnels zijn er?

Antwoord

1. Acht.
"""


def test_documents_of_a_bulletin_cover_its_whole_text() -> None:
    spans = documents(BULLETIN)
    assert [s.of(BULLETIN).splitlines()[0] for s in spans] == [
        "Vraag nr. 12 van de heer Peeters",
        "Vraag nr. 13 van mevrouw Claes",
    ]
    assert "".join(s.of(BULLETIN) for s in spans) == BULLETIN


def test_answers_of_a_bulletin_claim_questions_of_their_own_document() -> None:
    structure = segment(BULLETIN).structure
    claims = {a.id: structure.question(a.declared_for[0]) for a in structure.answers}
    assert [words(BULLETIN, structure, q.id, 15) for q in claims.values()] == ["Hoeveel bruggen", "Hoeveel tunnels"]


def test_documents_of_one_question_are_one() -> None:
    assert documents("1. Hoeveel?\n\n1. Tien.") == (Span(0, 21),)


def test_documents_under_codes_are_apart() -> None:
    text = "AB 1001\nVraag 1\nWat?\nAntwoord 1\nDit.\nAB 1002\nVraag 1\nHoe?\nAntwoord 1\nZo.\n"
    assert [s.of(text)[:7] for s in documents(text)] == ["AB 1001", "AB 1002"]


def test_questions_that_begin_anew_after_their_answers_are_another_document() -> None:
    text = "Vraag 1\nWat?\nAntwoord 1\nDit.\nVraag 1\nHoe?\nAntwoord 1\nZo.\n"
    structure = segment(text).structure
    assert [q.id for q in structure.questions] == ["1", "1~2"]
    assert [a.declared_for for a in structure.answers] == [("1",), ("1~2",)]


def test_answer_to_a_question_that_is_not_there_is_doubtful() -> None:
    structure = segment("Vraag 1\nWat?\nAntwoord 1\nDit.\nAntwoord 4\nDat.\n").structure
    assert structure.answers[1].declared_for == ()
    assert structure.answers[1].doubts == (Doubt.LINK,)


def test_bare_answer_claims_the_questions_before_it() -> None:
    structure = segment("Vraag 1\nWat?\nVraag 2\nHoe?\nAntwoord\nDit.\n").structure
    assert structure.answers[0].declared_for == ("1", "2")


def test_label_after_a_gap_is_doubtful() -> None:
    structure = segment("1. Wat kost het?\n\n2. Wie betaalt?\n\n4. Wanneer?\n").structure
    assert [q.doubts for q in structure.questions] == [(), (), (Doubt.LABEL,)]


def test_text_without_questions_has_none() -> None:
    found = segment("Een brief.\n\nGeen vraag te zien.\n")
    assert found.structure.questions == ()
    assert found.structure.answers == ()


def test_one_unnumbered_question_over_an_answer_is_found() -> None:
    text = "De brug is oud.\n\nWat doet de minister?\n\nAntwoord van de minister van Bruggen:\n\nNiets.\n"
    structure = segment(text).structure
    question: Question = structure.questions[0]
    answer: Answer = structure.answers[0]
    assert question.span.of(text) == "Wat doet de minister?"
    assert text[answer.body : answer.span.end] == "Niets."
    assert answer.declared_for == (question.id,)


NOTED = """Vraag 1
Hoeveel bruggen telt de stad?1
1 Raadsstuk 2020, nr. 12, p. 4.
2 https://www.oeverdaele.example/brug
\fVraag 2
Wie betaalt dat?
3 De Oeverbode, 3 mei 2020, nr. 7.
\fAntwoord 1
De stad telt vier bruggen.
Antwoord 2
De provincie.
"""


def test_footnotes_at_the_foot_of_a_page_belong_to_no_question() -> None:
    found = segment(NOTED)
    assert [s.of(NOTED)[:2] for s in found.furniture] == ["1 ", "2 ", "3 "]
    assert [q.span.of(NOTED).splitlines()[-1] for q in found.structure.questions] == [
        "Hoeveel bruggen telt de stad?1",
        "Wie betaalt dat?",
    ]


def test_short_answers_at_the_foot_of_a_page_are_no_footnotes() -> None:
    text = "1 Wat kost de brug?\n2 Wie betaalt dat?\n\nAntwoord\n\n1 Veel geld\n\f2 De stad zelf\n"
    assert segment(text).furniture == ()


def test_a_label_at_a_page_end_is_no_page_number() -> None:
    head = "Raad van Oeverdaele, zitting van 2021\n"
    pages = ("7\nWat kost brug A?\nAntwoord\nNiets.", "En verder niets.\n8", "Wat kost brug B?\nAntwoord\nVeel.")
    text = "".join(f"{head}{words}\n{n}\n\f" for n, words in enumerate(pages, 1))
    found = segment(text)
    assert [q.id for q in found.structure.questions] == ["7", "8"]
    assert [s.of(text) for s in found.furniture if s.of(text).isdigit()] == ["1", "2", "3"]


@pytest.mark.parametrize(
    "text",
    [
        "Vraag\u00a01\nWat?\nAntwoord\u00a01\nDit.",
        "**Vraag 1**\nWat?\n**Antwoord 1**\nDit.",
        "## Vraag 1\n\nWat?\n\n## Antwoord 1\n\nDit.",
        "VRAAG 1:\nWat?\nANTWOORD 1:\nDit.",
        "Vraag 1\u2028Wat?\u2028Antwoord 1\u2028Dit.",
        "1\\. Wat?\n\n1\\. Dit.",
        "**1**. Wat?\n\n**1**. Dit.",
        "- 1. Wat?\n\n- 1. Dit.",
        "1.\u00a0Wat?\n\n1.\u202fDit.",
    ],
)
def test_the_same_layout_in_other_clothes(text: str) -> None:
    structure = segment(text).structure
    assert [text[q.body : q.span.end].rstrip("*") for q in structure.questions] == ["Wat?"]
    assert [text[a.body : a.span.end] for a in structure.answers] == ["Dit."]
    assert structure.answers[0].declared_for == ("1",)


def test_an_answer_that_quotes_its_question_inside_a_sentence_stays_whole() -> None:
    text = (
        "Vraag 1\nBent u bereid de brug te herstellen?\n\nVraag 2\nWanneer begint het herstel van de brug?\n\n"
        'Antwoord 1\nU vraagt "Bent u bereid de brug te herstellen?" en het antwoord is ja.\n\nAntwoord 2\nMorgen.\n'
    )
    structure = segment(text).structure
    assert [a.declared_for for a in structure.answers] == [("1",), ("2",)]
    assert structure.answers[0].span.of(text).endswith("het antwoord is ja.")


HANSARD = """Roads

Jane Mill: To ask the Secretary of State how many roads are closed. [1234]

Mr. Weir: Twelve roads are closed.

Bridges

Tom Dale: To ask the Secretary of State how many bridges are closed. [1235]

Tom Dale: To ask the Secretary of State what they cost. [1236]

Mr. Weir [holding answer 3 May 2020]: Four bridges, and £3 million.
"""


def test_questions_of_a_day_are_documents_with_their_titles() -> None:
    assert [s.of(HANSARD).split("\n", 1)[0] for s in documents(HANSARD)] == ["Roads", "Bridges"]
    claims = [[q[:1] for q in a.declared_for] for a in segment(HANSARD).structure.answers]
    assert [len(c) for c in claims] == [1, 2]


def test_title_of_the_next_question_is_no_end_of_an_answer() -> None:
    text = "1. What is closed? [12/20]\n\nA road is closed.\n\nRoad Safety\n\n2. What is open? [13/20]\n\nThe bridge.\n"
    assert segment(text).structure.answers[0].span.of(text) == "A road is closed."


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Question écrite n° 87 : Éclairage des pistes", "Éclairage des pistes"),
        ("Schriftelijke vraag nr. 12/3 – Bruggen over de Lende", "Bruggen over de Lende"),
        ("Question écrite n° 87", None),
    ],
)
def test_the_title_may_follow_the_number_of_the_record(head: str, title: str | None) -> None:
    assert segment(f"{head}\n\n1. Combien de ponts y a-t-il ?\n\nRéponse\n\n1. Dix.\n").facts.title == title


def test_nothing_is_guessed_of_a_text_that_states_nothing() -> None:
    text = "Jansen en De Vries spraken op 3 mei 2021 met minister Claes.\n\n1. Hoeveel bruggen zijn er?\n\n1. Tien.\n"
    assert segment(text).facts == Facts(language="nl")


def test_words_of_another_language_head_nothing_where_the_language_was_chosen() -> None:
    text = "Vraag 1\nWat?\nAntwoord 1\nDit.\n"
    labels = [
        [a.label for a in segment(text, language=code, chosen=chosen).structure.answers]
        for code, chosen in (("fr", True), ("fr", False), ("xx", True))
    ]
    assert labels == [[None], ["1"], ["1"]]
