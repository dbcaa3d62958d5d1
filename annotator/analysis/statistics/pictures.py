"""Statistics as charts."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.analysis.statistics.result import Group, Statistics
from annotator.core.charts import Bar, Chart, ChartShare, Portion
from annotator.core.phrases import marked

_MOST_BARS = 25
"""Bars of one chart; more cannot be read. What is left out can be had as a table."""


def charts(counted: Statistics) -> tuple[Chart, ...]:
    """The charts of what was counted; those with nothing in them are left out."""
    overall = _bar("all", counted.all, code=True)
    reasons = (Bar(reason.label, (ChartShare(reason.verdict, reason.count),)) for reason in counted.reasons)
    statuses = (Bar(status, (ChartShare(status, count),), code=True) for status, count in counted.commitments if count)
    late = [Bar("overdue", (ChartShare("overdue", counted.overdue.count),), code=True)] if counted.overdue.count else []
    every = (
        Chart(marked("words", "Verdicts"), (overall,) if counted.judgements else ()),
        Chart(marked("words", "Verdicts by minister"), _bars(counted.by_minister)),
        Chart(marked("words", "Verdicts by asker"), _bars(counted.by_asker)),
        Chart(marked("words", "Verdicts by theme"), _bars(counted.by_theme)),
        Chart(marked("words", "Reasons"), tuple(reasons)[:_MOST_BARS]),
        Chart(marked("words", "Commitments"), (*statuses, *late)),
    )
    return tuple(chart for chart in every if chart.bars)


def _bars(groups: Iterable[Group]) -> tuple[Bar, ...]:
    known = [_bar(group.name or "unknown", group, code=not group.name) for group in groups]
    return tuple(known[:_MOST_BARS]) if any(not bar.code for bar in known) else ()


def _bar(label: str, group: Group, *, code: bool) -> Bar:
    found = group.answered
    portion = Portion(found.count, found.total, found.low, found.high) if found.total else None
    return Bar(label, _shares(group), code, portion)


def _shares(group: Group) -> tuple[ChartShare, ...]:
    return tuple(ChartShare(verdict, count) for verdict, count in group.verdicts if count)
