"""What was reworded keeps whole words, its neighbours keep theirs, and its verdict is doubted."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from annotator.app.corrected.relocating import Relocation, relocation
from annotator.app.resources import resource
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.review import Dossier, Reviewer, ReviewState
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question
from annotator.core.structuring import PartKind
from tests.importing import import_source
from tests.strategies.small import LATER, NOW, TEXT, dossier

SAMPLES = ("nl-zwemwater.txt", "en-libraries.txt", "de-schulbusse.txt", "fr-eclairage.txt")
OTHER = ("quux", "blafard gris", "een geheel ander")
WORD = re.compile(r"\w+")


def sample(name: str) -> Dossier:
    return import_source(resource("samples", name).read_bytes(), name)


def words_of(dossier: Dossier | Relocation, parts: tuple[Question | Answer, ...]) -> dict[str, str]:
    return {part.id: part.span.of(dossier.source.text) for part in parts}


def rewordings(held: Dossier) -> list[tuple[str, str, str]]:
    """(id, the whole text, the part) with one to three words at the begin, in the middle and at the end reworded."""
    text, found = held.source.text, []
    for part in held.structure.segments():
        words = list(WORD.finditer(text, part.body, part.span.end))
        for count in (1, 2, 3):
            for at in {0, len(words) // 2, len(words) - count}:
                if at >= 0 and at + count <= len(words):
                    start, end = words[at].start(), words[at + count - 1].end()
                    new = OTHER[count - 1]
                    changed = text[part.span.start : start] + new + text[end : part.span.end]
                    found.append((part.id, text[:start] + new + text[end:], changed))
    return found


@pytest.mark.parametrize("name", SAMPLES)
def test_a_reworded_part_keeps_its_ends_and_leaves_those_of_others_alone(name: str) -> None:
    held = sample(name)
    structure = held.structure
    before = words_of(held, structure.questions) | words_of(held, structure.answers)
    tried = 0
    for identity, text, changed in rewordings(held):
        # As corrected by hand: an import of the new text may find other boundaries, which are not wanted here.
        new = Dossier(replace(held.source, text=text, original=text.encode()), held.codebook)
        found = relocation(held, new)
        after = words_of(found, found.structure.questions) | words_of(found, found.structure.answers)
        if len(changed) > 60 and changed.count(" ") > 8:  # of a few words, three others are another question
            assert after == before | {identity: changed}
            tried += 1
    assert tried > 20


def judged() -> Dossier:
    """Anna has judged 1 and 2b and completed; Ben has judged 2a without evidence."""
    held = e.SetReviewState("r1", ReviewState.COMPLETE, NOW).apply(dossier())
    return e.SetVerdict("r2", "2a", Verdict.NOT_ANSWERED, NOW).apply(held)


def corrected(text: str, held: Dossier | None = None) -> Relocation:
    return relocation(held or judged(), import_source(text.encode(), "new.txt"))


@pytest.mark.parametrize(
    ("old", "new", "questions"),
    [
        ("Who pays?", "Who pays for it?", ("2a",)),
        ("The city pays. The rest", "The city pays half. The rest", ("2a", "2b")),
        ("Will the bridge open?", "Will the  bridge\nopen?", ()),
        ("Bridges", "Old bridges", ()),
    ],
)
def test_what_reads_otherwise_is_to_be_looked_at_again(old: str, new: str, questions: tuple[str, ...]) -> None:
    assert TEXT.count(old) == 1
    found = corrected(TEXT.replace(old, new))
    assert found.changed == questions
    after = found.edit({one.old.span: one.new for one in found.doubtful}).apply(judged())
    marked = [a.question for review in after.reviews for a in review.assessments if a.look_again]
    assert sorted(marked) == sorted(questions)
    assert [a.verdict for r in after.reviews for a in r.assessments] == [
        a.verdict for r in judged().reviews for a in r.assessments
    ]


def test_an_answer_that_was_added_is_seen() -> None:
    held = judged()
    found = corrected(TEXT.rstrip("\n") + "\n\n2b. Ten thousand euros a year, says the mayor.\n", held)
    assert "mayor" in found.structure.answers[-1].span.of(found.source.text)
    assert "2b" in found.changed


def test_an_answer_with_a_label_of_its_own_is_added() -> None:
    held = import_source(b"Question 1\nWho pays?\n\nQuestion 2\nHow much?\n\nAnswer 1\nThe city.\n", "a.txt")
    held = e.StartReview(Reviewer("r1", "Anna"), NOW).apply(held)
    held = e.SetVerdict("r1", "2", Verdict.NOT_ANSWERED, NOW).apply(held)
    found = corrected(held.source.text + "\nAnswer 2\nTen thousand euros.\n", held)
    assert [a.id for a in found.structure.answers] == ["A1", "A2"]
    assert found.structure.answers[1].declared_for == ("2",)
    assert found.changed == ("2",)


def test_an_end_that_was_set_by_hand_stays() -> None:
    start, end = (TEXT.index(words) for words in ("2. The city", " The rest"))
    held = e.SplitPart(PartKind.ANSWER, "A2", end + 1, end + 1, None).apply(judged())
    rest = held.structure.answers[-1].id
    held = e.DeletePart(PartKind.ANSWER, rest).apply(held)
    assert held.structure.answers[1].span == Span(start, end)
    assert corrected("Corrected.\n\n" + TEXT, held).structure.answers[1].span.of("Corrected.\n\n" + TEXT) == (
        "2. The city pays."
    )


def test_a_verdict_is_looked_at_until_its_reviewer_confirms_it() -> None:
    after = corrected(TEXT.replace("Who pays?", "Who pays for it?")).edit({}).apply(judged())
    assert after.review("r2").assessment("2a").look_again
    confirmed = e.ConfirmVerdict("r2", "2a", LATER).apply(after)
    assert not confirmed.review("r2").assessment("2a").look_again
    assert confirmed.review("r2").assessment("2a").verdict is Verdict.NOT_ANSWERED
    assert e.ConfirmVerdict("r2", "2a", LATER).apply(confirmed) == confirmed
    again = e.SetVerdict("r2", "2a", Verdict.NOT_ANSWERED, LATER).apply(after)
    assert not again.review("r2").assessment("2a").look_again, "judging anew confirms too"


def test_a_word_is_never_cut() -> None:
    held = e.StartReview(Reviewer("r3", "Cas"), NOW).apply(dossier())
    start = held.source.text.index("city")
    held = e.AddEvidence("r3", "2a", start, start + 4, NOW).apply(held)
    found = corrected(TEXT.replace("The city pays.", "The citycouncil pays."), held)
    (place,) = [one for one in found.passages if one.old.exact == "city"]
    assert place.how != "exact"
