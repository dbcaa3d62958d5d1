"""Running heads, feet, bare page numbers and footnotes: in the text, but in no question or answer."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from annotator.analysis.segmenting.lines import Line
from annotator.core.spans import Span

_LONGEST_HEAD = 160
_DIGITS = re.compile(r"\d+")
_PLAIN_NUMBER = re.compile(r"\d{1,4}\Z")
# "-2-", "– 3 –", "Page 2 of 5", "Seite 3", "p. 4", "....3/": nothing else reads like this.
_PAGE_NUMBER = re.compile(
    r"[-–—]\s?\d{1,4}\s?[-–—]\Z"
    r"|(?:page|pagina|seite|blz\.?|pag\.?|p\.)\s?\d{1,4}(?:\s?(?:/|of|von|van|de|sur)\s?\d{1,4})?\b.{0,20}\Z"
    r"|[.…]{2,}\s?\d{1,4}\s?/?-?\Z",
    re.IGNORECASE,
)
# The printer, the seller and the number of the series: "Gesamtherstellung: ...", "ISSN 0722-8333", "kst-26448-593".
_IMPRINT = re.compile(
    r"(?:Gesamtherstellung|Herstellung|Satz|Druck|Vertrieb):? .{0,120}\b\d{5} "
    r"|ISSN \d{4} ?[-–] ?\d{3}[\dX]\Z|(?:kst|ah-tk)-\d{5,8}[\w-]{0,20}\Z|(?:’s|'s|‘s)-Gravenhage \d{4}\Z"
)
_ADDRESS = re.compile(r"(?:haus|post|besucher|bezoek|kantoor)(?:anschrift|adresse|adres)\b", re.IGNORECASE)
_REACHED_BY = re.compile(
    r"(?:tel(?:efon|efoon|efax)?|(?:tele)?fax|e-?mail|internet)\b|(?:https?://)?www\.|[TF]\s[+\d(]", re.IGNORECASE
)
_LONGEST_ADDRESS = 12
"""Lines of a letterhead's address at most."""

_BETWEEN_DASHES = re.compile(r"[-–—]\s\d{1,4}\s[-–—]")
_NO_PAGE = 1_000
"""A number after a colon from which on it is no page's."""

_MOST_PAGES_ON = 2
"""Pages between two heads of one kind at most; left and right pages may have their own."""

# "3 Raadsstuk 2020, nr. 12", "[3] https://...": a note's number has no sign after it but brackets; "1 a) ..." is none.
_NOTE = re.compile(r"\[?(?P<number>\d{1,3})\]?\s+(?![a-z]\))(?=[^\W\d_]|[«“\"'(])")
_REFERS = re.compile(r"https?:|www\.|\d{4}|\b(?:nrs?|p|pp|art|cf|vgl|zie|voir|see|siehe|ibid)\b", re.IGNORECASE)
_LONGEST_NOTE = 5
"""Lines of one note at most."""

_LONGEST_FOOT = 30
"""Lines at the foot of a page that notes are looked for in."""

_RULED_PAGE = re.compile(r"-{3,}\Z")


def find_furniture(lines: Sequence[Line]) -> tuple[Span, ...]:
    """The lines that belong to the page and not to the document, in the order of the text."""
    found = {i for i, line in enumerate(lines) if _PAGE_NUMBER.match(line.words) or _IMPRINT.match(line.words)}
    found.update(_addresses(lines))
    for same in _repeated(lines).values():
        found.update(_numbered_feet(lines, same) or _heads(lines, same))
    found.update(_numbers_beside(lines, found))
    found.update(_footnotes(lines, found))
    return tuple(lines[i].span for i in sorted(found))


def _addresses(lines: Sequence[Line]) -> Iterator[int]:
    """Family: a letterhead's address at the side of the page, which was read between two questions.

    "Hausanschrift:", the street, the town, and in the last lines "Telefon ..." or "www....".
    """
    for i, line in enumerate(lines):
        if not _ADDRESS.match(line.words):
            continue
        block = [i]
        while block[-1] + 1 < min(len(lines), i + _LONGEST_ADDRESS) and not lines[block[-1] + 1].blanks:
            block.append(block[-1] + 1)
        last = max((k for k in block if _REACHED_BY.match(lines[k].words)), default=-1)
        yield from (k for k in block if k <= last)


