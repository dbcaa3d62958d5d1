"""Whatever the text, the segmenter does not raise and its structure keeps the rules of the core."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.segmenting import documents, printed_label, segment
from annotator.core.spans import Span
from annotator.core.structure import check_structure

PIECES = st.sampled_from(
    [
        "1. ", "2. ", "3. ", "3-5.", "1 en 2. ", "a) ", "b) ", "(i) ", "(ii) ", "(a) to (c): ", "1.1 ", "1a. ", "1b. ",
        "8", "Vraag 1", "Vraag 2 en 3", "Vraag 2: ", "Antwoord op vraag 3", "Antwoord", "Antwoord: ", "Frage 1",
        "Zu a): ", "Zu Frage 1 bis 3:", "Question", "Answer", "Réponse du ministre :", "Toelichting:",
        "Vraag nr. 12 van A",
        "Vraag nr. 13 van B", "AB 1001", "AB 1002", "Jane Mill: ", "To ask the Minister ", "Answered by Jo Mill: ",
        "Hoeveel bruggen zijn er?", "Zo ja, welke?", "Dat is zo.", "Er zijn er 5 ", "30. Juni 1992", "(1) een (2) twee",
        "de (a) brug; (b) tunnel", "Die Fragen 1 und 2 werden gemeinsam beantwortet.", "Kop van de pagina 1",
        "Kop van de pagina 2", "-2-", "-----", "[1234/20]", "**", "| 1 | 2 |", "&amp;", "\f", "\n", "\n", "\n\n",
        "\n\n",        " ", "\t", " ", " ",
    ]
)  # fmt: skip
ASSEMBLED = st.lists(PIECES, max_size=60).map("".join)
NEAR = st.text(alphabet="123abiv().,-?:\n \f*|#Vrag", max_size=200)


def keeps_the_rules(text: str, furniture: tuple[Span, ...] = ()) -> None:
    found = segment(text, furniture=furniture)
    check_structure(text, found.structure)
    assert all(0 <= s.start < s.end <= len(text) for s in found.furniture)
    assert all(before.end <= after.start for before, after in pairwise(found.furniture))
    judged = {q.id for q in found.structure.judged}
    for answer in found.structure.answers:
        assert judged.issuperset(answer.declared_for)
    for question in found.structure.questions:
        if question.parent is not None:
            assert found.structure.question(question.parent).span.end <= question.span.start
    for segment_ in found.structure.segments():
        assert not any(s.start <= segment_.span.start and segment_.span.end <= s.end for s in found.furniture)


@given(st.text(max_size=300))
def test_random_text(text: str) -> None:
    keeps_the_rules(text)


@given(NEAR)
def test_text_of_signs_that_labels_are_made_of(text: str) -> None:
    keeps_the_rules(text)


@given(ASSEMBLED)
def test_text_assembled_from_labels(text: str) -> None:
    keeps_the_rules(text)


@given(ASSEMBLED, st.data())
def test_text_with_furniture_anywhere(text: str, data: st.DataObject) -> None:
    edges = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    keeps_the_rules(text, tuple(Span(a, b) for a, b in pairwise(edges)))


@given(ASSEMBLED)
def test_documents_are_the_whole_text(text: str) -> None:
    assert "".join(span.of(text) for span in documents(text)) == text


@given(ASSEMBLED)
def test_same_text_gives_the_same_segmentation(text: str) -> None:
    assert segment(text) == segment(text)


@given(ASSEMBLED, st.data())
def test_label_of_any_selection(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    found = printed_label(text, span)
    assert span.start <= found.body <= span.end
    assert (found.label is None) == (not found.declared)
