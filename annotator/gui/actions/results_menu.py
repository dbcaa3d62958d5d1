"""The actions on what was found: comparing, agreeing, measuring, handing over."""

from __future__ import annotations

from functools import partial

from annotator.gui.actions.act import RESULTS, Act
from annotator.gui.language.translating import QT_TRANSLATE_NOOP

_hand = partial(Act, menu=RESULTS, owner="handing_over")
_agree = partial(Act, menu=RESULTS, owner="agreeing")

ACTS = (
    # Ctrl+E is the end of the line in every text field on Linux, the source text among them.
    _hand("export_findings", text=QT_TRANSLATE_NOOP("actions", "&Export…"), key="Ctrl+Shift+E"),
    _hand("show_statistics", text=QT_TRANSLATE_NOOP("actions", "&Statistics")),
    _agree("compare_reviews", text=QT_TRANSLATE_NOOP("actions", "&Compare reviews"), key="Ctrl+K", ruled=True),
    _agree("start_consensus", text=QT_TRANSLATE_NOOP("actions", "Start a co&nsensus")),
    _agree("remove_consensus", text=QT_TRANSLATE_NOOP("actions", "Remo&ve the consensus")),
    _hand("measure_agreement", text=QT_TRANSLATE_NOOP("actions", "&Agreement")),
)
