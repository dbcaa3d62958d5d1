"""What looks wrong is marked with a doubt; what is plain is not."""

from __future__ import annotations

from annotator.analysis.segmenting import segment
from annotator.analysis.segmenting.doubting import with_doubts
from annotator.core.spans import Span
from annotator.core.structure import Doubt, Question, Structure


def doubts(text: str) -> dict[str, tuple[Doubt, ...]]:
    structure = segment(text).structure
    return {one.id: one.doubts for one in (*structure.questions, *structure.answers) if one.doubts}


def test_a_plain_list_has_no_doubts() -> None:
    assert doubts("1. Hoeveel bruggen zijn er?\n2. Waarom?\n\nAntwoord\n\n1. Twaalf.\n2. Daarom.\n") == {}


def test_labels_printed_again_under_their_joint_heading_without_a_question_mark() -> None:
    found = doubts("Frage 1:\nWie viele?\n\nFragen 2 und 3:\n2. die Gründe.\n3. der Beginn.\n\nEs sind zwei.\n")
    assert found != {}


def test_a_question_that_asks_nothing() -> None:
    found = doubts("Vraag 1\nDe brug is dicht.\n\nVraag 2\nWaarom?\n\nAntwoord 1\nJa.\n\nAntwoord 2\nDaarom.\n")
    assert found == {"1": (Doubt.BOUNDARY,)}


def test_an_answer_that_ends_by_asking() -> None:
    found = doubts("Vraag 1\nHoeveel?\n\nAntwoord 1\nTwee.\n\nEn hoeveel tunnels zijn er?\n")
    assert found == {"A1": (Doubt.BOUNDARY,)}


def test_a_question_without_an_answer_where_others_have_one() -> None:
    found = doubts("Vraag 1\nHoeveel?\n\nVraag 2\nWaarom?\n\nAntwoord 1\nTwee.\n")
    assert found == {"2": (Doubt.LINK,)}


def test_questions_without_any_answer_are_not_all_marked() -> None:
    assert doubts("1. Hoeveel bruggen zijn er?\n2. Waarom zijn er zoveel?\n") == {}


def test_a_label_whose_predecessor_is_printed_nowhere() -> None:
    found = doubts("Vraag 1\nHoeveel?\n\nAntwoord 1\nTwee.\n\nVraag 3\nWaarom?\n\nAntwoord 3\nDaarom.\n")
    assert found == {"3": (Doubt.LABEL,)}


def test_labels_out_of_their_order_are_no_gap() -> None:
    text = "".join(f"Vraag {n}\nHoeveel?\n\nAntwoord {n}\nTwee.\n\n" for n in (1, 3, 2))
    assert doubts(text) == {}


def test_a_title_over_the_wording_is_none_of_it() -> None:
    text = "Vraag 1\nOnderhoud bruggen\n\nHoeveel zijn er?\n\nAntwoord 1\nTwee.\n"
    question = segment(text).structure.questions[0]
    assert (text[question.body : question.span.end], question.doubts) == ("Hoeveel zijn er?", ())


def test_an_answer_that_begins_inside_a_sentence() -> None:
    found = doubts(
        "Vraag 1\nHoeveel?\n\nAntwoord 1\nbruggen die dicht zijn.\n\nVraag 2\nWaarom?\n\nAntwoord 2\nDaarom.\n"
        "\nVraag 3\nWanneer?\n\nAntwoord 3\nMorgen.\n\nVraag 4\nWie?\n\nAntwoord 4\nDe stad.\n"
    )
    assert found == {"A1": (Doubt.BOUNDARY,)}


def test_another_speaker_inside_an_answer() -> None:
    text = "Question 1\nHow many?\n\nAnswer\nTwelve.\n\nTom Weir: Thirteen.\n"
    assert doubts(text) == {"Au1": (Doubt.BOUNDARY,)}


def test_parts_behind_the_end_of_their_question() -> None:
    text = "2. Warum?\n\nEs gibt zwei Ursachen:\n1. das Salz,\n2. das Alter.\n"
    first, second = text.index("1. das"), text.index("2. das")
    questions = (
        Question("2", Span(0, first - 1), 3, "2"),
        Question("2.1", Span(first, second - 1), first + 3, "2.1", "2"),
        Question("2.2", Span(second, len(text) - 1), second + 3, "2.2", "2"),
    )
    found = with_doubts(text, Structure(questions))
    assert all(Doubt.BOUNDARY in question.doubts for question in found.questions)


def test_a_label_with_signs_of_a_pattern_in_it_is_a_label_like_others() -> None:
    text = "3(. Who pays for the bridge?\n"
    span = Span(0, len(text) - 1)
    questions = tuple(Question(known, span, 4, label="3(") for known in ("a", "b"))
    assert all(Doubt.BOUNDARY in q.doubts for q in with_doubts(text, Structure(questions)).questions)


def test_two_hundred_questions_in_order_have_no_doubts() -> None:
    numbers = range(1, 201)
    asked = "".join(f"{n}. Hoeveel bruggen telt gemeente {n}?\n\n" for n in numbers)
    assert doubts(asked + "Antwoord\n\n" + "".join(f"{n}. Gemeente {n} telt er vier.\n\n" for n in numbers)) == {}


def test_a_statement_behind_a_question_mark_may_be_an_answer() -> None:
    text = "1. Wat kost het? Dat is nog niet bekend.\n\n2. Wie betaalt?\n\nAntwoord\n\n1. Veel.\n2. Het Rijk.\n"
    assert doubts(text) == {"1": (Doubt.BOUNDARY,)}


def test_an_answer_to_several_questions_among_answers_to_one() -> None:
    text = "".join(f"Vraag {n}\nHoeveel?\n\nAntwoord\nEr zijn er {n}.\n\n" for n in (1, 2, 3))
    assert doubts(text + "Vraag 4\nHoeveel?\n\nVraag 5\nWaarom?\n\nAntwoord\nDaarom.\n") == {"Au4": (Doubt.LINK,)}


def test_an_answer_to_a_whole_list_is_plain() -> None:
    assert doubts("Vraag 1\nHoeveel?\n\nVraag 2\nWaarom?\n\nAntwoord\nVier, daarom.\n") == {}


def test_an_answer_that_only_closes_a_letter() -> None:
    text = "Vraag 1\nHoeveel?\n\nAntwoord 1\nVier.\n\nVraag 2\nWaarom?\n\nAntwoord 2\n"
    assert doubts(text + "Met vriendelijke groet, het college\n") == {"A2": (Doubt.BOUNDARY,)}


def test_answers_to_questions_that_are_not_printed_have_no_doubts() -> None:
    assert doubts("Zu Frage 1:\nEs sind zwölf.\n\nZu Frage 2:\nDer Grund ist Rost.\n") == {}
