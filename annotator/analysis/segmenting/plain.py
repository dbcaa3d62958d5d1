"""Questions and answers that bear no number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from annotator.analysis.segmenting.asking import is_addressed, is_pending, names_asker, opens_request
from annotator.analysis.segmenting.documents import is_code
from annotator.analysis.segmenting.expressions import alternatives
from annotator.analysis.segmenting.lines import Line, Page
from annotator.analysis.segmenting.marks import AGAIN, Mark, Role
from annotator.analysis.segmenting.outline import Marks, Opening
from annotator.analysis.segmenting.speakers import answer_body, asks_under_code, speaker_end
from annotator.core.structure import Doubt

_REQUEST = re.compile(alternatives("requests"), re.IGNORECASE)
_BULLET = re.compile(r"[-–—•▪◦*\uf0b7]\s+(?=\S)")
# "Ponts. — Entretien.": the two halves of a title in a Belgian bulletin.
_TITLE = re.compile(r"\. ?[-–—] ?[^\W\d_]")
_DATED_HEAD = re.compile(
    r"(?:question (?:écrite|orale) du|schriftelijke vraag van) \d{1,2}[/.]\d{1,2}[/.]\d{4}\Z", re.IGNORECASE
)
_MOST_HEAD_LINES = 5
"""Lines of the head of a record at most, the last of which ends with a colon."""

_MOST_TITLE_LINES = 4
_REQUEST_WITHIN = 250
"""Code points of a paragraph in which its request stands ("Jane Mill (Fenwick): To ask the Minister ...")."""

_LONGEST_SALUTATION = 6
"""Words of a salutation at most."""

_RECORD_HEAD = 3
"""Lines over a question in which its record's code stands, at most."""


def plain_openings(marks: Marks, start: int) -> tuple[list[Opening], list[Opening]]:
    """The questions and answers of a document from `start` on in which none is numbered; empty where unclear."""
    headed = _headed(marks)
    if headed[1]:
        return headed
    requested = _requested(marks, start)
    if requested[1] or (requested[0] and not headed[0]):
        return requested
    return headed if headed[0] else _asked_before_answer(marks, start)


def _headed(marks: Marks) -> tuple[list[Opening], list[Opening]]:
    """Families: "Texte de la question :" over the question and "Texte de la réponse :" over the answer; a record's
    code between two questions that are answered together; "Reply (interim):" and "Reply (final):" for one question.
    """
    questions: list[Opening] = []
    answers: list[Opening] = []
    heads = [m for m in marks.all if m.role in (Role.QUESTION, Role.ANSWER, Role.REPLY)]
    waiting = False
    for mark, after in zip_longest(heads, heads[1:]):
        if mark.role is Role.QUESTION and not mark.atoms and (not waiting or _under_code(marks.page, mark)):
            questions.append(Opening(mark.start, mark.body, mark))
            waiting = True
        elif mark.role is not Role.QUESTION and (waiting or (questions and mark.style == AGAIN)):
            waiting = False
            end = after.start if after is not None else marks.end
            if not is_pending(marks.page.trim(mark.body, end).of(marks.page.text)):
                answers.append(Opening(mark.start, answer_body(marks, mark), mark))
    return questions, answers


def _under_code(page: Page, mark: Mark) -> bool:
    """Whether a record's code stands on one of the lines over a mark."""
    return any(is_code(line) for line in page.lines[max(0, mark.line - _RECORD_HEAD) : mark.line])


