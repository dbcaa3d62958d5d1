"""Colours, light and dark. Verdicts have the only strong ones, and each has a symbol of its own besides."""

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


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as "#rrggbb". Every text colour has a contrast of 4.5:1 or more on every ground it is used on.

    `edge` is that of fields and boxes to tick, with 3:1 or more; empty where the style's own can be seen.
    """

    paper: str
    ink: str
    quiet: str
    panel: str
    line: str
    accent: str
    current: str
    evidence: str
    edge: str
    verdicts: tuple[tuple[Verdict | None, str], ...]

    def verdict(self, verdict: Verdict | None) -> QColor:
        """The colour of a verdict's symbol and word."""
        return QColor(dict(self.verdicts)[verdict])


LIGHT = Theme(
    paper="#ffffff",
    ink="#1c2024",
    quiet="#5b6570",
    panel="#f5f6f8",
    line="#d5d9de",
    accent="#1f5fa8",
    current="#eaf2fb",
    evidence="#fff0b3",
    edge="",
    verdicts=(
        (Verdict.ANSWERED, "#1a7040"),
        (Verdict.PARTIAL, "#8a5200"),
        (Verdict.NOT_ANSWERED, "#b3261e"),
        (Verdict.NOT_APPLICABLE, "#5b6570"),
        (Verdict.CANNOT_JUDGE, "#5b6570"),
        (None, "#5b6570"),
    ),
)
DARK = Theme(
    paper="#1b1e22",
    ink="#e6e8eb",
    quiet="#a3acb6",
    panel="#24282d",
    line="#3d434a",
    accent="#8ab8f0",
    current="#25364a",
    evidence="#4d4013",
    edge="#6b747e",
    verdicts=(
        (Verdict.ANSWERED, "#6fd297"),
        (Verdict.PARTIAL, "#f0b45a"),
        (Verdict.NOT_ANSWERED, "#ff9a92"),
        (Verdict.NOT_APPLICABLE, "#a3acb6"),
        (Verdict.CANNOT_JUDGE, "#a3acb6"),
        (None, "#a3acb6"),
    ),
)


CONTRAST = Theme(
    paper="#000000",
    ink="#ffffff",
    quiet="#e0e0e0",
    panel="#000000",
    line="#ffffff",
    accent="#ffe14d",
    current="#00305c",
    evidence="#5c4a00",
    edge="#ffffff",
    verdicts=(
        (Verdict.ANSWERED, "#7dffb0"),
        (Verdict.PARTIAL, "#ffc773"),
        (Verdict.NOT_ANSWERED, "#ffb3ad"),
        (Verdict.NOT_APPLICABLE, "#e0e0e0"),
        (Verdict.CANNOT_JUDGE, "#e0e0e0"),
        (None, "#e0e0e0"),
    ),
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
        QPalette.ColorRole.HighlightedText: colours.paper,
        QPalette.ColorRole.Link: colours.accent,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.quiet))
    return made
