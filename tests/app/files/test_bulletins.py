"""Files that hold several documents: listed, and one of them as a source of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.app.errors import AppError
from annotator.app.files.bulletins import chosen, listed
from annotator.app.files.checking import check_file
from annotator.app.files.opening import open_file
from annotator.app.files.saving import save
from annotator.core.marked import Imported, Marked, MarkedKind
from annotator.core.source import PageStart, Source, stretch
from annotator.core.spans import Span

BULLETIN = Path(__file__).resolve().parents[2] / "fixtures" / "bulletins" / "bruggen.txt"


def imported(text: str = BULLETIN.read_text("utf-8")) -> Imported:
    return Imported(Source(text, text.encode(), "bulletin.txt"))


def test_documents_are_listed_with_what_they_state_and_what_was_found() -> None:
    found = listed(imported())
    assert [(one.number, one.questions, one.answers) for one in found] == [(1, 2, 2), (2, 1, 1), (3, 2, 2)]
    assert [one.name.rpartition(" – ")[2] for one in found] == ["houten bruggen", "tunnels", "les ponts"]
    assert "".join(one.span.of(imported().source.text) for one in found) == imported().source.text


def test_a_document_that_states_no_title_is_listed_by_its_first_words() -> None:
    text = "AB 1001\nVraag 1\nWat?\nAntwoord 1\nDit.\nAB 1002\nVraag 1\nHoe?\nAntwoord 1\nZo.\n"
    assert [one.name for one in listed(imported(text))] == [
        "AB 1001 Vraag 1 Wat? Antwoord 1 Dit.",
        "AB 1002 Vraag 1 Hoe? Antwoord 1 Zo.",
    ]


def test_a_file_of_one_document_lists_none(sample_path: Path) -> None:
    text = sample_path.read_text("utf-8")
    assert listed(imported(text)) == ()
    assert chosen(imported(text), 1) == imported(text)


@pytest.mark.parametrize("number", [0, 4, -1])
def test_a_number_that_no_document_has_is_refused(number: int) -> None:
    with pytest.raises(AppError, match="from 1 to 3"):
        chosen(imported(), number)


def test_one_document_keeps_the_whole_file_and_is_saved_and_reopened(tmp_path: Path) -> None:
    opened = open_file(BULLETIN, 2)
    assert opened.name == "bruggen-2.txt"
    assert opened.documents == ()
    kept = opened.dossier.source
    assert kept.original == BULLETIN.read_bytes()
    start = kept.original.decode().index("DO 2020202100102")
    assert kept.text == kept.original.decode()[start : kept.original.decode().index("DO 2020202100103")]
    assert kept.reading.endswith(f"#{start}-{start + len(kept.text)}")
    assert [q.id for q in opened.dossier.structure.questions] == ["1"]
    assert opened.dossier.facts.title == "tunnels"
    target = tmp_path / "review.xml"
    save(opened.dossier, target)
    assert open_file(target).dossier == opened.dossier
    assert check_file(target) == ()


def test_all_documents_are_opened_where_none_is_chosen() -> None:
    opened = open_file(BULLETIN)
    assert [one.number for one in opened.documents] == [1, 2, 3]
    assert len(opened.dossier.structure.judged) == 5
    assert opened.dossier.source.text == BULLETIN.read_text("utf-8")


def test_pages_and_furniture_of_a_stretch_are_counted_from_its_beginning() -> None:
    whole = Source(
        "0123456789" * 4,
        b"",
        "x.txt",
        pages=(PageStart(0, "1"), PageStart(10, "2"), PageStart(20, "3"), PageStart(30, "4")),
        furniture=(Span(0, 3), Span(12, 18), Span(24, 27), Span(35, 36)),
    )
    part = stretch(whole, Span(15, 30))
    assert part.text == "567890123456789"
    assert part.pages == (PageStart(0, "2"), PageStart(5, "3"))
    assert part.furniture == (Span(0, 3), Span(9, 12))
    assert part.reading == "text/1#15-30"


def test_what_markup_states_of_a_document_goes_with_it() -> None:
    text = "Wat?\nDit.\nHoe?\nZo.\n"
    marks = (
        Marked(MarkedKind.DOCUMENT, Span(0, 10)),
        Marked(MarkedKind.QUESTION, Span(0, 4)),
        Marked(MarkedKind.ANSWER, Span(5, 9)),
        Marked(MarkedKind.DOCUMENT, Span(10, 19)),
        Marked(MarkedKind.QUESTION, Span(10, 14)),
        Marked(MarkedKind.ANSWER, Span(15, 18)),
    )
    both = Imported(Source(text, b"<x/>", "x.xml"), marks)
    assert [(one.questions, one.answers) for one in listed(both)] == [(1, 1), (1, 1)]
    second = chosen(both, 2)
    assert [one.span.of(second.source.text) for one in second.marked if one.kind is not MarkedKind.DOCUMENT] == [
        "Hoe?",
        "Zo.",
    ]
