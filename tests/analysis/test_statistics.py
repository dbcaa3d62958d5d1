from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from annotator.analysis.measures.calendar import days_taken
from annotator.analysis.statistics import Statistics, Term, charts, statistics
from annotator.core.codebook import Verdict
from annotator.core.commitments import Status
from annotator.core.consensus import commitments_that_count
from annotator.core.errors import ReviewError
from annotator.core.review import Assessment, Dossier, Review, Reviewer, ReviewKind
from annotator.core.source import Source
from tests.io.exporters.hostile import changed
from tests.strategies.small import dossier as small

TODAY = "2026-11-25"


def judged(*verdicts: Verdict, minister: str | None = None, reviewer: str = "r1") -> Dossier:
    questions = ("1", "1.1", "2a", "2b")
    found = tuple(
        Assessment(q, v, "P1" if v is Verdict.PARTIAL else None) for q, v in zip(questions, verdicts, strict=False)
    )
    return replace(changed(small(), minister=minister), reviews=(Review(Reviewer(reviewer, reviewer), found),))


def count(*dossiers: Dossier, term: Term | None = None) -> Statistics:
    return statistics(dossiers, TODAY, "en", term)


A, P, N = Verdict.ANSWERED, Verdict.PARTIAL, Verdict.NOT_ANSWERED


def test_verdicts_in_all_and_by_minister() -> None:
    found = count(judged(A, N, P, minister="Quays"), judged(A, A, minister="Bridges"), judged(N))
    assert (found.documents, found.questions, found.judgements) == (3, 12, 6)
    assert dict(found.all.verdicts)[A] == 3
    assert [(g.name, g.total, g.answered.count) for g in found.by_minister] == [
        ("Bridges", 2, 2),
        ("Quays", 3, 1),
        ("", 1, 0),
    ]


def test_verdicts_by_theme() -> None:
    filed = [replace(d, facts=replace(d.facts, theme=t)) for d, t in ((judged(A, N), "Water"), (judged(P), "Roads"))]
    found = count(*filed, judged(N))
    assert [(g.name, g.total, g.answered.count) for g in found.by_theme] == [
        ("Roads", 1, 0),
        ("Water", 2, 1),
        ("", 1, 0),
    ]
    drawn = {chart.title: [bar.label for bar in chart.bars] for chart in charts(found)}
    assert drawn["Verdicts by theme"] == ["Roads", "Water", "unknown"]


def test_an_unknown_calendar_is_refused_also_where_no_dates_are_stated() -> None:
    assert count(judged(A), term=Term(20, working=True, country="BE")).timeliness.documents == 0
    with pytest.raises(ReviewError, match="No calendar of XX"):
        count(judged(A), term=Term(20, working=True, country="XX"))


def test_special_verdicts_are_not_in_the_share() -> None:
    found = count(judged(A, Verdict.NOT_APPLICABLE, Verdict.CANNOT_JUDGE, N))
    assert (found.all.answered.count, found.all.answered.total, found.all.total) == (1, 2, 4)


def test_a_share_of_nothing_is_undefined() -> None:
    found = count(judged())
    assert found.all.answered.value is None
    assert found.all.answered.low is None
    assert found.timeliness.median is None
    assert charts(found) == ()
    assert count().documents == 0


def test_no_ranking_below_thirty_units() -> None:
    small_groups = [judged(A, A, A, N, minister="Zeta")] * 7 + [judged(N, N, N, N, minister="Alpha")] * 8
    few = count(*small_groups)
    assert not few.ranked
    assert [g.name for g in few.by_minister] == ["Alpha", "Zeta"]
    assert "rank" in str(few.remarks[0])
    enough = [replace(d, facts=replace(d.facts, asker="Anna")) for d in (*small_groups, small_groups[0])]
    many = count(*enough)
    assert many.ranked
    assert [g.name for g in many.by_minister] == ["Zeta", "Alpha"]


def test_nothing_is_said_of_an_order_where_there_is_one_group() -> None:
    assert not count(judged(A, N)).ranked
    assert not any("rank" in str(remark) for remark in count(judged(A, N)).remarks)
    assert count(judged(A, minister="Zeta"), judged(N, minister="Alpha")).remarks != ()


def test_a_group_in_which_nothing_could_be_answered_has_no_portion() -> None:
    drawn = charts(count(judged(Verdict.NOT_APPLICABLE)))
    assert [bar.answered for bar in drawn[0].bars] == [None]
    assert not drawn[0].tells_answered


def test_a_consensus_counts_instead_of_its_parties() -> None:
    one, other = judged(A, A), judged(N, N, reviewer="r2")
    agreed = Review(Reviewer("c", "Both"), (Assessment("1", P, "P1"),), kind=ReviewKind.CONSENSUS, parties=("r1", "r2"))
    both = replace(one, reviews=(*one.reviews, *other.reviews))
    assert count(both).judgements == 4
    assert any("more than once" in str(r) for r in count(both).remarks)
    settled = count(replace(both, reviews=(*both.reviews, agreed)))
    assert settled.judgements == 3  # the second question has no consensus yet
    assert dict(settled.all.verdicts) == {**dict.fromkeys(Verdict, 0), P: 1, A: 1, N: 1}


