"""What a clause says of action, by its words: who acts, that it is going on, and what is no undertaking at all.

The words are data (`[commitments]` in resources/words), so that a contributor adds words and no pattern. `own` actors
with a `future` undertake; with an own actor or a `passive`, `now` and `acting` verbs (by their beginnings) in any order
are action that goes on, as are the fixed phrases of `ongoing`; `sends` hands something on. A clause that `others`
(third parties) begin is theirs; one with a phrase of `never` is no undertaking, whatever else it holds (replying to
several questions together, refusals, the past dressed as now).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from annotator.analysis.dates import plain
from annotator.analysis.words import table
from annotator.core.commitments import CommitmentType

_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words of one language, as patterns over folded text; all linear."""

    own: re.Pattern[str]
    passive: re.Pattern[str]
    future: re.Pattern[str]
    others: re.Pattern[str]
    now: re.Pattern[str]
    acting: re.Pattern[str]
    ongoing: re.Pattern[str]
    sends: re.Pattern[str]
    never: re.Pattern[str]

    def refuses(self, clause: str) -> bool:
        """Whether the (folded) clause is no undertaking, or that of a third party."""
        if self.never.search(clause):
            return True
        other = self.others.search(clause)
        return other is not None and other.start() == len(clause) - len(clause.lstrip())

    def reads(self, clause: str) -> tuple[CommitmentType, float, str] | None:
        """Type, score from 0.4 to 1 and which feature decided, of what the (folded) clause undertakes."""
        own = self.own.search(clause) is not None
        if self.sends.search(clause):
            return CommitmentType.INFORMATION, 0.9, "sends"
        if self.ongoing.search(clause):
            return CommitmentType.ONGOING_ACTION, 0.65 if own else 0.5, "ongoing"
        acts = own or self.passive.search(clause) is not None
        if acts and self.now.search(clause) and self.acting.search(clause):
            return CommitmentType.ONGOING_ACTION, 0.6, "now acting"
        return (CommitmentType.PROMISE, 0.55, "future") if own and self.future.search(clause) else None


@cache
def grammar(language: str) -> Grammar | None:
    """The grammar of a language; None where its file has no words for it."""
    words = table(language, "commitments")
    if not words:
        return None

    def some(field: str, end: str = r"(?!\w)") -> re.Pattern[str]:
        found = sorted({re.escape(plain(w)) for w in words.get(field, ())}, key=len, reverse=True)
        return re.compile(rf"(?<!\w)(?:{'|'.join(found)}){end}") if found else _NOTHING

    return Grammar(**{name: some(name, "" if name == "acting" else r"(?!\w)") for name in Grammar.__dataclass_fields__})
