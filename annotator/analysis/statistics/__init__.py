"""Counts and shares over one or many reviews."""

from __future__ import annotations

from annotator.analysis.measures.calendar import Term
from annotator.analysis.statistics.count import statistics
from annotator.analysis.statistics.pictures import charts
from annotator.analysis.statistics.result import FEWEST_UNITS, Group, ReasonCount, Share, Statistics, Timeliness

__all__ = ["FEWEST_UNITS", "Group", "ReasonCount", "Share", "Statistics", "Term", "Timeliness", "charts", "statistics"]
