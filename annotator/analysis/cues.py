"""Which sentences of an answer look like commitments, by the words that ministers use for them.

A lexicon of cues is data. A sentence is cut in clauses; a clause scores its heaviest cue plus the (negative)
weights of the blockers and modifiers in the same clause. Nothing found here counts as a finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from annotator.analysis.clauses import Grammar, grammar
from annotator.analysis.dates import plain
from annotator.analysis.sentences import sentences
from annotator.analysis.wording import wording
from annotator.core.commitments import CommitmentType
from annotator.core.errors import ReviewError
from annotator.core.spans import Span

THRESHOLD = 0.4
"""What a clause must score to be suggested."""

LONGEST = 600
"""Characters of a clause that are looked at: a longer one is a list or a table."""

_UNBOUNDED_GROUP = re.compile(r"\)[*+]|\)\{\d*,\}|(?<!\\)\.[*+]|(?<!\\)\.\{\d*,\}")
"""What can make a search take more than linear time: a repeated group, or any character without end."""

_CONJUNCTIONS = {
    "nl": "maar|waarbij|zodat|terwijl|hoewel|omdat|want|doch",
    "fr": "mais|alors que|tandis que|afin que|de sorte que|parce que|car|bien que",
    "en": "but|whereas|while|so that|although|because|though",
    "de": "aber|wobei|sodass|so dass|während|obwohl|weil|jedoch|sondern|da",
}
_CLAUSE = {
    language: re.compile(rf"[,;:](?=\s)|\s(?=(?:{words})\s)", re.IGNORECASE)
    for language, words in _CONJUNCTIONS.items()
}


@dataclass(frozen=True, slots=True)
class Cue:
    """One expression. `type` is None for a blocker and a modifier, whose `weight` is below 0."""

    id: str
    language: str
    pattern: re.Pattern[str]
    weight: float
    type: CommitmentType | None = None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The cues of all languages, compiled once."""

    cues: tuple[Cue, ...]
    _by_language: dict[str, tuple[Cue, ...]] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        grouped: dict[str, list[Cue]] = {}
        for cue in self.cues:
            grouped.setdefault(cue.language, []).append(cue)
        object.__setattr__(self, "_by_language", {name: tuple(cues) for name, cues in grouped.items()})

    def of(self, language: str) -> tuple[Cue, ...]:
        """The cues of one language; none where the lexicon does not know it."""
        return self._by_language.get(language, ())


def lexicon_from_json(data: object) -> Lexicon:
    """Read the form of `resources/cues/cues.json` (format kv-cues/0.1), already parsed.

    Raises `ReviewError` where it is not of that form, or where an expression could take very long.
    """
    try:
        if not isinstance(data, Mapping):
            raise TypeError("a group of entries is missing")
        return Lexicon(tuple(_cue(entry) for entry in data["cues"]))
    except (KeyError, TypeError, ValueError, re.error) as error:
        raise ReviewError("This is no list of cues ({what}); install the program again.", what=str(error)) from None


def _cue(entry: Mapping[str, object]) -> Cue:
    pattern = str(entry["regex"])
    if _UNBOUNDED_GROUP.search(pattern):
        raise ValueError(f"{entry['id']} repeats without end")
    return Cue(
        id=str(entry["id"]),
        language=str(entry["lang"]),
        pattern=re.compile(pattern, re.IGNORECASE),
        weight=float(str(entry["weight"])),
        type=CommitmentType(str(entry["type"])) if entry["polarity"] == "cue" else None,
    )


@dataclass(frozen=True, slots=True)
class Cued:
    """A sentence that looks like a commitment: its place, the type and score of its best clause, what was found."""

    span: Span
    type: CommitmentType
    score: float
    cues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Clause:
    sentence: int
    line: int
    score: float
    type: CommitmentType
    cues: tuple[str, ...]


def cued_sentences(
    text: str, parts: Iterable[Span], lexicon: Lexicon, language: str, furniture: tuple[Span, ...] = ()
) -> tuple[Cued, ...]:
    """The sentences inside `parts` that score at least `THRESHOLD`, in the order given; linear in their length."""
    cues = lexicon.of(language)
    if not cues:
        return ()
    spans = [sentence for part in parts for sentence in sentences(text, part, furniture)]
    lines, owners = _clauses(text, spans, language, furniture)
    best: dict[int, _Clause] = {}
    rules, folded = grammar(language), [plain(line) for line in lines]
    for clause in (*_scored(lines, owners, cues), *_read(lines, owners, rules, cues)):
        if rules is not None and rules.refuses(folded[clause.line]):
            continue
        if clause.sentence not in best or clause.score > best[clause.sentence].score:
            best[clause.sentence] = clause
    return tuple(Cued(spans[i], c.type, c.score, c.cues) for i, c in sorted(best.items()))


def _clauses(text: str, spans: list[Span], language: str, furniture: tuple[Span, ...]) -> tuple[list[str], list[int]]:
    """All clauses, and for each the number of its sentence."""
    cut = _CLAUSE.get(language, _CLAUSE["en"])
    lines: list[str] = []
    owners: list[int] = []
    for i, span in enumerate(spans):
        for clause in cut.split(wording(text, span, furniture).text):
            lines.append(clause.strip()[:LONGEST])
            owners.append(i)
    return lines, owners


def _read(lines: list[str], owners: list[int], rules: Grammar | None, cues: tuple[Cue, ...]) -> Iterable[_Clause]:
    """What the grammar of the language finds beside the cues, where no blocker stands in the clause."""
    blockers = [cue.pattern for cue in cues if cue.type is None and cue.weight < -THRESHOLD]
    for number, clause in enumerate(lines if rules is not None else ()):
        found = rules.reads(plain(clause)) if rules is not None else None
        if found is not None and not any(blocker.search(clause) for blocker in blockers):
            kind, score, feature = found
            yield _Clause(owners[number], number, score, kind, (feature,))


def _scored(lines: list[str], owners: list[int], cues: tuple[Cue, ...]) -> Iterable[_Clause]:
    """Search each cue once through all clauses: no expression can match across the line feed between two."""
    joined = "\n".join(lines)
    begins: list[int] = []
    at = 0
    for clause in lines:
        begins.append(at)
        at += len(clause) + 1
    hits: dict[int, list[Cue]] = {}
    for cue in cues:
        for line in _lines_with(cue.pattern, joined, begins):
            hits.setdefault(line, []).append(cue)
    for number, found in sorted(hits.items()):
        stated = [cue for cue in found if cue.type is not None]
        if not stated:
            continue
        heaviest = max(stated, key=lambda cue: cue.weight)
        score = round(heaviest.weight + sum(cue.weight for cue in found if cue.type is None), 6)
        if score >= THRESHOLD:
            assert heaviest.type is not None
            yield _Clause(owners[number], number, score, heaviest.type, tuple(cue.id for cue in found))


def _lines_with(pattern: re.Pattern[str], joined: str, begins: list[int]) -> Iterable[int]:
    """The numbers of the lines in which `pattern` occurs, each once."""
    line, last = 0, -1
    for match in pattern.finditer(joined):
        while line + 1 < len(begins) and begins[line + 1] <= match.start():
            line += 1
        if line != last:
            last = line
            yield line
