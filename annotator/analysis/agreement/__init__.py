"""How far reviewers of the same sources agree."""

from __future__ import annotations

from annotator.analysis.agreement.compare import agreement
from annotator.analysis.agreement.result import FEWEST_UNITS, Agreement, Case, Cell, Measure, Pair
from annotator.analysis.agreement.sources import Reviewed, together

__all__ = ["FEWEST_UNITS", "Agreement", "Case", "Cell", "Measure", "Pair", "Reviewed", "agreement", "together"]
