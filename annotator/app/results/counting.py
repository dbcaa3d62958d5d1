"""Statistics of one or many reviews, for the command line, the window and the reports."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from annotator.analysis.measures.calendar import countries
from annotator.analysis.statistics import (
    FEWEST_UNITS,
    Group,
    ReasonCount,
    Share,
    Statistics,
    Term,
    Timeliness,
    charts,
    statistics,
)
from annotator.app.errors import AppError
from annotator.app.times import utc_now
from annotator.core.charts import Chart
from annotator.core.review import Dossier
from annotator.io.exporters.drawing import WIDTH as CHART_WIDTH
from annotator.io.exporters.drawing import drawn, said
from annotator.io.exporters.wording import caption

__all__ = [
    "CHART_WIDTH",
    "FEWEST_UNITS",
    "Chart",
    "Group",
    "ReasonCount",
    "Share",
    "Statistics",
    "Term",
    "Timeliness",
    "caption",
    "charts",
    "count",
    "countries",
    "drawn",
    "said",
    "statistics_as_json",
]


def count(dossiers: Iterable[Dossier], language: str = "en", term: Term | None = None) -> Statistics:
    """Count everything in the dossiers, as of today; reasons are named in `language`.

    Raises `AppError` where findings are hidden until all reviews are complete, `ReviewError` where the calendar of
    the term is not known.
    """
    return statistics(map(_open, dossiers), utc_now()[:10], language, term)


def _open(dossier: Dossier) -> Dossier:
    if dossier.findings_hidden:
        raise AppError(
            "The findings in {name} are hidden until all reviews are complete; count them after that.",
            name=dossier.source.file_name,
        )
    return dossier


def statistics_as_json(counted: Statistics) -> dict[str, object]:
    """The same for `annotator statistics --json`; null is unknown or undefined."""
    return {
        "documents": counted.documents,
        "questions": counted.questions,
        "judgements": counted.judgements,
        "verdicts": _group(counted.all),
        "by_minister": [_group(group) for group in counted.by_minister],
        "by_asker": [_group(group) for group in counted.by_asker],
        "by_theme": [_group(group) for group in counted.by_theme],
        "ranked": counted.ranked,
        "reasons": [asdict(reason) for reason in counted.reasons],
        "joint_answers": _share(counted.joint),
        "not_answered_in_joint_answers": _share(counted.lost),
        "days_to_answer": {
            "documents": counted.timeliness.documents,
            "unknown": counted.timeliness.unknown,
            "median": counted.timeliness.median,
            "longest": counted.timeliness.longest,
            "late": _share(counted.timeliness.late) if counted.timeliness.late else None,
        },
        "commitments": {str(status): number for status, number in counted.commitments},
        "overdue": _share(counted.overdue),
        "remarks": [str(remark) for remark in counted.remarks],
    }


def _group(group: Group) -> dict[str, object]:
    return {
        "name": group.name or None,
        "total": group.total,
        "verdicts": {str(verdict): number for verdict, number in group.verdicts},
        "answered": _share(group.answered),
    }


def _share(share: Share) -> dict[str, object]:
    return {"count": share.count, "total": share.total, "share": share.value, "low": share.low, "high": share.high}
