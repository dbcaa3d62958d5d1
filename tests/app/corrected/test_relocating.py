"""A corrected version of the source: passages are found again, and what is not sure is said."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.app.corrected.alignment import Alignment
from annotator.app.corrected.finding import Finder, How
from annotator.app.corrected.relocating import Relocation, relocation
from annotator.core import edits as e
from annotator.core.anchors import passage
from annotator.core.codebook import Verdict
from annotator.core.commitments import LinkType
from annotator.core.errors import ReviewError
from annotator.core.review import Dossier, Reviewer
from annotator.core.source import Source
from annotator.core.spans import Span
from annotator.core.structuring import PartKind
from annotator.io.akn import check, read, write
from tests.importing import import_source
from tests.strategies.dossiers import dossiers, texts
from tests.strategies.small import TEXT, dossier

NOW = "2026-03-04T05:06:07Z"


def corrected(text: str) -> Relocation:
    return relocation(dossier(), import_source(text.encode(), "corrected.txt"))


def ways(found: Relocation) -> dict[str, tuple[How, bool, str | None]]:
    text = found.source.text
    return {one.old.exact: (one.how, one.sure, None if one.new is None else one.new.of(text)) for one in found.passages}


def applied(found: Relocation) -> Dossier:
    """With every doubtful place taken as it is, or given up."""
    return found.edit({one.old.span: one.new for one in found.doubtful}).apply(dossier())


def test_the_same_text_gives_the_same_review() -> None:
    found = corrected(TEXT)
    assert {one.how for one in found.passages} == {How.EXACT}
    assert found.doubtful == ()
    after = found.edit({}).apply(dossier())
    assert (after.reviews, after.structure) == (dossier().reviews, dossier().structure)


def test_words_that_moved_are_found_and_questions_stay_as_they_were_corrected() -> None:
    by_hand = e.MergeParts(PartKind.QUESTION, "1", "1.1").apply(dossier())
    found = relocation(by_hand, import_source(b"A corrected version.\n\n" + TEXT.encode(), "b.txt"))
    assert found.doubtful == ()
    assert [q.id for q in found.structure.questions] == ["1", "2", "2a", "2b"], "merged by hand"
    after = found.edit({}).apply(by_hand)
    assert [a.question for a in after.review("r1").assessments] == ["1", "2b"]
    assert after.review("r1").commitment("c1").passages[0].exact == "We shall tell the House."
    assert read(write(after)) == after
    assert check(write(after)) == ()


def test_other_line_ends_and_spaces_are_no_doubt() -> None:
    found = corrected(TEXT.replace("We shall tell the House.", "We shall\n   tell the House."))
    assert ways(found)["We shall tell the House."] == (How.APPROXIMATE, True, "We shall\n   tell the House.")


def test_words_that_changed_a_little_are_sure_and_much_are_doubtful() -> None:
    long = "The city pays. The rest of the money follows in the course of the next year."
    base = TEXT.replace("The city pays. The rest follows.", long)
    old = _with_evidence(import_source(base.encode(), "a.txt"), base.index(long), len(long))
    little = relocation(old, import_source(base.replace("money", "monies").encode(), "b.txt"))
    assert little.passages[0].sure
    assert little.passages[0].how is How.APPROXIMATE
    assert little.passages[0].new is not None
    assert little.passages[0].new.of(little.source.text) == long.replace("money", "monies")
    much = ways(corrected(TEXT.replace("We shall tell the House.", "We shall inform the House.")))
    assert much["We shall tell the House."] == (How.APPROXIMATE, False, "We shall inform the House.")


def _with_evidence(base: Dossier, start: int, length: int) -> Dossier:
    started = e.StartReview(Reviewer("r1", "Anna"), NOW).apply(replace(base, reviews=()))
    question = started.structure.judged[0].id
    judged = e.SetVerdict("r1", question, Verdict.ANSWERED, NOW).apply(started)
    return e.AddEvidence("r1", question, start, start + length, NOW).apply(judged)


def test_of_equal_words_those_with_the_same_surroundings_are_taken() -> None:
    first = "1. Yes, we do.\n\n2. Yes, we know.\n\n3. Yes, we can.\n"
    old = _with_evidence(_plain(first), first.index("Yes, we know"), 3)
    new = "0. Yes, surely.\n\n" + first
    found = relocation(old, _plain(new))
    assert found.passages[0].new == Span(new.index("Yes, we know"), new.index("Yes, we know") + 3)
    assert found.passages[0].sure
    gone = relocation(old, _plain(first.replace("2. Yes, we know.\n\n", "")))
    assert not gone.passages[0].sure, "the same short word elsewhere may be another one"


def _plain(text: str) -> Dossier:
    whole = Span(0, len(text.rstrip()))
    base = dossier()
    question = replace(base.structure.questions[0], span=whole, body=0)
    structure = replace(base.structure, questions=(question,), answers=(), title=None)
    return replace(base, source=Source(text, text.encode(), "x.txt"), structure=structure, reviews=())


def test_what_is_lost_stops_the_edit_until_it_is_given_up() -> None:
    found = corrected(TEXT.replace("We shall tell the House.", "So be it."))
    lost = [one for one in found.doubtful if one.how is How.LOST]
    assert [one.old.exact for one in lost] == ["We shall tell the House."]
    with pytest.raises(ReviewError, match="We shall tell the House"):
        found.edit({}).apply(dossier())
    after = applied(found)
    assert [c.id for c in after.review("r1").commitments] == ["c2"], "its last passage was given up"
    assert after.review("r1").commitment("c2").targets(LinkType.DEPENDS_ON) == (), "and the links to it"


@pytest.mark.parametrize(
    ("written", "sure"),
    [
        ("The city of Lende pays 48 euro for each of the zones, and does not pay for the rest.", True),
        ("The  city of Lende pays 48 euro for each of the zones - and does not pay for the rest.", True),
        ("The city of Lende pays 48 euro for each of the zonse, and does not pay for the rest.", True),
        ("The city of Lende pays 49 euro for each of the zones, and does not pay for the rest.", False),
        ("The city of Lende pays 48 euro for each of the zones, and does pay for the rest.", False),
        ("The city of Lende pays 48 euro for none of the zones, and does not pay for the rest.", False),
    ],
)
def test_what_says_something_else_is_doubtful_however_alike(written: str, sure: bool) -> None:
    words = "The city of Lende pays 48 euro for each of the zones, and does not pay for the rest."
    base = TEXT.replace("The city pays. The rest follows.", words)
    old = _with_evidence(import_source(base.encode(), "a.txt"), base.index(words), len(words))
    (found,) = relocation(old, import_source(base.replace(words, written).encode(), "b.txt")).passages
    assert found.score > 0.9
    assert found.sure is sure


def test_a_place_that_is_proposed_begins_and_ends_as_the_passage_does() -> None:
    found = Finder("2. No, that is not kept.\n", "2 - Was that not kept?\n\nIt is so.\n").find(
        passage("2. No, that is not kept.\n", 3, 24)
    )
    assert found.new is not None
    assert found.new.of("2 - Was that not kept?\n\nIt is so.\n")[0].isalnum()


def test_a_question_that_is_gone_is_listed_with_what_it_held() -> None:
    found = corrected(TEXT.replace("b) How much?\n", ""))
    assert [str(loss.sentence) for loss in found.losses] == [
        "Question 2b has no place any more: its findings (partial) are lost."
    ]
    after = applied(found)
    assert [q.id for q in after.structure.questions] == ["1", "1.1", "2", "2a"]
    assert [a.question for a in after.review("r1").assessments] == ["1"]


def test_a_question_that_was_worded_anew_keeps_its_verdict() -> None:
    found = corrected(TEXT.replace("1. Will the bridge open?", "1. Will the bridge be opened again?"))
    assert found.losses == ()
    assert applied(found).review("r1").assessment("1").verdict is Verdict.ANSWERED


def test_the_alignment_follows_lines_that_stand_once() -> None:
    old = "a\nb\nsame\nc\nsame\nd\n"
    new = "new\n" + old.replace("c\n", "c\nmore\n")
    there = Alignment(old, new)
    for line in ("a\n", "b\n", "c\n", "d\n"):
        assert there.expected(old.index(line)) == new.index(line)


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=40)
@given(dossiers(150), texts(40), st.integers(0, 10**6))
def test_any_two_texts_give_places_within_the_new_one(old: Dossier, added: str, seed: int) -> None:
    text = old.source.text
    at = random.Random(seed).randint(0, len(text))
    changed = text[:at] + added + text[at + len(added) // 2 :]
    new = replace(old, source=Source(changed, b"x", "new.txt"), structure=type(old.structure)(), reviews=())
    found = relocation(old, new)
    for one in found.passages:
        assert (one.new is None) == (one.how is How.LOST)
        assert one.new is None or 0 <= one.new.start < one.new.end <= len(changed)
        if one.how is How.EXACT:
            assert one.new is not None
            assert one.new.of(changed) == one.old.exact
    after = found.edit({one.old.span: one.new for one in found.doubtful}).apply(old)
    assert read(write(after)) == after


def test_a_real_sample_with_scattered_corrections(sample_path: Path) -> None:
    base = import_source(sample_path.read_bytes(), sample_path.name)
    text = base.source.text
    old = e.StartReview(Reviewer("r1", "Anna"), NOW).apply(base)
    for answer in old.structure.answers:
        question = answer.declared_for[0]
        old = e.SetVerdict("r1", question, Verdict.ANSWERED, NOW).apply(old)
        old = e.AddEvidence("r1", question, answer.body, answer.span.end, NOW).apply(old)
    new = text.replace("  ", " ").replace("ij", "y", 3).replace("\n\n", "\n\n\n")
    found = relocation(old, import_source(new.encode(), "b.txt"))
    assert found.doubtful == ()
    assert found.losses == ()
    after = found.edit({}).apply(old)
    assert [q.id for q in after.structure.questions] == [q.id for q in old.structure.questions]
    assert len(after.review("r1").assessments) == len(old.review("r1").assessments)
