"""How long lines are shown: as they were broken when the text was published, where they were."""

from __future__ import annotations

from annotator.gui.views.source.measure import KEPT, LONGEST, SHORTEST, widest_lines

BROKEN = ["x" * (SHORTEST + number % 20) for number in range(100)]
LONGEST_BROKEN = "x" * (SHORTEST + 19)


def test_lines_that_were_broken_are_kept_whole_the_longest_too() -> None:
    longest = "y" * LONGEST
    assert widest_lines("\n".join([*BROKEN, longest]))[-1] == longest
    assert len(widest_lines("\n".join(BROKEN))) == KEPT


def test_blanks_at_the_end_of_a_line_take_no_room() -> None:
    assert widest_lines("\n".join([*BROKEN, LONGEST_BROKEN + " " * 200]))[-1] == LONGEST_BROKEN


def test_a_row_of_a_table_that_is_longer_does_not_count() -> None:
    assert widest_lines("\n".join([*BROKEN, "z" * (LONGEST + 1)]))[-1] == LONGEST_BROKEN


def test_where_a_paragraph_is_a_line_nothing_is_kept() -> None:
    paragraphs = ["x" * 400] * 10
    assert widest_lines("\n\n".join(BROKEN[:90] + paragraphs)) == ()
    assert widest_lines("\n".join(["short"] * 50)) == ()
    assert widest_lines("") == ()
