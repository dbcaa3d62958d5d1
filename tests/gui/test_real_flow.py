"""A whole review on a real (virtual) display without the mouse: verdicts, reasons, a commitment, completed, saved."""

from __future__ import annotations

from pathlib import Path

from annotator.app.settings import Settings, new_reviewer, store_settings
from annotator.core.codebook import Verdict
from annotator.core.review import ReviewState
from tests.gui.test_real_window import Window, display, pytestmark, saved, wait_for

__all__ = ["display", "pytestmark"]


def test_a_review_by_keys_alone(display: str, sample_path: Path, tmp_path: Path) -> None:
    store_settings(Settings(reviewer=new_reviewer("Anna", "Watch")))
    review = tmp_path / "review.xml"
    window = Window(display, [sample_path], sample_path.stem)
    try:
        window.opens("1", "n", "r")  # the second question has no verdict: its reason brings one
        window.type("ignored")
        window.closes("Return", title=sample_path.stem)
        window.opens("n", "period", "u", "2", "ctrl+3", "r")
        window.closes("1", title=sample_path.stem)
        window.opens("g", "y", "ctrl+shift+Return")
        window.closes("Tab", "space", title=sample_path.stem)
        window.opens("ctrl+s")
        window.type(str(review))
        window.closes("Return", title=review.name)
        wait_for(review.exists, "the review file")
        found = saved(review)
    finally:
        window.process.kill()
        window.process.wait()
    made = found.reviews[0]
    ids = [q.id for q in found.structure.judged]
    assert made.assessment(ids[0]).verdict is Verdict.ANSWERED
    assert [(a.verdict, a.reason) for a in map(made.assessment, ids[1:3])] == [(Verdict.NOT_ANSWERED, "N2_ignored")] * 2
    fourth = made.assessment(ids[3])
    assert (fourth.verdict, fourth.confidence, fourth.reason) == (Verdict.PARTIAL, "high", "P1_incomplete")
    assert len(made.commitments) == 1
    assert made.state is ReviewState.COMPLETE
