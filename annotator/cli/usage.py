"""The words of argparse itself, which Python has in English only."""

from __future__ import annotations

from annotator.app.speaking import translated
from annotator.cli.printing import spoken
from annotator.core.phrases import marked

_CONTEXT = "argparse"
TEXTS = (
    marked("argparse", "usage: "),
    marked("argparse", "options"),
    marked("argparse", "positional arguments"),
    marked("argparse", "show this help message and exit"),
    marked("argparse", "show program's version number and exit"),
    marked("argparse", "the following arguments are required: %s"),
    marked("argparse", "unrecognized arguments: %s"),
    marked("argparse", "argument %(argument_name)s: %(message)s"),
    marked("argparse", "invalid choice: %(value)r (choose from %(choices)s)"),
    marked("argparse", "invalid %(type)s value: %(value)r"),
    marked("argparse", "ambiguous option: %(option)s could match %(matches)s"),
    marked("argparse", "ignored explicit argument %r"),
    marked("argparse", "expected one argument"),
    marked("argparse", "expected at least one argument"),
)
"""Those that can come up here, as Python 3.11 has them; what another version says otherwise stays English."""


def told_by_argparse(text: str) -> str:
    """argparse's `gettext`."""
    return translated(_CONTEXT, text, spoken())


def counted_by_argparse(one: str, several: str, count: int) -> str:
    """argparse's `ngettext`."""
    return told_by_argparse(one if count == 1 else several)
