"""Charts as SVG, for pages. The number of units is written on each bar."""

from __future__ import annotations

from collections.abc import Iterator
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


def drawn(chart: Chart, language: str) -> str:
    """The chart as an `svg` element, its words in `language`. Colours come from the style of the page."""
    legend = list(_legend(chart, 2 + len(chart.bars) * _ROW, language))
    height = _ROW * (len(chart.bars) + len(legend)) + 4
    parts = [
        f'<svg viewBox="0 0 {_LABEL + _BARS + _NUMBER} {height}" role="img" '
        f'aria-label="{escape(caption(chart, language))}">'
    ]
    for row, bar in enumerate(chart.bars):
        parts.append(_bar(bar, 2 + row * _ROW, chart.longest, language))
    return "".join([*parts, *legend, "</svg>"])


def _legend(chart: Chart, top: int, language: str) -> Iterator[str]:
    """What each colour stands for, line by line."""
    words = [word(kind, language) for kind in chart.legend]
    widths = [34 + _LETTER * len(word) for word in words]
    for line in in_lines(widths, _BARS + _NUMBER):
        parts: list[str] = []
        left = float(_LABEL)
        for place in line:
            kind = escape(chart.legend[place])
            parts.append(f'<rect class="{kind}" x="{left:.1f}" y="{top + 5}" width="12" height="12"/>')
            parts.append(f'<text x="{left + 17:.1f}" y="{top + 16}">{escape(words[place])}</text>')
            left += widths[place]
        yield "".join(parts)
        top += _ROW


def _bar(bar: Bar, top: int, longest: int, language: str) -> str:
    label = on_one_line(clean(word(bar.label, language) if bar.code else bar.label))
    short = label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1]}…"
    middle = top + 18
    parts = [f'<text x="{_LABEL - 10}" y="{middle}" text-anchor="end">{escape(short)}</text>']
    left = float(_LABEL)
    for share in bar.shares:
        width = _BARS * share.count / longest
        name = escape(f"{word(share.kind, language)}: {share.count}")
        kind = escape(share.kind)
        parts.append(
            f'<rect class="{kind}" x="{left:.1f}" y="{top}" width="{width:.1f}" height="{_ROW - 8}">'
            f"<title>{name}</title></rect>"
        )
        if width >= _AROUND + _LETTER * len(str(share.count)):
            place = f'x="{left + width / 2:.1f}" y="{middle - 2}" text-anchor="middle"'
            parts.append(f'<text class="on" {place}>{share.count}</text>')
        left += width
    parts.append(f'<text x="{left + 6:.1f}" y="{middle}">{written_after(bar)}</text>')
    return "".join(parts)