def _repeated(lines: Sequence[Line]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(lines):
        if len(line.words) <= _LONGEST_HEAD and not line.is_table:
            places[_DIGITS.sub("#", line.words)].append(i)
    return {words: same for words, same in places.items() if len(same) > 1 and sum(map(str.isalpha, words)) >= 4}


def _numbered_feet(lines: Sequence[Line], same: list[int]) -> list[int]:
    """Families: a foot that ends in the page number ("Gemeenteraad van Oeverdaele, zitting 2021, bijlage 3"),
    and a head that holds it between dashes ("Landtag von Hohenau - 2 - Drucksache 7/12").

    One number rises from page to page while all others stay; the field of a record ("Question number: 22410",
    "Question No: 2031/12") is no foot. A label heads a line with two words at most.
    """
    first = lines[same[0]].words
    if len(_DIGITS.sub("", first).split()) < 3:
        return []
    numbers = [[int(n) for n in _DIGITS.findall(lines[i].words) if len(n) < 9] for i in same]
    places = {k for row in numbers[1:] for k, (a, b) in enumerate(zip(numbers[0], row, strict=False)) if a != b}
    if len({len(row) for row in numbers}) > 1 or len(places) != 1:
        return []
    place = places.pop()
    rising = all(0 <= after[place] - before[place] <= _MOST_PAGES_ON for before, after in pairwise(numbers))
    over = first.rstrip("0123456789 /")
    field = over.endswith(":") and (numbers[0][place] >= _NO_PAGE or "/" in first[len(over) :])
    set_off = first[-1].isdigit() and place == len(numbers[0]) - 1 and not field
    return same if rising and (set_off or _BETWEEN_DASHES.search(first)) else []


def _heads(lines: Sequence[Line], same: list[int]) -> list[int]:
    """Family: a running head over a bare page number ("Landtag von Hohenau - Drucksache 7/12" over "2").

    The same words stand beside a number that rises from page to page, or at the top of several pages.
    """
    if len({lines[i].words for i in same}) > 1:
        return []
    beside = [_number_beside(lines, i) for i in same]
    known = [int(lines[i].words) for i in beside if i is not None]
    rising = len(known) > 1 and all(a < b for a, b in pairwise(known))
    at_top = [i for i in same if lines[i].page or i == 0]
    if (rising and len(known) * 2 > len(same)) or len(at_top) > 1:
        return same
    return []


def _number_beside(lines: Sequence[Line], i: int) -> int | None:
    for near in (i + 1, i - 1):
        if 0 <= near < len(lines) and _PLAIN_NUMBER.match(lines[near].words):
            return near
    return None


def _numbers_beside(lines: Sequence[Line], found: set[int]) -> set[int]:
    """Bare page numbers and drawn lines that stand beside furniture or at a page's edge."""
    more = {i for i, line in enumerate(lines) if _RULED_PAGE.match(line.words)}
    numbers: list[tuple[int, int]] = []
    for i, line in enumerate(lines):
        near = {i - 1, i + 1} & found
        at_edge = line.page or (lines[i + 1].page if i + 1 < len(lines) else bool(numbers))
        if (near or at_edge) and _PLAIN_NUMBER.match(line.words):
            numbers.append((i, int(line.words)))
    return more | _counted_on(numbers)


def _counted_on(numbers: Sequence[tuple[int, int]]) -> set[int]:
    """The lines of the longest run of numbers that count pages; a label at a page's edge ("7") is none of them."""
    longest: dict[int, tuple[int, int | None]] = {}
    before: list[int | None] = []
    for i, (_, number) in enumerate(numbers):
        options = (longest.get(number - step, (0, None)) for step in range(1, _MOST_PAGES_ON + 1))
        length, previous = max(options, key=lambda option: option[0])
        before.append(previous)
        if length + 1 > longest.get(number, (0, None))[0]:
            longest[number] = (length + 1, i)
    at = max(longest.values(), key=lambda option: option[0], default=(0, None))[1]
    counted: set[int] = set()
    while at is not None:
        counted.add(numbers[at][0])
        at = before[at]
    return counted


def _footnotes(lines: Sequence[Line], found: set[int]) -> set[int]:
    """Family: notes at the foot of a page, numbered on from page to page ("3 Raadsstuk 2020, nr. 12, p. 4.").

    They stand right before a page's end, the first one after the last one of the page before, and at least half
    of those of the text refer to something. A list of answers is no notes: its numbers have a sign after them,
    or its lines refer to nothing.
    """
    more: set[int] = set()
    referring, notes, last = 0, 0, 0
    for end in _page_ends(lines, found):
        first = _first_note(lines, end, last)
        if first is None or _too_long(lines, first, end):
            continue
        for i in range(first, end):
            match = _NOTE.match(lines[i].words)
            if match is not None and int(match["number"]) == last + 1:
                last += 1
                notes += 1
                referring += _REFERS.search(lines[i].words) is not None
        more.update(range(first, end))
    return more if notes > 1 and referring * 2 >= notes else set()


def _too_long(lines: Sequence[Line], first: int, end: int) -> bool:
    """Whether one of the notes in lines `[first, end)` has more lines than a note has."""
    starts = [i for i in range(first, end) if _NOTE.match(lines[i].words)]
    return any(after - start > _LONGEST_NOTE for start, after in pairwise([*starts, end]))


def _page_ends(lines: Sequence[Line], found: set[int]) -> Iterator[int]:
    """The indices just after the last line of each page that is no furniture."""
    for i in range(1, len(lines) + 1):
        over = i == len(lines) or lines[i].page or (i in found and i - 1 not in found)
        if not over:
            continue
        end = i
        while end > 0 and end - 1 in found:
            end -= 1
        if end > 0:
            yield end


def _first_note(lines: Sequence[Line], end: int, last: int) -> int | None:
    """The line of note `last + 1` on the page that ends at `end`, None where it has none."""
    for i in range(end - 1, max(0, end - _LONGEST_FOOT) - 1, -1):
        match = _NOTE.match(lines[i].words)
        if match is not None and int(match["number"]) == last + 1:
            return i
        if lines[i].page:
            break
    return None
