"""The parser: each command is there, and imports no more than it needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from annotator.cli.names import COMMANDS
from annotator.cli.parser import parser

_ACTS = {
    "desktop": ("install", "remove"),
    "reviewer": ("export", "adopt"),
    "layout": ("learn", "list", "show", "remove", "export", "import"),
}
_PARTS = [(command, act) for command, acts in _ACTS.items() for act in acts]


@pytest.mark.parametrize("words", [*((name,) for name in COMMANDS), *_PARTS], ids=" ".join)
def test_every_command_has_help(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """Asking for help fills the parser and finds what runs the command."""
    with pytest.raises(SystemExit) as ended:
        parser().parse_args([*words, "--help"])
    assert ended.value.code == 0
    assert f"usage: annotator {' '.join(words)} " in capsys.readouterr().out


@pytest.mark.parametrize("asked", ["--version", "--help"])
def test_what_reads_no_file_loads_nothing_that_does(asked: str) -> None:
    code = (
        "import sys; from annotator.__main__ import main\n"
        f"try: main([{asked!r}])\n"
        "except SystemExit: print(*sorted(m for m in sys.modules), sep='\\n')"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(ran.stdout.split())
    assert "annotator.cli.parser" in loaded
    assert not loaded & {"annotator.core.review", "annotator.io.akn", "annotator.analysis", "lxml"}
