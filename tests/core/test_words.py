"""The words of the field."""

from __future__ import annotations

from collections import defaultdict

from annotator.core import words
from annotator.core.codebook import Verdict
from annotator.core.commitments import CommitmentType


def test_a_value_of_a_file_means_one_word() -> None:
    meant = defaultdict(set)
    for table in words._ALL:
        for code, english in table.items():
            if code is not None:
                meant[str(code)].add(english)
    assert {code: said for code, said in meant.items() if len(said) > 1} == {}


def test_inside_a_sentence_only_german_nouns_keep_their_capital() -> None:
    assert words.word_of(Verdict.PARTIAL) == words.word_of("partial") == "Partial"
    assert words.word_of("of no table") is None
    assert words.lowered("Teilweise beantwortet", "de", Verdict.PARTIAL) == "teilweise beantwortet"
    assert words.lowered("Absicht", "de", CommitmentType.INTENTION) == "Absicht"
    assert words.lowered("Voornemen", "nl", CommitmentType.INTENTION) == "voornemen"
