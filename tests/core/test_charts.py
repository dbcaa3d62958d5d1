"""Charts as values."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.charts import Bar, Chart, ChartShare, in_lines


def test_a_legend_tells_the_kinds_that_no_label_tells() -> None:
    both = Bar("Minister", (ChartShare("answered", 2), ChartShare("partial", 1)))
    assert Chart("Verdicts by minister", (both,)).legend == ("answered", "partial")
    assert Chart("Verdicts", (Bar("all", (ChartShare("answered", 2),), code=True),)).legend == ()
    named = (Bar("open", (ChartShare("open", 2),), code=True), Bar("overdue", (ChartShare("overdue", 1),), code=True))
    assert Chart("Commitments", named).legend == ()


def test_a_label_of_the_document_is_no_name_of_a_kind() -> None:
    theme = (Bar("open", (ChartShare("open", 2),)), Bar("roads", (ChartShare("answered", 1),)))
    assert Chart("Verdicts by theme", theme).legend == ("open", "answered")


@given(st.lists(st.floats(0, 100)), st.floats(1, 300))
def test_lines_are_full_and_no_longer_than_the_room(widths: list[float], room: float) -> None:
    lines = in_lines(widths, room)
    assert [place for line in lines for place in line] == list(range(len(widths)))
    for line in lines:
        assert len(line) == 1 or sum(widths[place] for place in line) <= room + 1e-6
    for line, following in pairwise(lines):
        assert sum(widths[place] for place in line) + widths[following[0]] > room - 1e-6
