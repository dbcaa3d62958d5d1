"""Drafts of follow-up questions."""

from __future__ import annotations

import json

import pytest

from annotator.app.resources import resource
from annotator.core.codebook import Verdict
from annotator.io.exporters.asking_again import draft

REASONS = [
    (Verdict(reason["verdict"]), reason["id"])
    for reason in json.loads(resource("codebook", "codebook.json").read_text("utf-8"))["reasons"]
    if reason["verdict"] in (Verdict.PARTIAL, Verdict.NOT_ANSWERED)
]


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_each_reason_of_our_codebook_has_a_draft_of_its_own(language: str) -> None:
    drafts = {reason: draft(verdict, reason, language, "8a", "Who pays?") for verdict, reason in REASONS}
    assert len(set(drafts.values())) == len(REASONS)
    for words in drafts.values():
        assert "8a" in words
        assert words.endswith("Who pays?")
        assert "{" not in words
        assert "- " not in words


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
@pytest.mark.parametrize("verdict", [Verdict.PARTIAL, Verdict.NOT_ANSWERED])
def test_a_reason_of_another_codebook_has_the_draft_of_its_verdict(verdict: Verdict, language: str) -> None:
    general = draft(verdict, None, language, "3", "Why?")
    assert draft(verdict, "ours_17", language, "3", "Why?") == general
    assert general not in {draft(v, reason, language, "3", "Why?") for v, reason in REASONS}


def test_languages_differ_and_an_unknown_one_is_english() -> None:
    said = {code: draft(Verdict.PARTIAL, "P3_general", code, "3", "Why?") for code in ("en", "nl", "fr", "de", "xx")}
    assert said["xx"] == said["en"]
    assert len(set(said.values())) == 4
