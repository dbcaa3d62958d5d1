"""Colours: each has one meaning, and whatever shows a colour shows a form or a word besides.

Green, amber and red are verdicts (red also what is overdue or went wrong), yellow is evidence, violet a commitment,
blue what is current, has the focus or can be clicked. `tests/gui/style/test_theme.py` measures every pair.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from annotator.core.codebook import Verdict

VERDICT_SYMBOLS: dict[Verdict | None, str] = {
    Verdict.ANSWERED: "✓",
    Verdict.PARTIAL: "◐",
    Verdict.NOT_ANSWERED: "✗",
    Verdict.NOT_APPLICABLE: "–",
    Verdict.CANNOT_JUDGE: "?",
    None: "○",
}
VERDICT_ICONS: dict[Verdict | None, str] = {
    Verdict.ANSWERED: "answered",
    Verdict.PARTIAL: "partial",
    Verdict.NOT_ANSWERED: "not_answered",
    Verdict.NOT_APPLICABLE: "not_applicable",
    Verdict.CANNOT_JUDGE: "cannot_judge",
    None: "unreviewed",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as "#rrggbb". Text has 4.5:1 or more on every ground that it stands on, what must be seen 3:1.

    `paper` is under the source, `panel` beside it, `chrome` around both. `ink` and `quiet` are words, `accent` what is
    current or can be clicked with `on_accent` on it, `soft` the current row, `tint` the current parts of the text.
    `edge` is that of controls; `line`, `hover` and `scroll` are ornament. `to_do` and `fault` are under messages.
    """

    paper: str
    panel: str
    chrome: str
    ink: str
    quiet: str
    accent: str
    on_accent: str
    soft: str
    edge: str
    line: str
    hover: str
    scroll: str
    evidence: str
    evidence_edge: str
    commitment: str
    commitment_fill: str
    selection: str
    tint: str
    answered: str
    partial: str
    not_answered: str
    on_verdict: str
    to_do: str
    fault: str

    def verdict(self, verdict: Verdict | None) -> QColor:
        """The colour of a verdict's symbol and word."""
        strong = {
            Verdict.ANSWERED: self.answered,
            Verdict.PARTIAL: self.partial,
            Verdict.NOT_ANSWERED: self.not_answered,
        }
        return QColor(strong.get(verdict, self.quiet) if verdict is not None else self.quiet)


LIGHT = Theme(
    paper="#ffffff",
    panel="#f8f9fa",
    chrome="#f1f3f5",
    ink="#1b1f24",
    quiet="#57606a",
    accent="#1f5fa8",
    on_accent="#ffffff",
    soft="#dde9f7",
    edge="#7a838d",
    line="#d5dae0",
    hover="#e7eaee",
    scroll="#a9b1ba",
    evidence="#ffe899",
    evidence_edge="#8a6100",
    commitment="#6b3fb5",
    commitment_fill="#ede6fa",
    selection="#b9d5f5",
    tint="#f2f7fd",
    answered="#1a7040",
    partial="#8a5200",
    not_answered="#b3261e",
    on_verdict="#ffffff",
    to_do="#e4eef9",
    fault="#fbe3e1",
)
DARK = Theme(
    paper="#181b1f",
    panel="#24292f",
    chrome="#1f2328",
    ink="#e6e8eb",
    quiet="#a9b2bc",
    accent="#8ab8f0",
    on_accent="#10151b",
    soft="#2a4058",
    edge="#838d98",
    line="#3a4149",
    hover="#2d333a",
    scroll="#59626c",
    evidence="#5e4d0c",
    evidence_edge="#e3b341",
    commitment="#c9aeff",
    commitment_fill="#3b2c57",
    selection="#33557d",
    tint="#1d2833",
    answered="#6fd297",
    partial="#f0b45a",
    not_answered="#ff9a92",
    on_verdict="#12161a",
    to_do="#24384e",
    fault="#472725",
)
CONTRAST = Theme(
    paper="#000000",
    panel="#000000",
    chrome="#000000",
    ink="#ffffff",
    quiet="#e0e0e0",
    accent="#ffe14d",
    on_accent="#000000",
    soft="#00305c",
    edge="#ffffff",
    line="#ffffff",
    hover="#333333",
    scroll="#ffffff",
    evidence="#5c4a00",
    evidence_edge="#ffe14d",
    commitment="#ddbfff",
    commitment_fill="#3a1670",
    selection="#0050a0",
    tint="#001a33",
    answered="#7dffb0",
    partial="#ffc773",
    not_answered="#ffb3ad",
    on_verdict="#000000",
    to_do="#00305c",
    fault="#4a0d08",
)
THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
"""By the name that is kept in the settings."""


def palette(colours: Theme) -> QPalette:
    """The same colours for Qt's own widgets."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.panel,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Base: colours.paper,
        QPalette.ColorRole.AlternateBase: colours.panel,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.Button: colours.panel,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.PlaceholderText: colours.quiet,
        QPalette.ColorRole.ToolTipBase: colours.paper,
        QPalette.ColorRole.ToolTipText: colours.ink,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.quiet))
    return made


class _Shown:
    """The theme of the program: one at a time, as the palette of Qt."""

    theme: Theme = LIGHT


def theme() -> Theme:
    """The theme that is shown; who draws asks at each drawing, and is told by Qt of another palette."""
    return _Shown.theme


def show_theme(wanted: Theme) -> None:
    """Show another theme; the palette is to follow."""
    _Shown.theme = wanted
