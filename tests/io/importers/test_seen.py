"""What an eye reads of a document is what is read of it: files of every format, with what must and must not be there.

Each file is of our own making; what it shows was written down before it was read for the first time.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.io.akn.foreign.document import read_foreign
from annotator.io.importers import read_source

FOLDER = Path(__file__).parents[2] / "fixtures" / "seen"
EXPECTED = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_what_an_eye_reads_is_what_is_read(name: str) -> None:
    data = (FOLDER / name).read_bytes()
    text = (read_foreign(data, name).source if name.startswith("k") else read_source(data, name)).text
    assert [words for words in EXPECTED[name]["holds"] if words not in text] == []
    assert [words for words in EXPECTED[name]["not"] if words in text] == []
