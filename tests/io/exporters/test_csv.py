from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from annotator.core.codebook import Verdict
from annotator.core.commitments import Commitment, LinkType
from annotator.core.review import Assessment, Dossier, Review, Reviewer
from annotator.io.exporters.csv import CsvExporter
from annotator.io.exporters.interface import Setting
from tests.io.akn.examples import ANNA, DOSSIER
from tests.strategies.dossiers import dossiers


def write_csv(dossier: Dossier, language: str = "en") -> bytes:
    return CsvExporter().write([dossier], Setting("2026-03-05", "2026-03-05T00:00:00Z", language))


def rows(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_row_for_each_judged_question_and_reviewer() -> None:
    table = rows(write_csv(DOSSIER))
    assert [(row["question"], row["reviewer"]) for row in table] == [
        (question, reviewer) for question in ("1", "2a", "2b") for reviewer in ("Anna", "Bert")
    ]


def test_what_a_row_says() -> None:
    row = rows(write_csv(DOSSIER, "nl"))[2]
    assert row["question_text"] == "Is het open?"
    assert row["parent"] == "2"
    assert row["answers"] == "2"
    assert (row["reviewer"], row["organisation"], row["review_state"]) == ("Anna", "Parkwacht", "complete")
    assert (row["verdict"], row["reason"], row["reason_label"]) == ("partial", "P1", "onvolledig")
    assert row["comment"] == "vaag\nen laat"
    assert row["commitments"] == "gaat het na (fulfilled, due 2026-06-21)"
    assert row["changed_at"] == "2026-03-04T05:06:07Z"
    assert row["source"] == "bankjes.txt"
    assert row["source_number"] == "7 (2025)"


def test_evidence_is_quoted_on_one_line() -> None:
    row = rows(write_csv(DOSSIER))[0]
    assert (row["verdict"], row["confidence"], row["evidence"]) == ("answered", "high", "Twaalf")


def test_a_commitment_without_due_date() -> None:
    plain: Commitment = replace(ANNA.commitments[0], due=None, due_text="")
    row = rows(write_csv(replace(DOSSIER, reviews=(replace(ANNA, commitments=(plain,)),))))[1]
    assert row["commitments"] == "gaat het na (fulfilled)"


def test_nobody_has_reviewed_yet() -> None:
    table = rows(write_csv(replace(DOSSIER, reviews=())))
    assert [row["question"] for row in table] == ["1", "2a", "2b"]
    assert {row["verdict"] for row in table} == {""}
    assert {row["changed_at"] for row in table} == {""}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", " =", "\u00a0+"])
def test_no_cell_becomes_a_formula(start: str) -> None:
    comment = f'{start}HYPERLINK("http://x","a")'
    review = Review(Reviewer("c", comment), (Assessment("1", Verdict.ANSWERED, comment=comment),))
    row = rows(write_csv(replace(DOSSIER, reviews=(review,))))[0]
    assert row["comment"] == f"'{comment}"
    assert row["reviewer"] == f"'{comment}"


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=50)
@given(dossiers(120))
def test_any_dossier_gives_a_table(dossier: Dossier) -> None:
    table = rows(write_csv(dossier))
    alone = [c for r in dossier.reviews for c in r.commitments if not c.targets(LinkType.RESPONDS_TO)]
    assert len(table) == len(dossier.structure.judged) * max(1, len(dossier.reviews)) + len(alone)
    for row in table:
        assert None not in row
        assert all(value is not None and value[:1] not in set("=+-@\t\r\n") for value in row.values())
