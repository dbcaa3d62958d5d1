"""Layout by example: the heads of a question and of an answer that somebody marked, to find everything like them.

A profile is data: what is printed before or over the words (its words kept, "#" for a number, "@" for a name), and the
keys of the candidates there. It makes places like its own candidates and lets its keys earn a little; it is no rule.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.analysis.segmenting.candidate import Candidate, Kind, Role
from annotator.analysis.segmenting.expressions import read_labels
from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.vocabulary_words import Speech

_LONGEST_BEFORE = 80
"""Code points before the words on their line that are a head, at most."""

_LONGEST_OVER = 70
_MOST_WORDS_OVER = 8
_TOKEN = re.compile(r"\d+|[^\W\d_][\w'’.-]*|\s+|.")
_SENTENCE_END = re.compile(r"[.;,?]\W*\Z")
_NAMES = r"(?:[\w'’.,()/-]+\s*){1,8}?"
_LOOSE = (Kind.PARAGRAPH, Kind.AFTER, Kind.GIVEN)
_HIGHEST = 999

Mark = tuple[int, Role]
"""A code point where a question or an answer begins, by a reader's word."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the beginning of a part: `pattern` before its words, or over them where it fills its own line."""

    role: Role
    pattern: str = ""
    own_line: bool = False
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """A named layout."""

    name: str
    heads: tuple[Head, ...] = ()

    def liked(self, weight: float) -> dict[tuple[Role, str], float]:
        """What a role earns at each key of the profile."""
        keys = {(head.role, key): weight for head in self.heads for key in head.keys}
        return keys | {(head.role, _key(head)): weight for head in self.heads if head.pattern}

    def to_toml(self) -> str:
        """The profile as a TOML document."""
        lines = [f"name = {_string(self.name)}"]
        for head in self.heads:
            keys = ", ".join(map(_string, head.keys))
            lines += ["", "[[head]]", f"role = {_string(head.role.value)}", f"pattern = {_string(head.pattern)}"]
            lines += [f"own_line = {str(head.own_line).lower()}", f"keys = [{keys}]"]
        return "\n".join(lines) + "\n"

    @classmethod
    def from_toml(cls, content: str) -> Profile:
        """Raises `ValueError` for what is no profile."""
        table = tomllib.loads(content)
        heads, name = table.get("head", []), table.get("name")
        if not isinstance(name, str) or not name.strip() or not isinstance(heads, list) or not heads:
            raise ValueError("no profile")
        return cls(name, tuple(map(_head, heads)))


def _head(table: object) -> Head:
    if not isinstance(table, Mapping):
        raise ValueError("no head")
    pattern, keys = table.get("pattern", ""), table.get("keys", [])
    if not isinstance(pattern, str) or not isinstance(keys, list) or not all(isinstance(k, str) for k in keys):
        raise ValueError("no head")
    return Head(Role(table.get("role")), pattern, table.get("own_line") is True, tuple(keys))


