"""Why a text was read as it was: its candidates with what speaks for them, and what the best reading did at each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from annotator.analysis.segmenting.candidate import Candidate
from annotator.analysis.segmenting.profiles import Profile
from annotator.analysis.segmenting.reader import Found, read
from annotator.analysis.segmenting.state import Move, Reading, Step
from annotator.analysis.segmenting.structure import steps_of
from annotator.core.marked import Marked
from annotator.core.spans import Span

_SHOWN = 48
"""Code points of a candidate's words that are shown."""

_FLAGS = (
    "alone", "inline", "opens", "colon", "asks", "asks_first", "ends", "requests", "repeats", "goes_on", "hollow",
    "pending", "pair",
)  # fmt: skip


def explained(
    text: str,
    start: int = 0,
    end: int | None = None,
    *,
    furniture: tuple[Span, ...] = (),
    marked: Sequence[Marked] = (),
    profile: Profile | None = None,
) -> Iterator[str]:
    """One line a candidate of `[start, end)` of `text`: place, kind, labels, key, strength, features, head, words.

    Below it what the best reading does there, with what it earns or costs. The last lines rank the layouts by score.
    """
    yield from explained_as(read(text, furniture, marked, profile=profile), start, len(text) if end is None else end)


def explained_as(found: Found, start: int, end: int) -> Iterator[str]:
    """The same of a text that was read already."""
    best = found.readings[0]
    steps = {(s.candidate.start, s.candidate.kind, s.candidate.key, s.candidate.atoms): s for s in steps_of(best)}
    languages = ", ".join(found.speech.codes) if found.speech.known else "unknown (words of all)"
    yield f"languages: {languages}"
    yield "place | kind | labels | key of its series | strength as a head [features: see candidate.py] 'head' 'words'"
    yield "=> what the best reading does there, and what that earns (+) or costs (-)"
    names = {s.question: s.name or f"#{s.question + 1}" for s in steps.values() if s.move is Move.ASK}
    for one in found.candidates:
        if start <= one.start < end:
            yield _candidate(found.page.text, one)
            step = steps.get((one.start, one.kind, one.key, one.atoms))
            if step is not None:
                yield f"=> {_step(step, names)}"
    yield from (_ranked(reading) for reading in _by_layout(found))


def _candidate(text: str, one: Candidate) -> str:
    flags = " ".join(flag for flag in _FLAGS if getattr(one, flag))
    words = " ".join(text[one.body : one.body + _SHOWN].split())
    labels = ",".join(one.names) or "-"
    head = " ".join(text[one.start : one.body].split())[-30:]
    return f"{one.start} | {one.kind.value} | {labels} | {one.key} | {one.head:.1f} [{flags}] {head!r} {words!r}"


def _step(step: Step, names: Mapping[int, str]) -> str:
    name = f" {step.name}" if step.name is not None else ""
    claimed = ", ".join(names.get(one, str(one)) if isinstance(one, int) else one for one in step.claims)
    claims = f" to {claimed}" if claimed else ""
    return f"{step.move.value}{name}{claims} ({step.score:+.1f})"


def _by_layout(found: Found) -> list[Reading]:
    best: dict[str, Reading] = {}
    for reading in found.readings:
        best.setdefault(reading.layout.name, reading)
    return list(best.values())


def _ranked(reading: Reading) -> str:
    return f"{reading.score:.1f} | {reading.layout.name} | {reading.questions} questions, {reading.answers} answers"
