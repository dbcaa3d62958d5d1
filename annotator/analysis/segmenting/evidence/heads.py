"""Heads: a question's or an answer's noun in the first words, its label, and where the head is over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.analysis.segmenting.bodies import CAPITAL, words_begin
from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.expressions import Atom, Expression, Family, Rank, read_labels, read_parts
from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.vocabulary_words import Speech
from annotator.core.spans import Span

_LONGEST = 160
"""Code points from the beginning of a head to the end of its label, at most."""

_HIGHEST = 999
"""The highest label of a list; a higher one numbers a record."""

_WORDS_BEFORE = 3
"""Words and numbers before the noun, at most ("Uw tweede vraag")."""

_MOST_HEAD_LINES = 4
"""Lines of a head that runs on to a colon, at most."""

_SHORTEST_SENTENCE = 40
"""Code points of a line from which on it may be part of a sentence that goes on."""

_LONGEST_ANNOUNCED = 500
"""Code points of a sentence that says that the answer follows, at most."""

_LONGEST_UNLABELLED = 5
"""Words behind the noun of a head without label and colon that other words stand before, at most."""

_STEM = 3
"""Letters that a noun has in the singular and in the plural."""

_LONGEST_ALONE = 22
"""Words of a head that fills its line without a colon, at most."""

_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_NUMBER = re.compile(r"\d+")
_SENTENCE_IN = re.compile(r"[.?!;]\s")
_LABEL_FIRST = re.compile(r"\(?(\d{1,3}|[a-z])[.)][\s*_]*\Z", re.IGNORECASE)
_MARKS = re.compile(r"[\s:*_.(]*")
_BLANKS = re.compile(r"[\s:*_.]*")
_SIGN = re.compile(r"[°º]?\*{0,2}\s?[.):]?")
# The second line of a head: eight words at most, and no sign at its end.
_SHORT = re.compile(r"\S+(?:\s+\S+){0,7}(?<![.?!:;,])\Z")
_SCANNED = re.compile(r"l(?=[ \t]?(?:[.:]|\n|\Z))")  # "Vraag l": what a scanner reads for 1
_COMMA = re.compile(r",[\s*_]*")
_OVER = re.compile(r"[\s*_]*[.):–—-]*[\s*_:]*")
# What runs up to a colon: a remark in brackets may hold its own signs, a dot may shorten a word ("nr. 2", "Ms. Hill").
_TITLE = rf"(?:(?<=\b\w)|(?<=\b{CAPITAL}\w)|(?<=\b{CAPITAL}\w\w))\.(?=\s{CAPITAL})"
_WITHIN = rf"(?:[^.?!;:\n]|\.(?=\s\d)|{_TITLE}|(?<=\b\w)\.(?=\w))"
_UP_TO_COLON = re.compile(rf"{_WITHIN}{{0,240}}(?:\([^()\n]{{0,90}}\){_WITHIN}{{0,40}}){{0,2}}:(?=\s|\*|\Z)")
# "3-1877", "2031/32:118": a number of several figures is a record's.
_OF_RECORD = re.compile(r"(?:[-–/:]\d{2,})+(?!\d)")
_NAME = re.compile(r"\.\s+[^\W\d_][^\W_]")
_COLON = re.compile(r"(?<=:)|\s*:")
_DASH = re.compile(r"[\s*_]*\.?[\s*_]*[–—]\s+[\s*_]*")
_DATED = re.compile(r"\W*(?:[^\W\d]{1,4}\s)?\d{1,2}[./\s-]\s?(?:\d|[A-Za-z]+ \d{4})")
_NO_LABEL = re.compile(r":\d|\.\d|\.?[ \t][^\W\d]{3,}[ \t]\d{4}(?!\d)|[%€$£]|\s[%€$£]")
_SENTENCE = re.compile(r"[^?!]{0,260}?(?:[.](?=\s)|\Z)")
_NOUN_OF_ANSWER_NEAR = 30


_Label = tuple[tuple[Atom, ...], int, Span]
"""Labels, where they are over with their sign, and where they are printed."""


@dataclass(slots=True)
class _Noun:
    """The noun of a head: what it heads, where it is over, how many words stand before it, the label among them."""

    kind: Kind
    start: int
    end: int
    before: int
    word: str
    label: tuple[Atom, ...] = ()


def read_head(page: Page, speech: Speech, i: int, at: int, stop: int, *, inline: bool = False) -> Candidate | None:
    """The head that begins at code point `at` on line `i` and ends by `stop`; None where there is none."""
    text, limit = page.text, min(stop, at + _LONGEST)
    noun = _initial(text, speech, at, limit) or _noun(text, speech, at, limit)
    opened = _opened(text, speech, at, limit) if noun is None or noun.kind is Kind.QUESTION else None
    label = None
    if opened is not None:
        noun, label = opened
    elif noun is not None:
        label = _label_after(text, speech, noun, limit)
    if noun is None or (noun.kind is Kind.QUESTION and _names_answer(text, speech, noun)):
        return None
    if noun.kind is Kind.ANSWER and (speech.pending.match(text, noun.start, stop) or speech.please.match(text, at)):
        return None
    if label is not None and noun.kind is Kind.QUESTION and 0 < noun.before < _WORDS_BEFORE:
        lead = text[at : noun.start].split()[-1].casefold()
        if speech.opener.fullmatch(lead) and _COLON.match(text, label[1]):  # "Ergänzend zu Frage 10:"
            noun.kind = Kind.ANSWER
    atoms, end, printed = label if label is not None else (noun.label, noun.end, None)
    return _Head(page, speech, i, at, stop, inline, noun, atoms, end, printed).candidate()


def announced(page: Page, speech: Speech, i: int) -> Iterator[Candidate]:
    """A sentence from line `i` up to a colon that says that the answer follows ("Diese Anfrage beantworte ich wie
    folgt:").
    """
    text, line = page.text, page.lines[i]
    if not text[line.start].isupper():
        return
    for k in range(i, min(len(page.lines) - 1, i + _MOST_HEAD_LINES)):
        if k > i and page.lines[k].blanks:
            return
        words = page.lines[k].words.rstrip("*_ ")
        if words.endswith(":"):
            sentence = text[line.start : page.lines[k].span.end]
            says = speech.follows.search(sentence) is not None and len(sentence) < _LONGEST_ANNOUNCED
            if says and "?" not in sentence and (speech.together.search(sentence) or speech.answer.search(sentence)):
                body = page.lines[k + 1].start
                yield Candidate(line.start, body, i, Kind.ANSWER, (), "A:follows", 1.0, alone=True, colon=True)
            return
        if words.endswith((".", "?", "!")):
            return


def _initial(text: str, speech: Speech, at: int, limit: int) -> _Noun | None:
    for kind, pattern in zip((Kind.QUESTION, Kind.ANSWER), speech.initials, strict=True):
        match = pattern.match(text, at, limit)
        if match is not None and re.match(r"\d{1,3}\s?[.):]", text[match.end() : match.end() + 6]):
            return _Noun(kind, at, match.end(), 0, match[0].strip())
    return None


def _noun(text: str, speech: Speech, at: int, limit: int) -> _Noun | None:
    question, answer = speech.question.search(text, at, limit), speech.answer.search(text, at, limit)
    match = min((m for m in (question, answer) if m is not None), key=lambda m: (m.start(), -m.end()), default=None)
    if match is None:
        return None
    lead = text[at : match.start()]
    numbers = 0 if lead.strip("# *_").isdecimal() else len(_NUMBER.findall(lead))  # "### 2 ANSWER": the page's
    before = len(_WORD.findall(lead)) + numbers
    first = _LABEL_FIRST.match(lead)
    if first is not None:
        label = read_labels(text, at, match.start(), joints=speech.joints)
        if label is not None and label.atoms[0].rank.number:
            return _Noun(_kind(match is answer), match.start(), match.end(), 0, match[0].casefold(), label.atoms)
    if _SENTENCE_IN.search(lead) or before > _WORDS_BEFORE:
        return None
    return _Noun(_kind(match is answer), match.start(), match.end(), before, match[0].casefold())


def _kind(answers: bool) -> Kind:
    return Kind.ANSWER if answers else Kind.QUESTION


def _names_answer(text: str, speech: Speech, noun: _Noun) -> bool:
    """Whether an answer's noun follows a question's at once ("Questions and answers"): the title of both."""
    answer = speech.answer.search(text, noun.end, noun.end + _NOUN_OF_ANSWER_NEAR)
    if answer is None or noun.label:
        return False
    return speech.joints.both.match(text, noun.end, answer.start()) is not None or noun.end + 1 >= answer.start()


def _opened(text: str, speech: Speech, at: int, limit: int) -> tuple[_Noun | None, _Label | None] | None:
    """A head without the noun of an answer ("Zu 3:", "Op vraag 3", "Wat betreft uw vragen 2 en 3:")."""
    opener = speech.opener.match(text, at, limit)
    if opener is None:
        return None
    place = _end(_BLANKS, text, opener.end(), limit)
    for _ in range(3):
        place = max(place, _end(speech.joiner, text, place, limit))
    question = speech.question.search(text, at, limit)
    if question is not None and question.start() <= place + 1 and question.end() > place:
        place = question.end()
        number = _end(speech.joiner, text, place, limit)
        label = _label(text, speech, max(place, number), limit)
        if label is None:
            return None, None
    else:
        label = _label(text, speech, place, limit)
    if label is None:
        return None
    return _Noun(Kind.ANSWER, at, label[1], 0, "to"), label


def _label_after(text: str, speech: Speech, noun: _Noun, limit: int) -> _Label | None:
    place = noun.end
    for _ in range(5):
        joined = _end(speech.joiner, text, place, limit)
        if joined > place:
            place = joined
            continue
        again = speech.question.match(text, _end(_MARKS, text, place, limit), limit)
        if again is None or noun.kind is not Kind.ANSWER:
            break
        place = again.end()
    return _label(text, speech, place, limit)


def _end(pattern: re.Pattern[str], text: str, at: int, limit: int) -> int:
    match = pattern.match(text, at, limit)
    return match.end() if match is not None else at


def _label(text: str, speech: Speech, at: int, limit: int) -> _Label | None:
    """The labels of a head that begin at `at`, and where they are over with their sign."""
    place = _end(_BLANKS, text, at, limit)
    if _SCANNED.match(text, place) and place > at:
        return (Atom("1", Rank(1), Family.NUMBER),), place + 1, Span(place, place + 1)
    found = read_parts(text, place, limit, joints=speech.joints) or read_labels(
        text, place, limit, joints=speech.joints
    )
    if found is None:
        inner = place + 1 if text[place : place + 1] == "(" else place
        found = read_labels(text, inner, limit, joints=speech.joints) if inner > place else None
    if found is not None and len(found.atoms) == 1 and _OF_RECORD.match(text, found.end, limit):
        end = _end(_OF_RECORD, text, found.end, limit)
        return (Atom(text[found.start : end], Rank(_HIGHEST + 1), Family.NUMBER),), end, Span(found.start, end)
    if found is None or not _may_label(text, found):
        return None
    end = _end(_SIGN, text, found.end, limit)
    return found.atoms, end + (text[end : end + 1] == ")"), Span(found.start, found.end)


def _may_label(text: str, found: Expression) -> bool:
    after = text[found.end : found.end + 1]
    numeric = found.atoms[0].family is Family.NUMBER
    if not numeric and text[found.start].isupper() and _NAME.match(text, found.end):  # "by M. Hill"
        return False
    if _NO_LABEL.match(text[found.end : found.end + 30]) or any(a.rank.number < 1 for a in found.atoms):
        return False
    if after.isalnum() or (after == "/" and text[found.end + 1 : found.end + 2].isdigit()):
        return False
    return numeric or bool(found.closing) or (after != "" and after in ".):")


@dataclass(slots=True)
class _Head:
    """A head while it is looked at: its noun, labels and where they are over."""

    page: Page
    speech: Speech
    i: int
    at: int
    stop: int
    inline: bool
    noun: _Noun
    atoms: tuple[Atom, ...]
    end: int
    printed: Span | None

    def candidate(self) -> Candidate:
        text, line, first = self.page.text, self.page.lines[self.i], self.i
        answers_at_once = self.noun.kind is Kind.ANSWER and not self.noun.before
        dash = _DASH.match(text, self.end, self.stop) if answers_at_once else None
        gap = dash or _OVER.match(text, self.end, self.stop)
        body = gap.end() if gap is not None else self.end
        sign = text[self.end : body]
        turned = text[body - 1] == ")" or self._turns()
        if text[body : body + 1] == "," and self.atoms and self.noun.before <= 1 and turned:
            body = _end(_COMMA, text, body, self.stop)
        colon = ":" in sign or ":" in text[self.end - 2 : self.end]
        colon = colon or dash is not None or self._is_set_off(sign)
        rest = text[body : self.stop]
        alone = not rest.strip(" *_")
        signed = bool(self.atoms) and re.search(r"[.)]", text[self.end - 1 : self.end] + sign) is not None
        over = _UP_TO_COLON.match(rest) if not (colon or alone or signed) else None
        if over is not None:
            colon = True
            body = _end(re.compile(r"[\s*_]*"), text, body + over.end(), self.stop)
            alone = body >= self.stop
        elif not alone and not colon and not self.inline:
            below = self._colon_below(rest)
            alone, colon = (True, True) if below is not None else (self._fills_line(rest, sign), False)
            self.i = below if below is not None else self.i
        atoms, joint = self.atoms, self._is_sentence(alone, colon)
        if joint:
            return Candidate(
                self.at, self.at, first, Kind.ANSWER, atoms, "A:joint#", 1.8, "noun",
                inline=self.inline, opens=bool(line.blanks), printed=self.printed,
            )  # fmt: skip
        if alone:
            body = self._words_below()
        number = None
        if atoms and any(a.rank.number > _HIGHEST for a in atoms):
            number, atoms = atoms[0].name if len(atoms) == 1 and atoms[0].name.isdecimal() else None, ()
        return Candidate(
            self.at, body, first, self.noun.kind, atoms, self._key(atoms), self._strength(body, alone, colon, atoms),
            "noun" if atoms else "", alone, self.inline, bool(line.blanks or line.page), colon,
            number=number, printed=self.printed,
        )  # fmt: skip

    def _is_set_off(self, sign: str) -> bool:
        """Whether a full stop sets the head off, where a sentence can be over before it ("Answer. As of April ...")."""
        line = self.page.lines[self.i]
        above = self.page.lines[self.i - 1].words if self.i and not (line.blanks or line.page) else "."
        first = self.at == line.start and self.noun.before == 0 and self.page.text[self.at].isupper()
        return first and not self.atoms and sign.rstrip() == "." and above.rstrip("*_)")[-1:] in (".", "?", ":")

    def _goes_on(self) -> bool:
        """Whether the sentence of the line above goes on ("Auf die" / "Antwort zu Frage 3 wird verwiesen.")."""
        i = self.page.index(self.at)
        above = self.page.lines[i - 1] if i > 0 and not self.page.lines[i].blanks else None
        return above is not None and above.words[-1:].isalnum() and len(above.words) > _SHORTEST_SENTENCE

    def _turns(self) -> bool:
        """Whether the head is the beginning of a sentence ("In response to part (a), 14 bridges ...")."""
        return self.speech.turn.match(self.page.text, self.at, self.end) is not None

    def _key(self, atoms: tuple[Atom, ...]) -> str:
        role = "A" if self.noun.kind is Kind.ANSWER else "Q"
        return f"{role}:{self.noun.word[:_STEM]}{'#' if atoms else ''}"

    def _colon_below(self, rest: str) -> int | None:
        """The line at whose end a head is over that runs on to a colon ("Antwoord van de minister", "... (N.):")."""
        lines, i = self.page.lines, self.i
        if re.search(r"[?!]|\w{3}[.;](?:\s|\Z)", rest):
            return None
        for k in range(i + 1, min(len(lines) - 1, i + _MOST_HEAD_LINES)):
            words = lines[k].words
            if lines[k].blanks or len(words) > _LONGEST or re.search(r"[?!]|\w{4}[.;]\s", words):
                return None
            if words.rstrip("*_").endswith(":"):
                return k
        return None

    def _fills_line(self, rest: str, sign: str) -> bool:
        """Whether what follows on the line still is the head ("Antwoord van minister De Wit op vraag 3")."""
        if self.atoms and re.search(r"[.):]", self.page.text[self.end - 1 : self.end] + sign):
            return False
        if "." in sign and re.search(r"[–—-]", sign):  # "Réponse. – La filière ..."
            return False
        if len(rest.split()) > _LONGEST_ALONE or re.search(r"\w{3}[.?!]\s|[.?!;,]\W*\Z", rest):
            return False
        below = self.page.lines[self.i + 1] if self.i + 1 < len(self.page.lines) else None
        if self.atoms and re.search(r"[–—-]", sign) and below is not None and below.blanks and len(rest.split()) > 2:
            return True
        return self.noun.kind is Kind.ANSWER or not self.atoms or self.speech.joiner.match(rest) is not None

    def _is_sentence(self, alone: bool, colon: bool) -> bool:
        """Whether the head is a sentence that takes questions together ("Fragen 2 und 3 werden gemeinsam ...")."""
        if self.noun.kind is not Kind.QUESTION or len(self.atoms) < 2 or alone or colon:
            return False
        sentence = _SENTENCE.match(self.page.text, self.end)
        return sentence is not None and self.speech.together.search(sentence[0]) is not None

    def _words_below(self) -> int:
        """Where the words begin under a head that fills its line; the head may run over one more short line."""
        lines, i = self.page.lines, self.i
        answers = self.noun.kind is Kind.ANSWER
        after = lines[i + 1] if i + 1 < len(lines) - 1 else None
        goes_on = after is not None and not after.blanks and after.words[:1].islower()
        if answers and goes_on and after is not None and _SHORT.match(after.words):
            i += 1
        return words_begin(self.page, self.speech, i, self.stop, answers=answers)

    def _strength(self, body: int, alone: bool, colon: bool, atoms: tuple[Atom, ...]) -> float:
        """How much it looks like a heading; below -1.2 it is none."""
        text, line = self.page.text, self.page.lines[self.page.index(self.at)]
        before = self.noun.before
        value = (1.0 if before == 0 else 0.2) + 0.8 * bool(atoms) + 0.6 * colon + 0.6 * alone
        value += 0.3 * bool(line.blanks or line.page)
        if not atoms and not colon and not alone:
            value -= 2.5
        if not text[self.at].isupper() and text[self.at].isalpha():
            above = self.page.lines[self.page.index(self.at) - 1] if self.page.index(self.at) else None
            value -= 1.0 if line.blanks or above is None or above.words[-1:] in (".", ":", "?") else 4.0
        if not atoms and _DATED.match(
            text[min(body, self.stop) : self.stop] or (text[self.end : self.stop] if alone else "")
        ):
            value -= 2.5
        if (
            atoms
            and not colon
            and not alone
            and (text[body : body + 1].islower() or text[body : body + 1] in (";", ","))
            and text[self.end - 2 : self.end].rstrip()[-1:].isalnum()
            and not ("," in text[self.end : body] and self.speech.turning.match(text, self.at, self.end))
        ):
            value -= 2.6 if before else 2.0  # "Antwort zu Frage 4 wird verwiesen."
        if before and not atoms and not colon and len(text[self.end : self.stop].split()) > _LONGEST_UNLABELLED:
            value -= 1.2
        if before == 0 and not colon and not alone and line.start == self.at and self._goes_on():
            value -= 2.0
        if before and not atoms and not colon and " " not in self.noun.word and ":" in text[self.at : self.noun.start]:
            value -= 2.0  # "Subject: Replies to the inquiry"
        after = self.page.lines[self.i + 1] if self.i + 1 < len(self.page.lines) else None
        runs_on = after is not None and not after.blanks and after.words[:1].islower()
        if before and not colon and (re.search(r"[.?!]\W*\Z", text[self.at : self.stop]) or runs_on):
            value -= 3.0 if self.noun.kind is Kind.ANSWER and alone and not runs_on else 1.5  # "Siehe Antwort zu 1."
        return value
