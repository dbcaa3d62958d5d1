from __future__ import annotations

from annotator.analysis.segmenting import documents, segment
from annotator.core.marked import Marked, MarkedKind
from annotator.core.spans import Span
from annotator.core.structure import Structure, check_structure
from annotator.io.importers import read_document


def structure(xml: str) -> tuple[str, Structure]:
    imported = read_document(xml.encode(), "x")
    text = imported.source.text
    found = segment(text, marked=imported.marked).structure
    check_structure(text, found)
    return text, found


def claims(found: Structure) -> list[tuple[str | None, tuple[str, ...]]]:
    return [(answer.label, answer.declared_for) for answer in found.answers]


def test_boundaries_are_those_of_the_markup_where_words_would_say_otherwise() -> None:
    text, found = structure(
        "<a><vraag><al>Antwoord</al><al>1. Waarom niet?</al></vraag><tussen>Tussenin.</tussen>"
        "<antwoord><al>Vraag 3</al><al>Wat is dat?</al></antwoord><slot>Slot.</slot></a>"
    )
    assert [q.span.of(text) for q in found.questions] == ["Antwoord\n\n1. Waarom niet?"]
    assert [a.span.of(text) for a in found.answers] == ["Vraag 3\n\nWat is dat?"]


def test_labels_are_read_where_they_are_printed_else_taken_from_the_markup() -> None:
    _, found = structure(
        "<a><vraag><nr>Vraag 1</nr><al>Hoe?</al></vraag><vraag nr='2'><al>Wat?</al></vraag>"
        "<vraag nr='3'><al>Wie?</al></vraag><antwoord><nr>Antwoord op vraag 1 en 2</nr><al>Zo.</al></antwoord>"
        "<antwoord nr='3'><al>Ik.</al></antwoord></a>"
    )
    assert [q.label for q in found.questions] == ["1", "2", "3"]
    assert claims(found) == [("1 en 2", ("1", "2")), ("3", ("3",))]


def test_parts_in_a_sentence_and_follow_ups_come_from_the_ordinary_rules() -> None:
    text, found = structure(
        "<r><ques><p>To ask what the costs were for: (a) bridges; (b) tunnels; and (c) quays.</p></ques>"
        "<reply><p>1. There were none.</p></reply></r>"
    )
    assert [(q.label, q.parent is None) for q in found.questions] == [
        (None, True),
        ("a", False),
        ("b", False),
        ("c", False),
    ]
    stem = found.questions[0]
    assert claims(found) == [(None, (stem.id, "a", "b", "c"))]
    assert found.answers[0].span.of(text) == "1. There were none."


def test_a_letter_that_is_the_whole_label_of_a_question_is_its_label() -> None:
    _, found = structure(
        "<a><question><p>(a) Why?</p></question><question><p>(b) When?</p></question>"
        "<answer><p>(a) and (b): Soon.</p></answer></a>"
    )
    assert [q.label for q in found.questions] == ["a", "b"]
    assert claims(found) == [("(a) and (b)", ("a", "b"))]


def test_each_answer_without_a_label_is_for_the_questions_before_it() -> None:
    _, found = structure(
        "<a><vraag>Hoe?</vraag><vraag>Wat?</vraag><antwoord>Zo.</antwoord><vraag>Wie?</vraag><antwoord>Ik.</antwoord></a>"
    )
    assert [len(declared) for _, declared in claims(found)] == [2, 1]


def test_an_answer_inside_a_question_ends_it_and_marks_inside_others_of_their_kind_do_not_count() -> None:
    text, found = structure(
        "<a><question><p>Why?</p><answer><p>So.</p><answer><p>Really.</p></answer></answer></question></a>"
    )
    assert [q.span.of(text) for q in found.questions] == ["Why?"]
    assert [a.span.of(text) for a in found.answers] == ["So.\n\nReally."]


def test_documents_and_title_are_those_of_the_markup() -> None:
    one = "<minor-heading>{0}</minor-heading><ques><p>Why {0}?</p></ques><reply><p>So.</p></reply>"
    imported = read_document(f"<r>{one.format('bridges')}{one.format('quays')}</r>".encode(), "x")
    text = imported.source.text
    spans = documents(text, marked=imported.marked)
    assert [span.of(text).split("\n")[0] for span in spans] == ["bridges", "quays"]
    assert "".join(span.of(text) for span in spans) == text
    text, found = structure(f"<r>{one.format('bridges')}</r>")
    assert found.title is not None
    assert found.title.of(text) == "bridges"


def test_without_a_marked_question_the_ordinary_rules_hold() -> None:
    text = "Titel\n\n1. Hoe?\n2. Wat?\n\nAntwoord\n\n1. Zo.\n2. Dat."
    plain = segment(text).structure
    marked = (Marked(MarkedKind.TITLE, Span(0, 5)), Marked(MarkedKind.ANSWER, Span(7, 14)))
    assert segment(text, marked=marked).structure.questions == plain.questions
    assert segment(text, marked=marked).structure.title == Span(0, 5)
    assert documents(text, marked=marked) == (Span(0, len(text)),)
