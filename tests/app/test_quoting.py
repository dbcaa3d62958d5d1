"""Passages quoted with where they stand."""

from __future__ import annotations

from dataclasses import replace

from annotator.app.quoting import quoted, reference
from annotator.core.source import Facts, PageStart
from tests.strategies.small import TEXT, dossier, place


def told(state: object, words: str) -> list[str]:
    span = place(words)
    return [str(part) for part in reference(state, span.start, span.end)]  # type: ignore[arg-type]


def test_a_reference_says_what_is_known() -> None:
    state = dossier()
    span = place("in May")
    where = f"characters {span.start + 1} to {span.end}"
    assert told(state, "in May") == ["Bridges", "answer 1", where, "bridges.txt"]
    assert "question 2b" in told(state, "How much")
    bare = replace(state, facts=Facts(number="12 (2024)"))
    assert told(bare, "Bridges")[0] == "no. 12 (2024)"


def test_a_reference_names_the_printed_pages() -> None:
    state = dossier()
    pages = (PageStart(0, "4"), PageStart(place("a) Who").start, "5"), PageStart(place("2. The city").start, "6"))
    paged = replace(state, source=replace(state.source, pages=pages))
    assert "page 4" in told(paged, "Will the bridge")
    assert "page 5" in told(paged, "How much")
    assert "page 6" in told(paged, "The rest follows.")
    across = reference(paged, place("2. The quay").start, place("How much").end)
    assert "pages 4 to 5" in [str(part) for part in across]
    unnumbered = replace(state, source=replace(state.source, pages=(PageStart(0, None),)))
    assert not any("page" in part for part in told(unnumbered, "in May"))


def test_a_quotation_stands_on_one_line() -> None:
    start, end = TEXT.index("If so"), TEXT.index("The quay")
    assert quoted(dossier(), start, end) == "If so, when? 2."
