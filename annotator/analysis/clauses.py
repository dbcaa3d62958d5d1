"""Which sentences of an answer undertake something, by a small grammar of clauses whose words are data.

The words of a language stand in `[commitments]` of resources/words: who acts (the house that answers, what is of it,
third parties), that it will be, is planned, goes on or is done now, families of verbs, and what speaks against it.
A clause has features, in any order, and resources/undertakings.toml says what they are worth together; a contributor
adds words, never a rule. What others do, what is denied, the past dressed as now and the formulas of answering
undertake nothing. Nothing found here counts as a finding.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise

from annotator.analysis.date_words import plain
from annotator.analysis.dates import due_date
from annotator.analysis.sentences import spoken
from annotator.analysis.subjects import Subjects, any_of, pattern
from annotator.analysis.wording import wording
from annotator.analysis.words import table
from annotator.core.commitments import CommitmentType
from annotator.core.shipped import shipped
from annotator.core.spans import Span

THRESHOLD = 0.4
"""What a clause must score to be suggested."""

LONGEST = 600
"""Characters of a clause that are looked at: a longer one is a list or a table."""

_PROMISE, _INTENTION = CommitmentType.PROMISE, CommitmentType.INTENTION
_ONGOING, _STUDY, _INFORMATION = (
    CommitmentType.ONGOING_ACTION,
    CommitmentType.STUDY_CONSIDERATION,
    CommitmentType.INFORMATION,
)

_FAMILIES = ("report", "examine", "talk", "prepare", "keep", "act")
_WORD = re.compile(r"[^\W_]+'?")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SPEECH = re.compile(r"[“\"„«‹][^“”\"„«»‹›]{25,}[”\"“»›]")
"""Quoted speech: somebody's words, longer than a name."""
_PRONOUN = 4
"""Letters of "I" and "we" at most."""
_OPEN = ("examine", "talk", "prepare", "keep")
"""Families whose deeds go on: what is said of them in the present is ongoing, not promised."""
_FINITE = ("vow", "will", "will_be", "passive", "intend", "planned", "aimed", "ongoing", "asked", "agreed", "told")
_BARE = ("date",)
"""A clause that only names a day says least of what is done on it."""
_COMING = frozenset(("will", "will_be", "planned", "aimed", "intend", "ongoing", "vow"))
_FEATURES = (
    "vow", "will", "will_be", "intend", "planned", "ongoing", "now", "soon", "passive", *_FAMILIES, "asked", "agreed",
    "happens", "sends", "aimed", "agentless", "event", "past", "rule", "law", "forecast", "condition", "were",
    "told", "money", "bill", "preterite", "progressive", "receives",
)  # fmt: skip


@cache
def _weights() -> tuple[list[tuple[frozenset[str], float, CommitmentType]], dict[str, float]]:
    """What features are worth together, and what speaks against (`resources/undertakings.toml`)."""
    path = shipped("undertakings.toml")
    found = tomllib.loads(path.read_text("utf-8")) if path is not None else {"rules": [], "against": {}}
    return [(frozenset(n.split()), score, CommitmentType(kind)) for n, score, kind in found["rules"]], found["against"]


@dataclass(frozen=True, slots=True)
class Undertaking:
    """What is undertaken: type, score from 0.4 to 1, the features that decided, and the place of its verb, if known."""

    type: CommitmentType
    score: float
    features: tuple[str, ...]
    verb: int


def undertakings(
    text: str, parts: Iterable[Span], language: str, furniture: tuple[Span, ...] = (), said: str | None = None
) -> tuple[tuple[Span, Undertaking], ...]:
    """The sentences inside `parts` that score at least `THRESHOLD`, in the order given; linear in their length.

    `said` is the day (ISO 8601) of the answer: what is due before it is not to come.
    """
    rules = grammar(language)
    found: list[tuple[Span, Undertaking]] = []
    for part in parts if rules is not None else ():
        before = ""
        for span in spoken(text, part, furniture):
            read = wording(text, span, furniture)
            assert rules is not None
            best, before = rules.sentence(read.text, said, before)
            if best is not None:
                found.append((span, replace(best, verb=read.place(best.verb))))
    return tuple(found)


