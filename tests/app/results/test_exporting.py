from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.errors import AppError
from annotator.app.results.exporting import FORMATS, Named, export, export_to, exporter, targets
from annotator.core.review import Dossier, HistoryStep, ReviewState
from tests.strategies.small import NOW, dossier


def hidden() -> Dossier:
    return replace(dossier(), blind=True)


def test_formats_are_known_by_name() -> None:
    assert {"csv", "xlsx", "html", "pdf", "docx", "json", "jsonld", "qdpx", "qdc"} == set(FORMATS)
    assert b"Will the bridge open?" in export([dossier()], "csv")
    with pytest.raises(AppError, match="csv, xlsx"):
        export([dossier()], "tea")
    with pytest.raises(AppError, match="csv, xlsx"):
        exporter("tea")


def test_several_dossiers_in_one_file_or_one_each(tmp_path: Path) -> None:
    named = [Named("a", dossier()), Named("b", dossier()), Named("A", dossier())]
    out = tmp_path / "all.json"
    assert export_to(named, "json", out) == (out,)
    assert len(json.loads(out.read_bytes())) == 3
    written = export_to(named, "docx", tmp_path / "letters")
    assert [p.name for p in written] == ["a.docx", "b.docx", "A-2.docx"]
    assert all(p.stat().st_size > 1000 for p in written)


def test_a_print_tells_each_question_and_what_is_raised_then_leaves_no_file(tmp_path: Path) -> None:
    told: list[int] = []

    def stop_at_two(questions: int) -> None:
        told.append(questions)
        if questions == 2:
            raise AppError("stopped")

    out = tmp_path / "report.pdf"
    with pytest.raises(AppError, match="stopped"):
        export_to([Named("a", dossier())], "pdf", out, told=stop_at_two)
    assert told == [1, 2]
    assert not out.exists()


def test_one_dossier_is_one_file(tmp_path: Path) -> None:
    out = tmp_path / "letter"
    assert targets(["a"], "pdf", out) == (out,)
    assert export_to([Named("a", dossier())], "pdf", out) == (out,)
    assert out.read_bytes().startswith(b"%PDF")


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(AppError, match="cannot be made"):
        export_to([Named("a", dossier()), Named("b", dossier())], "pdf", tmp_path / "file" / "more")


def test_words_in_another_language() -> None:
    assert "onvolledig" in export([dossier()], "csv", language="nl").decode("utf-8-sig")


def test_hidden_findings_are_not_handed_over() -> None:
    with pytest.raises(AppError, match="hidden until all reviews are complete"):
        export([hidden()], "csv")
    with pytest.raises(AppError, match="hidden"):
        export([hidden()], "csv", reviewer="Nobody")
    for name in ("r2", "Ben"):
        given = export([hidden()], "csv", reviewer=name).decode("utf-8-sig")
        assert "Ben" in given
        assert "Anna" not in given


def test_they_are_once_all_are_complete() -> None:
    done = (HistoryStep(ReviewState.COMPLETE, NOW),)
    complete = replace(hidden(), reviews=tuple(replace(r, history=done) for r in hidden().reviews))
    assert "Anna" in export([complete], "csv").decode("utf-8-sig")
