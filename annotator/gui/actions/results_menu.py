"""The actions on what was found: comparing, agreeing, measuring, handing over."""

from __future__ import annotations

from functools import partial

from annotator.gui.actions.action import RESULTS, Action
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP

_act = partial(Action, menu=RESULTS)

ACTS = (
    # Ctrl+E is the end of the line in every text field on Linux, the source text among them.
    _act("export_findings", text=QT_TRANSLATE_NOOP("actions", "&Export…"), key="Ctrl+Shift+E"),
    _act("show_statistics", text=QT_TRANSLATE_NOOP("actions", "&Statistics")),
    _act(
        "compare_reviews",
        text=QT_TRANSLATE_NOOP("actions", "&Compare reviews"),
        key="Ctrl+K",
        checkable=True,
        ruled=True,
    ),
    _act("start_consensus", text=QT_TRANSLATE_NOOP("actions", "Start a co&nsensus")),
    _act("remove_consensus", text=QT_TRANSLATE_NOOP("actions", "Remo&ve the consensus")),
    _act("measure_agreement", text=QT_TRANSLATE_NOOP("actions", "&Agreement")),
)
