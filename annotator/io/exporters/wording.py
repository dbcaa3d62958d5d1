"""The words of reports, from the same catalogue as the window's.

A report is written in the language of its document, which need not be that of the window, and without Qt.
"""

from __future__ import annotations

from annotator.core.charts import Bar, Chart
from annotator.core.codebook import Verdict
from annotator.io.catalogue import word


def labelled(name: str, words: str, language: str) -> str:
    """ "Number: 87" as the language prints it: French has a space before the colon."""
    return f"{name}\N{NO-BREAK SPACE}: {words}" if language == "fr" else f"{name}: {words}"


def written_after(bar: Bar) -> str:
    """What stands at the end of a bar: its units, and how much of it is answered with the interval around that."""
    units = f"n = {bar.total}"
    found = bar.answered
    if found is None:
        return units
    share = f"{units} · {found.count}/{found.total} = {found.value * 100:.0f} %"
    if found.low is None or found.high is None:
        return share
    return f"{share} ({found.low * 100:.0f}–{found.high * 100:.0f} %)"


def caption(chart: Chart, language: str) -> str:
    """What stands over a chart: its title, and what the percentages after its bars are."""
    words = word(chart.title, language)
    if not chart.tells_answered:
        return words
    if chart.tells_intervals:
        return f"{words} (% {word('answered, with its 95 % interval', language)})"
    return f"{words} (% {word(str(Verdict.ANSWERED), language)})"