def _requested(marks: Marks, start: int) -> tuple[list[Opening], list[Opening]]:
    """Family: "Jane Mill (Fenwick): To ask the Minister ..." and "Tom Weir: The road was ..." below it.

    The question is the paragraph that holds the request or ends in its code ("Jane Mill: How many ...? (WAQ12345)"),
    or the one under a line that says only who asks whom. The answer is what a heading or another speaker opens;
    without either it is the next paragraph, with a doubt.
    """
    page = marks.page
    questions: list[Opening] = []
    answers: list[Opening] = []
    open_since: int | None = None
    second: Line | None = None
    heads = {m.start: m for m in marks.all if m.role in (Role.ANSWER, Role.REPLY) and not m.atoms}
    paragraphs = list(_paragraphs(page, start, marks.end))
    for line, after in zip_longest(paragraphs, paragraphs[1:]):
        head = heads.get(line.start)
        end = min(line.start + _REQUEST_WITHIN, after.start if after is not None else marks.end)
        if (questions and line.start == questions[-1].body) or (open_since is not None and _asks_below(page, line)):
            continue
        asking = head is None and (
            _REQUEST.search(page.text, line.start, end) is not None or asks_under_code(page, line)
        )
        if asking and (open_since is None or _is_new_request(page.text, line)):
            if open_since is not None and second is not None:
                answers.append(_next_paragraph(second))
            under = after is not None and after.start not in heads and _is_addressed(page, line, after)
            body = after.start if after is not None and under else _wording(page.text, line)
            questions.append(Opening(line.start, body, None))
            open_since, second = line.start, None
        elif (open_since is not None and _is_reply(page, line, head)) or (answers and head and head.style == AGAIN):
            body = answer_body(marks, head) if head is not None else speaker_end(page.text, line)
            answers.append(Opening(line.start, body or line.start, head))
            open_since = None
        elif open_since is not None and not is_pending(line.words):
            second = second or line
    if open_since is not None and second is not None:
        answers.append(_next_paragraph(second))
    return questions, sorted(answers, key=lambda a: a.start)


def _wording(text: str, line: Line) -> int:
    """Where a question's wording begins on its first line, behind who asks it.

    Families: "Jane Mill: To ask ...", and "22410. The Hon. J. MILL asked the Minister for Roads: Can the Minister ...".
    """
    colon = text.find(":", line.start, line.span.end)
    if colon >= 0 and is_addressed(text[line.start : colon]) and text[colon + 1 : line.span.end].strip()[:1].isupper():
        return colon + 1
    return speaker_end(text, line) or line.start


def _is_addressed(page: Page, line: Line, after: Line) -> bool:
    """Whether `line` stands alone over the paragraph `after` and says only who asks whom."""
    return is_addressed(line.words) and page.index(after.start) == page.index(line.start) + 1


def _is_reply(page: Page, line: Line, head: Mark | None) -> bool:
    """Whether a heading or a speaker opens the answer; "Current status: Withdrawn" does not."""
    return head is not None or (speaker_end(page.text, line) is not None and not is_pending(line.words))


def _asks_below(page: Page, line: Line) -> bool:
    """Whether a line says only who asks what the next one opens ("Jane Mill:    [312]", "To ask the Minister ...")."""
    after = page.index(line.start) + 1
    opens = after < len(page.lines) and opens_request(page.text, page.lines[after].start)
    return opens and speaker_end(page.text, line) is not None


def _is_new_request(text: str, line: Line) -> bool:
    """Whether a request is another question and not the end of the one before ("Elle souhaite savoir ...")."""
    return speaker_end(text, line) is not None or _REQUEST.match(text, line.start) is not None


def _next_paragraph(line: Line) -> Opening:
    return Opening(line.start, line.start, None, doubts=(Doubt.BOUNDARY,))


def _asked_before_answer(marks: Marks, start: int) -> tuple[list[Opening], list[Opening]]:
    """Family: a question in running text and under it "Antwoord van de minister", with no other heading.

    Where the question begins is not sure if sentences stand before the paragraph of the first question mark.
    """
    questions: list[Opening] = []
    answers: list[Opening] = []
    since, sign = start, -1
    for mark in (m for m in marks.all if m.role in (Role.ANSWER, Role.REPLY) and not m.atoms):
        if sign < since:
            sign = marks.page.text.find("?", since)
        if sign < 0:
            break
        # The stretch up to the next question mark is not looked through again for each heading in it.
        asked = _first_asked(marks.page, since, mark.start) if sign < mark.start else None
        if asked is None:
            since = since if sign >= mark.start else mark.body
            continue
        bullets = _bulleted(marks.page, since, mark.start)
        dated = _under_dated_head(marks.page, since, mark.start)
        if dated is not None:
            questions.append(Opening(dated.start, dated.start, None))
        elif bullets:
            questions.extend(Opening(line.start, after_bullet(marks.page, line), None) for line in bullets)
        else:
            begins = _after_salutation(marks.page, _under_record(marks, asked))
            doubts = (Doubt.BOUNDARY,) if _says_before(marks.page, since, begins) else ()
            questions.append(Opening(begins.start, begins.start, None, doubts=doubts))
        answers.append(Opening(mark.start, answer_body(marks, mark), mark))
        since = mark.body
    return questions or _unanswered(marks, start), answers


def _says_before(page: Page, start: int, line: Line) -> bool:
    """Whether a sentence ends before `line`: what stands between a head and a question may belong to it."""
    return any(before.words[-1] in ".!" for before in page.between(start, line.span.start))


