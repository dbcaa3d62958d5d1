"""Who acts in a clause: the house that answers, what is of it, or others; by words, and by the form of a name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from annotator.analysis.date_words import plain
from annotator.core.spans import Span

_GAP = 100
"""Characters that `..` in the words stands for, at most."""

_FEW = 3
"""Words behind the verb after which third parties are no subject: something is offered to them."""

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w&.'’-]*"


class Subjects:
    """The actors of one language (its table `[commitments]`), as patterns; all linear."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        def some(field: str) -> str:
            return any_of(words.get(field, ()))

        actors = {kind: some(kind) for kind in ("own", "others", "things", "pronouns")}
        after, by = some("prepositions"), some("by")
        self._actor = re.compile(
            rf"(?<![\w(])(?:(?P<far>{after}\s+(?:\w+\s+){{1,2}}?{actors['others']})"
            rf"|(?:(?P<by>{by})\s+|(?P<after>{after})\s+)?(?:(?P<other>{actors['others']})"
            rf"|(?P<own>{actors['own']})|(?P<thing>{actors['things']})|(?P<pronoun>{actors['pronouns']})))(?!\w)"
        )
        self._that = re.compile(rf"(?<!\w){some('that')}\s*\Z")
        name = rf"(?P<article>(?i:{some('articles')})\s?)?(?P<name>{_CAPITAL}(?:\s(?:{some('joins')}\s)?{_CAPITAL})*)"
        self._before_verb = re.compile(rf"(?:\A|(?<!\S)(?P<word>\S+)\s){name}\s*\Z")
        self._institution = re.compile(rf"\A(?i:{some('articles')})\s?{_CAPITAL}.*\s\Z")
        self._behind_verb = re.compile(rf"\A\S+\s{name}(?!\w)")
        self._no_name = pattern([*words.get("no_names", ()), *words.get("own", ()), *words.get("things", ())])
        self._not_behind = pattern([*words.get("prepositions", ()), *words.get("by", ())])
        self._adjective = re.compile(rf"{some('name_begins')}\s\S")
        """How a name of two words begins where every noun has a capital; empty elsewhere."""
        self._office = re.compile(rf"(?<!\w){some('office_articles')}\s\Z")
        """Articles before the acronyms of ministries and offices: "das BAFU", "het UWV"."""
        self._nouns_are_small = not words.get("name_begins")
        self._no_name_alone = pattern(words.get("no_names_alone", ("*",)))

    def find(self, clause: str, printed: str, before: str, verb: int) -> tuple[str, Span | None]:
        """Who acts: "own", "other", "thing" or nothing, and where it stands as the subject.

        `clause` is folded, `printed` the same as it was printed; `before` is who acted before, for whom a pronoun
        stands; others far behind the `verb` are no subject.
        """
        thing: Span | None = None
        named = self._named(printed, verb)
        for match in self._actor.finditer(clause):
            if named is not None and match.start() > named.start:
                break
            if match["far"] is not None or match["after"] is not None:
                continue
            if match["pronoun"] is not None:
                told = self._that.search(clause[: match.start()]) is not None
                return ("other" if told and before != "own" else before), Span(match.start("pronoun"), match.end())
            if match["thing"] is not None:
                thing = thing or Span(match.start("thing"), match.end())
                continue
            kind = "own" if match["own"] is not None else "other"
            if kind == "other" and match["by"] is None and len(clause[verb : match.start("other")].split()) > _FEW:
                continue
            return kind, Span(match.start(kind), match.end()) if match["by"] is None else None
        if named is not None:
            return ("own" if self._office.search(clause[: named.start]) else "other"), named
        return ("thing" if thing is not None else "", thing)

    def _named(self, printed: str, verb: int) -> Span | None:
        """The proper name beside the verb: "Royal Hill plc will", "zal ProRail", "la SNCF publiera"."""
        before = printed[:verb]
        left = self._before_verb.search(before)
        if left is not None and left["word"] and self._not_behind.fullmatch(plain(left["word"])):
            left = None
        if left and self._is_name(left["name"], bool(left["article"]), first=left.start("name") == 0):
            return Span(left.start("name"), left.end("name"))
        headed = left is None and self._nouns_are_small and verb < len(printed) and self._institution.match(before)
        if headed and not self._no_name.search(plain(before)):
            return Span(0, verb)
        right = self._behind_verb.match(printed[verb:])
        if right is not None and self._is_name(right["name"], bool(right["article"]), first=False):
            return Span(verb + right.start("name"), verb + right.end("name"))
        return None

    def _is_name(self, name: str, article: bool, first: bool) -> bool:
        words = name.split()
        if self._no_name.search(plain(name)) or self._no_name.search(f"{plain(name)} "):
            return False
        if any(sum(c.isupper() for c in word) > 1 for word in words):
            return True  # an acronym
        if not self._nouns_are_small:
            return article and self._adjective.match(plain(name)) is not None
        return len(words) > 1 or (not self._no_name_alone.search(plain(name)) if first else article)


def any_of(words: Sequence[str], fold: bool = True) -> str:
    """An alternation of words: `*` is the rest of a word, `~` up to two words, `..` up to `_GAP` characters."""
    elided = (f"{w[:-1]}'*" for w in words if w.endswith((" de", " que")))
    found = sorted({plain(w) if fold else w for w in (*words, *elided)}, key=lambda w: (-len(w), w))
    return "(?:" + "|".join(map(_word, found)) + ")" if found else "(?!)"


def _word(word: str) -> str:
    made = re.escape(word).replace(r"\*", r"\w*").replace(r"\ \~\ ", r"\s(?:\w+\s){0,2}")
    return made.replace(r"\ \.\.\ ", rf"\b.{{0,{_GAP}}}?\b").replace(r"\ ", r"\s")


def pattern(words: Sequence[str], fold: bool = True) -> re.Pattern[str]:
    """Any of the words, whole; with their accents where they are not folded."""
    return re.compile(rf"(?<!\w){any_of(words, fold)}(?!\w)")
