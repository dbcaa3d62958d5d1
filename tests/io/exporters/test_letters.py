"""The letter with questions to ask again, and the print, as far as they can be read without other programs."""

from __future__ import annotations

import io
from dataclasses import replace

from docx import Document

from annotator.core.codebook import Verdict
from annotator.core.review import Assessment, Review, Reviewer, ReviewKind
from annotator.io.exporters.docx import DocxExporter
from annotator.io.exporters.pdf import PdfExporter
from tests.io.akn.examples import DOSSIER
from tests.io.exporters.hostile import SETTING, changed, hostile
from tests.strategies.small import dossier as small


def letter(data: bytes) -> str:
    return "\n".join(p.text for p in Document(io.BytesIO(data)).paragraphs)


def test_only_what_was_not_or_partly_answered_is_asked_again() -> None:
    text = letter(DocxExporter().write([small()], SETTING))
    assert "Question 2b: partial" in text
    assert "Question 1:" not in text
    assert "What was asked: The quay is old. How much?" in text
    assert "What was answered: The city pays. The rest follows." in text
    assert "Question 2b was answered in part." in text
    assert text.endswith("The question was: The quay is old. How much?")


def test_the_letter_is_in_the_language_of_the_document() -> None:
    for language, words in {
        "nl": "Vraag 2b werd deels beantwoord.",
        "fr": "Question 2b\N{NO-BREAK SPACE}: partiellement répondue",
        "de": "Frage 2b wurde teilweise beantwortet.",
        "xx": "Question 2b was answered in part.",
    }.items():
        assert words in letter(DocxExporter().write([changed(small(), language=language)], SETTING))


def test_a_consensus_speaks_for_its_parties() -> None:
    dossier = small()
    anna = dossier.reviews[0]
    ben = Review(Reviewer("r2", "Ben"), (Assessment("2b", Verdict.NOT_ANSWERED, "N1"),))
    agreed = Review(
        Reviewer("r3", "Both"), (Assessment("2b", Verdict.ANSWERED),), kind=ReviewKind.CONSENSUS, parties=("r1", "r2")
    )
    two = letter(DocxExporter().write([replace(dossier, reviews=(anna, ben))], SETTING))
    assert "Question 2b: partial / not answered" in two
    settled = letter(DocxExporter().write([replace(dossier, reviews=(anna, ben, agreed))], SETTING))
    assert "Every question was answered" in settled


def test_a_question_is_asked_again_once_however_many_find_it_lacking() -> None:
    dossier = small()
    anna = dossier.reviews[0]
    ben = Review(Reviewer("r2", "Ben"), (Assessment("2b", Verdict.NOT_ANSWERED, "N1"),))
    cas = Review(Reviewer("r3", "Cas"), (Assessment("2b", Verdict.ANSWERED),))
    text = letter(DocxExporter().write([replace(dossier, reviews=(anna, ben, cas))], SETTING))
    assert text.count("Draft follow-up question") == 1
    for said in ("Anna · partial", "Ben · not answered", "Cas · answered"):
        assert text.count(said) == 1
    assert "Question 2b was answered in part." in text


def test_a_question_that_nobody_finds_answered_at_all_is_asked_as_unanswered() -> None:
    reviews = tuple(Review(Reviewer(n, n), (Assessment("2b", Verdict.NOT_ANSWERED, "N1"),)) for n in ("r1", "r2"))
    text = letter(DocxExporter().write([replace(small(), reviews=reviews)], SETTING))
    assert text.count("Question 2b was not answered.") == 1


def test_the_draft_says_what_all_find_lacking() -> None:
    def asked(*reasons: str) -> str:
        found = (Review(Reviewer(n, n), (Assessment("1", Verdict.NOT_ANSWERED, n),)) for n in reasons)
        return letter(DocxExporter().write([replace(small(), reviews=tuple(found))], SETTING))

    assert "is about another subject" in asked("N4_off_topic")
    assert "is about another subject" not in asked("N4_off_topic", "N9_postponed")
    assert "Question 1 was not answered." in asked("N4_off_topic", "N9_postponed")


def test_a_follow_up_is_asked_with_what_it_follows() -> None:
    dossier = replace(small(), reviews=(Review(Reviewer("c", "Cas"), (Assessment("1.1", Verdict.NOT_ANSWERED),)),))
    assert "What was asked: Will the bridge open? If so, when?" in letter(DocxExporter().write([dossier], SETTING))


def test_the_letter_is_on_the_paper_of_parliaments() -> None:
    sheet = Document(io.BytesIO(DocxExporter().write([small()], SETTING))).sections[0]
    assert (round(sheet.page_width.mm), round(sheet.page_height.mm)) == (210, 297)


def test_hostile_words_are_words_in_the_letter() -> None:
    text = letter(DocxExporter().write([hostile()], SETTING))
    assert "<script>alert(1)</script>" in text


def test_a_long_answer_is_cut() -> None:
    long = replace(DOSSIER, reviews=(Review(Reviewer("c", "Cas"), (Assessment("2b", Verdict.NOT_ANSWERED, "N1"),)),))
    assert "…" not in letter(DocxExporter().write([long], SETTING))


def test_the_same_dossier_gives_the_same_print() -> None:
    first, second = (PdfExporter().write([small(), hostile()], SETTING) for _ in range(2))
    assert first == second
    assert first.startswith(b"%PDF-")