def _string(value: str) -> str:
    """A basic string of TOML; those of JSON are the same but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def learnt(page: Page, candidates: Sequence[Candidate], marks: Sequence[Mark], name: str) -> Profile:
    """The profile of the marked places."""
    heads = [_learnt_head(page, candidates, at, role) for at, role in sorted(marks, key=lambda m: m[0])]
    return Profile(name, tuple(dict.fromkeys(heads)))


def _learnt_head(page: Page, candidates: Sequence[Candidate], at: int, role: Role) -> Head:
    here = [c for c in candidates if at in (c.start, c.body) and c.kind not in _LOOSE]
    keys = tuple(dict.fromkeys(c.key for c in here))
    begun = next((c for c in here if c.start == at and c.body > at), None)
    if begun is not None and page.index(begun.body - 1) == page.index(at) and not begun.alone:
        return Head(role, _generalised(page.text[at : begun.body]), False, keys)
    if begun is not None:
        return Head(role, _generalised(page.lines[page.index(at)].words), True, keys)
    i = page.index(at)
    line = page.lines[i]
    before = page.text[line.start : at]
    if before.strip() and len(before) <= _LONGEST_BEFORE:
        return Head(role, _generalised(before), False, keys)
    over = page.lines[i - 1] if i > 0 else None
    if not before.strip() and over is not None and _is_head(over.words):
        return Head(role, _generalised(page.text[over.start : over.span.end]), True, keys)
    return Head(role, "", False, keys)


def _is_head(words: str) -> bool:
    short = len(words) <= _LONGEST_OVER and len(words.split()) <= _MOST_WORDS_OVER
    return short and _SENTENCE_END.search(words) is None


def _generalised(head: str) -> str:
    """A head with "#" for its numbers and "@" for its names; its first word is kept."""
    tokens: list[str] = []
    for n, token in enumerate(_TOKEN.findall(head.strip())):
        if token.isdigit():
            tokens.append("#")
        elif token.isspace():
            tokens.append(" ")
        elif n and token[0].isupper():
            tokens.append("@")
        else:
            tokens.append("\\" + token if token in "#@\\" else token)
    return re.sub(r"@(?:[ ]?@)*", "@", "".join(tokens))


def _compiled(head: Head) -> re.Pattern[str]:
    parts = re.findall(r"\\.|[#@]|\s+|[^\\#@\s]+", head.pattern)
    classes = {"#": r"\d+", "@": _NAMES}
    pattern = "".join(
        classes.get(p) or (r"\s+" if p.isspace() else re.escape(p[1:] if p.startswith("\\") else p)) for p in parts
    )
    return re.compile(pattern + (r"[\s*_:.]*\Z" if head.own_line else r"\s*"))


def _key(head: Head) -> str:
    return f"F:{head.pattern}"


def like(page: Page, speech: Speech, profile: Profile) -> Iterator[Candidate]:
    """A candidate at everything that is headed as the profile's places are."""
    for head in profile.heads:
        if not head.pattern:
            continue
        pattern = _compiled(head)
        for i, line in enumerate(page.lines):
            stop = min(line.span.end, line.start + 2 * _LONGEST_BEFORE)
            match = pattern.match(page.text, line.start, line.span.end if head.own_line else stop)
            if match is None or (head.own_line and i + 1 >= len(page.lines)):
                continue
            yield _like(page, speech, i, match, head)


def _like(page: Page, speech: Speech, i: int, match: re.Match[str], head: Head) -> Candidate:
    line = page.lines[i]
    digit = re.search(r"\d", match[0])
    found = None
    if digit is not None:
        found = read_labels(page.text, line.start + digit.start(), line.span.end, joints=speech.joints)
    atoms = found.atoms if found is not None and all(a.rank.number <= _HIGHEST for a in found.atoms) else ()
    body = page.lines[i + 1].start if head.own_line else match.end()
    return Candidate(
        line.start, body, i, Kind.GIVEN, atoms, _key(head), 1.0, "noun" if atoms else "",
        alone=head.own_line, opens=bool(line.blanks),
    )  # fmt: skip


def fits(page: Page, speech: Speech, profile: Profile) -> bool:
    """Whether the heads of questions and those of answers stand in a text, both."""
    roles = {head.role for head in profile.heads if head.pattern}
    found = {head.role for head in profile.heads for _ in like(page, speech, Profile("", (head,)))}
    return bool(roles) and roles == found


def _likely(one: Candidate) -> tuple[bool, int]:
    """Of the readings of a marked place the one that has a label, and the nearest to its words."""
    return bool(one.atoms) or one.number is not None, one.start


def with_marks(page: Page, candidates: list[Candidate], marks: Sequence[Mark]) -> list[Candidate]:
    """Give the marked places their roles; nothing asks or answers before the first of its kind."""
    for at, role in marks:
        near = [c for c in candidates if at in (c.start, c.body) and c.kind not in (Kind.AFTER, Kind.PARAGRAPH)]
        if near:
            max(near, key=_likely).forced = role
        else:
            i = max(0, page.index(at))
            candidates.append(Candidate(at, at, i, Kind.GIVEN, (), "F:here", 1.0, forced=role, asks=role is Role.ASKS))
    asked = min((at for at, role in marks if role is Role.ASKS), default=0)
    answered = min((at for at, role in marks if role is Role.ANSWERS), default=0)
    for one in candidates:
        one.not_asking, one.not_answering = one.body < asked, one.body < answered
    return sorted(candidates, key=lambda c: (c.start, c.inline, -len(c.atoms)))
