"""The files of words: their form, and which language a text is in."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from annotator.analysis.segmenting.vocabulary_words import speech, speech_of
from annotator.analysis.words import detect_language, languages, languages_in, table, words
from annotator.core.shipped import shipped

FOLDER = shipped("words")
assert FOLDER is not None
FILES = sorted(FOLDER.glob("*.toml"))
FIELDS = {
    "question", "answer", "answered", "again", "towards", "openers", "turns", "along", "number", "ordinals", "both",
    "until", "by", "follows", "replies", "together", "pending", "conditions", "interrogatives", "verbs", "requests",
    "never_relative",
    "puts", "puts_first", "tabled", "please", "annexes", "closings", "unfinished", "months",
}  # fmt: skip
NEEDED = {"question", "answer", "months", "interrogatives"}
FEWEST_COMMON = 10


def test_every_language_that_is_promised_has_a_file() -> None:
    promised = set(re.findall(r"\w+", "nl fr de en es it pt sv da no fi pl ga cy mt cs el ro hu hi"))
    assert {one.code for one in languages()} >= promised


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_a_file_is_of_the_form_that_the_contributors_page_tells(path: Path) -> None:
    content = tomllib.loads(path.read_text("utf-8"))
    assert content["language"] == path.stem
    assert content["name"]
    assert len(content["common"]) >= FEWEST_COMMON
    assert all(word == word.lower() and " " not in word for word in content["common"])
    section = content["segmenting"]
    assert set(section) <= FIELDS, set(section) - FIELDS
    assert set(section) >= NEEDED, NEEDED - set(section)
    for name, found in section.items():
        flat = [w for same in found for w in same] if name == "ordinals" else found
        assert all(isinstance(word, str) and word == word.strip() and word for word in flat), name
        assert len(flat) == len(set(flat)), name
    assert len(section["months"]) >= 12


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_the_head_words_of_a_language_head(path: Path) -> None:
    found = speech((path.stem,))
    section = table(path.stem, "segmenting")
    assert all(found.question.match(word) for word in section["question"] if len(word) > 1)
    assert all(found.answer.match(word) for word in section["answer"])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kolik mostů je ve městě a které z nich jsou podle vlády uzavřeny?", "cs"),
        ("Câte poduri sunt în oraș și care este costul pentru reparații?", "ro"),
        ("Hur många broar är det som staten har för att de inte ska stängas av trafik?", "sv"),
        ("Quanti sono i ponti della città che non sono aperti, e per quale motivo?", "it"),
        ("Xyzzy plugh frotz.", None),
        ("", None),
    ],
)
def test_a_language_is_recognised_or_stated_as_unknown(text: str, language: str | None) -> None:
    assert detect_language(text) == language
    assert speech_of(text).known == (language is not None)


def test_two_languages_beside_each_other_both_speak() -> None:
    text = (
        "Hoeveel bruggen zijn er in de stad en wie betaalt het? Combien de ponts y a-t-il dans la ville, qui les paie?"
    )
    assert {"nl", "fr"} <= set(languages_in(text))


def test_a_table_that_a_language_lacks_is_empty() -> None:
    assert table("nl", "nothing") == {}
    assert table("xx", "segmenting") == {}
    assert words(("xx",), "question") == ()