def test_a_consensus_speaks_for_its_parties_at_the_words_of_its_commitments_only() -> None:
    dossier = small()
    anna = dossier.reviews[0]
    first, second = anna.commitments
    agreed = Review(
        Reviewer("c", "Both"), commitments=(first,), kind=ReviewKind.CONSENSUS, parties=(anna.reviewer.id, "ben")
    )
    ben = Review(Reviewer("ben", "Ben"), commitments=(first,))
    counting = [(r.reviewer.id, c.id) for r, c in commitments_that_count(replace(dossier, reviews=(anna, ben, agreed)))]
    assert counting == [(anna.reviewer.id, second.id), ("c", first.id)]
    stranger = replace(ben, reviewer=Reviewer("x", "Nobody's party"))
    assert ("x", first.id) in [
        (r.reviewer.id, c.id) for r, c in commitments_that_count(replace(dossier, reviews=(anna, stranger, agreed)))
    ]


def test_intervals_go_by_documents() -> None:
    several = [judged(*verdicts) for verdicts in ((A, N), (A, A, N), (N, N, A), (A, P), (A, N, N, N))]
    texts = [replace(d, source=Source(f"{d.source.text}{n}", b"", f"{n}.txt")) for n, d in enumerate(several)]
    found = count(*texts).all.answered
    assert (found.count, found.total) == (6, 14)
    assert found.low is not None
    assert found.high is not None
    assert 0 < found.low < 6 / 14 < found.high < 1
    assert count(*several).all.answered.low is None, "five files of one text are one document"
    assert any("too few documents" in str(remark) for remark in count(*several).remarks)


def test_reasons_with_their_labels() -> None:
    (reason,) = count(judged(P, P, A)).reasons
    assert (reason.id, reason.label, reason.verdict, reason.count) == ("P1", "incomplete", P, 2)


def test_joint_answers() -> None:
    found = count(judged(A, N, N, A))
    assert (found.joint.count, found.joint.total) == (4, 4)
    assert (found.lost.count, found.lost.total) == (2, 4)


def test_commitments_open_and_overdue() -> None:
    anna = small().reviews[0]
    late = replace(anna.commitments[0], due="2026-11-24")
    kept = replace(small(), reviews=(replace(anna, commitments=(late, anna.commitments[1])),))
    found = count(kept)
    assert dict(found.commitments)[Status.OPEN] == 2
    assert (found.overdue.count, found.overdue.total) == (1, 2)


def test_days_to_answer_and_the_term() -> None:
    dated = [
        changed(judged(A), date_asked="2026-03-02", date_answered="2026-03-12"),
        changed(judged(A), date_asked="2026-03-02", date_answered="2026-04-10"),
        changed(judged(A), date_asked="2026-03-02", date_answered="2026-03-01"),
        judged(A),
    ]
    found = count(*dated, term=Term(20)).timeliness
    assert (found.documents, found.unknown, found.median, found.longest) == (2, 2, 24.5, 39)
    assert found.late is not None
    assert (found.late.count, found.late.total) == (1, 2)
    assert count(*dated).timeliness.late is None


def test_working_days_leave_out_weekends_and_holidays() -> None:
    # From Monday 2 April 2018 (Easter Monday) to Monday 14 May: 1, 10 May are Belgian holidays on weekdays.
    assert days_taken("2018-04-02", "2018-05-14", Term(20)) == 42
    assert days_taken("2018-04-02", "2018-05-14", Term(20, working=True)) == 30
    assert days_taken("2018-04-02", "2018-05-14", Term(20, working=True, country="be")) == 28
    assert days_taken("2018-04-06", "2018-04-09", Term(20, working=True)) == 1
    assert date(2018, 4, 6).weekday() == 4


def test_a_country_without_calendar() -> None:
    with pytest.raises(ReviewError, match="No calendar of XX"):
        days_taken("2018-04-02", "2018-05-14", Term(20, working=True, country="XX"))


def test_charts_of_what_was_counted() -> None:
    drawn = {c.title: c for c in charts(count(judged(A, N, P, minister="Quays"), judged(A)))}
    assert [bar.total for bar in drawn["Verdicts"].bars] == [4]
    assert [(bar.label, bar.total, bar.code) for bar in drawn["Verdicts by minister"].bars] == [
        ("Quays", 3, False),
        ("unknown", 1, True),
    ]
    assert "Verdicts by asker" not in drawn
    quays, unknown = (bar.answered for bar in drawn["Verdicts by minister"].bars)
    assert quays is not None
    assert unknown is not None
    assert (quays.value, unknown.value) == (pytest.approx(1 / 3), 1)
    assert (quays.low, quays.high) == (None, None)
    assert drawn["Verdicts"].tells_answered
    assert not drawn["Verdicts"].tells_intervals
    assert drawn["Verdicts by minister"].longest == 3
