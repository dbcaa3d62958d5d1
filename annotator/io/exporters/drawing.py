"""Charts as SVG, for pages, prints and the window. The number of units is written on each bar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from annotator.core.charts import Bar, Chart, in_lines
from annotator.core.printed import on_one_line
from annotator.io.catalogue import word
from annotator.io.exporters.plain import clean
from annotator.io.exporters.wording import caption, written_after

_LABEL, _BARS, _NUMBER, _ROW, _LONGEST_LABEL = 310, 330, 190, 30, 42
"""Widths in SVG units of the label, the longest bar and the words after it; height of a row; characters of a label."""

_LETTER = 7.2
"""Width of a letter, about."""

_AROUND = 3
"""Room around a share's own number, without which it is left out."""


WIDTH = _LABEL + _BARS + _NUMBER
"""SVG units of a whole chart."""
FAMILY = "Noto Sans"
"""The letters where the page has none of its own."""


def drawn(
    chart: Chart, language: str, colours: Mapping[str, str] | None = None, *, first: int = 0, most: int = 1 << 30
) -> str:
    """The chart as an `svg` element, its words in `language`: `most` bars from the `first` on, the legend at the end.

    `colours` ("#rrggbb") are those of the kinds, of the words ("ink") and of numbers on a bar ("on"); where there are
    none they come from the style of the page.
    """
    bars = chart.bars[first : first + most]
    ends = first + most >= len(chart.bars)
    legend = list(_legend(chart, 2 + len(bars) * _ROW, language, colours)) if ends else []
    height = _ROW * (len(bars) + len(legend)) + 4
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
        f'aria-label="{escape(caption(chart, language))}">'
    ]
    for row, bar in enumerate(bars):
        parts.append(_bar(bar, 2 + row * _ROW, chart.longest, language, colours))
    return "".join([*parts, *legend, "</svg>"])


def said(chart: Chart, language: str) -> str:
    """The chart in words, a line for each bar."""
    lines = [caption(chart, language)]
    for bar in chart.bars:
        shares = ", ".join(f"{word(share.kind, language)} {share.count}" for share in bar.shares)
        lines.append(f"{_label(bar, language)}: {shares} ({written_after(bar)})")
    return "\n".join(lines)


def _legend(chart: Chart, top: int, language: str, colours: Mapping[str, str] | None) -> Iterator[str]:
    """What each colour stands for, line by line."""
    words = [word(kind, language) for kind in chart.legend]
    widths = [34 + _LETTER * len(word) for word in words]
    for line in in_lines(widths, _BARS + _NUMBER):
        parts: list[str] = []
        left = float(_LABEL)
        for place in line:
            kind = chart.legend[place]
            parts.append(f'<rect{_of(kind, colours)} x="{left:.1f}" y="{top + 5}" width="12" height="12"/>')
            parts.append(_words(words[place], left + 17, top + 16, colours))
            left += widths[place]
        yield "".join(parts)
        top += _ROW


def _bar(bar: Bar, top: int, longest: int, language: str, colours: Mapping[str, str] | None) -> str:
    label = _label(bar, language)
    short = label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1]}…"
    middle = top + 18
    parts = [_words(short, _LABEL - 10, middle, colours, anchor="end")]
    left = float(_LABEL)
    for share in bar.shares:
        width = _BARS * share.count / longest
        name = escape(f"{word(share.kind, language)}: {share.count}")
        parts.append(
            f'<rect{_of(share.kind, colours)} x="{left:.1f}" y="{top}" width="{width:.1f}" height="{_ROW - 8}">'
            f"<title>{name}</title></rect>"
        )
        if width >= _AROUND + _LETTER * len(str(share.count)):
            parts.append(_words(str(share.count), left + width / 2, middle - 2, colours, anchor="middle", kind="on"))
        left += width
    parts.append(_words(written_after(bar), left + 6, middle, colours))
    return "".join(parts)


def _label(bar: Bar, language: str) -> str:
    return on_one_line(clean(word(bar.label, language) if bar.code else bar.label))


def _of(kind: str, colours: Mapping[str, str] | None) -> str:
    """The attributes by which what stands for a kind has its colour."""
    fill = f' fill="{colours.get(kind, colours["ink"])}"' if colours is not None else ""
    return f' class="{escape(kind)}"{fill}'


def _words(
    words: str, left: float, base: float, colours: Mapping[str, str] | None, *, anchor: str = "", kind: str = ""
) -> str:
    looks = f' font-family="{FAMILY}" font-size="13" fill="{colours[kind or "ink"]}"' if colours is not None else ""
    looks += f' class="{kind}"' if kind else ""
    looks += f' text-anchor="{anchor}"' if anchor else ""
    return f'<text x="{left:.1f}" y="{base}"{looks}>{escape(words)}</text>'