@cache
def grammar(language: str) -> Grammar | None:
    """The grammar of a language; None where its file has no words for it."""
    words = table(language, "commitments")
    return Grammar(language) if words else None


class Grammar:
    """The words of one language, as patterns over folded text; all linear."""

    def __init__(self, language: str) -> None:
        words = table(language, "commitments")
        self._language = language
        self._features = {name: pattern(words.get(name, ())) for name in _FEATURES}
        self._maybe = pattern(words.get("maybe", ()), fold=False)
        self._subjects = Subjects(words)
        conjunctions, also = any_of(words.get("conjunctions", ())), any_of(words.get("and", ()))
        self._cut = re.compile(
            rf"[,;:](?=\s)|\s[–—-](?=\s)|\s(?={conjunctions}\s|{also}\s{any_of(words.get('will', ()))}(?!\w))",
            re.IGNORECASE,
        )
        self._also = re.compile(rf"{also}\s")
        self._presents = bool(words.get("idle"))
        self._clitics = frozenset(map(plain, words.get("clitics", ())))
        self._idle = pattern([*words.get("idle", ()), *words.get("prepositions", ()), *words.get("past", ())])
        self._never = pattern(words.get("never", ()))
        self._negation = re.compile(
            rf"(?<!\w)(?:(?P<no>{any_of(words.get('no_negation', ()))})|{any_of(words.get('negation', ()))})(?!\w)"
        )
        self._clause = lru_cache(4096)(self._read)

    def sentence(self, words: str, said: str | None, before: str) -> tuple[Undertaking | None, str]:
        """The best of the clauses of a sentence, and who acts in it ("own", "other" or nothing): a pronoun in the
        next sentence stands for them. `before` is who acted before.
        """
        found: list[Undertaking] = []
        actor, mine = before, ""
        for at, clause in self._clauses(words):
            read, who = self._clause(clause, mine if self._also.match(clause) else actor, said)
            actor, mine = who or actor, who or mine
            if read is not None:
                found.append(replace(read, verb=at + read.verb))
        return max(found, key=lambda one: (one.features != _BARE, one.score), default=None), actor

    def _clauses(self, words: str) -> Iterator[tuple[int, str]]:
        """The clauses and where they begin; a clause goes on behind one that is set between its two commas."""
        words = _SPEECH.sub(lambda said: " " * len(said[0]), words)
        cuts = [0, *(m.end() for m in self._cut.finditer(words)), len(words)]
        parts = [(a, words[a : min(b, a + LONGEST)]) for a, b in pairwise(cuts)]
        for i, (at, clause) in enumerate(parts):
            yield at, clause.rstrip(" ,;:")
            will = i + 2 < len(parts) and self._features["will"].search(plain(clause))
            if i + 2 < len(parts) and (will or len(parts[i + 1][1].split()) <= 3):
                yield at, f"{clause.rstrip(' ,;:')} {parts[i + 2][1].strip(' ,;:')}"

    def _read(self, printed: str, before: str, said: str | None) -> tuple[Undertaking | None, str]:
        clause = plain(printed)
        places = self._places(clause, printed)
        verb = min((places[v] for v in _FINITE if v in places), default=len(clause))
        acts = not any(places.get(v) == verb for v in ("planned", "aimed"))
        who, place = self._subjects.find(clause, printed if acts else "", before, verb)
        if who in ("", "thing") and self._also.match(clause):
            who = before  # "has begun and will report"
        if "|" in clause:  # cells of a table
            return None, who
        if self._never.search(clause) or any(m["no"] is None for m in self._negation.finditer(clause)):
            return None, who
        done = places.keys() & {"agentless", "receives"} or {"passive", "event"} <= places.keys()
        if not places or (who == "other" and (place is None or not done or "told" in places)):
            return None, who
        features = set(places) | {who}
        if place is not None and who == "own":
            features |= self._beside(clause, place)
        told = [f for f in ("report", "examine") if f in places]
        family = next((f for f in (*told, *_FAMILIES) if f in told or f"{f} beside" in features), None)
        family = family or next((f for f in _FAMILIES if f in places), None)
        if family is not None:
            features |= {"deed"} | ({"open"} if family in _OPEN else set())
        self._leave_past(features)
        years = _YEAR.findall(clause) if said is not None and "past" in features else ()
        if years and max(years) < (said or "")[:4]:  # "commissioned in 2019" is over
            features -= {"ongoing", "asked", "agreed"}
        if "past" not in features and due_date(clause, said, self._language) is not None:
            plainly = said is not None and ("preterite" not in features or features & _COMING)
            features |= {"when", "date"} if plainly else {"when"}
        if "soon" in features:
            features.add("when")
        return self._weighed(features, family, places), who

    def _places(self, clause: str, printed: str) -> dict[str, int]:
        """Where each feature that the clause has words of stands first."""
        places = {name: m.start() for name, words in self._features.items() if (m := words.search(clause))}
        maybe = self._maybe.search(printed.lower())
        if maybe is not None:  # an accent tells "würde" from "wurde"
            places["maybe"] = maybe.start()
            if places.get("past") == maybe.start():
                del places["past"]
        return places

    def _beside(self, clause: str, subject: Span) -> set[str]:
        """ "near" where the verb that says that it will be stands beside the subject, "present" where a deed does,
        "does" where a verb does that is not one of being, having, knowing or thinking.
        """
        found = {"near"} if _adjacent(self._features["will"], clause, subject) else set()
        if self._presents:
            beside = {f"{f} beside" for f in _FAMILIES if _adjacent(self._features[f], clause, subject)}
            found |= beside | ({"present"} if beside else set())
            words = _WORD.findall(clause[subject.end :] if subject.start < 2 else clause[: subject.start])
            if subject.start >= 2:  # turned round: "daarna spreek ik"
                words = words[::-1] if len(subject) <= _PRONOUN else []
            verb = next((w for w in words if w not in self._clitics), "")
            if len(verb) > 2 and not self._idle.fullmatch(verb):
                found.add("does")
        return found

    def _leave_past(self, features: set[str]) -> None:
        """Leave out what says nothing of a clause in the past."""
        if features & {"planned", "ongoing", "progressive"}:
            features.discard("rule")
        if "were" in features:
            features -= {"aimed", "planned", "intend"}
        if "past" in features:
            features -= {"present", "happens", "does", "date"} | ({"passive"} if "now" not in features else set())
            features -= set() if "passive" in features else {"now"}
            features -= {"thing"} if not features & {"will", "vow"} else set()

    def _weighed(self, features: set[str], family: str | None, places: dict[str, int]) -> Undertaking | None:
        rules, weights = _weights()
        rule = max((r for r in rules if r[0] <= features), key=lambda r: r[1], default=None)
        if rule is None:
            return None
        needs, score, kind = rule
        weaker = "own" not in features
        against = sum(
            w for name, w in weights.items() if name in features and (weaker or name not in ("forecast", "law"))
        )
        score = round(min(1.0, score + 0.1 * ("when" in features and "when" not in needs)) - against, 6)
        if score < THRESHOLD:
            return None
        verb = min((places[name] for name in needs if name in places), default=0)
        if family is not None:
            verb = max(verb, places[family])
        return Undertaking(_kind(kind, family, features), score, tuple(sorted(needs)), verb)


def _kind(kind: CommitmentType, family: str | None, features: set[str]) -> CommitmentType:
    """The most specific of what is said: telling, then examining, then what the rule says."""
    given = "money" in features or {"bill", "act"} <= features
    if family == "report" and (not given or "sends" in features):
        return _INFORMATION
    if family == "examine":
        return _STUDY
    if kind is _ONGOING and "keep" in features and features & {"will", "will_be"} and "now" not in features:
        return _PROMISE
    if kind is _PROMISE and "keep" in features and not features & {"will", "vow"}:
        return _ONGOING
    return _INTENTION if kind is _PROMISE and "intend" in features and "will" not in features else kind


def _adjacent(verbs: re.Pattern[str], clause: str, subject: Span) -> bool:
    """Whether one of the verbs stands beside the subject: a word between them at most, and what a noun has with it."""
    most = 3 if " " in clause[subject.start : subject.end] else 1
    for match in verbs.finditer(clause):
        if match.start() < subject.start:
            near = len(clause[match.end() : subject.start].split()) <= 1
        else:
            near = len(clause[subject.end : match.start()].split()) <= most
        if near:
            return True
    return False
