"""Which line ends are soft, and which are meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.reflow import drawn_as, soft_line_ends, usual_width
from annotator.core.spans import Span

PARAGRAPH = """\
The minister has asked the towns along the river to measure the water once a
week, and has told the House that the first results are to be published well
before the end of the coming summer, together with the samen-
werking that was agreed upon with the provinces and with the water boards of
the region."""


def drawn(text: str) -> str:
    """The text as it is drawn."""
    whole = [Span(0, len(text))]
    for soft in reversed(list(soft_line_ends(text, whole))):
        text = text[: soft.start] + drawn_as(text, soft) + text[soft.end :]
    return text


def test_full_lines_go_on_and_a_divided_word_keeps_its_hyphen() -> None:
    assert "\n" not in drawn(PARAGRAPH)
    assert "water once a week" in drawn(PARAGRAPH)
    assert "samen-werking" in drawn(PARAGRAPH)


@pytest.mark.parametrize(
    "line",
    [
        "- what begins with a sign",
        "2. what begins with a number",
        "b) what begins with a letter",
        "Question 4 is a heading of its own",
        "The Hague\nRiver Street 4",
        "year     number     share",
        "1 January\t4",
    ],
)
def test_lists_labels_addresses_and_tables_keep_their_lines(line: str) -> None:
    text = PARAGRAPH.replace("\nwerking", "") + "\n" + line + "\n\n" + PARAGRAPH
    assert "\n" + line in drawn(text)


def test_paragraphs_and_page_ends_stay() -> None:
    text = PARAGRAPH + "\n\n" + PARAGRAPH + "\f\n" + PARAGRAPH
    assert drawn(text).count("\n\n") == 1
    assert "\f\n" in drawn(text)


def test_lines_that_touch_a_running_head_stay() -> None:
    head = PARAGRAPH.index("week, and")
    whole = [Span(0, len(PARAGRAPH))]
    kept = list(soft_line_ends(PARAGRAPH, whole, [Span(head, head + 4)]))
    assert all(not (span.start - 80 < head < span.end + 4) for span in kept)
    assert len(kept) < len(list(soft_line_ends(PARAGRAPH, whole)))


def test_where_a_paragraph_is_a_line_nothing_was_broken() -> None:
    text = "\n".join(["a word " * 60] * 9)
    assert usual_width(text) == 0
    assert drawn(text) == text


def test_verse_keeps_its_lines() -> None:
    verse = "Roses are red,\nviolets are blue,\n"
    assert verse in drawn(PARAGRAPH + "\n\n" + verse + "\n" + PARAGRAPH)


@given(st.text("ab-,. \n\f\t1)", max_size=400))
def test_only_blanks_with_one_line_end_are_soft_and_none_meets_another(text: str) -> None:
    before = 0
    for soft in soft_line_ends(text, [Span(0, len(text))]):
        assert soft.of(text).isspace()
        assert soft.of(text).count("\n") == 1
        assert before < soft.start
        assert not text[soft.start - 1].isspace()
        assert not text[soft.end].isspace()
        before = soft.end