def _unanswered(marks: Marks, start: int) -> list[Opening]:
    """Family: a record with its own number and a question in running text, which no answer follows."""
    asked = _first_asked(marks.page, start, marks.end) if marks.records else None
    if asked is None:
        return []
    begins = _after_salutation(marks.page, _under_record(marks, asked))
    return [Opening(begins.start, begins.start, None, doubts=(Doubt.BOUNDARY,))]


def _after_salutation(page: Page, line: Line) -> Line:
    """Family: an address on a line of its own before the question ("Monsieur le Président,", "Geachte minister,")."""
    after = page.index(line.start) + 1
    short = line.words.endswith(",") and len(line.words.split()) <= _LONGEST_SALUTATION
    return page.lines[after] if short and after < len(page.lines) else line


def _under_dated_head(page: Page, start: int, end: int) -> Line | None:
    """Where a question of several paragraphs begins under its head and its title; None where there is no such head.

    Family: the Walloon parliament ("Question écrite du 23/03/2031", "de MILL Anne", "à PONT Luc, Ministre ...", the
    title, and then the question, which has no number).
    """
    lines = page.between(start, end)
    head = next((i for i, line in enumerate(lines) if _DATED_HEAD.match(line.words)), None)
    if head is None:
        return None
    after = head + 1
    while after < len(lines) and lines[after].words.startswith(("de ", "à ", "van ", "aan ")):
        after += 1
    titled = after + 1 < len(lines) and lines[after + 1].blanks and lines[after].words[-1] not in ".?:"
    after += titled
    return lines[after] if head + 1 < after < len(lines) else None


def _under_record(marks: Marks, line: Line) -> Line:
    """Where the words begin under the head of a record; `line` where it is no such head.

    Family: Belgian bulletins ("Question n° 12 de M. Mill du 3 mai 2031", "(Fr.) :", "Ponts. — Entretien.", and on
    the next line "Combien de ponts ...?").
    """
    if line.start not in marks.records:
        return line
    under = marks.page.between(line.span.start, marks.end)[: _MOST_HEAD_LINES + _MOST_TITLE_LINES]
    over = next((i for i, one in enumerate(under[:_MOST_HEAD_LINES]) if one.words.endswith(":")), None)
    if over is None or over + 1 >= len(under):
        return line
    titled = next((i for i, one in enumerate(under) if i > over and one.words.endswith((".", "?"))), over)
    title = marks.page.text[under[over].span.end : under[titled].span.end]
    begins = titled + 1 if _TITLE.search(title) and "?" not in title else over + 1
    return under[begins] if begins < len(under) else line


def is_bulleted(line: Line) -> bool:
    """Whether a dash or a bullet stands at the beginning of a line."""
    return _BULLET.match(line.words) is not None


def after_bullet(page: Page, line: Line) -> int:
    """Where the words of a line begin after its dash or bullet."""
    bullet = _BULLET.match(page.text, line.start, line.span.end)
    return line.start if bullet is None else bullet.end()


def _bulleted(page: Page, start: int, end: int) -> list[Line]:
    """Family: questions set off by dashes or bullets only ("- Combien de ponts sont fermés ?"); two at least."""
    lines = [line for line in page.between(start, end) if _BULLET.match(line.words)]
    edges = [*(line.span.start for line in lines[1:]), end]
    asked = [line for line, edge in zip(lines, edges, strict=False) if page.text.find("?", line.start, edge) >= 0]
    return asked if len(asked) > 1 and len(asked) == len(lines) else []


def _first_asked(page: Page, start: int, end: int) -> Line | None:
    paragraphs = list(_paragraphs(page, start, end))
    for line, after in zip_longest(paragraphs, paragraphs[1:]):
        edge = after.start if after is not None else end
        if line.start >= start and page.text.find("?", line.start, edge) >= 0:
            return line
    return None


def _paragraphs(page: Page, start: int, end: int) -> Iterator[Line]:
    """The first lines of paragraphs; where nothing sets paragraphs apart, every line that a speaker opens."""
    lines = [line for line in page.between(start, end) if not is_code(line)]
    for i, line in enumerate(lines):
        opens = i == 0 or line.blanks or line.page or speaker_end(page.text, line) is not None
        opens = opens or names_asker(page.text, line.start, line.span.end)
        if opens or _REQUEST.match(page.text, line.start, line.span.end):
            yield line
