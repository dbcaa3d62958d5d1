"""Numbers of records at the head of a question: "12345. ", "S5W-01234 ", "AQW 1234/17-22"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.lines import Page

_NUMBER = re.compile(r"\*?(?P<number>\d{4,6})(?:\s\(\d{4}\)\.?|\.(?:\s[–—-])?|\s[–—-])\s+(?=[^\W\d_]|\d{1,2}\s)")
_CODE = re.compile(r"(?P<code>[A-Z]{1,4}\d?[A-Z]{0,2}[ -]?\d{2,}[\d./-]*)(?=\s|:|\Z)(?:\s?\([^\W\d][\w ]{0,30}\))?")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_LONGEST_HEAD = 100
_FEWEST_DIGITS = 4
"""Digits of a code at least; "WA 214" counts pages."""


def records(page: Page) -> Iterator[Candidate]:
    """Lines that begin with the number or the code of a record."""
    text = page.text
    for i, line in page.worded:
        number = _NUMBER.match(text, line.start, line.span.end)
        code = _CODE.match(text, line.start, line.span.end) if number is None else None
        match = number or code
        if match is None or line.is_table or sum(map(str.isdigit, match[0])) < _FEWEST_DIGITS:
            continue
        if number is not None and _YEAR.match(number["number"]) and "(" not in number[0] and "*" not in number[0]:
            continue
        rest = text[match.end() : line.span.end].strip(" \t:*_")
        alone = code is not None and (not rest or (len(rest) <= _LONGEST_HEAD and not re.search(r"[.?!:]\Z", rest)))
        body = match.end()
        if alone:
            body = page.lines[i + 1].start if i + 1 < len(page.lines) else line.span.end
        yield Candidate(
            line.start, body, i, Kind.QUESTION, (), f"R:{'#' if number else code['code'][:2] if code else ''}",
            0.6 + 0.6 * alone + 0.3 * bool(line.blanks or line.page), alone=alone, opens=bool(line.blanks or line.page),
            number=number["number"] if number is not None else None,
        )  # fmt: skip
